import { basename, join, resolve } from 'node:path'
import type { Clock, StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { deskFile, hasRemains } from './desk-files'
import { DeskFolder, type DeskMerged, type OpenedParts } from './desk-folder'
import { DeskList } from './desk-list'
import { lockDesk, type Program } from './desk-lock'
import { DeskTables } from './desk-tables'
import { sweepTemporaries } from './durable-file'
import { createJsonDocument, openJsonDocument, setAside } from './durable-json-adapter'
import { errorCode, type FileSystem, realFileSystem } from './file-system'
import { guarded } from './guarded'
import { insideDesk } from './inside-desk'
import { Journal } from './journal'
import { readJournals } from './read-journals'
import { findRemains } from './remains'
import { brokenWords } from './remains-words'
import { systemClock } from './system-clock'

export interface DeskFolderOptions {
  readonly program: Program
  readonly fs?: FileSystem
  readonly clock?: Clock
  /** How long after a change the article's own file is written, in milliseconds. */
  readonly delay?: number
  /** How long a written file has to lie untouched before the journal lets go of what it says, in milliseconds. */
  readonly settle?: number
  /** How often it is looked whether the desk is still ours, in milliseconds. */
  readonly watch?: number
  /** Told when another program was at the desk while it was open, and all is merged. */
  readonly onMerged?: (merged: DeskMerged) => void
}

const DELAY_MS = 300
/** Far longer than anybody takes between looking at a file and replacing it, on a busy computer as well. */
const SETTLE_MS = 1_500
const WATCH_MS = 2_000

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
  const relock = () => lockDesk(folder, { program: options.program, now: clock.now(), desk: name, fs })
  const taken = await relock()
  if (!taken.ok) return taken
  const lock = taken.value
  const opened = await guarded(`The desk ${folder} cannot be opened`, () =>
    openLocked(
      {
        folder,
        fs,
        lock,
        relock,
        delay: options.delay ?? DELAY_MS,
        settle: options.settle ?? SETTLE_MS,
        watch: options.watch ?? WATCH_MS,
        onMerged: options.onMerged ?? (() => {})
      },
      name
    )
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
async function openLocked(
  at: Pick<OpenedParts, 'folder' | 'fs' | 'lock' | 'relock' | 'delay' | 'settle' | 'watch' | 'onMerged'>,
  name: string
): Promise<StoreResult<DeskFolder>> {
  const { folder, fs } = at
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
  const list = new DeskList(document, folder, fs)
  const asides = await setBrokenAside(folder, fs, notices)
  const journal = await Journal.begin(folder, fs)
  let opened: StoreResult<DeskFolder> | null = null
  try {
    const remains = await findRemains(folder, fs, (id) => list.get(id) !== undefined)
    const isSafe = remains.broken.length === 0 || asides
    const taken = isSafe ? remains : { ...remains, putAway: async () => {}, letGo: async () => {} }
    const isNew = found.value === null
    opened = await DeskFolder.from({ ...at, list, isNew, journal, tables }, taken, notices)
    return opened
  } finally {
    if (!opened?.ok) await journal.close()
  }
}

/**
 * Copies journals that are not as they were written aside, before anything is done with them.
 * @returns whether each could be copied
 */
async function setBrokenAside(folder: string, fs: FileSystem, notices: string[]): Promise<boolean> {
  let isSafe = true
  for (const journal of await readJournals(folder, fs)) {
    if (journal.damaged.length + journal.unchained.length === 0) continue
    const path = join(folder, journal.name)
    const aside = await setAside(path, fs)
    if (aside === null) isSafe = false
    const kept = aside === null ? 'It was left as it is.' : `It is kept as ${basename(aside)}.`
    notices.push(
      `${brokenWords(path, journal)} What cannot be read is missing from the desk. ${kept} Check your last rulings.`
    )
  }
  return isSafe
}
