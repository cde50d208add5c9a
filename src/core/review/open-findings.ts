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

/** What the checks say of an article once its corrections are made, by the ids of findings. */
export interface Rechecked {
  /** Said of the corrected text only: a correction is wrong, or left something behind. */
  readonly raised: ReadonlySet<string>
  /** Said of the printed text and no longer of the corrected one. */
  readonly mended: ReadonlySet<string>
}

/** What is known before the corrected text was checked, or where there is none. */
export const notRechecked: Rechecked = { raised: new Set(), mended: new Set() }

/**
 * The findings of a list of work that still ask for a look, by id. One closes when its claim is ruled on, when one of
 * its repairs is made, when its words are corrected otherwise, or when the corrected text no longer gives rise to it. One
 * that the corrected text does give rise to speaks against a ruling: it closes by a repair or another correction only.
 * What is ignored is in no row to begin with.
 */
export function openFindings(
  text: string,
  rows: readonly WorkRow[],
  claims: readonly Claim[],
  reviews: Readonly<Record<string, Review>>,
  { raised, mended }: Rechecked = notRechecked
): ReadonlySet<string> {
  const corrected = correctedClaims(claims, reviews)
  const isMended = (finding: Finding): boolean => {
    if (mended.has(finding.id)) return true
    if (corrected.length === 0) return false
    const place = raised.has(finding.id) ? null : mainPlaceOf(finding)
    if (place && corrected.some(({ anchor }) => contains(anchor, place))) return true
    return finding.repairs.some((repair) => isRepairMade(text, repair, corrected, reviews))
  }
  const open = new Set<string>()
  for (const { claim, findings } of rows) {
    const isSettled = claim !== null && isRuled(reviews[claim])
    for (const finding of findings)
      if (!(isSettled && !raised.has(finding.id)) && !isMended(finding)) open.add(finding.id)
  }
  return open
}
