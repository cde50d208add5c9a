import { partOfLast } from '../../lexicon/en/sums'
import type { Cell } from './cell'
import { isOneSlip } from './one-slip'
import type { Row } from './row'
import type { Table } from './tables'

/** A sum beside a column that the column does not come to. */
export interface BrokenTotal {
  readonly row: Row
  readonly cell: Cell
  readonly column: readonly Cell[]
  /** What the column comes to. */
  readonly sum: number
  /** The one figure of the column that would put it right if a slip were taken out of it, with what it would be. */
  readonly slipped: readonly (readonly [Cell, number])[]
}

interface Column {
  readonly index: number
  readonly cell: Cell
  readonly cells: readonly Cell[]
  readonly sum: number
  readonly off: number
  readonly step: number
}

/**
 * Sums that columns do not come to: where others of the row do, or where one slip of the fingers in a sum that is called
 * one, or in a figure above it, makes the difference.
 */
export function brokenTotalsOf(table: Table, text: string): readonly BrokenTotal[] {
  const { rows, totals } = table
  const [total] = totals
  const named = total ? brokenIn(total, rows, text, true) : []
  if (named.length > 0 || total || rows.length < 4) return named
  return [
    ...brokenIn(rows.at(-1)!, rows.slice(0, -1), text, false),
    ...brokenIn(rows[0]!, rows.slice(1), text, false)
  ].slice(0, 1)
}

function brokenIn(row: Row, rows: readonly Row[], text: string, named: boolean): readonly BrokenTotal[] {
  if (rows.some(({ label }) => partOfLast.test(text.slice(label.start, label.end)))) return []
  const columns = row.cells.flatMap((_, index) => columnOf(row, rows, index) ?? [])
  const right = columns.filter(({ off, cells, step, cell }) => off <= mayBeOff(cells, step, cell))
  const wrong = columns.filter((column) => !right.includes(column) && isNear(column))
  const bearing = right.filter(({ sum, cells }) => sum > 0 && cells.length >= 2)
  const [one] = wrong
  if (wrong.length !== 1 || !one) return []
  const { cell, cells, sum, step } = one
  const slipped = slipsOf(one)
  if (named ? bearing.length === 0 && (rows.length < 3 || isPartial(one)) : !isBorneOut(bearing)) return []
  if (slipped.length === 0 && !(named && bearing.length > 0)) return []
  return [{ row, cell, column: cells, sum: Math.round(sum / step) * step, slipped }]
}

/** The figures above a sum; null where one is missing, or they are shares, or of one side and the other. */
function columnOf(row: Row, rows: readonly Row[], index: number): Column | null {
  const cell = row.cells[index]
  const cells = rows.flatMap(({ cells }) => cells[index] ?? [])
  if (!cell || cells.length < rows.length || cells.length < 2) return null
  const isShare = cell.percent || cells.some(({ percent }) => percent)
  if (isShare && cell.value !== 100) return null
  const sum = cells.reduce((all, { value, hundredth }) => all + (hundredth ? value / 100 : value), 0)
  const step = Math.min(cell.step, ...cells.map((one) => one.step))
  return { index, cell, cells, sum, step, off: Math.abs(sum - cell.value) / step }
}

/** Figures that were rounded one by one: by half a step each. */
const mayBeOff = (cells: readonly Cell[], step: number, { percent, value }: Cell): number =>
  cells.some(({ value }) => Math.abs(value) >= 1000 * step) || step !== 1 || percent || value === 100
    ? cells.length / 2 + 0.01
    : 0.01

/** What is no sum of the column at all (an average, a rate) is not near it. */
const isNear = ({ cell, cells, sum }: Column): boolean => {
  const most = Math.max(...cells.map(({ value }) => value))
  return cell.value > most / 2 && sum > 0 && cell.value < 2.5 * sum && cell.value > 0.4 * sum
}

/** What is missing is one of the rows, or some that stand together: told of before, or a part. */
function isPartial({ cell, cells, sum, step }: Column): boolean {
  const gone = Math.abs(sum - cell.value)
  for (let i = 0; i < cells.length; i++) {
    let run = 0
    for (let k = i; k < cells.length; k++) {
      run += cells[k]!.value
      if (Math.abs(run - gone) < step / 2) return true
    }
  }
  return false
}

/** Columns that a row no word calls a sum is nevertheless the sum of: of so many places that chance is out. */
const isBorneOut = (bearing: readonly Column[]): boolean =>
  bearing.reduce((all, { sum, step }) => all + Math.log10(Math.max(1, sum / step)), 0) >= 3

/** What the sum, or one figure of the column, would be if a slip of the fingers were taken out of it. */
function slipsOf({ cell, cells, sum }: Column): readonly (readonly [Cell, number])[] {
  const gone = sum - cell.value
  return [
    ...(isOneSlip(cell, sum) ? [[cell, sum] as const] : []),
    ...cells.flatMap((one): (readonly [Cell, number])[] => {
      const meant = one.value - gone
      return isOneSlip(one, meant) ? [[one, meant]] : []
    })
  ]
}
