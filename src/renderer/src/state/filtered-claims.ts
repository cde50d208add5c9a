import type { ClaimFilter } from '../../../core/model/claim-filter'
import { wants } from '../../../core/review/filter-claims'
import { type DeskState, sheetIn } from './desk-state'

/** The claims of the open article that a filter wants, in reading order; all of them without one. */
export function filteredClaims(state: DeskState, filter: ClaimFilter | null): readonly string[] {
  const sheet = sheetIn(state)
  if (!sheet) return []
  if (filter === null) return sheet.order
  return sheet.order.filter((id) =>
    wants(filter, {
      claim: sheet.claimOf.get(id)!,
      review: state.reviews[id],
      findings: sheet.findingsOn.get(id) ?? []
    })
  )
}
