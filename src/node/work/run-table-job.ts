import { basename } from 'node:path'
import { formatTableFile, parseTableFile, type TableFile, tableFileOf } from '../../core/file/table-file'
import {
  keptRows,
  type ListedTable,
  type ReadTable,
  referenceOf,
  relabelled,
  type TableSource,
  type TableSummary
} from '../../core/model/desk-table'
import { type ColumnMeanings, meaningsOf } from '../../core/reference/contest-columns'
import { importTable } from '../../core/reference/import-table'
import { readTable } from '../../core/reference/read-table'
import type { ReferenceTable } from '../../core/reference/reference-table'
import { done, fail, type Result } from '../../core/result'
import { readReason } from '../disk-reason'
import { documentReaders } from '../document-readers'
import { readOrdinaryText } from '../ordinary-file'
import type { JobDone, ReferenceJob, RelabelJob, TableJob, TableRowsJob, TablesJob } from './job'
import { openSource } from './open-source'

/** Rows shown to an editor who is asked about a table. */
const shown = 4

/** Does a job with reference tables in this thread: the program's own never reads one. */
export function runTableJob(
  job: TableJob | ReferenceJob | RelabelJob | TablesJob | TableRowsJob
): Promise<Result<JobDone>> {
  switch (job.kind) {
    case 'reference':
      return runReference(job)
    case 'table':
      return runImport(job)
    case 'relabel':
      return runRelabel(job)
    case 'tables':
      return runList(job)
    case 'table-rows':
      return runRows(job)
  }
}

async function runReference({ source }: ReferenceJob): Promise<Result<JobDone>> {
  const file = await openSource(source)
  if (!file.ok) return file
  const imported = await importTable(file.value, documentReaders)
  return imported.ok ? done({ warnings: [], reference: imported.value.table }) : imported
}

async function runImport({ source, sheet: wanted, keep }: TableJob): Promise<Result<JobDone>> {
  const file = await openSource(source)
  if (!file.ok) return file
  const imported = await importTable(file.value, documentReaders, wanted)
  if (!imported.ok) return imported
  const { table, sheet, sheets = [] } = imported.value
  const { name, path, sha256 } = file.value
  const from: TableSource = {
    name,
    ...(path === undefined ? {} : { path }),
    sha256,
    ...(sheet === undefined ? {} : { sheet })
  }
  const held = keep ? { ...table, meanings: keep.meanings } : table
  const read: ReadTable = {
    name: table.name,
    columns: table.columns,
    guessed: guessedIn(table),
    top: table.rows.slice(0, shown).map(({ cells }) => cells),
    rowCount: table.rows.length,
    ...heldIn(held),
    source: from,
    sheets
  }
  if (!keep) return done({ warnings: [], table: read })
  const text = formatTableFile(
    tableFileOf({ ...keep, source: from, columns: table.columns, ...keptRows(table) })
  )
  return done({ warnings: [], table: read, text })
}

const heldIn = (table: ReferenceTable): Pick<ReadTable, 'contestCount' | 'seriesCount' | 'use'> => {
  const { contests, series, use } = readTable(table)
  return { contestCount: contests.length, seriesCount: series.length, use }
}

const guessedIn = ({ columns, rows }: Pick<ReferenceTable, 'columns' | 'rows'>): ColumnMeanings =>
  Object.fromEntries(Object.entries(meaningsOf({ columns, rows })).map(([role, at]) => [role, columns[at!]!]))

async function runRelabel({ path, label }: RelabelJob): Promise<Result<JobDone>> {
  const file = await openTable(path)
  if (!file.ok) return file
  const table = file.value
  const text = formatTableFile(tableFileOf(relabelled(table, label), table))
  const { columns, source } = table
  const held = referenceOf({ ...table, ...label })
  return done({
    warnings: [],
    table: {
      name: label.name,
      columns,
      guessed: guessedIn({ columns, rows: held.rows }),
      top: table.rows.slice(0, shown),
      rowCount: held.rows.length,
      ...heldIn(held),
      source,
      sheets: []
    },
    text
  })
}

async function runList({ tables }: TablesJob): Promise<Result<JobDone>> {
  const listed: ListedTable[] = []
  for (const { id, path } of tables) {
    const file = await openTable(path)
    listed.push(file.ok ? { id, table: summaryOf(file.value) } : { id, problem: file.error.message })
  }
  return done({ warnings: [], tables: listed })
}

function summaryOf(file: TableFile): TableSummary {
  const { id, name, asOf, publisher, meanings, source, columns, addedAt, addedBy } = file
  const held = referenceOf(file)
  return {
    id,
    name,
    asOf,
    publisher,
    meanings,
    source,
    columns,
    addedAt,
    addedBy,
    rowCount: held.rows.length,
    ...heldIn(held)
  }
}

/** The table whose rows were asked for last: who scrolls asks for it again and again. */
let last: { readonly path: string; readonly text: string; readonly file: TableFile } | null = null

async function runRows({ path, from, count }: TableRowsJob): Promise<Result<JobDone>> {
  const text = await readOrdinaryText(path).catch(() => null)
  if (text === null || last?.path !== path || last.text !== text) {
    const file = await openTable(path)
    if (!file.ok) return file
    last = { path, text: text ?? '', file: file.value }
  }
  const { firstRow, rows } = last.file
  return done({
    warnings: [],
    rows: { firstRow, total: rows.length, from, rows: rows.slice(from, from + count) }
  })
}

async function openTable(path: string): Promise<Result<TableFile>> {
  try {
    return parseTableFile(await readOrdinaryText(path), basename(path))
  } catch (error) {
    return fail(
      'table-damaged',
      `${path} cannot be read: ${readReason(error)}. Remove the table, or add it again.`
    )
  }
}
