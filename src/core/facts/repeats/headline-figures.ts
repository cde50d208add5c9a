import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import { figureSlip } from './figure-slip'
import { fateOf } from './taken-up'

/** How far into the body what the headline is about is told. */
const lead = 800
/** No headline has more figures. */
const mostHeads = 8
/** More figures of one unit than this are a table. */
const most = 60

/**
 * The figures of a headline that the text has only with two digits changed about, with a nought more or less, or as
 * "fifty" for "fifteen", and what they stand for: each with the figure of the text's beginning.
 */
export function headlineSlips(
  reading: Reading,
  quantities: readonly Quantity[]
): readonly (readonly [Quantity, Quantity])[] {
  const { headlineLength, bodyStart } = reading.article
  const body = quantities.filter(({ span }) => span.start >= bodyStart)
  const heads = quantities.slice(0, mostHeads).filter(({ span }) => span.end <= headlineLength)
  return heads.flatMap((head): (readonly [Quantity, Quantity])[] => {
    if (head.vague || head.high !== undefined || head.value < 10) return []
    if (head.dimension !== 'count' && head.dimension !== 'percent' && head.dimension !== 'money') return []
    const alike = body.filter(({ dimension, unit }) => dimension === head.dimension && unit === head.unit)
    if (alike.length > most || alike.some((other) => explains(head, other))) return []
    // "1,200 BILLION YEN" and "1,200 billion yen", read in two units.
    if (body.some(({ value, digits }) => value === head.value && digits === head.digits)) return []
    const fate = fateOf(reading, head)
    const parts = fate === undefined ? alike : alike.filter((other) => fateOf(reading, other) === fate)
    if (head.dimension !== 'percent' && isSum(head, parts)) return []
    const first = alike.find(
      (other) => other.span.start < bodyStart + lead && !other.vague && isSameTold(reading, head, other)
    )
    return first ? [[head, first]] : []
  })
}

function isSameTold(reading: Reading, head: Quantity, other: Quantity): boolean {
  const slip = figureSlip(head, other)
  if (slip === null || slip === 'changed') return false
  const counted = head.counted !== undefined && head.counted === other.counted
  const fate = fateOf(reading, head)
  const same = counted || (fate !== undefined && fateOf(reading, other) === fate)
  if (slip !== 'swapped') return same
  return same || head.digits.length >= 3 || head.dimension !== 'count'
}

const explains = (head: Quantity, { value, bounds, otherwise }: Quantity): boolean =>
  value === head.value ||
  otherwise === head.value ||
  (head.value >= bounds.low && head.value <= bounds.high) ||
  (value >= head.bounds.low && value <= head.bounds.high) ||
  Math.abs(value - head.value) < head.step / 2

function isSum({ value }: Quantity, alike: readonly Quantity[]): boolean {
  const values = new Set(alike.map((other) => other.value))
  return alike.some((other) => values.has(value - other.value) || values.has(value + other.value))
}
