import type { Quantity } from '../facts/quantity/quantity'
import type { Filled, LinkStrength, Roles } from './law'
import { unitNamed } from './measures'
import { isPerson, makes } from './product'
import type { Reach } from './reach'

/** Figures so many times apart are no tuple, but where a scale word stands for another: millions for billions. */
const farApart = 12
const isFar = (ratio: number): boolean => {
  const noughts = Math.abs(Math.log10(ratio))
  return noughts > Math.log10(farApart) && Math.abs(noughts - Math.round(noughts)) > 0.02
}

/** How many figures of the article that fit what u goes by are tried. */
const most = 8

/**
 * Two figures for a target that is the product of both, or the share of one in the other. What an amount goes by ("a
 * litre", "a home") is looked for in the whole article, the other amount near the target. Linked where the words bind the
 * one and the other is of the thing named; sole where both are alone of their kind; near else.
 */
export function fillProduct(target: string, { figures }: Roles, reach: Reach): readonly Filled[] {
  const x = figures[target]!
  const wide = reach.around(x, 3, 1).filter((one) => one.token !== x.token)
  const units = figures.u ? [figures.u] : wide.filter(goesBySomething)
  const filled: Filled[] = []
  for (const u of units) {
    const named = figures.n ? [figures.n] : namedBy(u, reach).filter((one) => one.token !== x.token)
    const numbers = figures.n ? [figures.n] : [...new Set([...named, ...wide])]
    const totals = figures.t ? [figures.t] : wide
    for (const n of numbers)
      for (const t of totals) {
        const rates = makes(t, n, u)
        if (rates.length === 0 || isBelow(t, n, u, rates[0]!)) continue
        const roles = { figures: { ...figures, t, n, u } }
        const strength = strengthOf(target, figures, roles.figures, named, reach)
        // So far apart, another factor is told elsewhere: "$400 a week, $6.24 million over the four weeks".
        const ratio = t.value / (n.value * u.value * rates[0]!)
        filled.push({ roles, strength: isFar(ratio) ? 'near' : strength })
      }
  }
  return filled
}

const goesBySomething = ({ per, dimension }: Quantity): boolean =>
  per !== undefined || dimension === 'speed' || dimension === 'power'

/**
 * The figures of the article that count what u goes by, or measure it in its unit; spans of time, of which there are many,
 * in its sentence and the one before only.
 */
function namedBy(u: Quantity, reach: Reach): readonly Quantity[] {
  if (u.per === undefined || u.per === 'each' || u.per === 'share') return []
  const unit = unitNamed(u.per)
  if (unit?.dimension === 'duration')
    return reach.around(u, 1, 0).filter(({ dimension }) => dimension === 'duration')
  const all = reach.counting(unit?.name ?? u.per)
  return isPerson(u.per)
    ? [...all, ...reach.around(u, 2, 1).filter(({ counted }) => counted !== undefined && isPerson(counted))]
    : all.slice(0, most)
}

/** What several make together is more than what one makes: another such tuple is none. */
const isBelow = (t: Quantity, n: Quantity, u: Quantity, rate: number): boolean =>
  t.unit === u.unit && (n.value * rate <= 1 || t.value <= u.value)

function strengthOf(
  target: string,
  bound: Roles['figures'],
  roles: Readonly<Record<'t' | 'n' | 'u', Quantity>>,
  named: readonly Quantity[],
  reach: Reach
): LinkStrength {
  // What goes by a thing that no figure counts could be of any: only "each" goes for the one number there is.
  const isAny = roles.u.per === undefined || roles.u.per === 'each'
  const told = named.some(({ token }) => token === roles.n.token) || (isAny && isAlone(roles.n, roles, reach))
  const open = (['t', 'u'] as const).filter((role) => role !== target && bound[role] === undefined)
  if (!told) return 'near'
  if (open.length === 0) return isAny ? 'sole' : 'linked'
  if (open.every((role) => isAlone(roles[role], roles, reach))) return 'sole'
  return open.every((role) => isNearest(roles[role], roles, reach)) ? 'likely' : 'near'
}

/** Whether no other figure of its kind stands nearer to the other two, in their sentences. */
function isNearest(one: Quantity, roles: Readonly<Record<'t' | 'n' | 'u', Quantity>>, reach: Reach): boolean {
  const others = Object.values(roles).filter((other) => other !== one)
  const gapTo = ({ token }: Quantity) => Math.min(...others.map((other) => Math.abs(other.token - token)))
  return others.some((other) =>
    reach
      .around(other, 0, 0)
      .every(
        (rival) =>
          rival === one ||
          others.some(({ token }) => token === rival.token) ||
          rival.dimension !== one.dimension ||
          rival.unit !== one.unit ||
          gapTo(rival) > gapTo(one)
      )
  )
}

/** Whether no other figure of its kind stands in its sentence and the one before. */
function isAlone(one: Quantity, roles: Readonly<Record<'t' | 'n' | 'u', Quantity>>, reach: Reach): boolean {
  const others = Object.values(roles)
  return reach
    .around(one, 1, 0)
    .every(
      (other) =>
        others.some(({ token }) => token === other.token) ||
        other.dimension !== one.dimension ||
        other.unit !== one.unit
    )
}
