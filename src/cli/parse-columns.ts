import { type ColumnField, type ColumnMapping, columnFields } from '../core/import/columns'
import { done, fail, type Result } from '../core/result'

/** Reads `--columns title=Head,text=Story`: what each field's column is called in a table. */
export function parseColumns(words: string | undefined): Result<ColumnMapping | undefined, 'bad-columns'> {
  if (words === undefined) return done(undefined)
  const columns: Partial<Record<ColumnField, string>> = {}
  for (const pair of words.split(',')) {
    const at = pair.indexOf('=')
    const field = columnFields.find((each) => each === pair.slice(0, at).trim().toLowerCase())
    if (at < 0 || field === undefined) {
      return fail(
        'bad-columns',
        `--columns takes pairs like text=Story with commas between, for ${columnFields.join(', ')}; “${pair.trim()}” is none.`
      )
    }
    columns[field] = pair.slice(at + 1).trim()
  }
  return done(columns)
}
