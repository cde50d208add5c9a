/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse'
import { decodeText } from '../text/decode-text'
import type { TableHead } from './columns'
import { extensionOf } from './extension-of'
import type { SourceFile } from './importer'

/** Rows shown to an editor, and how much of the file they are looked for in, in bytes. */
const shown = 3
const looked = 256 * 1024

/** The names of a table's columns and its first rows; null where the file is no table. */
export function tableHead({ bytes, name }: SourceFile): TableHead | null {
  const decoded = decodeText(bytes.subarray(0, looked))
  if (!decoded) return null
  const text = decoded.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  const delimiter = extensionOf(name) === 'tsv' ? '\t' : ''
  const { data } = Papa.parse(text, { delimiter, newline: '\n', preview: shown + 20 })
  const [columns, ...rows] = data.filter((row) => row.some((cell) => cell.trim() !== ''))
  if (!columns || columns.length < 2) return null
  return {
    columns,
    rows: rows.slice(0, shown).map((row) => columns.map((_, i) => row[i] ?? ''))
  }
}
