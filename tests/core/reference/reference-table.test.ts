import { describe, expect, it } from 'vitest'
import { cellNumber } from '../../../src/core/reference/reference-table'

describe('a cell', () => {
  it.each([
    ['14,259', 14259],
    ['1,32,973', 132973],
    ['45.3%', 45.3],
    [' 12 ', 12],
    ['-5', -5]
  ])('%j is %d', (cell, value) => expect(cellNumber(cell)).toBe(value))

  it.each(['', 'n/a', '12 seats', '2018-05-31', undefined])('%j is no number', (cell) => {
    expect(cellNumber(cell)).toBeUndefined()
  })
})
