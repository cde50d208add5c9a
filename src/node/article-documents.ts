import { type ArticleFile, articleFileOf, recordOf } from '../core/file/article-file'
import { canonical } from '../core/merge/merge-histories'
import { mergeRecords } from '../core/merge/merge-records'
import type { ArticleRecord } from '../core/model/desk'
import type { StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { changedByHand } from '../core/review/misquoted'
import { articleFile } from './desk-files'
import { createJsonDocument, isReplaced, type JsonDocument, openJsonDocument } from './durable-json-adapter'
import type { FileSystem } from './file-system'

/** Articles kept in memory after reading. */
const KEPT_ARTICLES = 32

/** How often a file that others write to at the same time is read again before giving up. */
const ATTEMPTS = 5

type StoreResult<T> = Result<T, StoreErrorCode>
type ArticleDocument = JsonDocument<ArticleFile, 'article-damaged' | 'desk-from-future'>

/** What was written, and how many rulings in it contradict each other since another writer was at the file. */
export interface WrittenArticle {
  /** The record handed in, unless another writer had changed the file. */
  readonly record: ArticleRecord
  readonly conflicts: number
}

/** An article as its file holds it. */
export interface LoadedArticle {
  readonly record: ArticleRecord
  /** What was read or written here last, where somebody has put another file in its place since. */
  readonly replaced?: ArticleRecord
}

/** The articles' own files, one lowdb document each; the ones used last stay in memory. */
export class ArticleDocuments {
  /** Recently used documents, oldest first. */
  private readonly documents = new Map<string, ArticleDocument>()
  /** Documents read since they were written here last: they may hold what a record at hand does not know of. */
  private readonly unknown = new WeakSet<ArticleDocument>()

  constructor(
    private readonly folder: string,
    private readonly fs: FileSystem
  ) {}

  /**
   * Writes an article's file. Where another writer changed it since it was read, both histories are merged.
   * @throws the disk's errors
   */
  async write(id: string, record: ArticleRecord): Promise<StoreResult<WrittenArticle>> {
    let written: WrittenArticle = { record, conflicts: 0 }
    for (let attempt = 1; ; attempt++) {
      const found = await this.find(id)
      if (!found.ok) return found
      if (found.value !== null && this.unknown.has(found.value))
        written = united(recordOf(found.value.data), written)
      try {
        await this.put(id, found.value, written.record)
        return done(written)
      } catch (error) {
        if (!isReplaced(error) || attempt === ATTEMPTS) throw error
        this.documents.delete(id)
      }
    }
  }

  private async put(id: string, document: ArticleDocument | null, record: ArticleRecord): Promise<void> {
    if (document === null) {
      const made = await createJsonDocument(articleFile(this.folder, id, this.fs), articleFileOf(record))
      return this.keep(id, made)
    }
    const before = document.data
    document.data = articleFileOf(record, before)
    try {
      await document.write()
    } catch (error) {
      document.data = before
      throw error
    }
    this.unknown.delete(document)
    this.keep(id, document)
  }

  /** An article as its file held it when it was read or written here last; undefined where it is in memory no more. */
  held(id: string): ArticleRecord | undefined {
    const document = this.documents.get(id)
    return document && recordOf(document.data)
  }

  /** The articles in memory in whose files' place somebody has put others since they were read or written here. */
  async replaced(): Promise<readonly string[]> {
    const ids: string[] = []
    for (const [id, document] of [...this.documents])
      if (await document.isReplaced().catch(() => false)) ids.push(id)
    return ids
  }

  /** An article from its file. @returns it; `article-missing`, `article-damaged` or `desk-from-future` */
  async load(id: string): Promise<StoreResult<LoadedArticle>> {
    const present = this.documents.get(id)
    // What another program wrote since is read.
    const isReplaced = present !== undefined && (await present.isReplaced().catch(() => false))
    if (isReplaced) this.documents.delete(id)
    const found = await this.find(id)
    if (!found.ok) return found
    if (found.value !== null) {
      this.keep(id, found.value)
      const record = recordOf(found.value.data)
      return done(isReplaced ? { record, replaced: recordOf(present.data) } : { record })
    }
    const { path, backup } = articleFile(this.folder, id, this.fs)
    return fail(
      'article-missing',
      `${path} is missing. Put it back (a copy may be in ${backup}), or add the article again.`
    )
  }

  /** Whether an article's file is still as it was read or written here last; also where it is in memory no more. */
  async isUntouched(id: string): Promise<boolean> {
    return (
      (await this.documents
        .get(id)
        ?.isUntouched()
        .catch(() => true)) ?? true
    )
  }

  /** An article's document, from memory or from its file; `null` where it has no file. */
  private async find(id: string): Promise<StoreResult<ArticleDocument | null>> {
    const present = this.documents.get(id)
    if (present !== undefined) return done(present)
    const options = articleFile(this.folder, id, this.fs)
    const found = await openJsonDocument(options)
    if (found.ok && found.value !== null && found.value.data.article.id !== id) {
      return fail(
        'article-damaged',
        `${options.path} holds another article. Put the right file in its place.`
      )
    }
    const slid = found.ok && found.value !== null && changedByHand(found.value.data, options.path)
    if (slid) {
      return fail(
        'article-damaged',
        `${slid} Its rulings were made on other words, so it is not opened; nothing of it was changed. See what can be restored.`
      )
    }
    // Two readers at once must end up with one document, or one would write over the other's state.
    const winner = this.documents.get(id)
    if (winner !== undefined) return done(winner)
    if (found.ok && found.value !== null) this.unknown.add(found.value)
    return found
  }

  private keep(id: string, document: ArticleDocument): void {
    this.documents.delete(id)
    this.documents.set(id, document)
    const oldest = this.documents.keys().next()
    if (this.documents.size > KEPT_ARTICLES && !oldest.done) this.documents.delete(oldest.value)
  }
}

/** What is to be written, with whatever `there` holds that it does not have. */
export function united(there: ArticleRecord, written: WrittenArticle): WrittenArticle {
  const { record } = written
  const entries = new Map(record.history.map((entry) => [entry.seq, canonical(entry)]))
  const hasEntries = there.history.every((entry) => entries.get(entry.seq) === canonical(entry))
  const hasText = [record, ...record.versions].some(({ article }) => article.text === there.article.text)
  // A text that nothing was done on is no work of anybody: its source has it.
  if (hasEntries && (hasText || there.history.length === 0)) return written
  const merged = mergeRecords(there, record)
  return { record: merged.record, conflicts: written.conflicts + merged.conflicts.length }
}
