import type { ClaimKind } from './claim'
import type { Severity } from './finding'
import type { Status, Verdict } from './review'

/** Which claims and findings of an article are wanted. `any` asks nothing; everything asked must hold. */
export interface ListFilter {
  /** Words that stand in a claim, its correction or its note, or in what a finding says; each in part, in any case. */
  readonly words: string
  /** `open`: nobody has ruled, or not on the words as they stand. */
  readonly verdict: 'any' | 'open' | 'stale' | Verdict
  readonly status: 'any' | Status
  readonly kind: 'any' | ClaimKind
  /** How grave a finding is; `none`: no finding rests on the claim. */
  readonly finding: 'any' | 'none' | Severity
  /** `any`, or a `Check.id`. */
  readonly check: string
  /** `nobody`: given to nobody; else `@` and the name of whom it was given to. */
  readonly assignee: 'any' | 'nobody' | `@${string}`
}

/** Asks nothing. */
export const everything: ListFilter = {
  words: '',
  verdict: 'any',
  status: 'any',
  kind: 'any',
  finding: 'any',
  check: 'any',
  assignee: 'any'
}

/** Whether a filter asks anything. */
export const asksAnything = ({ words, ...picks }: ListFilter): boolean =>
  words.trim() !== '' || Object.values(picks).some((pick) => pick !== 'any')
