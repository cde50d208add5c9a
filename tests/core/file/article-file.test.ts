import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  articleFileOf,
  formatArticleFile,
  parseArticleFile,
  recordOf
} from '../../../src/core/file/article-file'
import { formatDeskFile, keepSummary, parseDeskFile } from '../../../src/core/file/desk-file'
import type { ArticleRecord } from '../../../src/core/model/desk'
import { emptyReview } from '../../../src/core/model/review'
import { stateOf } from '../../../src/core/review/article-state'

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
      changes: [{ field: 'verdict', claim: 'c', before: null, after: 'verified' }]
    }
  ],
  versions: [],
  orphans: [],
  addedAt: '2026-01-01T00:00:00Z'
}

const orphaned = {
  id: 'c',
  kinds: ['figure'],
  anchor: { start: 0, end: 1, quote: 'O', prefix: '', suffix: '' },
  sentence: 0,
  origin: 'found'
}

describe('an article file', () => {
  it('comes back as it was, and reads the same however it was built', () => {
    const text = formatArticleFile(articleFileOf(record))
    const parsed = parseArticleFile(text, 'a.json')
    expect(parsed.ok && recordOf(parsed.value)).toEqual(record)
    const shuffled = Object.fromEntries(Object.entries(record).reverse()) as unknown as ArticleRecord
    expect(formatArticleFile(articleFileOf(shuffled))).toBe(text)
    expect(text.startsWith('{\n  "format": "corrigenda.article",\n  "version": 3,\n  "article": {\n')).toBe(
      true
    )
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('of form 1 is read: its rulings stand, nothing of it is gone', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../fixtures/desks/article-v1.json'), 'utf8')
    const parsed = parseArticleFile(text, 'article-v1.json')
    if (!parsed.ok) throw new Error(parsed.error.message)
    const old = JSON.parse(text)
    const history = old.history.map(({ claim, field, before, after, ...rest }: Record<string, unknown>) => ({
      ...rest,
      changes: [{ field, claim, before, after }]
    }))
    expect(history.length).toBeGreaterThan(0)
    expect(parsed.value).toEqual({ ...old, version: 3, history, versions: [], orphans: [] })
    expect(stateOf(parsed.value.history).reviews['0fd51b8e669bb1c4']).toEqual({
      ...emptyReview,
      verdict: 'disputed',
      note: 'The count says 5,662.'
    })
  })

  it.each([
    ['orphans: a place lies outside its version', { orphans: [{ claim: orphaned, version: 0 }] }],
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
