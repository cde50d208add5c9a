import type { Claim } from '../model/claim'
import type { ClaimFilter } from '../model/claim-filter'
import type { Finding } from '../model/finding'
import { type Review, verdictOf } from '../model/review'

/** What a claim is judged by. */
export interface FilteredClaim {
  readonly claim: Claim
  readonly review: Review | undefined
  /** Findings that rest on it. */
  readonly findings: readonly Pick<Finding, 'severity'>[]
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')

/** Whether a filter wants this claim. */
export function wants(filter: ClaimFilter, { claim, review, findings }: FilteredClaim): boolean {
  if (filter.kind !== 'any' && !claim.kinds.includes(filter.kind)) return false
  if (filter.finding === 'none' && findings.length > 0) return false
  if (filter.finding !== 'any' && filter.finding !== 'none') {
    if (!findings.some(({ severity }) => severity === filter.finding)) return false
  }
  if (filter.verdict === 'stale' && review?.stale === undefined) return false
  if (filter.verdict === 'open' && verdictOf(review) !== null) return false
  if (!['any', 'open', 'stale'].includes(filter.verdict) && verdictOf(review) !== filter.verdict) return false
  const asked = folded(filter.words).split(' ').filter(Boolean)
  if (asked.length === 0) return true
  const own = folded(`${claim.anchor.quote}\n${review?.correction ?? ''}\n${review?.note ?? ''}`)
  return asked.every((word) => own.includes(word))
}
