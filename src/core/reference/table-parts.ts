import type { ContestKeys } from './contest-columns'
import type { ReferenceTable, TableRow } from './reference-table'

/** What a row of all votes together is called where others tell how they came in, or where they were cast. */
const whole = /^(?:|(?:county ?|grand ?)?totals?|all|overall|combined|total votes|county ?wide)$/i

/**
 * Tells the rows that hold a part of a seat's votes only: where a column says how they came in, or in which precinct
 * they were cast, all but its totals.
 */
export function partsAmong(
  { rows }: ReferenceTable,
  { mode, part }: ContestKeys
): (row: TableRow) => boolean {
  const parting = [mode, part].filter((column) => {
    if (column === undefined) return false
    const ways = new Set(rows.map(({ cells }) => cells[column]!.trim()))
    return ways.size > 1
  })
  return ({ cells }) => parting.some((column) => !whole.test(cells[column!]!.trim()))
}
