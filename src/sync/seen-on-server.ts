import { join } from 'node:path'
import * as z from 'zod'
import { canonical } from '../core/merge/merge-histories'
import type { ArticleSummary } from '../core/model/desk'
import { fingerprint } from '../core/text/fingerprint'
import { writeDurably } from '../node/durable-file'
import { realFileSystem } from '../node/file-system'
import { insideDesk } from '../node/inside-desk'

/** What is known of an article on the server. */
export interface SeenArticle {
  readonly version: number
  /** The entries of the history here that the server has: its first so many. */
  readonly entries: number
  /** What the server calls its history. */
  readonly lastEntry: string
  /** `historySum` of those entries. */
  readonly sum: string
  readonly headSum: string
}

/** A table as it was when it was the same here and there. */
export interface SeenTable {
  readonly version: number
  readonly sum: string
}

const seenFile = z.object({
  server: z.string(),
  articles: z.record(
    z.string(),
    z.object({
      version: z.int(),
      entries: z.int(),
      lastEntry: z.string(),
      // Older programs knew the last entry alone: all of the history is asked for once.
      sum: z.string().default(''),
      headSum: z.string()
    })
  ),
  tables: z.record(z.string(), z.object({ version: z.int(), sum: z.string() })),
  lines: z.record(z.string(), z.string())
})

/** How long after a change it is written, in milliseconds. */
const WRITE_MS = 2_000

/**
 * What is known of the server, in `shared-seen.json`. It only saves asking: what it lacks is found out again, and what
 * was lost with it costs a merge that changes nothing.
 */
export class SeenOnServer {
  readonly articles: Map<string, SeenArticle>
  readonly tables: Map<string, SeenTable>
  /** `lineSum` of each article's line in the list when it was the same here and there. */
  private readonly lines: Map<string, string>
  private timer: NodeJS.Timeout | null = null
  private isChanged = false

  private constructor(
    private readonly folder: string,
    private readonly server: string,
    seen: z.infer<typeof seenFile> | null
  ) {
    this.articles = new Map(Object.entries(seen?.articles ?? {}))
    this.tables = new Map(Object.entries(seen?.tables ?? {}))
    this.lines = new Map(Object.entries(seen?.lines ?? {}))
  }

  /** @param server the desk it is about: what is known of another is worth nothing */
  static async open(folder: string, server: string): Promise<SeenOnServer> {
    const read = await insideDesk(folder, realFileSystem)
      .readFile(pathIn(folder))
      .then((bytes) => seenFile.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))))
      .catch(() => null)
    return new SeenOnServer(folder, server, read?.success && read.data.server === server ? read.data : null)
  }

  see(id: string, article: SeenArticle | null): void {
    if (article === null) this.articles.delete(id)
    else this.articles.set(id, article)
    this.changed()
  }

  seeTable(id: string, table: SeenTable): void {
    this.tables.set(id, table)
    this.changed()
  }

  /** This article is the same here and there. */
  isSame(summary: ArticleSummary): void {
    this.lines.set(summary.id, lineSum(summary))
    this.changed()
  }

  /** Whether an article is, as far as its line in the list tells, as it was when it was the same here and there. */
  wasSame(summary: ArticleSummary): boolean {
    const known = this.articles.get(summary.id)
    return known?.entries === (summary.lastEntry ?? 0) && this.lines.get(summary.id) === lineSum(summary)
  }

  private changed(): void {
    this.isChanged = true
    this.timer ??= setTimeout(() => void this.write(), WRITE_MS)
    this.timer.unref()
  }

  /** Writes it now; a disk that refuses costs nothing but asking again. */
  async write(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    if (!this.isChanged) return
    this.isChanged = false
    const text = () =>
      JSON.stringify({
        server: this.server,
        articles: Object.fromEntries(this.articles),
        tables: Object.fromEntries(this.tables),
        lines: Object.fromEntries(this.lines)
      })
    await writeDurably(pathIn(this.folder), text, { fs: insideDesk(this.folder, realFileSystem) }).catch(
      () => {}
    )
  }
}

/** A name for an article's line: another as soon as anything in it is. */
const lineSum = (summary: ArticleSummary): string => fingerprint(canonical(summary))

const pathIn = (folder: string): string => join(folder, 'shared-seen.json')
