import { type NumberReader, numberReaders } from './column-numbers'
import { partOfYear, periodNamed } from './periods'
import type { ReferenceTable, TableRow } from './reference-table'
import { isCodes } from './series-words'

/** Columns that say nothing of what a figure is of. */
const aside =
  /(?<!\p{L})(?:flag|status|symbol|terminated|decimals|scalar|vector|coordinate|dguid|id|code|freq|frequency|footnotes?|notes?|dataflow|last ?update|mise à jour|release|confidentiality|uom_id|base)(?!\p{L})/iu
const ofNames =
  /(?<!\p{L})(?:series|indicators?|measures?|items?|title|libellé|libelle|label|variable|characteristics?|category|group|sector|commodity|description|merkmal)(?!\p{L})/iu
const ofTime =
  /(?<!\p{L})(?:year|years|date|period|période|periode|time|time_period|month|quarter|jahr|année|annee|monat|zeit|ref_date|observation_date|fiscal)(?!\p{L})/iu
const ofUnit = /^(?:unit|units|uom|einheit|unité|unit of measure)$/i
const plainValue = /^(?:value|values|obs_value|valeur|wert|figure|data|observation|amount|level|all|rate|%)$/i
const ofShare = /%|(?<!\p{L})(?:per ?cent(?:age)?|pct|rate|inflation|prozent|taux|quote|share)(?!\p{L})/iu

/** How a table of figures through time is laid out. */
export interface SeriesShape {
  readonly readers: readonly NumberReader[]
  /** The columns with the figures. */
  readonly values: readonly number[]
  /** What each figure of a row is called: the words of its own cells, in order; null where they are codes. */
  namesIn(row: TableRow): readonly string[] | null
  /** What the head of a column adds to that; empty where it says nothing. */
  readonly headNames: readonly string[]
  /** Some cell or head says what is measured; else only the table itself does. */
  readonly isMeasured: (column: number) => boolean
  /** The time of a figure, as `periodNamed` spells it; null where nothing says it. */
  periodOf(row: TableRow, column: number): string | null
  /** What stands where the time of a row should be. */
  timeIn(row: TableRow): string
  /** The figures of this row and column are per cents. */
  isShare(row: TableRow, column: number): boolean
}

/** So many rows are looked at to tell what a column holds. */
const looked = 300

/** The layout of a table of figures through time; null where it names no times. */
export function seriesShapeOf(table: ReferenceTable): SeriesShape | null {
  const { columns } = table
  const readers = numberReaders(table)
  const called = columns.map((head) => head.replaceAll('_', ' '))
  // Descriptions of the series stand above their figures.
  const rows = table.rows.filter(({ cells }) =>
    cells.some((cell, i) => i > 0 && readers[i]!(cell) !== undefined)
  )
  const top = rows.slice(0, looked)
  const periodHeads = columns.map(periodNamed)
  const partHeads = columns.map(partOfYear)
  const isTime = columns.map((_, i) => isTimeColumn(top, i, ofTime.test(called[i]!) || i === 0))
  const partColumn = columns.findIndex((_, i) =>
    most(top, i, (cell) => partOfYear(cell) !== null || /^m13$/i.test(cell))
  )
  const timeColumn = isTime.indexOf(true)
  const isAcross = timeColumn < 0 && periodHeads.filter(Boolean).length >= 2
  if (timeColumn < 0 && !isAcross) return null
  const isMonths = timeColumn >= 0 && partHeads.filter(Boolean).length >= 4
  const values = columns.flatMap((head, i) => {
    if (i === timeColumn || i === partColumn || isTime[i] || ofUnit.test(head)) return []
    if (isAcross) return periodHeads[i] ? [i] : []
    if (isMonths) return partHeads[i] ? [i] : []
    return !aside.test(called[i]!) && most(top, i, (cell) => readers[i]!(cell) !== undefined) ? [i] : []
  })
  if (values.length === 0) return null
  const namers = namersOf(columns, rows, top, new Set([timeColumn, partColumn, ...values]))
  const unitColumn = columns.findIndex((head) => ofUnit.test(head))
  const unitRow = table.rows.slice(0, 15).find(({ cells }) => ofUnit.test(cells[0]!))
  const headNames = columns.map((head) => (isAcross || isMonths || plainValue.test(head) ? '' : head))
  const isNamed = namers.some((at) => ofNames.test(called[at]!))
  const isShareHead = columns.map((head, i) => ofShare.test(`${head} ${unitRow?.cells[i] ?? ''}`))
  return {
    readers,
    values,
    headNames,
    namesIn(row) {
      const texts = namers.map((at) => row.cells[at]!).filter((text) => text !== '')
      return texts.some(isCodes) ? null : texts
    },
    isMeasured: (column) => headNames[column] !== '' || isNamed,
    periodOf(row, column) {
      if (isAcross) return periodHeads[column]!
      const own = rowPeriod(row, timeColumn, partColumn)
      const part = isMonths ? partHeads[column] : null
      return own && part ? `${own}-${part}` : own
    },
    timeIn: (row) => row.cells[timeColumn] ?? '',
    isShare: (row, column) =>
      isShareHead[column]! ||
      row.cells[column]!.trimEnd().endsWith('%') ||
      [unitColumn, ...namers].some((at) => at >= 0 && ofShare.test(row.cells[at]!))
  }
}

/** Whether most filled cells of a column are such. */
function most(rows: ReferenceTable['rows'], column: number, is: (cell: string) => boolean): boolean {
  let filled = 0
  let right = 0
  for (const { cells } of rows) {
    const cell = cells[column]!
    if (cell === '' || /^[-–—.:*]+$/.test(cell)) continue
    filled++
    if (is(cell)) right++
  }
  return right > 0 && right * 2 > filled
}

/** A column of years alone is one of times only by its place or its name: counts look like years. */
const isTimeColumn = (rows: ReferenceTable['rows'], column: number, isCalled: boolean): boolean =>
  most(rows, column, (cell) => {
    const period = periodNamed(cell)
    return period !== null && (isCalled || period.length > 4)
  })

function rowPeriod(row: TableRow, timeColumn: number, partColumn: number): string | null {
  const period = periodNamed(row.cells[timeColumn]!)
  const part = partColumn < 0 || partColumn === timeColumn ? null : partOfYear(row.cells[partColumn]!)
  return period?.length === 4 && part ? `${period}-${part}` : period
}

/** The columns whose words name what a figure is of: those that differ from row to row, and those that say so. */
function namersOf(
  columns: readonly string[],
  rows: ReferenceTable['rows'],
  top: ReferenceTable['rows'],
  taken: ReadonlySet<number>
): readonly number[] {
  return columns.flatMap((head, i) => {
    const called = head.replaceAll('_', ' ')
    // Several dimensions may stand in one column, parted by commas.
    const isAside = !/[,\\]/.test(head) && (aside.test(called) || ofUnit.test(head))
    if (taken.has(i) || isAside || most(top, i, (cell) => periodNamed(cell) !== null)) return []
    const words = new Set(rows.map(({ cells }) => cells[i]))
    words.delete('')
    const isName = [...words].some((cell) => /\p{L}{2}/u.test(cell ?? ''))
    return isName && (words.size > 1 || ofNames.test(called)) ? [i] : []
  })
}
