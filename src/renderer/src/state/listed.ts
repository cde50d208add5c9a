import { asksAnything } from '../../../core/model/list-filter'
import { wantsClaim, wantsFinding } from '../../../core/review/wanted'
import { findingWords } from '../ui/check-words'
import { type DeskState, sheetIn } from './desk-state'
import { byGravity, type Sheet } from './sheet'

const nothing: readonly never[] = []

/** What a list is made of, beside the article's sheet. */
type Parts = Pick<DeskState, 'reviews' | 'filter' | 'claim'>

/**
 * Answers as last time while it is asked of the same, and with the same list where another ruling lists no others: who
 * draws it is not drawn anew.
 */
const keeping = <Item>(
  parts: readonly (keyof Parts)[],
  work: (sheet: Sheet, state: DeskState) => readonly Item[]
): ((state: DeskState) => readonly Item[]) => {
  let last: { readonly sheet: Sheet; readonly state: DeskState; readonly list: readonly Item[] } | null = null
  return (state) => {
    const sheet = sheetIn(state)
    if (!sheet) return nothing
    const before = last
    if (before?.sheet === sheet && parts.every((part) => before.state[part] === state[part]))
      return before.list
    const list = work(sheet, state)
    const isSame = before?.list.length === list.length && before.list.every((item, at) => item === list[at])
    last = { sheet, state, list: isSame && before ? before.list : list }
    return last.list
  }
}

/** The claims of the open article that the filter wants, in reading order. */
export const wantedClaims = keeping(['reviews', 'filter'], (sheet, { reviews, filter }) =>
  asksAnything(filter)
    ? sheet.order.filter((id) =>
        wantsClaim(filter, {
          claim: sheet.claimOf.get(id)!,
          review: reviews[id],
          findings: sheet.findingsOn.get(id)!
        })
      )
    : sheet.order
)

/** The findings that the filter wants, the gravest first. */
export const wantedFindings = keeping(['reviews', 'filter'], (sheet, { reviews, filter }) =>
  sheet.findings
    .filter((finding) =>
      wantsFinding(
        filter,
        finding,
        sheet.claimsUnder
          .get(finding.id)!
          .map((id) => ({ claim: sheet.claimOf.get(id)!, review: reviews[id] })),
        findingWords()
      )
    )
    .sort(byGravity)
)

/**
 * The claims the list shows: what the filter wants, and where it asks for what waits for a ruling, the claim in hand
 * too. It was ruled on a moment ago, and goes once the editor goes on.
 */
export const listedClaims = keeping(['reviews', 'filter', 'claim'], (sheet, state) => {
  const wanted = wantedClaims(state)
  const { claim, filter } = state
  if (claim === null || (filter.verdict !== 'open' && filter.verdict !== 'stale')) return wanted
  const index = sheet.indexOf.get(claim)
  if (index === undefined || wanted.includes(claim)) return wanted
  const findings = sheet.findingsOn.get(claim)!
  const judged = { claim: sheet.claimOf.get(claim)!, review: state.reviews[claim], findings }
  if (!wantsClaim({ ...filter, verdict: 'any', status: 'any' }, judged)) return wanted
  const after = wanted.findIndex((id) => sheet.indexOf.get(id)! > index)
  return wanted.toSpliced(after === -1 ? wanted.length : after, 0, claim)
})
