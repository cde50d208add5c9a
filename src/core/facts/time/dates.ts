import {
  afterYear,
  beforeYear,
  beforeYearAndNoun,
  calendarWords,
  fullWeekdayWords,
  neverYears,
  partsOfDay,
  seasonWords,
  weekdayNamed,
  weekdays,
  weekdayWords
} from '../../lexicon/en/calendar'
import type { DateFact, DateParts } from '../../model/fact'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import type { Reading } from '../reading'
import { isCapital } from '../word-form'
import { dayOf, type Found, isAdjacent, monthDate, spanAt, yearOf } from './month-date'
import { numericDate } from './numeric-date'

/**
 * Reads days, months, years and weekdays: "May 28", "28th of May 2018", "Saturday, November 23", "2018-05-28",
 * "5 to 13 March", "the 1990s", "2017". A bare year needs a word beside it that makes it one; a bare "may" or "march" in
 * lower case is never a month.
 *
 * @returns the dates in reading order, and for each token whether it belongs to one
 */
export function datesOf(reading: Reading): { readonly dates: DateFact[]; readonly taken: Uint8Array } {
  const { tokens } = reading
  const taken = new Uint8Array(tokens.count)
  const dates: DateFact[] = []
  const add = (found: Found) => {
    const { first, last, ...rest } = found
    taken.fill(1, first, last + 1)
    dates.push({
      kind: 'date',
      span: { start: tokens.start[first]!, end: tokens.end[last]! },
      sentence: tokens.sentence[first]!,
      token: first,
      lastToken: last,
      ...rest
    })
  }
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i]
    if (kind === TokenKind.mark) continue
    if (kind === TokenKind.word && !reading.is(i, calendarWords)) continue
    const range = rangeAt(reading, i)
    const found = range ?? dateAt(reading, i)
    if (!found) continue
    const all = Array.isArray(found) ? found : [found]
    for (const each of all) add(each)
    i = all.at(-1)!.last
  }
  return { dates, taken }
}

/** "5 to 13 March", "5-13 March 2018", "May 5 and 9", "May 5-9, 2018": two days of one month. */
function rangeAt(reading: Reading, i: number): Found[] | null {
  const { tokens } = reading
  if (tokens.kind[i] === TokenKind.word) {
    const from = isCapital(reading, i) ? monthDate(reading, i) : null
    if (from?.day === undefined || from.year !== undefined) return null
    const second = from.last + 2
    const day = isJoin(reading, from.last + 1) ? dayOf(reading, second) : undefined
    // "May 5 and 9 others", "on May 5 to 9 people".
    if (day === undefined || !reading.together(second, i) || monthDate(reading, second)) return null
    if (!isEndOfDay(reading, second + 1) || reading.is(second + 1, calendarWords)) return null
    const comma = reading.word(second + 1) === ',' ? 1 : 0
    const yearAt = second + 1 + comma
    const year = reading.together(yearAt, i) ? yearOf(reading, yearAt) : undefined
    const last = year === undefined ? second : yearAt
    const parts: DateParts = {
      day: spanAt(reading, second, String(day).length),
      ...(year === undefined ? {} : { year: spanAt(reading, yearAt) })
    }
    const shared = year === undefined ? {} : { year }
    return [
      { ...from, ...shared },
      { first: second, last, month: from.month!, day, ...shared, parts, inherited: true }
    ]
  }
  const day = dayOf(reading, i)
  if (day === undefined || !isJoin(reading, i + 1) || !reading.together(i + 2, i)) return null
  const to = dayOf(reading, i + 2) === undefined ? null : monthDate(reading, i + 2)
  if (to?.day === undefined || to.month === undefined || to.inherited) return null
  const parts: DateParts = { day: spanAt(reading, i, String(day).length) }
  const year = to.year === undefined ? {} : { year: to.year }
  return [{ first: i, last: i, month: to.month, day, ...year, parts, inherited: true }, to]
}

/** "to", "and", "until", a dash. */
const isJoin = (reading: Reading, i: number): boolean =>
  /^(?:to|and|until|till|through|or|-|–|—)$/.test(reading.lower(i))

/** Nothing follows that the number before it could count. */
const isEndOfDay = (reading: Reading, i: number): boolean =>
  /^(?:|[.,;:)\]–—-]|in|at|and|for|of|with|when|as|to|on|by|is|are|was|were|will)$/.test(reading.lower(i))

function dateAt(reading: Reading, i: number): Found | null {
  const kind = reading.tokens.kind[i]
  if (kind === TokenKind.word) {
    if (!isCapital(reading, i)) return null
    const weekday = reading.is(i, weekdayWords) ? weekdayNamed(reading.lower(i)) : undefined
    return weekday === undefined
      ? withWeekday(reading, monthDate(reading, i))
      : fromWeekday(reading, i, weekday)
  }
  return numericDate(reading, i) ?? withWeekday(reading, monthDate(reading, i)) ?? bareYear(reading, i)
}

/** "Saturday", "Sat 9 June", "Wednesday night, May 28", "Sunday (June 30, 2025)", "Saturday the 28th". */
function fromWeekday(reading: Reading, i: number, weekday: number): Found | null {
  const parts = { weekday: spanAt(reading, i, printedLength(reading, i)) }
  // "Wednesday night, May 28"; "Sat., May 28".
  let at = reading.is(i + 1, partsOfDay) ? i + 1 : i
  if (!reading.is(i, fullWeekdayWords) && reading.word(i + 1) === '.' && isAdjacent(reading, i)) at = i + 1
  const opener = reading.lower(at + 1)
  let next = opener === ',' || opener === '(' ? at + 2 : at + 1
  if (reading.lower(next) === 'the') next++
  if (reading.together(next, i)) {
    const rest = numericDate(reading, next) ?? monthDate(reading, next)
    if (rest?.day !== undefined) {
      const closed =
        opener === '(' && reading.lower(rest.last + 1) === ')' && reading.together(rest.last + 1, i)
      return {
        ...rest,
        first: i,
        last: closed ? rest.last + 1 : rest.last,
        weekday,
        parts: { ...rest.parts, ...parts }
      }
    }
    const day = /\D$/.test(reading.lower(next)) ? dayOf(reading, next) : undefined
    if (day !== undefined && next <= at + 3) {
      const span = spanAt(reading, next, String(day).length)
      return { first: i, last: next, weekday, day, parts: { ...parts, day: span } }
    }
  }
  return reading.is(i, fullWeekdayWords) ? { first: i, last: i, weekday, parts } : null
}

/** "June 30, 2025 (Monday)", "June 30, 2025, a Monday,", "9 June, which is a Sunday": the weekday after a day belongs to it. */
function withWeekday(reading: Reading, date: Found | null): Found | null {
  if (date?.day === undefined) return date
  const to = date.last
  const taking = (last: number): Found | null => {
    const weekday = isCapital(reading, last) ? weekdays.get(reading.lower(last)) : undefined
    if (weekday === undefined || !reading.together(last, to)) return null
    const parts = { ...date.parts, weekday: spanAt(reading, last, printedLength(reading, last)) }
    return { ...date, last, weekday, parts }
  }
  const opener = reading.word(to + 1)
  if (opener === '(') {
    const day = reading.lower(to + 2) === 'a' ? to + 3 : to + 2
    return (reading.word(day + 1) === ')' ? taking(day) : null) ?? date
  }
  if (opener !== ',') return date
  if (reading.lower(to + 2) === 'a') return taking(to + 3) ?? date
  // "9 June, which is a Sunday", "9 June, which falls on a Sunday".
  if (reading.lower(to + 2) === 'which' && /^(?:is|was|falls?|fell|will)$/.test(reading.lower(to + 3))) {
    let at = to + 4
    while (at < to + 7 && /^(?:a|on|be|fall)$/.test(reading.lower(at))) at++
    return taking(at) ?? date
  }
  // "on 19 September, Tuesday."
  const alone = /^(?:[.,;)–—]|)$/.test(reading.together(to + 3, to) ? reading.word(to + 3) : '')
  return (alone ? taking(to + 2) : null) ?? date
}

/** How long a word is without its 's. */
const printedLength = (reading: Reading, i: number): number => reading.word(i).replace(/['’]s?$/, '').length

function bareYear(reading: Reading, i: number): Found | null {
  const { tokens } = reading
  const decade = /^((?:1[5-9]|20)\d0)['’]?s$/.exec(reading.word(i))
  if (decade) {
    const parts = { year: spanAt(reading, i, 4) }
    return { first: i, last: i, year: Number(decade[1]), decade: true, parts }
  }
  // "In 1265,": long ago only where nothing follows that could be counted.
  const old = reading.lower(i - 1) === 'in' && /^(?:|[.,;)]|and|by|when|to|as)$/.test(reading.lower(i + 1))
  const year = yearOf(reading, i, old ? 1000 : 1500)
  if (year === undefined || reading.word(i - 1) === '$' || reading.word(i - 1) === '£') return null
  const found = { first: i, last: i, year, parts: { year: spanAt(reading, i) } }
  const before = reading.together(i - 1, i)
  const after = reading.together(i + 1, i)
  const counted = after && (reading.is(i + 1, neverYears) || reading.word(i + 1) === '%')
  if (counted) return null
  if (before && (reading.is(i - 1, beforeYear) || reading.is(i - 1, seasonWords))) {
    return found
  }
  if (isOfNoun(reading, i) || isPrefixed(reading, i)) return found
  if (after && reading.is(i + 1, afterYear)) return found
  if (isInBrackets(reading, i)) return found
  // "1984-1988", "1992 and 1993".
  const joined =
    before && /^(?:and|or|-|–|to|,)$/.test(reading.lower(i - 1)) && yearOf(reading, i - 2) !== undefined
  if (joined && tokens.kind[i - 2] === TokenKind.number) return found
  if (after && /^[-–]$/.test(reading.word(i + 1)) && yearOf(reading, i + 2) !== undefined) return found
  return null
}

/** "Its 1990 budget", "his failed 1996 bid": a possessive or article, one more word at most, and a noun in the singular. */
function isOfNoun(reading: Reading, i: number): boolean {
  const { kind } = reading.tokens
  if (kind[i + 1] !== TokenKind.word || !reading.together(i + 1, i) || reading.lower(i + 1).endsWith('s'))
    return false
  const opens = (at: number) =>
    reading.together(at, i) &&
    (reading.is(at, beforeYearAndNoun) || (reading.form(at) & WordForm.possessive) !== 0)
  return opens(i - 1) || (kind[i - 1] === TokenKind.word && opens(i - 2))
}

/** "Post-1959", "mid-1984". */
const isPrefixed = (reading: Reading, i: number): boolean =>
  reading.together(i - 2, i) &&
  reading.word(i - 1) === '-' &&
  /^(?:post|pre|mid|early|late)$/.test(reading.lower(i - 2))

/** "(1950-2012)", "(1950)": one year in brackets or two. */
function isInBrackets(reading: Reading, i: number): boolean {
  const before = reading.lower(i - 1)
  const after = reading.lower(i + 1)
  if (before === '(')
    return after === ')' || after === ':' || (isDash(after) && yearOf(reading, i + 2) !== undefined)
  return (
    after === ')' && isDash(before) && reading.lower(i - 3) === '(' && yearOf(reading, i - 2) !== undefined
  )
}
const isDash = (word: string): boolean => word === '-' || word === '–'
