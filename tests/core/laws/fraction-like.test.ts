import { describe, expect, it } from 'vitest'
import { fractionLike } from '../../../src/core/laws/fraction-like'

describe('fractionLike', () => {
  it.each([
    [1 / 4, 'a third', 'a quarter'],
    [1 / 8, 'a tenth', 'an eighth'],
    [1 / 5, 'A third', 'A fifth'],
    [1 / 4, 'one-third', 'one-quarter'],
    [1 / 4, 'one-fourth', 'one-fourth'],
    [3 / 4, 'two-thirds', 'three-quarters'],
    [3 / 4, 'two thirds', 'three quarters'],
    [1 / 2, 'a third', 'half'],
    [0.29, 'a third', '29%'],
    [0.2587, 'a third', '25.9%']
  ])('tells %d as an article that prints “%s”', (value, printed, words) => {
    expect(fractionLike(value, printed)).toBe(words)
  })
})
