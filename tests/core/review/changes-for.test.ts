import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../src/core/anchor/describe-anchor'
import type { AskedChange } from '../../../src/core/model/change'
import type { Claim } from '../../../src/core/model/claim'
import type { ArticleRecord } from '../../../src/core/model/desk'
import { stateOf } from '../../../src/core/review/article-state'
import { entryFor } from '../../../src/core/review/changes-for'
import { withEntry } from '../../../src/core/review/with-entry'
import { articleOf } from '../article'

const text = 'She won by over 5678 votes in 2017. He lost 🙏🏽 on Monday.'
const article = articleOf(text)
const spanOf = (words: string) => {
  const start = article.text.indexOf(words)
  if (start < 0) throw new Error(`no “${words}”`)
  return { start, end: start + words.length }
}
const claim = (id: string, words: string): Claim => ({
  id,
  kinds: ['figure'],
  anchor: describeAnchor(article.text, spanOf(words)),
  sentence: 0,
  origin: 'found'
})
const gone: Claim = {
  ...claim('gone', 'Monday'),
  anchor: { start: 0, end: 7, quote: 'Tuesday', prefix: '', suffix: '' }
}
const record: ArticleRecord = {
  article,
  sentences: [spanOf('She won by over 5678 votes in 2017.'), spanOf('He lost 🙏🏽 on Monday.')],
  claims: [claim('votes', 'over 5678 votes'), claim('year', '2017')],
  findings: [],
  history: [],
  versions: [{ article: { ...article, text: 'Tuesday.' }, replacedAt: 't', replacedBy: 'NK' }],
  orphans: [{ claim: gone, version: 0 }],
  addedAt: 't'
}

const make = (from: ArticleRecord, ...asked: AskedChange[]) => {
  const stamp = { seq: from.history.length + 1, at: 't', by: 'NK' }
  const made = entryFor(from, asked, stamp)
  if (!made.ok) throw new Error(`${made.error.code}: ${made.error.message}`)
  return made.value ? withEntry(from, made.value) : from
}
const refusal = (...asked: AskedChange[]) => {
  const made = entryFor(record, asked, { seq: 1, at: 't', by: 'NK' })
  return made.ok ? null : made.error.code
}
const quotes = ({ claims }: ArticleRecord) => claims.map(({ anchor }) => anchor.quote)

describe('a claim by hand', () => {
  it('stands on whole letters without the space around them, in reading order', () => {
    const hands = article.text.indexOf('🙏🏽')
    const next = make(record, { field: 'added', value: { start: hands - 1, end: hands + 1 } })
    expect(quotes(next)).toEqual(['over 5678 votes', '2017', '🙏🏽'])
    expect(next.claims[2]).toMatchObject({ origin: 'added', sentence: 1, kinds: [] })
  })

  it.each([
    ['nothing', { start: 4, end: 4 }],
    ['what lies outside the text', { start: 4, end: 999 }],
    ['space alone', { start: article.text.indexOf(' won'), end: article.text.indexOf('won') }],
    ['words that are a claim already', spanOf('2017')]
  ])('is not made of %s', (_, value) => {
    expect(refusal({ field: 'added', value })).toBe('words-refused')
  })
})

describe('the words of a claim', () => {
  it('change without losing what was said of it', () => {
    const ruled = make(record, { field: 'verdict', claim: 'votes', value: 'verified' })
    const wider = make(ruled, { field: 'span', claim: 'votes', value: spanOf('by over 5678 votes') })
    expect(quotes(wider)[0]).toBe('by over 5678 votes')
    expect(stateOf(wider.history).reviews.votes?.verdict).toBe('verified')
  })

  it('are cut in two, the first keeping the claim and what was said of it', () => {
    const next = make(
      record,
      { field: 'note', claim: 'votes', value: 'ask' },
      { field: 'split', claim: 'votes', at: spanOf('5678').start }
    )
    expect(quotes(next)).toEqual(['over', '5678 votes', '2017'])
    expect(next.claims[0]?.id).toBe('votes')
    expect(stateOf(next.history).reviews.votes?.note).toBe('ask')
    expect(refusal({ field: 'split', claim: 'year', at: spanOf('2017').start })).toBe('words-refused')
  })

  it('are joined with another’s, which is put aside', () => {
    const next = make(record, { field: 'merged', claim: 'votes', others: ['year'] })
    expect(quotes(next)).toEqual(['over 5678 votes in 2017', '2017'])
    expect(stateOf(next.history).reviews.year?.rejected).toBe('merged')
    expect(refusal({ field: 'merged', claim: 'votes', others: ['votes'] })).toBe('claim-missing')
  })

  it('that were gone are put on others: its ruling was on the old ones', () => {
    const ruled = make(record, {
      field: 'reattached',
      claim: 'gone',
      value: spanOf('Monday')
    })
    expect([quotes(ruled), ruled.orphans]).toEqual([['over 5678 votes', '2017', 'Monday'], []])
    expect(stateOf(ruled.history).reviews.gone?.stale).toBe('Tuesday')
    expect(refusal({ field: 'reattached', claim: 'votes', value: spanOf('Monday') })).toBe('claim-missing')
  })
})

describe('a repair', () => {
  it('is one step: a correction where a claim stands, a new claim where none does', () => {
    const edit = (words: string, right: string) => ({ ...spanOf(words), text: right })
    const next = make(record, {
      field: 'repaired',
      edits: [edit('5678', '5,678'), edit('Monday', 'Tuesday')]
    })
    expect(next.history).toHaveLength(1)
    const { reviews } = stateOf(next.history)
    const added = next.claims.find(({ origin }) => origin === 'added')!
    expect(added.anchor.quote).toBe('Monday')
    expect([reviews.votes?.correction, reviews[added.id]?.correction]).toEqual([
      'over 5,678 votes',
      'Tuesday'
    ])
    expect([reviews.votes?.verdict, reviews[added.id]?.verdict]).toEqual(['disputed', 'disputed'])
    expect(refusal({ field: 'repaired', edits: [edit('5678', 'x'), edit('678', 'y')] })).toBe('words-refused')
  })
})

describe('evidence', () => {
  const content = {
    rank: 'primary',
    kind: 'url',
    source: 'ECI',
    locator: 'https://example.org',
    quote: '5,662',
    accessed: '2026-01-02'
  } as const

  it('is added, rewritten and taken away, each piece known by its own id', () => {
    const asked = (id: string | null, value: typeof content | null): AskedChange => ({
      field: 'evidence',
      claim: 'votes',
      id,
      value
    })
    const two = make(make(record, asked(null, content)), asked(null, content))
    const [first, second] = stateOf(two.history).reviews.votes!.evidence
    expect(first!.id).not.toBe(second!.id)
    expect(make(two, asked(first!.id, content))).toBe(two)
    const less = make(two, asked(first!.id, null))
    expect(stateOf(less.history).reviews.votes!.evidence).toEqual([second])
    expect(refusal(asked('nothing', content))).toBe('evidence-missing')
  })
})

describe('a finding that is ignored', () => {
  const because = 'house style'
  it('must be there to be, and is taken back also where it is found no more', () => {
    const asked = { field: 'ignored', finding: 'f1', value: { reach: 'once', because } } as const
    const finding = {
      id: 'f1',
      check: 'num.total',
      code: 'off',
      severity: 'warning',
      data: {},
      places: [{ ...spanOf('5678 votes'), quote: '5678 votes' }],
      repairs: []
    } as unknown as ArticleRecord['findings'][number]
    expect(refusal(asked)).toBe('finding-missing')
    expect(refusal({ field: 'ignored', finding: 'f1', value: null })).toBe('finding-missing')
    const ignored = make({ ...record, findings: [finding] }, asked)
    expect(stateOf(ignored.history).ignored.f1).toMatchObject({ because })
    const back = make({ ...ignored, findings: [] }, { field: 'ignored', finding: 'f1', value: null })
    expect(stateOf(back.history).ignored.f1).toBeUndefined()
  })
})
