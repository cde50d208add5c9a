import type { Quantity } from '../model/fact'
import { allowedBy } from './vague-words'

/** An inclusive range. */
export interface Range {
  readonly low: number
  readonly high: number
}

/**
 * The place of the last printed digit, scale counted in: 0.1 for "45.3", 1e5 for "2.5 million", 1 for "8,000".
 *
 * @param text the article's text
 */
export function lastPlace(text: string, { span, scale }: Quantity): number {
  const printed = /\.(\d+)/.exec(text.slice(span.start, span.end))
  return scale * 10 ** -(printed?.[1]?.length ?? 0)
}

/** Nobody who means 540 says 500: trailing zeros are taken as rounding up to this share of the figure. */
const mostRounded = 0.05

/** The place a figure was rounded to: of its last digit, or where two zeros at least end it, 5 % of it at most. */
export function roundPlace(text: string, quantity: Quantity): number {
  const place = lastPlace(text, quantity)
  if (place !== 1 || quantity.value === 0) return place
  let zeros = 1
  while (quantity.value % (zeros * 10) === 0) zeros *= 10
  return zeros >= 100 ? Math.min(zeros, quantity.value * mostRounded) : 1
}

/**
 * What true values the printed figure leaves possible: rounded to the nearest or cut off at the last digit shown, and
 * bent by a vague word. A whole number without trailing zeros says itself only.
 */
export function statedRange(text: string, quantity: Quantity): Range {
  const { value, vague } = quantity
  const place = roundPlace(text, quantity)
  const rounded =
    place === 1 && Number.isInteger(value)
      ? { low: value, high: value }
      : { low: value - place / 2 - 1e-9, high: value + place - 1e-9 }
  if (!vague) return rounded
  const bent = allowedBy(vague.sense, value)
  return { low: Math.min(bent.low, rounded.low), high: Math.max(bent.high, rounded.high) }
}
