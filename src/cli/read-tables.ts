import { readReferenceTable } from '../core/reference/read-reference-table'
import type { ReferenceTable } from '../core/reference/reference-table'
import { done, type Result } from '../core/result'
import { readArticleFile } from '../node/article-files'

/** The reference tables in these files; or why the first bad one cannot be read. */
export async function readTables(paths: readonly string[]): Promise<Result<readonly ReferenceTable[]>> {
  const tables: ReferenceTable[] = []
  for (const path of paths) {
    const file = await readArticleFile(path)
    if (!file.ok) return file
    const table = readReferenceTable(file.value.name, file.value.bytes)
    if (!table.ok) return table
    tables.push(table.value)
  }
  return done(tables)
}
