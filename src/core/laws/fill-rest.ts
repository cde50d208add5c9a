import type { Quantity } from '../facts/quantity/quantity'
import { alike } from './alike'
import type { Filled, LinkStrength, Roles } from './law'
import type { Reach } from './reach'
import { valueSum } from './sum'

const mostParts = 8

/**
 * The whole and what is taken of it, for a rest.
 *
 * - Linked: the parts are told side by side with the rest; the whole is the first of them or stands directly before.
 * - Sole: the rest follows on a whole and a part, the only alike figures of its sentence and the one before.
 * - Near: any whole before the rest, with the figures in a row up to the rest.
 */
export function fillRest(_target: string, { figures, parts: bound }: Roles, reach: Reach): readonly Filled[] {
  const r = figures.r!
  const filled: Filled[] = []
  const seen = new Set<string>()
  // "60 per cent are houses, a quarter are flats and the remaining 360 …": a part told as a share only is taken too.
  const shares = reach.around(r, 1, 0).filter((one) => one.token < r.token && isShare(one))
  const isToldWhole = (t: Quantity, parts: readonly Quantity[]) =>
    shares.filter(({ token }) => token > t.token).length <= parts.length
  const add = (t: Quantity | undefined, parts: readonly Quantity[], strength: LinkStrength) => {
    if (!t || (figures.t && figures.t !== t) || parts.length < 1 || parts.length > mostParts) return
    const all = [r, ...parts]
    if (all.includes(t) || !all.every((one) => alike(one, t) && one.value < t.value)) return
    const key = [t, ...parts].map(({ token }) => token).join()
    if (seen.has(key)) return
    seen.add(key)
    filled.push({
      roles: { figures: { ...figures, t }, parts },
      strength: isToldWhole(t, parts) || strength === 'far' ? strength : 'near'
    })
  }
  const around = reach.around(r, 2, 0).filter((one) => alike(one, r))
  const at = around.indexOf(r)
  const before = around.slice(0, at)
  if (bound) {
    // The parts are told; the whole is the last figure before them that is greater.
    const greater = reach.around(r, 3, 0).filter((one) => one.token < r.token && one.value >= valueSum(bound))
    add(greater.at(-1), bound, 'linked')
    for (const whole of greater) add(whole, bound, 'near')
    return filled
  }
  const run = reach.series(r).find((one) => one.includes(r))
  if (run) {
    const taken = run.slice(0, run.indexOf(r))
    const first = taken[0]
    const whole = first && before[before.indexOf(first) - 1]
    if (figures.t) add(figures.t, taken, 'linked')
    if (whole && taken.length > 0 && whole.value > valueSum(taken))
      add(whole, taken, reach.isOf(whole) ? 'linked' : 'sole')
    else if (taken.length > 1) add(first, taken.slice(1), reach.isOf(first!) ? 'linked' : 'sole')
  }
  const near = before.filter(({ sentence }) => sentence >= r.sentence - 1)
  if (near.length === 2 || near.length === 3)
    add(near[0], near.slice(1), reach.isOf(near[0]!) ? 'linked' : 'sole')
  // "Only two of the 22 did; 17 did not, and the other three …": a part may stand before its whole.
  for (const { quantities } of reach.joined('part', r, 2)) {
    const { a, b } = quantities
    if (!a || !b || !before.includes(b) || !before.includes(a)) continue
    const others = before.filter((one) => one !== b && one.token >= Math.min(a.token, b.token))
    add(b, others, 'linked')
    add(b, [a], others.length > 1 ? 'near' : 'linked')
  }
  if (figures.t) {
    const others = near.filter((one) => one !== figures.t)
    const inSentence = others.filter(({ sentence }) => sentence === r.sentence)
    if (others.length === 1) add(figures.t, others, 'sole')
    else if (inSentence.length > 1) add(figures.t, inSentence, 'sole')
    for (let i = 0; i < others.length; i++) add(figures.t, others.slice(i), 'near')
  }
  // A reader takes the greatest for the whole, and all that follows it for what is taken.
  const whole = near.reduce<Quantity | undefined>(
    (most, one) => (most && most.value >= one.value ? most : one),
    undefined
  )
  if (whole) {
    const taken = near.filter(({ token }) => token > whole.token)
    if (valueSum(taken) < whole.value) add(whole, taken, 'likely')
  }
  for (let from = before.length - 1; from >= 0; from--) {
    const taken = before.slice(from)
    for (const whole of around) if (!taken.includes(whole)) add(whole, taken, 'near')
    for (const whole of around) if (whole !== before[from]) add(whole, [before[from]!], 'near')
    for (let left = 1; left + 1 < taken.length && taken.length <= 5; left++)
      add(
        taken[0],
        taken.filter((_, i) => i !== left && i !== 0),
        'near'
      )
    add(taken[0], taken.slice(1, -1), 'near')
  }
  for (const whole of reach.sameThing(before.at(-1) ?? r))
    if (before.length > 0) add(whole, [before.at(-1)!], 'far')
  return filled
}

const isShare = ({ dimension }: Quantity): boolean => dimension === 'percent' || dimension === 'fraction'
