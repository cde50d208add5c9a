import { over, times } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import type { Filled, Law, Roles } from './law'
import { printLike } from './print-like'
import type { Reach } from './reach'
import { rounded } from './rounded'

/** Rates of one article lie so near each other, as a share: an older sum may be changed at an older rate. */
const drift = 0.1

/** One article changes money at one rate: a is b as c is d, a and c in one money, b and d in another. */
export const exchange: Law = {
  id: 'exchange',
  check: 'num.currency',
  ofRates: true,
  proves: true,
  expect(role, { figures: { a, b, c, d } }) {
    if (!a || !b || !c || !d || moneyOf(a) !== moneyOf(c) || moneyOf(b) !== moneyOf(d)) return null
    if ([a, b, c, d].some(({ value }) => value <= 0)) return null
    const [x, y, z] =
      role === 'a' ? [b, c, d] : role === 'b' ? [a, d, c] : role === 'c' ? [d, a, b] : [c, b, a]
    const { low, high } = times(rounded(x), over(rounded(y), rounded(z)))
    return { low: low * (1 - drift), high: high * (1 + drift) }
  },
  fill: fillExchange,
  working(text, { figures: { a, b, c, d } }, target, expected) {
    const value = (expected.low + expected.high) / 2
    const stated = target === 'a' ? a! : b!
    const other = target === 'a' ? b! : a!
    const rate = `${printLike(c!.value, c!, text)} = ${printLike(d!.value, d!, text)}`
    return `${rate}, so ${printLike(other.value, other, text)} = ${printLike(value, stated, text)}`
  }
}

/** The other sums that the article prints in the same two currencies. Of two pairs the later is asked about. */
function fillExchange(_target: string, { figures: { a, b } }: Roles, reach: Reach): readonly Filled[] {
  if (!a || !b || a.value === b.value) return []
  const alike = reach
    .every('exchange')
    .map(({ quantities: { a: one, b: other } }) =>
      isSame(one!, b) && isSame(other!, a) ? { a: other!, b: one! } : { a: one!, b: other! }
    )
    .filter((pair) => isSame(pair.a, a) && isSame(pair.b, b) && pair.a.value !== pair.b.value)
  if (alike.length === 2 && isPair(alike[0]!, a, b)) return []
  return alike
    .filter((pair) => !isPair(pair, a, b))
    .map(({ a: c, b: d }) => ({ roles: { figures: { a, b, c, d } }, strength: 'bound' }))
}

const isPair = (pair: Roles['figures'], a: Quantity, b: Quantity): boolean =>
  pair.a!.token === a.token && pair.b!.token === b.token

const isSame = (one: Quantity, other: Quantity): boolean => moneyOf(one) === moneyOf(other)

/** A money the reading does not know is told by its noun. */
const moneyOf = ({ unit, counted }: Quantity): string => unit ?? counted ?? ''
