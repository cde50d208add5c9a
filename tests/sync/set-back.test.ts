import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/core/analyse'
import { createDesk } from '../../src/core/desk'
import { entryKeys } from '../../src/core/merge/merge-histories'
import type { HistoryEntry } from '../../src/core/model/change'
import type { ArticleRecord } from '../../src/core/model/desk'
import { done } from '../../src/core/result'
import { summaryOf } from '../../src/core/review/summary-of'
import { withEntry } from '../../src/core/review/with-entry'
import { sendOut, takeIn } from '../../src/sync/article-sync'
import type { SeenArticle, SeenOnServer } from '../../src/sync/seen-on-server'
import type { Pushed, ServerArticle, ServerDesk } from '../../src/sync/server-desk'
import { memoryStore } from '../core/memory-store'
import { articleOf } from './shared-desk'

const id = 'kelmore'

/** What a server keeps of one article, and answers as the functions of its schema do. */
interface Kept {
  readonly version: number
  readonly lastEntry: string
  readonly headSum: string
  readonly head: string
  readonly entries: readonly string[]
}

class Server {
  kept: Kept = { version: 0, lastEntry: '', headSum: '', head: 'null', entries: [] }
  private readonly texts = new Map<string, string>()

  async content(_: string, from: number, withHead: boolean) {
    const { head, entries, ...rest } = this.kept
    if (rest.version === 0) return null
    const line: ServerArticle = { id, ...rest, entries: entries.length }
    return {
      line,
      head: withHead ? JSON.parse(head) : null,
      entries: entries.slice(from).map((entry) => JSON.parse(entry))
    }
  }

  async push(_: string, { base, entries, lastEntry, head, bodies }: Pushed): Promise<number | null> {
    const { kept } = this
    if ((base?.version ?? 0) !== kept.version) return null
    if (base && (base.lastEntry !== kept.lastEntry || base.headSum !== kept.headSum)) return null
    for (const [hash, text] of bodies) this.texts.set(hash, text)
    this.kept = {
      version: kept.version + 1,
      lastEntry: lastEntry ?? kept.lastEntry,
      headSum: head?.sum ?? kept.headSum,
      head: head?.text ?? kept.head,
      entries: [...kept.entries, ...entries.map(({ text }) => text)]
    }
    return this.kept.version
  }

  async bodies() {
    return this.texts
  }
}

/** A folder with one article, and what it knows of the server: both are in its backups. */
class Folder {
  record: ArticleRecord
  seen = new Map<string, SeenArticle>()

  constructor(
    readonly name: string,
    start: ArticleRecord
  ) {
    this.record = start
  }

  rule(claim: number, value: string, at: number): void {
    const { claims, history } = this.record
    const entry: HistoryEntry = {
      seq: history.length + 1,
      at: new Date(Date.UTC(2026, 0, 2) + at * 1000).toISOString(),
      by: this.name,
      changes: [{ field: 'note', claim: claims[claim % claims.length]!.id, before: '', after: value }]
    }
    this.record = withEntry(this.record, entry)
  }

  /** Takes in what changed, and sends what is new, as a desk does that has been told of a change. */
  async sync(server: Server): Promise<void> {
    const { seen } = this
    const both = {
      desk: {
        record: async () => done(this.record),
        unite: async (_: string, work: (mine: ArticleRecord | null) => ArticleRecord | null) => {
          const next = work(this.record)
          if (next) this.record = next
          return done(next && summaryOf(next))
        }
      },
      server: server as unknown as ServerDesk,
      seen: {
        articles: seen,
        see: (of: string, article: SeenArticle | null) =>
          article === null ? seen.delete(of) : seen.set(of, article)
      } as unknown as SeenOnServer,
      device: this.name
    }
    const known = seen.get(id)
    const { kept } = server
    const isSeen =
      known?.version === kept.version && known.lastEntry === kept.lastEntry && known.headSum === kept.headSum
    if (!isSeen) expect((await takeIn(both, id)).ok).toBe(true)
    expect((await sendOut(both, id, () => {})).ok).toBe(true)
  }
}

type Step =
  | { readonly do: 'rule'; readonly who: number; readonly claim: number; readonly at: number }
  | { readonly do: 'sync' | 'back up' | 'set back'; readonly who: number }

const who = fc.nat(2)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('rule' as const), who, claim: fc.nat(2), at: fc.nat(2) }),
  fc.record({ do: fc.constant('sync' as const), who }),
  // The server is the last of them.
  fc.record({ do: fc.constantFrom('back up' as const, 'set back' as const), who: fc.nat(3) })
)

describe('a history', () => {
  it('is the same for all in the end, whichever folder and whichever server was set back to a backup', async () => {
    const store = memoryStore()
    const desk = createDesk({ store, clock: { now: () => '2026-01-01T00:00:00.000Z' }, checker: 'Asha' })
    const article = articleOf(id)
    await desk.keep(article, analyse(article))
    const start = await desk.record(id)
    if (!start.ok) throw new Error(start.error.message)
    let setBack = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
        const server = new Server()
        const folders = ['Asha', 'Ravi', 'Lena'].map((name) => new Folder(name, start.value))
        for (const folder of folders) await folder.sync(server)
        const backups = folders.map(({ record, seen }) => ({ record, seen: new Map(seen) }))
        let backup = server.kept
        for (const each of steps) {
          const folder = folders[each.who]
          if (each.do === 'rule') folder!.rule(each.claim, `${each.at}`, each.at)
          else if (each.do === 'sync') await folder!.sync(server)
          else if (each.do === 'back up') {
            if (folder) backups[each.who] = { record: folder.record, seen: new Map(folder.seen) }
            else backup = server.kept
          } else if (folder) {
            folder.record = backups[each.who]!.record
            folder.seen = new Map(backups[each.who]!.seen)
          } else {
            server.kept = backup
            setBack++
          }
        }
        const had = new Set(folders.flatMap(({ record }) => entryKeys(record.history)))
        for (let round = 0; round < 2; round++) for (const folder of folders) await folder.sync(server)
        const there = server.kept.entries.map((entry) => JSON.parse(entry) as HistoryEntry)
        for (const { record } of folders) expect(record.history).toEqual(there)
        const keys = new Set(entryKeys(there))
        expect([...had].filter((key) => !keys.has(key))).toEqual([])
      }),
      { numRuns: 300 }
    )
    expect(setBack).toBeGreaterThan(100)
  })
})
