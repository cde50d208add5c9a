import { alikeJoined } from './alike'
import { fillPair } from './fill-pair'
import type { Law } from './law'
import { printLike } from './print-like'

/** What rose is more than it was, what fell is less. The words and the two figures of one thing must agree. */
export const direction: Law = {
  id: 'direction',
  check: 'num.order',
  ofWords: true,
  expect(role, { figures: { a, b }, direction: way }) {
    if (!a || !b || !way || (role !== 'a' && role !== 'b') || !alikeJoined(a, b)) return null
    const up = (role === 'b') === way > 0
    const other = role === 'b' ? a : b
    return up
      ? { low: other.bounds.low, high: Number.POSITIVE_INFINITY }
      : { low: Number.NEGATIVE_INFINITY, high: other.bounds.high }
  },
  fill: fillPair,
  working: (text, { figures: { a, b } }) =>
    `${printLike(b!.value, b!, text)} is ${b!.value > a!.value ? 'more' : 'less'} than ${printLike(a!.value, a!, text)}`,
  mistakes: (_role, { figures: { b } }) =>
    b ? [{ name: 'word', printed: b.bounds, chance: 0.5, share: 90 }] : []
}
