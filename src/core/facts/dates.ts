import type { DateFact } from '../model/fact'
import { TokenKind } from '../text/tokens'
import { WordForm } from '../text/vocabulary'
import { wordClass } from '../text/word-classes'
import type { Reading } from './reading'

/** Lower-case months, full and short; 1 is January. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may', 'may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec']
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1]))
)

/** Lower-case weekdays; 0 is Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((name, index) => [
    name,
    index
  ])
)

/** Short weekdays: they are read only beside a day of a month ("Tue, May 28"). */
const shortWeekdays: ReadonlyMap<string, number> = new Map(
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'tues', 'thur', 'thurs'].map((name) => [
    name,
    ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name.slice(0, 3))
  ])
)

/** The weekday a lower-case word names in full or in short. */
export const weekdayNamed = (lower: string): number | undefined =>
  weekdays.get(lower) ?? shortWeekdays.get(lower)

const monthNames = wordClass(months.keys())
const weekdayNames = wordClass([...weekdays.keys(), ...shortWeekdays.keys()])
const calendarWords = wordClass([...months.keys(), ...weekdays.keys(), ...shortWeekdays.keys()])

const partsOfDay = wordClass('morning afternoon evening night noon')

/** Words after which a bare four-digit number is a year. */
const beforeYear = wordClass(
  'in since by until till from between during of the before after around circa and to mid early late'
)
/** Nouns that make a four-digit number before them a year ("2017 Assembly elections"). */
const afterYear = wordClass(
  'election elections assembly lok poll polls bypoll bypolls by-election by-elections general parliamentary census budget season world olympics edition vintage'
)

/**
 * Reads days, months, years and weekdays. "May 28", "28 May 2018", "Saturday, November 23", "2017".
 * A bare year needs a word beside it that makes it one; a bare "may" or "march" in lower case is never a month.
 *
 * @returns the dates in reading order, and for each token whether it belongs to one
 */
export function datesOf(reading: Reading): { readonly dates: DateFact[]; readonly taken: Uint8Array } {
  const { tokens } = reading
  const taken = new Uint8Array(tokens.count)
  const dates: DateFact[] = []
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i]
    if (kind === TokenKind.mark || taken[i]) continue
    if (kind === TokenKind.word && !reading.is(i, calendarWords)) continue
    const found = dateAt(reading, i)
    if (!found) continue
    const { first, last, ...parts } = found
    taken.fill(1, first, last + 1)
    dates.push({
      kind: 'date',
      span: { start: tokens.start[first]!, end: tokens.end[last]! },
      sentence: tokens.sentence[first]!,
      ...parts
    })
    i = last
  }
  return { dates, taken }
}

interface Found {
  readonly first: number
  readonly last: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
}

function dateAt(reading: Reading, i: number): Found | null {
  const kind = reading.tokens.kind[i]
  if (kind === TokenKind.word) {
    if (!capitalised(reading, i)) return null
    const weekday = reading.is(i, weekdayNames) ? weekdayNamed(reading.lower(i)) : undefined
    if (weekday !== undefined) {
      // "Wednesday night, May 28".
      const at = reading.is(i + 1, partsOfDay) ? i + 1 : i
      const opener = reading.lower(at + 1)
      const next = opener === ',' || opener === '(' ? at + 2 : at + 1
      const rest = reading.together(next, i) ? monthDate(reading, next) : null
      if (rest?.day !== undefined) {
        const closed =
          opener === '(' && reading.lower(rest.last + 1) === ')' && reading.together(rest.last + 1, i)
        return { ...rest, first: i, last: closed ? rest.last + 1 : rest.last, weekday }
      }
      if (weekdays.has(reading.lower(i))) return { first: i, last: i, weekday }
    }
    return withWeekday(reading, monthDate(reading, i))
  }
  if (kind === TokenKind.number || kind === TokenKind.mixed)
    return withWeekday(reading, monthDate(reading, i)) ?? bareYear(reading, i)
  return null
}

/** "June 30, 2025 (Monday)", "June 30, 2025, a Monday,": the weekday after a day belongs to it. */
function withWeekday(reading: Reading, date: Found | null): Found | null {
  if (date?.day === undefined) return date
  const at = date.last + 2
  if (reading.word(at - 1) === ',' && reading.word(at) === 'a' && reading.together(at + 1, date.last)) {
    const weekday = weekdays.get(reading.lower(at + 1))
    return weekday === undefined ? date : { ...date, last: at + 1, weekday }
  }
  // "on 19 September, Tuesday."
  const alone = /^(?:[.,;)–—]|)$/.test(reading.together(at + 1, date.last) ? reading.word(at + 1) : '')
  if (reading.word(at - 1) === ',' && alone && reading.together(at, date.last)) {
    const weekday = capitalised(reading, at) ? weekdays.get(reading.lower(at)) : undefined
    if (weekday !== undefined) return { ...date, last: at, weekday }
  }
  // "(Thursday)", "(a Thursday)".
  const day = reading.lower(at) === 'a' ? at + 1 : at
  if (reading.lower(at - 1) !== '(' || reading.lower(day + 1) !== ')' || !reading.together(day, date.last))
    return date
  const weekday = weekdays.get(reading.lower(day))
  return weekday === undefined ? date : { ...date, last: day, weekday }
}

/** "May 28", "May 28, 2018", "28 May 2018", "28th May", "May 2018", "May". */
function monthDate(reading: Reading, i: number): Found | null {
  if (reading.tokens.kind[i] === TokenKind.word) {
    const month = monthAt(reading, i)
    if (month === undefined) return null
    const dayAt = reading.lower(i + 1) === '.' ? i + 2 : i + 1
    const day = reading.together(dayAt, i) ? dayOf(reading, dayAt) : undefined
    if (day !== undefined) {
      const yearAt = reading.lower(dayAt + 1) === ',' ? dayAt + 2 : dayAt + 1
      const year = reading.together(yearAt, i) ? yearOf(reading, yearAt) : undefined
      return year === undefined
        ? { first: i, last: dayAt, month, day }
        : { first: i, last: yearAt, month, day, year }
    }
    const year = reading.together(i + 1, i) ? yearOf(reading, i + 1) : undefined
    if (year !== undefined) return { first: i, last: i + 1, month, year }
    // "May", "March" and "Mar" alone are as often a verb or a name as a month.
    return reading.lower(i).length > 4 && reading.lower(i) !== 'march' ? { first: i, last: i, month } : null
  }
  const day = dayOf(reading, i)
  if (day === undefined) return null
  const monthIndex = reading.lower(i + 1) === 'of' ? i + 2 : i + 1
  if (!reading.together(monthIndex, i)) return null
  const month = monthAt(reading, monthIndex)
  if (month === undefined) return null
  const yearIndex = reading.lower(monthIndex + 1) === ',' ? monthIndex + 2 : monthIndex + 1
  const year = reading.together(yearIndex, i) ? yearOf(reading, yearIndex) : undefined
  return year === undefined
    ? { first: i, last: monthIndex, month, day }
    : { first: i, last: yearIndex, month, day, year }
}

function bareYear(reading: Reading, i: number): Found | null {
  const year = yearOf(reading, i)
  if (year === undefined) return null
  const follows = reading.together(i - 1, i) && reading.is(i - 1, beforeYear) && !isCounted(reading, i)
  const precedes = reading.together(i + 1, i) && reading.is(i + 1, afterYear)
  return follows || precedes || isInBrackets(reading, i) ? { first: i, last: i, year } : null
}

/** "(1950-2012)", "(1950)": one year in brackets or two. */
function isInBrackets(reading: Reading, i: number): boolean {
  const before = reading.lower(i - 1)
  const after = reading.lower(i + 1)
  if (before === '(') return after === ')' || (isDash(after) && yearOf(reading, i + 2) !== undefined)
  return (
    after === ')' && isDash(before) && reading.lower(i - 3) === '(' && yearOf(reading, i - 2) !== undefined
  )
}
const isDash = (word: string): boolean => word === '-' || word === '–'

/** Whether a counted noun follows ("in 1984 votes"): then the number is no year. */
const countedNouns = wordClass(
  'votes people men women children voters seats booths rupees dollars pounds runs'
)
const isCounted = (reading: Reading, i: number): boolean => reading.is(i + 1, countedNouns)

const capitalised = (reading: Reading, i: number): boolean => (reading.form(i) & WordForm.capital) !== 0

const monthAt = (reading: Reading, i: number): number | undefined =>
  capitalised(reading, i) && reading.is(i, monthNames) ? months.get(reading.lower(i)) : undefined

function dayOf(reading: Reading, i: number): number | undefined {
  const match = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(reading.lower(i))
  return match ? Number(match[1]) : undefined
}

function yearOf(reading: Reading, i: number): number | undefined {
  const word = reading.lower(i)
  return word.length === 4 && /^(1[5-9]|20)\d\d$/.test(word) ? Number(word) : undefined
}
