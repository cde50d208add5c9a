import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'
import { isNoQuantity } from './is-no-quantity'
import { numeralAt } from './numeral-at'
import { type Part, partOf } from './part'
import { isPlural } from './singular'

/** Words that a change is told with: a figure after them and one after "to" are two. */
const changeWords = wordClass(
  `rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreases
  decreased decreasing drop drops dropped dropping climb climbs climbed climbing gain gains gained gaining lose loses lost
  jump jumps jumped jumping slip slips slipped slipping slide slides slid sliding grow grows grew grown growing shrink shrinks shrank
  shrunk widen widened narrow narrowed surge surged soar soared plunge plunged tumble tumbled sink sank advance advanced
  decline declines declined declining up down cut cuts raise raised raises lift lifted lower lowered add added shed sheds expand expanded swell
  swelled swelling improve improved slow slowed ease eased edge edged rebound rebounded double doubled moved moves went goes
  upgraded downgraded revised trimmed reduced contracted`
)

/** Words that a range is told with, before "from". */
const rangeWords = wordClass(
  'range ranges ranged ranging vary varies varied varying anywhere anything everything'
)

/**
 * The other end of a range that begins with this part: "20 to 30", "5-7", "between 5 and 7", "two or three". "Rose from
 * a to b", "rose a to b" and "2-1" are none.
 */
export function rangeEnd(reading: Reading, a: Part): Part | null {
  const { tokens } = reading
  const join = a.last + 1
  if (!reading.together(join + 1, a.first) || a.numeral.fraction) return null
  const word = reading.lower(join)
  const dash = /^[-–—]$/.test(word)
  const joined = tokens.end[a.last] === tokens.start[join]
  if (!dash && word !== 'to' && word !== 'and' && word !== 'or') return null
  const before = reading.together(a.first - 1, a.first) ? reading.lower(a.first - 1) : ''
  if (word === 'and' && before !== 'between') return null
  const b = partFrom(reading, join + 1)
  if (!b || !areAlike(a, b)) return null
  const low = lowEnd(a, b).value
  if (low >= b.value || (isYearLike(reading, a) && isYearLike(reading, b) && !countsThings(reading, b)))
    return null
  if (word === 'and') return b
  if (word === 'or') return isLooseOr(a, b) ? b : null
  if (dash) {
    const close = joined && tokens.end[join] === tokens.start[b.first]
    const apart = !joined && tokens.end[join] !== tokens.start[b.first]
    if (!close && !apart) return null
    const told = b.unit !== undefined || b.code !== undefined || a.code !== undefined || b.numeral.scale > 1
    if (apart)
      return told && (a.unit === undefined || a.unit.name === b.unit?.name) && a.numeral.digits !== ''
        ? b
        : null
    return (told || countsThings(reading, b)) && !reading.is(a.first - 1, wonWords) ? b : null
  }
  if (before === 'from') return reading.is(a.first - 2, rangeWords) ? b : null
  const own = a.unit !== undefined || a.code !== undefined || a.numeral.scale > 1
  const bare = !own && b.unit === undefined && b.code === undefined && b.numeral.scale === 1
  if (before === 'by' && (own || bare)) return null
  // "In the 12 months to 31 October".
  if (own && isNoQuantity(reading, b)) return null
  if (own && (b.value > 50 * low || changes(reading, a.first, 4))) return null
  return !own &&
    b.unit === undefined &&
    b.code === undefined &&
    b.numeral.scale === 1 &&
    changes(reading, a.first, 2)
    ? null
    : b
}

/** Four plain digits that may be a year. */
const isYearLike = (reading: Reading, { numeral, unit, code, value }: Part): boolean =>
  unit === undefined &&
  code === undefined &&
  value >= 1500 &&
  value < 2100 &&
  /^\d{4}$/.test(reading.word(numeral.last))

const wonWords = wordClass(
  'won win wins lost lose loses beat beats beaten lead leads led trail trailed drew draw'
)

/** The first end's value and step, the scale of the second taken on where it has none of its own: "3 to 5 million". */
export function lowEnd(a: Part, b: Part): { readonly value: number; readonly step: number } {
  const points = a.unit === undefined && b.unit?.name === 'percentage point' ? (b.unit.factor ?? 1) : 1
  const factor = takesScale(a, b) ? b.numeral.scale : points
  return { value: a.value * factor, step: a.step * factor }
}

const takesScale = (a: Part, b: Part): boolean =>
  a.numeral.scale === 1 &&
  a.numeral.digits !== '' &&
  b.numeral.scale > 1 &&
  a.unit === undefined &&
  a.numeral.amount < b.numeral.amount

/** The two ends are of one kind: what one of them lacks the other may give. */
function areAlike(a: Part, b: Part): boolean {
  if (b.numeral.fraction) return false
  if (a.code !== undefined && b.code !== undefined) return a.code === b.code
  if (a.unit !== undefined && b.unit !== undefined) return a.unit.name === b.unit.name
  if (a.unit !== undefined || a.code !== undefined)
    return b.unit === undefined && (a.code !== undefined || b.code === undefined)
  return true
}

/** "Two or three", "10 or 12". */
const isLooseOr = (a: Part, b: Part): boolean =>
  a.unit === undefined &&
  a.code === undefined &&
  a.numeral.scale === 1 &&
  b.value <= a.value * 2 &&
  b.value - a.value <= 10

/** The word after the second end is a plural: "5-7 people". */
function countsThings(reading: Reading, { last }: Part): boolean {
  const next = reading.together(last + 1, last) ? reading.lower(last + 1) : ''
  return (
    isPlural(next) &&
    next === reading.word(last + 1) &&
    !/^(?:wins?|victor(?:y|ies)|votes?|losses|defeats?|games|sets)$/.test(next)
  )
}

function changes(reading: Reading, first: number, reach: number): boolean {
  for (let at = first - 1; at >= first - reach && reading.together(at, first); at--)
    if (reading.is(at, changeWords)) return true
    else if (/^(?:the|of|,)$/.test(reading.lower(at))) return false
  return false
}

/** The part that begins at token `at`, over a sign of currency. */
function partFrom(reading: Reading, at: number): Part | null {
  for (let next = at; next <= at + 2 && reading.together(next, at); next++) {
    const numeral = numeralAt(reading, next)
    if (!numeral) continue
    const part = partOf(reading, numeral)
    return part && part.first === at ? part : null
  }
  return null
}
