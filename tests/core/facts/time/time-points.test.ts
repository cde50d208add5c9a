import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfNumber } from '../../../../src/core/text/calendar'
import { factsIn } from '../../article'

const day = (number: number) => {
  const { year, month, day } = dayOfNumber(number)
  return `${year}-${month}-${day}`
}
const points = (text: string, publishedOn?: string) =>
  factsIn(text, undefined, undefined, publishedOn).time.points.map(({ days, grain, from }) => [
    day(days.low),
    day(days.high),
    grain,
    from
  ])

describe('timePointsOf', () => {
  it.each([
    ['On 31 May 2018 it rained.', undefined, [['2018-5-31', '2018-5-31', 'day', 'stated']]],
    ['In May 2018 it rained.', undefined, [['2018-5-1', '2018-5-31', 'month', 'stated']]],
    ['In the 1990s it rained.', undefined, []],
    ['On 2018-05-31 it rained.', undefined, [['2018-5-31', '2018-5-31', 'day', 'stated']]],
    ['On 31/5/2018 it rained.', undefined, [['2018-5-31', '2018-5-31', 'day', 'stated']]],
    ['On May 31 it rained.', '2018-06-02', [['2018-5-31', '2018-5-31', 'day', 'near']]],
    ['On December 30 it rained.', '2019-01-02', [['2018-12-30', '2018-12-30', 'day', 'near']]],
    ['On March 31 it rained.', '2018-11-02', [['2018-3-31', '2018-3-31', 'day', 'near']]],
    ['Yesterday it rained.', '2018-06-02', [['2018-5-31', '2018-6-1', 'day', 'near']]],
    [
      'From 5 to 13 March 2020 it rained.',
      undefined,
      [
        ['2020-3-5', '2020-3-5', 'day', 'stated'],
        ['2020-3-13', '2020-3-13', 'day', 'stated']
      ]
    ],
    [
      'It was nearest on 8 September 2021. Ten days on, the 18th, it was gone.',
      undefined,
      [
        ['2021-9-8', '2021-9-8', 'day', 'stated'],
        ['2021-9-18', '2021-9-18', 'day', 'carried']
      ]
    ],
    ['On 3/4/2018 it rained.', undefined, []],
    ['On 31 June 2018 it rained.', undefined, []]
  ])('%s (%s)', (text, publishedOn, read) => {
    expect(points(text, publishedOn).filter(([, , grain]) => grain !== 'decade')).toEqual(read)
  })

  it('keeps every span inside the text, whatever the text is', () => {
    const word = fc.constantFrom(
      'May',
      '28',
      ',',
      '2018',
      'Tuesday',
      '(',
      ')',
      '-',
      '–',
      '31/11/2023',
      'to',
      'from',
      'at',
      '7.30pm',
      '9',
      ':',
      '40',
      'born',
      'died',
      'aged',
      '45',
      'years',
      'later',
      'ago',
      'after',
      'the',
      '28th',
      'half',
      'past',
      'six',
      'She',
      'Ada',
      'Pell',
      '.',
      'was',
      '\n\n',
      '½',
      'since',
      'until',
      'yesterday',
      '12-day',
      '0000',
      '99999',
      'Feb',
      'of',
      'and',
      'a',
      '’s'
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.boolean(), (words, dated) => {
        const text = words.join(' ')
        const { dates, time, reading } = factsIn(text, undefined, undefined, dated ? '2020-02-29' : undefined)
        const spans = [...dates, ...time.points, ...time.clocks, ...time.lengths, ...time.ages].map(
          ({ span }) => span
        )
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(reading.text.length)
        }
        for (const { days } of time.points) expect(days.low).toBeLessThanOrEqual(days.high)
      }),
      { numRuns: 300 }
    )
  })
})
