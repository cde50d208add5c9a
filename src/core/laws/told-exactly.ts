import { alike } from './alike'
import type { Law } from './law'
import { printLike } from './print-like'

/** The exact figure is at most so far from the one that speaks of it vaguely, as a share. */
const nearest = 0.35

/** A figure told vaguely and again exactly: what is "nearly" a hundred is less than that. */
export const toldExactly: Law = {
  id: 'told-exactly',
  check: 'num.vague',
  proves: true,
  ofRates: true,
  expect(role, { figures: { a, b } }) {
    if (!a?.vague || !b || b.vague || !alike(a, b)) return null
    if (a.value <= 0 || Math.abs(b.value / a.value - 1) > nearest) return null
    return role === 'b' ? a.bounds : null
  },
  holds: ({ figures: { a, b } }) => a!.bounds.low <= b!.bounds.high && b!.bounds.low <= a!.bounds.high,
  fill: () => [],
  working: (text, { figures: { a, b } }) =>
    `${text.slice(a!.phrase.start, a!.span.end)} and ${printLike(b!.value, b!, text)} are not one`
}
