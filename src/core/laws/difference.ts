import { type Interval, minus, plus } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { alikeJoined, isBare } from './alike'
import { fillPair } from './fill-pair'
import type { Law } from './law'
import { printLike } from './print-like'

/** From a to b is x more, or x fewer: x = b − a. */
export const difference: Law = {
  id: 'difference',
  check: 'num.difference',
  expect(role, { figures: { a, b, x }, direction }) {
    if (!a || !b || !x || !alikeJoined(a, b) || !isMeasuredAs(x, a, b)) return null
    const sign = direction ?? (b.value >= a.value ? 1 : -1)
    const up = minus(b.bounds, a.bounds)
    if (role === 'x') return sign > 0 ? up : negative(up)
    const x1 = sign > 0 ? x.bounds : negative(x.bounds)
    return role === 'b' ? plus(a.bounds, x1) : minus(b.bounds, x1)
  },
  fill: fillPair,
  mistakes(role, { figures: { a, b, x } }) {
    if (role !== 'x' || !a || !b || !x) return []
    const size = b.value > a.value ? minus(b.bounds, a.bounds) : minus(a.bounds, b.bounds)
    const chance = Math.min(1, x.step / Math.max(x.value, x.step)) / 2
    return [{ name: 'way', printed: size, chance, share: 15 }]
  },
  working(text, { figures: { a, b, x } }, _target, expected) {
    const [more, fewer] = a!.value > b!.value ? [a!, b!] : [b!, a!]
    const moved = (expected.low + expected.high) / 2
    // The words say below where it is above.
    const difference = `${printLike(Math.abs(moved), x!, text)}${moved < 0 ? ' the other way' : ''}`
    return `${printLike(more.value, more, text)} − ${printLike(fewer.value, fewer, text)} = ${difference}`
  }
}

/** A difference of percentages is in points; else it is of the kind of what it is between. */
const isMeasuredAs = (x: Quantity, a: Quantity, b: Quantity): boolean =>
  a.dimension === 'percent' || b.dimension === 'percent'
    ? x.dimension === 'points'
    : // "From 6.12 to 7.77 points, an improvement of 1.65".
      (a.dimension === 'points' && isBare(x) && x.digits !== '') ||
      (x.dimension === a.dimension &&
        (x.unit === undefined || a.unit === undefined || x.unit === a.unit || x.unit === 'degree') &&
        // "$144 a month instead of $180, a saving of $432 a year": of another span.
        (x.per === undefined || a.per === undefined || x.per === a.per))

const negative = ({ low, high }: Interval): Interval => ({ low: -high, high: -low })
