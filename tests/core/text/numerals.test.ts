import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printNumeral, readNumeral } from '../../../src/core/text/numerals'

describe('readNumeral', () => {
  it.each([
    ['5678', 5678, 'plain'],
    ['79,172', 79172, 'either'],
    ['1,32,973', 132973, 'indian'],
    ['12,34,56,789', 123456789, 'indian'],
    ['132,973', 132973, 'either'],
    ['1,234,567', 1234567, 'western'],
    ['12.5', 12.5, 'plain'],
    ['11,740.60', 11740.6, 'either'],
    ['160,962,8', 1609628, 'broken'],
    ['52114.3,2', 52114.32, 'broken'],
    ['1.5,2', 1.52, 'plain'],
    ['1,8923', 18923, 'broken'],
    ['132,97,300', 13297300, 'broken'],
    ['10,00', 1000, 'broken'],
    ['0,123', 123, 'broken']
  ])('%s', (printed, value, style) => {
    const read = readNumeral(printed)
    expect(read.value).toBe(value)
    expect(read.grouping.style).toBe(style)
  })

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 40 }),
        fc.constantFrom('western', 'indian', 'plain'),
        (value, system) => {
          const read = readNumeral(printNumeral(value, system as 'western'))
          expect(read.value).toBe(value)
          expect(read.grouping.style).not.toBe('broken')
        }
      )
    )
  })
})
