import { changesOf } from '../facts/changes'
import { lastPlace } from '../facts/stated-range'
import type { Check } from './check'
import { placeAt } from './place-at'

export const numPoints: Check = {
  id: 'num.points',
  summary: 'Per cent said of a difference between two percentages, which is one of percentage points.',
  why: 'From 4 % to 5 % is one percentage point, and a quarter more: “1 %” misleads by a factor of 25.',
  severity: 'warning',
  messages: {
    points: ({ from, to, phrase, points, share }) =>
      `From “${from}” to “${to}” is ${points} percentage points, or ${share} per cent; the text says “${phrase}”.`
  },
  examples: [
    {
      text: 'Unemployment rose 2% to 10% from 8% last year.',
      code: 'points',
      because: 'two percentage points, a quarter more'
    },
    {
      text: 'Support fell from 40 per cent to 30 per cent, a drop of 10 per cent.',
      code: 'points',
      because: 'ten points, a quarter less'
    },
    { text: 'Unemployment rose 25% to 10% from 8% last year.', code: null, because: 'a quarter more' },
    {
      text: 'Unemployment rose two percentage points to 10% from 8% last year.',
      code: null,
      because: 'points'
    },
    { text: 'Unemployment is 10%; it was 8%. Wages rose 2%.', code: null, because: 'the 2% are of wages' }
  ],
  run({ reading: { text }, figures, reading }) {
    return changesOf(reading, figures).flatMap(({ by, from, to, before, after }) => {
      if (by?.unit !== '%' || from.unit === undefined || to.unit !== '%' || before <= 0) return []
      if (by.vague || from.vague || to.vague) return []
      // "2 percentage points", "2 % points": said rightly.
      if (/^\s?(?:age )?points?\b/.test(text.slice(by.phrase.end, by.phrase.end + 12))) return []
      const points = Math.abs(after - before)
      const share = (100 * points) / before
      const near = (value: number) => Math.abs(value - by.value) <= lastPlace(text, by) * 0.51
      if (!near(points) || near(share)) return []
      const phrase = text.slice(by.span.start, by.phrase.end)
      const label = `${Number(points.toFixed(2))} percentage ${points === 1 ? 'point' : 'points'}`
      return [
        {
          code: 'points',
          data: {
            from: text.slice(from.span.start, from.phrase.end),
            to: text.slice(to.span.start, to.phrase.end),
            phrase,
            points: Number(points.toFixed(2)),
            share: Number(share.toFixed(1))
          },
          places: [
            placeAt(text, from.span, 'from'),
            placeAt(text, to.span, 'to'),
            placeAt(text, by.span, 'stated')
          ].sort((a, b) => a.start - b.start),
          repairs: [{ label, edits: [{ start: by.span.start, end: by.phrase.end, text: label }] }]
        }
      ]
    })
  }
}
