import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markFinder } from '../../../src/core/text/mark-finder'

describe('markFinder', () => {
  it('finds the nearest of the marks, at the position itself too', () => {
    const next = markFinder('Why? No. Go', ['.', '?'])
    expect([0, 3, 4, 7, 8, 11].map(next)).toEqual([3, 3, 7, 7, 11, 11])
  })

  it('finds what a look at every unit finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', '…', '“') }), (text) => {
        const next = markFinder(text, ['.', '…'])
        for (let from = 0; from <= text.length; from++) {
          const found = text.slice(from).search(/[.…]/)
          expect(next(from)).toBe(found < 0 ? text.length : from + found)
        }
      })
    )
  })

  it('looks through no stretch twice, however many blocks ask', () => {
    const text = 'a'.repeat(200_000)
    const next = markFinder(text, ['.'])
    // Two hundred thousand looks at half the text each would not end.
    let last = 0
    for (let from = 0; from < text.length; from++) last = next(from)
    expect(last).toBe(text.length)
  }, 60_000)
})
