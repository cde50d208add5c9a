import type { Quantity } from '../facts/quantity/quantity'
import { alike } from './alike'
import type { Filled, LinkStrength, Roles } from './law'
import type { Reach } from './reach'

/**
 * The part and the whole of a share, as far as its words do not bind them. The part stands directly before or behind the
 * share; the whole is joined to it by the text ("a of b"), is the only greater figure of its kind up to there, or is near.
 */
export function fillShare(_target: string, { figures }: Roles, reach: Reach): readonly Filled[] {
  const p = figures.p!
  const filled: Filled[] = []
  const seen = new Set<string>()
  const add = (a: Quantity, b: Quantity, strength: LinkStrength) => {
    const key = `${a.token}-${b.token}`
    if (a === b || a === p || b === p || !alike(a, b) || a.value > b.value || seen.has(key)) return
    if ((figures.a && figures.a !== a) || (figures.b && figures.b !== b)) return
    seen.add(key)
    filled.push({ roles: { figures: { ...figures, a, b } }, strength })
  }
  const around = reach.around(p, 2, 1).filter((one) => isAmount(one))
  const before = around.filter(({ token }) => token < p.token)
  const behind = around.filter(({ token }) => token > p.token)
  const half = figures.a !== undefined || figures.b !== undefined
  // "It stood at 1,701. That is 15 per cent of the list": of the last figure told, and the greatest one.
  const last = half ? undefined : before.findLast(({ sentence }) => sentence >= p.sentence - 1)
  if (last) {
    const whole = greatest(before.filter((one) => alike(one, last) && one.value > last.value))
    if (whole) add(last, whole, 'likely')
  }
  for (const { quantities, sentence } of reach.joined('part', p, 1))
    add(quantities.a!, quantities.b!, half && sentence <= p.sentence ? 'linked' : 'near')
  for (const a of figures.a ? [figures.a] : partsFor(p, before, behind)) {
    const greater = (ones: readonly Quantity[]) =>
      ones.filter((one) => one !== a && alike(one, a) && one.value > a.value)
    const sameNoun = greater(before).filter((one) => a.counted !== undefined && one.counted === a.counted)
    const all = greater(before.filter(({ sentence }) => sentence >= p.sentence - 1))
    // What something else is "of" is a whole, no part.
    if (reach.joined('part', a, 0).some(({ quantities }) => quantities.b === a)) continue
    if (half && sameNoun.length === 1) add(a, sameNoun[0]!, 'linked')
    if (half && all.length === 1) add(a, all[0]!, 'sole')
    // Of several, the whole is the greatest.
    const whole = greatest(all.length > 0 ? all : greater(before))
    if (half && whole) add(a, whole, 'likely')
    for (const b of figures.b ? [figures.b] : greater(around)) add(a, b, 'near')
    for (const b of reach.sameThing(a)) add(a, b, 'far')
  }
  return filled
}

const greatest = (ones: readonly Quantity[]): Quantity | undefined =>
  ones.length === 0 ? undefined : ones.reduce((most, one) => (one.value > most.value ? one : most))

const isAmount = ({ dimension }: Quantity): boolean =>
  !(dimension === 'percent' || dimension === 'fraction' || dimension === 'points' || dimension === 'multiple')

/** What may be the part: the two figures before the share and the one behind it. */
const partsFor = (
  p: Quantity,
  before: readonly Quantity[],
  behind: readonly Quantity[]
): readonly Quantity[] => [
  ...before.slice(-2).reverse(),
  ...behind.filter(({ sentence }) => sentence === p.sentence).slice(0, 1)
]
