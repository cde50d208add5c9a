import type { Claim, ClaimKind } from '../model/claim'
import type { Review } from '../model/review'
import { claimsToCheck, isRuled } from './progress-of'

/** What a fact-checker ticks off line by line: how many an article has, and which nobody has ruled on. */
export interface Coverage {
  readonly all: number
  readonly ruled: number
  /** Ids of the claims nobody has ruled on, in reading order. */
  readonly open: readonly string[]
  /** The same counts for each kind; a claim counts under its first, the narrowest. */
  readonly kinds: readonly KindCoverage[]
}

interface KindCoverage {
  /** `other` for claims marked by hand on words of no kind. */
  readonly kind: ClaimKind | 'other'
  readonly all: number
  readonly ruled: number
}

/** How much of an article has been decided on: each number, name, date and whatever else the detectors mark. */
export function coverageOf(claims: readonly Claim[], reviews: Readonly<Record<string, Review>>): Coverage {
  const open: string[] = []
  const kinds = new Map<ClaimKind | 'other', { all: number; ruled: number }>()
  const toCheck = claimsToCheck(claims, reviews)
  for (const { id, kinds: own } of toCheck) {
    const kind = own[0] ?? 'other'
    const count = kinds.get(kind) ?? { all: 0, ruled: 0 }
    kinds.set(kind, count)
    count.all++
    if (isRuled(reviews[id])) count.ruled++
    else open.push(id)
  }
  return {
    all: toCheck.length,
    ruled: toCheck.length - open.length,
    open,
    kinds: [...kinds].map(([kind, count]) => ({ kind, ...count })).sort((a, b) => b.all - a.all)
  }
}
