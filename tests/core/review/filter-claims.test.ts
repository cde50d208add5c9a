import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim'
import { type ClaimFilter, everyClaim } from '../../../src/core/model/claim-filter'
import type { Severity } from '../../../src/core/model/finding'
import { emptyReview, type Review } from '../../../src/core/model/review'
import { wants } from '../../../src/core/review/filter-claims'

const claim: Claim = {
  id: 'c',
  kinds: ['margin', 'figure'],
  anchor: { start: 0, end: 15, quote: 'over 5678\nvotes', prefix: '', suffix: '' },
  sentence: 0,
  origin: 'found'
}

const wanted = (
  filter: Partial<ClaimFilter>,
  review?: Partial<Review>,
  severities: readonly Severity[] = []
): boolean =>
  wants(
    { ...everyClaim, ...filter },
    {
      claim,
      review: review && { ...emptyReview, ...review },
      findings: severities.map((severity) => ({ severity }))
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
