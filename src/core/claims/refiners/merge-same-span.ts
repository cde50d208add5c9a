import type { ClaimDraft, Refiner } from '../detector'

/** Two claims on exactly the same words become one of both kinds. */
export const mergeSameSpan: Refiner = {
  id: 'merge-same-span',
  refine(drafts) {
    const merged: ClaimDraft[] = []
    /** Where in `merged` the claims are that begin at one place: seldom more than two. */
    const byStart = new Map<number, number[]>()
    for (const draft of drafts) {
      const { start, end } = draft.span
      const besides = byStart.get(start)
      const same = besides?.find((at) => merged[at]!.span.end === end)
      if (same === undefined) {
        if (besides) besides.push(merged.length)
        else byStart.set(start, [merged.length])
        merged.push(draft)
      } else {
        const before = merged[same]!
        merged[same] = { ...before, kinds: [...new Set([...before.kinds, ...draft.kinds])] }
      }
    }
    return merged
  }
}
