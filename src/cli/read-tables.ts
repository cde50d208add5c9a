import { isZip } from '../core/import/is-zip'
import { readContests } from '../core/reference/contests'
import { importTable } from '../core/reference/import-table'
import type { ReferenceTable } from '../core/reference/reference-table'
import { isTroubled, tableUseInWords } from '../core/reference/table-use'
import { done, type Result } from '../core/result'
import { readArticleFile } from '../node/article-files'
import { documentReaders } from '../node/document-readers'

/**
 * The reference tables in these files; or why the first bad one cannot be read. What is packed is read in a thread:
 * nobody knows how much it holds.
 * @param threadProgram the built program of a thread
 */
export async function readTables(
  paths: readonly string[],
  threadProgram: string
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
    tables.push(table.value)
    const { use } = readContests(table.value)
    if (isTroubled(use))
      process.stderr.write(
        `corrigenda: ${file.value.name}: ${tableUseInWords(table.value.columns, use)}${use.used === 0 ? ' No article is held against it.' : ''}\n`
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
