import { fractionSigns } from '../../lexicon/en/number-words'
import { TokenKind } from '../../text/tokens'
import type { Reading } from '../reading'
import { fractionPlace, type Numeral } from './numeral'

/** A part of one beside a whole number, or instead of it. */
export interface PrintedPart {
  readonly value: number
  readonly last: number
  /** The digits before the stroke are no whole number: "3/4". */
  readonly alone: boolean
}

const glued = (reading: Reading, at: number): boolean =>
  reading.tokens.end[at] === reading.tokens.start[at + 1]

/** "½" after the digits that end with token `last`, "3/4" from them, "-1/2" or " 1/2" after them. */
export function printedPart(reading: Reading, last: number): PrintedPart | null {
  const { tokens } = reading
  if (!reading.together(last + 1, last)) return null
  const next = reading.word(last + 1)
  const sign = fractionSigns.get(next)
  if (sign !== undefined && tokens.start[last + 1]! - tokens.end[last]! <= 1)
    return { value: sign, last: last + 1, alone: false }
  if (/^[/⁄]$/.test(next) && glued(reading, last)) {
    const own = ratioAt(reading, last)
    return own === null ? null : { value: own, last: last + 2, alone: true }
  }
  const hyphen = next === '-' && glued(reading, last) && glued(reading, last + 1)
  const from = hyphen ? last + 2 : last + 1
  if (!hyphen && tokens.start[from]! - tokens.end[last]! !== 1) return null
  if (!reading.together(from + 2, last) || !/^[/⁄]$/.test(reading.word(from + 1))) return null
  const part = ratioAt(reading, from)
  return part === null ? null : { value: part, last: from + 2, alone: false }
}

/** "3/4" at token `at`: a proper fraction with one of the usual numbers below. */
function ratioAt(reading: Reading, at: number): number | null {
  if (!reading.together(at + 2, at) || !glued(reading, at + 1) || reading.word(at + 3) === '/') return null
  const above = Number(reading.word(at))
  const below = Number(reading.word(at + 2))
  const usual = /^(?:2|3|4|5|8|16|32|64|128)$/.test(reading.word(at + 2))
  return usual && above > 0 && above < below && (below < 16 || above % 2 === 1) ? above / below : null
}

/** "1 in 5": a fraction in digits. */
export function chanceAt(reading: Reading, i: number): Numeral | null {
  const { tokens } = reading
  const of = i + 2
  if (reading.word(i) !== '1' || !reading.together(of, i) || reading.lower(i + 1) !== 'in') return null
  if (tokens.kind[of] !== TokenKind.number || !/^[\d,]{1,7}$/.test(reading.word(of))) return null
  const whole = Number(reading.word(of).replaceAll(',', ''))
  if (!(whole >= 2) || (whole >= 1900 && whole < 2100)) return null
  return {
    first: i,
    last: of,
    start: tokens.start[i]!,
    end: tokens.end[of]!,
    amount: 1 / whole,
    scale: 1,
    place: fractionPlace,
    digits: '',
    rest: '',
    fraction: true
  }
}
