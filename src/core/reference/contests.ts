import { printNumeral } from '../text/numerals'
import {
  type ContestColumns,
  type ContestKeys,
  contestColumnsOf,
  contestKeysOf,
  meaningsOf
} from './contest-columns'
import { cellCount, cellPlace, type ReferenceTable, type TableRow } from './reference-table'
import type { TableProblem, TableProblemCode, TableUse } from './table-use'

/** A value of a table: one cell, or worked out of several. */
export interface TableValue {
  readonly value: number
  /** How it comes about, where it is worked out ("84,219 − 67,619 = 16,600"). */
  readonly working?: string
  /** The cells it rests on, as `table!row/column`. */
  readonly cells: readonly string[]
}

export interface Candidate {
  readonly name: string
  /** Lower-case words of the name. */
  readonly words: readonly string[]
  readonly party?: string
  readonly votes: TableValue
}

/** One seat in one election, as a table has it. */
export interface Contest {
  readonly seat: string
  /** Lower-case words of the seat. */
  readonly words: readonly string[]
  /** ISO date on which the table's figures stood so, where an editor said. */
  readonly asOf?: string
  readonly year?: number
  /** ISO date, where the table has one. */
  readonly date?: string
  /** Those with a count, the most votes first. */
  readonly candidates: readonly Candidate[]
  readonly total?: TableValue
  readonly electors?: TableValue
  /** As the table states it; `marginOf` works it out. */
  readonly margin?: TableValue
}

/** Lower-case words, stops and brackets left out: "Dr.dharam Singh (Urf) Saini" is four. */
export const wordsOfName = (name: string): readonly string[] =>
  name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

/** A seat's words without its reservation, numbers with them: "SONPUR (SC)" is one, "Ward 12" two. */
const wordsOfSeat = (seat: string): readonly string[] =>
  seat
    .replace(/\s*[([](?:SC|ST|GEN|UR|OBC|BL|SC\/ST|W|Women)[)\]]\s*$/i, '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** The contests of an election table, in its order; none where it is another table. */
export const contestsIn = (table: ReferenceTable): readonly Contest[] => readContests(table).contests

/** What no candidate is: sums, votes for nobody, and all the others together. */
const noCandidate =
  /^(?:(?:grand |sub-?)?totals?\b.*|sum|nota|none of the (?:above|below).*|write-?ins?.*|scatter(?:ed|ing)|others?|(?:in)?valid votes.*|(?:rejected|spoilt|spoiled|blank|void|informal|formal|under|over) ?(?:votes|ballots|papers)?|ballots cast|registered voters|turnout)$/i
const isTotal = /^(?:grand )?total(?:s| votes| valid votes)?$|^sum$/i

/** The contests of a table, and what became of its rows. */
export function readContests(table: ReferenceTable): {
  readonly contests: readonly Contest[]
  readonly use: TableUse
} {
  const columns = contestColumnsOf(table)
  const rows = table.rows.length
  if (!columns) {
    const known = meaningsOf(table)
    const missing = (['seat', 'candidate', 'votes'] as const).filter((role) => known[role] === undefined)
    return { contests: [], use: { rows, used: 0, problems: [{ code: 'no-column', rows, missing }] } }
  }
  const keys = contestKeysOf(table)
  const problems = collectProblems()
  const groups = new Map<string, TableRow[]>()
  for (const row of table.rows) {
    const seat = cell(row, columns.seat)
    if (seat === '') problems.add('no-seat', row)
    else if (isTotal.test(seat)) problems.add('sum', row, seat)
    else {
      const key = [
        wordsOfSeat(seat).join(' '),
        cell(row, keys.region),
        cell(row, keys.office),
        cell(row, columns.year),
        cell(row, columns.date)
      ].join('\n')
      const same = groups.get(key)
      if (same) same.push(row)
      else groups.set(key, [row])
    }
  }
  const drafts = [...groups.values()].map((group) => ({
    rows: group,
    office: cell(group[0]!, keys.office),
    contest: contestOf(table, columns, keys, group, problems)
  }))
  const nameOf = ({ office, contest }: (typeof drafts)[number]): string =>
    [office, contest?.words.join(' '), contest?.year, contest?.date].join('\n')
  const named = new Map<string, number>()
  for (const draft of drafts) if (draft.contest) named.set(nameOf(draft), (named.get(nameOf(draft)) ?? 0) + 1)
  const contests = drafts.flatMap((draft): Contest[] => {
    const { rows: own, contest } = draft
    if (!contest) return []
    if (named.get(nameOf(draft)) === 1) return [contest]
    for (const row of own) problems.add('same-seat', row, contest.seat)
    return []
  })
  return { contests, use: { rows, used: rows - problems.count(), problems: problems.list() } }
}

function collectProblems() {
  const found = new Map<TableProblemCode, TableProblem>()
  const seen = new Set<number>()
  return {
    add(code: TableProblemCode, row: TableRow, example?: string): void {
      if (seen.has(row.number)) return
      seen.add(row.number)
      const same = found.get(code)
      found.set(
        code,
        same
          ? { ...same, rows: same.rows + 1 }
          : { code, rows: 1, row: row.number, ...(example ? { example } : {}) }
      )
    },
    count: () => seen.size,
    list: () => [...found.values()]
  }
}

type Problems = ReturnType<typeof collectProblems>

const cell = (row: TableRow, column: number | undefined): string =>
  column === undefined ? '' : (row.cells[column] ?? '')

type Columns = ContestColumns & { readonly seat: number; readonly candidate: number; readonly votes: number }

/** Null where a candidate stands in it twice. */
function contestOf(
  table: ReferenceTable,
  columns: Columns,
  keys: ContestKeys,
  rows: readonly TableRow[],
  problems: Problems
): Contest | null {
  const valueIn = (row: TableRow, column: number | undefined): TableValue | undefined => {
    const value = cellCount(cell(row, column))
    return value === undefined || column === undefined
      ? undefined
      : { value, cells: [cellPlace(table, row, column)] }
  }
  const first = rows[0]!
  const candidates: Candidate[] = []
  const known = new Set<string>()
  let sum: TableValue | undefined
  for (const row of rows) {
    const votes = valueIn(row, columns.votes)
    const name = [cell(row, keys.given), cell(row, columns.candidate)].filter(Boolean).join(' ')
    const party = cell(row, columns.party)
    if (noCandidate.test(name)) {
      problems.add('sum', row, name)
      if (isTotal.test(name)) sum ??= votes
    } else if (name === '') problems.add('no-candidate', row)
    else if (!votes) problems.add('no-count', row, cell(row, columns.votes))
    else {
      const words = wordsOfName(name)
      const key = `${words.join(' ')}\n${party}`
      if (known.has(key)) {
        for (const each of rows) problems.add('same-candidate', each, name)
        return null
      }
      known.add(key)
      candidates.push({ name, words, votes, ...(party === '' ? {} : { party }) })
    }
  }
  const date = /^\d{4}-\d\d-\d\d$/.exec(cell(first, columns.date))?.[0]
  // A table of one election names no year: it is of the year its figures stood so.
  const told = date ?? (columns.year === undefined && columns.date === undefined ? table.asOf : undefined)
  const year = cellCount(cell(first, columns.year)) ?? (told ? Number(told.slice(0, 4)) : undefined)
  const seat = cell(first, columns.seat)
  const [counted, electors, margin] = [columns.total, columns.electors, columns.margin].map((column) =>
    valueIn(first, column)
  )
  const total = counted ?? sum
  return {
    seat,
    words: wordsOfSeat(seat),
    candidates: candidates.sort((a, b) => b.votes.value - a.votes.value),
    ...(table.asOf === undefined ? {} : { asOf: table.asOf }),
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
    ...(total ? { total } : {}),
    ...(electors ? { electors } : {}),
    ...(margin ? { margin } : {})
  }
}

const print = (value: number): string => printNumeral(value, 'western')

/** How far the first is ahead of the second: worked out, or as stated where the table has one candidate only. */
export function marginOf({ candidates, margin }: Contest): TableValue | undefined {
  const [first, second] = candidates
  if (!first || !second) return margin
  const [a, b] = [first.votes, second.votes]
  return {
    value: a.value - b.value,
    working: `${print(a.value)} − ${print(b.value)} = ${print(a.value - b.value)}`,
    cells: [...a.cells, ...b.cells]
  }
}

/** A candidate's share of all the votes, in per cent. */
export const shareOf = ({ total }: Contest, { votes }: Candidate): TableValue | undefined =>
  total && percentOf(votes, total)

/** How many of the electors voted, in per cent. */
export const turnoutOf = ({ total, electors }: Contest): TableValue | undefined =>
  total && electors && percentOf(total, electors)

function percentOf(part: TableValue, whole: TableValue): TableValue | undefined {
  if (whole.value <= 0) return undefined
  const value = (100 * part.value) / whole.value
  return {
    value,
    working: `${print(part.value)} / ${print(whole.value)} = ${value.toFixed(2)}%`,
    cells: [...part.cells, ...whole.cells]
  }
}

/** 1 for the most votes; those with as many share a rank. */
export const rankOf = ({ candidates }: Contest, candidate: Candidate): number =>
  candidates.filter(({ votes }) => votes.value > candidate.votes.value).length + 1
