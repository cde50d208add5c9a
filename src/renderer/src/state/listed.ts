import { asksAnything, type ListFilter } from '../../../core/model/list-filter'
import { wantsClaim, wantsFinding } from '../../../core/review/wanted'
import type { WorkRow } from '../../../core/review/work-rows'
import { findingWords } from '../ui/check-words'
import { type Chip, type DeskState, sheetIn } from './desk-state'
import type { Sheet } from './sheet'
import { type RowState, rowIn, rowStateIn } from './work-in'

const nothing: readonly never[] = []

/** What a list is made of, beside the article's sheet. */
type Parts = Pick<DeskState, 'reviews' | 'filter' | 'chip' | 'claim' | 'finding'>

/**
 * Answers as last time while it is asked of the same, and with the same list where another ruling lists no others: who
 * draws it is not drawn anew.
 */
const keeping = (
  parts: readonly (keyof Parts)[],
  work: (sheet: Sheet, state: DeskState) => readonly WorkRow[]
): ((state: DeskState) => readonly WorkRow[]) => {
  let last: {
    readonly sheet: Sheet
    readonly state: DeskState
    readonly list: readonly WorkRow[]
  } | null = null
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

const isWanted = (sheet: Sheet, { reviews }: Parts, filter: ListFilter, row: WorkRow): boolean => {
  if (row.claim === null) {
    const finding = row.findings[0]!
    const under = sheet.claimsUnder
      .get(finding.id)!
      .map((id) => ({ claim: sheet.claimOf.get(id)!, review: reviews[id] }))
    return wantsFinding(filter, finding, under, findingWords())
  }
  const claim = sheet.claimOf.get(row.claim)!
  const findings = sheet.findingsOn.get(claim.id)!
  if (wantsClaim(filter, { claim, review: reviews[claim.id], findings })) return true
  // Words are looked for in what its findings say too.
  const under = [{ claim, review: reviews[claim.id] }]
  return row.findings.some((finding) => wantsFinding(filter, finding, under, findingWords()))
}

/** The rows the filter wants, whatever they still ask for. */
export const filteredRows = keeping(['reviews', 'filter'], (sheet, state) =>
  asksAnything(state.filter)
    ? sheet.rows.filter((row) => isWanted(sheet, state, state.filter, row))
    : sheet.rows
)

/** The rows of the open article that the filter and the chip want, in text order. */
export const wantedRows = keeping(['reviews', 'filter', 'chip'], (_sheet, state) => {
  const rows = filteredRows(state)
  return state.chip === 'all' ? rows : rows.filter((row) => rowStateIn(state, row) === state.chip)
})

/** Statuses that a ruling ends. */
const openStatuses: ReadonlySet<string> = new Set(['to-check', 'checking', 'asked-author'])

/**
 * The rows the list shows: those wanted, and the one in hand too where only what was done to it a moment ago takes it
 * out of them. It goes once the editor goes on.
 */
export const listedRows = keeping(['reviews', 'filter', 'chip', 'claim', 'finding'], (sheet, state) => {
  const wanted = wantedRows(state)
  const { filter, chip } = state
  const row = rowIn(state)
  const asksState =
    chip !== 'all' ||
    openStatuses.has(filter.status) ||
    filter.verdict === 'open' ||
    filter.verdict === 'stale'
  if (row === null || !asksState || wanted.includes(row)) return wanted
  if (!isWanted(sheet, state, { ...filter, verdict: 'any', status: 'any' }, row)) return wanted
  const index = sheet.rowIndex.get(row.key)!
  const after = wanted.findIndex(({ key }) => sheet.rowIndex.get(key)! > index)
  return wanted.toSpliced(after === -1 ? wanted.length : after, 0, row)
})

let lastKeys: { readonly rows: readonly WorkRow[]; readonly keys: ReadonlySet<string> } | null = null

/** The keys of the rows wanted; null while everything is. */
export const wantedKeys = (state: DeskState): ReadonlySet<string> | null => {
  if (state.chip === 'all' && !asksAnything(state.filter)) return null
  const rows = wantedRows(state)
  if (lastKeys?.rows !== rows) lastKeys = { rows, keys: new Set(rows.map(({ key }) => key)) }
  return lastKeys.keys
}

/** How many of the rows that the filter wants stand under each chip. */
export const chipCounts = (state: DeskState): Readonly<Record<Chip, number>> => {
  const rows = filteredRows(state)
  const counts: Record<RowState, number> = { again: 0, 'to-check': 0, ruled: 0 }
  for (const row of rows) counts[rowStateIn(state, row)] += 1
  return { ...counts, all: rows.length }
}
