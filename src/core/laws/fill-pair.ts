import type { Quantity } from '../facts/quantity/quantity'
import { alikeJoined } from './alike'
import type { Filled, LinkStrength, Roles } from './law'
import type { Reach } from './reach'

/** How many figures before one are tried with it. */
const back = 5

/**
 * What was and what became of it, for a target whose words do not tell both: first the pairs that the text joins, then
 * any two alike figures beside the target. A pair is linked where the cue's own words bind one of its figures, where it is
 * the only one in the sentence, or where it counts what the target counts; other pairs are near.
 */
export function fillPair(target: string, { figures, direction }: Roles, reach: Reach): readonly Filled[] {
  const x = figures[target]!
  const seen = new Set<string>()
  const filled: Filled[] = []
  const half = figures.a !== undefined || figures.b !== undefined
  const add = (a: Quantity, b: Quantity, strength: LinkStrength) => {
    const key = `${a.token}-${b.token}`
    if (a === x || b === x || !alikeJoined(a, b) || seen.has(key)) return
    if (strength !== 'linked' && a.value === b.value) return
    if ((figures.a && figures.a !== a) || (figures.b && figures.b !== b)) return
    // "Up 16% from the $150 million", of $126 million: as much as they differ, the other way.
    const isTurned = strength === 'sole' && half && differBy(x, a, b)
    if (strength !== 'linked' && direction && isAgainst(direction, a, b) && !isTurned) return
    seen.add(key)
    filled.push({ roles: { figures: { ...figures, a, b }, ...(direction ? { direction } : {}) }, strength })
  }
  for (const { quantities, sentence } of reach.joined('pair', x, 2)) {
    const { a, b } = quantities
    const nearest = reach.between(x, a!) < reach.between(x, b!) ? a! : b!
    const beside =
      reach.between(x, nearest) === 0 && (sentence !== x.sentence || reach.sameClause(x, nearest))
    const shared = x.counted !== undefined && (a!.counted === x.counted || b!.counted === x.counted)
    const linked = half || (beside && (sentence === x.sentence || shared))
    add(a!, b!, linked ? 'linked' : beside && sentence < x.sentence ? 'likely' : 'near')
  }
  const elsewhere = reach.sharing(x)
  for (const { quantities } of elsewhere)
    add(quantities.a!, quantities.b!, elsewhere.length === 1 ? 'shared' : 'near')
  for (const [a, b] of solePairs(x, figures, reach)) add(a, b, 'sole')
  for (const [a, b] of likelyPairs(x, figures, reach)) add(a, b, 'likely')
  const around = reach.around(x, 2, 1)
  around.forEach((b, i) => {
    for (const a of around.slice(Math.max(0, i - back), i)) {
      add(a, b, 'near')
      add(b, a, 'near')
    }
  })
  return filled
}

/** Whether x is what the two differ by, in either way: an amount of two digits or a share. */
function differBy(x: Quantity, a: Quantity, b: Quantity): boolean {
  if (x.digits.length < 2) return false
  const apart = Math.abs(b.value - a.value)
  const size =
    x.dimension === 'percent' ? (100 * apart) / a.value : x.dimension === a.dimension ? apart : Number.NaN
  return Math.abs(size - x.value) <= x.step * 0.6
}

/** Whether b cannot be more than a where the words say so, or less. */
const isAgainst = (direction: 1 | -1, a: Quantity, b: Quantity): boolean =>
  direction > 0 ? b.bounds.high < a.bounds.low : b.bounds.low > a.bounds.high

/** How many sentences before and after are looked at, step by step. */
const reaches = [
  [0, 0],
  [1, 0],
  [1, 1]
] as const

/** The two figures, in both orders, that alone can be meant: the only alike ones in the sentence, or up to it. */
function solePairs(
  x: Quantity,
  { a, b }: Roles['figures'],
  reach: Reach
): readonly (readonly [Quantity, Quantity])[] {
  const known = a ?? b
  for (const [before, after] of reaches) {
    const all = reach.around(x, before, after).filter((one) => one !== x && one !== known)
    if (known) {
      const others = all.filter((one) => alikeJoined(one, known))
      if (others.length === 1) return a ? [[a, others[0]!]] : [[others[0]!, known]]
      if (others.length > 1) return []
    } else {
      const others = all.filter((one) => isFit(x, one))
      if (others.length > 2) return []
      const [one, other] = others
      if (one && other && alikeJoined(one, other))
        return [
          [one, other],
          [other, one]
        ]
    }
  }
  return []
}

/** The two figures, in both orders, that a reader would take first: the last ones told before the target. */
function likelyPairs(
  x: Quantity,
  { a, b }: Roles['figures'],
  reach: Reach
): readonly (readonly [Quantity, Quantity])[] {
  const known = a ?? b
  const before = reach.around(x, 1, 0).filter((one) => one.token < x.token && one !== known)
  if (known) {
    const other = before.findLast((one) => alikeJoined(one, known))
    return other ? (a ? [[a, other]] : [[other, known]]) : []
  }
  const last = before.findLast((one) => isFit(x, one))
  const other = last && before.findLast((one) => one.token < last.token && alikeJoined(one, last))
  return last && other
    ? [
        [other, last],
        [last, other]
      ]
    : []
}

/** A share can be of anything but a share that is told in its own right; an amount is a difference of its own kind. */
const isFit = (x: Quantity, one: Quantity): boolean =>
  x.dimension === 'percent' || x.dimension === 'fraction' || x.dimension === 'multiple'
    ? one.dimension !== 'duration' && one.dimension !== 'multiple'
    : x.dimension === 'points'
      ? one.dimension === 'percent'
      : alikeJoined(x, one)
