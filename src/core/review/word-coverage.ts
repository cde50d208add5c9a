import type { Article, Block } from '../model/article'
import type { ArticleRecord } from '../model/desk'
import type { ArticleState } from '../model/review'
import type { Span } from '../model/span'
import { crossedSpans } from './crossed-spans'
import { claimsToCheck, isRuled } from './progress-of'

/** How much of an article was read word by word, as a checker crosses it off on paper. */
export interface WordCoverage {
  readonly all: number
  /** Words of claims ruled on, and words crossed off. */
  readonly done: number
  /** Words of claims nobody has ruled on. */
  readonly open: number
  /** Words in no claim that nobody has crossed off. */
  readonly loose: number
  /** The sentences that have such words, in reading order. */
  readonly looseIn: readonly Span[]
  /** How many such words stand in a stretch of the text. */
  readonly loosePlaces: (span: Span) => number
}

/** Kinds of block that say who wrote it: nothing in them is crossed off. */
const unread: ReadonlySet<string> = new Set(['byline', 'agency', 'dateline'])

const word = /[^\s]*[\p{L}\p{N}][^\s]*/gu

/** Where the words of an article begin and end, in reading order. */
interface Words {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const known = new WeakMap<readonly Block[], Words>()

/** The words that are to be read; found once for each text, for they are counted after every ruling. */
function wordsIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Words {
  const before = known.get(blocks)
  if (before) return before
  const words = { starts: [] as number[], ends: [] as number[] }
  for (const { kind, start, end } of blocks) {
    if (unread.has(kind)) continue
    for (const { 0: letters, index } of text.slice(start, end).matchAll(word)) {
      words.starts.push(start + index)
      words.ends.push(start + index + letters.length)
    }
  }
  known.set(blocks, words)
  return words
}

/** Counts the words of an article by what became of them. Of several claims on a word one that is ruled on is enough. */
export function wordCoverage(
  { article, sentences, claims }: Pick<ArticleRecord, 'article' | 'sentences' | 'claims'>,
  { reviews, crossed }: Pick<ArticleState, 'reviews' | 'crossed'>
): WordCoverage {
  const there = claimsToCheck(claims, reviews)
  const isRuledOn = within(there.filter(({ id }) => isRuled(reviews[id])).map(({ anchor }) => anchor))
  const isClaimed = within(there.map(({ anchor }) => anchor))
  const isOff = within(crossedSpans(article.text, crossed))
  const { starts, ends } = wordsIn(article)
  const counts = { done: 0, open: 0, loose: 0 }
  const looseIn: Span[] = []
  const loose: number[] = []
  let s = 0
  for (const [i, start] of starts.entries()) {
    const end = ends[i]!
    if (isRuledOn(start, end) || isOff(start, end)) counts.done++
    else if (isClaimed(start, end)) counts.open++
    else {
      counts.loose++
      loose.push(start)
      while (s < sentences.length && sentences[s]!.end <= start) s++
      const own = sentences[s]
      if (own && own.start <= start && looseIn.at(-1) !== own) looseIn.push(own)
    }
  }
  const loosePlaces = (span: Span): number =>
    loose.filter((start) => span.start <= start && start < span.end).length
  return { all: starts.length, ...counts, looseIn, loosePlaces }
}

/** Spans in reading order, those that share words as one. */
function united(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
  const all: { start: number; end: number }[] = []
  for (const { start, end } of sorted) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}

type Within = (start: number, end: number) => boolean

/** Whether a word shares letters with one of some spans; asked of words in reading order. */
function within(marked: readonly Span[]): Within {
  const spans = united(marked)
  let i = 0
  return (start, end) => {
    while (i < spans.length && spans[i]!.end <= start) i++
    return i < spans.length && spans[i]!.start < end
  }
}
