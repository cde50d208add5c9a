import type { SourceFile } from '../import/importer'
import { mostOfWorkbook, zipNames, zipOf, zipParts } from '../import/zip-parts'
import type { DocumentReaders } from '../ports'
import { done, fail, type Result } from '../result'
import { decodeUtf8 } from '../text/decode-utf8'
import { tableName } from './read-reference-table'
import type { ReferenceTable } from './reference-table'
import { mostCells, tableFromCells } from './table-from-cells'

/** What holds cells and says what they are; pictures, charts and macros stay packed. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/worksheets\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels)$/i

/** A table of a workbook, and the names of its sheets. */
export interface WorkbookTable {
  readonly table: ReferenceTable
  readonly sheet: string
  /** Every sheet, in the workbook's order. */
  readonly sheets: readonly string[]
}

/** Whether an archive is an Excel workbook. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  zipNames(bytes).some((name) => name.toLowerCase() === 'xl/workbook.xml')

/**
 * Reads a sheet of an Excel workbook: the one of this name, else the first that holds a table.
 *
 * @returns `not-a-table`, naming file, sheet and place; `too-large` and `unreadable` of a hostile or damaged archive
 */
export async function readWorkbook(
  file: SourceFile,
  { xlsxSheets }: Pick<DocumentReaders, 'xlsxSheets'>,
  wantedSheet?: string
): Promise<Result<WorkbookTable, 'not-a-table' | 'too-large' | 'unreadable'>> {
  const parts = zipParts(file, (name) => wanted.test(name), mostOfWorkbook)
  if (!parts.ok) return parts
  for (const [name, bytes] of parts.value) {
    if (!/^xl\/worksheets\//i.test(name)) continue
    const far = farCell(decodeUtf8(bytes).text)
    if (far === null) continue
    return fail(
      'not-a-table',
      `${file.name} reaches as far as cell ${far}: there are too many cells to read. ` +
        'Delete the empty rows and columns behind the table, or save the sheet as CSV.'
    )
  }
  const sheets = await xlsxSheets(zipOf(parts.value))
  if (sheets === null || sheets.length === 0)
    return fail(
      'unreadable',
      `${file.name} is a workbook that cannot be read. Open it where it was written and save it again, or save the sheet as CSV.`
    )
  let refused: Result<never, 'not-a-table'> = fail(
    'not-a-table',
    `${file.name} has no sheet “${wantedSheet}” any more. Choose the file again.`
  )
  const names = sheets.map(({ name }) => name)
  const asked = sheets.filter(({ name }) => wantedSheet === undefined || name === wantedSheet)
  for (const [i, { name, rows }] of asked.entries()) {
    const table = tableFromCells(`${file.name}, sheet “${name}”`, rows)
    if (table.ok)
      return done({ table: { name: tableName(file.name), ...table.value }, sheet: name, sheets: names })
    if (i === 0) refused = table
  }
  return refused
}

/**
 * The cell that lies too far out for a sheet of these cells to be laid out as a table; null where none does. A sheet
 * of one cell may say that it stands in the millionth row, and every reader would lay out the rows before it.
 */
function farCell(xml: string): string | null {
  let [widest, deepest, far] = [1, 1, '']
  for (const [, letters = '', digits] of xml.matchAll(/\sr\s*=\s*["']([A-Za-z]{0,8})(\d{1,15})["']/g)) {
    const column = [...letters.toUpperCase()].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0)
    const row = Number(digits)
    if (column > widest || row > deepest) far = `${letters}${digits}`
    widest = Math.max(widest, column)
    deepest = Math.max(deepest, row)
    if (widest * deepest > mostCells) return far
  }
  return null
}
