import type { ListFilter } from '../../../core/model/list-filter'
import { strings } from '../ui/strings'

const { filter: words } = strings

const verdictName = (verdict: Exclude<ListFilter['verdict'], 'any'>): string =>
  verdict === 'open' ? words.open : verdict === 'stale' ? words.stale : strings.verdictNames[verdict]

/** What a filter asks, in a few words: so it is told, and so a saved view is called. */
export function filterName({
  words: asked,
  verdict,
  status,
  kind,
  finding,
  check,
  assignee
}: ListFilter): string {
  const parts = [
    asked.trim() === '' ? null : `“${asked.trim()}”`,
    verdict === 'any' ? null : verdictName(verdict),
    status === 'any' ? null : strings.review.statusNames[status],
    kind === 'any' ? null : strings.kindNames[kind],
    finding === 'any' ? null : finding === 'none' ? words.noFinding : strings.severityWords[finding],
    check === 'any' ? null : check,
    assignee === 'any'
      ? null
      : assignee === 'nobody'
        ? strings.sharing.nobodyYet
        : strings.sharing.given(assignee.slice(1))
  ]
  return parts.filter((part) => part !== null).join(' · ') || words.everything
}
