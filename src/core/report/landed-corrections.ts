import { phraseDiff } from '../anchor/word-diff'
import { byPlace, type Claim } from '../model/claim'
import type { ArticleRecord } from '../model/desk'
import { emptyReview, type MadeCorrection, type Review } from '../model/review'
import type { Span } from '../model/span'
import type { Correction } from './corrections-of'
import { type Where, whereIn } from './where-in'

/** A correction that a newer text has: `wrong` is what stood there, `right` what stands there now. */
export interface LandedCorrection extends Correction {
  /** ISO 8601 instant in UTC at which the newer text came to the desk. */
  readonly at: string
  /** Where readers were told of it, empty where nobody said where; null where they were not. */
  readonly told: string | null
  /** Whether the words have gone from the text since. */
  readonly isGone: boolean
}

/**
 * The corrections that newer texts have, each where it stands: in reading order, those whose words are gone since at the
 * end. The review of each says what it asked for then.
 */
export function landedCorrections(
  {
    article,
    sentences,
    claims,
    orphans,
    versions
  }: Pick<ArticleRecord, 'article' | 'sentences' | 'claims' | 'orphans' | 'versions'>,
  reviews: Readonly<Record<string, Review>>
): readonly LandedCorrection[] {
  const place = whereIn(article)
  const standing = [...claims].sort(byPlace).flatMap((claim) => {
    const sentence = sentences[claim.sentence] ?? claim.anchor
    return landedOn(claim, reviews[claim.id], place(claim.anchor), wordsOf(article.text, sentence), false)
  })
  const gone = orphans.flatMap(({ claim, version }) => {
    const from = versions[version]?.article
    return from
      ? landedOn(claim, reviews[claim.id], whereIn(from)(claim.anchor), claim.anchor.quote, true)
      : []
  })
  return [...standing, ...gone]
}

function landedOn(
  claim: Claim,
  review: Review = emptyReview,
  where: Where,
  sentence: string,
  isGone: boolean
): readonly LandedCorrection[] {
  // Where the words are others since, nothing stands that was ordered: they ask for a ruling.
  const stands = review.stale === undefined || review.stale === claim.anchor.quote
  const made = stands ? (review.made ?? []) : []
  return made.map((each, i) => {
    const { wrong, right, at, errorClass, severity } = each
    return {
      start: claim.anchor.start,
      end: claim.anchor.end,
      claim,
      review: { ...review, correction: right, errorClass, severity },
      wrong,
      right,
      parts: phraseDiff(wrong, right),
      where,
      sentence: { wrong: sentence, right: sentence },
      at,
      told: toldOf(review, made, i),
      isGone
    }
  })
}

/** Of the last one the review tells, of those before the correction itself. */
function toldOf(review: Review, made: readonly MadeCorrection[], i: number): string | null {
  const isLast = i === made.length - 1 && review.correction === ''
  return isLast ? review.told : (made[i]!.told ?? null)
}

const wordsOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim()
