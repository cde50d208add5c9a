import { months, monthWords } from '../../lexicon/en/calendar'
import type { DateParts } from '../../model/fact'
import type { Span } from '../../model/span'
import { TokenKind } from '../../text/tokens'
import type { Reading } from '../reading'
import { isCapital } from '../word-form'

/** A date before it is a fact: from its first token to its last. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly decade?: true
  readonly ambiguous?: true
  readonly inherited?: true
  readonly parts: DateParts
}

/** "May 28", "May 28, 2018", "28 May 2018", "28th of May", "May 2018", "May of last year", "May"; null for anything else. */
export function monthDate(reading: Reading, i: number): Found | null {
  return reading.tokens.kind[i] === TokenKind.word ? fromMonth(reading, i) : fromDay(reading, i)
}

function fromMonth(reading: Reading, i: number): Found | null {
  const month = monthAt(reading, i)
  if (month === undefined) return null
  let dayAt = i + 1
  if (reading.word(dayAt) === '.' && isAdjacent(reading, i)) dayAt++
  if (reading.lower(dayAt) === 'the') dayAt++
  const parts = { month: spanAt(reading, i) }
  const day = reading.together(dayAt, i) ? dayOf(reading, dayAt) : undefined
  if (day !== undefined && !isClock(reading, dayAt)) {
    const dated = {
      first: i,
      last: dayAt,
      month,
      day,
      parts: { ...parts, day: spanAt(reading, dayAt, String(day).length) }
    }
    return withYear(reading, dated)
  }
  const whole = withYear(reading, { first: i, last: i, month, parts })
  if (whole.year !== undefined) return whole
  // "May", "March" and "Mar" alone are as often a verb or a name as a month.
  return reading.lower(i).length > 4 && reading.lower(i) !== 'march' ? whole : null
}

function fromDay(reading: Reading, i: number): Found | null {
  const day = dayOf(reading, i)
  if (day === undefined) return null
  const monthIndex = reading.lower(i + 1) === 'of' ? i + 2 : i + 1
  const month = reading.together(monthIndex, i) ? monthAt(reading, monthIndex) : undefined
  if (month === undefined) return null
  return withYear(reading, {
    first: i,
    last: monthIndex,
    month,
    day,
    parts: { day: spanAt(reading, i, String(day).length), month: spanAt(reading, monthIndex) }
  })
}

/** The same date with the year behind it: "May 28, 2018", "May 2018", "May of 2018". */
function withYear(reading: Reading, found: Found): Found {
  let at = found.last + 1
  // "Sept. 2018": the stop of the short form.
  if (reading.word(at) === '.' && found.day === undefined && isAdjacent(reading, found.last)) at++
  if (/^(?:,|of|in)$/.test(reading.lower(at))) at++
  const year = reading.together(at, found.first) ? yearOf(reading, at, 1000) : undefined
  if (year === undefined || (reading.word(at + 1) === '/' && isAdjacent(reading, at))) return found
  // "on May 28, 1,500 people" is another token; "on May 28, 1500 people" is told by the noun.
  const isCount = found.day !== undefined && reading.word(at - 1) === ',' && year < 1500
  if (isCount) return found
  return { ...found, last: at, year, parts: { ...found.parts, year: spanAt(reading, at) } }
}

/** The span of a token, or of its first `length` signs. */
export function spanAt({ tokens }: Reading, i: number, length?: number): Span {
  const start = tokens.start[i]!
  return { start, end: length === undefined ? tokens.end[i]! : Math.min(start + length, tokens.end[i]!) }
}

/** Nothing stands between the token and the next one. */
export const isAdjacent = ({ tokens }: Reading, i: number): boolean => tokens.end[i] === tokens.start[i + 1]

const monthAt = (reading: Reading, i: number): number | undefined =>
  isCapital(reading, i) && reading.is(i, monthWords) ? months.get(reading.lower(i)) : undefined

/** A number from 1 to 31, an ordinal ending allowed. */
export function dayOf(reading: Reading, i: number): number | undefined {
  const word = reading.lower(i)
  if (word.length > 4) return undefined
  const match = /^0?([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(word)
  return match ? Number(match[1]) : undefined
}

/** A clock time or a score follows: "7:30", "5-2" is told by what stands around it. */
const isClock = (reading: Reading, i: number): boolean =>
  reading.word(i + 1) === ':' && isAdjacent(reading, i) && /^\d\d/.test(reading.word(i + 2))

/** A number of four digits that may be a year; after a month any from 1000 on. */
export function yearOf(reading: Reading, i: number, first = 1500): number | undefined {
  const word = reading.lower(i)
  if (word.length !== 4 || !/^[12]\d{3}$/.test(word)) return undefined
  const year = Number(word)
  return year >= first && year < (first < 1500 ? 3000 : 2100) ? year : undefined
}
