import { manySets } from '../../lexicon/en/repeats'
import { labelOf, sharedWords } from '../labels'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import { type FigureSlip, figureSlip } from './figure-slip'
import { fateOf, type TakenUp } from './taken-up'

/** A figure taken up with another value than it was told with. */
export interface ToldTwice {
  readonly first: Quantity
  readonly second: Quantity
  readonly slip: FigureSlip
}

/** How many sentences back a figure without a noun takes up another. */
const reach = 3
/** How many tokens from a figure the word may stand that says what it measures. */
const beside = 12
/** So many letters of a noun are in its verb too: "settlement", "settle". */
const stemLength = 5
/** More figures of one unit than this add up to anything. */
const most = 60

/**
 * What a figure takes up, where that was told with another value, a slip away. Null where anything explains the figure:
 * it is printed elsewhere, is the sum or difference of others, or there is more than one it could mean.
 */
export function toldBefore(
  reading: Reading,
  quantities: readonly Quantity[],
  taken: TakenUp
): ToldTwice | null {
  const { quantity: second, index } = taken
  const alike = quantities.filter((other) => other !== second && isOfOneUnit(other, second))
  if (alike.length > most || isExplained(second, alike)) return null
  const before = quantities
    .slice(0, index)
    .filter(
      (other) =>
        other.sentence !== second.sentence &&
        isOfOneUnit(other, second) &&
        isOfOneMeasure(reading, other, taken)
    )
  const slipped = before.filter((other) => figureSlip(other, second) === 'swapped')
  const first = slipped.at(-1) ?? before.at(-1)
  if (!first || first.vague || first.high !== undefined) return null
  // Only digits changed about pick one figure out of several.
  if ((slipped.length > 0 ? slipped : before).some(({ value }) => value !== first.value)) return null
  const slip = figureSlip(first, second)
  if (!slip || (slip !== 'swapped' && !taken.closed)) return null
  return taken.definite || (slip === 'swapped' && isToldAlike(reading, first, second))
    ? { first, second, slip }
    : null
}

/** Three digits that say something, and more words than the noun are shared: nobody means two such figures by chance. */
const isToldAlike = (reading: Reading, a: Quantity, b: Quantity): boolean =>
  b.digits.replace(/0+$/, '').length >= 3 && sharedWords(labelOf(reading, a), labelOf(reading, b)) >= 2

const isOfOneUnit = (a: Quantity, b: Quantity): boolean => a.dimension === b.dimension && a.unit === b.unit

function isOfOneMeasure(reading: Reading, other: Quantity, { quantity, noun, fate }: TakenUp): boolean {
  if (fate !== undefined) return fateOf(reading, other) === fate
  const near = quantity.sentence - other.sentence <= reach || other.sentence === 0
  if (noun === undefined) return near || quantity.digits.length >= 3
  if (quantity.dimension === 'count') return other.counted === noun && !manySets.has(noun)
  return other.counted === noun || hasBeside(reading, other, noun)
}

/** The word, whatever its ending, stands in the figure's sentence: "fined €340,000" of a fine. */
function hasBeside(reading: Reading, { token, lastToken }: Quantity, noun: string): boolean {
  for (let k = token - beside; k <= lastToken + beside; k++)
    if (reading.together(k, token) && isOfNoun(reading.lower(k), noun)) return true
  return false
}

const isOfNoun = (word: string, noun: string): boolean =>
  noun.length < stemLength
    ? word.startsWith(noun) && /^(?:|s|d|ed|ing)$/.test(word.slice(noun.length))
    : word.startsWith(noun.slice(0, stemLength))

/** It is printed once more, is a rounding of another, or two others make it. */
function isExplained({ value, bounds }: Quantity, alike: readonly Quantity[]): boolean {
  const values = new Set(alike.map((other) => other.value))
  for (const other of alike) {
    if (other.value === value || other.otherwise === value) return true
    if (value >= other.bounds.low && value <= other.bounds.high) return true
    if (other.value >= bounds.low && other.value <= bounds.high) return true
    if (values.has(value - other.value) || values.has(value + other.value)) return true
  }
  return false
}
