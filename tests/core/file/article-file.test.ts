import { describe, expect, it } from 'vitest'
import {
  articleFileOf,
  formatArticleFile,
  parseArticleFile,
  recordOf
} from '../../../src/core/file/article-file'
import { formatDeskFile, keepSummary, parseDeskFile } from '../../../src/core/file/desk-file'
import type { ArticleRecord } from '../../../src/core/model/desk'

const record: ArticleRecord = {
  article: {
    id: 'a',
    title: 'T',
    text: 'Over 5678 votes.',
    headlineLength: 0,
    bodyStart: 0,
    blocks: [{ start: 0, end: 16, kind: 'paragraph' }],
    source: { name: 's.txt', sha256: '00', format: 'plain' }
  },
  sentences: [{ start: 0, end: 16 }],
  claims: [],
  findings: [
    {
      id: 'f',
      check: 'num.grouping',
      code: 'mixed',
      severity: 'note',
      data: { words: ['a', 1], n: 2, yes: true },
      places: [{ start: 5, end: 9, quote: '5678', role: 'stated' }],
      repairs: [{ label: '5,678', edits: [{ start: 5, end: 9, text: '5,678' }] }]
    }
  ],
  history: [
    {
      seq: 1,
      at: '2026-01-01T00:00:00Z',
      by: 'e',
      claim: 'c',
      field: 'verdict',
      before: null,
      after: 'verified'
    }
  ],
  addedAt: '2026-01-01T00:00:00Z'
}

describe('an article file', () => {
  it('comes back as it was, and reads the same however it was built', () => {
    const text = formatArticleFile(articleFileOf(record))
    const parsed = parseArticleFile(text, 'a.json')
    expect(parsed.ok && recordOf(parsed.value)).toEqual(record)
    const shuffled = Object.fromEntries(Object.entries(record).reverse()) as unknown as ArticleRecord
    expect(formatArticleFile(articleFileOf(shuffled))).toBe(text)
    expect(text.startsWith('{\n  "format": "corrigenda.article",\n  "version": 1,\n  "article": {\n')).toBe(
      true
    )
    expect(text.endsWith('}\n')).toBe(true)
  })

  it.each([
    [
      'findings: a place lies outside',
      { findings: [{ ...record.findings[0]!, places: [{ start: 5, end: 99, quote: '', role: '' }] }] }
    ],
    ['sentences: a place lies outside', { sentences: [{ start: 9, end: 3 }] }],
    ['history: the entries are not in order', { history: [record.history[0]!, record.history[0]!] }]
  ])('is damaged where %s', (message, change) => {
    const text = JSON.stringify({ ...articleFileOf(record), ...change })
    expect(parseArticleFile(text, 'a.json')).toMatchObject({
      ok: false,
      error: { code: 'article-damaged', message: expect.stringContaining(message) }
    })
  })

  it('is never written in a form that could not be read', () => {
    expect(() =>
      formatArticleFile(articleFileOf({ ...record, sentences: [{ start: 0, end: 99 }] }))
    ).toThrow()
  })
})

describe('a desk file', () => {
  const progress = { claims: 1, ruled: 0, disputed: 0, needsSource: 0 }
  const summary = { id: 'a', title: 'T', sourceName: 's', progress, alarms: 0 }

  it('refuses two articles of one id', () => {
    const text = formatDeskFile({ format: 'corrigenda.desk', version: 1, name: 'D', articles: [summary] })
    expect(parseDeskFile(text, 'desk.json').ok).toBe(true)
    const twice = JSON.stringify({ ...JSON.parse(text), articles: [summary, summary] })
    expect(parseDeskFile(twice, 'desk.json')).toMatchObject({ ok: false, error: { code: 'desk-damaged' } })
  })

  it('lets go of a date the source no longer gives, and keeps what it does not know', () => {
    const old = { ...summary, publishedOn: '2022-01-01', starred: true }
    expect(keepSummary(old, summary)).toEqual({ ...summary, starred: true })
  })
})
