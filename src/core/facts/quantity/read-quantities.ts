import { numberBeginnings } from '../../lexicon/en/number-words'
import { TokenKind } from '../../text/tokens'
import type { Reading } from '../reading'
import { boundsOf } from './bounds-of'
import { countedAfter, countedOn, measuredBefore } from './counted-noun'
import { currencyAfter, currencyBefore } from './currency-beside'
import { gluedNumber, gluedNumeral } from './glued-word'
import { isNoQuantity } from './is-no-quantity'
import type { Numeral } from './numeral'
import { printedNumeral } from './printed-numeral'
import type { Dimension, Quantity } from './quantity'
import { speltNumeral } from './spelt-numeral'
import { unitAfter } from './unit-after'
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
    const quantity = quantityOf(reading, numeral)
    if (!quantity) continue
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

function numeralAt(reading: Reading, i: number): Numeral | null {
  const kind = reading.tokens.kind[i]
  if (kind === TokenKind.number || kind === TokenKind.mixed) return printedNumeral(reading, i)
  return speltNumeral(reading, i) ?? (/[-\d]/.test(reading.word(i)) ? gluedNumeral(reading, i) : null)
}

function quantityOf(reading: Reading, numeral: Numeral): Quantity | null {
  const { tokens } = reading
  const before = numeral.currency === undefined ? currencyBefore(reading, numeral) : null
  const after = before || numeral.currency !== undefined ? null : currencyAfter(reading, numeral)
  const code = numeral.currency ?? before?.code ?? after?.code
  const unit = code === undefined ? unitAfter(reading, numeral) : null
  if (numeral.rest !== '' && !numeral.rest.startsWith('-') && !unit && code === undefined) return null
  const scale =
    numeral.loneM && code === undefined && unit?.name === undefined ? numeral.scale : numeral.scale
  const measured = code !== undefined || unit !== null || scale > 1
  if (isNoQuantity(reading, { numeral, measured })) return null
  const first = before?.token ?? numeral.first
  const lastToken = Math.max(numeral.last, after?.token ?? -1, unit?.last ?? -1)
  const value = numeral.amount * scale * (unit?.name === 'basis point' ? 0.01 : 1)
  const step = numeral.place * scale
  const counted = (unit ? null : countedOn(reading, numeral)) ?? countedAfter(reading, lastToken, value === 1)
  const noun = counted?.noun ?? measuredBefore(reading, first)
  const vague = vagueBefore(reading, first)
  const end = unit ? unit.end : tokens.end[lastToken]!
  const dimension: Dimension =
    code !== undefined ? 'money' : unit ? unit.dimension : numeral.fraction ? 'fraction' : 'count'
  const start = tokens.start[first]!
  return {
    kind: 'quantity',
    span: { start, end },
    number: { start: numeral.start, end: numeral.end },
    phrase: {
      start: vague ? tokens.start[vague.first]! : start,
      end: counted ? tokens.end[counted.token]! : end
    },
    value,
    bounds: boundsOf(value, step, scale === 1 && numeral.place === 1, vague?.sense),
    step,
    digits: numeral.digits,
    scale,
    dimension,
    ...(code !== undefined ? { unit: code } : unit ? { unit: unit.name } : {}),
    ...(noun === undefined ? {} : { counted: noun }),
    ...(vague
      ? {
          vague: {
            span: { start: tokens.start[vague.first]!, end: tokens.end[first - 1]! },
            sense: vague.sense
          }
        }
      : {}),
    ...(numeral.otherwise === undefined ? {} : { otherwise: numeral.otherwise }),
    token: first,
    lastToken,
    sentence: tokens.sentence[first]!
  }
}
