import { createHash } from 'node:crypto'
import { formatTableFile, parseTableFile } from '../core/file/table-file'
import { done, type Result } from '../core/result'
import { tableFile } from '../node/desk-files'
import type { DeskTables } from '../node/desk-tables'
import { realFileSystem } from '../node/file-system'
import { insideDesk } from '../node/inside-desk'
import type { SeenOnServer } from './seen-on-server'
import type { ServerDesk } from './server-desk'

/** What became of the reference tables. */
export interface TablesSynced {
  /** Whether tables here are others now: the articles are to be held against them. */
  readonly changed: boolean
  /** What could not be taken along, in words. */
  readonly problems: readonly string[]
}

/**
 * Makes the reference tables here and there the same. Where both changed one, the server's stands, and the one here goes to
 * the desk's backups: tables are the editors', and are changed by one after the other.
 * @throws what the database says
 */
export async function syncTables(
  folder: string,
  tables: DeskTables,
  server: ServerDesk,
  seen: SeenOnServer
): Promise<Result<TablesSynced>> {
  const problems: string[] = []
  let changed = false
  const there = new Map((await server.tables()).map((table) => [table.id, table]))
  const fs = insideDesk(folder, realFileSystem)
  for (const { id, version, sum } of there.values()) {
    const known = seen.tables.get(id)
    if (known?.version === version) continue
    const body = sum === '' ? null : await server.table(id)
    const parsed = body === null ? null : parseTableFile(body, `the server's table ${id.slice(0, 80)}`)
    if (parsed?.ok === false) {
      problems.push(`${parsed.error.message} It was not taken over; nothing here was changed.`)
      continue
    }
    if (parsed && parsed.value.id !== id) {
      problems.push(`The server's table ${id.slice(0, 80)} is another table. It was not taken over.`)
      continue
    }
    const isHere = tables.all().includes(id)
    const kept = parsed
      ? await tables.put(id, formatTableFile(parsed.value))
      : isHere
        ? await tables.remove(id)
        : done(undefined)
    if (!kept.ok) return kept
    changed ||= parsed !== null || isHere
    seen.seeTable(id, { version, sum })
  }
  if (!server.mayChangeTables) return done({ changed, problems })
  const mine = new Map<string, string>()
  for (const id of tables.all()) {
    const { path, parse } = tableFile(folder, id, realFileSystem)
    const read = parse(Buffer.from(await fs.readFile(path)).toString('utf8'), path)
    if (!read.ok) {
      problems.push(read.error.message)
      continue
    }
    const { path: _path, ...source } = read.value.source
    mine.set(id, formatTableFile({ ...read.value, source }))
  }
  for (const id of new Set([...mine.keys(), ...seen.tables.keys()])) {
    const body = mine.get(id) ?? null
    const sum = body === null ? '' : createHash('sha256').update(body).digest('hex')
    const known = seen.tables.get(id)
    // One that cannot be read here was not taken off the desk.
    if (known?.sum === sum || (body === null && tables.all().includes(id))) continue
    const version = await server.pushTable(id, known?.version ?? 0, body, sum)
    if (version !== null) seen.seeTable(id, { version, sum })
  }
  return done({ changed, problems })
}
