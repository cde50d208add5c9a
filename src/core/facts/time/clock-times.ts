import { zones } from '../../lexicon/en/calendar'
import { clockOpeners } from '../../lexicon/en/clock'
import type { Span } from '../../model/span'
import { numberWord } from '../number-words'
import type { Reading } from '../reading'
import { isAdjacent } from './month-date'

/** A time of day. */
export interface ClockTime {
  readonly span: Span
  /** Minutes after midnight as printed: 7.30pm is 1170, "7:30" without a half of the day 450. */
  readonly minutes: number
  /** Which half of the day: stated, or, of a time from 13:00 on or with a zone of four figures, of the 24-hour clock; absent where nothing tells. */
  readonly half?: 'am' | 'pm' | '24'
  /** In capitals ("GMT"), or "local". */
  readonly zone?: string
  readonly token: number
  readonly lastToken: number
  readonly sentence: number
}

/**
 * Reads clock times: "7.30pm", "7:30 p.m.", "7 pm", "19:00", "0857 GMT", "half past six", "a quarter to nine", "noon",
 * "six o'clock", "8:25". A bare "5:40" is one only after a word of time ("at", "by", "until"): elsewhere it is a score or
 * the time of a race.
 */
export function clockTimesOf(reading: Reading): readonly ClockTime[] {
  const { tokens } = reading
  const found: ClockTime[] = []
  let past = -1
  const candidates = [...reading.figures, ...reading.where(clockOpeners)].sort((a, b) => a - b)
  for (const i of candidates) {
    if (i <= past) continue
    const read = fromFigures(reading, i) ?? fromWords(reading, i)
    if (!read) continue
    const { first, minutes, half } = read
    let { last } = read
    let zone: string | undefined
    if (
      reading.is(last + 1, zones) &&
      /^[A-Z]{2,4}$/.test(reading.word(last + 1)) &&
      reading.together(last + 1, i)
    )
      zone = reading.word(++last)
    else if (reading.lower(last + 1) === 'local' && reading.lower(last + 2) === 'time') {
      zone = 'local'
      last += 2
    }
    found.push({
      span: { start: tokens.start[first]!, end: tokens.end[last]! },
      minutes,
      ...(half ? { half } : minutes >= 780 ? { half: '24' as const } : {}),
      ...(zone ? { zone } : {}),
      token: first,
      lastToken: last,
      sentence: tokens.sentence[i]!
    })
    past = last
  }
  return found
}

interface Read {
  readonly first: number
  readonly last: number
  readonly minutes: number
  readonly half?: ClockTime['half']
}

/** "7.30pm", "7:30 p.m.", "7pm", "19:00", "0857 GMT", "at 8:25". */
function fromFigures(reading: Reading, i: number): Read | null {
  const glued = /^(\d{1,2})(?:\.(\d\d))?([ap])m$/.exec(reading.lower(i))
  if (glued) return made(Number(glued[1]), Number(glued[2] ?? 0), i, i, glued[3] === 'a' ? 'am' : 'pm')
  let hour = -1
  let minute = 0
  let last = i
  let colon = false
  const word = reading.lower(i)
  const pointed = /^(\d{1,2})\.(\d\d)$/.exec(word)
  const next = reading.lower(i + 2)
  if (
    reading.word(i + 1) === ':' &&
    isAdjacent(reading, i) &&
    isAdjacent(reading, i + 1) &&
    /^\d\d(?:[ap]m)?$/.test(next)
  ) {
    if (!/^\d{1,2}$/.test(word)) return null
    // "1:23:45", "6:30.5", and the second half of either.
    const isLonger = reading.word(i + 3) === ':' && isAdjacent(reading, i + 2)
    if (isLonger || (reading.word(i - 1) === ':' && isAdjacent(reading, i - 1))) return null
    hour = Number(word)
    minute = Number(next.slice(0, 2))
    last = i + 2
    colon = true
    if (next.length > 2) return made(hour, minute, i, last, next[2] === 'a' ? 'am' : 'pm')
  } else if (pointed) {
    hour = Number(pointed[1])
    minute = Number(pointed[2])
  } else if (/^\d{1,2}$/.test(word)) hour = Number(word)
  else if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(word)) {
    const zoned = reading.is(i + 1, zones) && /^[A-Z]+$/.test(reading.word(i + 1))
    return zoned || /^(?:hrs|hours)$/.test(reading.lower(i + 1))
      ? made(Number(word.slice(0, 2)), Number(word.slice(2)), i, zoned ? i : i + 1, '24')
      : null
  } else return null
  const half = halfAt(reading, last + 1)
  if (half) return made(hour, minute, i, half.last, half.half)
  if (/^o['’]clock$/.test(reading.lower(last + 1)) && !pointed && !colon) return made(hour, 0, i, last + 1)
  if (!colon && !pointed) return null
  const told = reading.together(i - 1, i) && beforeClock.test(reading.lower(i - 1))
  if (colon)
    return told || hour >= 13 || /^0\d$/.test(word) ? (told ? made(hour, minute, i, last) : null) : null
  // "at 8.25": a time only where nothing that is measured follows.
  const bare = /^(?:|[.,;)–—]|and|on|in|as|when|after|before|to)$/.test(reading.lower(last + 1))
  return told && bare && reading.lower(i - 1) === 'at' && minute % 5 === 0
    ? made(hour, minute, i, last)
    : null
}

const beforeClock =
  /^(?:at|by|until|till|from|to|before|after|around|about|since|between|past|and|and|–|-|at)$/

/** "a.m.", "pm", "p.m": the half of the day, and the last token of it, its stop counted in unless it ends the sentence too. */
function halfAt(reading: Reading, i: number): { readonly half: 'am' | 'pm'; readonly last: number } | null {
  const word = reading.lower(i)
  if (word === 'am' || word === 'pm') return { half: word, last: i }
  if ((word === 'a' || word === 'p') && reading.word(i + 1) === '.' && reading.lower(i + 2) === 'm') {
    const stop = reading.word(i + 3) === '.' && reading.together(i + 3, i) ? i + 3 : i + 2
    return { half: word === 'a' ? 'am' : 'pm', last: stop }
  }
  return null
}

/** "noon", "midnight", "half past six", "a quarter to nine", "twenty past two", "six o'clock", "seven in the evening". */
function fromWords(reading: Reading, i: number): Read | null {
  const word = reading.lower(i)
  if (word === 'noon' || word === 'midday') return made(12, 0, i, i, 'pm')
  if (word === 'midnight') return { first: i, last: i, minutes: 0, half: '24' }
  if (word === 'past' || word === 'to') {
    const lower = reading.lower(i - 1)
    const minutes = lower === 'half' ? 30 : lower === 'quarter' ? 15 : numberWord(lower)
    const hour = hourAt(reading, i + 1)
    const isMinutes =
      lower === 'half' || lower === 'quarter' || /^(?:five|ten|twenty|twenty-five)$/.test(lower)
    if (
      hour === undefined ||
      minutes === undefined ||
      !isMinutes ||
      (word === 'to' && !/^(?:quarter)$/.test(lower))
    )
      return null
    // "Ten past two" is a time, "five past winners" is none.
    const first = lower === 'quarter' && reading.lower(i - 2) === 'a' ? i - 2 : i - 1
    return word === 'past' ? made(hour, minutes, first, i + 1) : made(hour - 1, 60 - minutes, first, i + 1)
  }
  const hour = /^o['’]clock$/.test(word) ? hourAt(reading, i - 1) : undefined
  return hour === undefined ? null : made(hour, 0, i - 1, i)
}

function hourAt(reading: Reading, i: number): number | undefined {
  const value =
    numberWord(reading.lower(i)) ?? (/^\d{1,2}$/.test(reading.word(i)) ? Number(reading.word(i)) : 0)
  return value >= 1 && value <= 12 ? value : undefined
}

function made(
  hour: number,
  minute: number,
  first: number,
  last: number,
  half?: ClockTime['half']
): Read | null {
  if (hour > 24 || minute > 59) return null
  if (half === 'am' || half === 'pm') {
    if (hour > 12 || hour === 0)
      return half === 'pm' && hour > 12 ? { first, last, minutes: hour * 60 + minute, half: '24' } : null
    return { first, last, minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute, half }
  }
  return { first, last, minutes: (hour % 24) * 60 + minute, ...(half ? { half } : {}) }
}
