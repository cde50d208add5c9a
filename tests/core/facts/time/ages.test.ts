import { describe, expect, it } from 'vitest'
import { factsIn } from '../../article'

const ages = (text: string) =>
  factsIn(text, undefined, undefined, '2020-02-20').time.ages.map(({ years, when, form, holder }) => [
    years,
    when,
    form,
    holder?.name ?? null
  ])

describe('agesOf', () => {
  it.each([
    ['Ada Pell, 45, spoke.', [[45, 'now', 'comma', 'Ada Pell']]],
    ['Ada Pell spoke. She is 45.', [[45, 'now', 'verb', 'Ada Pell']]],
    ['Ada Pell spoke. At 23 she won.', [[23, 'then', 'at', 'Ada Pell']]],
    ['Ada Pell died aged 83.', [[83, 'then', 'aged', 'Ada Pell']]],
    ['Ada Pell joined at the age of 21.', [[21, 'then', 'aged', 'Ada Pell']]],
    ['The 45-year-old spoke.', [[45, 'now', 'old', null]]],
    ['Mr Bell, 53, spoke.', [[53, 'now', 'comma', 'Bell']]],
    ['Ada Pell spoke. Her son, aged 14, laughed.', [[14, 'then', 'aged', null]]]
  ])('%s', (text, read) => {
    expect(ages(text)).toEqual(read)
  })

  it.each([
    'Of voters aged 45-54 most stayed.',
    'They won at 64 per cent.',
    'It is 45 miles away.',
    'There is one, a boat, in the lobby.',
    'In Hull, 45 boats lay.'
  ])('reads no age in: %s', (text) => {
    expect(ages(text)).toEqual([])
  })
})

describe('lifeDatesOf', () => {
  const lives = (text: string) =>
    factsIn(text).time.lives.map(({ event, point, holder }) => [
      event,
      text.slice(point.span.start, point.span.end),
      holder.name
    ])

  it.each([
    ['Ada Pell was born in Hull on 4 May 1920.', [['birth', '4 May 1920', 'Ada Pell']]],
    [
      'Ada Pell (1938–2019) led it.',
      [
        ['birth', '1938', 'Ada Pell'],
        ['death', '2019', 'Ada Pell']
      ]
    ],
    ['Ada Pell spoke. She died in 1995.', [['death', '1995', 'Ada Pell']]],
    ['Ada Pell lost her son, who was born in 1950.', []],
    ['It was born of need. In 1950 it closed.', []]
  ])('%s', (text, read) => {
    expect(lives(text)).toEqual(read)
  })
})
