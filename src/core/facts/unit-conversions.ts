import type { PhysicalUnit } from '../lexicon/en/physical-units'
import { wordClass } from '../text/word-classes'
import { type Measurement, mayBegin, measurementAt } from './measurements'
import type { Reading } from './reading'

/** One quantity printed in two units: "5 km (3 miles)". */
export interface UnitConversion {
  readonly given: Measurement
  readonly converted: Measurement
  readonly sentence: number
  /** A vague word stands before either. */
  readonly vague: boolean
}

const vagueWords = wordClass(
  'about around roughly approximately nearly almost over some just under more less than close to approx c ~ ≈'
)
/** What stands before a quantity that says another once more. */
const openers = wordClass('( [ / or')
/** Between the given quantity and the bracket that converts it: "a 10-mile walk (16km)". */
const farthest = 3

/**
 * The quantities an article prints in two units of one dimension: the second in brackets that hold nothing else, or
 * after "or" or a slash. Two units of one name are two quantities.
 */
export function unitConversionsOf(reading: Reading): readonly UnitConversion[] {
  const { sentence, firstOfSentence } = reading.tokens
  const conversions: UnitConversion[] = []
  let read = -1
  for (const opener of reading.where(openers)) {
    const here = sentence[opener]!
    // A sentence is read whole, and only where a figure stands behind an opener.
    if (here === read || !mayConvert(reading, opener)) continue
    read = here
    conversionsIn(reading, firstOfSentence[here]!, firstOfSentence[here + 1]!, conversions)
  }
  return conversions
}

/** Whether a number follows, vague words between them allowed. */
function mayConvert(reading: Reading, opener: number): boolean {
  let at = opener + 1
  while (reading.is(at, vagueWords)) at++
  return reading.together(at, opener) && mayBegin(reading, at)
}

/** Finds the conversions of the tokens from `from` up to `end`. */
function conversionsIn(reading: Reading, from: number, end: number, conversions: UnitConversion[]): void {
  let given: Measurement | null = null
  for (let i = from; i < end; i++) {
    const here = measurementAt(reading, i)
    if (!here) continue
    if (given && opens(reading, given, here) && closes(reading, here) && isPair(given.unit, here.unit)) {
      conversions.push({
        given,
        converted: here,
        sentence: reading.tokens.sentence[i]!,
        vague: isVague(reading, given.first) || isVague(reading, here.first)
      })
      given = null
    } else given = here
    i = here.last
  }
}

const isPair = (a: PhysicalUnit, b: PhysicalUnit): boolean => a.dimension === b.dimension && a.name !== b.name

const isVague = (reading: Reading, first: number): boolean => reading.is(first - 1, vagueWords)

/** Whether only a bracket, "or" or a slash, with vague words, stands between the two. */
function opens(reading: Reading, given: Measurement, here: Measurement): boolean {
  if (!reading.together(here.first, given.last)) return false
  let at = here.first - 1
  while (at > given.last && reading.is(at, vagueWords)) at--
  const mark = reading.lower(at)
  if (mark === '(' || mark === '[') {
    if (at - given.last > farthest + 1) return false
    for (let k = given.last + 1; k < at; k++) if (!/^\p{L}/u.test(reading.word(k))) return false
    return true
  }
  if (mark === '/') return at === given.last + 1
  return mark === 'or' && (at === given.last + 1 || (at === given.last + 2 && reading.word(at - 1) === ','))
}

/** In brackets nothing may follow that makes it a quantity of its own ("(20km round trip)"). */
function closes(reading: Reading, { first, last }: Measurement): boolean {
  let at = first - 1
  while (reading.is(at, vagueWords)) at--
  const bracketed = reading.word(at) === '(' || reading.word(at) === '['
  const after = reading.together(last + 1, last) ? reading.word(last + 1) : ''
  return bracketed ? /^[)\];,]$/.test(after) : true
}
