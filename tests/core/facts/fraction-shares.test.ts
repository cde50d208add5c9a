import { describe, expect, it } from 'vitest'
import { fractionSharesOf } from '../../../src/core/facts/fraction-shares'
import { factsIn } from '../article'

const shares = (text: string) =>
  fractionSharesOf(text, factsIn(text).figures).map(({ fraction, share, allowed }) => [
    text.slice(fraction.start, fraction.end),
    share.value >= allowed.low && share.value <= allowed.high
  ])

describe('fractionSharesOf', () => {
  it.each([
    ['A quarter of the pupils (26%) failed.', 'A quarter', true],
    ['A quarter of the pupils (35%) failed.', 'A quarter', false],
    ['One in five of those asked (20%) had.', 'One in five', true],
    ['One in five of those asked (25%) had.', 'One in five', false],
    ['Nearly half (47%) had.', 'half', true],
    ['More than half (47%) had.', 'half', false],
    ['Over a third of them (36%) had.', 'a third', true],
    ['Two thirds of them (57%) had.', 'Two thirds', false],
    ['Three out of ten (31%) had.', 'Three out of ten', true]
  ])('%s', (text, fraction, fits) => {
    expect(shares(text)).toEqual([[fraction, fits]])
  })

  it.each([
    ['half a million', 'Half a million people (3%) had.'],
    ['the third quarter', 'In the third quarter (5%) it rose.'],
    ['a share with words of its own', 'A quarter of the pupils (35% of the girls) failed.'],
    ['another clause between', 'A quarter failed. Of the girls some (35%) did.']
  ])('reads none in %s', (_, text) => {
    expect(shares(text)).toEqual([])
  })
})
