import { over, times } from '../facts/quantity/interval'
import { alikeJoined } from './alike'
import { fillPair } from './fill-pair'
import type { Law } from './law'
import { printLike } from './print-like'

/** b is k times a: k = b/a. */
export const ratio: Law = {
  id: 'ratio',
  check: 'num.change',
  expect(role, { figures: { a, b, k } }) {
    if (!a || !b || !k || !alikeJoined(a, b) || a.bounds.low <= 0 || b.bounds.low <= 0) return null
    if (role === 'k') return over(b.bounds, a.bounds)
    return role === 'b' ? times(a.bounds, k.bounds) : over(b.bounds, k.bounds)
  },
  fill: fillPair,
  working(text, { figures: { a, b } }, _target, { low, high }) {
    const times = String(Number(((low + high) / 2).toPrecision(3)))
    return `${printLike(b!.value, b!, text)} is ${times} times ${printLike(a!.value, a!, text)}`
  }
}
