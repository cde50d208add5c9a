import type { ArticleRecord } from './model/desk'

/** How many older states of an article are remembered, for screens that have not caught up. */
const most = 50

/**
 * What screens show of articles into which somebody else's work came while they were open. A revision is a number that
 * rises each time; the state before it is remembered, so that a change made on it can be told from one made on what
 * stands there now.
 */
export interface SeenRevisions {
  /** The present revision of an article, from 0. */
  of(id: string): number
  /** Somebody else's work came into the article: screens show `before` until they read it again. */
  came(before: ArticleRecord): void
  /** What a screen of this revision shows; null where that is what stands there now, or is no longer known. */
  shown(id: string, revision: number): ArticleRecord | null
  /** A change was made on a screen of this revision: it shows the article with it from now on. */
  changed(revision: number, record: ArticleRecord): void
}

export function seenRevisions(): SeenRevisions {
  const articles = new Map<string, { revision: number; readonly shown: Map<number, ArticleRecord> }>()
  return {
    of: (id) => articles.get(id)?.revision ?? 0,
    came(before) {
      const { id } = before.article
      const seen = articles.get(id) ?? { revision: 0, shown: new Map<number, ArticleRecord>() }
      seen.shown.set(seen.revision, before)
      seen.shown.delete(seen.revision - most)
      articles.set(id, { ...seen, revision: seen.revision + 1 })
    },
    shown: (id, revision) => articles.get(id)?.shown.get(revision) ?? null,
    changed(revision, record) {
      articles.get(record.article.id)?.shown.set(revision, record)
    }
  }
}
