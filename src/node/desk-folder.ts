import { canonical } from '../core/merge/merge-histories'
import { mergeRecords } from '../core/merge/merge-records'
import type { HistoryEntry } from '../core/model/change'
import type { ArticleRecord, ArticleSummary } from '../core/model/desk'
import type { DeskStore, StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { summaryOf } from '../core/review/summary-of'
import { ArticleDocuments, united, type WrittenArticle } from './article-documents'
import type { DeskList } from './desk-list'
import type { DeskLock } from './desk-lock'
import type { DeskTables } from './desk-tables'
import type { FileSystem } from './file-system'
import { guarded } from './guarded'
import { isAdrift, type Journal } from './journal'
import { lastSeqOf, PendingArticles } from './pending-articles'
import { entriesByArticle, isSameRecord, recordWith } from './record-with'
import { type FoundRemains, findRemains } from './remains'
import { mergedWords, takenBackWords } from './remains-words'
import { Settling } from './settling'
import { Turns } from './turns'

const RETRY_MS = 5_000
/** How often a change is tried on a desk that another program keeps taking. */
const ATTEMPTS = 8

type StoreResult<T> = Result<T, StoreErrorCode>

/** What another program did to the desk while it was open here, and what came of it. */
export interface DeskMerged {
  /** The lines of articles that are others now. */
  readonly summaries: readonly ArticleSummary[]
  /** What to tell the editor. */
  readonly words: readonly string[]
}

/** The parts of a desk that is being opened; its lock is held. */
export interface OpenedParts {
  readonly folder: string
  readonly fs: FileSystem
  readonly lock: DeskLock
  /** Takes the lock again after another program had it. */
  readonly relock: () => Promise<StoreResult<DeskLock>>
  readonly list: DeskList
  /** Whether the desk was made by this opening. */
  readonly isNew: boolean
  readonly journal: Journal
  readonly tables: DeskTables
  /** How long after a change the article's own file is written, in milliseconds. */
  readonly delay: number
  /** How long a written file has to lie untouched before the journal lets go of what it says, in milliseconds. */
  readonly settle: number
  /** How often it is looked whether the desk is still ours, in milliseconds. */
  readonly watch: number
  readonly onMerged: (merged: DeskMerged) => void
}

/**
 * A desk on a disk: `desk.json`, `articles/<id>.json`, `tables/<id>.json`, and `journal.jsonl`, in which every change stands, flushed,
 * before it is acknowledged. The other files follow a moment later; then the journal is emptied.
 *
 * Another writer that the lock did not show (in a container, by a sync program, after somebody deleted the lock) loses
 * nothing of this one's and nothing of its own: whatever it put in a file's place is merged, by what was done.
 */
export class DeskFolder implements DeskStore {
  readonly folder: string
  readonly isNew: boolean
  /** What an editor should know about the opening: damage that was set aside. Empty on a good day. */
  readonly notices: readonly string[]
  /** The reference tables of this desk. */
  readonly tables: DeskTables

  private lock: DeskLock
  private readonly list: DeskList
  private readonly documents: ArticleDocuments
  private readonly journal: Journal
  private readonly pending = new PendingArticles()
  private timer: NodeJS.Timeout | null = null
  private watching: NodeJS.Timeout | null = null
  private readonly turns = new Turns()
  private readonly settling: Settling
  /** Another writer was at the desk since it was opened. */
  private hadCompany = false
  private state: 'open' | 'closing' | 'closed' = 'open'

  private constructor(
    private readonly opened: OpenedParts,
    notices: string[]
  ) {
    this.folder = opened.folder
    this.isNew = opened.isNew
    this.lock = opened.lock
    this.list = opened.list
    this.documents = new ArticleDocuments(opened.folder, opened.fs)
    this.journal = opened.journal
    this.tables = opened.tables
    this.notices = notices
    this.settling = new Settling(opened.settle, () => void this.settleAlone())
  }

  /**
   * For `openDeskFolder`: the desk of these parts, with what journals and conflict copies say put into the files.
   * @param notices what opening had to tell so far; more may be added
   * @throws the disk's errors
   */
  static async from(
    opened: OpenedParts,
    remains: FoundRemains,
    notices: string[]
  ): Promise<StoreResult<DeskFolder>> {
    const desk = new DeskFolder(opened, notices)
    const merged = await desk.takeIn(remains)
    if (!merged.ok) return merged
    // Not before: nothing may come between what opening puts in place.
    desk.watching = setInterval(() => void desk.look(), opened.watch)
    desk.watching.unref()
    notices.push(...merged.value)
    return done(desk)
  }

  get name(): string {
    return this.list.name
  }

  summaries(): readonly ArticleSummary[] {
    return this.list.all()
  }

  has(id: string): boolean {
    return this.list.get(id) !== undefined
  }

  summary(id: string): ArticleSummary | undefined {
    return this.list.get(id)
  }

  async read(id: string): Promise<StoreResult<ArticleRecord>> {
    this.mustBeOpen()
    const pending = this.pending.get(id)
    if (pending !== undefined) return done(pending)
    if (!this.has(id)) return unknownArticle()
    const loaded = await this.documents.load(id)
    if (!loaded.ok) return loaded
    const { record, replaced } = loaded.value
    // A change may have been acknowledged while the file was read.
    const mine = this.pending.get(id)
    const all = recordWith(record, { entries: [], mine, copies: replaced ? [replaced] : [] })
    if (mine === undefined && all.record === record) this.pending.saw(record)
    else if (all.record !== mine) {
      this.hadCompany = true
      this.took(all)
      this.tell([all])
      this.schedule(this.opened.delay)
    }
    return done(all.record)
  }

  put(record: ArticleRecord, summary: ArticleSummary): Promise<StoreResult<void>> {
    this.mustBeOpen()
    const { id, title } = record.article
    const seq = lastSeqOf(record)
    const what = `"${title}" was not added`
    return this.turns.ofName(id, () =>
      this.persisting(what, () =>
        this.alone(what, async () => {
          if (seq < (this.pending.lastSeq(id) ?? 0)) return overtaken(title)
          const pending = this.pending.get(id)
          const whole = pending ? united(pending, { record, conflicts: 0 }).record : record
          const written = await this.documents.write(id, whole)
          if (!written.ok) return written
          const isMerged = written.value.record !== record
          const line = isMerged ? summaryOf(written.value.record) : summary
          await this.journal.append({ article: id, summary: line }, () => {
            this.pending.wrote(id)
            this.pending.saw(written.value.record)
            this.list.set(line)
          })
          if (isMerged) this.tell([written.value])
          this.schedule(this.opened.delay)
          return done(undefined)
        })
      )
    )
  }

  append(entry: HistoryEntry, record: ArticleRecord, summary: ArticleSummary): Promise<StoreResult<void>> {
    this.mustBeOpen()
    const { id, title } = record.article
    return this.turns.ofName(id, () =>
      this.persisting(`Your change to "${title}" was not saved`, async () => {
        if (!this.has(id)) return unknownArticle()
        // The change before this one may have failed while this one waited; `record` then holds what was never saved.
        const last = this.pending.lastSeq(id)
        if (last !== undefined && entry.seq !== last + 1) return overtaken(title)
        const ground = this.pending.ground(id)
        await this.journal.append({ article: id, entry, summary }, () => {
          const merged = this.pending.acknowledge(record, entry, ground, this.documents.held(id))
          this.list.set(merged ? summaryOf(merged.record) : summary)
          if (merged) this.tell([merged])
        })
        this.schedule(this.opened.delay)
        return done(undefined)
      })
    )
  }

  async close(): Promise<StoreResult<void>> {
    if (this.state === 'closed') return done(undefined)
    this.state = 'closing'
    const flushed = await this.flush('whole')
    if (!flushed.ok) {
      // Still open, so that closing can be tried again. Nothing is lost if it is not: the journal has it all.
      this.state = 'open'
      return flushed
    }
    if (this.hadCompany) await this.settling.wait()
    const settled = await this.settleAlone()
    if (!settled.ok) {
      this.state = 'open'
      return settled
    }
    return this.letGo()
  }

  /** Lets go without writing what is pending, which stands in the journal: for who cannot wait until the disk is well. */
  async abandon(): Promise<void> {
    if (this.state !== 'closed') await this.letGo()
  }

  private letGo(): Promise<StoreResult<void>> {
    this.state = 'closed'
    this.stopTimer()
    this.settling.stop()
    if (this.watching !== null) clearInterval(this.watching)
    return guarded(`The desk ${this.folder} could not be closed`, async () => {
      await this.journal.close()
      await this.lock.release()
      return done(undefined)
    })
  }

  /**
   * Puts into the files what journals, conflict copies and this writer's own memory say, then lets go of the journals.
   * @throws the disk's errors
   */
  private async takeIn({ lines, copies, ...remains }: FoundRemains): Promise<StoreResult<readonly string[]>> {
    const entries = entriesByArticle(lines, (summary) => this.takeLine(summary))
    const words: string[] = []
    const merged: WrittenArticle[] = []
    let isWhole = true
    const replaced = await this.documents.replaced()
    const ids = new Set([...entries.keys(), ...copies.keys(), ...this.pending.ids, ...replaced])
    for (const id of ids) {
      const loaded = await this.documents.load(id)
      if (!loaded.ok) {
        isWhole = false
        words.push(`${loaded.error.message} The changes made to it last are kept in the journal until then.`)
        continue
      }
      const { record: kept, replaced } = loaded.value
      const mine = this.pending.get(id)
      const others = [...(copies.get(id) ?? []), ...(replaced ? [replaced] : [])]
      const all = recordWith(kept, { entries: entries.get(id) ?? [], mine, copies: others })
      if (all.record === kept) {
        this.pending.wrote(id)
        continue
      }
      this.took(all)
      const isForeign =
        mine === undefined ? all.conflicts > 0 || copies.has(id) : !isSameRecord(all.record, mine)
      if (isForeign) merged.push(all)
    }
    const flushed = await this.flushNow('whole')
    if (!flushed.ok) return flushed
    words.push(...mergedWords(remains.copyNames, merged))
    if (isWhole) {
      await remains.putAway()
      this.settling.read(ids, remains.letGo)
    }
    return done(words)
  }

  /** A line of the list as a journal has it: never one that knows less. */
  private takeLine(summary: ArticleSummary): void {
    const there = this.list.get(summary.id)
    if ((summary.lastEntry ?? 0) >= (there?.lastEntry ?? 0)) this.list.set(summary)
  }

  /** An article is another than was acknowledged here: what comes next must build on that. */
  private took({ record }: WrittenArticle): void {
    const { id } = record.article
    this.pending.took(record)
    // The line that came with the last entry of it says all there is to say.
    if ((this.list.get(id)?.lastEntry ?? lastSeqOf(record)) !== lastSeqOf(record))
      this.list.set(summaryOf(record))
  }

  private tell(written: readonly WrittenArticle[]): void {
    const summaries = written.map(({ record }) => summaryOf(record))
    this.opened.onMerged({ summaries, words: mergedWords([], written) })
  }

  /** Works on the desk; where another program has taken it, takes it back, with what that one did, and tries again. */
  private async persisting(what: string, work: () => Promise<StoreResult<void>>): Promise<StoreResult<void>> {
    for (let attempt = 1; ; attempt++) {
      let adrift: unknown = null
      const result = await guarded(what, () =>
        work().catch((error) => {
          if (!isAdrift(error) || attempt === ATTEMPTS) throw error
          adrift = error
          return done(undefined)
        })
      )
      if (adrift === null) return result
      const back = await this.alone(what, () => this.takeBack())
      if (!back.ok) return back
    }
  }

  /** Takes the desk back after another program was at it. @throws the disk's errors */
  private async takeBack(): Promise<StoreResult<void>> {
    this.hadCompany = true
    if (!(await this.lock.isOurs())) {
      const taken = await this.opened.relock()
      if (!taken.ok) return taken
      this.lock = taken.value
    }
    const before = new Map(this.summaries().map((summary) => [summary.id, canonical(summary)]))
    await this.journal.renew()
    const read = await this.list.readAgain()
    if (!read.ok) return read
    const { folder, fs } = this.opened
    const merged = await this.takeIn(await findRemains(folder, fs, (id) => this.has(id)))
    if (!merged.ok) return merged
    const summaries = this.summaries().filter((summary) => before.get(summary.id) !== canonical(summary))
    if (summaries.length > 0)
      this.opened.onMerged({ summaries, words: takenBackWords(summaries, merged.value) })
    return done(undefined)
  }

  /** Looks whether the desk is still ours, and takes it back where it is not. */
  private async look(): Promise<void> {
    if (this.state !== 'open' || (await this.lock.isOurs().catch(() => true))) return
    await this.alone(`The desk ${this.folder} could not be taken back`, () => this.takeBack())
  }

  private schedule(delay: number): void {
    if (this.timer !== null || this.state === 'closed') return
    this.timer = setTimeout(() => {
      this.timer = null
      void this.flush('due')
    }, delay)
  }

  private stopTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }

  /** Writes what is pending, after any flush that is under way. */
  private async flush(how: 'due' | 'whole'): Promise<StoreResult<void>> {
    this.stopTimer()
    const what = 'The changes are safe in the journal, but the articles could not be written'
    const result = await this.alone(what, async () =>
      (await this.lock.isOurs()) ? this.flushNow(how) : this.takeBack()
    )
    if (!result.ok) this.schedule(RETRY_MS)
    return result
  }

  /** Writes of the articles' files and the list, one after the other: an older state never follows a newer one. */
  private alone(what: string, work: () => Promise<StoreResult<void>>): Promise<StoreResult<void>> {
    return this.turns.alone(() => guarded(what, work))
  }

  /** Empties the journal, once the files written before it have settled: another writer may have replaced one. */
  private async settleAlone(): Promise<StoreResult<void>> {
    const what = 'The changes are safe in the journal, but it could not be emptied'
    const result = await this.alone(what, async () => {
      if (this.state === 'closed') return done(undefined)
      const isLast = this.state === 'closing' && (await this.documents.replaced()).length > 0
      if (isLast) return this.takeBack()
      for (const id of this.settling.ids) if (!(await this.documents.isUntouched(id))) return this.takeBack()
      await this.settling.settle((size) => this.journal.truncate(size))
      return done(undefined)
    })
    if (!result.ok) this.schedule(RETRY_MS)
    return result
  }

  /** Writes the articles; the list, and so the emptying of the journal, may wait where only what is due is asked for. */
  private async flushNow(how: 'due' | 'whole'): Promise<StoreResult<void>> {
    const journaled = this.journal.size
    let failure: StoreResult<void> = done(undefined)
    const wrote: string[] = []
    for (const id of this.pending.ids) {
      const record = this.pending.get(id)
      if (record === undefined) continue
      const written = await this.documents.write(id, record)
      if (!written.ok) {
        failure = written
        continue
      }
      wrote.push(id)
      const now = this.pending.get(id)!
      this.pending.wrote(id, record)
      if (written.value.record === record) continue
      // Another writer was at the file: what was acknowledged meanwhile is merged with that as well.
      const { record: merged } = now === record ? written.value : mergeRecords(written.value.record, now)
      this.hadCompany = true
      this.took({ ...written.value, record: merged })
      if (now === record) this.pending.wrote(id)
      this.tell([{ ...written.value, record: merged }])
    }
    if (!failure.ok || (how === 'due' && (await this.list.mayWait(journaled)))) {
      if (wrote.length > 0) this.settling.wrote(wrote, 0)
      return failure
    }
    const listed = await this.list.write()
    if (!listed.ok) return listed
    // What another writer put in place of what was written just now would be lost with the journal.
    this.settling.wrote(wrote, journaled)
    return failure
  }

  private mustBeOpen(): void {
    if (this.state === 'closed') throw new Error(`the desk ${this.folder} is closed`)
  }
}

const overtaken = (title: string) =>
  fail(
    'write-failed',
    `Your change to "${title}" was not saved: it builds on one that is not on the disk. Open the article again.`
  )

const unknownArticle = () =>
  fail('article-missing', 'This article is not on the desk. Choose one from the list, or add it again.')
