/** All the values between two ends, the ends counted in. Either may be infinite. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export const exactly = (value: number): Interval => ({ low: value, high: value })

/** Whether the two have a value in common, or lie no farther apart than `slack`. */
export const meet = (a: Interval, b: Interval, slack = 0): boolean =>
  a.low - slack <= b.high && b.low - slack <= a.high

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high })

export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low })

export function times(a: Interval, b: Interval): Interval {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].map((end) => end || 0)
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** By a divisor above nought; anything at all where it may be nought or less. */
export const over = (a: Interval, b: Interval): Interval =>
  b.low > 0
    ? times(a, { low: 1 / b.high, high: 1 / b.low })
    : { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

export const middle = ({ low, high }: Interval): number => (low + high) / 2
