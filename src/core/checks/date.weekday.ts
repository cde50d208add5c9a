import type { DateFact } from '../model/fact'
import type { Repair } from '../model/finding'
import { quoteOf, type Span } from '../model/span'
import { explainWeekdays, type WeekdayReading } from '../readings/time/explain-weekdays'
import { type Day, daysIn, weekdayNames, weekdayOf } from '../text/calendar'
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
    fits: ({ date, real }) => `${date} is a ${real}.`,
    'fits-publication': ({ date, real, published }) =>
      `${date} is a ${real} in the year this was published (${published}).`,
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
    { text: 'Voting was held on Monday, May 28, 2018.', code: 'fits', because: 'it was a Monday' },
    {
      text: 'Voting was held on Monday, May 28.',
      publishedOn: '2018-05-30',
      code: 'fits-publication',
      because: 'it was a Monday'
    },
    {
      text: 'Claims must be in by Thursday (2024-05-31).',
      code: 'differs',
      because: 'that day was a Friday'
    },
    {
      text: 'They have until 9 June 2024, which is a Monday, to answer.',
      code: 'differs',
      because: 'that day was a Sunday'
    },
    {
      text: 'The first stone was laid in 1936; on Monday, September 7, of that year it was blessed.',
      publishedOn: '2019-09-12',
      code: null,
      because: 'a day of 1936'
    },
    {
      text: 'The abbot at sea, Friday, December 16. In the next picture he lands, Thursday, December 15.',
      publishedOn: '2015-10-24',
      code: null,
      because: 'both are days of one other year'
    },
    {
      text: 'They met on 18 February, a rainy day.',
      publishedOn: '2019-02-20',
      code: null,
      because: 'no weekday'
    },
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
    { text: 'Thursday, February 29, 2024.', code: 'fits', because: 'a leap day' },
    {
      text: 'They meet on Friday. February 30, 2024 is no day.',
      code: null,
      because: 'a weekday of another sentence, and a day that does not exist'
    }
  ],
  run(facts) {
    const { text } = facts.reading
    return explainWeekdays(facts).map((reading): RawFinding => {
      if (reading.kind === 'pair') {
        const { first, second } = reading
        return {
          code: 'cannot-both-be',
          severity: 'warning',
          data: { first: quoteOf(text, first.span), second: quoteOf(text, second.span) },
          places: [placeAt(text, first.span, 'date'), placeAt(text, second.span, 'date')],
          repairs: []
        }
      }
      return findingFor(text, reading)
    })
  }
}

function findingFor(
  text: string,
  { date, day, fits, published }: Exclude<WeekdayReading, { kind: 'pair' }>
): RawFinding {
  const real = weekdayOf(day)
  const weekday = date.parts.weekday!
  const printed = dateWithoutWeekday(date)
  return {
    code: fits
      ? published
        ? 'fits-publication'
        : 'fits'
      : published
        ? 'differs-from-publication'
        : 'differs',
    ...(fits ? { severity: 'agrees' as const } : published ? { severity: 'warning' as const } : {}),
    data: {
      date: quoteOf(text, printed),
      stated: weekdayNames[date.weekday!]!,
      real: weekdayNames[real]!,
      ...(published ? { published } : {})
    },
    places: [placeAt(text, weekday, 'weekday'), placeAt(text, printed, 'date')].sort(
      (a, b) => a.start - b.start
    ),
    repairs: fits
      ? []
      : [
          { label: weekdayNames[real]!, edits: [{ ...weekday, text: weekdayNames[real]! }] },
          ...otherDays(day, date)
        ]
  }
}

/** From the first to the last part of a date that is not its weekday. */
function dateWithoutWeekday({ parts: { day, month, year } }: DateFact): Span {
  const spans = [day, month, year].flatMap((span) => (span ? [span] : []))
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end))
  }
}

/** The days of the same month next to the printed one that fall on the printed weekday: the nearer first. */
function otherDays(day: Day, { weekday, parts }: DateFact): Repair[] {
  const back = (weekdayOf(day) - weekday! + 7) % 7
  return [day.day - back, day.day - back + 7]
    .filter((other) => other >= 1 && other <= daysIn(day.month, day.year))
    .sort((a, b) => Math.abs(a - day.day) - Math.abs(b - day.day))
    .map((other) => ({ label: `the ${ordinal(other)}`, edits: [{ ...parts.day!, text: String(other) }] }))
}
