import { datedOn } from '../facts/dated-on'
import { months, weekdayNamed } from '../facts/dates'
import type { Reading } from '../facts/reading'
import type { DateFact } from '../model/fact'
import type { Edit, Repair } from '../model/finding'
import { type Day, dayNumber, daysIn, readIsoDay, weekdayNames, weekdayOf } from '../text/calendar'
import { ordinal } from '../text/ordinal'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const dateWeekday: Check = {
  id: 'date.weekday',
  summary: 'A weekday that its date did not fall on.',
  why: 'One of the two is wrong, and readers who plan by it will come on the wrong day.',
  severity: 'error',
  messages: {
    differs: ({ date, stated, real }) => `${date} is a ${real}, not a ${stated}.`,
    'cannot-both-be': ({ first, second }) =>
      `“${first}” and “${second}” cannot both be: the days between them do not come out, in any year.`,
    'differs-from-publication': ({ date, stated, real, published }) =>
      `${date} is a ${real}, not a ${stated}, in the year this was published (${published}).`
  },
  examples: [
    {
      text: 'Voting was held on Tuesday, May 28, 2018, in both seats.',
      code: 'differs',
      because: '28 May 2018 was a Monday'
    },
    {
      text: 'The talks broke down on Sunday (June 30, 2025).',
      code: 'differs',
      because: 'the date in brackets was a Monday'
    },
    { text: 'It opened on 4 July 1976 (Monday).', code: 'differs', because: 'that day was a Sunday' },
    {
      text: 'They voted on Tuesday, May 28. The count is on Thursday, May 31.',
      code: 'cannot-both-be',
      because: 'three days after a Tuesday is a Friday, whatever the year'
    },
    {
      text: 'They voted on Tue, May 28, 2018.',
      code: 'differs',
      because: 'a weekday in short: 28 May 2018 was a Monday'
    },
    {
      text: 'They voted on Monday, May 28. The count is on Thursday, May 31.',
      code: null,
      because: 'three days after a Monday is a Thursday'
    },
    {
      text: 'They voted on Tuesday, May 28. Last year it was Wednesday, May 31.',
      code: null,
      because: 'two years'
    },
    { text: 'Voting was held on Monday, May 28, 2018.', code: null, because: 'it was a Monday' },
    { text: 'Voting was held on Tuesday, May 28.', code: null, because: 'the year is not known' },
    {
      text: 'HULL, 30 May 2018: Voting was held on Tuesday, May 28.',
      code: 'differs-from-publication',
      because: 'a Monday in the year of the dateline'
    },
    {
      text: 'HULL, 30 May: Voting was held on Tuesday, May 28.',
      code: null,
      because: 'the dateline gives no year'
    },
    {
      text: 'On Tuesday the 2018 report of May 28, 2018 was read.',
      code: null,
      because: 'the weekday is of another day'
    },
    { text: 'Thursday, February 29, 2024.', code: null, because: 'a leap day' },
    {
      text: 'They meet on Friday. February 30, 2024 is no day.',
      code: null,
      because: 'a weekday of another sentence, and a day that does not exist'
    }
  ],
  run({ reading, dates }) {
    const published = readIsoDay(datedOn(reading.article))
    const findings: RawFinding[] = []
    for (const date of dates) {
      const { weekday } = date
      const day = dayOf(date, published)
      if (weekday === undefined || !day || day.day > daysIn(day.month, day.year)) continue
      const real = weekdayOf(day)
      if (real === weekday) continue
      const printed = reading.text.slice(date.span.start, date.span.end)
      const parts = partsOf(printed, date.span.start)
      if (!parts) continue
      findings.push({
        code: date.year === undefined ? 'differs-from-publication' : 'differs',
        ...(date.year === undefined ? { severity: 'warning' as const } : {}),
        data: {
          date: reading.text.slice(parts.date.start, parts.date.end),
          stated: weekdayNames[weekday]!,
          real: weekdayNames[real]!,
          ...(date.year === undefined ? { published: datedOn(reading.article)! } : {})
        },
        places: [
          placeAt(reading.text, parts.weekday, 'weekday'),
          placeAt(reading.text, parts.date, 'date')
        ].sort((a, b) => a.start - b.start),
        repairs: [
          { label: weekdayNames[real]!, edits: [{ ...parts.weekday, text: weekdayNames[real]! }] },
          ...otherDays(day, weekday, parts)
        ]
      })
    }
    return [...findings, ...cannotBothBe(reading, dates, published)]
  }
}

const otherYear =
  /\b(?:last|next|previous|that) year\b|\b(?:19|20)\d\d\b|\byears? (?:ago|before|earlier|later)\b/i

/** Neighbouring weekdays with dates of no known year, whose distance fits no year. */
function* cannotBothBe(
  { text, sentences }: Reading,
  dates: readonly DateFact[],
  published: Day | null
): Generator<RawFinding> {
  let before: { readonly date: DateFact; readonly number: number } | null = null
  for (const date of dates) {
    const { year, month, day, weekday } = date
    if (month === undefined || day === undefined || weekday === undefined || year !== undefined) continue
    if (dayOf(date, published) || day > daysIn(month, 2001)) continue
    const { start, end } = sentences[date.sentence]!
    if (otherYear.test(text.slice(start, end))) {
      before = null
      continue
    }
    // Within March to December all years are alike; over the leap day and the turn of the year they are not.
    const number = dayNumber({ year: 2001, month, day })
    if (before && month > 2 && before.date.month! > 2 && Math.abs(number - before.number) <= 60) {
      const off = (number - before.number - (weekday - before.date.weekday!)) % 7
      if (off !== 0) {
        const [first, second] = [before.date, date].map(({ span }) => text.slice(span.start, span.end))
        yield {
          code: 'cannot-both-be',
          severity: 'warning',
          data: { first: first!, second: second! },
          places: [placeAt(text, before.date.span, 'date'), placeAt(text, date.span, 'date')],
          repairs: []
        }
      }
    }
    before = { date, number }
  }
}

/** The day a date speaks of. Without a year: the one nearest to publication. */
function dayOf({ year, month, day }: DateFact, published: Day | null): Day | null {
  if (month === undefined || day === undefined) return null
  if (year !== undefined) return { year, month, day }
  if (!published) return null
  const today = dayNumber(published)
  const years = [published.year - 1, published.year, published.year + 1]
  const distance = (candidate: number) => Math.abs(dayNumber({ year: candidate, month, day }) - today)
  const nearest = years.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best))
  // Half a year away either year may be meant.
  return distance(nearest) <= 120 ? { year: nearest, month, day } : null
}

interface Parts {
  readonly weekday: { readonly start: number; readonly end: number }
  readonly date: { readonly start: number; readonly end: number }
  /** The digits of the day of the month, without "th". */
  readonly day: { readonly start: number; readonly end: number }
}

/** Where weekday, date and day of the month stand in the printed date. */
function partsOf(printed: string, at: number): Parts | null {
  const words = [...printed.matchAll(/[\p{L}\d]+/gu)]
  const weekday = words.find(([word]) => weekdayNamed(word.toLowerCase()) !== undefined)
  const rest = words.filter((word) => word !== weekday)
  const day = rest.find(([word]) => /^\d{1,2}(?:\D|$)/.test(word))
  const first = rest[0]
  const last = rest.at(-1)
  if (!weekday || !day || !first || !last || !rest.some(([word]) => months.has(word.toLowerCase())))
    return null
  const span = (match: RegExpMatchArray, length = match[0].length) => ({
    start: at + match.index!,
    end: at + match.index! + length
  })
  return {
    weekday: span(weekday),
    date: { start: span(first).start, end: span(last).end },
    day: span(day, /^\d+/.exec(day[0])![0].length)
  }
}

/** The days of the same month next to the printed one that fall on the printed weekday: before, then after. */
function otherDays(day: Day, weekday: number, parts: Parts): Repair[] {
  const back = (weekdayOf(day) - weekday + 7) % 7
  return [day.day - back, day.day - back + 7]
    .filter((other) => other >= 1 && other <= daysIn(day.month, day.year))
    .sort((a, b) => Math.abs(a - day.day) - Math.abs(b - day.day))
    .map((other) => ({ label: `the ${ordinal(other)}`, edits: dayEdits(other, parts) }))
}

const dayEdits = (day: number, parts: Parts): Edit[] => [{ ...parts.day, text: String(day) }]
