import { bySpan, contains } from '../../model/span'
import type { ClaimDraft, Refiner } from '../detector'

/** A claim inside a longer one of the same kind goes: "19 rounds" is checked with "over 45,000 votes after 19 rounds". */
export const dropContained: Refiner = {
  id: 'drop-contained',
  refine(drafts) {
    const kept: ClaimDraft[] = []
    // In this order whatever contains a claim stands before it, and only the furthest-reaching of its kind can.
    const furthest = new Map<string, ClaimDraft>()
    for (const draft of [...drafts].sort((a, b) => bySpan(a.span, b.span))) {
      const outer = draft.kinds
        .map((kind) => furthest.get(kind))
        .find((other) => other && contains(other.span, draft.span))
      if (outer) continue
      kept.push(draft)
      for (const kind of draft.kinds) {
        const reach = furthest.get(kind)
        if (!reach || reach.span.end <= draft.span.end) furthest.set(kind, draft)
      }
    }
    return kept
  }
}
