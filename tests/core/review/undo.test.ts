import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor } from '../../../src/core/anchor/describe-anchor'
import {
  articleFileOf,
  formatArticleFile,
  parseArticleFile,
  recordOf
} from '../../../src/core/file/article-file'
import { formatJournalLine, parseJournalLine } from '../../../src/core/file/journal-line'
import { type AskedChange, type HistoryEntry, inverse, type MadeChange } from '../../../src/core/model/change'
import type { Claim } from '../../../src/core/model/claim'
import type { ArticleRecord } from '../../../src/core/model/desk'
import { emptyReview } from '../../../src/core/model/review'
import { continueState, stateOf } from '../../../src/core/review/article-state'
import { entryFor } from '../../../src/core/review/changes-for'
import { summaryOf } from '../../../src/core/review/summary-of'
import { redoEntry, undoEntry } from '../../../src/core/review/undo'
import { isRevertible, withEntry } from '../../../src/core/review/with-entry'

const text = 'She won by over 5678 votes in 2017. He lost on Monday by 12 votes.'

const claimOn = (id: string, quote: string): Claim => {
  const start = text.indexOf(quote)
  return {
    id,
    kinds: ['figure'],
    anchor: describeAnchor(text, { start, end: start + quote.length }),
    sentence: start < 35 ? 0 : 1,
    origin: 'found'
  }
}

const start: ArticleRecord = {
  article: {
    id: 'x',
    title: 'She won',
    text,
    headlineLength: 0,
    bodyStart: 0,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    source: { name: 'x.txt', sha256: '00', format: 'plain' }
  },
  sentences: [
    { start: 0, end: 35 },
    { start: 36, end: text.length }
  ],
  claims: [claimOn('a', 'over 5678 votes'), claimOn('b', '2017'), claimOn('c', '12 votes')],
  findings: [
    {
      id: 'f',
      check: 'num.vague',
      code: 'exact',
      severity: 'note',
      data: {},
      places: [{ start: 11, end: 20, quote: 'over 5678', role: 'figure' }],
      repairs: []
    }
  ],
  history: [],
  versions: [],
  orphans: [{ claim: { ...claimOn('o', 'Monday'), id: 'o' }, version: 0 }],
  addedAt: 't'
}
const withVersion: ArticleRecord = {
  ...start,
  versions: [{ article: start.article, replacedAt: 't', replacedBy: 'NK' }]
}

const stampAfter = ({ history }: ArticleRecord) => ({ seq: history.length + 1, at: 't', by: 'NK' })

type Step = 'undo' | 'redo' | readonly AskedChange[]

/** The record after one more step; the same one where the step does nothing or cannot be made. */
function stepped(record: ArticleRecord, step: Step): ArticleRecord {
  const stamp = stampAfter(record)
  if (step === 'undo' || step === 'redo') {
    const entry = step === 'undo' ? undoEntry(record, stamp) : redoEntry(record, stamp)
    return entry ? withEntry(record, entry) : record
  }
  const made = entryFor(record, step, stamp)
  return made.ok && made.value ? withEntry(record, made.value) : record
}

const note = (claim: string, value: string): AskedChange => ({ field: 'note', claim, value })
const rule = (claim: string, value: 'verified' | 'disputed' | null): AskedChange => ({
  field: 'verdict',
  claim,
  value
})
const changed = (record: ArticleRecord, claim: string): ArticleRecord =>
  withEntry(record, {
    ...stampAfter(record),
    changes: [{ field: 'changed', claim, before: '12 votes', after: '13 votes' }]
  })

const claim = fc.constantFrom('a', 'b', 'c', 'o')
const evidence = {
  rank: 'primary',
  kind: 'url',
  source: 'Returning officer',
  locator: 'https://example.org/count',
  quote: '',
  accessed: '2026-01-02'
} as const
const at = fc.nat({ max: text.length })
const span = fc.tuple(at, at).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const asked: fc.Arbitrary<AskedChange> = fc.oneof(
  fc.record({ field: fc.constant('note' as const), claim, value: fc.constantFrom('', 'x', 'y') }),
  fc.record({ field: fc.constant('correction' as const), claim, value: fc.constantFrom('', '5,662') }),
  fc.record({
    field: fc.constant('verdict' as const),
    claim,
    value: fc.constantFrom('verified' as const, 'disputed' as const, null)
  }),
  fc.record({
    field: fc.constant('status' as const),
    claim,
    value: fc.constantFrom('asked-author' as const, null)
  }),
  fc.record({
    field: fc.constant('errorClass' as const),
    claim,
    value: fc.constantFrom('number' as const, null)
  }),
  fc.record({
    field: fc.constant('severity' as const),
    claim,
    value: fc.constantFrom('typo' as const, null)
  }),
  fc.record({ field: fc.constant('rejected' as const), claim, value: fc.constantFrom('no claim', null) }),
  fc.record({
    field: fc.constant('evidence' as const),
    claim,
    id: fc.constant(null),
    value: fc.constantFrom(evidence, { ...evidence, rank: 'secondary' as const })
  }),
  fc.record({ field: fc.constant('added' as const), value: span }),
  fc.record({ field: fc.constant('span' as const), claim, value: span }),
  fc.record({ field: fc.constant('split' as const), claim, at }),
  fc.record({ field: fc.constant('merged' as const), claim, others: fc.constantFrom(['a'], ['b', 'c']) }),
  fc.record({ field: fc.constant('reattached' as const), claim, value: span }),
  fc.record({
    field: fc.constant('ignored' as const),
    finding: fc.constant('f'),
    value: fc.constantFrom({ reach: 'article' as const, because: 'house style' }, null)
  }),
  fc.record({
    field: fc.constant('signedOff' as const),
    value: fc.constantFrom('', 'second reader: RS', null)
  })
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  { weight: 3, arbitrary: fc.array(asked, { minLength: 1, maxLength: 4 }) }
)

/** What an editor sees: an untouched claim and one put back to nothing are the same. */
const seen = (record: ArticleRecord) => {
  const { reviews, ignored, signedOff } = stateOf(record.history)
  const said = Object.entries(reviews).filter(
    ([, review]) => JSON.stringify(review) !== JSON.stringify(emptyReview)
  )
  return {
    claims: record.claims,
    orphans: record.orphans,
    reviews: Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))),
    ignored: { ...ignored },
    signedOff
  }
}

const sumOf = (line: string) => String(line.length)

/** What is read back from a journal of these entries over the record as its file had it. */
function replayed(file: ArticleRecord, entries: readonly HistoryEntry[]): ArticleRecord {
  const summary = summaryOf(file)
  const lines = entries.map((entry) => formatJournalLine({ article: 'x', entry, summary }, '', sumOf).text)
  return lines.reduce((record, line) => {
    const read = parseJournalLine(line, sumOf)?.line
    if (!read?.entry) throw new Error(`not read: ${line}`)
    return withEntry(record, read.entry)
  }, file)
}

describe('undo and redo', () => {
  it('write down what they take back and put back', () => {
    let record = stepped(start, [rule('a', 'verified'), note('a', 'Seen.')])
    record = stepped(stepped(record, 'undo'), 'redo')
    const [verdict, words] = [
      { field: 'verdict', claim: 'a', before: null, after: 'verified' },
      { field: 'note', claim: 'a', before: '', after: 'Seen.' }
    ]
    const back = (change: object & { before: unknown; after: unknown }) => ({
      ...change,
      before: change.after,
      after: change.before
    })
    expect(record.history).toEqual([
      { seq: 1, at: 't', by: 'NK', changes: [verdict, words] },
      { seq: 2, at: 't', by: 'NK', changes: [back(words!), back(verdict!)], undoes: 1 },
      { seq: 3, at: 't', by: 'NK', changes: [verdict, words], redoes: 1 }
    ])
    expect(stateOf(record.history).reviews.a).toEqual({ ...emptyReview, verdict: 'verified', note: 'Seen.' })
  })

  it('have nothing to do in an empty history, and nothing to put back after a new change', () => {
    expect(undoEntry(start, stampAfter(start))).toBeNull()
    expect(redoEntry(start, stampAfter(start))).toBeNull()
    const record = stepped(stepped(stepped(start, [note('a', 'x')]), 'undo'), [note('b', 'y')])
    expect(redoEntry(record, stampAfter(record))).toBeNull()
    expect(seen(record).reviews).toEqual({ b: { ...emptyReview, note: 'y' } })
  })

  it('leave alone what was done on words that have changed since, also inside one step', () => {
    const record = changed(stepped(start, [note('b', 'y'), rule('c', 'verified')]), 'c')
    const entry = undoEntry(record, stampAfter(record))
    expect(entry).toMatchObject({ undoes: 1, changes: [{ field: 'note', claim: 'b', after: '' }] })
    const back = stepped(record, 'undo')
    expect(undoEntry(back, stampAfter(back))).toBeNull()
    expect(seen(back).reviews).toEqual({ c: { ...emptyReview, verdict: 'verified', stale: '12 votes' } })
  })

  it('bring back that a ruling was on other words', () => {
    const stale = changed(stepped(start, [rule('c', 'verified')]), 'c')
    const confirmed = stepped(stale, [rule('c', 'verified')])
    expect(confirmed.history).toHaveLength(3)
    expect(stateOf(confirmed.history).reviews.c).toEqual({ ...emptyReview, verdict: 'verified' })
    expect(stateOf(stepped(confirmed, 'undo').history).reviews.c?.stale).toBe('12 votes')
  })

  it('do not put a claim back on words that are others by now', () => {
    const wider = stepped(start, [{ field: 'span', claim: 'b', value: { start: 27, end: 34 } }])
    expect(wider.claims.find(({ id }) => id === 'b')?.anchor.quote).toBe('in 2017')
    const edited = { ...wider, article: { ...wider.article, text: text.replace('2017', '2018') } }
    expect(undoEntry(edited, stampAfter(edited))).toBeNull()
  })

  it('do not draw a claim back whose words stand in another place by now', () => {
    const wider = stepped(start, [{ field: 'span', claim: 'b', value: { start: 27, end: 34 } }])
    const [change] = wider.history.at(-1)!.changes.map((each) => inverse(each as MadeChange))
    const now = wider.claims.find(({ id }) => id === 'b')!.anchor
    const at = (anchor: Partial<typeof now>): ArticleRecord => ({
      ...wider,
      claims: wider.claims.map((claim) =>
        claim.id === 'b' ? { ...claim, anchor: { ...now, ...anchor } } : claim
      )
    })
    expect(isRevertible(at({}), [change!])).toBe(true)
    expect(isRevertible(at({ start: now.start + 1 }), [change!])).toBe(false)
    expect(isRevertible(at({ end: now.end + 1 }), [change!])).toBe(false)
    expect(isRevertible(at({ quote: 'in 2019' }), [change!])).toBe(false)
    expect(isRevertible({ ...wider, claims: [] }, [change!])).toBe(false)
  })

  it('keep one order of two claims that were drawn onto the same words', () => {
    const merged: readonly AskedChange[] = [{ field: 'merged', claim: 'a', others: ['b', 'c'] }]
    let record = stepped(start, [{ field: 'merged', claim: 'c', others: ['a'] }])
    record = stepped(record, merged)
    const end = stepped(record, [{ field: 'span', claim: 'c', value: { start: 0, end: 1 } }])
    expect(seen(stepped(stepped(end, 'undo'), 'redo'))).toEqual(seen(end))
    expect(seen(stepped(end, 'undo'))).toEqual(seen(record))
  })

  it('undo everything, step by step, and redo all of it, whatever was done before; a restart sees the same', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.nat(), (steps, cut) => {
        const end = steps.reduce(stepped, withVersion)
        let back = end
        const past = []
        for (let next = stepped(back, 'undo'); next !== back; next = stepped(back, 'undo')) {
          past.push(seen(back))
          back = next
        }
        expect(seen(back)).toEqual(seen(withVersion))
        for (const state of past.reverse()) {
          back = stepped(back, 'redo')
          expect(seen(back)).toEqual(state)
        }
        expect(back.history.map(({ seq }) => seq)).toEqual(back.history.map((_, i) => i + 1))
        // The file was written at some moment before; the rest is in the journal.
        const written = cut % (back.history.length + 1)
        const file = back.history.slice(0, written).reduce(withEntry, withVersion)
        const read = parseArticleFile(formatArticleFile(articleFileOf(file)), 'x.json')
        if (!read.ok) throw new Error(read.error.message)
        expect(replayed(recordOf(read.value), back.history.slice(written))).toEqual(back)
      }),
      { numRuns: 150 }
    )
  })

  it('lead to the state that is read from the first entry, also where each is played on the one before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let record = withVersion
        for (const each of steps) {
          const next = stepped(record, each)
          continueState(record.history, next.history)
          expect(stateOf(next.history)).toEqual(stateOf([...next.history]))
          record = next
        }
      }),
      { numRuns: 150 }
    )
    const never: HistoryEntry = { seq: 2, at: '', by: '', changes: [], undoes: 5 }
    const said = (seq: number): HistoryEntry => ({
      seq,
      at: '',
      by: '',
      changes: [{ field: 'note', claim: 'a', before: '', after: `note ${seq}` }]
    })
    // A file of somebody else may take back what is made only later.
    const history = [said(1), { ...never, changes: said(5).changes }]
    expect(stateOf(history).reviews.a?.note).toBe('note 1')
    const longer = [...history, said(5)]
    continueState(history, longer)
    expect(stateOf(longer).reviews.a?.note).toBe('note 1')
    expect(stateOf(longer)).toEqual(stateOf([...longer]))
  })
})
