import { type FindingWords, messageFor } from '../checks/message-for'
import type { Claim } from '../model/claim'
import type { Finding } from '../model/finding'
import type { ListFilter } from '../model/list-filter'
import { type Review, statusOf, verdictOf } from '../model/review'

/** What a claim is judged by. */
interface JudgedClaim {
  readonly claim: Claim
  readonly review: Review | undefined
  /** Findings that rest on it. */
  readonly findings: readonly Pick<Finding, 'severity' | 'check'>[]
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')

const askedWords = ({ words }: ListFilter): readonly string[] => folded(words).split(' ').filter(Boolean)

const isAsked = (filter: ListFilter, { severity, check }: JudgedClaim['findings'][number]): boolean =>
  (filter.finding === 'any' || filter.finding === severity) &&
  (filter.check === 'any' || filter.check === check)

/** What is asked of the claim alone, words aside. */
function fits(filter: ListFilter, { claim, review }: Omit<JudgedClaim, 'findings'>): boolean {
  if (filter.kind !== 'any' && !claim.kinds.includes(filter.kind)) return false
  if (filter.status !== 'any' && statusOf(review) !== filter.status) return false
  const { assignee = null } = review ?? {}
  const givenTo = assignee === null ? 'nobody' : `@${assignee}`
  if (filter.assignee !== 'any' && filter.assignee !== givenTo) return false
  if (filter.verdict === 'any') return true
  if (filter.verdict === 'stale') return review?.stale !== undefined
  return verdictOf(review) === (filter.verdict === 'open' ? null : filter.verdict)
}

/** Whether a filter wants this claim. */
export function wantsClaim(filter: ListFilter, judged: JudgedClaim): boolean {
  const { claim, review, findings } = judged
  if (!fits(filter, judged)) return false
  if (filter.finding === 'none') {
    if (findings.length > 0) return false
  } else if (filter.finding !== 'any' || filter.check !== 'any') {
    if (!findings.some((finding) => isAsked(filter, finding))) return false
  }
  const asked = askedWords(filter)
  if (asked.length === 0) return true
  const own = folded(`${claim.anchor.quote}\n${review?.correction ?? ''}\n${review?.note ?? ''}`)
  return asked.every((word) => own.includes(word))
}

/**
 * Whether a filter wants this finding: for what it says itself, and where rulings or kinds are asked for, for one of the
 * claims it rests on.
 * @param words what the editor's language says of findings, for a filter asks for words the editor sees
 */
export function wantsFinding(
  filter: ListFilter,
  finding: Finding,
  under: readonly Omit<JudgedClaim, 'findings'>[],
  words?: FindingWords
): boolean {
  if (!isAsked(filter, finding)) return false
  const asksOfClaims = [filter.kind, filter.status, filter.verdict, filter.assignee].some(
    (pick) => pick !== 'any'
  )
  if (asksOfClaims && !under.some((judged) => fits(filter, judged))) return false
  const asked = askedWords(filter)
  if (asked.length === 0) return true
  const own = folded([messageFor(finding, words), ...finding.places.map(({ quote }) => quote)].join('\n'))
  return asked.every((word) => own.includes(word))
}
