import { done, fail, type Result } from '../result'
import { cellNumber, type TableRow } from './reference-table'

/** Far more than any official table; a file beyond this is a data base. */
export const mostRows = 200_000
export const mostCells = 2_000_000

/** The columns and rows of a table, apart from its name. */
export interface TableCells {
  readonly columns: readonly string[]
  /** Rows with something in them, under the one that names the columns. */
  readonly rows: readonly TableRow[]
}

/**
 * Tells the row that names the columns from titles above it and the rows below, and refuses what is no table an article
 * could safely be held against: figures must not stand under another column than their own.
 *
 * @param file the file's name, for messages
 * @param cells every row from the first, empty ones too
 * @returns `not-a-table` with the row and what to do about it
 */
export function tableFromCells(
  file: string,
  cells: readonly (readonly string[])[]
): Result<TableCells, 'not-a-table'> {
  const refuse = (what: string) => fail('not-a-table', `${file}${what}`)
  const at = cells.findIndex((row) => filled(row) >= 2)
  if (at < 0 || !cells.some((row, i) => i > at && filled(row) > 0))
    return refuse(
      ' is no table: it needs a row that names at least two columns, and a row below it. Save the table as CSV.'
    )
  const head = trimEnd(cells[at]!)
  const figure = head.find(isFigure)
  if (figure !== undefined)
    return refuse(
      `, row ${at + 1}: “${figure}” is a figure where the name of a column should be. Put a row with the names of the columns on top.`
    )
  const rowCount = cells.findLastIndex((row) => filled(row) > 0) - at
  if (rowCount > mostRows)
    return refuse(` has more than ${mostRows.toLocaleString('en')} rows. Keep the rows that matter.`)
  if (rowCount * head.length > mostCells)
    return refuse(` has more than ${mostCells.toLocaleString('en')} cells. Keep the columns that matter.`)
  const columns = columnNames(head)
  const rows: TableRow[] = []
  for (let i = at + 1; i < cells.length; i++) {
    const row = trimEnd(cells[i]!)
    if (row.length === 0) continue
    if (row.length > columns.length)
      return refuse(
        `, row ${i + 1}: it has ${row.length} cells and there are ${columns.length} columns; “${row.at(-1)}” stands under none. ` +
          'Put figures with commas between quotation marks, or name every column.'
      )
    rows.push({ number: i + 1, cells: columns.map((_, k) => row[k] ?? '') })
  }
  return done({ columns, rows })
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length

/** A row without the empty cells at its end. */
function trimEnd(row: readonly string[]): readonly string[] {
  let end = row.length
  while (end > 0 && row[end - 1]!.trim() === '') end--
  return row.slice(0, end).map((cell) => cell.trim())
}

/** A count, and neither a year nor the number of a round, which columns are named after. */
function isFigure(cell: string): boolean {
  const value = cellNumber(cell)
  return (
    value !== undefined && Math.abs(value) >= 100 && !(value >= 1800 && value < 2200 && !/[,.]/.test(cell))
  )
}

/** Every column with a name of its own: one without is named by its letter, the second “votes” is “votes (2)”. */
function columnNames(head: readonly string[]): readonly string[] {
  const used = new Set<string>()
  return head.map((name, i) => {
    const own = name === '' ? `column ${columnLetters(i)}` : name.replaceAll(/\s+/g, ' ')
    let unique = own
    for (let n = 2; used.has(unique); n++) unique = `${own} (${n})`
    used.add(unique)
    return unique
  })
}

/** A, B … Z, AA, as a spreadsheet has them. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
