import type { Interval } from './interval'
import type { Vagueness } from './quantity'

/**
 * Every value the printed words allow. A number with decimals or a scale word is rounded at its last place ("2.3
 * million" is 2.25 to 2.35 million); a plain whole number is exact. A vague word opens one side, or both, as far as the
 * figure is round: "over 12,000" up to a quarter more, "some 486" hardly at all.
 *
 * @param step what one in the last printed place is worth
 * @param counts whether the number is a whole one without a scale word
 */
export function boundsOf(
  value: number,
  step: number,
  counts: boolean,
  sense: Vagueness | undefined
): Interval {
  const half = counts ? 0 : step / 2
  const low = value - half
  const high = value + half
  if (sense === undefined) return { low, high }
  const slack = slackOf(value, step)
  switch (sense) {
    case 'over':
    case 'at-least':
      return { low, high: high + slack * 5 }
    case 'under':
    case 'at-most':
      return { low: low - slack * 5, high }
    case 'about':
      return { low: low - slack, high: high + slack }
  }
}

/** How far a writer may be off who says "about": half the last place that is not nought, a twentieth where it is round. */
function slackOf(value: number, step: number): number {
  const size = Math.abs(value)
  if (size === 0 || !Number.isFinite(size)) return step
  let place = step
  while (size / (place * 10) >= 1 && isWhole(size / (place * 10))) place *= 10
  return place >= size / 20 || size < step * 20 ? Math.max(place / 2, size / 20) : place / 2
}

const isWhole = (number: number): boolean =>
  Math.abs(number - Math.round(number)) < 1e-9 * Math.max(1, number)
