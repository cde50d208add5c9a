import { byPlace, type Claim } from '../model/claim'
import type { ArticleRecord } from '../model/desk'
import { type Review, verdictOf } from '../model/review'
import { type Where, whereIn } from './where-in'

/**
 * Why a correction that somebody wrote is in no copy.
 * - `not-ruled`: nobody ruled on it, it is a draft
 * - `ruled-otherwise`: the words were ruled something else than disputed
 * - `changed`: the words have changed since, to something else
 * - `gone`: the words are not in the text any more
 * - `clash`: another correction replaces the same words
 */
export type LeftOutReason = 'not-ruled' | 'ruled-otherwise' | 'changed' | 'gone' | 'clash'

/** A correction that was written and is not made in the copy. */
export interface LeftOut {
  readonly claim: Claim
  readonly wrong: string
  readonly right: string
  /** Null where the words are gone. */
  readonly where: Where | null
  readonly reason: LeftOutReason
}

/**
 * The corrections that were written and that `correctionsOf` does not make, in reading order, what is gone last.
 * @param clashing those it found that would replace words another one replaces
 */
export function leftOutOf(
  { article, claims, orphans }: Pick<ArticleRecord, 'article' | 'claims' | 'orphans'>,
  reviews: Readonly<Record<string, Review>>,
  clashing: readonly { readonly claim: Claim }[] = []
): readonly LeftOut[] {
  const place = whereIn(article)
  const clashes = new Set(clashing.map(({ claim }) => claim.id))
  const standing = [...claims].sort(byPlace).flatMap((claim): LeftOut[] => {
    const review = reviews[claim.id]
    if (!review || review.correction === '') return []
    const reason = clashes.has(claim.id) ? 'clash' : reasonOf(review)
    return reason === null ? [] : [leftOut(claim, review, place(claim.anchor), reason)]
  })
  const gone = orphans.flatMap(({ claim }): LeftOut[] => {
    const review = reviews[claim.id]
    return review && review.correction !== '' && review.rejected === null
      ? [leftOut(claim, review, null, 'gone')]
      : []
  })
  return [...standing, ...gone].filter(({ wrong, right }) => wrong !== right)
}

const leftOut = (
  claim: Claim,
  { correction, stale }: Review,
  where: Where | null,
  reason: LeftOutReason
): LeftOut => ({ claim, wrong: stale ?? claim.anchor.quote, right: correction, where, reason })

function reasonOf(review: Review): LeftOutReason | null {
  if (review.stale !== undefined) return 'changed'
  if (review.rejected !== null) return 'ruled-otherwise'
  const verdict = verdictOf(review)
  if (verdict === null) return 'not-ruled'
  return verdict === 'disputed' ? null : 'ruled-otherwise'
}
