import { minus } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import type { Filled, Law, LinkStrength } from './law'
import { printLike } from './print-like'
import { addends, sumOf } from './sum'

/** The shares of one whole are together a hundred per cent, as far as rounding allows. */
export const hundred: Law = {
  id: 'hundred',
  check: 'num.percent',
  exact: true,
  expect(role, { figures: { r }, parts }) {
    if (r?.dimension !== 'percent' || !parts || parts.length < 1) return null
    if (!isAbout([r, ...parts])) return null
    // Each share may be rounded by half its last place.
    const slack = ([r, ...parts].length * Math.max(r.step, ...parts.map(({ step }) => step))) / 2
    const all = { low: 100 - slack, high: 100 + slack }
    if (role === 'r') return minus(all, sumOf(parts))
    return minus(minus(all, r.bounds), sumOf(parts.filter((_, i) => String(i) !== role)))
  },
  fill(_target, { figures, parts: bound }, reach) {
    if (bound) return []
    const r = figures.r!
    const filled: Filled[] = []
    const seen = new Set<string>()
    const add = (parts: readonly Quantity[], strength: LinkStrength) => {
      const key = parts.map(({ token }) => token).join()
      if (parts.length < 1 || parts.length > 11 || seen.has(key)) return
      seen.add(key)
      filled.push({ roles: { figures, parts }, strength })
    }
    const run = reach.series(r).find((one) => one.includes(r))
    if (run)
      add(
        run.filter((one) => one !== r),
        'linked'
      )
    const isPercent = (one: Quantity) => one !== r && one.dimension === 'percent'
    const own = reach.around(r, 0, 0).filter(isPercent)
    const before = reach.around(r, 1, 0).filter(isPercent)
    add(before, 'sole')
    add(own, 'near')
    const back = reach.around(r, 2, 0).filter((one) => isPercent(one) && one.token < r.token)
    for (let length = 1; length <= back.length; length++) add(back.slice(-length), 'near')
    return filled
  },
  working: (text, { figures: { r }, parts }) => {
    const all = [...parts!, r!].sort((a, b) => a.token - b.token)
    return `${addends(text, all)} = ${printLike(
      all.reduce((whole, { value }) => whole + value, 0),
      r!,
      text
    )}`
  }
}

/** Whether shares come near enough to a hundred to be meant as all of it. */
function isAbout(all: readonly Quantity[]): boolean {
  const { low, high } = sumOf(all)
  return low <= 125 && high >= 85
}
