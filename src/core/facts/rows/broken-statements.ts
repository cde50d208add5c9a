import { resultWords } from '../../lexicon/en/sums'
import type { Cell } from './cell'
import { isOneSlip } from './one-slip'
import type { Row } from './row'
import type { Table } from './tables'

/** A row that is what two or more rows above it come to, or leave, in every column but one. */
export interface BrokenStatement {
  readonly row: Row
  readonly parts: readonly Row[]
  /** 1 where the last of the parts is added, -1 where it is taken off. */
  readonly sign: 1 | -1
  readonly cells: readonly Cell[]
  readonly target: Cell
  readonly expected: number
  /** The one figure that would put it right if a slip were taken out of it, with what it would be. */
  readonly slipped: readonly (readonly [Cell, number])[]
}

/** So many rows may be summed above a subtotal. */
const mostParts = 6

interface Relation {
  readonly row: number
  readonly parts: readonly number[]
  readonly sign: 1 | -1
}

/** Rows of accounts that follow from those above them (sales, cost of sales, gross profit), each in one column only broken. */
export function brokenStatementsOf({ rows }: Table, text: string): readonly BrokenStatement[] {
  const width = rows[0]!.cells.length
  if (rows.length < 3 || width < 2) return []
  const found: BrokenStatement[] = []
  for (const relation of relationsOf(rows.length)) {
    const row = rows[relation.row]!
    const offs = row.cells.map((_, column) => offIn(rows, relation, column))
    if (offs.some((off) => off === null)) continue
    const right = offs.filter((off) => off!.off <= off!.allowed)
    const wrong = offs.filter((off) => off!.off > off!.allowed)
    const [one] = wrong
    if (wrong.length !== 1 || !one || right.length === 0) continue
    const isNamed = resultWords.test(text.slice(row.label.start, row.label.end))
    // Of so many figures three are bound to close somewhere by chance.
    const chance = right.reduce(
      (all, off) => all + Math.log10(Math.max(1, Math.abs(off!.target.value) / off!.step)),
      0
    )
    if (chance < Math.log10(rows.length) + (isNamed ? 1 : 3)) continue
    if (one.slipped.length > 0)
      found.push({
        row,
        parts: relation.parts.map((part) => rows[part]!),
        sign: relation.sign,
        cells: one.cells,
        target: one.target,
        expected: one.expected,
        slipped: one.slipped
      })
  }
  // One slip may break two rows: the first tells it.
  return found.filter(
    ({ slipped }, i) =>
      !found.slice(0, i).some((one) => one.slipped.some(([cell]) => slipped.some(([own]) => own === cell)))
  )
}

/** Each row from the two above it, and from the sum of three or more above it. */
function relationsOf(count: number): readonly Relation[] {
  const relations: Relation[] = []
  for (let row = 2; row < count; row++) {
    relations.push({ row, parts: [row - 2, row - 1], sign: -1 }, { row, parts: [row - 2, row - 1], sign: 1 })
    for (let first = row - 3; first >= Math.max(0, row - mostParts); first--)
      relations.push({ row, parts: Array.from({ length: row - first }, (_, i) => first + i), sign: 1 })
  }
  return relations
}

function offIn(rows: readonly Row[], { row, parts, sign }: Relation, column: number) {
  const target = rows[row]!.cells[column]
  const cells = parts.map((part) => rows[part]!.cells[column] ?? null)
  if (!target || !cells.every((cell) => cell !== null)) return null
  const own = [target, ...cells]
  if (own.some(({ percent }) => percent) || own.some(({ value }) => value === 0)) return null
  const weights = cells.map((_, i) => (i === cells.length - 1 ? sign : 1))
  const expected = cells.reduce((all, { value }, i) => all + weights[i]! * value, 0)
  const step = Math.min(...own.map((cell) => cell.step))
  const gone = expected - target.value
  const slipped = [
    ...(isOneSlip(target, expected) ? [[target, expected] as const] : []),
    ...cells.flatMap((cell, i): (readonly [Cell, number])[] => {
      const meant = cell.value - weights[i]! * gone
      return isOneSlip(cell, meant) ? [[cell, meant]] : []
    })
  ]
  const off = Math.abs(gone)
  return { target, cells, expected, step, off, allowed: (step * (cells.length + 1)) / 2 + 1e-9, slipped }
}
