import type { Claim } from '../model/claim'
import type { Progress } from '../model/desk'
import type { Review } from '../model/review'

/** Counts how far the checking has come. A claim is ruled as soon as it has a verdict, whichever. */
export function progressOf(claims: readonly Claim[], reviews: Readonly<Record<string, Review>>): Progress {
  let ruled = 0
  let disputed = 0
  let needsSource = 0
  for (const claim of claims) {
    const verdict = reviews[claim.id]?.verdict
    if (!verdict) continue
    ruled++
    if (verdict === 'disputed') disputed++
    else if (verdict === 'needs-source') needsSource++
  }
  return { claims: claims.length, ruled, disputed, needsSource }
}
