import type { Claim } from '../model/claim'
import type { Progress } from '../model/desk'
import { isRejected, type Review, verdictOf } from '../model/review'

/** Whether anybody decided on a claim: a verdict, whichever, that holds for its words as they stand. */
export const isRuled = (review: Review | undefined): boolean => verdictOf(review) !== null

/** The claims that are to be checked: all but those somebody put aside as none. */
export const claimsToCheck = (
  claims: readonly Claim[],
  reviews: Readonly<Record<string, Review>>
): readonly Claim[] => claims.filter(({ id }) => !isRejected(reviews[id]))

/** Counts how far the checking has come. */
export function progressOf(claims: readonly Claim[], reviews: Readonly<Record<string, Review>>): Progress {
  let all = 0
  let ruled = 0
  let disputed = 0
  let needsSource = 0
  for (const { id } of claims) {
    const review = reviews[id]
    if (isRejected(review)) continue
    all++
    const verdict = verdictOf(review)
    if (!verdict) continue
    ruled++
    if (verdict === 'disputed') disputed++
    else if (verdict === 'needs-source') needsSource++
  }
  return { claims: all, ruled, disputed, needsSource }
}
