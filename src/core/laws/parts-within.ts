import { minus } from '../facts/quantity/interval'
import type { Law } from './law'
import { printLike } from './print-like'
import { addends, isAbout, isPartOf, sumOf } from './sum'

/** Of so many some are this and the others that: what is told of them is together no more than there are. */
export const partsWithin: Law = {
  id: 'parts-within',
  check: 'num.total',
  exact: true,
  expect(role, { figures: { t }, parts }) {
    if (!t || !parts || parts.length < 3 || !parts.every((part) => isPartOf(part, t)) || !isAbout(parts, t))
      return null
    const all = sumOf(parts)
    if (role === 't') return { low: all.low, high: Number.POSITIVE_INFINITY }
    const rest = sumOf(parts.filter((_, i) => String(i) !== role))
    return { low: Number.NEGATIVE_INFINITY, high: minus(t.bounds, rest).high }
  },
  fill: () => [],
  working: (text, { figures: { t }, parts }) => {
    const all = sumOf(parts!)
    return `${addends(text, parts!)} = ${printLike((all.low + all.high) / 2, t!, text)}`
  }
}
