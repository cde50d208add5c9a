import { gluedUnits, type Unit, unitsByFirstWord } from '../../lexicon/en/units'
import type { Reading } from '../reading'
import type { Numeral } from './numeral'

/** A unit after a number. */
export interface UnitAfter extends Unit {
  /** The last token of its words. */
  readonly last: number
  /** Where its words end in the text. */
  readonly end: number
}

/** Words that make a day or a minute part of something else: "two-day-old". */
const older = /-olds?$/

/** The unit printed on to the number, or after it, over a hyphen too: "km", "per cent", "-foot", "square miles". */
export function unitAfter(reading: Reading, numeral: Numeral): UnitAfter | null {
  const { tokens } = reading
  const { rest, last } = numeral
  if (numeral.times) return { name: 'time', dimension: 'multiple', last, end: tokens.end[last]! }
  if (rest !== '') {
    const word = rest.startsWith('-') ? rest.slice(1) : rest
    if (older.test(word)) return null
    if (rest.startsWith('-')) return unitFrom(reading, word, last, 'hyphen')
    return isLetterOfUnit(reading, numeral) ? unitFrom(reading, word, last, 'glued') : null
  }
  let at = last + 1
  if (!reading.together(at, last)) return null
  // "half an hour", "three-quarters of a mile"
  if (numeral.fraction) {
    if (reading.lower(at) === 'of') at++
    if (!/^an?$/.test(reading.lower(at)) || !reading.together(at + 1, last)) return pointAfter(reading, last)
    return unitFrom(reading, reading.lower(at + 1), at + 1, 'apart')
  }
  const hyphen =
    reading.word(at) === '-' &&
    tokens.end[last] === tokens.start[at] &&
    tokens.end[at] === tokens.start[at + 1]
  if (hyphen) at++
  if (!reading.together(at, last)) return null
  return unitFrom(reading, reading.lower(at), at, hyphen ? 'hyphen' : 'apart')
}

/** One letter on to the digits is a unit in its own case only: "30C", "5g", "9.58s", but not "5G", "20c", "the 3s". */
function isLetterOfUnit(reading: Reading, { end, rest, digits, place }: Numeral): boolean {
  if (rest === 'st') return !digits.endsWith('1') || digits.endsWith('11')
  if (rest.length > 1) return true
  const letter = reading.text.charAt(end)
  if (rest === 's') return place < 1
  return /[cfw]/.test(rest) ? letter !== rest : rest === 'l' || letter === rest
}

/** "a quarter point", "a quarter percentage point", "a quarter century". */
const pointAfter = (reading: Reading, last: number): UnitAfter | null =>
  /^(?:points?|percentage|century|mile)$/.test(reading.lower(last + 1))
    ? unitFrom(reading, reading.lower(last + 1), last + 1, 'apart')
    : null

/** The unit whose first word is given and stands in token `at`; the words after it are tokens of their own. */
function unitFrom(
  reading: Reading,
  word: string,
  at: number,
  joined: 'glued' | 'hyphen' | 'apart'
): UnitAfter | null {
  const { tokens } = reading
  // "square-foot", "mile-an-hour", "five-day-a-week": the words may hang together.
  const parts = unitsByFirstWord.has(word) ? [word] : word.split('-')
  const list = unitsByFirstWord.get(parts[0]!)
  if (!list) return null
  const wordAt = (k: number): string => parts[k] ?? reading.lower(at + k - parts.length + 1)
  for (const [words, unit] of list) {
    const last = at + Math.max(0, words.length + 1 - parts.length)
    if (!reading.together(last, at) || !words.every((each, k) => wordAt(k + 1) === each)) continue
    if (words.length === 0 && joined === 'apart' && gluedUnits.has(word)) continue
    return { ...unit, last, end: tokens.end[last]! }
  }
  return null
}
