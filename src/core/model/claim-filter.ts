import type { ClaimKind } from './claim'
import type { Severity } from './finding'
import type { Verdict } from './review'

/** Which claims of an article are wanted. `any` asks nothing; everything asked must hold. */
export interface ClaimFilter {
  /** Words that stand in the claim, its correction or its note, each in part, in any case. */
  readonly words: string
  /** `open`: nobody has ruled, or not on the words as they stand. */
  readonly verdict: 'any' | 'open' | 'stale' | Verdict
  readonly kind: 'any' | ClaimKind
  /** `none`: no finding rests on it. */
  readonly finding: 'any' | 'none' | Severity
}

export const everyClaim: ClaimFilter = { words: '', verdict: 'any', kind: 'any', finding: 'any' }
