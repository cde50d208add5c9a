import { formatTableFile, parseTableFile, type TableFile, tableFileOf } from '../core/file/table-file'
import { freeName, relabelled } from '../core/model/desk-table'
import type { StoreErrorCode } from '../core/ports'
import { done, type Result } from '../core/result'
import { tableFile } from './desk-files'
import type { DeskFolder } from './desk-folder'
import { realFileSystem } from './file-system'
import { readOrdinary } from './ordinary-file'

/**
 * Brings the tables of some desks into one of them, or into another. Of one table that several have the newest stands;
 * what it replaces goes to the backups. Two tables of one name are told apart by a number. The articles are then to be
 * held against all of them.
 * @returns what could not be taken along, in words
 */
export async function mergeTables(
  target: DeskFolder,
  from: readonly DeskFolder[]
): Promise<Result<readonly string[], StoreErrorCode>> {
  const notices: string[] = []
  const newest = new Map<string, TableFile>()
  for (const desk of from)
    for (const id of desk.tables.all()) {
      const table = await read(desk, id)
      if (!table.ok) notices.push(table.error.message)
      else if (!newest.has(id) || newest.get(id)!.addedAt < table.value.addedAt) newest.set(id, table.value)
    }
  const names: string[] = []
  const changed: { readonly id: string; readonly text: string }[] = []
  for (const [id, table] of newest) {
    const name = freeName(table.name, names)
    names.push(name)
    const text = formatTableFile(tableFileOf(relabelled(table, { ...table, name }), table))
    const there = await read(target, id)
    if (!there.ok || formatTableFile(there.value) !== text) changed.push({ id, text })
  }
  for (const { id, text } of changed) {
    const put = await target.tables.put(id, text)
    if (!put.ok) return put
  }
  return done(notices)
}

async function read(desk: DeskFolder, id: string): Promise<Result<TableFile>> {
  const { path } = tableFile(desk.folder, id, realFileSystem)
  const bytes = await readOrdinary(path).catch(() => new Uint8Array())
  return parseTableFile(Buffer.from(bytes).toString('utf8'), path)
}
