import type { Difference, HeldMeasure } from './held'
import { amountLike } from './repair-like'
import type { ScopedFigure } from './scoped-figures'

interface Value {
  /** How the figure prints a value. */
  readonly like?: (value: number) => string
  readonly value: number
  readonly high?: number
  readonly isVague: boolean
}

/**
 * The figure in hand held against another: by how much it is less or more, in per cent of the other, and how often the
 * smaller goes into the greater.
 *
 * @returns null where the two are of different units, so that a difference says nothing
 */
export function differenceOf(
  own: Value & { readonly measure: HeldMeasure },
  other: Value & { readonly measure: HeldMeasure }
): Difference | null {
  if (!haveOneUnit(own.measure, other.measure)) return null
  const rough = other.isVague || other.high !== undefined || own.high !== undefined
  // Sums of decimals: 4.6 − 4.5 is 0.1.
  const by = Number(Math.abs(own.value - other.value).toPrecision(12))
  const isShare = own.measure.kind === 'percent' || own.measure.kind === 'points'
  const low = Math.min(own.value, other.value)
  const hasRatio = !isShare && low > 0
  return {
    way: by === 0 ? 'equal' : own.value < other.value ? 'less' : 'more',
    by,
    words: own.like?.(by) ?? String(by),
    percent: hasRatio ? (100 * by) / other.value : null,
    times: hasRatio ? Math.max(own.value, other.value) / low : null,
    rough
  }
}

const votes: ReadonlySet<string> = new Set(['margin', 'lead', 'votes', 'total-votes'])

/** Votes, sums of one currency, per cents, one unit, or counts; what they go by is one as far as both say. */
function haveOneUnit(a: HeldMeasure, b: HeldMeasure): boolean {
  if (votes.has(a.kind) && votes.has(b.kind)) return true
  if (a.unit !== b.unit || (a.per !== null && b.per !== null && a.per !== b.per)) return false
  const isCount = ({ kind }: HeldMeasure): boolean => kind === 'count' || kind === 'toll' || kind === 'seats'
  if (isCount(a) && isCount(b)) return true
  return a.kind === b.kind
}

/** A figure as `differenceOf` takes it. */
export const heldValue = (
  text: string,
  { quantity, scope }: ScopedFigure
): Value & { readonly measure: HeldMeasure } => ({
  like: (value) => amountLike(text, quantity, value),
  value: quantity.value,
  ...(quantity.high === undefined ? {} : { high: quantity.high }),
  isVague: quantity.vague !== undefined,
  measure: scope.measure
})

/** Whether a value lies in what the printed words allow. */
export const allows = ({ quantity: { bounds, step } }: ScopedFigure, value: number): boolean =>
  value >= bounds.low - step * 1e-6 && value <= bounds.high + step * 1e-6
