import { describe, expect, it } from 'vitest'
import { publishedOnFrom } from '../../../src/core/import/published-on'

describe('publishedOnFrom', () => {
  it.each([
    ['2024-11-23', '2024-11-23'],
    ['2024-11-23T23:10:00+05:30', '2024-11-23'],
    ['20241123T101500Z', '2024-11-23'],
    ['Sat, 23 Nov 2024 10:00:00 GMT', '2024-11-23'],
    ['3 March 2022', '2022-03-03'],
    ['November 23, 2024', '2024-11-23'],
    ['Saturday, November 3rd, 2024', '2024-11-03'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', undefined],
    ['2024-13-01', undefined],
    ['04/11/2024', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined]
  ])('%s', (words, day) => {
    expect(publishedOnFrom(words)).toBe(day)
  })
})
