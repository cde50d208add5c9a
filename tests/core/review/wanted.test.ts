import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim'
import type { Finding, Severity } from '../../../src/core/model/finding'
import { asksAnything, everything, type ListFilter } from '../../../src/core/model/list-filter'
import { emptyReview, type Review } from '../../../src/core/model/review'
import { wantsClaim, wantsFinding } from '../../../src/core/review/wanted'

const claim: Claim = {
  id: 'c',
  kinds: ['margin', 'figure'],
  anchor: { start: 0, end: 15, quote: 'over 5678\nvotes', prefix: '', suffix: '' },
  sentence: 0,
  origin: 'found'
}

const wanted = (
  filter: Partial<ListFilter>,
  review?: Partial<Review>,
  severities: readonly Severity[] = []
): boolean =>
  wantsClaim(
    { ...everything, ...filter },
    {
      claim,
      review: review && { ...emptyReview, ...review },
      findings: severities.map((severity) => ({ severity, check: `check.${severity}` }))
    }
  )

describe('a filter of claims', () => {
  it('wants every claim while nothing is asked', () => {
    expect(wanted({})).toBe(true)
    expect(wanted({}, { verdict: 'disputed' }, ['error'])).toBe(true)
  })

  it('asks for the ruling as it stands: one on words that changed since is none', () => {
    expect(wanted({ verdict: 'open' })).toBe(true)
    expect(wanted({ verdict: 'open' }, { verdict: 'verified' })).toBe(false)
    expect(wanted({ verdict: 'verified' }, { verdict: 'verified' })).toBe(true)
    expect(wanted({ verdict: 'verified' }, { verdict: 'disputed' })).toBe(false)
    const stale = { verdict: 'verified', stale: 'over 5000 votes' } as const
    expect(wanted({ verdict: 'stale' }, stale)).toBe(true)
    expect(wanted({ verdict: 'open' }, stale)).toBe(true)
    expect(wanted({ verdict: 'verified' }, stale)).toBe(false)
    expect(wanted({ verdict: 'stale' })).toBe(false)
  })

  it('asks for the kind, and for what the checks say', () => {
    expect(wanted({ kind: 'figure' })).toBe(true)
    expect(wanted({ kind: 'name' })).toBe(false)
    expect(wanted({ finding: 'error' }, undefined, ['note', 'error'])).toBe(true)
    expect(wanted({ finding: 'error' }, undefined, ['note'])).toBe(false)
    expect(wanted({ finding: 'none' })).toBe(true)
    expect(wanted({ finding: 'none' }, undefined, ['agrees'])).toBe(false)
  })

  it('asks how far the work has come, as somebody set it or as the ruling says', () => {
    expect(wanted({ status: 'to-check' })).toBe(true)
    expect(wanted({ status: 'checked' }, { verdict: 'verified' })).toBe(true)
    expect(wanted({ status: 'checked' }, { verdict: 'needs-source' })).toBe(false)
    expect(wanted({ status: 'asked-author' }, { verdict: 'verified', status: 'asked-author' })).toBe(true)
    const stale = { verdict: 'verified', stale: 'over 5000 votes' } as const
    expect(wanted({ status: 'checked' }, stale)).toBe(false)
    expect(wanted({ status: 'to-check' }, stale)).toBe(true)
  })

  it('asks for a check, and for one finding that is both of it and as grave', () => {
    expect(wanted({ check: 'check.note' }, undefined, ['note', 'error'])).toBe(true)
    expect(wanted({ check: 'check.note' })).toBe(false)
    expect(wanted({ check: 'check.note', finding: 'note' }, undefined, ['note', 'error'])).toBe(true)
    expect(wanted({ check: 'check.note', finding: 'error' }, undefined, ['note', 'error'])).toBe(false)
  })

  it('asks for every word, in the claim, its correction or its note', () => {
    expect(wanted({ words: 'VOTES 5678' })).toBe(true)
    expect(wanted({ words: '5678 votes' })).toBe(true)
    expect(wanted({ words: '6211' })).toBe(false)
    expect(wanted({ words: '6211 votes' }, { correction: '6211' })).toBe(true)
    expect(wanted({ words: 'sheet' }, { note: 'early count sheet' })).toBe(true)
    expect(wanted({ words: '.' })).toBe(false)
  })

  it('asks for all of it at once', () => {
    expect(
      wanted({ words: '5678', kind: 'margin', verdict: 'open', finding: 'note' }, undefined, ['note'])
    ).toBe(true)
    expect(wanted({ words: '5678', kind: 'name' })).toBe(false)
  })
})

describe('a filter of findings', () => {
  const finding: Finding = {
    id: 'f',
    check: 'num.grouping',
    code: 'spaced',
    severity: 'warning',
    data: { printed: '66, 436' },
    places: [{ start: 0, end: 7, quote: '66, 436', role: 'stated' }],
    repairs: []
  }
  const shown = (filter: Partial<ListFilter>, ...reviews: readonly (Partial<Review> | undefined)[]) =>
    wantsFinding(
      { ...everything, ...filter },
      finding,
      reviews.map((review) => ({ claim, review: review && { ...emptyReview, ...review } }))
    )

  it('asks how grave it is and which check says it', () => {
    expect(shown({})).toBe(true)
    expect(shown({ finding: 'warning', check: 'num.grouping' })).toBe(true)
    expect(shown({ finding: 'error' })).toBe(false)
    expect(shown({ finding: 'none' })).toBe(false)
    expect(shown({ check: 'num.total' })).toBe(false)
  })

  it('asks for words of what it says and of its places, not of the claims under it', () => {
    expect(shown({ words: '66, SPACE' }, {})).toBe(true)
    expect(shown({ words: '5678' }, {})).toBe(false)
  })

  it('asks of the claims it rests on: one of them must fit in all that is asked', () => {
    expect(shown({ verdict: 'open' }, { verdict: 'verified' }, undefined)).toBe(true)
    expect(shown({ verdict: 'open' }, { verdict: 'verified' })).toBe(false)
    expect(shown({ verdict: 'open' })).toBe(false)
    expect(shown({ kind: 'margin', status: 'checked' }, { verdict: 'verified' })).toBe(true)
    expect(shown({ kind: 'name' }, undefined)).toBe(false)
    expect(shown({ verdict: 'disputed', status: 'to-check' }, { verdict: 'disputed' }, undefined)).toBe(false)
  })
})

describe('a filter', () => {
  it('asks nothing while every part asks nothing', () => {
    expect(asksAnything(everything)).toBe(false)
    expect(asksAnything({ ...everything, words: '  ' })).toBe(false)
    expect(asksAnything({ ...everything, words: 'x' })).toBe(true)
    expect(asksAnything({ ...everything, check: 'num.total' })).toBe(true)
  })
})
