import type { Quantity } from '../facts/quantity/quantity'
import { alike } from './alike'
import type { Filled, Roles } from './law'
import type { Reach } from './reach'

/** How far apart a total and the figures told behind it may lie, as a share. */
const about = 1.3

/**
 * The total of parts that words hold together, which stands elsewhere: likely is the first figure that is more than each
 * part, in their own sentence, the one before, or the one behind; others there are near.
 *
 * @param target the last part, as an index
 */
export function fillTotal(target: string, { figures, parts = [] }: Roles, reach: Reach): readonly Filled[] {
  const last = parts[Number(target)]!
  const isTotal = (one: Quantity): boolean =>
    !parts.includes(one) && parts.every((part) => alike(part, one) && part.value < one.value)
  // "800 were held, 560 sold, 192 passed in and 48 withdrawn": the first of them is the total.
  const [lead, ...rest] = parts
  const all = rest.reduce((sum, { value }) => sum + value, 0)
  if (rest.length > 2 && all < lead!.value * about && lead!.value < all * about)
    return [{ roles: { figures: { ...figures, t: lead! }, parts: rest }, strength: 'likely' }]
  const own = reach.around(last, 0, 0).filter(isTotal)
  const before = reach.around(last, 1, -1).filter(isTotal)
  const behind = reach.around(last, -1, 1).filter(isTotal)
  // "720 seats, 540 beds and three lifts": a word among long figures counts something else.
  if (parts.some(({ digits }) => digits === '') && parts.some(({ digits }) => digits.length > 2)) return []
  const [first, ...others] = [...own, ...before, ...behind]
  if (!first) return []
  return [
    { roles: { figures: { ...figures, t: first }, parts }, strength: 'likely' },
    ...[...others, ...reach.around(last, 2, -2).filter(isTotal)].map(
      (t): Filled => ({ roles: { figures: { ...figures, t }, parts }, strength: 'near' })
    )
  ]
}
