import { describe, expect, it } from 'vitest'
import type { AskedChange } from '../../../src/core/model/change'
import { everything, type ListFilter } from '../../../src/core/model/list-filter'
import { emptyReview } from '../../../src/core/model/review'
import { type BulkAction, bulkChanges, countWanted } from '../../../src/core/review/bulk-changes'
import { hi } from '../../../src/strings/checks/hi'
import { sampleArticle } from '../../renderer/sample'

const view = {
  ...sampleArticle(),
  reviews: {
    rawat: { ...emptyReview, verdict: 'verified' },
    pal: { ...emptyReview, rejected: 'No claim.' }
  } as const
}

const subjects = (filter: Partial<ListFilter>, action: BulkAction): readonly (string | undefined)[] =>
  bulkChanges(view, { ...everything, ...filter }, action).map((change: AskedChange) =>
    'claim' in change ? change.claim : 'finding' in change ? change.finding : undefined
  )

describe('one thing for all that a filter wants', () => {
  it('is a ruling or a status for each claim it wants, in reading order, those put aside left out', () => {
    expect(subjects({}, { field: 'verdict', value: 'disputed' })).toEqual([
      'rawat',
      'outer',
      'inner',
      'margin',
      'first',
      'second'
    ])
    expect(subjects({ verdict: 'open', kind: 'margin' }, { field: 'status', value: 'checking' })).toEqual([
      'outer',
      'margin'
    ])
    expect(
      bulkChanges(view, { ...everything, words: '12,000' }, { field: 'verdict', value: 'verified' })
    ).toEqual([{ field: 'verdict', claim: 'margin', value: 'verified' }])
  })

  it('ignores the findings it wants, and never a relation that holds', () => {
    const value = { reach: 'once', because: 'House style' } as const
    expect(subjects({}, { field: 'ignored', value })).toEqual(['style', 'space', 'loose'])
    expect(subjects({ finding: 'agrees' }, { field: 'ignored', value })).toEqual([])
    expect(subjects({ words: 'thursday' }, { field: 'ignored', value })).toEqual(['loose'])
  })

  it('is asked in the language the editor reads findings in', () => {
    const filter = { ...everything, words: 'संख्या' }
    const ignore = { field: 'ignored', value: { reach: 'once', because: '' } } as const
    expect(countWanted(view, filter, hi).findings).toBe(3)
    expect(bulkChanges(view, filter, ignore, hi)).toHaveLength(3)
    expect(countWanted(view, filter).findings).toBe(0)
    expect(countWanted(view, { ...everything, words: 'space' }, hi).findings).toBe(0)
  })

  it('signs the article off once, whatever is filtered for', () => {
    const action = { field: 'signedOff', value: 'Read twice.' } as const
    expect(bulkChanges(view, { ...everything, words: 'nowhere' }, action)).toEqual([action])
  })

  it('counts what it would touch, and the claims sign-off asks about', () => {
    expect(countWanted(view, everything)).toEqual({ claims: 6, findings: 3, open: 5 })
    expect(countWanted(view, { ...everything, kind: 'margin' })).toEqual({ claims: 2, findings: 1, open: 5 })
    expect(countWanted(view, { ...everything, words: 'nowhere' })).toEqual({
      claims: 0,
      findings: 0,
      open: 5
    })
  })
})
