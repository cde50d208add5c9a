import { verdictOf } from '../../../core/model/review'
import { type MarkState, markStateOf } from '../reader/mark-state'
import { type DeskState, reviewIn, sheetIn } from './desk-state'

/** How a claim of the open article is marked now. */
export const markIn = (state: DeskState, claimId: string): MarkState => {
  const review = reviewIn(state, claimId)
  return markStateOf(
    verdictOf(review),
    sheetIn(state)?.standing.get(claimId) ?? 'plain',
    review.stale !== undefined
  )
}
