import type { Span } from '../../model/span'
import type { Reading } from '../reading'
import { boundsOf } from './bounds-of'
import { type Counted, countedAfter, countedOn, measuredAfter, measuredBefore } from './counted-noun'
import { goesByAfter } from './goes-by'
import type { Part } from './part'
import type { Quantity, Vagueness } from './quantity'
import { lowEnd } from './range-after'
import { vagueAfter } from './vague-after'
import { vagueBefore } from './vague-before'

/** The quantity that a part is, with what stands round it: vague word, noun, rate. */
export const quantityOf = (reading: Reading, part: Part): Quantity => around(reading, part, part)

/** The quantity whose two ends are two parts. */
export function rangeOf(reading: Reading, a: Part, b: Part): Quantity {
  const { value, step } = lowEnd(a, b)
  const from = around(reading, { ...b, first: a.first, numeral: a.numeral, value, step }, b)
  const to = boundsOf(b.value, b.step, isExact(b), from.vague?.sense)
  return {
    ...from,
    high: b.value,
    number: { start: a.numeral.start, end: b.numeral.end },
    scale: b.numeral.scale,
    bounds: { low: from.bounds.low, high: Math.max(to.high, from.bounds.high) }
  }
}

/** @param end the part after which its unit, noun and rate stand */
function around(reading: Reading, part: Part, end: Part): Quantity {
  const { tokens } = reading
  const { numeral, first, last, code, unit, value } = part
  const step = numeral.fraction && !unit ? value * roughness : part.step
  const bent = bentBy(reading, part)
  const tail = bent && bent.span.start >= part.end ? bent.last : last
  const by = goesByAfter(reading, tail, code !== undefined)
  const counted = by ? null : nounOf(reading, part, end, tail)
  const later = by ?? (counted ? goesByAfter(reading, counted.token, false) : null)
  const noun = counted?.noun ?? measuredBefore(reading, bent ? Math.min(bent.first, first) : first, tail)
  const start = tokens.start[first]!
  const name = code ?? unit?.name
  return {
    kind: 'quantity',
    span: { start, end: part.end },
    number: { start: numeral.start, end: numeral.end },
    phrase: {
      start: Math.min(bent?.span.start ?? start, start),
      end: Math.max(counted ? tokens.end[counted.token]! : 0, part.end, bent?.span.end ?? 0)
    },
    value,
    bounds: boundsOf(value, step, isExact(part) && (unit !== undefined || !numeral.fraction), bent?.sense),
    step,
    digits: numeral.digits,
    scale: numeral.scale,
    dimension: code !== undefined ? 'money' : (unit?.dimension ?? (numeral.fraction ? 'fraction' : 'count')),
    ...(name === undefined ? {} : { unit: name }),
    ...(noun === undefined ? {} : { counted: noun }),
    ...(later ? { per: later.per } : {}),
    ...(bent ? { vague: { span: bent.span, sense: bent.sense } } : {}),
    ...(part.otherwise === undefined ? {} : { otherwise: part.otherwise }),
    token: first,
    lastToken: last,
    sentence: tokens.sentence[first]!
  }
}

/** A fraction in words is said of anything that lies about so near it: "a third" of 32 to 34 per cent. */
const roughness = 0.06

/** A whole number of things or of money is exact as it is printed; what is measured is rounded. */
const isExact = ({ numeral, unit }: Part): boolean =>
  numeral.scale === 1 && numeral.place === 1 && (unit === undefined || unit.dimension === 'points')

/** What is counted or measured: after the number, or on to it. */
function nounOf(reading: Reading, part: Part, end: Part, last: number): Counted | null {
  const { unit, code, first, value } = part
  if (unit?.dimension === 'duration') return null
  if (unit !== undefined || code !== undefined) return measuredAfter(reading, first, last)
  // "half a lemon"
  if (part.numeral.fraction && /^an?$/.test(reading.lower(last + 1)) && reading.together(last + 1, last))
    return countedAfter(reading, last + 1, true)
  return countedOn(reading, end.numeral) ?? countedAfter(reading, last, Math.abs(value) === 1)
}

interface Bent {
  readonly sense: Vagueness
  readonly span: Span
  readonly first: number
  readonly last: number
}

/** The vague word before the part, or after it. */
function bentBy(reading: Reading, { first, last, unit }: Part): Bent | null {
  const { start, end } = reading.tokens
  const before = vagueBefore(reading, first)
  if (before && !(unit?.dimension === 'duration' && isThroughout(reading, first, before.first)))
    return {
      ...before,
      span: { start: start[before.first]!, end: end[first - 1]! },
      last: first - 1
    }
  const after = vagueAfter(reading, last)
  return after && { ...after, span: { start: start[last + 1]!, end: end[after.last]! }, first: last + 1 }
}

/** Words after which "over" bends a length of time: "for over two years", "lasted over an hour". */
const bentAfter = new Set(
  'for in after of is was be last lasts lasted lasting take takes took taken taking wait waits waited waiting spent spend spends'.split(
    ' '
  )
)

/** "£27,750 over three years": "over" is throughout here, and bends nothing. */
const isThroughout = (reading: Reading, first: number, from: number): boolean =>
  reading.lower(first - 1) === 'over' &&
  from === first - 1 &&
  !(reading.together(from - 1, first) && bentAfter.has(reading.lower(from - 1)))
