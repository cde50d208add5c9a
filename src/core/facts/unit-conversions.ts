import { type Measurement, measurementAt } from './measurements'
import type { PhysicalUnit } from './physical-units'
import type { Reading } from './reading'

/** One quantity printed in two units: "5 km (3 miles)". */
export interface UnitConversion {
  readonly given: Measurement
  readonly converted: Measurement
  readonly sentence: number
  /** A vague word stands before either. */
  readonly vague: boolean
}

const vagueWords = new Set(
  'about around roughly approximately nearly almost over some just under more less than close to approx c ~ ≈'.split(
    ' '
  )
)
/** Between the given quantity and the bracket that converts it: "a 10-mile walk (16km)". */
const farthest = 3

/**
 * The quantities an article prints in two units of one dimension: the second in brackets that hold nothing else, or
 * after "or" or a slash. Two units of one name are two quantities.
 */
export function unitConversionsOf(reading: Reading): readonly UnitConversion[] {
  const conversions: UnitConversion[] = []
  let given: Measurement | null = null
  for (let i = 0; i < reading.tokens.count; i++) {
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
  return conversions
}

const isPair = (a: PhysicalUnit, b: PhysicalUnit): boolean => a.dimension === b.dimension && a.name !== b.name

const isVague = (reading: Reading, first: number): boolean => vagueWords.has(reading.lower(first - 1))

/** Whether only a bracket, "or" or a slash, with vague words, stands between the two. */
function opens(reading: Reading, given: Measurement, here: Measurement): boolean {
  if (!reading.together(here.first, given.last)) return false
  let at = here.first - 1
  while (at > given.last && vagueWords.has(reading.lower(at))) at--
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
  while (vagueWords.has(reading.lower(at))) at--
  const bracketed = reading.word(at) === '(' || reading.word(at) === '['
  const after = reading.together(last + 1, last) ? reading.word(last + 1) : ''
  return bracketed ? /^[)\];,]$/.test(after) : true
}
