import { looseNumberWords, measureNouns, yearNouns } from '../../lexicon/en/lists'
import type { Span } from '../../model/span'
import { WordForm } from '../../text/vocabulary'
import { wordClass } from '../../text/word-classes'
import { sentenceStarters } from '../name-words'
import { numberWord, numberWords } from '../number-words'
import type { Reading } from '../reading'

/** A small number of things that may be named one by one: "its three Irish branches", "two of them", "all four". */
export interface CountPhrase {
  /** The number alone. */
  readonly number: Span
  /** The number and its noun as printed. */
  readonly phrase: Span
  readonly value: number
  /** What is counted, a plural in lower case; empty where no noun is told. */
  readonly noun: string
  /** Index of the number and of the phrase's last token. */
  readonly token: number
  readonly last: number
  /** "the", "its", "all" stand before: all there are. */
  readonly definite: boolean
  /** "at least", "another", "of": the number is loose, or speaks of some. */
  readonly loose: boolean
}

/** One thing is no list, and nobody names more one by one. */
const [fewest, most] = [2, 12]
const definiteWords = wordClass('the its his her their our my all these those whose only just')
const irregular = wordClass(
  'men women people children grandchildren dead accused mps teeth feet geese mice stepchildren policemen policewomen'
)
/** Words at which a noun phrase ends. */
const phraseEnds = wordClass(
  `in on at of for from with to by and or who that which are is was were have has had will would can could against
  during after before near under over into as than but because between among within without about around until since
  while when where whom whose said say says this that last next each every a an i he she it we they
  the his her its their our`
)

/** The small numbers of an article with what they count, in reading order. */
export function countPhrasesOf(reading: Reading): readonly CountPhrase[] {
  const found: CountPhrase[] = []
  const digits = reading.figures.filter((i) => /^\d\d?$/.test(reading.word(i)))
  for (const i of [...reading.where(numberWords), ...digits].sort((a, b) => a - b)) {
    const phrase = phraseAt(reading, i)
    if (phrase) found.push(phrase)
  }
  return found
}

function phraseAt(reading: Reading, i: number): CountPhrase | null {
  const { tokens } = reading
  const value = numberWord(reading.lower(i)) ?? Number(reading.word(i))
  if (reading.lower(i) === 'dozen') return null
  if (!(value >= fewest && value <= most)) return null
  const at = (k: number) => (reading.together(k, i) ? reading.lower(k) : '')
  // "2-1", "3.5", "two hundred", "No 3".
  if (/^[-–:/.°$£€₹%]$/.test(at(i - 1)) && tokens.end[i - 1] === tokens.start[i]) return null
  if (
    /^[-–:/°%]$/.test(at(i + 1)) &&
    tokens.end[i] === tokens.start[i + 1] &&
    (at(i + 1) !== ':' || /^\d/.test(at(i + 2)))
  )
    return null
  if (numberWord(at(i + 1)) !== undefined || numberWord(at(i - 1)) !== undefined) return null
  // "May 3", "No. 2", "age 3".
  if (/^(?:\.|no|age|aged)$/.test(at(i - 1)) || (noNumber(reading, i) && capitalBefore(reading, i)))
    return null
  let last = i
  let noun = ''
  let k = i + 1
  if (at(k) === 'of' && /^(?:them|these|those|whom|which|us)$/.test(at(k + 1))) last = k + 1
  else {
    if (at(k) === 'of' && reading.is(k + 1, definiteWords)) k += 2
    while (k <= i + 7 && isWordOf(reading, k, i)) k++
    // "three firms bid": what follows the last plural is no part of the noun.
    while (k > i + 1 && !isPlural(reading, k - 1)) k--
    if (k > i + 1) {
      last = k - 1
      noun = at(last)
    } else if (at(i + 1) === 'of') return null
  }
  // "Phase three", "Channel Four".
  const isNamed =
    noun === '' && last === i && capitalBefore(reading, i) && !reading.is(i - 1, sentenceStarters)
  if (isNamed || (noun === '' && noNumber(reading, i))) return null
  if (noun !== '' && reading.is(last, measureNouns)) return null
  const before = reading.together(i - 1, i) ? i - 1 : -1
  return {
    number: { start: tokens.start[i]!, end: tokens.end[i]! },
    phrase: { start: tokens.start[i]!, end: tokens.end[last]! },
    value,
    noun,
    token: i,
    last,
    definite: before >= 0 && reading.is(before, definiteWords),
    loose: before >= 0 && isLoose(reading, before) && !(at(i - 1) === 'over' && reading.is(last, yearNouns))
  }
}

const noNumber = (reading: Reading, i: number): boolean => /^\d/.test(reading.word(i))

const capitalBefore = (reading: Reading, i: number): boolean =>
  reading.together(i - 1, i) && (reading.form(i - 1) & WordForm.capital) !== 0

/** "at least", "and", "2 to", "one of": the number is loose, one of several, or the end of a range. */
function isLoose(reading: Reading, before: number): boolean {
  // "five of the 11 libraries": what follows may be the five.
  for (let k = before; k > before - 4 && reading.together(k, before); k--) {
    if (reading.lower(k) !== 'of') continue
    const part = reading.lower(k - 1)
    if (
      numberWord(part) !== undefined ||
      /^(?:\d+|some|many|most|none|several|each|few|both|two-thirds|half)$/.test(part)
    )
      return true
  }
  if (!reading.is(before, looseNumberWords)) return false
  if (!/^(?:to|of)$/.test(reading.lower(before))) return true
  const other = reading.together(before - 1, before) ? reading.lower(before - 1) : ''
  return numberWord(other) !== undefined || /^\d/.test(other)
}

/** A word of a noun phrase: no mark, no preposition, no verb that would end it. */
const isWordOf = (reading: Reading, k: number, i: number): boolean =>
  reading.together(k, i) &&
  /^[\p{L}\d*]/u.test(reading.word(k)) &&
  (!reading.is(k, phraseEnds) || reading.word(k) === 'A')

const isPlural = (reading: Reading, k: number): boolean =>
  reading.is(k, irregular) || /(?:^|[^s’'])s$/.test(reading.word(k).toLowerCase())
