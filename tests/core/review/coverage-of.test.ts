import { describe, expect, it } from 'vitest'
import type { Claim, ClaimKind } from '../../../src/core/model/claim'
import { type Evidence, sourcesOf } from '../../../src/core/model/evidence'
import { emptyReview, type Review, statusOf } from '../../../src/core/model/review'
import { coverageOf } from '../../../src/core/review/coverage-of'

const claim = (id: string, ...kinds: ClaimKind[]): Claim => ({
  id,
  kinds,
  anchor: { start: 0, end: 1, quote: 'x', prefix: '', suffix: '' },
  sentence: 0,
  origin: 'found'
})
const review = (more: Partial<Review>): Review => ({ ...emptyReview, ...more })

describe('coverageOf', () => {
  it('counts what is decided, whichever way, and names what is open in reading order', () => {
    const claims = [
      claim('a', 'margin', 'figure'),
      claim('b', 'name'),
      claim('c', 'name'),
      claim('d', 'date'),
      claim('e'),
      claim('f', 'name')
    ]
    const reviews = {
      a: review({ verdict: 'not-checkable' }),
      b: review({ verdict: 'verified' }),
      // Ruled on other words, put aside, and only written about.
      c: review({ verdict: 'verified', stale: 'Avni' }),
      d: review({ rejected: 'a heading' }),
      e: review({ note: 'ask' })
    }
    expect(coverageOf(claims, reviews)).toEqual({
      all: 5,
      ruled: 2,
      open: ['c', 'e', 'f'],
      kinds: [
        { kind: 'name', all: 3, ruled: 1 },
        { kind: 'margin', all: 1, ruled: 1 },
        { kind: 'other', all: 1, ruled: 0 }
      ]
    })
    expect(coverageOf([], {})).toEqual({ all: 0, ruled: 0, open: [], kinds: [] })
  })
})

it.each([
  ['to-check', {}],
  ['checked', { verdict: 'disputed' }],
  ['checking', { verdict: 'needs-source' }],
  ['asked-author', { verdict: 'disputed', status: 'asked-author' }],
  ['to-check', { verdict: 'disputed', status: 'signed-off', stale: 'other words' }]
] as const)('a status is %s after %j', (status, more) => {
  expect(statusOf(review(more))).toBe(status)
})

it('two pieces of evidence of one source are one source; what can be found nowhere is none', () => {
  const piece = (source: string, locator: string): Evidence => ({
    id: source + locator,
    rank: 'primary',
    kind: 'url',
    source,
    locator,
    quote: 'said so',
    accessed: ''
  })
  expect(sourcesOf([piece('ECI', 'a.csv'), piece(' eci', 'b.csv'), piece('', ''), piece('', 'c.csv')])).toBe(
    2
  )
})
