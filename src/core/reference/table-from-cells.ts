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
  const at = headRow(cells)
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
  const { top, from } = joinedHead(cells, at)
  const rowCount = cells.findLastIndex((row) => filled(row) > 0) - from + 1
  if (rowCount > mostRows)
    return refuse(` has more than ${mostRows.toLocaleString('en')} rows. Keep the rows that matter.`)
  if (rowCount * top.length > mostCells)
    return refuse(` has more than ${mostCells.toLocaleString('en')} cells. Keep the columns that matter.`)
  const columns = columnNames(top)
  const rows: TableRow[] = []
  for (let i = from; i < cells.length; i++) {
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

/** So far down titles and sources stand above a table. */
const deepestHead = 30

/** The row that names the columns: the first that fills most of the table's width with words. */
function headRow(cells: readonly (readonly string[])[]): number {
  const first = cells.findIndex((row) => filled(row) >= 2)
  const width = cells.slice(0, 200).reduce((most, row) => Math.max(most, filled(row)), 0)
  if (width < 4 || first < 0 || filled(cells[first]!) * 2 > width) return first
  const wide = cells.findIndex(
    (row, i) => i > first && i <= first + deepestHead && filled(row) * 2 > width && !row.some(isFigure)
  )
  return wide < 0 ? first : wide
}

/** Rows of names below the one that was found first, at most: offices print three. */
const mostHeads = 3

/** The names of the columns put together of all the rows that hold them, and the first row below those. */
function joinedHead(
  cells: readonly (readonly string[])[],
  at: number
): { readonly top: readonly string[]; readonly from: number } {
  let top = trimEnd(cells[at]!)
  const above = headAbove(cells, at)
  if (above) top = joinedHeads(above, top)
  let from = at + 1
  for (let next = secondHead(cells, from - 1, top); next && from <= at + mostHeads; from++) {
    top = joinedHeads(top, trimEnd(next))
    next = secondHead(cells, from, top)
  }
  return { top, from }
}

/** The row above the head, where its names stand for several columns each: years or parties over “Votes, Share”. */
function headAbove(cells: readonly (readonly string[])[], at: number): readonly string[] | undefined {
  const [above, head] = [cells[at - 1], cells[at]!]
  if (!above || filled(above) < 2 || trimEnd(above).length > trimEnd(head).length) return undefined
  const names = trimEnd(head)
  const isRepeated = new Set(names).size < names.length
  const isSpread = trimEnd(above).some(
    (cell, i) => cell !== '' && i > 0 && (above[i + 1] ?? '').trim() === ''
  )
  return isRepeated && isSpread && !above.some((cell) => isFigure(cell) || cell.length > 60)
    ? trimEnd(above)
    : undefined
}

/** The row below the head, where it names columns too: it has no figure, and the row below it has some. */
function secondHead(
  cells: readonly (readonly string[])[],
  at: number,
  head: readonly string[]
): readonly string[] | undefined {
  const [next, ...below] = cells.slice(at + 1, at + 4)
  if (!next || below.length === 0 || filled(next) < 2) return undefined
  const isOpen = head.some((name) => name === '') || new Set(head).size < head.length
  const isWords = next.every((cell) => !/\d/.test(cell) || /^(?:19|20)\d\d$/.test(cell.trim()))
  return isOpen &&
    isWords &&
    below.some((row) =>
      row.some((cell) => /^\W*\d/.test(cell.trim()) && !/^(?:19|20)\d\d$/.test(cell.trim()))
    )
    ? next
    : undefined
}

/** Names of two rows: a name above stands for the empty cells to its right as well. */
function joinedHeads(above: readonly string[], below: readonly string[]): readonly string[] {
  let last = ''
  return Array.from({ length: Math.max(above.length, below.length) }, (_, i) => {
    const own = above[i] ?? ''
    last = own === '' ? last : own
    const under = below[i] ?? ''
    return under === '' ? own : last === '' || (own === '' && i === 0) ? under : `${last} ${under}`
  })
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
