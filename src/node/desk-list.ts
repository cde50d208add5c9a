import { type DeskFile, keepSummary } from '../core/file/desk-file'
import type { ArticleSummary } from '../core/model/desk'
import type { StoreErrorCode } from '../core/ports'
import { done, type Result } from '../core/result'
import { deskFile } from './desk-files'
import { isReplaced, type JsonDocument, openJsonDocument } from './durable-json-adapter'
import type { FileSystem } from './file-system'

export type DeskDocument = JsonDocument<DeskFile, 'desk-damaged' | 'desk-from-future'>

/**
 * How many times the journal the list may be, in bytes, before it is written again: a list of 20,000 articles is not
 * written for every ruling, and what it lacks stands in the journal.
 */
const timesTheJournal = 16

/** The list of a desk's articles, in memory and in `desk.json`. */
export class DeskList {
  private readonly lines: Map<string, ArticleSummary>
  private listed: readonly ArticleSummary[] | null = null
  private isChanged = false
  private bytes = 0

  constructor(
    private document: DeskDocument,
    private readonly folder: string,
    private readonly fs: FileSystem
  ) {
    this.lines = new Map(document.data.articles.map((summary) => [summary.id, summary]))
  }

  get name(): string {
    return this.document.data.name
  }

  all(): readonly ArticleSummary[] {
    this.listed ??= [...this.lines.values()]
    return this.listed
  }

  get(id: string): ArticleSummary | undefined {
    return this.lines.get(id)
  }

  set(summary: ArticleSummary): void {
    this.lines.set(summary.id, keepSummary(this.lines.get(summary.id), summary))
    this.listed = null
    this.isChanged = true
  }

  /** Whether the list may wait, as large as it is, for so small a journal holds what it lacks. */
  async mayWait(journal: number): Promise<boolean> {
    if (!this.isChanged) return true
    this.bytes ||= await this.fs.stat(deskFile(this.folder, this.fs).path).then(
      ({ size }) => size,
      () => 0
    )
    return this.bytes > timesTheJournal * Math.max(journal, 1)
  }

  /**
   * Writes the list where it has changed. What another writer put into the file since is taken over.
   * @throws the disk's errors
   */
  async write(): Promise<Result<void, StoreErrorCode>> {
    if (!this.isChanged) return done(undefined)
    for (let attempt = 1; ; attempt++) {
      this.isChanged = false
      this.document.data = { ...this.document.data, articles: this.all() }
      try {
        await this.document.write()
        this.bytes = 0
        return done(undefined)
      } catch (error) {
        this.isChanged = true
        if (!isReplaced(error) || attempt === 5) throw error
      }
      const read = await this.readAgain()
      if (!read.ok) return read
    }
  }

  /** Takes over what another writer put into the file. @throws the disk's errors */
  async readAgain(): Promise<Result<void, StoreErrorCode>> {
    const read = await openJsonDocument(deskFile(this.folder, this.fs))
    if (!read.ok) return read
    if (read.value === null) return done(undefined)
    this.document = read.value
    for (const theirs of read.value.data.articles) {
      const mine = this.lines.get(theirs.id)
      if (mine === undefined || (theirs.lastEntry ?? 0) > (mine.lastEntry ?? 0)) this.set(theirs)
    }
    // Those that only this list has, and their order, are to be written.
    this.isChanged = true
    return done(undefined)
  }
}
