import { emptyReview, type HistoryEntry, type Review, type Verdict } from '../model/review'
import { standingEntries } from './undo'

const fresh = ({ verdict, correction, note }: Review): Review => ({ verdict, correction, note })

/** The review a claim has after one more entry. */
function applyEntry(review: Review, entry: HistoryEntry): Review {
  switch (entry.field) {
    case 'verdict':
      // Whoever rules now has seen the words that stand there now.
      return { ...fresh(review), verdict: entry.after as Verdict | null }
    case 'correction':
      return { ...review, correction: entry.after ?? '' }
    case 'note':
      return { ...review, note: entry.after ?? '' }
    case 'changed': {
      const stale = review.stale ?? entry.before ?? ''
      return entry.after === stale ? fresh(review) : { ...review, stale }
    }
    case 'moved':
    case 'lost':
      return review
  }
}

/** Where every touched claim stands, by `Claim.id`: the changes that stand, read from the first. */
export function reviewsOf(history: readonly HistoryEntry[]): Record<string, Review> {
  const reviews: Record<string, Review> = Object.create(null)
  for (const entry of standingEntries(history)) {
    reviews[entry.claim] = applyEntry(reviews[entry.claim] ?? emptyReview, entry)
  }
  return reviews
}
