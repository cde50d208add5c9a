import { countBefore } from '../facts/count-before'
import { datedOn } from '../facts/dated-on'
import type { Facts } from '../facts/facts-of'
import type { TimeSpan } from '../facts/time-spans'
import { tokenAt } from '../facts/token-at'
import type { DateFact } from '../model/fact'
import type { Span } from '../model/span'
import {
  type Day,
  dayNumber,
  dayOfNumber,
  daysIn,
  monthNames,
  readIsoDay,
  weekdayNames,
  weekdayOf
} from '../text/calendar'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const dateRelative: Check = {
  id: 'date.relative',
  summary: 'A relative day (“yesterday”, “two days later”) beside a date that is another day.',
  why: 'A story held over a day keeps its “yesterday”, and then sends readers to the wrong day.',
  severity: 'warning',
  messages: {
    'other-day': ({ word, stated, real, published }) =>
      `“${word}” was ${real} when this was published (${published}), not ${stated}.`,
    'other-distance': ({ from, to, real, stated }) =>
      `From ${from} to ${to} it is ${real} days, not ${stated}.`
  },
  examples: [
    {
      text: 'The strike began on Monday. Two days later, on Thursday, it ended.',
      code: 'other-distance',
      because: 'Wednesday'
    },
    {
      text: 'The strike began on Monday. Two days later, on Wednesday, it ended.',
      code: null,
      because: 'two days'
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
      code: 'other-distance',
      because: 'it is eight days'
    },
    {
      text: 'The count ended yesterday, May 31, in both seats.',
      publishedOn: '2018-06-01',
      code: null,
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
      code: null,
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
    const published = readIsoDay(datedOn(facts.reading.article))
    return [...(published ? otherDays(facts, published) : []), ...otherDistances(facts)]
  }
}

const offsets: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1]
])

/** Joins between the word and the date it explains: "yesterday, May 28", "yesterday (Monday)", "on Monday, yesterday". */
const joined = /^(?:,? \(?|, on | on )$/

/** "Yesterday" beside a date. Web and print may lie a day apart, so a day more is let pass. */
function* otherDays({ reading, dates }: Facts, published: Day): Generator<RawFinding> {
  const { tokens, text } = reading
  const today = dayNumber(published)
  for (const date of dates) {
    if (date.day === undefined && date.weekday === undefined) continue
    const before = tokenAt(tokens, date.span.start) - 1
    for (let i = before; i >= before - 2 && reading.together(i, before + 1); i--) {
      const offset = offsets.get(reading.word(i))
      if (offset === undefined || !joined.test(text.slice(tokens.end[i], date.span.start))) continue
      const real = today + offset
      const distance = distanceOf(date, real, published.year)
      if (distance === null || Math.abs(distance) <= 1) break
      const span: Span = { start: tokens.start[i]!, end: tokens.end[i]! }
      yield {
        code: 'other-day',
        data: {
          word: reading.word(i),
          stated: text.slice(date.span.start, date.span.end),
          real:
            date.day === undefined
              ? weekdayNames[weekdayOf(dayOfNumber(real))]!
              : printedDay(dayOfNumber(real)),
          published: datedOn(reading.article)!
        },
        places: [placeAt(text, span, 'relative'), placeAt(text, date.span, 'date')],
        repairs: []
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
  if (weekday === undefined) return null
  const forward = (weekday - weekdayOf(dayOfNumber(real)) + 7) % 7
  return forward > 3 ? forward - 7 : forward
}

/** "three days later, on June 5" against the day last named before it. */
function* otherDistances(facts: Facts): Generator<RawFinding> {
  const { reading, timeSpans } = facts
  for (const span of timeSpans) {
    if (span.way !== 'later' || span.vague || (span.unit !== 'day' && span.unit !== 'week')) continue
    const pair = daysAround(facts, span)
    if (!pair) continue
    const [from, to] = pair
    const stated = span.count * (span.unit === 'week' ? 7 : 1)
    const real = isWeekday(from) ? weekdaysBetween(from, to, stated) : daysBetween(from, to)
    if (real === null || Math.abs(real - stated) <= (span.unit === 'week' ? 3 : 0)) continue
    const words = ({ span: { start, end } }: DateFact) => reading.text.slice(start, end)
    yield {
      code: 'other-distance',
      data: { from: words(from), to: words(to), real, stated },
      places: [from.span, span.span, to.span].map((place) => placeAt(reading.text, place, 'time')),
      repairs: []
    }
  }
}

const on = /^,? (?:on |\()$/

/** The day named last before "three days later", in its sentence or the one before, and the day that follows it straight. */
function daysAround(
  { reading, dates }: Facts,
  { span, sentence, unit, count }: TimeSpan
): readonly [DateFact, DateFact] | null {
  const isDay = (date: DateFact | undefined): date is DateFact =>
    date?.month !== undefined && date.day !== undefined
  const next = countBefore(dates, (date) => date.span.start < span.end)
  const to = dates[next]
  const last = dates[next - 1]
  // "On Monday … Two days later, on Thursday": only where no other day stands near.
  const alone = dates[next - 2] === undefined || dates[next - 2]!.sentence < sentence - 1
  if (to && last && alone && isWeekday(to) && isWeekday(last) && last.sentence >= sentence - 1)
    return unit === 'day' && count < 7 && on.test(reading.text.slice(span.end, to.span.start))
      ? [last, to]
      : null
  if (!isDay(to) || !on.test(reading.text.slice(span.end, to.span.start))) return null
  for (let i = next - 1; i >= 0 && dates[i]!.sentence >= sentence - 1; i--) {
    const from = dates[i]!
    if (isDay(from) && from.span.end <= span.start) return [from, to]
  }
  return null
}

/** A weekday and nothing more of a date. */
const isWeekday = ({ weekday, day, month, year }: DateFact): boolean =>
  weekday !== undefined && day === undefined && month === undefined && year === undefined

/** Days from the one weekday to the other, so many whole weeks added as the text may mean. */
function weekdaysBetween(from: DateFact, to: DateFact, stated: number): number {
  const days = (to.weekday! - from.weekday! + 7) % 7
  return days === stated % 7 ? stated : days
}

function daysBetween(from: DateFact, to: DateFact): number | null {
  const year = from.year ?? to.year ?? 2001
  const start = { year, month: from.month!, day: from.day! }
  let end = { year: to.year ?? year, month: to.month!, day: to.day! }
  if (dayNumber(end) < dayNumber(start) && to.year === undefined) end = { ...end, year: year + 1 }
  if (start.day > daysIn(start.month, start.year) || end.day > daysIn(end.month, end.year)) return null
  return dayNumber(end) - dayNumber(start)
}

const printedDay = ({ day, month }: Day): string => `${day} ${monthNames[month - 1]}`
