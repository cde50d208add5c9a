import { relativeDays, relativeDayWords } from '../../lexicon/en/time-words'
import type { DateFact } from '../../model/fact'
import type { Span } from '../../model/span'
import { dayNumber, dayOfNumber, daysIn, weekdayOf } from '../../text/calendar'
import type { Interval } from '../quantity/interval'
import type { Reading } from '../reading'
import type { PrintDay } from './print-day'

/** A time the text names, on the line of days. */
export interface TimePoint {
  readonly span: Span
  /** The days it may be, by `dayNumber`: a month and a year are all of theirs. */
  readonly days: Interval
  readonly grain: 'day' | 'month' | 'year' | 'decade'
  /**
   * `stated`: the text has it whole. `near`: the year, or for a bare weekday the week, is the one nearest to the print
   * day. `carried`: another year was named last, and may be meant. `floating`: nothing tells the year; it is
   * put into one that serves for distances. Only the first is sure.
   */
  readonly from: 'stated' | 'near' | 'carried' | 'floating'
  /** The printed date; absent for "yesterday". */
  readonly date?: DateFact
  readonly token: number
  readonly lastToken: number
  readonly sentence: number
}

/** The year of days of which nothing tells the year: no leap year. */
const anyYear = 2001
/** How many days after the print day a day without a year may lie: news looks back more than ahead. */
const ahead = 140

/**
 * The times of an article in reading order, with what is stated and what is assumed. A date that cannot be put on the
 * line (a bare weekday or month of an article without a day, an impossible day) is left out.
 */
export function timePointsOf(
  reading: Reading,
  dates: readonly DateFact[],
  today: PrintDay | null
): readonly TimePoint[] {
  const points: TimePoint[] = []
  let year: { readonly value: number; readonly sentence: number } | null = null
  for (const date of dates) {
    const { span, token, lastToken, sentence } = date
    const put = placed(date, today, year && sentence - year.sentence <= 1 ? year.value : null)
    if (date.year !== undefined && !date.decade) year = { value: date.year, sentence }
    const part = put && partOfYear(reading, date)
    if (put) points.push({ ...put, ...(part ? { days: part } : {}), span, date, token, lastToken, sentence })
  }
  points.push(...ordinalDays(reading, points))
  if (!today) return points.sort((a, b) => a.token - b.token)
  for (const i of reading.where(relativeDayWords)) {
    const isLastNight = reading.lower(i) === 'night'
    if (isLastNight && reading.lower(i - 1) !== 'last') continue
    const day = today.number + relativeDays.get(reading.lower(i))!
    points.push({
      span: { start: reading.tokens.start[i]!, end: reading.tokens.end[i]! },
      // Written the evening before, read the day after.
      days: { low: day - 1, high: day },
      grain: 'day',
      from: 'near',
      token: i,
      lastToken: i,
      sentence: reading.tokens.sentence[i]!
    })
  }
  return points.sort((a, b) => a.token - b.token)
}

/** "Ten days on, the 28th,": a day of the month named last. */
function ordinalDays(reading: Reading, points: readonly TimePoint[]): TimePoint[] {
  const found: TimePoint[] = []
  let k = 0
  let last: TimePoint | null = null
  for (const i of reading.figures) {
    const match = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/.exec(reading.lower(i))
    while (k < points.length && points[k]!.lastToken < i) {
      const point = points[k++]!
      if (point.grain === 'day' && point.date?.month !== undefined) last = point
    }
    if (!match || !last || points[k]?.token === i || reading.lower(i - 1) !== 'the') continue
    if (reading.tokens.sentence[i]! - last.sentence > 1 || !/^[,.;)]$/.test(reading.word(i + 1))) continue
    const { year, month } = dayOfNumber(last.days.low)
    const day = Number(match[1])
    if (day > daysIn(month, year)) continue
    const number = dayNumber({ year, month, day })
    const span = { start: reading.tokens.start[i]!, end: reading.tokens.end[i]! }
    const days = { low: number, high: number }
    found.push({
      span,
      days,
      grain: 'day',
      from: 'carried',
      token: i,
      lastToken: i,
      sentence: reading.tokens.sentence[i]!
    })
  }
  return found
}

const partsOfYear: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
  ['last', 3],
  ['final', 3]
])

/** "The second quarter of 2026", "the first half of 2026": the months of the year it says; null for a whole year. */
function partOfYear(reading: Reading, { year, month, decade, token }: DateFact): Interval | null {
  if (year === undefined || month !== undefined || decade) return null
  const at = reading.lower(token - 1) === 'of' ? token - 2 : token - 1
  const share = reading.lower(at)
  const which = partsOfYear.get(reading.lower(at - 1))
  if ((share !== 'quarter' && share !== 'half') || which === undefined || !reading.together(at - 1, token))
    return null
  const length = share === 'quarter' ? 3 : 6
  const part = share === 'quarter' ? which : Math.min(which, 1)
  const [first, last] = [part * length + 1, (part + 1) * length]
  return {
    low: dayNumber({ year, month: first, day: 1 }),
    high: dayNumber({ year, month: last, day: daysIn(last, year) })
  }
}

type Placed = Pick<TimePoint, 'days' | 'grain' | 'from'>

function placed(date: DateFact, today: PrintDay | null, carried: number | null): Placed | null {
  const { year, month, day, weekday, ambiguous, decade } = date
  if (ambiguous) return null
  if (decade) return { days: yearsAsDays(year!, year! + 9), grain: 'decade', from: 'stated' }
  if (year !== undefined) {
    if (month === undefined) return { days: yearsAsDays(year, year), grain: 'year', from: 'stated' }
    if (day !== undefined && day > daysIn(month, year)) return null
    return { ...inYear(year, month, day), from: 'stated' }
  }
  if (month !== undefined) {
    if (today) {
      const near = [today.year - 1, today.year, today.year + 1]
        .filter((each) => day === undefined || day <= daysIn(month, each))
        .map((each) => inYear(each, month, day))
        .filter(({ days }) => days.low - today.number <= ahead)
        .sort((a, b) => distance(a.days, today.number) - distance(b.days, today.number))[0]
      return near ? { ...near, from: carried === null || carried === today.year ? 'near' : 'carried' } : null
    }
    const meant = carried ?? anyYear
    if (day !== undefined && day > daysIn(month, meant)) return null
    return { ...inYear(meant, month, day), from: carried === null ? 'floating' : 'carried' }
  }
  if (!today) return null
  if (day !== undefined) return dayOfThisMonth(day, today)
  return weekday === undefined ? null : weekdayNear(weekday, today.number)
}

/** "The 28th": in the month of the print day, the one before or the one after. */
function dayOfThisMonth(day: number, today: PrintDay): Placed | null {
  const now = dayOfNumber(today.number)
  const months = [-1, 0, 1].map((step) => {
    const index = now.year * 12 + now.month - 1 + step
    return { year: Math.floor(index / 12), month: (index % 12) + 1 }
  })
  const near = months
    .filter(({ year, month }) => day <= daysIn(month, year))
    .map(({ year, month }) => dayNumber({ year, month, day }))
    .sort((a, b) => Math.abs(a - today.number) - Math.abs(b - today.number))[0]
  return near === undefined ? null : { days: { low: near, high: near }, grain: 'day', from: 'near' }
}

/** A bare weekday: the last or the next of its name. */
function weekdayNear(weekday: number, today: number): Placed {
  const back = (weekdayOf(dayOfNumber(today)) - weekday + 7) % 7
  return { days: { low: today - back, high: today - back + 7 }, grain: 'day', from: 'near' }
}

const yearsAsDays = (from: number, to: number): Interval => ({
  low: dayNumber({ year: from, month: 1, day: 1 }),
  high: dayNumber({ year: to, month: 12, day: 31 })
})

function inYear(year: number, month: number, day?: number): Pick<TimePoint, 'days' | 'grain'> {
  const low = dayNumber({ year, month, day: day ?? 1 })
  return day === undefined
    ? { days: { low, high: low + daysIn(month, year) - 1 }, grain: 'month' }
    : { days: { low, high: low }, grain: 'day' }
}

/** How many days lie between a day and a stretch of days; 0 within it. */
export const distance = ({ low, high }: Interval, day: number): number =>
  day < low ? low - day : day > high ? day - high : 0

/** The year a point lies in, where it is one. */
export const yearOfPoint = ({ days }: TimePoint): number | null => {
  const { year } = dayOfNumber(days.low)
  return dayOfNumber(days.high).year === year ? year : null
}
