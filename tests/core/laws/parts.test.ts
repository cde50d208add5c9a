import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../../src/core/facts/quantity/read-quantities'
import { readArticle } from '../../../src/core/facts/reading'
import { articleFromFields } from '../../../src/core/import/article-from-fields'
import { hundred } from '../../../src/core/laws/hundred'
import { rest } from '../../../src/core/laws/rest'
import { share, shareOfBoth, shareOfOthers } from '../../../src/core/laws/share'
import { sum } from '../../../src/core/laws/sum'

const figures = (text: string) => readQuantities(readArticle(articleFromFields({ id: 'a', text })))

describe('sum', () => {
  it('gives the total, and each part from the others', () => {
    const [t, ...parts] = figures('In all 31 hens: 14 hens, 12 hens, five hens.')
    expect(sum.expect('t', { figures: { t: t! }, parts })).toEqual({ low: 31, high: 31 })
    expect(sum.expect('1', { figures: { t: t! }, parts })).toEqual({ low: 12, high: 12 })
  })

  it('lets figures in round hundreds be off by their rounding, others not', () => {
    const [t, ...parts] = figures('Some sold 57,900 bales: 43,800 bales, 14,200 bales.')
    expect(sum.expect('t', { figures: { t: t! }, parts })).toEqual({ low: 57_900, high: 58_100 })
  })

  it.each([
    'There are 90 hens: 2.5 hens, 87 hens.',
    'There are 90 hens: £40, 50 hens.',
    'There are 90 hens: 12 hens, 14 hens.',
    'There are 90 hens: 90 hens, 5 hens.'
  ])('does not apply to %s', (text) => {
    const [t, ...parts] = figures(text)
    expect(sum.expect('t', { figures: { t: t! }, parts })).toBeNull()
  })
})

describe('rest', () => {
  const [t, taken, r] = figures('Of 1,440 seats 1,175 seats went, leaving 365 seats.')
  const roles = { figures: { t: t!, r: r! }, parts: [taken!] }

  it('gives what is left, what was taken and the whole', () => {
    expect(rest.expect('r', roles)).toEqual({ low: 265, high: 265 })
    expect(rest.expect('0', roles)).toEqual({ low: 1075, high: 1075 })
    expect(rest.expect('t', roles)).toEqual({ low: 1540, high: 1540 })
  })
})

describe('hundred', () => {
  it('leaves what a hundred leaves, each share rounded', () => {
    const [r, ...parts] = figures('Shares of 34 per cent, 45 per cent and 31 per cent.')
    expect(hundred.expect('r', { figures: { r: r! }, parts })).toMatchObject({ low: expect.closeTo(21.5, 0) })
  })

  it('does not apply where they are far from a hundred', () => {
    const [r, ...parts] = figures('Shares of 4 per cent, 5 per cent and 3 per cent.')
    expect(hundred.expect('r', { figures: { r: r! }, parts })).toBeNull()
  })
})

describe('share', () => {
  const [a, b, p] = figures('Some 351 pupils of 486 pupils, 72 per cent.')
  const roles = { figures: { a: a!, b: b!, p: p! } }

  it('gives the share of the part, of the others, and of both', () => {
    expect(share.expect('p', roles)!.low).toBeCloseTo(72.2, 0)
    expect(shareOfOthers.expect('p', roles)!.low).toBeCloseTo(27.8, 0)
    expect(shareOfBoth.expect('p', roles)!.low).toBeCloseTo(41.9, 0)
  })

  it('does not apply to a part above the whole', () => {
    expect(share.expect('p', { figures: { a: b!, b: a!, p: p! } })).toBeNull()
  })
})
