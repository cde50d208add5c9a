import type { Verdict } from '../../../core/model/review'

/** What the findings say of a claim before anybody has ruled. */
export type Standing = 'plain' | 'supported' | 'alarm'

/** How a claim is marked, in the article and in the list. */
export type MarkState = 'to-check' | 'supported' | 'alarm' | 'note' | 'stale' | Verdict

/** The state to show: the editor's ruling where there is one, else what the findings say. */
export const markStateOf = (verdict: Verdict | null, standing: Standing, isStale = false): MarkState =>
  isStale ? 'stale' : (verdict ?? (standing === 'plain' ? 'to-check' : standing))

/**
 * The state shown in the margin for a whole paragraph: what most needs a look; a tick only when every claim in it
 * is settled; nothing while claims wait with nothing against them.
 */
export const paragraphState = (states: readonly MarkState[]): MarkState | null => {
  if (states.length === 0) return null
  for (const loud of ['stale', 'alarm', 'disputed', 'needs-source'] as const)
    if (states.includes(loud)) return loud
  const settled = states.every((state) => state === 'verified' || state === 'not-checkable')
  return settled && states.includes('verified') ? 'verified' : null
}
