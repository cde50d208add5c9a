import type { HistoryEntry } from '../../src/core/model/change'
import type { ArticleRecord, ArticleSummary } from '../../src/core/model/desk'

const text = 'She won by 5678 votes in 2022.'

/** A small article with one claim and no history. */
export const sampleRecord = (id: string): ArticleRecord => ({
  article: {
    id,
    title: `Article ${id}`,
    text,
    headlineLength: 0,
    bodyStart: 0,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    source: { name: 'sample.txt', sha256: '0'.repeat(64), format: 'plain' }
  },
  sentences: [{ start: 0, end: text.length }],
  claims: [
    {
      id: 'c1',
      kinds: ['figure'],
      anchor: { start: 11, end: 21, quote: '5678 votes', prefix: 'She won by ', suffix: ' in 2022.' },
      sentence: 0,
      origin: 'found'
    }
  ],
  findings: [],
  history: [],
  versions: [],
  orphans: [],
  addedAt: '2026-01-02T03:04:05.000Z'
})

export const summaryOf = ({ article, claims, history }: ArticleRecord): ArticleSummary => ({
  id: article.id,
  title: article.title,
  sourceName: article.source.name,
  progress: { claims: claims.length, ruled: Math.min(1, history.length), disputed: 0, needsSource: 0 },
  alarms: 0
})

/** The note that an entry of `withNote` writes. */
export function noteOf({ changes: [change] }: HistoryEntry): string {
  if (change?.field !== 'note') throw new Error('the entry writes no note')
  return change.after
}

/** The record after one more change, and that change. */
export function withNote(
  record: ArticleRecord,
  note: string
): { record: ArticleRecord; entry: HistoryEntry } {
  const last = record.history.at(-1)
  const entry: HistoryEntry = {
    seq: (last?.seq ?? 0) + 1,
    at: '2026-01-02T03:05:00.000Z',
    by: 'editor',
    changes: [{ field: 'note', claim: 'c1', before: last ? noteOf(last) : '', after: note }]
  }
  return { record: { ...record, history: [...record.history, entry] }, entry }
}
