import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyReview, type HistoryEntry, type ReviewChange } from '../../../src/core/model/review'
import { recordChange } from '../../../src/core/review/record-change'
import { reviewsOf } from '../../../src/core/review/reviews-of'
import { redoEntry, undoEntry } from '../../../src/core/review/undo'

const stampAfter = (history: readonly HistoryEntry[]) => ({ seq: history.length + 1, at: 't', by: 'NK' })

/** The history after one more step; the same where the step does nothing. */
function stepped(history: readonly HistoryEntry[], step: 'undo' | 'redo' | readonly [string, ReviewChange]) {
  const stamp = stampAfter(history)
  const entry =
    step === 'undo'
      ? undoEntry(history, stamp)
      : step === 'redo'
        ? redoEntry(history, stamp)
        : recordChange(step[0], step[1], reviewsOf(history)[step[0]], stamp)
  return entry === null ? history : [...history, entry]
}

const note = (value: string): ReviewChange => ({ field: 'note', value })
const rule = (value: 'verified' | 'disputed' | null): ReviewChange => ({ field: 'verdict', value })
const changed = (history: readonly HistoryEntry[], claim: string): readonly HistoryEntry[] => [
  ...history,
  { ...stampAfter(history), claim, field: 'changed', before: '12 votes', after: '13 votes' }
]

const stepOf = fc.oneof(
  fc.constantFrom('undo' as const, 'redo' as const),
  fc.tuple(
    fc.constantFrom('a', 'b'),
    fc.constantFrom(note(''), note('x'), note('y'), rule(null), rule('verified'), rule('disputed'))
  )
)

/** Reviews that say something: an untouched claim and one put back to nothing are the same. */
const said = (history: readonly HistoryEntry[]) =>
  Object.entries(reviewsOf(history)).filter(
    ([, review]) => JSON.stringify(review) !== JSON.stringify(emptyReview)
  )

describe('undo and redo', () => {
  it('write down what they take back and put back', () => {
    let history = stepped([], ['a', rule('verified')])
    history = stepped(stepped(history, 'undo'), 'redo')
    expect(history.slice(1)).toEqual([
      { seq: 2, at: 't', by: 'NK', claim: 'a', field: 'verdict', before: 'verified', after: null, undoes: 1 },
      { seq: 3, at: 't', by: 'NK', claim: 'a', field: 'verdict', before: null, after: 'verified', redoes: 1 }
    ])
    expect(reviewsOf(history).a?.verdict).toBe('verified')
  })

  it('have nothing to do in an empty history, and nothing to put back after a new change', () => {
    expect(undoEntry([], stampAfter([]))).toBeNull()
    expect(redoEntry([], stampAfter([]))).toBeNull()
    const history = stepped(stepped(stepped([], ['a', note('x')]), 'undo'), ['b', note('y')])
    expect(redoEntry(history, stampAfter(history))).toBeNull()
    expect(said(history)).toEqual([['b', { verdict: null, correction: '', note: 'y' }]])
  })

  it('leave alone what was done on words that have changed since', () => {
    const history = changed(stepped(stepped([], ['b', note('y')]), ['a', rule('verified')]), 'a')
    expect(undoEntry(history, stampAfter(history))).toMatchObject({ claim: 'b', undoes: 1 })
    expect(undoEntry(stepped(history, 'undo'), stampAfter(history))).toBeNull()
  })

  it('bring back that a ruling was on other words', () => {
    const stale = changed(stepped([], ['a', rule('verified')]), 'a')
    const confirmed = stepped(stale, ['a', rule('verified')])
    expect(confirmed).toHaveLength(3)
    expect(reviewsOf(confirmed).a).toEqual({ verdict: 'verified', correction: '', note: '' })
    expect(reviewsOf(stepped(confirmed, 'undo')).a).toEqual({
      verdict: 'verified',
      correction: '',
      note: '',
      stale: '12 votes'
    })
  })

  it('undo everything, one by one, and redo all of it, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(stepOf, { maxLength: 30 }), (steps) => {
        const history = steps.reduce<readonly HistoryEntry[]>(stepped, [])
        let back = history
        const seen = []
        for (let next = stepped(back, 'undo'); next !== back; next = stepped(back, 'undo')) {
          seen.push(said(back))
          back = next
        }
        expect(said(back)).toEqual([])
        for (const state of seen.reverse()) {
          back = stepped(back, 'redo')
          expect(said(back)).toEqual(state)
        }
        expect(back.map(({ seq }) => seq)).toEqual(back.map((_, i) => i + 1))
      })
    )
  })
})
