import type { FindingWords } from '../checks/message-for'
import type { AskedChange } from '../model/change'
import type { IgnoreRule } from '../model/check-settings'
import { byPlace } from '../model/claim'
import type { ArticleView } from '../model/desk'
import type { EvidenceContent } from '../model/evidence'
import type { ListFilter } from '../model/list-filter'
import type { Status, Verdict } from '../model/review'
import { findingsOnClaims } from './findings-on-claims'
import { findingsToShow } from './findings-to-show'
import { leftForSignOff } from './left-for-sign-off'
import { claimsToCheck, progressOf } from './progress-of'
import { wantsClaim, wantsFinding } from './wanted'

/** One thing to do to all that a filter wants: to its claims, its findings, or the articles themselves. */
export type BulkAction =
  | { readonly field: 'verdict'; readonly value: Verdict | null }
  | { readonly field: 'status'; readonly value: Status | null }
  /** Gives each claim to somebody. */
  | { readonly field: 'assignee'; readonly value: string | null }
  /** Adds a piece of evidence to each claim that has none of this source yet. */
  | { readonly field: 'evidence'; readonly value: EvidenceContent }
  | {
      readonly field: 'ignored'
      readonly value: { readonly reach: Exclude<IgnoreRule['reach'], 'always'>; readonly because: string }
    }
  /** With a note, by this name; articles whose author has not answered yet are left alone. */
  | { readonly field: 'signedOff'; readonly value: string; readonly name?: string | undefined }

/** How much a filter wants. */
export interface WantedCount {
  readonly claims: number
  /** Findings that may be ignored: a relation that holds is none to ignore. */
  readonly findings: number
  /** Claims of the articles nobody has ruled on, whatever the filter wants: sign-off asks about them. */
  readonly open: number
}

const wantedIn = (view: ArticleView, filter: ListFilter, words?: FindingWords) => {
  const { reviews } = view
  const claims = [...claimsToCheck(view.claims, reviews)].sort(byPlace)
  const findings = findingsToShow(view.findings, view)
  const { findingsOn, claimsUnder } = findingsOnClaims(claims, findings)
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  return {
    claims: claims.filter((claim) =>
      wantsClaim(filter, { claim, review: reviews[claim.id], findings: findingsOn.get(claim.id)! })
    ),
    findings: findings.filter(
      (finding) =>
        finding.severity !== 'agrees' &&
        wantsFinding(
          filter,
          finding,
          claimsUnder.get(finding.id)!.map((id) => ({ claim: claimOf.get(id)!, review: reviews[id] })),
          words
        )
    )
  }
}

const hasSource = (evidence: readonly EvidenceContent[], { source, locator }: EvidenceContent): boolean =>
  evidence.some((piece) => piece.source === source && piece.locator === locator)

/**
 * Counts what a filter wants in an article. Takes it with its findings as the settings let them through.
 * @param words what the editor's language says of findings; English where there are none
 */
export function countWanted(view: ArticleView, filter: ListFilter, words?: FindingWords): WantedCount {
  const { claims, findings } = wantedIn(view, filter, words)
  const { claims: all, ruled } = progressOf(view.claims, view.reviews)
  return { claims: claims.length, findings: findings.length, open: all - ruled }
}

/**
 * The changes that do one thing to all a filter wants in an article; none where it wants nothing there.
 * @param words what the editor's language says of findings; English where there are none
 */
export function bulkChanges(
  view: ArticleView,
  filter: ListFilter,
  action: BulkAction,
  words?: FindingWords
): readonly AskedChange[] {
  switch (action.field) {
    case 'verdict':
      return wantedIn(view, filter).claims.map(({ id }) => ({ ...action, claim: id }))
    case 'status':
    case 'assignee':
      return wantedIn(view, filter).claims.map(({ id }) => ({ ...action, claim: id }))
    case 'evidence':
      return wantedIn(view, filter)
        .claims.filter(({ id }) => !hasSource(view.reviews[id]?.evidence ?? [], action.value))
        .map(({ id }) => ({ ...action, claim: id, id: null }))
    case 'ignored':
      return wantedIn(view, filter, words).findings.map(({ id }) => ({ ...action, finding: id }))
    case 'signedOff':
      return leftForSignOff(view).asked.length > 0 ? [] : [action]
  }
}
