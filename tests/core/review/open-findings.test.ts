import { describe, expect, it } from 'vitest'
import type { Claim, ClaimKind } from '../../../src/core/model/claim'
import type { Finding, Severity } from '../../../src/core/model/finding'
import { emptyReview, type Review } from '../../../src/core/model/review'
import { openFindings } from '../../../src/core/review/open-findings'
import { workRows } from '../../../src/core/review/work-rows'

const text =
  'The board cut 480 of 4,800 jobs, or 8 per cent. “We cut 8 per cent in all,” he said of accomodation.'

const spanOf = (quote: string, after = 0) => {
  const start = text.indexOf(quote, after)
  return { start, end: start + quote.length, quote }
}

const claim = (id: string, quote: string, kind: ClaimKind = 'figure', after = 0): Claim => ({
  id,
  kinds: [kind],
  anchor: { ...spanOf(quote, after), prefix: '', suffix: '' },
  sentence: 0,
  origin: 'found'
})

const finding = (
  id: string,
  severity: Severity,
  repairs: readonly (readonly [string, string, number?])[]
): Finding => ({
  id,
  check: 'num.percent',
  code: 'differs',
  severity,
  data: {},
  places: repairs.map(([quote, , after]) => ({ ...spanOf(quote, after), role: 'stated' })),
  repairs: repairs.map(([quote, right, after]) => {
    const { start, end } = spanOf(quote, after)
    return { label: right, edits: [{ start, end, text: right }] }
  })
})

const claims = [
  claim('part', '480'),
  claim('whole', '4,800 jobs'),
  claim('share', '8 per cent'),
  claim('quote', '“We cut 8 per cent in all,”', 'quotation')
]
const share = finding('f', 'error', [
  ['8', '10', 35],
  ['480', '384'],
  ['4,800', '6,000']
])
const spelling = finding('n', 'note', [['accomodation', 'accommodation']])
const inQuote = finding('q', 'warning', [['8', '10', 50]])
const rows = workRows(claims, [share, spelling, inQuote])

const review = (more: Partial<Review>): Review => ({ ...emptyReview, ...more })
const open = (reviews: Readonly<Record<string, Review>>) =>
  [...openFindings(text, rows, claims, reviews)].sort()

describe('workRows', () => {
  it('gives an alarm to the claim its first repair changes, and to no other it rests on', () => {
    expect(rows.map(({ key, findings }) => [key, findings.map(({ id }) => id)])).toEqual([
      ['part', []],
      ['whole', []],
      ['share', ['f']],
      ['quote', []],
      ['q', ['q']],
      ['n', ['n']]
    ])
  })

  it('has no row for what agrees, nor for what has no place', () => {
    const holds = { ...share, severity: 'agrees' as const }
    const nowhere = { ...share, id: 'x', places: [], repairs: [] }
    expect(workRows([], [holds, nowhere])).toEqual([])
  })
})

describe('openFindings', () => {
  it('is all of them while nobody has done anything', () => {
    expect(open({})).toEqual(['f', 'n', 'q'])
  })

  it('closes an alarm with a ruling on its claim, whichever, and not with one on other words it rests on', () => {
    for (const verdict of ['verified', 'disputed', 'needs-source', 'not-checkable'] as const)
      expect(open({ share: review({ verdict }) })).toEqual(['n', 'q'])
    expect(open({ part: review({ verdict: 'verified' }), quote: review({ verdict: 'verified' }) })).toEqual([
      'f',
      'n',
      'q'
    ])
  })

  it('closes one whose repair is made elsewhere; another correction there leaves it open, and a draft does', () => {
    expect(open({ part: review({ verdict: 'disputed', correction: '384' }) })).toEqual(['n', 'q'])
    expect(open({ part: review({ verdict: 'disputed', correction: '385' }) })).toEqual(['f', 'n', 'q'])
    expect(open({ part: review({ correction: '384' }) })).toEqual(['f', 'n', 'q'])
  })

  it('opens it again where the words changed after the ruling', () => {
    expect(open({ share: review({ verdict: 'verified', stale: '9 per cent' }) })).toEqual(['f', 'n', 'q'])
  })

  it('closes what the corrected text no longer gives rise to, and keeps open what it does, rulings or not', () => {
    const standing = (
      raised: readonly string[],
      mended: readonly string[],
      reviews: Record<string, Review>
    ) =>
      [
        ...openFindings(text, rows, claims, reviews, { raised: new Set(raised), mended: new Set(mended) })
      ].sort()
    expect(standing([], ['q'], {})).toEqual(['f', 'n'])
    const nine = review({ verdict: 'disputed', correction: '9 per cent' })
    expect(standing(['f'], [], { share: nine })).toEqual(['f', 'n', 'q'])
    expect(standing(['f'], [], { share: review({ verdict: 'verified' }) })).toEqual(['f', 'n', 'q'])
    // Its own repair closes it before the text is checked again.
    expect(standing(['f'], [], { share: { ...nine, correction: '10 per cent' } })).toEqual(['n', 'q'])
  })

  it('closes a finding inside words that are corrected', () => {
    const right = '“We cut 10 per cent in all,”'
    expect(open({ quote: review({ verdict: 'disputed', correction: right }) })).toEqual(['f', 'n'])
  })
})
