import type { Interval } from '../facts/quantity/interval'

/** How near a value of a lesser sense must be to be the one that is meant, as a share. */
const near = 0.02

/** Of several values that would do, the nearest to what is printed if it is near, else the first; null where there is none. */
export function nearestTo(printed: Interval, all: readonly Interval[]): Interval | null {
  const apart = (one: Interval) => Math.max(0, one.low - printed.high, printed.low - one.high)
  const [first] = all
  if (!first) return null
  const nearest = all.reduce((a, b) => (apart(b) < apart(a) ? b : a))
  return apart(nearest) <= Math.abs(printed.high) * near ? nearest : first
}
