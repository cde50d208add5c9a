import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../../src/core/model/change'
import type { ArticleRecord } from '../../src/core/model/desk'
import { recordWith } from '../../src/node/record-with'
import { sampleRecord } from './sample-record'

/** Notes of one writer on one claim, a second apart, each on top of the one before. */
const notes = (by: string, count: number, from = 1): HistoryEntry[] =>
  Array.from({ length: count }, (_, n) => ({
    seq: from + n,
    at: `2026-01-02T03:0${by.length}:${String(10 + n)}.000Z`,
    by,
    changes: [
      {
        field: 'note' as const,
        claim: by,
        before: n === 0 ? '' : `${by} ${n}`,
        after: `${by} ${n + 1}`
      }
    ]
  }))

const withHistory = (history: readonly HistoryEntry[]): ArticleRecord => ({ ...sampleRecord('a'), history })
const told = (record: ArticleRecord) =>
  record.history.flatMap(({ changes }) =>
    changes.map((change) => (change.field === 'note' ? change.after : change.field))
  )

describe('an article with all that is known beside its file', () => {
  const [n1, n2, n3, n4, n5, n6] = notes('one', 6) as [
    HistoryEntry,
    HistoryEntry,
    HistoryEntry,
    HistoryEntry,
    HistoryEntry,
    HistoryEntry
  ]
  const all = ['one 1', 'one 2', 'one 3', 'one 4', 'one 5', 'one 6']
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0]
  ] as const

  it.each(orders)('has a writer’s journals found in the order %i %i %i without contradiction', (...order) => {
    const journals = [
      [n1, n2],
      [n3, n4],
      [n5, n6]
    ]
    const entries = order.map((i) => journals[i]!)
    const { record, conflicts } = recordWith(withHistory([]), { entries, mine: undefined, copies: [] })
    expect(conflicts).toBe(0)
    expect(told(record)).toEqual(all)
  })

  it('takes what was set on top of what stands there for no contradiction, under another’s numbers', () => {
    const [s1, s2, s3] = notes('another', 3, 2) as [HistoryEntry, HistoryEntry, HistoryEntry]
    // In the file both writers' work was numbered anew; the journal goes on with its own numbers.
    const file = [n1, s1, { ...n2, seq: 3 }, { ...s2, seq: 4 }, { ...s3, seq: 5 }, { ...n3, seq: 6 }]
    const { record, conflicts } = recordWith(withHistory(file), {
      entries: [[n4, n5]],
      mine: undefined,
      copies: []
    })
    expect(conflicts).toBe(0)
    expect(told(record).filter((note) => note.startsWith('one'))).toEqual(all.slice(0, 5))
    expect(told(record)).toHaveLength(8)
  })

  it('tells two who set one field without knowing of each other', () => {
    const theirs = notes('one', 1).map((entry) => ({
      ...entry,
      by: 'two',
      changes: [{ field: 'note' as const, claim: 'one', before: '', after: 'another thing' }]
    }))
    const { record, conflicts } = recordWith(withHistory([n1, n2]), {
      entries: [theirs],
      mine: undefined,
      copies: []
    })
    expect(conflicts).toBe(1)
    expect(told(record)).toContain('conflict')
  })

  it('tells them where one went back to what stood there before', () => {
    const back: HistoryEntry = {
      ...n2,
      changes: [{ field: 'note', claim: 'one', before: 'one 1', after: '' }]
    }
    const theirs: HistoryEntry = {
      ...n1,
      at: '2026-01-02T03:59:00.000Z',
      by: 'two',
      changes: [{ field: 'note', claim: 'one', before: '', after: 'another thing' }]
    }
    const { conflicts } = recordWith(withHistory([n1, back]), {
      entries: [[theirs]],
      mine: undefined,
      copies: []
    })
    expect(conflicts).toBe(1)
  })
})
