import { describe, expect, it } from 'vitest'
import { livesOf } from '../../../src/core/facts/lives'
import { factsIn } from '../article'

const lives = (text: string) => {
  const { reading, dates, people } = factsIn(text)
  return livesOf(reading, dates, people).map(({ name, born, died, ages }) => [
    name,
    born?.year,
    died?.year,
    ...ages.map(({ years }) => years)
  ])
}

describe('livesOf', () => {
  it.each([
    ['The poet, who was born in 1901, was killed in 1945, aged 34.', [[null, 1901, 1945, 34]]],
    ['Born in 1915, the painter was 81 when she died in 2007.', [[null, 1915, 2007, 81]]],
    ['Ann Porter (1938-2019) led it. She died at the age of 71.', [['Ann Porter', 1938, 2019, 71]]],
    ['Ann Porter (1938-2019) led it. She was beaten at the age of 71.', [['Ann Porter', 1938, 2019]]],
    ['The singer, 52, was born on 3 May 1982 in Cardiff.', [[null, 1982, undefined, 52]]]
  ])('%s', (text, expected) => {
    expect(lives(text)).toEqual(expected)
  })

  it.each([
    ['kin', 'The poet, who was born in 1901, lost a son who died in 1945, aged 14.'],
    ['three years', 'The poet, who was born in 1901 and wed in 1925, was killed in 1945, aged 34.'],
    ['years of a firm', 'The Porter mill (1938-2019) made cloth. It died at the age of 71.']
  ])('reads none in %s', (_, text) => {
    expect(lives(text)).toEqual([])
  })
})
