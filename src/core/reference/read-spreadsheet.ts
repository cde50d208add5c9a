import type { SourceFile } from '../import/importer'
import { readXml } from '../import/read-xml'
import { elementsNamed, localName, wordsUnder, type XmlNode } from '../import/xml-nodes'
import { mostOfWorkbook, zipNames, zipParts } from '../import/zip-parts'
import { done, fail, type Result } from '../result'
import { decodeUtf8 } from '../text/decode-utf8'
import { tableName } from './read-reference-table'
import type { WorkbookTable } from './read-workbook'
import { mostCells, tableFromCells } from './table-from-cells'

/** Whether an archive is a spreadsheet of OpenDocument. */
export const isSpreadsheet = (bytes: Uint8Array): boolean => {
  const names = zipNames(bytes)
  return names.includes('content.xml') && names.includes('META-INF/manifest.xml')
}

/**
 * Reads a sheet of an OpenDocument spreadsheet: the one of this name, else the first that holds a table.
 *
 * @returns `not-a-table`, naming file, sheet and place; `too-large` and `unreadable` of a hostile or damaged archive
 */
export function readSpreadsheet(
  file: SourceFile,
  wantedSheet?: string
): Result<WorkbookTable, 'not-a-table' | 'too-large' | 'unreadable'> {
  const parts = zipParts(file, (name) => name === 'content.xml', mostOfWorkbook)
  if (!parts.ok) return parts
  const root = readXml(decodeUtf8(parts.value.get('content.xml') ?? new Uint8Array()).text)
  const tables = elementsNamed(root, 'spreadsheet').flatMap(({ children }) =>
    children.filter((child) => localName(child) === 'table')
  )
  const names = tables.map((table, i) => table.attributes.get('table:name') ?? `Sheet${i + 1}`)
  let refused: Result<never, 'not-a-table'> = fail(
    'not-a-table',
    wantedSheet === undefined
      ? `${file.name} is an OpenDocument file, but no spreadsheet. Save the table as a spreadsheet or CSV.`
      : `${file.name} has no sheet “${wantedSheet}” any more. Choose the file again.`
  )
  for (const [i, table] of tables.entries()) {
    const sheet = names[i]!
    if (wantedSheet !== undefined && sheet !== wantedSheet) continue
    const read = tableFromCells(`${file.name}, sheet “${sheet}”`, rowsOf(table))
    if (read.ok) return done({ table: { name: tableName(file.name), ...read.value }, sheet, sheets: names })
    refused = read
    if (wantedSheet !== undefined) break
  }
  return refused
}

/** The cells of a sheet; what is repeated to its edges is left out. */
function rowsOf(table: XmlNode): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  let cells = 0
  let empty = 0
  for (const row of elementsNamed(table, 'table-row')) {
    const times = repeated(row, 'table:number-rows-repeated')
    const words = cellsOf(row)
    if (words.length === 0) {
      empty += times
      continue
    }
    for (; empty > 0 && rows.length < mostCells; empty--) rows.push([])
    for (let n = 0; n < times && cells <= mostCells; n++) {
      rows.push(words)
      cells += words.length
    }
  }
  return rows
}

function cellsOf(row: XmlNode): readonly string[] {
  const cells: string[] = []
  let empty = 0
  for (const cell of row.children) {
    const name = localName(cell)
    if (name !== 'table-cell' && name !== 'covered-table-cell') continue
    const times = Math.min(repeated(cell, 'table:number-columns-repeated'), 20_000)
    const words = wordsOf(cell)
    if (words === '') {
      empty += times
      continue
    }
    for (; empty > 0 && cells.length < 20_000; empty--) cells.push('')
    for (let n = 0; n < times && cells.length < 20_000; n++) cells.push(words)
  }
  return cells
}

/** A count as it is kept rather than as it is shown; anything else as it is shown. */
function wordsOf(cell: XmlNode): string {
  const type = cell.attributes.get('office:value-type')
  const value = cell.attributes.get('office:value')
  const shown = cell.children
    .filter((child) => localName(child) === 'p')
    .map(wordsUnder)
    .join(' ')
  if (type === 'float' && value !== undefined && !/[^\d.,\s'’-]/.test(shown)) return value
  if (type === 'date') return cell.attributes.get('office:date-value')?.slice(0, 10) ?? shown
  return shown
}

const repeated = (node: XmlNode, name: string): number => {
  const times = Number(node.attributes.get(name) ?? '1')
  return Number.isInteger(times) && times > 0 ? times : 1
}
