import { type Interval, minus, over, plus, times } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { alike, isBare } from './alike'
import type { Filled, Law, Mistake, Roles } from './law'
import { printLike } from './print-like'
import type { Reach } from './reach'

const hundred = { low: 100, high: 100 }

/** A change of d is x per cent of what was: x = 100·d/a; where only what became of it is told, a = b − d. */
export const partChange: Law = {
  id: 'part-change',
  check: 'num.change',
  expect(role, { figures: { d, a, b, x }, direction }) {
    const before = a ? a.bounds : b && d && direction ? beforeOf(b, d, direction) : null
    const level = a ?? b
    if (!d || !level || !before || !x || !isPartOf(d, level) || before.low <= 0 || d.bounds.low <= 0)
      return null
    const share: Interval = x.dimension === 'fraction' ? x.bounds : over(x.bounds, hundred)
    if (role === 'x') {
      const part = over(d.bounds, before)
      return x.dimension === 'fraction' ? part : times(part, hundred)
    }
    if (role === 'd') return times(before, share)
    return role === 'a' ? over(d.bounds, share) : null
  },
  fill,
  mistakes: mistakesOf,
  working(text, { figures: { d, a, b, x }, direction }, _target, expected) {
    const share = printLike((expected.low + expected.high) / 2, x!, text)
    const level = a ?? b!
    const before = a ? a.value : b!.value - direction! * d!.value
    return `${printLike(d!.value, d!, text)} of ${printLike(before, level, text)} is ${share}`
  }
}

/** The share of what became of it, not of what was. */
function mistakesOf(role: string, { figures: { d, a, b, x }, direction }: Roles): readonly Mistake[] {
  if (role !== 'x' || !d || !x) return []
  const after =
    a && direction ? (direction > 0 ? plus(a.bounds, d.bounds) : minus(a.bounds, d.bounds)) : b?.bounds
  if (!after || after.low <= 0) return []
  const share = over(d.bounds, after)
  const printed = x.dimension === 'fraction' ? share : times(share, hundred)
  const width = Math.max(x.step, printed.high - printed.low)
  return [{ name: 'base', printed, chance: Math.min(1, (2 * width) / Math.max(x.value, x.step)), share: 20 }]
}

/** What was before a change of d made it b. */
const beforeOf = (b: Quantity, d: Quantity, direction: 1 | -1): Interval =>
  direction > 0 ? minus(b.bounds, d.bounds) : plus(b.bounds, d.bounds)

/** An index moves by points. */
const isPartOf = (d: Quantity, level: Quantity): boolean =>
  alike(d, level) || (d.dimension === 'points' && isBare(level))

/** Any figure of the difference's kind near by as what was, or as what became of it. */
function fill(target: string, { figures, direction }: Roles, reach: Reach): readonly Filled[] {
  const d = figures.d!
  const x = figures[target]!
  const levels = reach.around(x, 2, 1).filter((one) => one !== d && one !== x && isPartOf(d, one))
  const inSentence = levels.filter(({ sentence }) => sentence === x.sentence)
  const sole = inSentence.length === 1 ? inSentence[0] : levels.length === 1 ? levels[0] : undefined
  const way = direction ? { direction } : {}
  return levels.flatMap((level): readonly Filled[] => {
    // Behind another figure a level is that one's: "0.84% in a week, and 2% to 83,606".
    const strength = level === sole && reach.between(x, level) === 0 ? 'sole' : 'near'
    return [
      { roles: { figures: { ...figures, a: level }, ...way }, strength },
      ...(direction ? [{ roles: { figures: { ...figures, b: level }, ...way }, strength } as const] : [])
    ]
  })
}
