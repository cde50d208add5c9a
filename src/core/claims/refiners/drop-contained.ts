import { bySpan, contains } from '../../model/span'
import type { ClaimDraft, Refiner } from '../detector'

/**
 * A claim inside a longer one goes: "19 rounds" is checked with "over 45,000 votes after 19 rounds", a name with the title
 * it stands in. A figure stays where the longer claim is of another kind: it is checked for itself, also in a quotation.
 */
export const dropContained: Refiner = {
  id: 'drop-contained',
  refine(drafts) {
    const kept: ClaimDraft[] = []
    // In this order whatever contains a claim stands before it, and only the furthest-reaching can.
    let furthest: ClaimDraft | undefined
    let furthestFigure: ClaimDraft | undefined
    for (const draft of [...drafts].sort((a, b) => bySpan(a.span, b.span))) {
      const isFigure = draft.kinds.includes('figure')
      const outer = isFigure && !furthest?.kinds.includes('age') ? furthestFigure : furthest
      if (outer && contains(outer.span, draft.span)) continue
      kept.push(draft)
      if (!furthest || furthest.span.end <= draft.span.end) furthest = draft
      if (isFigure && (!furthestFigure || furthestFigure.span.end <= draft.span.end)) furthestFigure = draft
    }
    return kept
  }
}
