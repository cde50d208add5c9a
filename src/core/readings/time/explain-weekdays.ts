import { countBefore } from '../../facts/count-before'
import type { Facts } from '../../facts/facts-of'
import type { Reading } from '../../facts/reading'
import type { PrintDay } from '../../facts/time/print-day'
import type { DateFact } from '../../model/fact'
import { type Day, dayNumber, daysIn, weekdayOf } from '../../text/calendar'

/** A weekday held against its date; or two weekdays with dates that cannot both be, whatever the year. */
export type WeekdayReading =
  | {
      readonly kind: 'day'
      readonly date: DateFact
      readonly day: Day
      readonly fits: boolean
      /** The print day, where the year is taken from it. */
      readonly published?: string
    }
  | { readonly kind: 'pair'; readonly first: DateFact; readonly second: DateFact }

/** A date with its weekday, day and month. */
type Dated = DateFact & { readonly weekday: number; readonly month: number; readonly day: number }

/** How far from the print day a date without a year may lie. */
const reach = 120
/** How far, where the text names another year that would do. */
const reachAfterYear = 12

/**
 * Holds each weekday against its date. A date without a year is of the year nearest to the print day, unless its weekday
 * fits a year that the article names, or the article has several such dates that fit one other year together.
 */
export function explainWeekdays({ reading, dates, time }: Facts): readonly WeekdayReading[] {
  const dated = dates.filter(isDated)
  if (dated.length === 0) return []
  const { today } = time
  const years = new Set(dates.flatMap(({ year }) => (year === undefined ? [] : [year])))
  const found: WeekdayReading[] = []
  const near: { readonly date: Dated; readonly day: Day; readonly fits: boolean }[] = []
  for (const date of dated) {
    const { year, month, day, weekday } = date
    if (year !== undefined) {
      if (day > daysIn(month, year) || date.ambiguous) continue
      const stated = { year, month, day }
      found.push({ kind: 'day', date, day: stated, fits: weekdayOf(stated) === weekday })
    } else {
      const nearest = today && nearestDay(date, today)
      if (nearest) near.push({ date, day: nearest, fits: weekdayOf(nearest) === weekday })
    }
  }
  const wrong = near.filter(({ fits }) => !fits)
  const other = today
    ? commonYear(
        wrong.map(({ date }) => date),
        today.year
      )
    : null
  const carried = new Map(time.points.flatMap(({ date, from }) => (date ? [[date, from]] : [])))
  for (const { date, day, fits } of near) {
    const distance = Math.abs(dayNumber(day) - today!.number)
    const unsure = carried.get(date) === 'carried' && distance > reachAfterYear
    const explained =
      other !== null ||
      [...years].some(
        (year) =>
          Math.abs(year - today!.year) <= 2 &&
          fitsIn(date, year) &&
          (distance > reachAfterYear || isNamedHere(dates, date, year))
      )
    const toCome = dayNumber(day) > today!.number + 1 && !isTellingOfFuture(reading, date)
    if (!fits && (toCome || explained || unsure || isOfOtherYear(reading, date))) continue
    if (fits && unsure) continue
    found.push({ kind: 'day', date, day, fits, published: today!.printed })
  }
  found.push(...pairsOf(reading, dated, today))
  return found
}

/** The sentence of a date names this year. */
const isNamedHere = (dates: readonly DateFact[], { sentence }: DateFact, year: number): boolean => {
  const from = countBefore(dates, (other) => other.sentence < sentence)
  for (let i = from; i < from + most && dates[i]?.sentence === sentence; i++)
    if (dates[i]!.year === year) return true
  return false
}

/** No more dates of a sentence, and no more words around a date, are looked at. */
const most = 16
const wordsAround = 300

const isDated = (date: DateFact): date is Dated =>
  date.weekday !== undefined && date.month !== undefined && date.day !== undefined

const fitsIn = ({ month, day, weekday }: Dated, year: number): boolean =>
  day <= daysIn(month, year) && weekdayOf({ year, month, day }) === weekday

/** The year other than that of the print day that several dates with another weekday all fit; null where there is none. */
function commonYear(dates: readonly Dated[], printed: number): number | null {
  if (new Set(dates.map(({ month, day }) => month * 32 + day)).size < 2) return null
  for (let off = 1; off <= 6; off++)
    for (const year of [printed - off, printed + off])
      if (dates.every((date) => fitsIn(date, year))) return year
  return null
}

/** The day a date without a year speaks of: the one nearest to the print day, if it is near. */
function nearestDay({ month, day }: Dated, { number, year }: PrintDay): Day | null {
  const days = [year - 1, year, year + 1]
    .filter((each) => day <= daysIn(month, each))
    .map((each) => ({ year: each, month, day }))
    .sort((a, b) => Math.abs(dayNumber(a) - number) - Math.abs(dayNumber(b) - number))
  const [nearest] = days
  return nearest && Math.abs(dayNumber(nearest) - number) <= reach ? nearest : null
}

/** Words of what is still to come: without any in its sentence, a day after printing is a day of another year. */
const future =
  /\b(?:will|would|shall|should|to|next|until|till|by|from|due|set|scheduled|expected|planned|begins?|starts?|opens?|closes?|resumes?|runs?|meets?|is|are|before|deadline|tomorrow|on sale)\b|:/

const isTellingOfFuture = (reading: Reading, date: DateFact): boolean => future.test(around(reading, date))

const otherYear =
  /\b(?:last|next|previous|that) year\b|\b(?:19|20)\d\d\b|\byears? (?:ago|before|earlier|later)\b/i

const isOfOtherYear = (reading: Reading, date: DateFact): boolean =>
  /\b(?:last|next|previous|that) year\b|\byears? (?:ago|before|earlier|later)\b/i.test(around(reading, date))

/** The words of the sentence around a date. */
function around({ text, sentences }: Reading, { sentence, span }: DateFact): string {
  const { start, end } = sentences[sentence]!
  return text.slice(Math.max(start, span.start - wordsAround), Math.min(end, span.end + wordsAround))
}

/** Neighbouring weekdays with dates of no known year, whose distance fits no year. */
function* pairsOf(
  reading: Reading,
  dated: readonly Dated[],
  today: PrintDay | null
): Generator<WeekdayReading> {
  let before: { readonly date: Dated; readonly number: number } | null = null
  for (const date of dated) {
    const { year, month, day, weekday } = date
    if (year !== undefined || (today && nearestDay(date, today)) || day > daysIn(month, 2001)) continue
    if (otherYear.test(around(reading, date))) {
      before = null
      continue
    }
    // Within March to December all years are alike; over the leap day and the turn of the year they are not.
    const number = dayNumber({ year: 2001, month, day })
    if (before && month > 2 && before.date.month > 2 && Math.abs(number - before.number) <= 60) {
      const off = (number - before.number - (weekday - before.date.weekday)) % 7
      if (off !== 0) yield { kind: 'pair', first: before.date, second: date }
    }
    before = { date, number }
  }
}
