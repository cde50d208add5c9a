import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesIn } from './quantities-in'

const boundsIn = (text: string) => quantitiesIn(text).map(({ bounds }) => [bounds.low, bounds.high])

describe('bounds of a quantity', () => {
  it.each([
    ['The firm made $2.3 million.', 2.25e6, 2.35e6],
    ['The town has 1,500 people.', 1500, 1500],
    ['There were 16 people.', 16, 16],
    ['Profit rose 25 per cent.', 24.5, 25.5],
    ['Profit rose 4.25%.', 4.245, 4.255],
    ['Between 5 and 7 people came.', 5, 7],
    ['It cost £200m to £220m.', 199.5e6, 220.5e6]
  ])('are what %j allows', (text, low, high) => {
    const [bounds] = boundsIn(text)
    expect(bounds![0]).toBeCloseTo(low, 6)
    expect(bounds![1]).toBeCloseTo(high, 6)
  })

  it('open upwards after "more than" and downwards after "nearly"', () => {
    const [[low, high]] = boundsIn('More than 12,000 homes') as [[number, number]]
    expect([low, high > 13000]).toEqual([12000, true])
    const [[under, top]] = boundsIn('Nearly 12,000 homes') as [[number, number]]
    expect([under < 11000, top]).toEqual([true, 12000])
  })

  it('hardly widen for a figure that is no round one', () => {
    const [[low, high]] = boundsIn('Some 486 homes') as [[number, number]]
    expect([low, high]).toEqual([485.5, 486.5])
  })

  it('know the decimal comma as another reading', () => {
    expect(quantitiesIn('It sold 1,234 million units.')[0]).toMatchObject({
      value: 1.234e9,
      otherwise: 1.234e6
    })
    expect(quantitiesIn('It sold 1,234 units.')[0]).not.toHaveProperty('otherwise')
  })

  it('tell what one in the last place is worth', () => {
    const steps = quantitiesIn('2.3 million homes, 16 men, 28.3bn euros, two million').map(({ step }) => step)
    expect(steps.map((step) => Number(step.toPrecision(6)))).toEqual([1e5, 1, 1e8, 1e6])
  })
})

const pieces = fc.constantFrom(
  ...'1 12 3,400 1,32,973 2.5 066 436 2019 45 one two twenty hundred thousand million lakh crore half third a an and in of to or between from by per cent % $ US A £ Rs . , - – ( ) / : ½ point points year years -old km 6ft 2in 9.5m p 25pc EUR1 two-thirds people votes of each week minus over some about nearly May gmt #'.split(
    ' '
  )
)
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 30 })
    .map((parts) => parts.flat().join(''))
)

describe('readQuantities on any text', () => {
  it('never throws, keeps its spans in the text and in order, and bounds each value', () => {
    fc.assert(
      fc.property(text, (any) => {
        let past = -1
        for (const { span, number, phrase, value, high, bounds, token, lastToken } of quantitiesIn(any)) {
          for (const { start, end } of [span, number, phrase]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
          }
          expect(number.start).toBeGreaterThanOrEqual(span.start)
          expect(number.end).toBeLessThanOrEqual(span.end)
          expect(phrase.start).toBeLessThanOrEqual(span.start)
          expect(phrase.end).toBeGreaterThanOrEqual(span.end)
          expect(span.start).toBeGreaterThanOrEqual(past)
          expect(lastToken).toBeGreaterThanOrEqual(token)
          expect(Number.isFinite(value)).toBe(true)
          expect(bounds.low).toBeLessThanOrEqual(value)
          expect(bounds.high).toBeGreaterThanOrEqual(high ?? value)
          past = span.end
        }
      }),
      { numRuns: 400 }
    )
  })
})
