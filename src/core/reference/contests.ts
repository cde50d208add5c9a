import { printNumeral } from '../text/numerals'
import { type ContestColumns, contestColumnsOf } from './contest-columns'
import { cellNumber, cellPlace, type ReferenceTable, type TableRow } from './reference-table'

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

/** The contests of an election table, in its order; none where it is another table. */
export function contestsIn(table: ReferenceTable): readonly Contest[] {
  const columns = contestColumnsOf(table)
  if (!columns) return []
  const groups = new Map<string, TableRow[]>()
  for (const row of table.rows) {
    const seat = row.cells[columns.seat]
    if (!seat) continue
    const key = [seat.toLowerCase(), cell(row, columns.year), cell(row, columns.date)].join('\n')
    const same = groups.get(key)
    if (same) same.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()].map((rows) => contestOf(table, columns, rows))
}

const cell = (row: TableRow, column: number | undefined): string =>
  column === undefined ? '' : (row.cells[column] ?? '')

function contestOf(
  table: ReferenceTable,
  columns: ContestColumns & { readonly seat: number; readonly candidate: number; readonly votes: number },
  rows: readonly TableRow[]
): Contest {
  const valueIn = (row: TableRow, column: number | undefined): TableValue | undefined => {
    const value = cellNumber(cell(row, column))
    return value === undefined || column === undefined
      ? undefined
      : { value, cells: [cellPlace(table, row, column)] }
  }
  const first = rows[0]!
  const candidates = rows.flatMap((row): Candidate[] => {
    const votes = valueIn(row, columns.votes)
    const name = cell(row, columns.candidate)
    const party = cell(row, columns.party)
    return votes && name !== ''
      ? [{ name, words: wordsOfName(name), votes, ...(party === '' ? {} : { party }) }]
      : []
  })
  const date = /^\d{4}-\d\d-\d\d$/.exec(cell(first, columns.date))?.[0]
  // A table of one election names no year: it is of the year its figures stood so.
  const told = date ?? (columns.year === undefined && columns.date === undefined ? table.asOf : undefined)
  const year = cellNumber(cell(first, columns.year)) ?? (told ? Number(told.slice(0, 4)) : undefined)
  const seat = cell(first, columns.seat)
  const [total, electors, margin] = [columns.total, columns.electors, columns.margin].map((column) =>
    valueIn(first, column)
  )
  return {
    seat,
    words: wordsOfName(seat),
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
