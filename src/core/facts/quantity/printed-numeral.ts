import { scaleAbbreviations, scaleWords } from '../../lexicon/en/number-words'
import type { Reading } from '../reading'
import { digitsAsNumber } from './digits-as-number'
import type { Numeral } from './numeral'
import { chanceAt, printedPart } from './printed-fraction'
import { scalesAfter } from './scales-after'
import { lastGroup } from './spaced-groups'
import { partAfter } from './spelt-numeral'

/**
 * The number in digits that begins at token `i`, with its scale word: "1,32,973", "1 056", "1'056", "2.5 crore", "9.5m",
 * "2 lakh crore", "9-1/2", "2½". Null where the digits are no number ("1.2.3").
 */
export function printedNumeral(reading: Reading, i: number): Numeral | null {
  const chance = chanceAt(reading, i)
  if (chance) return chance
  const word = reading.lower(i)
  const size = digitsIn(word)
  return digitsFrom(reading, {
    first: i,
    last: i,
    digits: word.slice(0, size),
    letters: word.slice(size),
    start: reading.tokens.start[i]!
  })
}

/** How many code units of a word, from its first, belong to a number. */
export function digitsIn(word: string): number {
  let size = 0
  while (size < word.length && /[\d.,]/.test(word.charAt(size))) size++
  return size
}

/** The digits a number begins with. */
export interface Digits {
  /** The first and last token they stand in. */
  readonly first: number
  readonly last: number
  readonly digits: string
  /** What is printed on to them. */
  readonly letters: string
  /** Where they begin in the text. */
  readonly start: number
}

/** Goes on from the first digits: groups, fraction, letters, scale words. */
export function digitsFrom(reading: Reading, from: Digits): Numeral | null {
  const { first, start, letters } = from
  return letters === ''
    ? apart(reading, from)
    : together(reading, first, from.last, from.digits, letters, start)
}

/** Digits with nothing printed on to them. */
function apart(reading: Reading, { first, last: at, digits: head, start }: Digits): Numeral | null {
  const { tokens } = reading
  const grouped = first === at ? lastGroup(reading, at) : at
  let digits = head
  for (let group = at + 1; group <= grouped; group++) digits += reading.word(group).replaceAll(/[^\d.]/g, '')
  const read = digitsAsNumber(digits)
  if (read === null) return null
  const part = printedPart(reading, grouped) ?? partAfter(reading, grouped)
  const scaled = part?.last ?? grouped
  const alone = part !== null && 'alone' in part && part.alone
  const { scale, last, loneM, rest } = scalesAfter(reading, scaled, false)
  return {
    first,
    last,
    start,
    end: tokens.end[scaled]!,
    amount: part ? part.value + (alone ? 0 : read.value) : read.value,
    scale,
    place: part ? 0.01 : read.place,
    digits: digits.replaceAll(/\D/g, ''),
    rest,
    fraction: false,
    ...otherwiseOf(read, scale),
    ...(loneM ? { loneM } : {})
  }
}

/** Digits with letters printed on to them: a scale ("9.5m", "3bn"), a unit ("5km"), or something else ("19th"). */
function together(
  reading: Reading,
  first: number,
  at: number,
  digits: string,
  letters: string,
  start: number
): Numeral | null {
  const read = digitsAsNumber(digits)
  if (read === null) return null
  const own = /^(?:k|m|mn|mln|mio|mil|cr|b|bn|bln|bil|tn|trn|lakh|crore)(?=$|-)/.exec(letters)?.[0]
  // "14B" is a house, "$1B" and "2.5B" are billions.
  const house = own === 'b' && read.place === 1 && !/[$£€¥₹]/.test(reading.text.charAt(start - 1))
  const short = own === undefined || house ? 1 : (scaleAbbreviations.get(own) ?? scaleWords.get(own)!)
  const rest = short > 1 ? letters.slice(own!.length) : letters
  const more = rest === '' ? scalesAfter(reading, at, true) : null
  const scale = short * (more?.scale ?? 1)
  return {
    first,
    last: more?.last ?? at,
    start,
    end: start + digits.length,
    amount: read.value,
    scale,
    place: read.place,
    digits: digits.replaceAll(/\D/g, ''),
    rest: more?.rest || rest,
    fraction: false,
    ...otherwiseOf(read, scale),
    ...(own === 'm' ? { loneM: true } : {})
  }
}

/** "1,234" is sure; "1,234 million" and "1,5" are not. */
const otherwiseOf = (
  { otherwise, unsure }: { readonly otherwise?: number; readonly unsure?: boolean },
  scale: number
): { readonly otherwise?: number } =>
  otherwise === undefined || (scale === 1 && !unsure) ? {} : { otherwise: otherwise * scale }
