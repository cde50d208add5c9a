import type { Reading } from '../reading'
import { numeralAt } from './numeral-at'
import { type Part, partOf } from './part'

/**
 * One measure told in two units, or three: "6ft 2in", "two hours and 20 minutes", "7-pound, 4-ounce", "1h 48m",
 * "6-foot-2". Its value counts in the first unit.
 */
export function withSmallerUnits(reading: Reading, whole: Part): Part {
  let part = whole
  for (let more = smallerAfter(reading, part, whole); more; more = smallerAfter(reading, part, whole)) {
    const share = more.factor / whole.unit!.factor!
    part = {
      ...part,
      last: more.last,
      end: reading.tokens.end[more.last]!,
      value: part.value + Math.sign(part.value || 1) * more.amount * share,
      step: more.step * share,
      numeral: { ...part.numeral, end: reading.tokens.end[more.last]!, digits: '' }
    }
  }
  return part
}

interface Smaller {
  readonly amount: number
  readonly step: number
  readonly factor: number
  readonly last: number
}

function smallerAfter(reading: Reading, part: Part, whole: Part): Smaller | null {
  const { tokens } = reading
  const { unit } = whole
  if (unit?.factor === undefined || whole.numeral.scale !== 1) return null
  const join = part.last + 1
  if (!reading.together(join, part.first)) return null
  const word = reading.lower(join)
  const hyphen = word === '-' && tokens.end[part.last] === tokens.start[join]
  const at = word === 'and' || word === ',' || hyphen ? join + 1 : join
  if (!reading.together(at, part.first)) return null
  const numeral = numeralAt(reading, at)
  if (!numeral || numeral.first !== at || numeral.scale > 1e6) return null
  if (
    unit.name === 'ft' &&
    numeral.rest === '' &&
    Number.isInteger(numeral.amount) &&
    numeral.amount < 12 &&
    (hyphen || part.numeral.rest === 'ft')
  ) {
    const next = partOf(reading, numeral)
    if (next && !next.unit) return { amount: numeral.amount, step: 1, factor: 0.0254, last: numeral.last }
  }
  if (hyphen) return null
  // "1h 48m"
  if (numeral.loneM && numeral.rest === '' && unit.name === 'hour' && numeral.amount < 60)
    return { amount: numeral.amount, step: 1, factor: 60, last: numeral.last }
  const next = partOf(reading, numeral)
  const factor = next?.unit?.factor
  if (!next || factor === undefined || next.unit!.dimension !== unit.dimension || numeral.scale !== 1)
    return null
  if (
    factor >= unit.factor ||
    next.value * factor > unit.factor * 1.001 ||
    (next.code ?? whole.code) !== undefined
  )
    return null
  // "two years, 3 months" is one; so is "and", but not where the first has the article of a list.
  return { amount: next.value, step: next.step, factor, last: next.last }
}
