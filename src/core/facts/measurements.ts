import { type PhysicalUnit, physicalUnits } from '../lexicon/en/physical-units'
import type { Span } from '../model/span'
import { readNumeral } from '../text/numerals'
import { TokenKind } from '../text/tokens'
import { wordClass } from '../text/word-classes'
import { currencyBefore } from './money'
import { numberWord, numberWords } from './number-words'
import { scaleNamed } from './printed-numbers'
import type { Reading } from './reading'

/** A number with a physical unit: "5 km", "20C", "6ft 2in", "1.5 million acres", "20-25C". */
export interface Measurement {
  readonly span: Span
  /** The number alone, for a repair. */
  readonly number: Span
  /** One value, or both ends of a range. */
  readonly values: readonly number[]
  /** The place of the last printed digit, scale counted in. */
  readonly place: number
  readonly unit: PhysicalUnit
  /** "2in" of "6ft 2in". */
  readonly minor?: { readonly value: number; readonly unit: PhysicalUnit }
  readonly first: number
  readonly last: number
}

interface PrintedValue {
  readonly value: number
  readonly place: number
  /** Letters that run on from the digits ("km" of "5km"). */
  readonly suffix: string
  readonly last: number
}

/** The measurement whose number stands at token `i`, or null. */
export function measurementAt(reading: Reading, i: number): Measurement | null {
  const { tokens } = reading
  const low = valueAt(reading, i)
  if (!low || currencyBefore(reading, i)) return null
  const high = low.suffix === '' ? rangeEnd(reading, low.last) : null
  const end = high ?? low
  const unit = unitAfter(reading, end)
  if (!unit) return null
  const first = isMinus(reading, i) ? i - 1 : i
  const sign = first < i ? -1 : 1
  const minor = high ? null : minorAfter(reading, unit.unit, unit.last)
  const last = minor?.last ?? unit.last
  return {
    span: { start: tokens.start[first]!, end: tokens.end[last]! },
    number: { start: tokens.start[first]!, end: tokens.end[end.last]! - end.suffix.length },
    values: (high ? [low.value, high.value] : [low.value]).map((value) => value * sign),
    place: end.place,
    unit: unit.unit,
    first,
    last,
    ...(minor ? { minor: { value: minor.value, unit: minor.unit } } : {})
  }
}

const articles = wordClass('a an')

/** Whether a measurement may begin with token `i`: a figure, a minus before one, a number word, "a" or "an". */
export const mayBegin = (reading: Reading, i: number): boolean =>
  reading.tokens.kind[i] === TokenKind.number ||
  reading.tokens.kind[i] === TokenKind.mixed ||
  reading.is(i, numberWords) ||
  reading.is(i, articles) ||
  reading.is(i, minuses)

const minuses = wordClass('minus - −')

function valueAt(reading: Reading, i: number): PrintedValue | null {
  const { tokens } = reading
  const kind = tokens.kind[i]
  if (kind === TokenKind.mark) return null
  const word = reading.lower(i)
  if (kind === TokenKind.word) {
    if (!reading.is(i, numberWords) && !reading.is(i, articles)) return null
    const before = reading.lower(i - 1)
    // "half a mile", "a mile"; "three-quarters of a mile" and "two and a half" are left alone.
    const article = word === 'a' || word === 'an'
    const value = article ? (before === 'half' ? 0.5 : 1) : numberWord(word)
    if (value === undefined || value >= 1e3 || before === 'and' || (article && before === 'of')) return null
    return { value, place: value < 1 ? 0.1 : 1, suffix: '', last: i }
  }
  if (kind !== TokenKind.number && kind !== TokenKind.mixed) return null
  let digits = 0
  while (digits < word.length && word.charCodeAt(digits) <= 0x39) digits++
  const printed = word.slice(0, digits)
  const { value, grouping } = readNumeral(printed)
  if (grouping.style === 'broken') return null
  const point = printed.indexOf('.')
  const place = point < 0 ? 1 : 10 ** -(printed.length - point - 1)
  const suffix = word.slice(digits)
  // "200m litres": millions, for a unit of its own follows.
  const joined = suffix === '' ? undefined : scaleNamed(suffix)
  if (joined !== undefined && isUnitAt(reading, i + 1, i))
    return { value: value * joined, place: place * joined, suffix: '', last: i }
  const scale = suffix === '' && reading.together(i + 1, i) ? scaleNamed(reading.lower(i + 1)) : undefined
  // "5 m" is metres here: money was refused.
  if (scale === undefined || reading.lower(i + 1) === 'm')
    return { value, place, suffix: reading.word(i).slice(digits), last: i }
  return { value: value * scale, place: place * scale, suffix: '', last: i + 1 }
}

const isUnitAt = (reading: Reading, at: number, i: number): boolean =>
  reading.together(at, i) && known(reading.word(at), at) !== null

/** "20-25C", "20 to 25 km": the other end of a range. */
function rangeEnd(reading: Reading, last: number): PrintedValue | null {
  const mark = reading.word(last + 1)
  if (mark !== '-' && mark !== '–' && mark !== 'to') return null
  return reading.together(last + 2, last) ? valueAt(reading, last + 2) : null
}

/** "-5C", "minus 5C". */
function isMinus(reading: Reading, i: number): boolean {
  const { tokens } = reading
  if (!reading.together(i - 1, i)) return false
  const before = reading.word(i - 1)
  if (before === 'minus') return true
  if (before !== '-' && before !== '−') return false
  return tokens.end[i - 1] === tokens.start[i] && tokens.end[i - 2] !== tokens.start[i - 1]
}

function unitAfter(
  reading: Reading,
  { last, suffix }: PrintedValue
): { readonly unit: PhysicalUnit; readonly last: number } | null {
  if (suffix !== '') {
    const slash = slashed(reading, suffix, last)
    if (slash) return slash
    return known(suffix, last)
  }
  const { tokens, text } = reading
  let next = last + 1
  if (!reading.together(next, last)) return null
  // "5-mile": the hyphen belongs to neither.
  if (reading.word(next) === '-' && tokens.start[next + 1] === tokens.end[next]) next++
  for (let size = 3; size >= 1; size--) {
    const end = next + size - 1
    if (!reading.together(end, last)) continue
    const words: string[] = []
    for (let k = next; k <= end; k++) {
      // "sq. ft": the stop is no word of its own; "°C" is two tokens without a space.
      const glued = k > next && tokens.start[k] === tokens.end[k - 1]
      if (reading.word(k) === '.') continue
      if (glued && words.length > 0) words[words.length - 1] += reading.word(k)
      else words.push(reading.word(k))
    }
    const spelled = words.join(' ')
    const found = known(spelled, end)
    if (!found) continue
    // "12 in" is inches only where nothing follows it; a "C" or "F" alone stands by itself.
    if (spelled === 'in' && text[tokens.end[end]!] !== ')') return null
    return found
  }
  return null
}

/** "80km/h" is three tokens. */
function slashed(reading: Reading, suffix: string, last: number) {
  if (reading.word(last + 1) !== '/') return null
  const whole = `${suffix}/${reading.lower(last + 2)}`
  return known(whole, last + 2)
}

function known(spelling: string, last: number) {
  // A capital M, L or G means something else; C and F mean nothing in lower case.
  if (/^[MLGcf]$/.test(spelling)) return null
  const unit = physicalUnits.get(spelling.toLowerCase())
  return unit ? { unit, last } : null
}

const minors: ReadonlyMap<string, string> = new Map([
  ['ft', 'in'],
  ['stone', 'lb'],
  ['lb', 'oz']
])

/** "2in" after "6ft", "7lb" after "10st". */
function minorAfter(reading: Reading, unit: PhysicalUnit, last: number) {
  const wanted = minors.get(unit.name)
  if (wanted === undefined || !reading.together(last + 1, last)) return null
  const value = valueAt(reading, last + 1)
  const found = value && unitAfter(reading, value)
  return found?.unit.name === wanted ? { value: value!.value, unit: found.unit, last: found.last } : null
}
