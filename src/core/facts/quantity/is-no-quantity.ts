import { clockWords, namesWithNumbers, numberedThings } from '../../lexicon/en/not-counted'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import { months } from '../dates'
import type { Reading } from '../reading'
import type { Numeral } from './numeral'
import { isPlural } from './singular'

/** What is known of a number when it is asked whether it counts or measures anything. */
export interface Candidate {
  readonly numeral: Numeral
  /** It has a unit, a sign of currency or a scale word. */
  readonly measured: boolean
}

/**
 * Whether a bare number is a year, a day, a time of day, a score, an age, an ordinal, a label ("section 420"), or part of
 * a name ("Boeing 747").
 */
export function isNoQuantity(reading: Reading, { numeral, measured }: Candidate): boolean {
  const { first, last } = numeral
  const { tokens } = reading
  const before = reading.together(first - 1, first) ? reading.lower(first - 1) : ''
  const after = reading.together(last + 1, first) ? reading.lower(last + 1) : ''
  const gluedBefore = before !== '' && tokens.end[first - 1] === tokens.start[first]
  const gluedAfter = after !== '' && tokens.end[last] === tokens.start[last + 1]
  if (
    /-?olds?$/.test(numeral.rest) ||
    (after === '-' && gluedAfter && /(?:^|-)olds?$/.test(reading.lower(last + 2)))
  )
    return true
  if (numeral.fraction) return false
  if (before === '#' || before === '№' || before === '@') return true
  // "COVID-19", "5-4-3", "2-1", "9/11", "5:40".
  if (
    gluedBefore &&
    /^[-–—/:]$/.test(before) &&
    first >= 2 &&
    tokens.end[first - 2] === tokens.start[first - 1]
  )
    if (!(measured && /^[/–—]$/.test(before)) && !/^[(]$/.test(reading.word(first - 2))) return true
  if (
    gluedAfter &&
    /^[-–/:]$/.test(after) &&
    isFigure(reading, last + 2) &&
    tokens.end[last + 1] === tokens.start[last + 2] &&
    !measured
  )
    return true
  if (measured) return false
  if (isDay(reading, numeral, before, after)) return true
  if (reading.is(last + 1, clockWords) && after !== '' && numeral.amount < 2400)
    return isClock(reading, last, after)
  if (/^(?:aged|age)$/.test(before) || isAgeAside(reading, numeral, before, after)) return true
  if (after === 'year' && reading.lower(last + 2) === 'old') return true
  if (isNumbered(reading, first, before)) return true
  if (isYear(reading, numeral, before, after)) return true
  if (isListMark(reading, numeral, after)) return true
  return isInName(reading, numeral, before, after)
}

const isFigure = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === TokenKind.number || reading.tokens.kind[at] === TokenKind.mixed

const isMonth = (reading: Reading, at: number): boolean =>
  (reading.form(at) & WordForm.capital) !== 0 && months.has(reading.lower(at))

/** "May 28", "28 May", "Oct. 31", "28 and 29 May". */
function isDay(reading: Reading, { first, last, amount }: Numeral, before: string, after: string): boolean {
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

const isClock = (reading: Reading, last: number, after: string): boolean =>
  !/^(?:a|p)$/.test(after) || reading.word(last + 2) === '.'

/** "Asha Rao, 45, said", "Asha Rao (45)". */
function isAgeAside(
  reading: Reading,
  { first, last, amount, digits }: Numeral,
  before: string,
  after: string
): boolean {
  if (digits === '' || amount > 119 || !Number.isInteger(amount) || first < 2) return false
  const named = (reading.form(first - 2) & WordForm.capital) !== 0 && reading.together(first - 2, first)
  if (before === ',' && named) return after === ',' || after === '.' || after === '' || after === ';'
  return before === '(' && named && after === ')' && last === first
}

/** "section 420", "No. 4", "Nos 4 and 5", "page 5". */
function isNumbered(reading: Reading, first: number, before: string): boolean {
  if (before === '') return false
  if (before === '.' && /^(?:no|nos|sec|art|fig|vol|pp|para|ch)$/.test(reading.lower(first - 2))) return true
  return reading.is(first - 1, numberedThings) && !isPluralUse(reading, first)
}

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
  before: string,
  after: string
): boolean {
  if (
    digits.length !== 4 ||
    amount < 1500 ||
    amount > 2099 ||
    reading.tokens.end[first]! - reading.tokens.start[first]! !== 4
  )
    return false
  const counts = isPlural(after) && after === reading.word(last + 1)
  if (!counts) return amount >= 1700 || beforeYear.has(before)
  return before === '' || beforeYear.has(before) || (reading.form(first - 1) & WordForm.capital) !== 0
}

/** "1." or "2)" at the beginning of a line. */
const isListMark = (reading: Reading, { first, last }: Numeral, after: string): boolean =>
  reading.tokens.firstOfSentence[reading.tokens.sentence[first]!] === first &&
  (after === ')' || (after === '.' && !reading.together(last + 2, first)))

/** "Boeing 747", "S&P 500", "Halo 2", "Big 12". */
function isInName(
  reading: Reading,
  { first, last, amount, digits }: Numeral,
  before: string,
  after: string
): boolean {
  if (before === '') return false
  const capital = (reading.form(first - 1) & WordForm.capital) !== 0
  if (!capital) return false
  if (reading.is(first - 1, namesWithNumbers)) return true
  if (digits === '' && (reading.form(first) & WordForm.capital) === 0) return false
  if (isPlural(after) && after === reading.word(last + 1)) return false
  const begins = reading.tokens.firstOfSentence[reading.tokens.sentence[first]!] === first - 1
  return !begins && amount < 2000 && Number.isInteger(amount)
}
