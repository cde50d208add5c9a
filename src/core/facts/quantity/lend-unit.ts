import type { Reading } from '../reading'
import type { Part } from './part'
import { isPlural } from './singular'

/** How many times larger one of two figures beside each other may be that share a printed unit. */
const farthest = 20

/** Words between two figures of one measure: "5.2 against 4.8 million". */
const between = /^(?:to|and|or|against|versus|vs|from|than)$/

/**
 * Gives a bare figure the unit that only its neighbour has: "from 5.2 to 4.8 million", "3 and 5 per cent", "from 21 mpg
 * to 23". Only where one short word stands between the two and nothing else is counted.
 *
 * @returns both parts, or null where there is nothing to lend
 */
export function lendUnit(reading: Reading, a: Part, b: Part): readonly [Part, Part] | null {
  const join = a.last + 1
  if (join !== b.first - 1 || !reading.together(join, a.first)) return null
  const word = reading.lower(join)
  if (!between.test(word) || a.numeral.fraction || b.numeral.fraction) return null
  if (isBare(a) && a.numeral.amount < 1000) {
    const ratio = b.numeral.amount / (a.numeral.amount || 1)
    if (isBare(b) || b.unit?.dimension === 'multiple' || ratio > farthest || ratio < 1 / farthest) return null
    const scale = b.numeral.scale
    const factor = a.numeral.amount === 0 ? scale : b.value / b.numeral.amount
    const lent: Part = {
      ...a,
      value: a.value * factor,
      step: a.step * factor,
      numeral: { ...a.numeral, scale }
    }
    return [kindOf(lent, b), b]
  }
  const follows = reading.together(b.last + 1, b.first) ? reading.lower(b.last + 1) : ''
  if (word !== 'to' || !isBare(b) || isPlural(follows) || (a.unit === undefined && a.code === undefined))
    return null
  // "Rose 0.84% to 83,606" is a share of another figure; only what stands behind "from" was a share before.
  const ratio = b.numeral.amount / (a.numeral.amount || 1)
  const isShare = a.unit?.dimension === 'percent' && reading.lower(a.first - 1) !== 'from'
  if (isShare || ratio > farthest || ratio < 1 / farthest) return null
  return a.numeral.scale === 1 ? [a, kindOf(b, a)] : null
}

/** The part with the other's unit or currency. */
function kindOf(part: Part, { unit, code }: Part): Part {
  return { ...part, ...(unit === undefined ? {} : { unit }), ...(code === undefined ? {} : { code }) }
}

/** Digits and nothing else, or the sign of currency before them. */
const isBare = ({ numeral, unit }: Part): boolean =>
  unit === undefined && numeral.scale === 1 && numeral.digits !== ''
