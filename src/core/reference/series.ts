import type { TableValue } from './contests'
import { cellPlace, type ReferenceTable, type TableRow } from './reference-table'
import { seriesShapeOf } from './series-shape'
import { wordsOfSeries } from './series-words'
import { collectProblems, type Problems, type TableUse } from './table-use'

/** One measure through time, as a table has it ("Unemployment rate": 3.8 in 2024-01, 3.9 in 2024-02). */
export interface Series {
  /** As the table names it. */
  readonly name: string
  /** Lower-case words by which an article must name it, in the groups the table's columns give. */
  readonly words: readonly (readonly string[])[]
  /** Its figures are per cents. */
  readonly isShare: boolean
  /** ISO date on which the table's figures stood so, where an editor said. */
  readonly asOf?: string
  /** By period, as `periodNamed` spells it. */
  readonly values: ReadonlyMap<string, TableValue>
}

interface Cell {
  readonly row: TableRow
  readonly column: number
  readonly period: string
  readonly value: number
}

interface Draft {
  readonly name: string
  readonly words: Series['words']
  readonly isShare: boolean
  readonly cells: Cell[]
}

/** The series of a table of figures through time, and what became of its rows; null where it names no times. */
export function readSeries(
  table: ReferenceTable
): { readonly series: readonly Series[]; readonly use: TableUse } | null {
  const shape = seriesShapeOf(table)
  if (!shape) return null
  const problems = collectProblems([])
  const drafts = new Map<string, Draft>()
  const known = new Map<string, readonly string[]>()
  const wordsOf = (name: string): readonly string[] => {
    const words = known.get(name) ?? wordsOfSeries(name)
    known.set(name, words)
    return words
  }
  for (const row of table.rows) {
    let isEmpty = true
    const texts = shape.namesIn(row)
    for (const column of shape.values) {
      const value = shape.readers[column]!(row.cells[column]!)
      if (value === undefined) continue
      isEmpty = false
      const period = shape.periodOf(row, column)
      if (!period) problems.add('no-period', row, shape.timeIn(row))
      else if (value === 'unclear') problems.add('unclear-mark', row, row.cells[column])
      else {
        const head = shape.headNames[column]!
        // Where places or groups alone are named, the table itself is what they are figures of.
        const parts = [...(shape.isMeasured(column) ? [] : [table.name]), ...(texts ?? []), head].filter(
          Boolean
        )
        const words = parts.map(wordsOf).filter((each) => each.length > 0)
        if (texts === null || words.length === 0) {
          problems.add(
            'no-name',
            row,
            texts === null ? row.cells.find((cell) => cell !== '') : parts.join(', ')
          )
          continue
        }
        const isShare = shape.isShare(row, column)
        const key = `${words.map((each) => each.join(' ')).join('|')}\n${isShare}`
        const draft = drafts.get(key) ?? { name: parts.join(', '), words, isShare, cells: [] }
        drafts.set(key, draft)
        draft.cells.push({ row, column, period, value })
      }
    }
    if (isEmpty) problems.add('words', row)
  }
  const series = [...drafts.values()].map((draft) => seriesFrom(table, draft, problems))
  const rows = table.rows.length
  return {
    series: series.filter(({ values }) => values.size > 0),
    use: { rows, used: rows - problems.count(), problems: problems.list() }
  }
}

/** What one name has of each time; nothing where it has two figures of it. */
function seriesFrom(
  table: ReferenceTable,
  { name, words, isShare, cells }: Draft,
  problems: Problems
): Series {
  const first = new Map<string, Cell>()
  const twice = new Set<string>()
  for (const cell of cells) {
    const same = first.get(cell.period)
    if (!same) first.set(cell.period, cell)
    else if (same.value !== cell.value) {
      twice.add(cell.period)
      for (const each of [same, cell]) problems.add('same-period', each.row, `${name}, ${cell.period}`)
    }
  }
  const values = new Map<string, TableValue>()
  for (const [period, { row, column, value }] of first)
    if (!twice.has(period)) values.set(period, { value, cells: [cellPlace(table, row, column)] })
  return { name, words, isShare, values, ...(table.asOf === undefined ? {} : { asOf: table.asOf }) }
}
