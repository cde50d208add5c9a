import { basename, join, resolve } from 'node:path'
import type { Low } from 'lowdb'
import {
  type ArticleFile,
  articleFileOf,
  formatArticleFile,
  parseArticleFile,
  recordOf
} from '../core/file/article-file'
import { type DeskFile, formatDeskFile, keepSummary, parseDeskFile } from '../core/file/desk-file'
import type { JournalLine } from '../core/file/journal-line'
import type { ArticleRecord, ArticleSummary } from '../core/model/desk'
import type { HistoryEntry } from '../core/model/review'
import type { Clock, DeskStore, StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { type DeskLock, lockDesk, type Program } from './desk-lock'
import { isDiskError, writeReason } from './disk-reason'
import { sweepTemporaries } from './durable-file'
import { createJsonDocument, type JsonFileOptions, openJsonDocument } from './durable-json-adapter'
import { type FileSystem, realFileSystem } from './file-system'
import { Journal } from './journal'
import { systemClock } from './system-clock'

export interface DeskFolderOptions {
  readonly program: Program
  readonly fs?: FileSystem
  readonly clock?: Clock
  /** How long after a change the article's own file is written, in milliseconds. */
  readonly delay?: number
}

/** Articles kept in memory after reading; the list itself is always there. */
const KEPT_ARTICLES = 32
const DELAY_MS = 300
const RETRY_MS = 5_000

type StoreResult<T> = Result<T, StoreErrorCode>

interface Opened {
  readonly folder: string
  readonly fs: FileSystem
  readonly lock: DeskLock
  readonly document: Low<DeskFile>
  readonly journal: Journal
  readonly delay: number
}

/** The name of an article's file: its id, with whatever a disk might take amiss written as %XX. */
const fileNameOf = (id: string): string =>
  `${encodeURIComponent(id).replace(/[.!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}.json`

const articleFile = (
  folder: string,
  fs: FileSystem,
  id: string
): JsonFileOptions<ArticleFile, 'article-damaged' | 'desk-from-future'> => ({
  path: join(folder, 'articles', fileNameOf(id)),
  backup: join(folder, 'backups', 'articles', fileNameOf(id)),
  parse: parseArticleFile,
  format: formatArticleFile,
  unreadable: 'article-damaged',
  fs
})

const deskFile = (
  folder: string,
  fs: FileSystem
): JsonFileOptions<DeskFile, 'desk-damaged' | 'desk-from-future'> => ({
  path: join(folder, 'desk.json'),
  backup: join(folder, 'backups', 'desk.json'),
  parse: parseDeskFile,
  format: formatDeskFile,
  unreadable: 'desk-damaged',
  fs
})

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
  const fs = options.fs ?? realFileSystem
  const clock = options.clock ?? systemClock
  const made = await makeFolder(folder, fs)
  if (!made.ok) return made
  const name = basename(folder) || folder
  const taken = await lockDesk(folder, { program: options.program, now: clock.now(), desk: name, fs })
  if (!taken.ok) return taken
  const lock = taken.value
  const opened = await guarded(`The desk ${folder} cannot be opened`, () =>
    DeskFolder.open({ folder, fs, lock, delay: options.delay ?? DELAY_MS, name })
  ).catch(async (bug) => {
    await lock.release()
    throw bug
  })
  if (!opened.ok) await lock.release()
  return opened
}

async function makeFolder(folder: string, fs: FileSystem): Promise<StoreResult<void>> {
  const isFolder = await fs.stat(folder).then(
    (stat) => stat.isDirectory(),
    () => null
  )
  if (isFolder === false) {
    return fail('desk-not-a-folder', `${folder} is a file. A desk is a folder: choose one, or a new name.`)
  }
  return guarded(`The desk ${folder} cannot be made`, async () => {
    await fs.mkdir(join(folder, 'articles'), { recursive: true })
    return done(undefined)
  })
}

/** Turns what a disk may answer at any time into a failure; bugs are thrown on. */
async function guarded<T>(what: string, work: () => Promise<StoreResult<T>>): Promise<StoreResult<T>> {
  try {
    return await work()
  } catch (error) {
    if (!isDiskError(error)) throw error
    return fail('write-failed', `${what}: ${writeReason(error)}.`)
  }
}

/**
 * A desk on a disk: `desk.json`, `articles/<id>.json`, and `journal.jsonl`, in which every change stands, flushed,
 * before it is acknowledged. The other files follow a moment later; then the journal is emptied.
 */
export class DeskFolder implements DeskStore {
  readonly name: string
  readonly folder: string
  /** What an editor should know about the opening: damage that was set aside. Empty on a good day. */
  readonly notices: readonly string[]

  private readonly fs: FileSystem
  private readonly lock: DeskLock
  private readonly document: Low<DeskFile>
  private readonly journal: Journal
  private readonly delay: number
  private readonly list: Map<string, ArticleSummary>
  private listed: readonly ArticleSummary[] | null = null
  private listChanged = false
  /** Articles whose file is older than what was acknowledged. */
  private readonly dirty = new Map<string, ArticleRecord>()
  /** Recently used documents, oldest first. */
  private readonly documents = new Map<string, Low<ArticleFile>>()
  /** The last acknowledged entry of each article seen since opening. */
  private readonly lastSeq = new Map<string, number>()
  private timer: NodeJS.Timeout | null = null
  private writing: Promise<unknown> = Promise.resolve()
  /** The last change asked for of each article that has one under way. */
  private readonly turns = new Map<string, Promise<void>>()
  /** The journal holds what could not be put in place: it is not emptied until a later opening succeeds in that. */
  private holdJournal = false
  private state: 'open' | 'closing' | 'closed' = 'open'

  private constructor(opened: Opened, notices: string[]) {
    this.folder = opened.folder
    this.fs = opened.fs
    this.lock = opened.lock
    this.document = opened.document
    this.journal = opened.journal
    this.delay = opened.delay
    this.name = opened.document.data.name
    this.list = new Map(opened.document.data.articles.map((summary) => [summary.id, summary]))
    this.notices = notices
  }

  /** For `openDeskFolder`, which holds the lock. @throws the disk's errors */
  static async open(at: {
    readonly folder: string
    readonly fs: FileSystem
    readonly lock: DeskLock
    readonly delay: number
    readonly name: string
  }): Promise<StoreResult<DeskFolder>> {
    const { folder, fs, name } = at
    for (const part of ['.', 'articles', 'backups', 'backups/articles']) {
      await sweepTemporaries(join(folder, part), fs)
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
    const { journal, lines, damaged, aside } = await Journal.open(join(folder, 'journal.jsonl'), fs)
    if (damaged.length > 0) notices.push(journalNotice(folder, damaged, aside))
    const desk = new DeskFolder({ ...at, document, journal }, notices)
    try {
      if (damaged.length > 0 && aside === null) desk.holdJournal = true
      const replayed = await desk.replay(lines, notices)
      if (!replayed.ok) {
        await journal.close()
        return replayed
      }
    } catch (error) {
      await journal.close()
      throw error
    }
    return done(desk)
  }

  summaries(): readonly ArticleSummary[] {
    this.listed ??= [...this.list.values()]
    return this.listed
  }

  async read(id: string): Promise<StoreResult<ArticleRecord>> {
    this.mustBeOpen()
    const pending = this.dirty.get(id)
    if (pending !== undefined) return done(pending)
    if (!this.list.has(id)) return unknownArticle()
    const document = await this.load(id)
    if (!document.ok) return document
    // A change may have been acknowledged while the file was read.
    const record = this.dirty.get(id) ?? recordOf(document.value.data)
    this.lastSeq.set(id, lastSeqOf(record))
    return done(record)
  }

  put(record: ArticleRecord, summary: ArticleSummary): Promise<StoreResult<void>> {
    this.mustBeOpen()
    const { id, title } = record.article
    const seq = lastSeqOf(record)
    return this.inTurn(id, () =>
      this.alone(`"${title}" was not added`, async () => {
        if (seq < (this.lastSeq.get(id) ?? 0)) return overtaken(title)
        const written = await this.write(id, record)
        if (!written.ok) return written
        await this.journal.append({ article: id, summary }, () => {
          this.dirty.delete(id)
          this.lastSeq.set(id, seq)
          this.setSummary(summary)
        })
        this.schedule(this.delay)
        return done(undefined)
      })
    )
  }

  append(entry: HistoryEntry, record: ArticleRecord, summary: ArticleSummary): Promise<StoreResult<void>> {
    this.mustBeOpen()
    const { id, title } = record.article
    return this.inTurn(id, () =>
      guarded(`Your change to "${title}" was not saved`, async () => {
        if (!this.list.has(id)) return unknownArticle()
        // The change before this one may have failed while this one waited; `record` then holds what was never saved.
        const last = this.lastSeq.get(id)
        if (last !== undefined && entry.seq !== last + 1) return overtaken(title)
        await this.journal.append({ article: id, entry, summary }, () => {
          this.dirty.set(id, record)
          this.lastSeq.set(id, entry.seq)
          this.setSummary(summary)
        })
        this.schedule(this.delay)
        return done(undefined)
      })
    )
  }

  async close(): Promise<StoreResult<void>> {
    if (this.state === 'closed') return done(undefined)
    this.state = 'closing'
    const flushed = await this.flush()
    if (!flushed.ok) {
      // Still open, so that closing can be tried again. Nothing is lost if it is not: the journal has it all.
      this.state = 'open'
      return flushed
    }
    this.state = 'closed'
    this.stopTimer()
    return guarded(`The desk ${this.folder} could not be closed`, async () => {
      await this.journal.close()
      await this.lock.release()
      return done(undefined)
    })
  }

  /** Puts what the journal says into the files. @throws the disk's errors */
  private async replay(lines: readonly JournalLine[], notices: string[]): Promise<StoreResult<void>> {
    if (lines.length === 0) return this.flushNow()
    const entries = new Map<string, HistoryEntry[]>()
    for (const { article, entry, summary } of lines) {
      this.setSummary(summary)
      if (entry === undefined) continue
      const list = entries.get(article)
      if (list === undefined) entries.set(article, [entry])
      else list.push(entry)
    }
    for (const [id, list] of entries) {
      const document = await this.load(id)
      if (!document.ok) {
        this.holdJournal = true
        notices.push(
          `${document.error.message} The changes made to it last are kept in the journal until then.`
        )
        continue
      }
      const record = recordOf(document.value.data)
      const history = [...record.history]
      for (const entry of list) {
        if (entry.seq > (history.at(-1)?.seq ?? 0)) history.push(entry)
      }
      if (history.length > record.history.length) this.dirty.set(id, { ...record, history })
    }
    return this.flushNow()
  }

  private setSummary(summary: ArticleSummary): void {
    this.list.set(summary.id, keepSummary(this.list.get(summary.id), summary))
    this.listed = null
    this.listChanged = true
  }

  private schedule(delay: number): void {
    if (this.timer !== null || this.state === 'closed') return
    this.timer = setTimeout(() => {
      this.timer = null
      void this.flush()
    }, delay)
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }

  /** Writes what is pending, after any flush that is under way. */
  private async flush(): Promise<StoreResult<void>> {
    this.stopTimer()
    const what = 'The changes are safe in the journal, but the articles could not be written'
    const result = await this.alone(what, () => this.flushNow())
    if (!result.ok) this.schedule(RETRY_MS)
    return result
  }

  /** Changes of one article take effect in the order they were asked for. */
  private inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
    const result = (this.turns.get(id) ?? Promise.resolve()).then(work)
    const turn = result
      .catch(() => {})
      .then(() => {
        if (this.turns.get(id) === turn) this.turns.delete(id)
      })
    this.turns.set(id, turn)
    return result
  }

  /** Writes of the articles' files and the list, one after the other: an older state never follows a newer one. */
  private alone(what: string, work: () => Promise<StoreResult<void>>): Promise<StoreResult<void>> {
    const result = this.writing.then(() => guarded(what, work))
    this.writing = result.catch(() => {})
    return result
  }

  private async flushNow(): Promise<StoreResult<void>> {
    const journaled = this.journal.size
    let failure: StoreResult<void> = done(undefined)
    for (const id of [...this.dirty.keys()]) {
      const record = this.dirty.get(id)
      if (record === undefined) continue
      const written = await this.write(id, record)
      if (!written.ok) failure = written
      else if (this.dirty.get(id) === record) this.dirty.delete(id)
    }
    if (this.listChanged) {
      this.listChanged = false
      this.document.data = { ...this.document.data, articles: this.summaries() }
      try {
        await this.document.write()
      } catch (error) {
        this.listChanged = true
        throw error
      }
    }
    if (failure.ok && !this.holdJournal) await this.journal.truncate(journaled)
    return failure
  }

  /** Writes an article's file. @throws the disk's errors */
  private async write(id: string, record: ArticleRecord): Promise<StoreResult<void>> {
    const found = await this.find(id)
    if (!found.ok) return found
    const document = found.value
    if (document === null) {
      const made = await createJsonDocument(articleFile(this.folder, this.fs, id), articleFileOf(record))
      this.keep(id, made)
      return done(undefined)
    }
    const before = document.data
    document.data = articleFileOf(record, before)
    try {
      await document.write()
    } catch (error) {
      document.data = before
      throw error
    }
    this.keep(id, document)
    return done(undefined)
  }

  private async load(id: string): Promise<StoreResult<Low<ArticleFile>>> {
    const found = await this.find(id)
    if (!found.ok) return found
    if (found.value !== null) {
      this.keep(id, found.value)
      return done(found.value)
    }
    const { path, backup } = articleFile(this.folder, this.fs, id)
    return fail(
      'article-missing',
      `${path} is missing. Put it back (a copy may be in ${backup}), or add the article again.`
    )
  }

  /** An article's document, from memory or from its file; `null` where it has no file. */
  private async find(id: string): Promise<StoreResult<Low<ArticleFile> | null>> {
    const present = this.documents.get(id)
    if (present !== undefined) return done(present)
    const options = articleFile(this.folder, this.fs, id)
    const found = await openJsonDocument(options)
    if (found.ok && found.value !== null && found.value.data.article.id !== id) {
      return fail(
        'article-damaged',
        `${options.path} holds another article. Put the right file in its place.`
      )
    }
    // Two readers at once must end up with one document, or one would write over the other's state.
    const winner = this.documents.get(id)
    return winner === undefined ? found : done(winner)
  }

  private keep(id: string, document: Low<ArticleFile>): void {
    this.documents.delete(id)
    this.documents.set(id, document)
    const oldest = this.documents.keys().next()
    if (this.documents.size > KEPT_ARTICLES && !oldest.done) this.documents.delete(oldest.value)
  }

  private mustBeOpen(): void {
    if (this.state === 'closed') throw new Error(`the desk ${this.folder} is closed`)
  }
}

const lastSeqOf = (record: ArticleRecord): number => record.history.at(-1)?.seq ?? 0

const overtaken = (title: string) =>
  fail(
    'write-failed',
    `Your change to "${title}" was not saved: it builds on one that is not on the disk. Open the article again.`
  )

const unknownArticle = () =>
  fail('article-missing', 'This article is not on the desk. Choose one from the list, or add it again.')

/** Whether a folder without a manifest once was a desk. */
async function hasRemains(folder: string, fs: FileSystem): Promise<boolean> {
  const articles = await fs.readdir(join(folder, 'articles')).catch(() => [])
  if (articles.some((name) => name.endsWith('.json'))) return true
  return fs.stat(join(folder, 'journal.jsonl')).then(
    (journal) => journal.size > 0,
    () => false
  )
}

function journalNotice(folder: string, damaged: readonly number[], aside: string | null): string {
  const path = join(folder, 'journal.jsonl')
  const which = damaged.length === 1 ? `line ${damaged[0]}` : `lines ${damaged.join(', ')}`
  const kept = aside === null ? 'It was left as it is.' : `It is kept as ${basename(aside)}.`
  return `${path} is damaged in ${which}: those changes are missing from the desk. ${kept} Check your last rulings.`
}
