import { readContests } from '../core/reference/contests'
import { importTable } from '../core/reference/import-table'
import type { ReferenceTable } from '../core/reference/reference-table'
import { isTroubled, tableUseInWords } from '../core/reference/table-use'
import { done, type Result } from '../core/result'
import { readArticleFile } from '../node/article-files'
import { documentReaders } from '../node/document-readers'

/** The reference tables in these files; or why the first bad one cannot be read. */
export async function readTables(paths: readonly string[]): Promise<Result<readonly ReferenceTable[]>> {
  const tables: ReferenceTable[] = []
  for (const path of paths) {
    const file = await readArticleFile(path)
    if (!file.ok) return file
    const table = await importTable(file.value, documentReaders)
    if (!table.ok) return table
    tables.push(table.value.table)
    const { use } = readContests(table.value.table)
    if (isTroubled(use))
      process.stderr.write(
        `corrigenda: ${file.value.name}: ${tableUseInWords(table.value.table.columns, use)}${use.used === 0 ? ' No article is held against it.' : ''}\n`
      )
  }
  return done(tables)
}
