import { describe, expect, it } from 'vitest'
import { factsIn } from '../article'

const spans = (text: string) =>
  factsIn(text).timeSpans.map(({ span, count, unit, way, vague }) => [
    text.slice(span.start, span.end),
    count,
    unit,
    way,
    vague
  ])

describe('timeSpansOf', () => {
  it.each([
    ['He came back two days later.', [['two days later', 2, 'day', 'later', false]]],
    ['It was signed 247 years ago.', [['247 years ago', 247, 'year', 'ago', false]]],
    ['Nearly 20 years before, he left.', [['20 years before', 20, 'year', 'earlier', true]]],
    ['He ran it for six years.', [['six years', 6, 'year', 'long', false]]],
    ['A decade ago it rained.', [['A decade ago', 10, 'year', 'ago', true]]]
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it.each(['These days he rests.', 'He is 52-year-old Joe Marsh.', 'Years ago it rained.', 'Day after day.'])(
    'reads none in: %s',
    (text) => {
      expect(spans(text)).toEqual([])
    }
  )
})
