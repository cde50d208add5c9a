import { fractionSigns, fractionWords, scaleAbbreviations, scaleWords } from '../../lexicon/en/number-words'
import { TokenKind } from '../../text/tokens'
import type { Reading } from '../reading'
import { fractionPlace, type Numeral } from './numeral'
import { partAfter } from './spelt-numeral'

/**
 * The number in digits that begins at token `i`, with its scale word: "1,32,973", "1 056", "1'056", "2.5 crore", "9.5m",
 * "2 lakh crore", "9-1/2", "2½". Null where the digits are no number ("19th", "1.2.3").
 */
export function printedNumeral(reading: Reading, i: number): Numeral | null {
  const { tokens, text } = reading
  const chance = chanceOf(reading, i)
  if (chance) return chance
  const word = reading.lower(i)
  let size = 0
  while (size < word.length && isDigitOrSign(word.charCodeAt(size))) size++
  return digitsFrom(reading, i, i, word.slice(0, size), word.slice(size), tokens.start[i]!, text)
}

/** "1 in 5": a fraction. */
function chanceOf(reading: Reading, i: number): Numeral | null {
  const { tokens } = reading
  const of = i + 2
  if (reading.word(i) !== '1' || !reading.together(of, i) || reading.lower(i + 1) !== 'in') return null
  if (tokens.kind[of] !== TokenKind.number || !/^[\d,]{1,7}$/.test(reading.word(of))) return null
  const whole = Number(reading.word(of).replaceAll(',', ''))
  if (whole < 2 || (whole >= 1900 && whole < 2100)) return null
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

/** Goes on from the first digits, which stand in token `at`: groups, fraction, letters, scale words. */
export function digitsFrom(
  reading: Reading,
  first: number,
  at: number,
  head: string,
  letters: string,
  start: number,
  text: string
): Numeral | null {
  const { tokens } = reading
  const printed = /[.,]$/.test(head) ? head.slice(0, -1) : head
  if (printed.indexOf('.') !== printed.lastIndexOf('.') && !isGroupedByPoints(printed)) return null
  let last = at
  let digits = printed
  if (letters === '') {
    for (let next = groupAfter(reading, last, digits); next > 0; next = groupAfter(reading, last, digits)) {
      digits += reading.word(next).replaceAll(/[^\d.]/g, '')
      last = next
    }
  }
  const read = digitsAsNumber(digits)
  if (read === null) return null
  let { value } = read
  let { place } = read
  let rest = letters
  let end = letters === '' ? tokens.end[last]! : start + head.length
  // A number by itself: "12", not "12,".
  if (letters === '' && last === at)
    end = tokens.start[at]! + text.slice(tokens.start[at]!, tokens.end[at]!).length
  if (letters === '') {
    const part = partPrinted(reading, last)
    if (part) {
      value += part.value
      place = Math.min(place, part.place)
      if (part.replaces) value -= read.value
      last = part.last
      end = tokens.end[last]!
    } else {
      const told = partAfter(reading, last)
      if (told) {
        value += told.value
        last = told.last
        end = tokens.end[last]!
        place = 0.01
      }
    }
  }
  let scale = 1
  let loneM = false
  if (rest !== '') {
    const own = /^(?:k|m|mn|mln|mio|mil|cr|b|bn|bln|bil|tn|trn|lakh|crore)(?=$|-)/.exec(rest)?.[0]
    // "14B" is a house, "$1B" and "2.5B" are billions.
    const house = own === 'b' && place === 1 && !/[$£€¥₹]/.test(text.charAt(start - 1))
    if (own !== undefined && !house) {
      scale = scaleAbbreviations.get(own) ?? scaleWords.get(own)!
      loneM = own === 'm'
      rest = rest.slice(own.length)
    }
  }
  if (rest === '' || scale > 1) {
    const scales = scalesAfter(reading, last, scale > 1)
    scale *= scales.scale
    last = scales.last
    if (scales.loneM) loneM = true
    if (scales.rest !== '') rest = scales.rest
  }
  return {
    first,
    last,
    start,
    end,
    amount: value,
    scale,
    place,
    digits: digits.replaceAll(/[^\d]/g, ''),
    rest,
    fraction: false,
    ...(read.otherwise === undefined || (scale === 1 && !read.decimal)
      ? {}
      : { otherwise: read.otherwise * scale }),
    ...(loneM ? { loneM } : {})
  }
}

const isDigitOrSign = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || unit === 0x2c || unit === 0x2e

const isGroupedByPoints = (printed: string): boolean => /^\d{1,3}(?:\.\d{3}){2,}$/.test(printed)

/** The value of printed digits, what the last place is worth, and the reading with a decimal comma. */
function digitsAsNumber(printed: string): {
  readonly value: number
  readonly place: number
  readonly otherwise?: number
  /** The first reading is the one with decimals. */
  readonly decimal?: boolean
} | null {
  if (isGroupedByPoints(printed)) return { value: Number(printed.replaceAll('.', '')), place: 1 }
  const value = Number(printed.replaceAll(',', ''))
  if (Number.isNaN(value)) return null
  const point = printed.indexOf('.')
  const place = point < 0 ? 1 : 10 ** -(printed.length - point - 1)
  const comma = printed.indexOf(',')
  if (point < 0 && comma > 0 && comma === printed.lastIndexOf(',')) {
    const decimals = printed.length - comma - 1
    const decimal = Number(printed.replace(',', '.'))
    // "1,5" and "0,75" fit no grouping: the comma is the point.
    if (decimals !== 3) return { value: decimal, place: 10 ** -decimals, otherwise: value, decimal: true }
    return { value, place, otherwise: decimal }
  }
  if (point > 0 && comma < 0 && printed.length - point - 1 === 3 && point <= 3 && !printed.startsWith('0'))
    return printed.endsWith('000')
      ? { value: value * 1000, place: 1, otherwise: value, decimal: true }
      : { value, place, otherwise: Number(printed.replace('.', '')), decimal: true }
  return { value, place }
}

/** The token of the next group of three digits set off by a space, an apostrophe or ", "; -1 without one. */
function groupAfter(reading: Reading, last: number, digits: string): number {
  const { tokens, text } = reading
  if (digits.length > 12 || /[.,]/.test(digits.slice(-4)) || !/^[1-9]/.test(digits)) return -1
  if (digits.length <= 3 ? !/^\d+$/.test(digits) : false) return -1
  const next = last + 1
  if (!reading.together(next, last)) return -1
  const sign = text[tokens.start[next]!]
  if ((sign === "'" || sign === '’') && glued(reading, last) && glued(reading, next))
    return isGroup(reading, next + 1) ? next + 1 : -1
  if (tokens.start[next]! !== tokens.end[last]! + 1 || !isGroup(reading, next)) return -1
  // "1 056 homes", but not "in 12 300 people": a group is followed by another or by what is counted.
  const before = reading.lower(last - 1)
  return /^(?:in|on|by|may|march)$/.test(before) && digits.length <= 2 ? -1 : next
}

const glued = (reading: Reading, at: number): boolean =>
  reading.tokens.end[at] === reading.tokens.start[at + 1]

const isGroup = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === TokenKind.number && /^\d{3}(?:\.\d+)?$/.test(reading.word(at))

/** "½" after digits, "3/4" from them, "-1/2" or " 1/2" after them. */
function partPrinted(
  reading: Reading,
  last: number
): {
  readonly value: number
  readonly place: number
  readonly last: number
  readonly replaces?: boolean
} | null {
  const { tokens } = reading
  if (!reading.together(last + 1, last)) return null
  const next = reading.word(last + 1)
  const sign = fractionSigns.get(next)
  if (sign !== undefined && tokens.start[last + 1]! - tokens.end[last]! <= 1)
    return { value: sign, place: 0.01, last: last + 1 }
  if (/^[/⁄]$/.test(next) && glued(reading, last)) {
    const own = ratio(reading, last)
    return own === null ? null : { value: own, place: 0.01, last: last + 2, replaces: true }
  }
  const from = next === '-' && glued(reading, last) && glued(reading, last + 1) ? last + 2 : last + 1
  const apart = from === last + 2 || tokens.start[from]! - tokens.end[last]! === 1
  if (!apart || !reading.together(from + 2, last) || reading.word(from + 1) !== '/') return null
  const part = ratio(reading, from)
  return part === null ? null : { value: part, place: 0.01, last: from + 2 }
}

/** "3/4" at token `at`: a proper fraction of a usual kind. */
function ratio(reading: Reading, at: number): number | null {
  const above = Number(reading.word(at))
  const below = Number(reading.word(at + 2))
  if (!reading.together(at + 2, at) || !glued(reading, at + 1) || reading.word(at + 3) === '/') return null
  return above > 0 &&
    above < below &&
    /^(?:2|3|4|5|8|16|32|64|128)$/.test(reading.word(at + 2)) &&
    (below < 16 || above % 2 === 1)
    ? above / below
    : null
}

/** Scale words after the digits: "million", "lakh crore", "mln", "hundred", also "-million". */
function scalesAfter(
  reading: Reading,
  from: number,
  abbreviated: boolean
): { readonly scale: number; readonly last: number; readonly loneM: boolean; readonly rest: string } {
  let scale = 1
  let last = from
  let loneM = false
  let rest = ''
  while (reading.together(last + 1, from)) {
    const hyphen = reading.word(last + 1) === '-' && glued(reading, last) && glued(reading, last + 1)
    const at = hyphen ? last + 2 : last + 1
    const word = reading.lower(at)
    let factor = scaleWords.get(word)
    if (factor === undefined && !abbreviated && last === from) {
      const short = scaleAbbreviations.get(word)
      if (short !== undefined && word !== 'b') {
        factor = short
        loneM = word === 'm'
      }
    }
    if (factor === undefined && last === from && word.includes('-')) {
      const cut = word.indexOf('-')
      factor = scaleWords.get(word.slice(0, cut))
      if (factor !== undefined) rest = word.slice(cut)
    }
    if (factor === undefined || fractionWords.has(word)) break
    if (word === 'dozen' && scale > 1) break
    scale *= factor
    last = at
    if (loneM || rest !== '') break
  }
  return { scale, last, loneM, rest }
}
