import type { Reading } from '../facts/reading'
import { TokenKind } from './tokens'
import { WordForm } from './vocabulary'
import { type WordClass, wordClass } from './word-classes'

/**
 * Frames: neighbours that decide which of two words was meant. A frame is a line of a list:
 *
 * `put|puts the|his [breaks>brakes] on !of`
 *
 * - `a|b` one of these words; `(a|b)` may stand or not; `~3` up to three words of any kind
 * - `[wrong>right|other>right]` what is looked for and what was meant; `_` stands for a space
 * - `!a|b` none of these may stand there; `.` a mark, or an edge of the sentence
 * - `#` a number; `A` a word with a capital; `*s` a word of four letters or more that ends so
 */
export interface WordFrames {
  /** Every place where a frame fits, in reading order, at most one for a word. */
  find(reading: Reading): readonly FrameMatch[]
}

export interface FrameMatch {
  /** The first and the last token of the words that are wrong. */
  readonly first: number
  readonly last: number
  /** What was meant, in lower case. */
  readonly right: string
}

interface Frame {
  readonly wrong: readonly string[]
  readonly right: string
  /** Nearest to the slip first. */
  readonly before: readonly Step[]
  readonly after: readonly Step[]
}

type Step =
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'one' | 'maybe' | 'not'; readonly fits: Fitter }

/** Whether the token is one of some words; a token outside the sentence is its edge. */
type Fitter = (reading: Reading, i: number, inside: boolean) => boolean

/** Reads a list of frames, one a line. To be called when a module is loaded. */
export function wordFrames(lines: string): WordFrames {
  const byWord = new Map<string, Frame[]>()
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue
    for (const frame of framesOf(line.trim())) {
      const key = withoutPossessive(frame.wrong[0]!)
      byWord.set(key, [...(byWord.get(key) ?? []), frame])
    }
  }
  const begins: WordClass = wordClass(byWord.keys())
  return {
    find: (reading) =>
      reading.where(begins).flatMap((i): FrameMatch[] => {
        const frame = byWord.get(reading.lower(i))?.find((each) => fits(reading, i, each))
        return frame ? [{ first: i, last: i + frame.wrong.length - 1, right: frame.right }] : []
      })
  }
}

const withoutPossessive = (word: string): string => word.replace(/'s$/, '')

/** The word in lower case, with its possessive and a plain apostrophe. */
export function wordAt(reading: Reading, i: number): string {
  if ((reading.form(i) & WordForm.possessive) === 0) return reading.lower(i).replace('’', "'")
  return reading.word(i).toLowerCase().replace('’', "'")
}

function framesOf(line: string): readonly Frame[] {
  const [, before = '', slips = '', after = ''] = /^(.*)\[([^\]]+)\](.*)$/.exec(line) ?? []
  return slips.split('|').map((slip) => {
    const [wrong = '', right = ''] = slip.split('>')
    return {
      wrong: wrong.split('_'),
      right: right.replaceAll('_', ' '),
      before: stepsOf(before).reverse(),
      after: stepsOf(after)
    }
  })
}

const stepsOf = (words: string): Step[] =>
  words
    .split(' ')
    .filter((each) => each !== '')
    .map((each): Step => {
      if (each[0] === '~') return { kind: 'gap', most: Number(each.slice(1)) }
      if (each[0] === '!') return { kind: 'not', fits: fitter(each.slice(1)) }
      return each[0] === '('
        ? { kind: 'maybe', fits: fitter(each.slice(1, -1)) }
        : { kind: 'one', fits: fitter(each) }
    })

function fitter(alternatives: string): Fitter {
  const all = alternatives.split('|')
  const words = new Set(all)
  const endings = all.filter((each) => each[0] === '*').map((each) => each.slice(1))
  const [edge, number, capital] = ['.', '#', 'A'].map((sign) => words.has(sign))
  return (reading, i, inside) => {
    if (!inside) return edge!
    const { kind } = reading.tokens
    if (kind[i] === TokenKind.mark) return edge || words.has(reading.word(i))
    if (kind[i] === TokenKind.number) return number || words.has(reading.word(i))
    const word = wordAt(reading, i)
    if (words.has(word)) return true
    if (capital && (reading.form(i) & WordForm.capital) !== 0) return true
    return word.length >= 4 && endings.some((ending) => word.endsWith(ending))
  }
}

function fits(reading: Reading, i: number, { wrong, before, after }: Frame): boolean {
  const last = i + wrong.length - 1
  for (let w = 0; w < wrong.length; w++)
    if (!reading.together(i + w, i) || wordAt(reading, i + w) !== wrong[w]) return false
  return stepsFit(reading, before, 0, i - 1, -1, i) && stepsFit(reading, after, 0, last + 1, 1, i)
}

/** Whether the steps from `s` on fit the tokens from `at` on, going away from the slip. */
function stepsFit(
  reading: Reading,
  steps: readonly Step[],
  s: number,
  at: number,
  way: 1 | -1,
  slip: number
): boolean {
  const step = steps[s]
  if (!step) return true
  const inside = reading.together(at, slip)
  if (step.kind === 'gap') {
    for (let n = 0; n <= step.most; n++) {
      if (stepsFit(reading, steps, s + 1, at + n * way, way, slip)) return true
      const isWord =
        reading.together(at + n * way, slip) && reading.tokens.kind[at + n * way] !== TokenKind.mark
      if (!isWord) return false
    }
    return false
  }
  if (step.kind === 'not')
    return !step.fits(reading, at, inside) && stepsFit(reading, steps, s + 1, at, way, slip)
  if (step.fits(reading, at, inside) && stepsFit(reading, steps, s + 1, at + way, way, slip)) return true
  return step.kind === 'maybe' && stepsFit(reading, steps, s + 1, at, way, slip)
}
