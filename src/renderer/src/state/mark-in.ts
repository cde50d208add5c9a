import { verdictOf } from '../../../core/model/review'
import { type MarkState, markStateOf, type Standing } from '../reader/mark-state'
import { type DeskState, reviewIn, sheetIn } from './desk-state'
import { openIn } from './work-in'

/** Whether the corrected text gives rise to a finding on the claim: its ruling does not end the matter. */
export const isDoubted = (state: DeskState, claimId: string): boolean => {
  const sheet = sheetIn(state)
  if (!sheet || sheet.rechecked.raised.size === 0) return false
  const open = openIn(state)
  return (sheet.rows[sheet.rowIndex.get(claimId) ?? -1]?.findings ?? []).some(
    ({ id }) => sheet.rechecked.raised.has(id) && open.has(id)
  )
}

const standingIn = (state: DeskState, claimId: string): Standing => {
  const sheet = sheetIn(state)
  const row = sheet?.rows[sheet.rowIndex.get(claimId) ?? -1]
  if (!sheet || !row) return 'plain'
  if (row.findings.length > 0) {
    const open = openIn(state)
    if (row.findings.some(({ id }) => open.has(id))) return 'alarm'
  }
  return sheet.supported.has(claimId) ? 'supported' : 'plain'
}

/** How a claim of the open article is marked now. */
export const markIn = (state: DeskState, claimId: string): MarkState => {
  const review = reviewIn(state, claimId)
  const verdict = isDoubted(state, claimId) ? null : verdictOf(review)
  return markStateOf(verdict, standingIn(state, claimId), review.stale !== undefined)
}
