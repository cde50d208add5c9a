import type { Interval } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'

/** Rounded figures are at most so far from what they stand for, as a share. */
const most = 0.025

/**
 * What a figure may stand for, its last noughts taken for rounding where it has two, or few other digits: 470,000 for
 * 465,000 to 475,000, 90 for 87.75 to 92.25, but 1,340 for itself. Never narrower than its own bounds.
 */
export function rounded({ value, step, bounds, digits, scale }: Quantity): Interval {
  const size = Math.abs(value)
  const noughts = /0*$/.exec(digits === '' && scale === 1 ? String(size) : digits)![0].length
  const told = (digits === '' ? String(size) : digits).replace(/^0+/, '').length - noughts
  const isRound = noughts > 1 || (noughts === 1 && told <= 2)
  const slack = isRound ? Math.min((step * 10 ** noughts) / 2, size * most) : 0
  return { low: Math.min(bounds.low, value - slack), high: Math.max(bounds.high, value + slack) }
}
