import { emptyReview, type HistoryEntry, type Review, type ReviewChange } from '../model/review'

/**
 * The history entry that a change of a review makes.
 *
 * @returns the entry, or null where the change changes nothing
 */
export function recordChange(
  claim: string,
  change: ReviewChange,
  review: Review | undefined,
  stamp: { readonly seq: number; readonly at: string; readonly by: string }
): HistoryEntry | null {
  const before = (review ?? emptyReview)[change.field]
  if (before === change.value) return null
  return { ...stamp, claim, field: change.field, before, after: change.value }
}
