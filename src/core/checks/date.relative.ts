import type { Facts } from '../facts/facts-of'
import type { PrintDay } from '../facts/time/print-day'
import { relativeDays as offsets, relativeDayWords } from '../lexicon/en/time-words'
import type { DateFact } from '../model/fact'
import { explainLengths } from '../readings/time/explain-lengths'
import { dayNumber, dayOfNumber, daysIn, monthNames, weekdayNames, weekdayOf } from '../text/calendar'
import type { Check, RawFinding } from './check'
import { lengthFinding } from './length-finding'
import { placeAt } from './place-at'

export const dateRelative: Check = {
  id: 'date.relative',
  summary: 'A relative day (“yesterday”, “two days later”) beside a date that is another day.',
  why: 'A story held over a day keeps its “yesterday”, and then sends readers to the wrong day.',
  severity: 'warning',
  messages: {
    'other-day': ({ word, stated, real, published }) =>
      `“${word}” was ${real} when this was published (${published}), not ${stated}.`,
    'day-fits': ({ word, stated, published }) =>
      `“${word}” was ${stated} when this was published (${published}).`,
    differs: ({ from, to, real, stated, unit }) =>
      `From ${from} to ${to} it is ${real} ${unit}${real === 1 ? '' : 's'}, not ${stated}.`,
    fits: ({ from, to, stated, unit }) =>
      `From ${from} to ${to} it is ${stated} ${unit}${stated === 1 ? '' : 's'}.`,
    ago: ({ date, real, stated, unit, published }) =>
      `From ${date} to the day this was published (${published}) it is ${real} ${unit}${real === 1 ? '' : 's'}, not ${stated}.`,
    'ago-fits': ({ date, stated, unit, published }) =>
      `From ${date} to the day this was published (${published}) it is ${stated} ${unit}${stated === 1 ? '' : 's'}.`
  },
  examples: [
    {
      text: 'The strike began on Monday. Two days later, on Thursday, it ended.',
      code: 'differs',
      because: 'Wednesday'
    },
    {
      text: 'The strike began on Monday. Two days later, on Wednesday, it ended.',
      code: 'fits',
      because: 'two days'
    },
    {
      text: 'The board meets again on May 15, six weeks after Thursday’s decision.',
      publishedOn: '2025-03-20',
      code: 'differs',
      because: 'it is eight weeks'
    },
    {
      text: 'It had reported on May 9, 20 days before the vote on May 21.',
      publishedOn: '2025-05-22',
      code: 'differs',
      because: 'it is twelve days'
    },
    {
      text: 'They stay on the payroll for 60 days from Wednesday, until March 14.',
      publishedOn: '2024-01-25',
      code: 'differs',
      because: 'it is fifty days'
    },
    {
      text: 'From 5 to 13 March the town shows films. Guests of the six-day event sleep in the gym.',
      publishedOn: '2024-03-01',
      code: 'differs',
      because: 'it is eight days, or nine with both ends'
    },
    {
      text: 'Six theatres with seven operations a day, Monday to Friday, get through 210 in a week.',
      publishedOn: '2025-05-16',
      code: null,
      because: 'a day is how often'
    },
    {
      text: 'The fair runs from 8 to 18 December; after a 21-day strike the hall is open again.',
      publishedOn: '2022-12-01',
      code: null,
      because: 'the strike is no fair'
    },
    {
      text: 'A storm passed over on July 22, two days before the fire was seen.',
      publishedOn: '2022-08-03',
      code: null,
      because: 'nobody says when it was seen'
    },
    {
      text: 'The ship was due a week ago yesterday, January 11, the agent said.',
      publishedOn: '2023-01-19',
      code: null,
      because: 'counted from yesterday'
    },
    {
      text: 'The strike, called on Sunday, began on Tuesday. Two days later, on Friday, it ended.',
      code: null,
      because: 'two days it may be counted from'
    },
    {
      text: 'The count ended yesterday, May 28, in both seats.',
      publishedOn: '2018-06-02',
      code: 'other-day',
      because: 'yesterday was 1 June'
    },
    {
      text: 'The count ended yesterday (Monday).',
      publishedOn: '2018-05-31',
      code: 'other-day',
      because: 'yesterday was a Wednesday'
    },
    {
      text: 'Polling was on May 28. The count began three days later, on June 5.',
      code: 'differs',
      because: 'it is eight days'
    },
    {
      text: 'The count ended yesterday, May 31, in both seats.',
      publishedOn: '2018-06-01',
      code: 'day-fits',
      because: 'it was'
    },
    {
      text: 'The count ended yesterday, May 31, in both seats.',
      publishedOn: '2018-06-02',
      code: null,
      because: 'written the evening before it was published'
    },
    { text: 'The count ended yesterday, May 28.', code: null, because: 'nobody knows which day it was' },
    {
      text: 'Polling was on May 28. The count began three days later, on May 31.',
      code: 'fits',
      because: 'it is three days'
    },
    {
      text: 'Polling was on May 28. He died. Three days later, a man was held. On June 5 he left.',
      code: null,
      because: 'the date is of another thing'
    },
    {
      text: '“We lost yesterday,” he said. May 28 was cold.',
      publishedOn: '2018-06-02',
      code: null,
      because: 'said in a quotation, and the date is of another sentence'
    },
    {
      text: 'The Beatles sang “Yesterday” (May 1965).',
      publishedOn: '2018-06-02',
      code: null,
      because: 'a song'
    }
  ],
  run(facts) {
    const { reading, time } = facts
    const lengths = explainLengths(facts)
      .filter(({ length }) => length.unit === 'day')
      .map((each) => lengthFinding(reading.text, time, each))
    return [
      ...(time.today && time.today.from !== 'opening' ? relativeDays(facts, time.today) : []),
      ...lengths
    ]
  }
}

/** Joins between the word and the date it explains: "yesterday, May 28", "yesterday (Monday)", "on Monday, yesterday". */
const joined = /^(?:,? \(?|, on | on )$/

/** "Yesterday" beside a date. Web and print may lie a day apart, so a day more is let pass. */
function* relativeDays({ reading, dates }: Facts, today: PrintDay): Generator<RawFinding> {
  const { tokens, text } = reading
  for (const date of dates) {
    if (date.day === undefined && date.weekday === undefined) continue
    for (let i = date.token - 1; i >= date.token - 3 && reading.together(i, date.token); i--) {
      if (
        !reading.is(i, relativeDayWords) ||
        reading.word(i) !== reading.lower(i) ||
        reading.lower(i) === 'night'
      )
        continue
      if (!joined.test(text.slice(tokens.end[i], date.span.start)) || reading.lower(i - 1) === 'ago') continue
      const real = today.number + offsets.get(reading.lower(i))!
      const off = distanceOf(date, real, today.year)
      if (off === null) break
      const fits = Math.abs(off) <= 1
      // A bare weekday beside it, a day off: nothing to show.
      if (fits && off !== 0) break
      const word = reading.word(i)
      const stated = text.slice(date.span.start, date.span.end)
      const places = [
        placeAt(text, { start: tokens.start[i]!, end: tokens.end[i]! }, 'relative'),
        placeAt(text, date.span, 'date')
      ]
      const published = today.printed
      if (fits)
        yield { code: 'day-fits', severity: 'agrees', data: { word, stated, published }, places, repairs: [] }
      else {
        const day = dayOfNumber(real)
        const named =
          date.day === undefined ? weekdayNames[weekdayOf(day)]! : `${day.day} ${monthNames[day.month - 1]}`
        yield { code: 'other-day', data: { word, stated, real: named, published }, places, repairs: [] }
      }
      break
    }
  }
}

/** Days from `real` to what is printed; null where the year cannot be told. */
function distanceOf({ year, month, day, weekday }: DateFact, real: number, published: number): number | null {
  if (month !== undefined && day !== undefined) {
    const years = year === undefined ? [published - 1, published, published + 1] : [year]
    const distances = years
      .filter((candidate) => day <= daysIn(month, candidate))
      .map((candidate) => dayNumber({ year: candidate, month, day }) - real)
    return distances.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null
  }
  if (weekday === undefined || month !== undefined) return null
  const forward = (weekday - weekdayOf(dayOfNumber(real)) + 7) % 7
  return forward > 3 ? forward - 7 : forward
}
