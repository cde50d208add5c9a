import type { SourceFile } from '../import/importer'
import { isZip } from '../import/is-zip'
import type { DocumentReaders } from '../ports'
import { done, type Result } from '../result'
import { readReferenceTable } from './read-reference-table'
import type { ReferenceTable } from './reference-table'

/** A table as its file has it. */
export interface ImportedTable {
  readonly table: ReferenceTable
  /** The sheet it stands on, and those left alone, in a workbook. */
  readonly sheet?: string
  readonly others?: readonly string[]
}

/** Reads a reference table: an Excel workbook, or text with cells parted by a mark. */
export async function importTable(
  file: SourceFile,
  readers: Pick<DocumentReaders, 'xlsxSheets'>
): Promise<Result<ImportedTable>> {
  if (isZip(file.bytes)) {
    const { isWorkbook, readWorkbook } = await import('./read-workbook')
    if (isWorkbook(file.bytes)) return readWorkbook(file, readers)
  }
  const table = readReferenceTable(file.name, file.bytes)
  return table.ok ? done({ table: table.value }) : table
}
