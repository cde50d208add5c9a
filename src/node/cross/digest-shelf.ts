import { digestOf } from '../../core/cross/article-digest'
import { CrossIndex } from '../../core/cross/cross-index'
import { factsOf } from '../../core/facts/facts-of'
import { readArticle } from '../../core/facts/reading'
import { parseArticleFile } from '../../core/file/article-file'
import { type DigestLine, digestForm, formatDigestLine, parseDigestLine } from '../../core/file/digest-line'
import type { Article } from '../../core/model/article'
import { noReferences } from '../../core/reference/reference-index'
import { fingerprint } from '../../core/text/fingerprint'
import { writeDurably, writeFully } from '../durable-file'
import { realFileSystem } from '../file-system'
import { openOrdinary, readOrdinaryText, toAppend } from '../ordinary-file'
import { longestArticle } from '../work/longest-article'
import type { CrossArticle } from './cross-messages'

/** Lines are written when so many have come together, or there is nothing more to read. */
const batch = 50

/**
 * The digests of a desk's articles, on a shelf beside them (`across.jsonl`), so that ten thousand need not be read
 * again. The shelf is made of the articles and nothing else: a line is believed only while the file it was made of is
 * the one the list names; whatever is missing, damaged or of another form is read from the article again.
 */
export class DigestShelf {
  readonly index = new CrossIndex()
  private readonly lines = new Map<string, Omit<DigestLine, 'digest'>>()
  private readonly waiting = new Map<string, CrossArticle>()
  private unwritten: string[] = []
  private reading: Promise<void> | null = null

  /**
   * @param file where the digests are kept; one that cannot be written costs the next start some time, nothing else
   * @param onRead told when all there was to read is read, and something was
   */
  constructor(
    private readonly file: string,
    private readonly onRead: () => void
  ) {}

  /** Articles that are still to be read. */
  get unread(): number {
    return this.waiting.size
  }

  /** Takes the digests of these articles from the shelf, and begins to read those it does not have. */
  async open(articles: readonly CrossArticle[]): Promise<void> {
    const text = await readOrdinaryText(this.file).catch(() => '')
    const kept = new Map<string, DigestLine>()
    const written = text.split('\n').filter((line) => line !== '')
    for (const line of written) {
      const parsed = parseDigestLine(line)
      if (parsed) kept.set(parsed.digest.id, parsed)
    }
    const missing: CrossArticle[] = []
    let used = ''
    let uses = 0
    for (const article of articles) {
      const line = kept.get(article.id)
      if (line?.source !== article.source) {
        missing.push(article)
        continue
      }
      this.take(line)
      uses++
      if (written.length > 2 * articles.length) used += formatDigestLine(line)
    }
    if (written.length > 2 * articles.length && uses > 0) await writeDurably(this.file, used).catch(() => {})
    this.changed(missing)
  }

  /** Reads these articles when their turn comes. */
  changed(articles: readonly CrossArticle[]): void {
    for (const article of articles) this.waiting.set(article.id, article)
    if (this.waiting.size > 0) this.reading ??= this.readAll()
  }

  /** Resolves when this article, if it waits, is read. */
  async readFirst(id: string): Promise<void> {
    const article = this.waiting.get(id)
    if (article) await this.read(article)
  }

  /** Resolves when nothing waits and all is written. */
  async settled(): Promise<void> {
    while (this.reading) await this.reading
  }

  private async readAll(): Promise<void> {
    let isNew = false
    for (const article of this.waiting.values()) {
      if (await this.read(article)) isNew = true
      if (this.unwritten.length >= batch) await this.write()
    }
    await this.write()
    this.reading = null
    if (isNew) this.onRead()
  }

  /** @returns whether there is something new in it */
  private async read(listed: CrossArticle): Promise<boolean> {
    const { id, path } = listed
    const text = await readOrdinaryText(path).catch(() => '')
    // Another change may have come meanwhile: it has its own turn.
    if (this.waiting.get(id) === listed) this.waiting.delete(id)
    const parsed = parseArticleFile(text, path)
    if (!parsed.ok || parsed.value.article.text.length > longestArticle) {
      this.index.remove(id)
      return this.lines.delete(id)
    }
    const { article } = parsed.value
    const source = article.source.path === undefined ? '' : article.source.sha256
    const words = fingerprint(article.title, article.text, article.publishedOn ?? '')
    const before = this.lines.get(id)
    if (before?.text === words && before.source === source) return false
    const line: DigestLine = { form: digestForm, source, text: words, digest: digestFor(article) }
    this.take(line)
    this.unwritten.push(formatDigestLine(line))
    return true
  }

  private take({ digest, ...line }: DigestLine): void {
    this.lines.set(digest.id, line)
    this.index.put(digest)
  }

  private async write(): Promise<void> {
    const lines = this.unwritten.splice(0).join('')
    if (lines !== '') await append(this.file, lines).catch(() => {})
  }
}

async function append(path: string, text: string): Promise<void> {
  const file = await openOrdinary(realFileSystem, path, toAppend)
  try {
    await writeFully(file, Buffer.from(text, 'utf8'))
  } finally {
    await file.close()
  }
}

const digestFor = (article: Article) => digestOf(factsOf(readArticle(article), noReferences))
