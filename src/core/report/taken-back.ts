import { type DiffPart, wordDiff } from '../anchor/word-diff'
import type { Quantity } from '../facts/quantity/quantity'
import { readQuantities } from '../facts/quantity/read-quantities'
import { readArticle } from '../facts/reading'
import type { Article } from '../model/article'
import { overlaps, type Span } from '../model/span'

/** A figure that a correction takes back, and the one it gives. */
export interface FigureTakenBack {
  readonly from: Quantity
  readonly to: Quantity
}

/** A word or phrase that a correction takes back, and what it gives in its place. */
export interface WordsTakenBack {
  readonly from: string
  readonly to: string
  readonly isName: boolean
}

/** What a correction takes back: what other places may still print. */
export interface TakenBack {
  readonly figures: readonly FigureTakenBack[]
  readonly words: readonly WordsTakenBack[]
}

/** Where a correction stands, what was wrong there and what is right. */
export interface CorrectedWords extends Span {
  readonly wrong: string
  readonly right: string
}

/**
 * Reads what a correction takes back: figures with their noun and unit, from its sentence as it was and as it is put
 * right; where there are none, a name, or a phrase that tells enough to be looked for.
 * @param sentence the one the words stand in, as the article has it now, whichever of the two it prints
 */
export function takenBack(
  article: Article,
  { start, end, wrong, right }: CorrectedWords,
  sentence: Span
): TakenBack {
  const before = article.text.slice(Math.min(sentence.start, start), start)
  const after = article.text.slice(end, Math.max(sentence.end, end))
  const quantities = (words: string): readonly Quantity[] => {
    const span = { start: before.length, end: before.length + words.length }
    return readQuantities(readArticle(alone(article, before + words + after))).filter((each) =>
      overlaps(each.span, span)
    )
  }
  const [was, is] = [quantities(wrong), quantities(right)]
  const figures = was.flatMap((from, i): FigureTakenBack[] => {
    const to = is[i]
    const isPair = to !== undefined && is.length === was.length
    if (!isPair || from.high !== undefined || to.high !== undefined) return []
    if (from.value === to.value || from.dimension !== to.dimension || from.unit !== to.unit) return []
    return [{ from, to }]
  })
  return { figures, words: figures.length > 0 ? [] : wordsIn(wordDiff(wrong, right), { wrong, right }) }
}

const alone = (article: Article, text: string): Article => ({
  id: article.id,
  title: '',
  text,
  headlineLength: 0,
  bodyStart: 0,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  ...(article.language === undefined ? {} : { language: article.language }),
  source: article.source
})

const word = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu

/** Names letter for letter, each for the one that stands in its place; else the whole phrase, where it tells enough. */
function wordsIn(
  parts: readonly DiffPart[],
  { wrong, right }: Pick<CorrectedWords, 'wrong' | 'right'>
): readonly WordsTakenBack[] {
  const names: WordsTakenBack[] = []
  parts.forEach(({ kind, text }, i) => {
    const put = parts[i + 1]
    if (kind !== 'removed' || put?.kind !== 'added') return
    const [from, to] = [text.match(word) ?? [], put.text.match(word) ?? []]
    if (from.length !== to.length) return
    from.forEach((each, n) => {
      if (isName(each) && each.length >= 4 && each !== to[n])
        names.push({ from: each, to: to[n]!, isName: true })
    })
  })
  if (names.length > 0) return names
  const phrase = wrong.trim()
  const tells = (phrase.match(word) ?? []).filter((each) => /\d/.test(each) || each.length > 3).length
  return tells >= 2 && phrase.length <= 80 ? [{ from: phrase, to: right.trim(), isName: false }] : []
}

const isName = (words: string): boolean => /^\p{Lu}/u.test(words)
