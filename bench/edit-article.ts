import { isTelling } from '../src/core/anchor/telling-words'
import { articleFromFields } from '../src/core/import/article-from-fields'
import type { Span } from '../src/core/model/span'
import { sentencesOf } from '../src/core/text/sentences'

/** Letters that stand together, and where they come from. */
interface Piece {
  readonly text: string
  /** Where it stood in the old text; null where it is new. */
  readonly from: number | null
  /** What it took the place of. */
  readonly instead?: Span
}

type Sentence = readonly Piece[]
/** An article taken apart so that every letter can be followed through the edits. */
export type Pieces = readonly (readonly Sentence[])[]

/** From 0 to below 1. */
type Chance = () => number

const below = (chance: Chance, n: number): number => Math.floor(chance() * n)
const one = <T>(chance: Chance, list: readonly T[]): T | undefined => list[below(chance, list.length)]
export const wordsOf = (sentence: Sentence): string => sentence.map(({ text }) => text).join('')

/** Takes an article apart. Its text, as far as the marks go, is `print` of this. */
export function piecesOf(fields: {
  readonly id: string
  readonly title?: string
  readonly text: string
}): Pieces {
  const { text, blocks } = articleFromFields(fields)
  const sentences = sentencesOf(text, blocks)
  let at = 0
  const paragraphs = blocks.map((block) =>
    sentences
      .filter(({ start, end }) => start >= block.start && end <= block.end)
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((words) => words !== '')
  )
  return paragraphs
    .filter((list) => list.length > 0)
    .map((list) => {
      const made = list.map((words) => {
        const piece: Piece = { text: words, from: at }
        at += words.length + 1
        return [piece]
      })
      at += 1
      return made
    })
}

/** The text, and for every letter where it stood before (-1: it is new). */
export function print(pieces: Pieces): { readonly text: string; readonly letters: readonly Placed[] } {
  let text = ''
  const letters: Placed[] = []
  pieces.forEach((list, p) => {
    if (p > 0) text += '\n\n'
    list.forEach((sentence, s) => {
      if (s > 0) text += ' '
      for (const piece of sentence) {
        letters.push({ ...piece, at: text.length })
        text += piece.text
      }
    })
  })
  return { text, letters }
}

interface Placed extends Piece {
  readonly at: number
}

/** Where the words of an old place stand now; null where they are gone. */
export function whereIs(letters: readonly Placed[], was: Span): Span | null {
  let start = Number.POSITIVE_INFINITY
  let end = -1
  for (const { from, text, at, instead } of letters) {
    const old = from === null ? instead : { start: from, end: from + text.length }
    if (old === undefined || old.start >= was.end || old.end <= was.start) continue
    // What is new stands for all of what it took the place of.
    const first = from === null ? at : at + Math.max(0, was.start - from)
    const last = from === null ? at + text.length : at + Math.min(text.length, was.end - from)
    start = Math.min(start, first)
    end = Math.max(end, last)
  }
  return end <= start ? null : { start, end }
}

/** Replaces a stretch of a sentence; the new words stand for the old ones. */
function replace(sentence: Sentence, start: number, end: number, words: string): Sentence {
  const next: Piece[] = []
  let at = 0
  let put = false
  for (const piece of sentence) {
    const [from, to] = [at, at + piece.text.length]
    at = to
    const touches = end > start ? from < end && to > start : !put && from <= start && to >= start
    if (!touches) {
      next.push(piece)
      continue
    }
    const cut = { start: Math.max(0, start - from), end: Math.min(piece.text.length, end - from) }
    const part = (a: number, b: number): Piece => ({
      ...piece,
      text: piece.text.slice(a, b),
      from: piece.from === null ? null : piece.from + a
    })
    if (cut.start > 0) next.push(part(0, cut.start))
    if (!put) {
      put = true
      const old =
        piece.from === null ? piece.instead : { start: piece.from + cut.start, end: piece.from + cut.end }
      if (words !== '')
        next.push({ text: words, from: null, ...(old && end > start ? { instead: old } : {}) })
    }
    if (cut.end < piece.text.length) next.push(part(Math.max(cut.end, cut.start), piece.text.length))
  }
  return next
}

export const editKinds = [
  'fix a figure',
  'change a name',
  'turn a statement round',
  'reword',
  'reword',
  'cut words',
  'add words',
  'insert a sentence',
  'insert a look-alike',
  'cut a sentence',
  'cut a paragraph',
  'move a sentence',
  'move a paragraph',
  'merge paragraphs',
  'split a paragraph',
  'rewrite a sentence'
] as const

type EditKind = (typeof editKinds)[number]

/** Other articles' sentences, names and plain words, to write with. */
export interface Donor {
  readonly sentences: readonly string[]
  readonly names: readonly string[]
  readonly words: readonly string[]
}

const figure = /\d+(?:[.,]\d+)*/g
const name = /(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu
const plain = /(?<= )\p{Ll}{5,}(?=[ ,.])/gu
const turns = / (is|was|are|were|has|have|will|would|could) (?!not)/g
const additions = [
  ', officials said',
  ', according to people there',
  ' in the end',
  ' once more',
  ', it was said'
]

/** One edit of the kind an editor makes. @returns the article after it; the same where it finds nothing to do it on */
export function edit(pieces: Pieces, kind: EditKind, donor: Donor, chance: Chance): Pieces {
  // The headline stays first and whole.
  const p = 1 + below(chance, Math.max(1, pieces.length - 1))
  const list = pieces[p]
  if (list === undefined) return pieces
  const s = below(chance, list.length)
  const sentence = list[s]!
  const words = wordsOf(sentence)
  const withList = (next: readonly Sentence[]) =>
    pieces.map((each, i) => (i === p ? next : each)).filter((each) => each.length > 0)
  const withSentence = (next: Sentence | null, ...more: readonly Sentence[]) =>
    withList([...list.slice(0, s), ...(next ? [next] : []), ...more, ...list.slice(s + 1)])
  const swap = (pattern: RegExp, put: (old: string) => string): Pieces => {
    const match = one(chance, [...words.matchAll(pattern)])
    if (!match) return pieces
    return withSentence(replace(sentence, match.index, match.index + match[0].length, put(match[0])))
  }
  switch (kind) {
    case 'fix a figure':
      return swap(figure, (old) => otherFigure(old, chance))
    case 'change a name':
      return swap(name, (old) => donor.names.find((each) => each !== old && chance() < 0.1) ?? 'Okafor')
    case 'turn a statement round':
      return swap(turns, (old) => `${old}not `)
    case 'reword': {
      const match = one(
        chance,
        [...words.matchAll(plain)].filter(([each]) => !isTelling(each))
      )
      const put = one(chance, donor.words)
      if (!match || put === undefined) return pieces
      return withSentence(replace(sentence, match.index, match.index + match[0].length, put))
    }
    case 'cut words': {
      const match = one(chance, [...words.matchAll(/,[^,.\d\p{Lu}]{8,40},/gu)])
      if (!match) return pieces
      return withSentence(replace(sentence, match.index, match.index + match[0].length, ''))
    }
    case 'add words': {
      const match = one(chance, [
        ...words.matchAll(/(?<=\p{Ll})(?=,? (?:and|but|which|when|after|as|in) )/gu)
      ])
      if (!match) return pieces
      return withSentence(replace(sentence, match.index, match.index, one(chance, additions)!))
    }
    case 'insert a sentence':
      return withSentence(sentence, [{ text: one(chance, donor.sentences)!, from: null }])
    case 'insert a look-alike': {
      const like = words
        .replace(figure, (old) => otherFigure(old, chance))
        .replace(name, () => one(chance, donor.names)!)
      if (like === words) return pieces
      // In another paragraph: beside its pattern, once that is cut, it is by its words a figure put right.
      const to = 1 + ((p + below(chance, pieces.length - 2)) % Math.max(1, pieces.length - 1))
      if (to === p) return pieces
      return pieces.map((each, i) => (i === to ? [...each, [{ text: like, from: null }]] : each))
    }
    case 'cut a sentence':
      return withSentence(null)
    case 'cut a paragraph':
      return pieces.length > 4 ? pieces.filter((_, i) => i !== p) : pieces
    case 'move a sentence': {
      const without = withSentence(null)
      const to = 1 + below(chance, Math.max(1, without.length - 1))
      const at = below(chance, (without[to]?.length ?? 0) + 1)
      return without.map((each, i) => (i === to ? [...each.slice(0, at), sentence, ...each.slice(at)] : each))
    }
    case 'move a paragraph': {
      const without = pieces.filter((_, i) => i !== p)
      const to = 1 + below(chance, without.length)
      return [...without.slice(0, to), list, ...without.slice(to)]
    }
    case 'merge paragraphs': {
      const next = pieces[p + 1]
      if (next === undefined) return pieces
      return [...pieces.slice(0, p), [...list, ...next], ...pieces.slice(p + 2)]
    }
    case 'split a paragraph':
      return s === 0
        ? pieces
        : [...pieces.slice(0, p), list.slice(0, s), list.slice(s), ...pieces.slice(p + 1)]
    case 'rewrite a sentence':
      return withSentence([{ text: one(chance, donor.sentences)!, from: null }])
  }
}

function otherFigure(old: string, chance: Chance): string {
  const digits = [...old.matchAll(/\d/g)]
  const at = one(chance, digits)!.index
  const put = (Number(old[at]) + 1 + below(chance, 8)) % 10
  return `${old.slice(0, at)}${at === 0 && put === 0 ? 1 + ((Number(old[0]) + 1) % 9) : put}${old.slice(at + 1)}`
}
