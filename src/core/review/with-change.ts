import type { Review, ReviewChange } from '../model/review'

/** A review after a change. Whoever rules has seen the words that stand there now: a new verdict is never stale. */
export function withChange(review: Review, change: ReviewChange): Review {
  const next = { ...review, [change.field]: change.value }
  if (change.field === 'verdict') delete (next as { stale?: string }).stale
  return next
}
