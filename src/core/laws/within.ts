import { alike } from './alike'
import type { Law } from './law'
import { printLike } from './print-like'

/** Nobody fills a hall with more people than it holds: x is at most c. */
export const within: Law = {
  id: 'within',
  check: 'num.bounds',
  proves: true,
  expect(role, { figures: { x, c } }) {
    if (!x || !c || !alike(x, c) || x.token === c.token) return null
    return role === 'x'
      ? { low: Number.NEGATIVE_INFINITY, high: c.bounds.high }
      : { low: x.bounds.low, high: Number.POSITIVE_INFINITY }
  },
  holds: ({ figures: { x, c } }) => x!.bounds.low <= c!.bounds.high,
  /** Where the article tells of one capacity only. */
  fill(_target, { figures }, reach) {
    const limits = reach.every('capacity').map(({ quantities }) => quantities.c!)
    if (new Set(limits.map(({ value }) => value)).size !== 1) return []
    return [{ roles: { figures: { ...figures, c: limits[0]! } }, strength: 'bound' }]
  },
  working: (text, { figures: { x, c } }) =>
    `${printLike(x!.value, x!, text)} ${x!.value > c!.value ? '>' : '≤'} ${printLike(c!.value, c!, text)}`
}
