import type { SourceFile } from '../import/importer'
import { isZip } from '../import/is-zip'
import type { DocumentReaders } from '../ports'
import { done, fail, type Result } from '../result'
import { readReferenceTable } from './read-reference-table'
import type { ReferenceTable } from './reference-table'

const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0]

/** A table as its file has it. */
export interface ImportedTable {
  readonly table: ReferenceTable
  /** The sheet it stands on, and every sheet there is, in a workbook. */
  readonly sheet?: string
  readonly sheets?: readonly string[]
}

/**
 * Reads a reference table: a workbook of Excel or OpenDocument, or text with cells parted by a mark.
 * @param sheet which one of a workbook; the first that holds a table where left out
 */
export async function importTable(
  file: SourceFile,
  readers: Pick<DocumentReaders, 'xlsxSheets'>,
  sheet?: string
): Promise<Result<ImportedTable>> {
  if (isZip(file.bytes)) {
    const { isWorkbook, readWorkbook } = await import('./read-workbook')
    if (isWorkbook(file.bytes)) return readWorkbook(file, readers, sheet)
    const { isSpreadsheet, readSpreadsheet } = await import('./read-spreadsheet')
    if (isSpreadsheet(file.bytes)) return readSpreadsheet(file, sheet)
  }
  if (oldWorkbook.every((byte, at) => file.bytes[at] === byte))
    return fail(
      'not-a-table',
      `${file.name} is an old Excel workbook (.xls). Open it, save it as “Excel workbook (.xlsx)” or CSV, and give that.`
    )
  const table = readReferenceTable(file.name, file.bytes)
  return table.ok ? done({ table: table.value }) : table
}
