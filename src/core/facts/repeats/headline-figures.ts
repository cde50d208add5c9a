import { ordinalWords } from '../../lexicon/en/ranks'
import { oneMore, twoMore } from '../../lexicon/en/repeats'
import type { Dimension, Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import { figureSlip } from './figure-slip'
import { fateOf } from './taken-up'

/** How far into the body what the headline is about is told. */
const lead = 800
/** No headline has more figures. */
const mostHeads = 8
/** More figures of one unit than this are a table. */
const most = 60

/** Dimensions of which a headline tells the very figure of the text. */
const told: ReadonlySet<Dimension> = new Set<Dimension>([
  'count',
  'percent',
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'temperature',
  'speed'
])

/**
 * The figures of a headline that the text has only with digits changed about, with a nought more or less, or as
 * "fifty" for "fifteen", and what they stand for: each with the figure of the text.
 */
export function headlineSlips(
  reading: Reading,
  quantities: readonly Quantity[]
): readonly (readonly [Quantity, Quantity])[] {
  const { headlineLength, bodyStart } = reading.article
  const body = quantities.filter(({ span }) => span.start >= bodyStart)
  const heads = quantities.slice(0, mostHeads).filter(({ span }) => span.end <= headlineLength)
  return heads.flatMap((head): (readonly [Quantity, Quantity])[] => {
    if (head.vague || head.high !== undefined || head.value < 10 || !told.has(head.dimension)) return []
    const alike = body.filter(({ dimension, unit }) => dimension === head.dimension && unit === head.unit)
    if (alike.length > most || alike.some((other) => explains(head, other))) return []
    // "1,200 BILLION YEN" and "1,200 billion yen", read in two units.
    if (body.some(({ value, digits }) => value === head.value && digits === head.digits)) return []
    const fate = fateOf(reading, head)
    const parts = fate === undefined ? alike : alike.filter((other) => fateOf(reading, other) === fate)
    if (head.dimension !== 'percent' && isSum(head, parts)) return []
    const first = alike.find(
      (other) =>
        !other.vague &&
        (isTurned(head, other, bodyStart) ||
          (other.span.start < bodyStart + lead && isSameTold(reading, head, other)))
    )
    return first ? [[head, first]] : []
  })
}

/**
 * Three digits or more that are the other figure's in another order, once both are printed to the same place; of counts,
 * of which there are many, in the text's beginning.
 */
function isTurned(head: Quantity, { value, span }: Quantity, bodyStart: number): boolean {
  if (head.dimension === 'count' && span.start > bodyStart + lead) return false
  const own = head.digits.replace(/0+$/, '')
  if (own.length < 3) return false
  const unit = head.value / Number(own)
  return [Math.round, Math.floor].some((cut) => isReordered(own, String(cut(value / unit))))
}

const isReordered = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && a[0] !== '0' && [...a].sort().join('') === [...b].sort().join('')

function isSameTold(reading: Reading, head: Quantity, other: Quantity): boolean {
  const slip = figureSlip(head, other)
  if (slip === null || slip === 'changed') return false
  const counted = head.counted !== undefined && head.counted === other.counted
  const fate = fateOf(reading, head)
  const same = counted || (fate !== undefined && fateOf(reading, other) === fate)
  if (slip !== 'swapped') return same
  return same || head.dimension !== 'count'
}

const explains = (head: Quantity, { value, bounds, otherwise }: Quantity): boolean =>
  value === head.value ||
  otherwise === head.value ||
  (head.value >= bounds.low && head.value <= bounds.high) ||
  (value >= head.bounds.low && value <= head.bounds.high) ||
  Math.abs(value - head.value) < head.step / 2

/** Up to this a count may be told by so many ordinals, items and "another". */
const smallest = 3

/**
 * A count in the headline of things of which the text tells another number, always the same, and its own nowhere: "five
 * lots" over a text of four lots.
 */
export function headlineCounts(
  reading: Reading,
  quantities: readonly Quantity[]
): readonly (readonly [Quantity, Quantity])[] {
  const { headlineLength, bodyStart } = reading.article
  const body = quantities.filter(({ span }) => span.start >= bodyStart)
  const heads = quantities.slice(0, mostHeads).filter(({ span }) => span.end <= headlineLength)
  return heads.flatMap((head): (readonly [Quantity, Quantity])[] => {
    if (head.vague || head.high !== undefined || head.dimension !== 'count' || head.counted === undefined)
      return []
    // The dead and hurt are told in many ways, and their number grows: `head.body` has a rule for them.
    if (fateOf(reading, head) !== undefined) return []
    if (head.value < smallest || head.value > 20 || body.some(({ value }) => value === head.value)) return []
    const same = body.filter(
      ({ counted, vague, high }) => counted === head.counted && !vague && high === undefined
    )
    const [first] = same
    if (!first || first.span.start > bodyStart + lead || first.value < smallest) return []
    if (same.some(({ value }) => value !== first.value) || Math.abs(first.value - head.value) > 2) return []
    // "14 cafés in Wales and one on Man" are fifteen; so are "14 hives, and a fifteenth".
    const more = Math.abs(head.value - first.value)
    if (reading.where(more === 1 ? oneMore : twoMore).length > 0) return []
    return hasOrdinal(reading, Math.max(head.value, first.value)) ? [] : [[head, first]]
  })
}

/** Whether the text speaks of "the fourth", "a 4th". */
export function hasOrdinal(reading: Reading, value: number): boolean {
  for (let i = 0; i < reading.tokens.count; i++) {
    const word = reading.lower(i)
    if (
      ordinalWords.get(word) === value ||
      (word.startsWith(String(value)) && /^\d+(?:st|nd|rd|th)$/.test(word))
    )
      return true
  }
  return false
}

/** How many alike figures on, two are still told together. */
const together = 3

/** What two figures told together come to, or are apart. */
const isSum = ({ value }: Quantity, alike: readonly Quantity[]): boolean =>
  alike.some((one, i) =>
    alike
      .slice(i + 1, i + 1 + together)
      .some((other) => one.value + other.value === value || Math.abs(one.value - other.value) === value)
  )
