import { isZip } from '../core/import/is-zip'
import type { ColumnMeanings } from '../core/reference/contest-columns'
import { importTable } from '../core/reference/import-table'
import { readTable } from '../core/reference/read-table'
import type { ReferenceTable } from '../core/reference/reference-table'
import { isTroubled, tableUseInWords } from '../core/reference/table-use'
import { done, type Result } from '../core/result'
import { readArticleFile } from '../node/article-files'
import { documentReaders } from '../node/document-readers'

/**
 * The reference tables in these files; or why the first bad one cannot be read. What is packed is read in a thread:
 * nobody knows how much it holds.
 * @param threadProgram the built program of a thread
 * @param meanings what columns hold, in the tables that have columns so called
 */
export async function readTables(
  paths: readonly string[],
  threadProgram: string,
  meanings: ColumnMeanings = {}
): Promise<Result<readonly ReferenceTable[]>> {
  const tables: ReferenceTable[] = []
  for (const path of paths) {
    const file = await readArticleFile(path)
    if (!file.ok) return file
    const table = isZip(file.value.bytes)
      ? await readInThread(path, threadProgram)
      : await importTable(file.value, documentReaders).then((read) =>
          read.ok ? done(read.value.table) : read
        )
    if (!table.ok) return table
    const { columns } = table.value
    const own = Object.entries(meanings).filter(([, name]) => columns.includes(name))
    const held = own.length > 0 ? { ...table.value, meanings: Object.fromEntries(own) } : table.value
    tables.push(held)
    const { use } = readTable(held)
    if (isTroubled(use))
      process.stderr.write(
        `corrigenda: ${file.value.name}: ${tableUseInWords(columns, use)}${use.used === 0 ? ' No article is held against it: --table-columns says what its columns hold.' : ''}\n`
      )
  }
  return done(tables)
}

async function readInThread(path: string, program: string): Promise<Result<ReferenceTable>> {
  const { threadWorkers } = await import('../node/work/thread-workers')
  const workers = threadWorkers({ program, threads: 1 })
  try {
    const read = await workers.run({ kind: 'reference', source: { path } }, { take() {} })
    return read.ok ? done(read.value.reference!) : read
  } finally {
    await workers.close()
  }
}
