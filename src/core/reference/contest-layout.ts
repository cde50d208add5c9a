import {
  type ContestColumn,
  type ContestColumns,
  type ContestKeys,
  contestKeysOf,
  meaningsOf
} from './contest-columns'
import { headWordsOf } from './head-words'
import type { ReferenceTable } from './reference-table'
import { type Choice, columnChoicesOf, pairChoicesOf, type Wide } from './wide-choices'

/** Where the seat of a row stands. */
export type SeatPlace =
  | { readonly kind: 'cell'; readonly column: number }
  /** In the last row above that has one, its own cell being empty: merged cells. */
  | { readonly kind: 'above'; readonly column: number }
  /** In a row of its own above the candidates. */
  | { readonly kind: 'heading' }

/** How a table of results is laid out: where seats, candidates and their counts stand. */
export interface ContestLayout {
  readonly seat: SeatPlace
  /** One for each count of a row: a single one where a row is a candidate's, several where a row is a seat. */
  readonly choices: readonly Choice[]
  /** A row is a seat. */
  readonly isWide: boolean
  /** No candidate of a seat can be missing from `choices`. */
  readonly isWhole: boolean
  readonly columns: ContestColumns
  readonly keys: ContestKeys
  /** Columns with figures that nobody knows the meaning of. */
  readonly unknown: readonly number[]
}

/** The meanings no column of a table is known for. */
export interface NoLayout {
  readonly missing: readonly ContestColumn[]
}

/** Tables never change: what was told of one holds for it. */
const layouts = new WeakMap<ReferenceTable, ContestLayout | NoLayout>()

/** The layout of an election table; the meanings no column is known for where it is another one. */
export function contestLayoutOf(table: ReferenceTable): ContestLayout | NoLayout {
  const known = layouts.get(table)
  if (known) return known
  const layout = layoutFor(table)
  layouts.set(table, layout)
  return layout
}

function layoutFor(table: ReferenceTable): ContestLayout | NoLayout {
  const columns = meaningsOf(table)
  const keys = contestKeysOf(table, columns)
  const { candidate, votes, seat } = columns
  const isSaid = Boolean(table.meanings?.candidate && table.meanings.votes)
  const wide = (found: Wide): ContestLayout => ({
    seat: { kind: 'cell', column: seat! },
    columns: found.columns,
    keys,
    isWide: true,
    ...found.found
  })
  const pairs = seat === undefined || isSaid ? null : pairChoicesOf(table, columns, true)
  if (pairs) return wide(pairs)
  if (candidate !== undefined && votes !== undefined) {
    const place = seatPlaceOf(table, columns)
    if (place)
      return {
        seat: place,
        columns,
        keys,
        isWide: false,
        isWhole: true,
        unknown: [],
        choices: votesByYear(table, columns, votes).map((each) => ({
          ...each,
          name: candidate,
          ...(keys.given === undefined ? {} : { given: keys.given })
        }))
      }
  }
  const found =
    seat === undefined || isSaid
      ? null
      : (columnChoicesOf(table, columns, keys) ?? pairChoicesOf(table, columns, false))
  if (found) return wide(found)
  return { missing: (['seat', 'candidate', 'votes'] as const).filter((role) => columns[role] === undefined) }
}

/** Whether a table is one of results. */
export const isContestTable = (table: ReferenceTable): boolean => !('missing' in contestLayoutOf(table))

/** The columns of the votes: “Votes 2024” and “Votes 2019” are two elections. */
function votesByYear(table: ReferenceTable, columns: ContestColumns, votes: number): readonly Choice[] {
  const own = headWordsOf(table.columns[votes]!)
  if (own.year === undefined || table.meanings?.votes) return [{ votes }]
  const taken = new Set(Object.values(columns))
  return table.columns.flatMap((head, column): Choice[] => {
    if (column !== votes && taken.has(column)) return []
    const words = headWordsOf(head)
    const isSame = words.kind === 'count' && words.saysVotes === own.saysVotes && words.label === own.label
    return isSame && words.year !== undefined ? [{ votes: column, year: words.year }] : []
  })
}

function seatPlaceOf(table: ReferenceTable, { seat: column }: ContestColumns): SeatPlace | null {
  if (column === undefined) {
    const headings = table.rows.filter(({ cells }) => isHeading(cells)).length
    return headings > 0 && table.rows.length > 0 && isHeading(table.rows[0]!.cells)
      ? { kind: 'heading' }
      : null
  }
  // Merged cells leave the seat in the first row of its block; a cell that was forgotten leaves the others repeated.
  let empty = 0
  let named = 0
  let repeated = false
  let last = ''
  for (const { cells } of table.rows) {
    const words = cells[column]!
    if (words === '') empty++
    else {
      named++
      repeated ||= words === last
    }
    last = words === '' ? last : words
  }
  return {
    kind: empty >= named && empty > 0 && !repeated && table.rows[0]!.cells[column] !== '' ? 'above' : 'cell',
    column
  }
}

/** A row with nothing but a name. */
export const isHeading = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.filter((cell) => cell !== '').length === 1 && /\p{L}/u.test(cells.join(''))
