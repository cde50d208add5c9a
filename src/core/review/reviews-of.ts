import { emptyReview, type HistoryEntry, type Review, type Verdict } from '../model/review'

/** The review a claim has after one more entry. */
function applyEntry(review: Review, entry: HistoryEntry): Review {
  switch (entry.field) {
    case 'verdict':
      return { ...review, verdict: entry.after as Verdict | null }
    case 'correction':
      return { ...review, correction: entry.after ?? '' }
    case 'note':
      return { ...review, note: entry.after ?? '' }
  }
}

/** Where every touched claim stands, by `Claim.id`: the history, read from its beginning. */
export function reviewsOf(history: readonly HistoryEntry[]): Record<string, Review> {
  const reviews: Record<string, Review> = Object.create(null)
  for (const entry of history) {
    reviews[entry.claim] = applyEntry(reviews[entry.claim] ?? emptyReview, entry)
  }
  return reviews
}
