import { notNouns } from '../lexicon/en/not-nouns'
import type { Grouping } from '../model/fact'
import { readNumeral } from '../text/numerals'
import { TokenKind } from '../text/tokens'
import { currencyBefore, currencyNamed } from './money'
import type { Reading } from './reading'
import { vagueBefore } from './vague-words'

const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12]
])

/** What a scale word multiplies by ("lakh", "bn"), or undefined. */
export const scaleNamed = (word: string): number | undefined => scales.get(word)

/** A number as the page has it: which tokens, and what they say. */
export interface Printed {
  readonly first: number
  readonly last: number
  /** The value with the scale word counted in. */
  readonly value: number
  /** What the scale word multiplies by; 1 without one. */
  readonly scale: number
  readonly grouping: Grouping
  /** "p", where the figure is in pence. */
  readonly unit?: string
}

/**
 * The number at token `i` with its scale word: "5678", "1,32,973", "2.5 crore", "$900m", "3bn"; "66, 436" is one
 * number with a space in it where nothing else makes sense of it.
 *
 * @returns null where no number stands there, or letters after it make it something else ("19th", "5G")
 */
export function printedNumber(reading: Reading, i: number): Printed | null {
  const { kind } = reading.tokens
  if (kind[i] === TokenKind.mixed) return scaledInOneWord(reading, i)
  if (kind[i] !== TokenKind.number) return null
  const own = reading.word(i)
  const joined = spacedTail(reading, i)
  const last = joined < 0 ? i : joined
  const { value, grouping } = readNumeral(joined < 0 ? own : own + reading.word(joined))
  const scale = scaleAfter(reading, i, last)
  return {
    first: i,
    last: scale === 1 ? last : last + 1,
    value: value * scale,
    scale,
    grouping: joined < 0 ? grouping : { style: 'spaced', digits: own.length + 3 }
  }
}

/** "m" alone may be metres: it is a million only beside a currency. */
function scaleAfter(reading: Reading, first: number, last: number): number {
  if (!reading.together(last + 1, first)) return 1
  const word = reading.lower(last + 1)
  const scale = scales.get(word)
  return scale === undefined || (word === 'm' && !isMoney(reading, first, last + 1)) ? 1 : scale
}

const isMoney = (reading: Reading, first: number, last: number): boolean =>
  currencyBefore(reading, first) !== null || currencyNamed(reading.lower(last + 1)) !== undefined

/** "$900m", "3bn": the scale printed without a space. */
function scaledInOneWord(reading: Reading, i: number): Printed | null {
  const word = reading.lower(i)
  let digits = word.length
  while (digits > 0 && word.charCodeAt(digits - 1) > 0x39) digits--
  const suffix = word.slice(digits)
  if (suffix === 'p') {
    const { value, grouping } = readNumeral(word.slice(0, digits))
    return { first: i, last: i, value, scale: 1, grouping, unit: 'p' }
  }
  const scale = scales.get(suffix)
  if (scale === undefined || (suffix === 'm' && !isMoney(reading, i, i))) return null
  const { value, grouping } = readNumeral(word.slice(0, digits))
  return { first: i, last: i, value: value * scale, scale, grouping }
}

/** Words that number things, and marks of a list: what follows them is several numbers. */
const listWords =
  /^(?:sections?|nos?|numbers?|articles?|pages?|rules?|chapters?|rooms?|wards?|and|,|&|-|–|\(|channels?|questions?|clauses?)$/

/**
 * The token of "436" in "66, 436 votes", or -1. Only where one to three digits, a comma, one space and exactly three
 * digits are followed by something counted, and no day of a month, no list and no other figure explains them.
 */
function spacedTail(reading: Reading, i: number): number {
  const { tokens, text } = reading
  const tail = i + 2
  if (
    !reading.together(tail, i) ||
    tokens.kind[tail] !== TokenKind.number ||
    text[tokens.start[i + 1]!] !== ','
  )
    return -1
  if (!/^[1-9]\d{0,2}$/.test(reading.word(i)) || !/^\d{3}$/.test(reading.word(tail))) return -1
  if (tokens.start[i + 1] !== tokens.end[i] || text.slice(tokens.end[i + 1], tokens.start[tail]) !== ' ')
    return -1
  const before = reading.together(i - 1, i) ? reading.lower(i - 1) : ''
  const next = reading.together(tail + 1, i) ? reading.lower(tail + 1) : ''
  // "3,400 from sales and 2, 600 across legal": where another figure of the sentence has a comma, this one lost its.
  const joins = before === 'and' || before === ','
  if (
    (joins || before === 'to' || notNouns.has(next)) &&
    hasGrouped(reading, i) &&
    !/^[,&\d]|^and$/.test(next)
  ) {
    if (!joins || /^\p{L}{3,}$/u.test(next)) return tail
  }
  if (listWords.test(before)) return -1
  // "from 12 to 14, 300 people came": a range, then another figure.
  if (before === 'to' && tokens.kind[i - 2] === TokenKind.number) return -1
  // Nobody begins a figure with "000".
  if (reading.word(tail) === '000') return tail
  const after = reading.together(tail + 1, i) ? reading.lower(tail + 1) : ''
  const counted = /^\p{L}{3,}$/u.test(after) && !notNouns.has(after) && reading.word(tail + 1) === after
  return counted || currencyBefore(reading, i) || vagueBefore(reading, i) ? tail : -1
}

/** How far around a number another is looked for. */
const nearby = 24

/** Whether another number of the sentence, near by, is printed with a comma ("20,645"). */
function hasGrouped(reading: Reading, i: number): boolean {
  for (let k = i - nearby; k <= i + nearby; k++)
    if (k !== i && reading.together(k, i) && /^\d{1,3},\d{3}$/.test(reading.word(k))) return true
  return false
}

/** "3-0", "6-4": two numbers with only a hyphen between are a score, a range or a code, and no single figure. */
export function isScore(reading: Reading, first: number, last: number): boolean {
  const { tokens, text } = reading
  const dash = (mark: number, a: number, b: number) =>
    tokens.kind[mark] === TokenKind.mark &&
    /[-–/:]/.test(text[tokens.start[mark]!]!) &&
    tokens.start[mark] === tokens.end[a] &&
    tokens.start[b] === tokens.end[mark] &&
    (tokens.kind[b] === TokenKind.number || tokens.kind[b] === TokenKind.mixed)
  const after = last + 2 < tokens.count && dash(last + 1, last, last + 2)
  const before =
    first >= 2 &&
    tokens.kind[first - 2] === TokenKind.number &&
    tokens.end[first - 2] === tokens.start[first - 1] &&
    tokens.end[first - 1] === tokens.start[first] &&
    /[-–/:]/.test(text[tokens.start[first - 1]!]!)
  return after || before
}
