import type { Quantity } from '../model/fact'
import { isCurrency } from './money'
import type { Reading } from './reading'

/** One amount printed in two currencies: "$900m (£480m)". */
export interface Conversion {
  readonly amount: Quantity
  readonly converted: Quantity
}

/**
 * The amounts an article prints in two currencies: an amount, a bracket or "or", and at once an amount in another
 * currency with which the bracket or clause ends. "$99 (£69 in Britain)" names two prices and is none.
 */
export function conversionsOf({ text }: Reading, quantities: readonly Quantity[]): readonly Conversion[] {
  const conversions: Conversion[] = []
  for (let i = 1; i < quantities.length; i++) {
    const amount = quantities[i - 1]!
    const converted = quantities[i]!
    if (!isCurrency(amount.unit) || !isCurrency(converted.unit) || amount.unit === converted.unit) continue
    if (amount.sentence !== converted.sentence || amount.value <= 0 || converted.value <= 0) continue
    const between = text.slice(amount.phrase.end, converted.phrase.start)
    const after = text.slice(converted.phrase.end, converted.phrase.end + 6)
    if (between.length > 8 || !/^\s?(?:\(|; ?|\/|, or |or )\s?(?:or )?$/.test(between)) continue
    if (/^(?:\)|;|,|:| or\b|\s-\s)/.test(after)) conversions.push({ amount, converted })
  }
  return conversions
}
