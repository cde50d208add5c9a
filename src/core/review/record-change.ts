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
  // The same verdict on other words is a new ruling.
  const confirms = change.field === 'verdict' && review?.stale !== undefined
  if (before === change.value && !confirms) return null
  return { ...stamp, claim, field: change.field, before, after: change.value }
}
