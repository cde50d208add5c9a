import { basename, join, resolve } from 'node:path'
import type { Clock, StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { deskFile, hasRemains } from './desk-files'
import { DeskFolder } from './desk-folder'
import { type DeskLock, lockDesk, type Program } from './desk-lock'
import { DeskTables } from './desk-tables'
import { sweepTemporaries } from './durable-file'
import { createJsonDocument, openJsonDocument } from './durable-json-adapter'
import { errorCode, type FileSystem, realFileSystem } from './file-system'
import { guarded } from './guarded'
import { insideDesk } from './inside-desk'
import { Journal } from './journal'
import { systemClock } from './system-clock'

export interface DeskFolderOptions {
  readonly program: Program
  readonly fs?: FileSystem
  readonly clock?: Clock
  /** How long after a change the article's own file is written, in milliseconds. */
  readonly delay?: number
}

const DELAY_MS = 300

type StoreResult<T> = Result<T, StoreErrorCode>

/**
 * Opens the desk in a folder for writing, and makes it where it is not there yet. What was acknowledged before a crash
 * is put in place first.
 * @param path the folder; relative paths are taken from the current one
 * @returns the desk, ours until it is closed; `desk-in-use`, `desk-not-a-folder`, `desk-damaged`, `desk-from-future`
 *   or `write-failed`, with what to do about it
 */
export async function openDeskFolder(
  path: string,
  options: DeskFolderOptions
): Promise<StoreResult<DeskFolder>> {
  const folder = resolve(path)
  const disk = options.fs ?? realFileSystem
  const fs = insideDesk(folder, disk)
  const clock = options.clock ?? systemClock
  const made = await makeFolder(folder, disk, fs)
  if (!made.ok) return made
  const name = basename(folder) || folder
  const taken = await lockDesk(folder, { program: options.program, now: clock.now(), desk: name, fs })
  if (!taken.ok) return taken
  const lock = taken.value
  const opened = await guarded(`The desk ${folder} cannot be opened`, () =>
    openLocked({ folder, fs, lock, delay: options.delay ?? DELAY_MS, name })
  ).catch(async (bug) => {
    await lock.release()
    throw bug
  })
  if (!opened.ok) await lock.release()
  return opened
}

async function makeFolder(folder: string, disk: FileSystem, fs: FileSystem): Promise<StoreResult<void>> {
  const isFolder = await disk.stat(folder).then(
    (stat) => stat.isDirectory(),
    () => null
  )
  if (isFolder === false) {
    return fail('desk-not-a-folder', `${folder} is a file. A desk is a folder: choose one, or a new name.`)
  }
  return guarded(`The desk ${folder} cannot be made`, async () => {
    await disk.mkdir(folder, { recursive: true })
    await fs.mkdir(join(folder, 'articles'), { recursive: true })
    return done(undefined)
  })
}

/** Opens what is in a folder whose lock we hold. @throws the disk's errors */
async function openLocked(at: {
  readonly folder: string
  readonly fs: FileSystem
  readonly lock: DeskLock
  readonly delay: number
  readonly name: string
}): Promise<StoreResult<DeskFolder>> {
  const { folder, fs, name } = at
  for (const part of ['.', 'articles', 'tables']) {
    await sweepTemporaries(join(folder, part), fs)
  }
  for (const part of ['tables', 'backups', join('backups', 'desk'), join('backups', 'articles')]) {
    await fs.readdir(join(folder, part)).catch((error) => {
      if (errorCode(error) !== 'ENOENT') throw error
    })
  }
  const found = await openJsonDocument(deskFile(folder, fs))
  if (!found.ok) return found
  if (found.value === null && (await hasRemains(folder, fs))) {
    return fail(
      'desk-damaged',
      `${join(folder, 'desk.json')} is missing, though the desk has articles. ` +
        'Put it back (a copy may be in backups), or choose another desk.'
    )
  }
  const document =
    found.value ??
    (await createJsonDocument(deskFile(folder, fs), {
      format: 'corrigenda.desk',
      version: 1,
      name,
      articles: []
    }))
  const notices: string[] = []
  const tables = await DeskTables.open(folder, fs)
  const { journal, lines, damaged, aside } = await Journal.open(join(folder, 'journal.jsonl'), fs)
  if (damaged.length > 0) notices.push(journalNotice(folder, damaged, aside))
  const holdJournal = damaged.length > 0 && aside === null
  let opened: StoreResult<DeskFolder> | null = null
  try {
    opened = await DeskFolder.from(
      { ...at, document, isNew: found.value === null, journal, tables, holdJournal },
      lines,
      notices
    )
    return opened
  } finally {
    if (!opened?.ok) await journal.close()
  }
}

function journalNotice(folder: string, damaged: readonly number[], aside: string | null): string {
  const path = join(folder, 'journal.jsonl')
  const which = damaged.length === 1 ? `line ${damaged[0]}` : `lines ${damaged.join(', ')}`
  const kept = aside === null ? 'It was left as it is.' : `It is kept as ${basename(aside)}.`
  return `${path} is damaged in ${which}: those changes are missing from the desk. ${kept} Check your last rulings.`
}
