import type { ArticleRecord, ArticleSummary } from '../../src/core/model/desk'
import type { DeskStore } from '../../src/core/ports'
import { done, fail } from '../../src/core/result'

/** A desk that is kept in memory; `failing` makes every write be refused. */
export function memoryStore(): DeskStore & { failing: boolean } {
  const records = new Map<string, ArticleRecord>()
  const list = new Map<string, ArticleSummary>()
  const store: DeskStore & { failing: boolean } = {
    name: 'By-elections',
    folder: '/desks/by-elections',
    failing: false,
    summaries: () => [...list.values()],
    has: (id) => list.has(id),
    summary: (id) => list.get(id),
    read: async (id) => {
      const record = records.get(id)
      return record ? done(record) : fail('article-missing', `There is no article ${id} on this desk.`)
    },
    put: async (record, summary) => {
      if (store.failing) return fail('write-failed', 'The disk is full.')
      records.set(summary.id, record)
      list.set(summary.id, summary)
      return done(undefined)
    },
    append: async (_, record, summary) => store.put(record, summary),
    close: async () => done(undefined)
  }
  return store
}
