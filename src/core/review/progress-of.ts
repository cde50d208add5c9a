import type { Claim } from '../model/claim'
import type { Progress } from '../model/desk'
import { type Review, verdictOf } from '../model/review'

/** Counts how far the checking has come. A claim is ruled as soon as it has a verdict, whichever, and until its words change. */
export function progressOf(claims: readonly Claim[], reviews: Readonly<Record<string, Review>>): Progress {
  let ruled = 0
  let disputed = 0
  let needsSource = 0
  for (const claim of claims) {
    const verdict = verdictOf(reviews[claim.id])
    if (!verdict) continue
    ruled++
    if (verdict === 'disputed') disputed++
    else if (verdict === 'needs-source') needsSource++
  }
  return { claims: claims.length, ruled, disputed, needsSource }
}
