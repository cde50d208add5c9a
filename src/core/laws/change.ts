import { type Interval, minus, over, times } from '../facts/quantity/interval'
import { alikeJoined } from './alike'
import { fillPair } from './fill-pair'
import type { Law, Mistake } from './law'
import { printLike } from './print-like'

const hundred = { low: 100, high: 100 }
const one = { low: 1, high: 1 }

/** From a to b is a rise or a fall of x per cent: x = 100·(b − a)/a. Fractions ("by a third") count as per cent. */
export const change: Law = {
  id: 'change',
  check: 'num.change',
  mistakeChecks: { points: 'num.points' },
  expect(role, { figures: { a, b, x }, direction }) {
    if (!a || !b || !x || x.per !== undefined || !alikeJoined(a, b) || a.bounds.low <= 0 || b.bounds.low <= 0)
      return null
    const sign = direction ?? (b.value >= a.value ? 1 : -1)
    const share = x.dimension === 'fraction' ? x.bounds : over(x.bounds, hundred)
    const signed = sign > 0 ? share : { low: -share.high, high: -share.low }
    if (role === 'x') {
      const raw = minus(over(b.bounds, a.bounds), one)
      const way = sign > 0 ? raw : { low: -raw.high, high: -raw.low }
      return x.dimension === 'fraction' ? way : times(way, hundred)
    }
    const factor: Interval = { low: 1 + signed.low, high: 1 + signed.high }
    if (factor.low <= 0) return null
    return role === 'b' ? times(a.bounds, factor) : over(b.bounds, factor)
  },
  fill: fillPair,
  working(text, { figures: { a, b, x } }, _target, expected, mistake) {
    const moved = (expected.low + expected.high) / 2
    // The words say down where it is up.
    const way = mistake !== 'points' && moved < 0 ? ' the other way' : ''
    const share = `${printLike(Math.abs(moved), x!, text)}${way}`
    const [from, to] = [printLike(a!.value, a!, text), printLike(b!.value, b!, text)]
    if (mistake !== 'points') return `${from} to ${to} is ${share}`
    return `${from} to ${to} is ${pointsOf(Math.abs(b!.value - a!.value))}, or ${share}`
  },
  mistakes(role, { figures: { a, b, x } }) {
    if (role !== 'x' || !a || !b || !x) return []
    const found: Mistake[] = []
    const size = (raw: Interval) => (raw.high < 0 ? { low: -raw.high, high: -raw.low } : raw)
    const share = size(over(minus(b.bounds, a.bounds), b.bounds))
    const printed = x.dimension === 'fraction' ? share : times(share, hundred)
    const width = Math.max(x.step, printed.high - printed.low)
    found.push({
      name: 'base',
      printed,
      chance: Math.min(1, (2 * width) / Math.max(x.value, x.step)),
      share: 20
    })
    const raw = minus(over(b.bounds, a.bounds), one)
    const scale = x.dimension === 'fraction' ? { low: 1, high: 1 } : hundred
    found.push({
      name: 'way',
      printed: size(times(raw, scale)),
      chance: Math.min(1, width / Math.max(x.value, x.step)) / 2,
      share: 15
    })
    if (a.dimension === 'percent' && x.dimension === 'percent' && !x.vague) {
      const points = Math.abs(b.value - a.value)
      const exact = { low: points - a.step * 1e-6, high: points + a.step * 1e-6 }
      found.unshift({
        name: 'points',
        printed: exact,
        chance: Math.min(1, x.step / Math.max(x.value, x.step)) / 4,
        share: 40,
        text: pointsOf(points)
      })
    }
    return found
  }
}

/** "2.5 percentage points" */
const pointsOf = (value: number): string => {
  const points = Number(value.toFixed(4))
  return `${points} percentage ${points === 1 ? 'point' : 'points'}`
}
