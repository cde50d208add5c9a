import { type Interval, minus, over, plus, times } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { alike } from './alike'
import { fillShare } from './fill-share'
import type { Law, Roles } from './law'
import { printLike } from './print-like'

const hundred: Interval = { low: 100, high: 100 }

/** A part is p per cent of the whole: p = 100·a/b; of a fraction in words ("a third"), p = a/b. */
export const share: Law = {
  id: 'share',
  check: 'num.percent',
  exact: true,
  expect(role, { figures: { p, a, b } }) {
    if (
      !p ||
      !a ||
      !b ||
      a === b ||
      !alike(a, b) ||
      !(p.dimension === 'percent' || p.dimension === 'fraction')
    )
      return null
    if (isShare(a) || a.value > b.value || a.bounds.low < 0 || b.bounds.low <= 0) return null
    if (!isAbout(p, a, b)) return null
    const one = p.dimension === 'percent' ? over(p.bounds, hundred) : p.bounds
    if (role === 'p')
      return p.dimension === 'percent' ? times(over(a.bounds, b.bounds), hundred) : over(a.bounds, b.bounds)
    return role === 'a' ? times(b.bounds, one) : over(a.bounds, one)
  },
  fill: fillShare,
  working(text, { figures: { p, a, b } }, target, expected) {
    if (target === 'a')
      return `${printLike(p!.value, p!, text)} of ${printLike(b!.value, b!, text)} is ${printLike((expected.low + expected.high) / 2, a!, text)}`
    const share = printLike((expected.low + expected.high) / 2, p!, text)
    return `${printLike(a!.value, a!, text)} of ${printLike(b!.value, b!, text)} is ${share}`
  }
}

/** The words speak of those that are left: p = 100·(b − a)/b. */
export const shareOfOthers: Law = {
  ...share,
  id: 'share-of-others',
  expect: (role, roles) => (role === 'p' ? shareOf(roles, ({ a, b }) => over(minus(b, a), b)) : null)
}

/** The whole is what both come to: p = 100·a/(a + b). */
export const shareOfBoth: Law = {
  ...share,
  id: 'share-of-both',
  expect: (role, roles) => (role === 'p' ? shareOf(roles, ({ a, b }) => over(a, plus(a, b))) : null)
}

function shareOf(
  { figures: { p, a, b } }: Roles,
  part: (of: { readonly a: Interval; readonly b: Interval }) => Interval
): Interval | null {
  if (!p || !a || !b || a === b || !alike(a, b) || a.bounds.low <= 0 || a.value > b.value) return null
  const one = part({ a: a.bounds, b: b.bounds })
  return p.dimension === 'percent' ? times(one, hundred) : one
}

/** A share of a share is seldom told, and two shares side by side are none of each other. */
const isShare = ({ dimension }: Quantity): boolean =>
  dimension === 'percent' || dimension === 'fraction' || dimension === 'points' || dimension === 'multiple'

/** Whether the share is near enough to be one of this part and whole: not half of it, nor twice. */
function isAbout(p: Quantity, a: Quantity, b: Quantity): boolean {
  const one = a.value / b.value
  const told = p.dimension === 'percent' ? p.value / 100 : p.value
  return told < one * 2.2 && one < told * 2.2
}
