import { describe, expect, it } from 'vitest'
import { factsIn } from '../../article'

const lengths = (text: string) =>
  factsIn(text).time.lengths.map(({ span, count, unit, way }) => [
    text.slice(span.start, span.end),
    count,
    unit,
    way
  ])

describe('lengthsOf', () => {
  it.each([
    ['It came two days later.', [['two days', 2, 'day', 'later']]],
    ['It was signed 247 years ago.', [['247 years', 247, 'year', 'ago']]],
    ['He led it for a decade.', [['a decade', 10, 'year', 'long']]],
    ['It took four hours 35 minutes.', [['four hours 35 minutes', 275, 'minute', 'long']]],
    ['It took an hour and a half.', [['an hour and a half', 90, 'minute', 'long']]],
    ['It took two and a half hours.', [['two and a half hours', 150, 'minute', 'long']]],
    ['It took 16½ hours.', [['16½ hours', 990, 'minute', 'long']]],
    ['She got five years and four months.', [['five years and four months', 64, 'month', 'long']]],
    ['The six-day event ended.', [['six-day', 6, 'day', 'long']]],
    ['The 21-day strike ended.', [['21-day', 21, 'day', 'long']]],
    ['A fortnight earlier it rained.', [['A fortnight', 14, 'day', 'earlier']]],
    ['For 2,384 days it flew.', [['2,384 days', 2384, 'day', 'long']]]
  ])('%s', (text, read) => {
    expect(lengths(text)).toEqual(read)
  })

  it.each(['It came days later.', 'He has many years.', 'It costs $5 days on end.', 'The year 2000.'])(
    'reads no length in: %s',
    (text) => {
      expect(lengths(text)).toEqual([])
    }
  )

  it('says what the words before it allow', () => {
    const [nearly, atLeast, some] = factsIn('Nearly three hours, at least five days, some 25 years.').time
      .lengths
    expect(nearly!.bounds).toEqual({ low: 150, high: 180 })
    expect(atLeast!.open).toBe(true)
    expect(some!.vague).toBe(true)
    expect(some!.bounds.low).toBeLessThan(20)
    expect(some!.bounds.high).toBeGreaterThan(30)
  })
})
