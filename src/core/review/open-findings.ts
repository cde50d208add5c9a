import type { Claim } from '../model/claim'
import type { Finding, Repair } from '../model/finding'
import { type Review, verdictOf } from '../model/review'
import { contains } from '../model/span'
import { isRuled } from './progress-of'
import { repairTargets } from './repair-targets'
import { mainPlaceOf, type WorkRow } from './work-rows'

/** Whether a review says what should stand in place of the words: disputed, with a correction. */
const isCorrected = (review: Review | undefined): boolean =>
  verdictOf(review) === 'disputed' && review!.correction.trim() !== ''

/** Whether every change of a repair stands as the correction of a claim. */
export function isRepairMade(
  text: string,
  repair: Repair,
  corrected: readonly Claim[],
  reviews: Readonly<Record<string, Review>>
): boolean {
  if (!repair.edits.every((edit) => corrected.some(({ anchor }) => contains(anchor, edit)))) return false
  const targets = repairTargets(text, repair.edits, corrected)
  return (
    targets?.every(
      ({ claim, correction }) => claim !== null && reviews[claim.id]?.correction === correction
    ) ?? false
  )
}

/** The claims that have a correction which holds. */
export const correctedClaims = (
  claims: readonly Claim[],
  reviews: Readonly<Record<string, Review>>
): readonly Claim[] => claims.filter(({ id }) => isCorrected(reviews[id]))

/**
 * The findings of a list of work that still ask for a look, by id. One closes when its claim is ruled on, when one of
 * its repairs is made, or when its words are corrected otherwise. What is ignored is in no row to begin with.
 */
export function openFindings(
  text: string,
  rows: readonly WorkRow[],
  claims: readonly Claim[],
  reviews: Readonly<Record<string, Review>>
): ReadonlySet<string> {
  const corrected = correctedClaims(claims, reviews)
  const isMended = (finding: Finding): boolean => {
    if (corrected.length === 0) return false
    const place = mainPlaceOf(finding)
    if (place && corrected.some(({ anchor }) => contains(anchor, place))) return true
    return finding.repairs.some((repair) => isRepairMade(text, repair, corrected, reviews))
  }
  const open = new Set<string>()
  for (const { claim, findings } of rows) {
    if (claim !== null && isRuled(reviews[claim])) continue
    for (const finding of findings) if (!isMended(finding)) open.add(finding.id)
  }
  return open
}
