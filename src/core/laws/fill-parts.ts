import type { Quantity } from '../facts/quantity/quantity'
import { alike } from './alike'
import { fillTotal } from './fill-total'
import type { Filled, LinkStrength, Roles } from './law'
import type { Reach } from './reach'

/** So many figures in a row are tried as the parts of one total. */
const mostParts = 12

/**
 * The parts of a total whose words do not bind them.
 *
 * - Linked: figures told side by side, directly before or behind the total in its sentence.
 * - Sole: all alike figures before the total, in its sentence or also in the one before, or those that count the same.
 * - Near: any figures in a row that ends before the total or begins after it, all of them or all but one.
 */
export function fillParts(target: string, { figures, parts: bound }: Roles, reach: Reach): readonly Filled[] {
  // An enumeration is a whole's parts or it is not: no other figures are meant.
  if (bound) return figures.t ? [] : fillTotal(target, { figures, parts: bound }, reach)
  const t = figures.t!
  const filled: Filled[] = []
  const seen = new Set<string>()
  const add = (parts: readonly Quantity[], strength: LinkStrength) => {
    const key = parts.map(({ token }) => token).join()
    if (
      parts.length < 2 ||
      parts.length > mostParts ||
      seen.has(key) ||
      !parts.every((part) => alike(part, t))
    )
      return
    seen.add(key)
    filled.push({ roles: { figures, parts }, strength })
  }
  for (const run of reach.series(t)) {
    const at = run.indexOf(t)
    if (at >= 0) {
      add(run.slice(0, at), 'linked')
      add(run.slice(at + 1), 'linked')
      if (at > 0 && at < run.length - 1) add([...run.slice(0, at), ...run.slice(at + 1)], 'near')
    } else add(run, 'linked')
  }
  // The total stands last, and all alike figures of its sentence, or of it and the one before, are its parts.
  const upTo = (back: number) => reach.around(t, back, 0).filter((one) => one !== t && alike(one, t))
  const own = upTo(0)
  const all = own.length > 1 ? own : upTo(1)
  if (all.every(({ token }) => token < t.token)) add(all, 'sole')
  if (t.counted !== undefined)
    add(
      upTo(4).filter((one) => one.counted === t.counted && one.token < t.token),
      'sole'
    )
  // Of several, a reader takes those that follow on the last figure that is no part of it.
  const before = upTo(2).filter(({ token }) => token < t.token)
  add(before.slice(before.findLastIndex(({ value }) => value >= t.value) + 1), 'likely')
  for (const parts of rows(t, reach)) add(parts, 'near')
  return filled
}

/** Figures in a row that end before the total or begin after it; the whole row, and the row with one passed over. */
function* rows(t: Quantity, reach: Reach): Iterable<readonly Quantity[]> {
  const around = reach.around(t, 3, 3).filter((one) => alike(one, t))
  const at = around.indexOf(t)
  const before = around.slice(0, at).reverse()
  const behind = around.slice(at + 1)
  for (const side of [before, behind])
    for (let length = 2; length <= Math.min(side.length, mostParts); length++) {
      const row = side.slice(0, length)
      yield row
      if (length < 3 || length > 6) continue
      for (let left = 0; left + 1 < length; left++) yield row.filter((_, i) => i !== left)
    }
  // Parts on both sides: "a final 4.6p takes it to 6.7p, the interim having been 2.1p".
  for (let b = 1; b <= 3; b++)
    for (let a = 1; a <= 3; a++) yield [...before.slice(0, b), ...behind.slice(0, a)]
}
