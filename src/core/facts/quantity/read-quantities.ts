import { numberBeginnings } from '../../lexicon/en/number-words'
import type { Reading } from '../reading'
import { boundsOf } from './bounds-of'
import { withSmallerUnits } from './compound-after'
import { countedAfter, countedOn, measuredBefore } from './counted-noun'
import { gluedNumber } from './glued-word'
import { goesByAfter } from './goes-by'
import { isNoQuantity } from './is-no-quantity'
import { numeralAt } from './numeral-at'
import { type Part, partOf } from './part'
import type { Dimension, Quantity } from './quantity'
import { lowEnd, rangeEnd } from './range-after'
import { vagueBefore } from './vague-before'

/**
 * The quantities of a text, in reading order: what is counted or measured, in digits or in words, with its currency,
 * unit, noun and vague word. See `Quantity` for what is none.
 */
export function readQuantities(reading: Reading): readonly Quantity[] {
  const quantities: Quantity[] = []
  let past = -1
  for (const i of beginnings(reading)) {
    if (i <= past) continue
    const numeral = numeralAt(reading, i)
    if (!numeral || numeral.first <= past) continue
    past = numeral.last
    const part = partOf(reading, numeral)
    if (!part) continue
    const high = rangeEnd(reading, part)
    if (!high && isNoQuantity(reading, part)) continue
    const quantity = high ? rangeOf(reading, part, high) : singleOf(reading, part)
    past = Math.max(past, quantity.lastToken)
    quantities.push(quantity)
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

function singleOf(reading: Reading, first: Part): Quantity {
  const part = withSmallerUnits(reading, first)
  return quantityOf(reading, part, part)
}

function rangeOf(reading: Reading, a: Part, b: Part): Quantity {
  const { value, step } = lowEnd(a, b)
  const from = quantityOf(reading, { ...b, first: a.first, numeral: a.numeral, value, step }, b)
  const to = boundsOf(b.value, b.step, isExact(b), undefined)
  const { start } = a.numeral
  return {
    ...from,
    high: b.value,
    number: { start, end: b.numeral.end },
    scale: b.numeral.scale,
    bounds: { low: from.bounds.low, high: Math.max(to.high, from.bounds.high) }
  }
}

const isExact = ({ numeral }: Part): boolean => numeral.scale === 1 && numeral.place === 1

/** @param end the part that its unit, noun and rate stand after */
function quantityOf(reading: Reading, part: Part, end: Part): Quantity {
  const { tokens } = reading
  const { numeral, first, last, code, unit, value, step } = part
  const by = goesByAfter(reading, last)
  const counted =
    by || unit?.dimension === 'duration'
      ? null
      : ((unit ? null : countedOn(reading, end.numeral)) ??
        countedAfter(reading, last, Math.abs(value) === 1))
  const later = by ?? (counted ? goesByAfter(reading, counted.token) : null)
  const noun = counted?.noun ?? measuredBefore(reading, first)
  const vague = vagueBefore(reading, first)
  const unitName = code ?? unit?.name
  const dimension: Dimension =
    code !== undefined ? 'money' : unit ? unit.dimension : numeral.fraction ? 'fraction' : 'count'
  const start = tokens.start[first]!
  const bent = vague && { start: tokens.start[vague.first]!, end: tokens.end[first - 1]! }
  return {
    kind: 'quantity',
    span: { start, end: part.end },
    number: { start: numeral.start, end: numeral.end },
    phrase: { start: bent ? bent.start : start, end: counted ? tokens.end[counted.token]! : part.end },
    value,
    bounds: boundsOf(value, step, isExact(part), vague?.sense),
    step,
    digits: numeral.digits,
    scale: numeral.scale,
    dimension,
    ...(unitName === undefined ? {} : { unit: unitName }),
    ...(noun === undefined ? {} : { counted: noun }),
    ...(later ? { per: later.per } : {}),
    ...(bent ? { vague: { span: bent, sense: vague.sense } } : {}),
    ...(part.otherwise === undefined ? {} : { otherwise: part.otherwise }),
    token: first,
    lastToken: last,
    sentence: tokens.sentence[first]!
  }
}
