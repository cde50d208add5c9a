import {
  bends,
  joinedLength,
  type LengthUnit,
  lasting,
  openLengths,
  timeUnits,
  unitWords,
  type Way,
  ways,
  wholeUnits
} from '../../lexicon/en/time-words'
import type { Span } from '../../model/span'
import { TokenKind } from '../../text/tokens'
import { numberWord } from '../number-words'
import type { Interval } from '../quantity/interval'
import type { Reading } from '../reading'
import { countEnding, countStarting, digits, partEnding } from './length-counts'

/** A length of time: "two days later", "247 years ago", "for six and a half years", "four hours 35 minutes". */
export interface Length {
  /** From the number to the unit. */
  readonly span: Span
  /** The number alone, of a length with one ("fifteen" of "fifteen years"). */
  readonly number: Span
  /** How many of its unit, as printed. */
  readonly count: number
  readonly unit: LengthUnit
  /** What the printed words allow: "nearly", rounding, the unit. */
  readonly bounds: Interval
  /** How many of `unit` one printed unit is: 7 for weeks. */
  readonly step: number
  readonly way: Way
  /** The word that says which way ("later", "since"), or the unit's own. */
  readonly wayToken: number
  /** A word before it bends it ("nearly"), or it is round ("a decade"). */
  readonly vague: boolean
  /** "At least", "within", "a few", "every": not to be held against anything. */
  readonly open: boolean
  /** "A six-day event", "five-year-old". */
  readonly joined: boolean
  readonly token: number
  readonly lastToken: number
  readonly sentence: number
}

/** "Seven operations a day", "£5 an hour": how often, and no length of time. */
const isRate = (reading: Reading, first: number): boolean =>
  /^an?$/.test(reading.lower(first)) &&
  reading.together(first - 1, first) &&
  !reading.is(first - 1, lasting) &&
  (/\ds?$|[a-z]s$/.test(reading.lower(first - 1)) || reading.tokens.kind[first - 1] === TokenKind.number)

/** Reads lengths of time, in reading order; each unit of time looks at a bounded number of words beside it. */
export function lengthsOf(reading: Reading): readonly Length[] {
  const { tokens } = reading
  const found: Length[] = []
  const units = [...reading.where(unitWords), ...reading.shaped(joinedLength)].sort((a, b) => a - b)
  for (const i of units) {
    if (found.length > 0 && i <= found.at(-1)!.lastToken) continue
    const read = joinedAt(reading, i) ?? lengthAt(reading, i)
    if (!read) continue
    const { first, last, value, unit, step, rounding } = read
    const bend = bendBefore(reading, first)
    const after = wayAfter(reading, last)
    // "22 hours a day from Monday to Friday".
    if ((!after || reading.lower(after.token) === 'from') && isRate(reading, first)) continue
    const [low, high] = bend.factors
    const slack = rounding * step
    found.push({
      span: { start: tokens.start[first]!, end: tokens.end[last]! },
      number: read.number,
      count: value,
      unit,
      // "Nearly three hours" are more than two and a half.
      bounds: {
        low: Math.max(
          Math.min(value * low, low < 1 && high === 1 ? value - step / 2 : value) - slack,
          // "Nearly 132 years" are no 122: so exact a count is not bent far.
          bend.vague && high === 1 && isExact(value / step) ? value - 2 * step : Number.NEGATIVE_INFINITY
        ),
        high: value * high + slack
      },
      step,
      way: after?.way ?? 'long',
      wayToken: after?.token ?? last,
      vague: bend.vague || (step >= 10 && unit === 'year'),
      open: bend.open,
      joined: read.joined,
      token: first,
      lastToken: last,
      sentence: tokens.sentence[i]!
    })
  }
  return found
}

interface Read {
  readonly first: number
  readonly last: number
  readonly number: Span
  readonly value: number
  readonly unit: LengthUnit
  readonly step: number
  /** By how much the count may be off either way, in printed units. */
  readonly rounding: number
  readonly joined: boolean
}

/** "six-day", "30-year". */
function joinedAt(reading: Reading, i: number): Read | null {
  const match = /^(.+)-([a-z]+)$/.exec(reading.lower(i))
  const known = match && timeUnits.get(match[2]!)
  if (!known) return null
  const value = /^\d{1,4}$/.test(match[1]!) ? Number(match[1]) : numberWord(match[1]!)
  if (value === undefined || value <= 0) return null
  const [unit, step] = known
  const start = reading.tokens.start[i]!
  const number = { start, end: start + match[1]!.length }
  return { first: i, last: i, number, value: value * step, unit, step, rounding: 0, joined: true }
}

function lengthAt(reading: Reading, i: number): Read | null {
  const { tokens } = reading
  const known = timeUnits.get(reading.lower(i))
  if (!known) return null
  const [unit, step] = known
  if (!reading.together(i - 1, i)) return null
  const dashed =
    reading.word(i - 1) === '-' && !/s$/.test(reading.lower(i)) ? digits(reading, i - 2) : undefined
  if (dashed !== undefined) {
    // "A 21-day event".
    const number = { start: tokens.start[i - 2]!, end: tokens.end[i - 2]! }
    return { first: i - 2, last: i, number, value: dashed * step, unit, step, rounding: 0, joined: true }
  }
  // "27 school years", "ten full days".
  const before = countEnding(reading, reading.is(i - 1, wholeUnits) ? i - 2 : i - 1)
  if (!before) return null
  const number = { start: tokens.start[before.first]!, end: tokens.end[before.last]! }
  let { value } = before
  let last = i
  let rounding = roundingOf(value)
  // "an hour and a half", "five years and four months", "four hours 35 minutes".
  const and = /^(?:and|,)$/.test(reading.lower(i + 1)) ? i + 2 : i + 1
  const part = partEnding(reading, and) ?? partEnding(reading, and + 1)
  if (part && part.first === and && reading.together(part.last, i)) {
    value += part.value
    last = part.last
    rounding = roundingOf(value)
  } else if (reading.together(and + 1, i)) {
    const rest = countStarting(reading, and)
    const known =
      rest && reading.is(rest.last + 1, unitWords) ? timeUnits.get(reading.lower(rest.last + 1)) : undefined
    if (rest && known) {
      const [small, times] = known
      if (small === unit && times < step) {
        return {
          first: before.first,
          last: rest.last + 1,
          number,
          value: value * step + rest.value * times,
          unit,
          step: times,
          rounding: 0,
          joined: false
        }
      }
      if (small === 'month' && unit === 'year' && step === 1)
        return {
          first: before.first,
          last: rest.last + 1,
          number,
          value: value * 12 + rest.value,
          unit: 'month',
          step: 1,
          rounding: 0,
          joined: false
        }
    }
  }
  return { first: before.first, last, number, value: value * step, unit, step, rounding, joined: false }
}

/** A count that nobody would call round. */
const isExact = (count: number): boolean => count > 20 && count % 5 !== 0

/** By how much a count may be off for its rounding: a half by a sixth, a quarter by an eighth. */
const roundingOf = (value: number): number =>
  Number.isInteger(value) ? 0 : Number.isInteger(value * 2) ? 1 / 6 : 0.125

/** What the words before a length do to it. */
function bendBefore(reading: Reading, first: number) {
  let factors: readonly [number, number] = [1, 1]
  let vague = false
  let open = false
  for (let at = first - 1; at >= first - 3 && reading.together(at, first); at--) {
    const bend = bends.get(reading.lower(at))
    if (bend && !vague) {
      factors = bend
      vague = true
    }
    if (reading.is(at, openLengths)) {
      // "The next 10 years", "to 10 years": only straight before it.
      open ||= at === first - 1 || /^(?:least|most|than|up)$/.test(reading.lower(at))
    } else if (!bend) break
  }
  return { factors, vague, open }
}

/** The word right behind a length that says which way it counts. */
function wayAfter(reading: Reading, last: number): { readonly way: Way; readonly token: number } | null {
  for (let at = last + 1; at <= last + 1 && reading.together(at, last); at++) {
    const way = ways.get(reading.lower(at))
    if (way) return { way, token: at }
  }
  return null
}
