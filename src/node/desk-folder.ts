import type { Low } from 'lowdb'
import { recordOf } from '../core/file/article-file'
import { type DeskFile, keepSummary } from '../core/file/desk-file'
import type { JournalLine } from '../core/file/journal-line'
import type { HistoryEntry } from '../core/model/change'
import type { ArticleRecord, ArticleSummary } from '../core/model/desk'
import type { DeskStore, StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { withEntry } from '../core/review/with-entry'
import { ArticleDocuments } from './article-documents'
import type { DeskLock } from './desk-lock'
import type { DeskTables } from './desk-tables'
import type { FileSystem } from './file-system'
import { guarded } from './guarded'
import type { Journal } from './journal'

const RETRY_MS = 5_000

type StoreResult<T> = Result<T, StoreErrorCode>

/** The parts of a desk that is being opened; its lock is held. */
export interface OpenedParts {
  readonly folder: string
  readonly fs: FileSystem
  readonly lock: DeskLock
  readonly document: Low<DeskFile>
  readonly isNew: boolean
  readonly journal: Journal
  readonly tables: DeskTables
  /** How long after a change the article's own file is written, in milliseconds. */
  readonly delay: number
  /** The journal holds what could not be put in place: it is not emptied until a later opening succeeds in that. */
  readonly holdJournal: boolean
}

/**
 * A desk on a disk: `desk.json`, `articles/<id>.json`, `tables/<id>.json`, and `journal.jsonl`, in which every change stands, flushed,
 * before it is acknowledged. The other files follow a moment later; then the journal is emptied.
 */
export class DeskFolder implements DeskStore {
  readonly name: string
  readonly folder: string
  /** What an editor should know about the opening: damage that was set aside. Empty on a good day. */
  readonly notices: readonly string[]
  /** Whether the desk was made by this opening. */
  readonly isNew: boolean
  /** The reference tables of this desk. */
  readonly tables: DeskTables

  private readonly lock: DeskLock
  private readonly document: Low<DeskFile>
  private readonly documents: ArticleDocuments
  private readonly journal: Journal
  private readonly delay: number
  private readonly list: Map<string, ArticleSummary>
  private listed: readonly ArticleSummary[] | null = null
  private listChanged = false
  /** Articles whose file is older than what was acknowledged. */
  private readonly dirty = new Map<string, ArticleRecord>()
  /** The last acknowledged entry of each article seen since opening. */
  private readonly lastSeq = new Map<string, number>()
  private timer: NodeJS.Timeout | null = null
  private writing: Promise<unknown> = Promise.resolve()
  /** The last change asked for of each article that has one under way. */
  private readonly turns = new Map<string, Promise<void>>()
  private holdJournal: boolean
  private state: 'open' | 'closing' | 'closed' = 'open'

  private constructor(opened: OpenedParts, notices: string[]) {
    this.folder = opened.folder
    this.lock = opened.lock
    this.document = opened.document
    this.documents = new ArticleDocuments(opened.folder, opened.fs)
    this.journal = opened.journal
    this.tables = opened.tables
    this.isNew = opened.isNew
    this.delay = opened.delay
    this.holdJournal = opened.holdJournal
    this.name = opened.document.data.name
    this.list = new Map(opened.document.data.articles.map((summary) => [summary.id, summary]))
    this.notices = notices
  }

  /**
   * For `openDeskFolder`: the desk of these parts, with what the journal says put into the files.
   * @param notices what opening had to tell so far; more may be added
   * @throws the disk's errors
   */
  static async from(
    opened: OpenedParts,
    lines: readonly JournalLine[],
    notices: string[]
  ): Promise<StoreResult<DeskFolder>> {
    const desk = new DeskFolder(opened, notices)
    const replayed = await desk.replay(lines, notices)
    return replayed.ok ? done(desk) : replayed
  }

  summaries(): readonly ArticleSummary[] {
    this.listed ??= [...this.list.values()]
    return this.listed
  }

  has(id: string): boolean {
    return this.list.has(id)
  }

  summary(id: string): ArticleSummary | undefined {
    return this.list.get(id)
  }

  async read(id: string): Promise<StoreResult<ArticleRecord>> {
    this.mustBeOpen()
    const pending = this.dirty.get(id)
    if (pending !== undefined) return done(pending)
    if (!this.list.has(id)) return unknownArticle()
    const document = await this.documents.load(id)
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
        const written = await this.documents.write(id, record)
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
      const document = await this.documents.load(id)
      if (!document.ok) {
        this.holdJournal = true
        notices.push(
          `${document.error.message} The changes made to it last are kept in the journal until then.`
        )
        continue
      }
      const kept = recordOf(document.value.data)
      let record = kept
      for (const entry of list) {
        if (entry.seq > lastSeqOf(record)) record = withEntry(record, entry)
      }
      if (record !== kept) this.dirty.set(id, record)
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
      const written = await this.documents.write(id, record)
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
