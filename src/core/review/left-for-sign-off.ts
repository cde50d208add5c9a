import type { ClaimKind } from '../model/claim'
import type { ArticleView } from '../model/desk'
import { sourcesOf } from '../model/evidence'
import { isAsked, verdictOf } from '../model/review'
import { claimsToCheck, isRuled } from './progress-of'

/** What whoever signs should know of, by `Claim.id`, in reading order. */
export interface LeftForSignOff {
  /** Nobody has ruled on them. */
  readonly unruled: readonly string[]
  /** Ruled as in need of a source. */
  readonly needsSource: readonly string[]
  /** Verified, with no source written down. */
  readonly unsourced: readonly string[]
  /** Verified with one source alone, though of a kind that the house wants two independent ones for. */
  readonly oneSource: readonly string[]
  /** Two people said different things of them. */
  readonly conflicting: readonly string[]
  /** The author was asked about them and has not answered. These hold a signature back. */
  readonly asked: readonly string[]
}

/**
 * What is still open in an article that is to be signed off.
 * @param twoSources kinds of claims that two independent sources are wanted for
 */
export function leftForSignOff(
  { claims, reviews }: Pick<ArticleView, 'claims' | 'reviews'>,
  twoSources: readonly ClaimKind[] = []
): LeftForSignOff {
  const there = claimsToCheck(claims, reviews)
  const gated = new Set(
    there.filter(({ kinds }) => kinds.some((kind) => twoSources.includes(kind))).map(({ id }) => id)
  )
  const idsOf = (test: (id: string) => boolean) => there.map(({ id }) => id).filter(test)
  return {
    unruled: idsOf((id) => !isRuled(reviews[id])),
    needsSource: idsOf((id) => verdictOf(reviews[id]) === 'needs-source'),
    unsourced: idsOf(
      (id) => verdictOf(reviews[id]) === 'verified' && sourcesOf(reviews[id]?.evidence ?? []) === 0
    ),
    oneSource: idsOf(
      (id) =>
        gated.has(id) && verdictOf(reviews[id]) === 'verified' && sourcesOf(reviews[id]?.evidence ?? []) === 1
    ),
    conflicting: idsOf((id) => (reviews[id]?.conflicts?.length ?? 0) > 0),
    asked: idsOf((id) => isAsked(reviews[id]))
  }
}
