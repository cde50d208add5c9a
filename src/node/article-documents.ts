import type { Low } from 'lowdb'
import { type ArticleFile, articleFileOf } from '../core/file/article-file'
import type { ArticleRecord } from '../core/model/desk'
import type { StoreErrorCode } from '../core/ports'
import { done, fail, type Result } from '../core/result'
import { articleFile } from './desk-files'
import { createJsonDocument, openJsonDocument } from './durable-json-adapter'
import type { FileSystem } from './file-system'

/** Articles kept in memory after reading. */
const KEPT_ARTICLES = 32

type StoreResult<T> = Result<T, StoreErrorCode>

/** The articles' own files, one lowdb document each; the ones used last stay in memory. */
export class ArticleDocuments {
  /** Recently used documents, oldest first. */
  private readonly documents = new Map<string, Low<ArticleFile>>()

  constructor(
    private readonly folder: string,
    private readonly fs: FileSystem
  ) {}

  /** Writes an article's file. @throws the disk's errors */
  async write(id: string, record: ArticleRecord): Promise<StoreResult<void>> {
    const found = await this.find(id)
    if (!found.ok) return found
    const document = found.value
    if (document === null) {
      const made = await createJsonDocument(articleFile(this.folder, id, this.fs), articleFileOf(record))
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

  /** An article's document. @returns it; `article-missing`, `article-damaged` or `desk-from-future` */
  async load(id: string): Promise<StoreResult<Low<ArticleFile>>> {
    const found = await this.find(id)
    if (!found.ok) return found
    if (found.value !== null) {
      this.keep(id, found.value)
      return done(found.value)
    }
    const { path, backup } = articleFile(this.folder, id, this.fs)
    return fail(
      'article-missing',
      `${path} is missing. Put it back (a copy may be in ${backup}), or add the article again.`
    )
  }

  /** An article's document, from memory or from its file; `null` where it has no file. */
  private async find(id: string): Promise<StoreResult<Low<ArticleFile> | null>> {
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
}
