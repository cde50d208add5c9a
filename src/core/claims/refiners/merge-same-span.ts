import type { ClaimDraft, Refiner } from '../detector'

/** Two claims on exactly the same words become one of both kinds. */
export const mergeSameSpan: Refiner = {
  id: 'merge-same-span',
  refine(drafts) {
    const bySpan = new Map<string, ClaimDraft>()
    for (const draft of drafts) {
      const key = `${draft.span.start}-${draft.span.end}`
      const before = bySpan.get(key)
      bySpan.set(key, before ? { ...before, kinds: [...new Set([...before.kinds, ...draft.kinds])] } : draft)
    }
    return [...bySpan.values()]
  }
}
