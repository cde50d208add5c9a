import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bySpan, contains, overlaps, quoteOf } from '../../../src/core/model/span'

const span = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }))
const units = ({ start, end }: { start: number; end: number }) =>
  Array.from({ length: end - start }, (_, n) => start + n)

describe('spans', () => {
  it('overlap and contain each other as their code units do', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(overlaps(a, b)).toBe(units(a).some((unit) => units(b).includes(unit)))
        expect(contains(a, b)).toBe(units(b).every((unit) => units(a).includes(unit)))
      })
    )
  })

  it('are read from the front, the longer first', () => {
    const [short, long, later] = [
      { start: 2, end: 4 },
      { start: 2, end: 9 },
      { start: 3, end: 4 }
    ]
    expect([later, short, long].sort(bySpan)).toEqual([long, short, later])
  })

  it('quote the words they cover', () => {
    expect(quoteOf('It sold 14 trays.', { start: 8, end: 10 })).toBe('14')
  })
})
