import { expect, it } from 'vitest'
import { ordinal } from '../../../src/core/text/ordinal'

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [20, '20th'],
  [22, '22nd'],
  [111, '111th'],
  [121, '121st']
])('%i is written %s', (number, written) => expect(ordinal(number)).toBe(written))
