import type { Claim } from '../../../core/model/claim'
import type { Repair } from '../../../core/model/finding'
import { contains } from '../../../core/model/span'

/** A repair as the correction of one claim. */
export interface RepairTarget {
  readonly claimId: string
  readonly correction: string
}

/**
 * The shortest claim that holds every edit of a repair, with its words after the edits; null where no single claim
 * does, or where the edits overlap each other.
 */
export const repairTarget = (repair: Repair, claims: readonly Claim[]): RepairTarget | null => {
  if (repair.edits.length === 0) return null
  const holding = claims
    .filter(({ anchor }) => repair.edits.every((edit) => contains(anchor, edit)))
    .sort((a, b) => a.anchor.end - a.anchor.start - (b.anchor.end - b.anchor.start))
  const claim = holding[0]
  if (!claim) return null
  const edits = [...repair.edits].sort((a, b) => a.start - b.start)
  let correction = ''
  let at = claim.anchor.start
  for (const { start, end, text } of edits) {
    if (start < at) return null
    correction += claim.anchor.quote.slice(at - claim.anchor.start, start - claim.anchor.start) + text
    at = end
  }
  return { claimId: claim.id, correction: correction + claim.anchor.quote.slice(at - claim.anchor.start) }
}
