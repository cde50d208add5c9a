import { type Interval, middle, over, times } from '../facts/quantity/interval'
import type { Dimension, Quantity } from '../facts/quantity/quantity'
import { anybody, somebody } from '../lexicon/en/rates'
import { isBare } from './alike'
import { fillProduct } from './fill-product'
import type { Law } from './law'
import { baseSize, howMany, isAmount, unitNamed } from './measures'
import { nearestTo } from './nearest'
import { printLike } from './print-like'
import { rounded } from './rounded'

/** What is printed may be rounded by so much, as a share of what it should be. */
const most = 0.025

/** From so many digits on, noughts at the end not counted, a total is no rounded one. */
const exactDigits = 4

/** n things at u each make t: t = n × u. So an average is t / n, a price t per n, a distance speed by time. */
export const product: Law = {
  id: 'product',
  check: 'num.rate',
  ofRates: true,
  expect(role, { figures: { t, n, u } }) {
    // "150 patients each" is no number of all.
    if (!t || !n || !u || n.per === 'each') return null
    // So exact a total is reckoned from a number as it stands: "240 at R18,500 each, R4,404,000 in all".
    const isExact = n.dimension === 'count' && !n.vague && t.digits.replace(/0+$/, '').length >= exactDigits
    const [total, number, each] = [rounded(t), isExact ? n.bounds : rounded(n), rounded(u)]
    const printed = role === 't' ? total : role === 'n' ? number : each
    const all = makes(t, n, u).map((rate): Interval => {
      const by = { low: rate, high: rate }
      return role === 't'
        ? times(times(number, each), by)
        : over(total, times(role === 'n' ? each : number, by))
    })
    const found = nearestTo(printed, all)
    if (!found) return null
    const slack = Math.min((printed.high - printed.low) / 2, found.high * most)
    return { low: found.low - slack, high: found.high + slack }
  },
  fill: fillProduct,
  working(text, { figures: { t, n, u } }, target, expected) {
    const print = (role: string, figure: Quantity) =>
      printLike(role === target ? middle(expected) : figure.value, figure, text)
    return target === 't'
      ? `${print('n', n!)} × ${print('u', u!)} = ${print('t', t!)}`
      : target === 'u'
        ? `${print('t', t!)} / ${print('n', n!)} = ${print('u', u!)}`
        : `${print('t', t!)} / ${print('u', u!)} = ${print('n', n!)}`
  }
}

/** A distance in a time, power through a time: told together, they leave no choice. */
export const speed: Law = {
  ...product,
  id: 'speed',
  proves: true,
  expect: (role, roles) =>
    roles.figures.n?.dimension === 'duration' && roles.figures.t?.dimension === 'length'
      ? product.expect(role, roles)
      : null,
  fill: () => []
}

/** Measures that are another measure by a third, whatever the words say. */
const physical: readonly (readonly [t: Dimension, n: Dimension, u: Dimension])[] = [
  ['length', 'duration', 'speed'],
  ['energy', 'duration', 'power'],
  ['area', 'length', 'length'],
  ['volume', 'length', 'area']
]

/** Whether a noun, singular, is a word for people: "a head" goes for any of them. */
export const isPerson = (noun: string): boolean => anybody.has(noun) || somebody.has(noun)

/** How many t one n of one u makes, for each sense the units have; empty where the kinds do not fit. */
export function makes(t: Quantity, n: Quantity, u: Quantity): readonly number[] {
  if (t.token === n.token || t.token === u.token || n.token === u.token) return []
  if (physical.some(([a, b, c]) => t.dimension === a && n.dimension === b && u.dimension === c)) {
    const sizes = [t, n, u].map(({ unit, dimension }) => baseSize(unit, dimension))
    if (u.per === undefined && sizes.every((size) => size !== null))
      return [(sizes[1]! * sizes[2]!) / sizes[0]!]
  }
  if (!isAmount(t) || !isAmount(n) || !isAmount(u) || t.dimension !== u.dimension) return []
  const kinds = howMany(u.unit, t.unit)
  if (kinds.length === 0 || n.value === 1) return []
  const rates = goesBy(n, u)
  return kinds.flatMap((one) => rates.map((other) => one * other))
}

/** How many times u goes for one n. */
function goesBy(n: Quantity, { per }: Quantity): readonly number[] {
  if (per === undefined || per === 'each' || anybody.has(per)) return n.dimension === 'count' ? [1] : []
  if (n.dimension === 'count' && (n.counted === per || (n.counted === 'person' && isPerson(per)))) return [1]
  // "They saw 1,800 in all and cost £3.6 million, or £2,000 a patient."
  if (isBare(n) && n.digits !== '') return [1]
  const unit = unitNamed(per)
  return unit && unit.dimension === n.dimension ? howMany(n.unit, unit.name) : []
}
