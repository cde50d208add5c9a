import type { ProjectTable } from '../core/file/project-file'
import { isZip } from '../core/import/is-zip'
import { importTable } from '../core/reference/import-table'
import { readTable } from '../core/reference/read-table'
import type { ReferenceTable } from '../core/reference/reference-table'
import { isTroubled, tableUseInWords } from '../core/reference/table-use'
import { done, type Result } from '../core/result'
import { readArticleFile } from '../node/article-files'
import { documentReaders } from '../node/document-readers'
import { parseTableColumns } from './parse-columns'

/** The words of a command that name reference tables. */
export interface TableWords {
  readonly table?: readonly string[]
  readonly tableColumns?: string
}

/**
 * The tables that a project and the words of a command name. What the words say of columns holds for all of them.
 * @param project those of the project
 */
export function wantedTables(
  project: readonly ProjectTable[],
  { table = [], tableColumns }: TableWords
): Result<readonly ProjectTable[], 'bad-columns'> {
  const said = parseTableColumns(tableColumns)
  if (!said.ok) return said
  const given = table.map((file): ProjectTable => ({ file, columns: {} }))
  return done(
    [...project, ...given].map(({ file, columns }) => ({ file, columns: { ...columns, ...said.value } }))
  )
}

/**
 * The reference tables in these files, their columns named where a table has columns so called; or why the first bad
 * one cannot be read. What is packed is read in a thread: nobody knows how much it holds.
 * @param threadProgram the built program of a thread
 */
export async function readTables(
  wanted: readonly ProjectTable[],
  threadProgram: string
): Promise<Result<readonly ReferenceTable[]>> {
  const tables: ReferenceTable[] = []
  for (const { file: path, columns: meanings } of wanted) {
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
