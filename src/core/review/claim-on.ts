import { describeAnchor } from '../anchor/describe-anchor'
import type { Claim } from '../model/claim'
import type { ArticleRecord } from '../model/desk'
import { overlaps, type Span } from '../model/span'
import { done, fail, type Result } from '../result'
import { graphemeSpan } from '../text/grapheme-span'

/** The whole letters of a span, without space at their ends; why not, where none are left or it lies outside the text. */
export function wordsAt({ article: { text } }: ArticleRecord, span: Span): Result<Span, 'words-refused'> {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    return fail('words-refused', 'Choose words of the article.', { reason: 'outside' })
  }
  const { start, end } = graphemeSpan(text, span)
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  const trimmed = words.trim()
  return trimmed === ''
    ? fail('words-refused', 'There are no words in what was chosen.', { reason: 'no-words' })
    : done({ start: start + lead, end: start + lead + trimmed.length })
}

/** A claim on these words, with the kinds of the claims it shares words with. */
export function claimOn(record: ArticleRecord, span: Span, id: string): Claim {
  const { article, claims, sentences } = record
  const kinds = claims.filter(({ anchor }) => overlaps(anchor, span)).flatMap((claim) => claim.kinds)
  const isFigure = /\p{Nd}/u.test(article.text.slice(span.start, span.end))
  return {
    id,
    kinds: [...new Set(kinds.length === 0 && isFigure ? ['figure' as const] : kinds)],
    anchor: describeAnchor(article.text, span),
    sentence: sentenceAt(sentences, span.start),
    origin: 'added'
  }
}

/** Index of the sentence that holds a position. */
export const sentenceAt = (sentences: readonly Span[], at: number): number =>
  Math.max(
    0,
    sentences.findIndex(({ end }) => at < end)
  )

/** Whether a claim, other than the one named, stands on exactly these words. */
export const isTaken = (record: ArticleRecord, { start, end }: Span, but?: string): boolean =>
  record.claims.some(({ id, anchor }) => id !== but && anchor.start === start && anchor.end === end)
