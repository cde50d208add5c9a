import { type Interval, minus, plus } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { alike, isBare } from './alike'
import { fillParts } from './fill-parts'
import type { Law } from './law'
import { printLike } from './print-like'

/** The parts are together the total: p + p + … = t. */
export const sum: Law = {
  id: 'sum',
  check: 'num.total',
  exact: true,
  expect(role, { figures: { t }, parts }) {
    if (!t || !parts || parts.length < 2 || !parts.every((part) => isPartOf(part, t)) || !isAbout(parts, t))
      return null
    const slack = roundingOf([t, ...parts])
    if (role === 't') return plus(likelySum(parts), slack)
    return plus(minus(t.bounds, sumOf(parts.filter((_, i) => String(i) !== role))), slack)
  },
  fill: fillParts,
  working: (text, { figures: { t }, parts }, target, expected) =>
    target === 't'
      ? `${addends(text, parts!)} = ${printLike((expected.low + expected.high) / 2, t!, text)}`
      : `${addends(text, parts!)} = ${printLike(valueSum(parts!), t!, text)}`,
  mistakes(role, { figures: { t }, parts }) {
    if (role !== 't' || !t || !parts || parts.length < 4) return []
    // One item left out, or counted twice.
    const whole = sumOf(parts)
    return parts.flatMap((part) => [
      { name: 'left out', printed: minus(whole, part.bounds), chance: chanceOf(t, parts), share: 5 },
      { name: 'counted twice', printed: plus(whole, part.bounds), chance: chanceOf(t, parts), share: 5 }
    ])
  }
}

/**
 * How far figures that are all printed in round hundreds or thousands may be off together: each was rounded for itself.
 * Nought where one of them is not round, or hardly longer than its noughts.
 */
export function roundingOf(figures: readonly Quantity[]): Interval {
  let place = 100
  if (figures.some((one) => !isRound(one, place))) return { low: 0, high: 0 }
  while (figures.every((one) => isRound(one, place * 10))) place *= 10
  const most = place * Math.ceil((figures.length - 1) / 2)
  return { low: -most, high: most }
}

const isRound = ({ scale, step, value }: Quantity, place: number): boolean =>
  scale === 1 && step === 1 && value % place === 0 && value >= place * 10

/** A part is of the total's kind and not more than it. */
export const isPartOf = (part: Quantity, t: Quantity): boolean =>
  part !== t && (alike(part, t) || isBare(part)) && part.value < t.value && (!isWhole(t) || isWhole(part))

/** A whole number of things has no broken parts. */
const isWhole = ({ dimension, scale, value }: Quantity): boolean =>
  dimension !== 'count' || scale > 1 || Number.isInteger(value)

/** How far parts and total may lie apart and still be told as such: a slip in a first digit is the most. */
const farthest = 1.6

/** Whether the parts come near enough to the total to be meant as all of it. */
export function isAbout(parts: readonly Quantity[], t: Quantity): boolean {
  const { low, high } = sumOf(parts)
  return high * farthest >= t.bounds.low && low <= t.bounds.high * farthest
}

export const sumOf = (parts: readonly Quantity[]): Interval =>
  parts.reduce((all, { bounds }) => plus(all, bounds), { low: 0, high: 0 })

/** More rounded figures than this are hardly ever all off the same way. */
const fewRounded = 2

/**
 * What the parts come to, each rounded for itself: with more than two, how far they are off together is that of three
 * standard deviations and not all that could be (18 + 9 + 6 million is no 35 million). Half a step of the total comes on top.
 */
function likelySum(parts: readonly Quantity[]): Interval {
  const { low, high } = sumOf(parts)
  if (parts.length <= fewRounded) return { low, high }
  const widths = parts.map(({ bounds, vague }) => (vague ? 0 : bounds.high - bounds.low))
  const widest = Math.max(...widths)
  if (widest === 0 || parts.some(({ vague, high }) => vague !== undefined || high !== undefined))
    return { low, high }
  // A figure rounded to its last place is off by so much: the width of it over the root of twelve.
  const variance = [widest, ...widths].reduce((all, width) => all + width ** 2 / 12, 0)
  const most = Math.max(0, 3 * Math.sqrt(variance) - widest / 2)
  const middle = (low + high) / 2
  return { low: Math.max(low, middle - most), high: Math.min(high, middle + most) }
}

/** What the parts come to as printed. */
export const valueSum = (parts: readonly Quantity[]): number =>
  parts.reduce((all, { value }) => all + value, 0)

/** "£2.5m + £1.1m + £800,000". */
export const addends = (text: string, parts: readonly Quantity[]): string =>
  parts.map((part) => printLike(part.value, part, text)).join(' + ')

/** The chance that a figure as long as the total is by accident the sum but for one of its parts. */
const chanceOf = (t: Quantity, parts: readonly Quantity[]): number =>
  Math.min(1, (2 * parts.length * widthOf(t, parts)) / Math.max(t.value, t.step))

const widthOf = (t: Quantity, parts: readonly Quantity[]): number => {
  const { low, high } = sumOf(parts)
  return Math.max(t.step, high - low)
}
