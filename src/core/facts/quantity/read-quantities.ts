import { numberBeginnings } from '../../lexicon/en/number-words'
import type { Reading } from '../reading'
import { withSmallerUnits } from './compound-after'
import { gluedNumber } from './glued-word'
import { isAge, isNoQuantity } from './is-no-quantity'
import { lendUnit } from './lend-unit'
import { numeralAt } from './numeral-at'
import { type Part, partOf } from './part'
import type { Quantity } from './quantity'
import { quantityOf, rangeOf } from './quantity-of'
import { rangeEnd } from './range-after'

/**
 * The quantities of a text, in reading order: what is counted or measured, in digits or in words, with its currency,
 * unit, noun and vague word. See `Quantity` for what is none.
 */
export function readQuantities(reading: Reading): readonly Quantity[] {
  const quantities: Quantity[] = []
  let past = -1
  /** The quantity before, where it is no range. */
  let before: Part | null = null
  for (const i of beginnings(reading)) {
    if (i <= past) continue
    const numeral = numeralAt(reading, i)
    if (!numeral || numeral.first <= past) continue
    past = numeral.last
    const part = partOf(reading, numeral)
    if (!part || part.first <= (quantities.at(-1)?.lastToken ?? -1)) continue
    const high = rangeEnd(reading, part)
    if (high) {
      if (!isAge(reading, part.numeral) && !isAge(reading, high.numeral))
        quantities.push(rangeOf(reading, part, high))
      before = null
      past = Math.max(past, high.last)
      continue
    }
    if (isNoQuantity(reading, part)) continue
    const whole = withSmallerUnits(reading, part)
    const lent: readonly [Part, Part] = (before && lendUnit(reading, before, whole)) ?? [whole, whole]
    if (before && lent[0] !== whole) quantities[quantities.length - 1] = quantityOf(reading, lent[0])
    quantities.push(quantityOf(reading, lent[1]))
    before = lent[1]
    past = Math.max(past, before.last)
  }
  return quantities
}

/** The tokens where a number may begin, in order. */
function beginnings(reading: Reading): readonly number[] {
  const { figures } = reading
  const words = reading.where(numberBeginnings)
  const glued = reading.shaped(gluedNumber)
  return words.length + glued.length === 0 ? figures : [...figures, ...words, ...glued].sort((a, b) => a - b)
}
