/// <reference path="../import/papaparse.d.ts" />
import Papa from 'papaparse'
import { done, fail, type Result } from '../result'
import { decodeText } from '../text/decode-text'
import type { ReferenceTable } from './reference-table'
import { tableFromCells } from './table-from-cells'

/**
 * Reads a table with its columns named in the first row; commas, semicolons, tabs or bars part the cells.
 *
 * @param file the file's name, for messages and places
 * @returns the table; or `not-a-table`, saying which row is wrong and what to do
 */
export function readReferenceTable(file: string, bytes: Uint8Array): Result<ReferenceTable, 'not-a-table'> {
  const decoded = decodeText(bytes)
  if (oldWorkbook.every((byte, at) => bytes[at] === byte))
    return fail(
      'not-a-table',
      `${file} is a workbook of old Excel (.xls). Open it in Excel or LibreOffice, save it as .xlsx or CSV, and give that file.`
    )
  if (!decoded) return fail('not-a-table', `${file} is no text. Save the table as CSV and give that file.`)
  const lines = decoded.text.replaceAll(/\r\n?/g, '\n')
  if (decoded.lost > 0) {
    const row = lines.slice(0, lines.indexOf('\ufffd')).split('\n').length
    return fail(
      'not-a-table',
      `${file}, row ${row}: some characters cannot be read as ${decoded.encoding}. Save the table again as “CSV UTF-8”.`
    )
  }
  const parsed = Papa.parse(lines, { delimiter: delimiterOf(lines), newline: '\n' })
  const broken = parsed.errors.find(({ type }) => type === 'Quotes')
  if (broken) {
    return fail(
      'not-a-table',
      `${file}, row ${(broken.row ?? 0) + 1}: a quotation mark is not closed. Close it, or double it inside a cell.`
    )
  }
  const table = tableFromCells(file, parsed.data)
  return table.ok ? done({ name: tableName(file), ...table.value }) : table
}

/** How files of old Office programs begin. */
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0]

/** What places in a table of this file are named after; “!” and “/” part the places themselves. */
export const tableName = (file: string): string =>
  file
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[!/]/g, ' ')
    .trim() || 'table'

/** What parts the cells: the mark most lines have as often, outside quotation marks. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 200_000)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 40)
  const scored = [',', ';', '\t', '|'].map((mark) => {
    const times = new Map<number, number>()
    for (const line of lines) {
      const count = line.split(mark).length - 1
      if (count > 0) times.set(count, (times.get(count) ?? 0) + 1)
    }
    const [count, most] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0]
    return { mark, score: most * 1000 + count }
  })
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).mark
}
