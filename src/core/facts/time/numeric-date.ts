import { daysIn } from '../../text/calendar'
import type { Reading } from '../reading'
import { type Found, isAdjacent, spanAt } from './month-date'

/**
 * A day in digits: "2018-05-28", "28/5/2018", "28.5.2018". Where day and month could be exchanged the date is
 * ambiguous, and the day is taken to come first; where neither order is a day that could be, the day first is kept as
 * it is printed, so that it can be called impossible.
 */
export function numericDate(reading: Reading, i: number): Found | null {
  const { tokens } = reading
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(reading.word(i))
  if (dotted) {
    const [, day, month, year] = dotted
    const start = tokens.start[i]!
    const parts = {
      day: { start, end: start + day!.length },
      year: { start: tokens.end[i]! - 4, end: tokens.end[i]! }
    }
    return dayFirst(Number(day), Number(month), Number(year), { first: i, last: i, parts })
  }
  const sign = reading.word(i + 1)
  if ((sign !== '-' && sign !== '/') || reading.word(i + 3) !== sign || !reading.together(i + 4, i))
    return null
  for (let at = i; at < i + 4; at++) if (!isAdjacent(reading, at)) return null
  // A fifth part makes it something else ("1-2-2018-7").
  if (isAdjacent(reading, i + 4) && /^[-/\d]$/.test(reading.word(i + 5))) return null
  const [a, b, c] = [reading.word(i), reading.word(i + 2), reading.word(i + 4)]
  const spans = { first: i, last: i + 4 }
  if (/^(?:1[89]|20)\d\d$/.test(a) && /^\d\d$/.test(b) && /^\d\d$/.test(c)) {
    const [year, month, day] = [Number(a), Number(b), Number(c)]
    if (month < 1 || month > 12 || day < 1 || day > 31) return null
    const parts = { year: spanAt(reading, i), month: spanAt(reading, i + 2), day: spanAt(reading, i + 4) }
    return { ...spans, year, month, day, parts }
  }
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^(?:1[89]|20)\d\d$/.test(c)) return null
  const parts = { day: spanAt(reading, i), month: spanAt(reading, i + 2), year: spanAt(reading, i + 4) }
  return dayFirst(Number(a), Number(b), Number(c), { ...spans, parts })
}

function dayFirst(
  a: number,
  b: number,
  year: number,
  rest: Pick<Found, 'first' | 'last' | 'parts'>
): Found | null {
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null
  const monthFirst = b > 12 || (a <= 12 && a !== b && b > daysIn(a, year))
  const [day, month] = monthFirst ? [b, a] : [a, b]
  const parts = monthFirst ? { ...rest.parts, day: rest.parts.month!, month: rest.parts.day! } : rest.parts
  return { ...rest, parts, year, month, day, ...(a <= 12 && b <= 12 && a !== b ? { ambiguous: true } : {}) }
}
