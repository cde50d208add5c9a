import { type ColumnField, type ColumnMapping, columnFields } from '../core/import/columns'
import { type ColumnMeanings, contestColumns } from '../core/reference/contest-columns'
import { done, fail, type Result } from '../core/result'

/** Reads `--columns title=Head,text=Story`: what each field's column is called in a table of articles. */
export const parseColumns = (words: string | undefined): Result<ColumnMapping | undefined, 'bad-columns'> =>
  parsePairs<ColumnField>('--columns', 'text=Story', columnFields, words)

/** Reads `--table-columns seat=County,votes=Ballots`: what each meaning's column is called in a reference table. */
export const parseTableColumns = (
  words: string | undefined
): Result<ColumnMeanings | undefined, 'bad-columns'> =>
  parsePairs('--table-columns', 'seat=County', contestColumns, words)

function parsePairs<Field extends string>(
  option: string,
  example: string,
  fields: readonly Field[],
  words: string | undefined
): Result<Partial<Record<Field, string>> | undefined, 'bad-columns'> {
  if (words === undefined) return done(undefined)
  const columns: Partial<Record<Field, string>> = {}
  for (const pair of words.split(',')) {
    const at = pair.indexOf('=')
    const field = fields.find((each) => each === pair.slice(0, at).trim().toLowerCase())
    if (at < 0 || field === undefined) {
      return fail(
        'bad-columns',
        `${option} takes pairs like ${example} with commas between, for ${fields.join(', ')}; “${pair.trim()}” is none.`
      )
    }
    columns[field] = pair.slice(at + 1).trim()
  }
  return done(columns)
}
