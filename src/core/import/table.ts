/// <reference path="./papaparse.d.ts" />
import { fail } from '../result'
import { fieldsOf } from './columns'
import { extensionOf } from './extension-of'
import type { TextImporter } from './importer'
import type { RecordField } from './record-field'

/** What follows a broken line is parsed anew, so that the broken lines read past must be few, in a large file fewer. */
const broken = { most: 50, least: 10, parsed: 20_000_000 }

/** A table with an article a row, and a first row that names the columns. */
export const table: TextImporter = {
  kind: 'text',
  id: 'table',
  label: 'Table of articles (CSV, TSV)',
  extensions: ['csv', 'tsv'],
  keeps:
    'a row an article: columns named id, title or headline, text or body or content, date, byline, url, outlet',
  loses: 'other columns; rows without a text and lines with a broken quotation mark, which are named',
  accepts: (_, name) => table.extensions.includes(extensionOf(name)),
  async read(text, file) {
    const { default: Papa } = await import('papaparse')
    const { collectRecords } = await import('./record-collector')
    const records = collectRecords(file, table.id)
    const delimiter = extensionOf(file.name) === 'tsv' ? '\t' : ''
    let columns: readonly (RecordField | undefined)[] | null = null
    let count = 0
    let from = 0
    const mostTries = Math.max(broken.least, Math.min(broken.most, Math.floor(broken.parsed / text.length)))
    for (let tries = 0; from < text.length; tries++) {
      // Line ends are all "\n" by now; told, so that papaparse does not guess another from a text in a cell.
      const parsed = Papa.parse(text.slice(from), { delimiter, newline: '\n' })
      const bad = parsed.errors.find(({ type }) => type === 'Quotes')
      for (const row of bad ? parsed.data.slice(0, bad.row ?? 0) : parsed.data) {
        if (row.every((cell) => cell.trim() === '')) continue
        if (columns === null) {
          columns = fieldsOf(row, file.columnsOf?.(row))
          if (!columns.includes('text')) return noText(file.name, row)
        } else {
          const fields: readonly (RecordField | undefined)[] = columns
          count++
          records.add(
            row.map((cell, i) => [fields[i], cell] as const),
            `record ${count}`
          )
        }
      }
      if (!bad) break
      const at = from + (bad.index ?? 0)
      const line = `line ${lineOf(text, at)}`
      const next = text.indexOf('\n', at)
      if (tries === mostTries) {
        records.warn('bad-quote', line, 'too many broken quotation marks; the rest was left out.')
        break
      }
      records.warn(
        'bad-quote',
        line,
        'a quotation mark is not closed, or not doubled inside a cell; the line was left out.'
      )
      from = next < 0 ? text.length : next + 1
    }
    return records.result('holds no article below the names of its columns.')
  },
  origins: async (text, file) => (await import('./table-origins')).tableOrigins(text, file)
}

const noText = (name: string, columns: readonly string[]) =>
  fail(
    'unknown-columns',
    `${name}, line 1: no column is named “text”, “body” or “content” (there are ${columns
      .slice(0, 10)
      .map((column) => `“${column.slice(0, 40)}”`)
      .join(', ')}). Say which column holds the articles, or name it “text”.`
  )

function lineOf(text: string, at: number): number {
  let line = 1
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line++
  return line
}
