import type { Facts } from '../facts/facts-of'
import type { ClaimKind } from '../model/claim'
import type { Span } from '../model/span'

/** Words a fact-checker would underline, before they have an id and an anchor. */
export interface ClaimDraft {
  readonly kinds: readonly ClaimKind[]
  readonly span: Span
  readonly sentence: number
}

/** Finds the claims of one kind among the facts. */
export interface Detector {
  readonly id: ClaimKind
  readonly summary: string
  find(facts: Facts): readonly ClaimDraft[]
}

/** Makes a list of claims better: joins, merges, drops. Order matters and is written in the registry. */
export interface Refiner {
  readonly id: string
  refine(drafts: readonly ClaimDraft[], facts: Facts): readonly ClaimDraft[]
}
