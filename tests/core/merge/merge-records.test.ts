import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/analyse'
import { articleFromFields } from '../../../src/core/import/article-from-fields'
import { mergeHistories } from '../../../src/core/merge/merge-histories'
import { mergeRecords } from '../../../src/core/merge/merge-records'
import type { AskedChange } from '../../../src/core/model/change'
import type { ArticleRecord } from '../../../src/core/model/desk'
import { type Verdict, verdictOf, verdicts } from '../../../src/core/model/review'
import { stateOf } from '../../../src/core/review/article-state'
import { carryOver } from '../../../src/core/review/carry-over'
import { entryFor } from '../../../src/core/review/changes-for'
import { summaryOf } from '../../../src/core/review/summary-of'
import { redoEntry, undoEntry } from '../../../src/core/review/undo'
import { withEntry } from '../../../src/core/review/with-entry'

const first =
  'Asha Rao won the ward by 412 votes on Monday, 3 June 2024. Turnout stood at 61.2 per cent, the sheet shows. ' +
  'The new bridge cost 93 crore, twice what was planned.'
const second = first
  .replace('412', '421')
  .replace(' The new bridge cost 93 crore, twice what was planned.', '')

const articleOf = (text: string) => articleFromFields({ id: 'ward', title: 'A seat changes hands', text })

const fresh: ArticleRecord = {
  article: articleOf(first),
  ...analyse(articleOf(first)),
  history: [],
  versions: [],
  orphans: [],
  addedAt: '2026-01-01T00:00:00.000Z'
}
const claims = fresh.claims.map(({ id }) => id)

type Step =
  | { readonly do: 'change'; readonly asked: AskedChange }
  | { readonly do: 'undo' | 'redo' }
  | { readonly do: 'import' }

/** An article after some steps of one person, one a minute from then on. */
function worked(record: ArticleRecord, steps: readonly Step[], by: string, minute: number): ArticleRecord {
  return steps.reduce((now, step, n) => {
    const at = new Date(Date.UTC(2026, 0, 2, 10, minute + n)).toISOString()
    const stamp = { seq: (now.history.at(-1)?.seq ?? 0) + 1, at, by }
    if (step.do === 'import') {
      const article = articleOf(second)
      return now.article.text === article.text ? now : carryOver(now, article, analyse(article), stamp).record
    }
    if (step.do === 'change') {
      const entry = entryFor(now, [step.asked], stamp)
      return entry.ok && entry.value ? withEntry(now, entry.value) : now
    }
    const entry = step.do === 'undo' ? undoEntry(now, stamp) : redoEntry(now, stamp)
    return entry ? withEntry(now, entry) : now
  }, record)
}

const rule = (claim: string, value: Verdict | null): Step => ({
  do: 'change',
  asked: { field: 'verdict', claim, value }
})
const note = (claim: string, value: string): Step => ({
  do: 'change',
  asked: { field: 'note', claim, value }
})
const claim = fresh.claims.find(({ anchor }) => anchor.quote.includes('412'))!.id

describe('mergeRecords', () => {
  it('unites what two people did on different claims', () => {
    const a = worked(fresh, [rule(claims[0]!, 'verified')], 'Asha', 0)
    const b = worked(
      fresh,
      [rule(claims[1]!, 'disputed'), note(claims[1]!, 'The sheet says 62.1.')],
      'Ravi',
      5
    )
    const { record, conflicts } = mergeRecords(a, b)
    expect(conflicts).toEqual([])
    expect(record.history.map(({ seq, by }) => [seq, by])).toEqual([
      [1, 'Asha'],
      [2, 'Ravi'],
      [3, 'Ravi']
    ])
    const { reviews } = stateOf(record.history)
    expect(reviews[claims[0]!]?.verdict).toBe('verified')
    expect(reviews[claims[1]!]).toMatchObject({ verdict: 'disputed', note: 'The sheet says 62.1.' })
  })

  it('sets contradicting rulings side by side and lets neither stand, until somebody rules again', () => {
    const base = worked(fresh, [note(claim, 'From the returning officer.')], 'Asha', 0)
    const a = worked(base, [rule(claim, 'verified')], 'Asha', 10)
    const b = worked(base, [rule(claim, 'disputed')], 'Ravi', 5)
    const { record, conflicts } = mergeRecords(a, b)
    const sides = [
      { by: 'Ravi', at: '2026-01-02T10:05:00.000Z', value: 'disputed' },
      { by: 'Asha', at: '2026-01-02T10:10:00.000Z', value: 'verified' }
    ]
    expect(conflicts).toEqual([{ claim, of: 'verdict', sides }])
    const review = stateOf(record.history).reviews[claim]!
    expect(review).toMatchObject({
      note: 'From the returning officer.',
      conflicts: [{ of: 'verdict', sides }]
    })
    expect(verdictOf(review)).toBeNull()
    expect(summaryOf(record).progress).toMatchObject({ ruled: 0, disputed: 0 })

    const settled = worked(record, [rule(claim, 'disputed')], 'Asha', 30)
    expect(stateOf(settled.history).reviews[claim]).toMatchObject({ verdict: 'disputed' })
    expect(stateOf(settled.history).reviews[claim]?.conflicts).toBeUndefined()
    // The other copies once more: they have nothing new to say.
    expect(mergeRecords(settled, b).record).toEqual(settled)
    expect(mergeRecords(a, settled).record).toEqual(settled)
    const undone = worked(settled, [{ do: 'undo' }], 'Asha', 31)
    expect(stateOf(undone.history).reviews[claim]?.conflicts).toEqual([{ of: 'verdict', sides }])
  })

  it('sets a third ruling beside two that contradict each other', () => {
    const a = worked(fresh, [rule(claim, 'verified')], 'Asha', 0)
    const b = worked(fresh, [rule(claim, 'disputed')], 'Ravi', 1)
    const c = worked(fresh, [rule(claim, 'needs-source'), note(claim, 'Who says so?')], 'Noor', 2)
    const both = worked(mergeRecords(a, b).record, [note(claim, 'Seen.')], 'Asha', 10)
    const { record, conflicts } = mergeRecords(both, c)
    expect(conflicts.find(({ of }) => of === 'verdict')?.sides.map(({ value }) => value)).toEqual([
      'verified',
      'disputed',
      'needs-source'
    ])
    expect(conflicts.find(({ of }) => of === 'note')?.sides.map(({ value }) => value)).toEqual([
      'Who says so?',
      'Seen.'
    ])
    expect(verdictOf(stateOf(record.history).reviews[claim])).toBeNull()
  })

  it('keeps both of two notes', () => {
    const a = worked(fresh, [note(claim, 'Seen on the sheet.')], 'Asha', 0)
    const b = worked(fresh, [note(claim, 'Phoned the office.')], 'Ravi', 1)
    const review = stateOf(mergeRecords(a, b).record.history).reviews[claim]!
    expect(review.note).toBe('Seen on the sheet.\n\nPhoned the office.')
    expect(review.conflicts).toHaveLength(1)
  })

  it('sees no conflict where both say the same', () => {
    const a = worked(fresh, [rule(claim, 'disputed')], 'Asha', 0)
    const b = worked(fresh, [rule(claim, 'verified'), rule(claim, 'disputed')], 'Ravi', 1)
    const { record, conflicts } = mergeRecords(a, b)
    expect(conflicts).toEqual([])
    expect(stateOf(record.history).reviews[claim]?.verdict).toBe('disputed')
  })

  it('brings work done on an older text to the newer one, and asks again where the words are others', () => {
    const a = worked(fresh, [rule(claim, 'verified'), rule(claims.at(-1)!, 'verified')], 'Asha', 0)
    const b = worked(fresh, [rule(claims[0]!, 'verified'), { do: 'import' }], 'Ravi', 5)
    const { record } = mergeRecords(a, b)
    expect(record.article.text).toContain('421 votes')
    expect(record.versions.map(({ article }) => article.text)).toEqual([fresh.article.text])
    expect(stateOf(record.history).reviews[claim]).toMatchObject({
      verdict: 'verified',
      stale: expect.stringContaining('412')
    })
    expect(stateOf(record.history).reviews[claims[0]!]).toMatchObject({ verdict: 'verified' })
    expect(record.orphans.map((orphan) => orphan.claim.id)).toEqual([claims.at(-1)])
    expect(mergeRecords(b, a).record).toEqual(record)
  })

  it('keeps the marks of both', () => {
    const at = fresh.article.text.indexOf('twice what was planned')
    const mark = (end: number): Step => ({
      do: 'change',
      asked: { field: 'added', value: { start: at, end } }
    })
    const a = worked(fresh, [mark(at + 5)], 'Asha', 0)
    const b = worked(fresh, [mark(at + 22)], 'Ravi', 1)
    const added = mergeRecords(a, b).record.claims.filter(({ origin }) => origin === 'added')
    expect(added.map(({ anchor }) => anchor.quote)).toEqual(['twice what was planned', 'twice'])
  })
})

const stepOf: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...claims), fc.constantFrom(null, ...verdicts))
      .map(([id, value]) => rule(id, value))
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...claims), fc.constantFrom('', 'x', 'y'))
      .map(([id, words]) => note(id, words))
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...claims).map(
      (id): Step => ({
        do: 'change',
        asked: {
          field: 'evidence',
          claim: id,
          id: null,
          value: {
            rank: 'primary',
            kind: 'person',
            source: 'The office',
            locator: '',
            quote: '',
            accessed: ''
          }
        }
      })
    )
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 60 }).map(
      (start): Step => ({
        do: 'change',
        asked: { field: 'added', value: { start: start + 24, end: start + 44 } }
      })
    )
  },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'undo' }, { do: 'redo' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'import' }) }
)
const stepsOf = fc.array(stepOf, { maxLength: 7 })
const names = (record: ArticleRecord) =>
  record.history.map(({ at, by, changes }) => `${at} ${by} ${JSON.stringify(changes)}`)

describe('merging, whatever two people did', () => {
  it('gives the same from either side, loses no entry, and changes nothing the second time', () => {
    fc.assert(
      fc.property(
        stepsOf,
        stepsOf,
        stepsOf,
        fc.integer({ min: -20, max: 20 }),
        (common, mine, theirs, late) => {
          const base = worked(fresh, common, 'Asha', 0)
          const a = worked(base, mine, 'Asha', 60)
          // The other's clock is early, late, or the same.
          const b = worked(base, theirs, 'Ravi', 60 + late)
          const { record } = mergeRecords(a, b)
          expect(mergeRecords(b, a).record).toEqual(record)
          expect(names(record)).toEqual(expect.arrayContaining([...names(a), ...names(b)]))
          expect(record.history.map(({ seq }) => seq)).toEqual(record.history.map((_, i) => i + 1))
          for (const copy of [a, b, record]) {
            expect(mergeRecords(record, copy).record).toEqual(record)
            expect(mergeRecords(copy, record).record).toEqual(record)
          }
          // Each person's own order stays.
          const { history, seqs } = mergeHistories(a.history, b.history)
          for (const side of seqs)
            expect([...side.values()]).toEqual([...side.values()].sort((x, y) => x - y))
          expect(history.length).toBeLessThanOrEqual(record.history.length)
          // No claim somebody worked on is gone, and every ruling stands, or is in conflict, or is on words that changed.
          const ids = new Set([
            ...record.claims.map(({ id }) => id),
            ...record.orphans.map((orphan) => orphan.claim.id)
          ])
          const merged = stateOf(record.history).reviews
          for (const [mineReviews, otherReviews] of [
            [stateOf(a.history).reviews, stateOf(b.history).reviews],
            [stateOf(b.history).reviews, stateOf(a.history).reviews]
          ] as const) {
            for (const [id, review] of Object.entries(mineReviews)) {
              expect(ids.has(id)).toBe(true)
              if (review.verdict === null || (otherReviews[id]?.verdict ?? null) !== null) continue
              if ((stateOf(base.history).reviews[id]?.verdict ?? null) !== null) continue
              const now = merged[id]!
              expect(now.verdict === review.verdict || now.conflicts !== undefined).toBe(true)
            }
          }
        }
      ),
      { numRuns: 100 }
    )
  }, 240_000)
})
