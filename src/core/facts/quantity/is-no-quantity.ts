import { months } from '../../lexicon/en/calendar'
import {
  clockWords,
  endOfPhrase,
  namesWithNumbers,
  numberedThings,
  roadWords,
  yearlyNouns
} from '../../lexicon/en/not-counted'
import { smallNumbers } from '../../lexicon/en/number-words'
import { parting } from '../../lexicon/en/series'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import type { Reading } from '../reading'
import type { Numeral } from './numeral'
import type { Part } from './part'
import { isPlural } from './singular'

/**
 * Whether a number is a year, a day, a time of day, a score, an age, an ordinal, a label ("section 420"), or part of a
 * name ("Boeing 747"). What has a unit, a currency or a scale word can only be an age or part of a longer figure.
 */
export function isNoQuantity(reading: Reading, { numeral, code, unit }: Part): boolean {
  const { first, last } = numeral
  const before = reading.together(first - 1, first) ? reading.lower(first - 1) : ''
  const after = reading.together(last + 1, first) ? reading.lower(last + 1) : ''
  const around = { before, after }
  if (isAge(reading, numeral)) return true
  if (numeral.fraction) return false
  const measured = code !== undefined || unit !== undefined || numeral.scale > 1
  if (isTied(reading, numeral, around, measured)) return true
  if (measured) return false
  return (
    before === 'per' ||
    isPartOfCode(reading, numeral, around) ||
    isDay(reading, numeral, around) ||
    isClock(reading, numeral, around) ||
    isAgeAside(reading, numeral, around) ||
    isNumbered(reading, first, before) ||
    isPronoun(reading, numeral, around) ||
    isYear(reading, numeral, around) ||
    isInnings(reading, numeral, around) ||
    isListMark(reading, numeral, after) ||
    isInName(reading, numeral, around)
  )
}

/** The words beside a number; empty at the ends of its sentence. */
interface Around {
  readonly before: string
  readonly after: string
}

/** "45-year-old", "45 years old", "aged 45", "at age 45". */
export function isAge(reading: Reading, { rest, last, first }: Numeral): boolean {
  if (/-olds?$/.test(rest)) return true
  if (reading.together(first - 1, first) && /^(?:aged|ages?)$/.test(reading.lower(first - 1))) return true
  const after = reading.together(last + 1, first) ? reading.lower(last + 1) : ''
  if (after === '-' && isGlued(reading, last) && /(?:^|-)olds?$/.test(reading.lower(last + 2))) return true
  if (!/^(?:year|month|week|day)s?(?:-olds?)?$/.test(after)) return false
  return after.includes('-') || (reading.together(last + 2, first) && /^olds?$/.test(reading.lower(last + 2)))
}

/** The token ends where the next one begins. */
const isGlued = (reading: Reading, at: number): boolean =>
  at >= 0 && reading.tokens.end[at] === reading.tokens.start[at + 1]

/** Tied to a word or another figure by a hyphen, a slash or a colon: "COVID-19", "5-4-3", "2-1", "9/11", "5:40", "#4". */
function isTied(
  reading: Reading,
  { first, last }: Numeral,
  { before, after }: Around,
  measured: boolean
): boolean {
  if (/^[#№@_]$/.test(before)) return true
  const tiedBefore = before !== '' && isGlued(reading, first - 1) && isGlued(reading, first - 2)
  if (tiedBefore && /^[-–—/:]$/.test(before)) {
    const left = reading.lower(first - 2)
    if (!measured && !/^(?:sub|now|over|under|nearly|[(])$/.test(left)) return true
    if (measured && before === ':') return true
  }
  // "12(3)" is a clause of a section.
  if (before === '(' && isGlued(reading, first - 1) && first >= 2 && isGlued(reading, first - 2)) return true
  if (measured || after === '' || !isGlued(reading, last) || !isGlued(reading, last + 1)) return false
  // "10-for-1", "12-of-18"
  return (
    /^[-–/:]$/.test(after) &&
    (isFigure(reading, last + 2) || /^(?:for|of|on|to|by|in)(?:-|$)/.test(reading.lower(last + 2)))
  )
}

const isFigure = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === TokenKind.number || reading.tokens.kind[at] === TokenKind.mixed

const isMonth = (reading: Reading, at: number): boolean =>
  (reading.form(at) & WordForm.capital) !== 0 && months.has(reading.lower(at))

/** "May 28", "28 May", "Oct. 31", "28 and 29 May". */
function isDay(reading: Reading, { first, last, amount }: Numeral, { before, after }: Around): boolean {
  if (amount > 31 || amount < 1 || !Number.isInteger(amount)) return false
  if (before !== '' && isMonth(reading, first - 1)) return true
  if (before === '.' && reading.together(first - 2, first) && isMonth(reading, first - 2)) return true
  if (after !== '' && isMonth(reading, last + 1)) return true
  if (/^(?:and|or|to|-|–)$/.test(after) && reading.together(last + 3, first) && isFigure(reading, last + 2))
    return isMonth(reading, last + 3)
  return (
    /^(?:and|or|to|-|–|,|&)$/.test(before) &&
    isFigure(reading, first - 2) &&
    reading.together(first - 3, first) &&
    isMonth(reading, first - 3)
  )
}

/** "7 p.m.", "0857 GMT", "at 7.30". */
function isClock(
  reading: Reading,
  { first, last, amount, place, digits }: Numeral,
  { before, after }: Around
): boolean {
  if (digits === '' || amount >= 2400) return after.startsWith('o’clock') || after.startsWith("o'clock")
  if (/^[ap]$/.test(after)) return reading.word(last + 2) === '.' && reading.lower(last + 3) === 'm'
  if (after !== '' && reading.is(last + 1, clockWords)) return true
  const hours = place === 0.01 && amount < 24 && (amount * 100) % 100 < 60
  return hours &&
    before === 'at' &&
    (after === '' || !/^\p{L}/u.test(after) || /^(?:on|and|in|until|for)$/.test(after))
    ? reading.together(first, last)
    : false
}

const article =
  /^(?:the|this|that|no|any|every|each|which|another|only|day|number|same|other|not|last|next|first|big|good|new|right)$/

/** "One" that stands for somebody or something: "one of them", "the same one", "one must". */
function isPronoun(
  reading: Reading,
  { first, last, digits, amount }: Numeral,
  { before, after }: Around
): boolean {
  if (amount !== 1 || digits !== '' || last !== first || reading.lower(first) !== 'one') return false
  if (article.test(before)) return true
  if (after !== 'of' && isCountedOn(reading, first)) return false
  if (after === 'of')
    return (
      !isCountedOn(reading, first) &&
      !/^(?:the|its|their|his|her|our|my|these|those|several|many|\d+|two|three|four|five|six|seven|eight|nine|ten|[£$€₹¥].*)$/.test(
        reading.lower(last + 2)
      )
    )
  // "Five passed, eight were defeated and one was withdrawn."
  if ((before === 'and' || before === ',') && /^(?:was|abstained|remained|were)$/.test(after)) return false
  return (
    !/^\p{L}/u.test(after) || reading.is(last + 1, endOfPhrase) || /^(?:another|day|thing|side)$/.test(after)
  )
}

/** "Two of wire fraud and one of filing a false return", "five for the isles and one for the port": a count of the same list. */
function isCountedOn(reading: Reading, one: number): boolean {
  if (reading.lower(one - 1) !== 'and' || !reading.is(one + 1, parting)) return false
  for (let at = one - 2; at > one - 12 && reading.together(at, one); at--)
    if (
      reading.lower(at) === reading.lower(one + 1) &&
      (isFigure(reading, at - 1) || smallNumbers.has(reading.lower(at - 1)))
    )
      return true
  return false
}

/** "Asha Rao, 45, said", "Asha Rao (45)". */
function isAgeAside(
  reading: Reading,
  { first, last, amount, digits }: Numeral,
  { before, after }: Around
): boolean {
  if (digits === '' || amount > 119 || !Number.isInteger(amount) || first < 2) return false
  const named = (reading.form(first - 2) & WordForm.capital) !== 0 && reading.together(first - 2, first)
  if (before === ',' && named) return after === ',' || after === '.' || after === '' || after === ';'
  return before === '(' && named && after === ')' && last === first
}

/** "section 420", "No. 4", "Nos 4 and 5", "page 5". */
function isNumbered(reading: Reading, first: number, before: string): boolean {
  // "Last year's 3,200" are of the year before, and no year of that number.
  if (before === '' || isPossessive(reading, first - 1)) return false
  if (before === '.' && /^(?:no|nos|sec|art|fig|vol|pp|para|ch)$/.test(reading.lower(first - 2))) return true
  return reading.is(first - 1, numberedThings) && !isPluralUse(reading, first)
}

/** "Last year's", "the Greens' ". */
const isPossessive = (reading: Reading, at: number): boolean => /[’']s?$/i.test(reading.word(at))

/** "The match 45 people saw" is rare; "of the page 5" is not: a label stands in the singular. */
const isPluralUse = (reading: Reading, first: number): boolean =>
  /^(?:parts?|type|number|count|count|exit|question|table|match|game|year|minute|seat|section)$/.test(
    reading.lower(first - 1)
  ) &&
  reading.together(first + 1, first) &&
  isPlural(reading.lower(first + 1)) &&
  reading.lower(first + 1) === reading.word(first + 1)

const beforeYear = new Set(
  'in since by until till before after during from to of for late early mid the a its his this that between and circa spring summer autumn fall winter season election elections'.split(
    ' '
  )
)

/** Four digits between 1500 and 2099 that nothing shows to be a count. */
function isYear(
  reading: Reading,
  { amount, digits, last, first }: Numeral,
  { before, after }: Around
): boolean {
  const plain = digits.length === 4 && reading.tokens.end[first]! - reading.tokens.start[first]! === 4
  if (!plain || amount < 1500 || amount > 2200) return false
  if (amount > 2099) return /^(?:in|by|until|till|since|before|after)$/.test(before)
  const counts = isPlural(after) && after === reading.word(last + 1) && !reading.is(last + 1, yearlyNouns)
  if (!counts) return amount >= 1700 || beforeYear.has(before)
  return before === '' || beforeYear.has(before) || (reading.form(first - 1) & WordForm.capital) !== 0
}

/** "0800", "123 4567": a code or a telephone number. */
function isPartOfCode(reading: Reading, { first, last, digits }: Numeral, { after }: Around): boolean {
  if (digits === '') return false
  if (digits.length > 1 && digits.startsWith('0') && /^\d+$/.test(reading.word(first))) return true
  const beside = (at: number) => reading.together(at, first) && reading.tokens.kind[at] === TokenKind.number
  return (beside(first - 1) || beside(last + 1)) && !isPlural(after)
}

/** "231 for 5", "4 for 32": runs and wickets. */
function isInnings(reading: Reading, { first, last, digits }: Numeral, { before, after }: Around): boolean {
  if (digits === '') return false
  const other = after === 'for' ? last + 2 : before === 'for' ? first - 2 : -1
  if (other < 0 || !reading.together(other, first) || reading.tokens.kind[other] !== TokenKind.number)
    return false
  const end = Math.max(other, last)
  const wickets = Math.min(Number(reading.word(other)), Number(digits))
  return wickets <= 10 && !(reading.together(end + 1, end) && isPlural(reading.lower(end + 1)))
}

/** "1." or "2)" at the beginning of a line. */
const isListMark = (reading: Reading, { first, last }: Numeral, after: string): boolean =>
  reading.tokens.firstOfSentence[reading.tokens.sentence[first]!] === first &&
  (after === ')' || (after === '.' && !reading.together(last + 2, first)))

/** "Boeing 747", "S&P 500", "Halo 2", "Big 12". */
function isInName(
  reading: Reading,
  { first, last, amount, digits }: Numeral,
  { before, after }: Around
): boolean {
  if (isAddress(reading, last) || (digits.length === 3 && isModel(reading, last))) return true
  if (before === '') return false
  if (reading.is(first - 1, namesWithNumbers)) return true
  if (isPossessive(reading, first - 1)) return false
  if ((reading.form(first - 1) & WordForm.capital) === 0) return false
  if (digits === '' && (reading.form(first) & WordForm.capital) === 0) return false
  if (isPlural(after) && after === reading.word(last + 1)) return false
  const begins = reading.tokens.firstOfSentence[reading.tokens.sentence[first]!] === first - 1
  return !begins && amount < 2000 && Number.isInteger(amount)
}

/** "575 Hill Road", "10 Castle Street". */
function isAddress(reading: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + 3 && reading.together(at, last); at++) {
    if ((reading.form(at) & WordForm.capital) === 0) return false
    if (at > last + 1 && reading.is(at, roadWords)) return true
  }
  return false
}

/** "the 787 Dreamliner": three digits before one capitalised word that is no plural. */
const isModel = (reading: Reading, last: number): boolean =>
  reading.together(last + 1, last) &&
  (reading.form(last + 1) & (WordForm.capital | WordForm.small)) === (WordForm.capital | WordForm.small) &&
  !isPlural(reading.lower(last + 1)) &&
  (reading.form(last + 2) & WordForm.capital) === 0 &&
  /^\p{L}/u.test(reading.lower(last + 2)) &&
  !isPlural(reading.lower(last + 2))
