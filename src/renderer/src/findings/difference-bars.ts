import type { Finding } from '../../../core/model/finding'
import { numberIn } from './finding-data'

/** A bar as shares of the picture's width, 0 to 1. */
export interface Bar {
  readonly from: number
  readonly to: number
}

/** The picture of a − b = c, all to one scale. */
export interface DifferenceBars {
  readonly minuend: Bar
  readonly subtrahend: Bar
  readonly difference: Bar
  /** The difference as printed, laid from the same end. */
  readonly stated: Bar | null
  readonly value: number
}

/** The bars of a `num.difference` finding; null where its data cannot be drawn (a missing or negative number). */
export const differenceBars = (finding: Finding): DifferenceBars | null => {
  const minuend = numberIn(finding, 'minuend')
  const subtrahend = numberIn(finding, 'subtrahend')
  if (minuend === null || subtrahend === null || minuend < 0 || subtrahend < 0) return null
  const value = numberIn(finding, 'difference') ?? minuend - subtrahend
  const stated = numberIn(finding, 'stated')
  const low = Math.min(minuend, subtrahend)
  const widest = Math.max(minuend, subtrahend, stated === null ? 0 : low + stated)
  if (widest <= 0) return null
  const share = (amount: number): number => amount / widest
  return {
    minuend: { from: 0, to: share(minuend) },
    subtrahend: { from: 0, to: share(subtrahend) },
    difference: { from: share(low), to: share(Math.max(minuend, subtrahend)) },
    stated: stated === null || stated < 0 ? null : { from: share(low), to: share(low + stated) },
    value
  }
}
