import type { Desk } from '../core/desk'
import type { ArticleSummary } from '../core/model/desk'
import type { Result } from '../core/result'
import { sendOut, takeIn } from './article-sync'
import type { SeenArticle, SeenOnServer } from './seen-on-server'
import type { ServerArticle, ServerDesk } from './server-desk'

/** The desk here. */
export interface SyncedDesk {
  readonly desk: Pick<Desk, 'unite' | 'record'>
  /** Its list, those off the desk included. */
  summaries(): readonly ArticleSummary[]
  summary(id: string): ArticleSummary | undefined
  readonly seen: SeenOnServer
  readonly device: string
}

/** One desk here and on its server: what is to be sent, what is to be taken in, and what could be neither. */
export class DeskSync {
  /** Articles that may be others than the server has them. */
  private readonly toSend = new Set<string>()
  /** What could not be taken in or sent, by article, in words. */
  private readonly failed = new Map<string, string>()
  /** The highest version that was looked at. */
  private version = 0

  constructor(private readonly here: SyncedDesk) {}

  /** Somebody changed this article here. */
  changed(id: string): void {
    this.toSend.add(id)
  }

  /** How many changes the server does not have: entries, and articles it has never seen. */
  waiting(): number {
    const { seen, summaries } = this.here
    return summaries().reduce((sum, { id, lastEntry = 0 }) => {
      const known = seen.articles.get(id)
      if (known === undefined) return sum + 1 + lastEntry
      return sum + Math.max(0, lastEntry - known.entries)
    }, 0)
  }

  /** What could not be taken in or sent. */
  problems(): readonly string[] {
    return [...new Set(this.failed.values())]
  }

  /**
   * After a connection: whatever differs is taken in; whatever may have been changed here is to be sent.
   * @throws what the database says
   */
  async catchUp(server: ServerDesk): Promise<void> {
    const { seen } = this.here
    this.failed.clear()
    const lines = await server.index((id) => this.failed.set(id, damagedLine(id)))
    const there = new Set(lines.map(({ id }) => id))
    // A server that was set back to an older state has lost what is still known here.
    for (const id of seen.articles.keys()) if (!there.has(id) && !this.failed.has(id)) seen.see(id, null)
    for (const line of this.here.summaries())
      if (!this.failed.has(line.id) && !seen.wasSame(line)) this.toSend.add(line.id)
    this.version = 0
    await this.takeLines(server, lines)
  }

  /** Takes in what changed since. @throws what the database says */
  async pull(server: ServerDesk): Promise<void> {
    const lines = await server.changedSince(this.version, (id) => this.failed.set(id, damagedLine(id)))
    // A server that was set back while somebody listened gives its numbers out anew, from below those that were looked at.
    if (lines.length === 0 && (await server.version()) < this.version) return this.catchUp(server)
    await this.takeLines(server, lines)
  }

  private async takeLines(server: ServerDesk, lines: readonly ServerArticle[]): Promise<void> {
    const { seen } = this.here
    for (const line of lines) {
      const { id, version } = line
      if (!isSeen(line, seen.articles.get(id))) {
        const taken = await takeIn({ ...this.here, server }, id)
        // What came in may lack what was done here.
        if (taken.ok) this.toSend.add(id)
        this.note(id, taken)
      }
      this.version = Math.max(this.version, version)
    }
  }

  /** Sends what is to be sent. @throws what the database says; what was not sent is still to be */
  async send(server: ServerDesk): Promise<void> {
    if (!server.mayWrite) return
    for (const id of [...this.toSend]) {
      this.toSend.delete(id)
      try {
        this.note(id, await sendOut({ ...this.here, server }, id, () => {}))
      } catch (error) {
        this.toSend.add(id)
        throw error
      }
    }
  }

  /** Whether anything is to be sent. */
  isDue(server: ServerDesk): boolean {
    return server.mayWrite && this.toSend.size > 0
  }

  private note(id: string, result: Result<unknown>): void {
    if (result.ok) this.failed.delete(id)
    else this.failed.set(id, result.error.message)
    const line = this.here.summary(id)
    if (result.ok && line && !this.toSend.has(id)) this.here.seen.isSame(line)
  }
}

const isSeen = (line: ServerArticle, seen: SeenArticle | undefined): boolean =>
  line.version === seen?.version && line.lastEntry === seen.lastEntry && line.headSum === seen.headSum

const damagedLine = (id: string): string =>
  `The server's line of the article “${id.slice(0, 80)}” cannot be read. Nothing here was changed.`
