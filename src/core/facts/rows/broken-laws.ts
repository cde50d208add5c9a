import type { Cell, Row } from './row'
import { evidenceFor, lawsFor, offBy, type RowLaw } from './row-laws'
import type { Table } from './tables'

/** A row in which a law fails that holds in all the others. */
export interface BrokenRow {
  readonly row: Row
  readonly law: RowLaw
  /** How many rows it holds in. */
  readonly holds: number
}

/** A sum below a column that the column does not come to. */
export interface BrokenTotal {
  readonly row: Row
  readonly cell: Cell
  readonly column: readonly Cell[]
  readonly sum: number
}

/** A law that closes by chance less often than once in so many tables is one (as a logarithm). */
const enough = 2
/** As many rows must keep a law before another is said to break it. */
const fewest = 3

/** Laws that hold in all rows of a table but one; of several that fail in one row, the one best borne out. */
export function brokenRowsOf(table: Table): readonly BrokenRow[] {
  const { rows } = table
  if (rows.length <= fewest) return []
  const laws = lawsFor(table)
  const found = new Map<Row, Weighed>()
  const kept: RowLaw[] = []
  for (const law of laws) {
    const broken: Row[] = []
    for (let i = 0; i < rows.length && broken.length < 2; i++)
      if (offBy(law, rows[i]!.cells) > 0) broken.push(rows[i]!)
    const holds = rows.length - broken.length
    const weight = evidenceFor(law, table, holds) + (law.named ? 100 : 0)
    if (broken.length > 1 || holds < fewest || weight < enough + Math.log10(laws.length)) continue
    const row = broken[0]
    if (!row) {
      kept.push(law)
      const total = table.totals[0]
      if (total && law.ofSums && offBy(law, total.cells) > 0 && !mayBeRounded(law, total))
        keep(found, { row: total, law, holds, weight })
    } else if (!mayBeRounded(law, row)) keep(found, { row, law, holds, weight })
  }
  // A column that a law gives rightly in every row is explained by it.
  return [...found.values()].filter(
    ({ row, law }) => table.totals.includes(row) || !kept.some(({ target }) => target === law.target)
  )
}

type Weighed = BrokenRow & { readonly weight: number }

/** Of the laws that one row breaks, the one best borne out. */
function keep(found: Map<Row, Weighed>, broken: Weighed): void {
  if (broken.weight > (found.get(broken.row)?.weight ?? 0)) found.set(broken.row, broken)
}

/** Great whole numbers are often rounded before they are printed, and off by one for that. */
const mayBeRounded = (law: RowLaw, { cells }: Row): boolean =>
  offBy(law, cells) <= law.parts.length && law.parts.some((part) => Math.abs(cells[part]!.value) >= 1000)

/** Sums below a table that its columns do not come to, where others of the row do, or where it is off by a slip. */
export function brokenTotalsOf({ rows, totals }: Table): readonly BrokenTotal[] {
  const row = totals[0]
  if (!row || rows.length < fewest) return []
  const columns = row.cells.map((cell, i) => {
    const column = rows.map(({ cells }) => cells[i]!)
    const sum = column.reduce((all, { value }) => all + value, 0)
    const step = Math.min(cell.step, ...column.map((one) => one.step))
    const isShare = cell.percent || column.some(({ percent }) => percent)
    return { cell, column, step, sum, isShare, off: Math.abs(sum - cell.value) / step }
  })
  const sums = columns.filter(({ isShare }) => !isShare)
  const right = sums.filter(({ off, column }) => off < 0.01 || off <= column.length / 2)
  const wrong = sums.filter((column) => !right.includes(column))
  if (wrong.length !== 1) return []
  const [{ cell, column, sum, step }] = wrong as [(typeof wrong)[number]]
  if (right.length === 0 && !isOneSlip(cell.value, sum, step)) return []
  return [{ row, cell, column, sum: Math.round(sum / step) * step }]
}

/** One digit wrong, or two that stand together exchanged, in one of the figures of a long sum. */
function isOneSlip(printed: number, sum: number, step: number): boolean {
  if (printed < 1000 * step) return false
  let off = Math.round(Math.abs(printed - sum) / step)
  while (off > 0 && off % 10 === 0) off /= 10
  return off > 0 && (off < 10 || (off % 9 === 0 && off < 90))
}
