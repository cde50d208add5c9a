import { wordDiff } from '../anchor/word-diff'
import { byPlace } from '../model/claim'
import type { ArticleRecord } from '../model/desk'
import type { Review } from '../model/review'
import type { Correction } from './corrections-of'
import { whereIn } from './where-in'

/** A correction that the text has taken over since: `wrong` is what stood there, `right` what stands there now. */
export type LandedCorrection = Omit<Correction, 'sentence'>

/**
 * The corrections that a newer text has made: claims ruled disputed whose words changed since, where what was written
 * for them stands in their place now. In reading order.
 */
export function landedCorrections(
  { article, claims }: Pick<ArticleRecord, 'article' | 'claims'>,
  reviews: Readonly<Record<string, Review>>
): readonly LandedCorrection[] {
  const place = whereIn(article)
  return [...claims].sort(byPlace).flatMap((claim) => {
    const review = reviews[claim.id]
    if (review?.stale === undefined || review.verdict !== 'disputed' || review.correction === '') return []
    const { correction, stale } = review
    const { start, end } = claim.anchor
    // The claim's new words may be a part of what was written, or the other way round.
    const from = Math.max(0, start - correction.length)
    const at = article.text.slice(from, end + correction.length).indexOf(correction)
    if (at < 0 || from + at >= end || from + at + correction.length <= start) return []
    return [
      {
        start: from + at,
        end: from + at + correction.length,
        claim,
        review,
        wrong: stale,
        right: correction,
        parts: wordDiff(stale, correction),
        where: place(claim.anchor)
      }
    ]
  })
}
