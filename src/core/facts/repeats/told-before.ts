import { manySets } from '../../lexicon/en/repeats'
import { labelOf, sharedWords } from '../labels'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import { type FigureSlip, figureSlip } from './figure-slip'
import { fateOf, type TakenUp, takenUpIn } from './taken-up'

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
/** How far from a figure its year may stand, in tokens. */
const yearReach = 20
/** So many letters of a noun are in its verb too: "settlement", "settle". */
const stemLength = 5
/** More figures of one unit than this add up to anything. */
const most = 60

/** The figures of an article that are taken up with another value, in order. */
export function toldTwice(reading: Reading, quantities: readonly Quantity[]): readonly ToldTwice[] {
  const byUnit = new Map<string, Quantity[]>()
  for (const quantity of quantities) {
    const ofOneUnit = byUnit.get(unitOf(quantity))
    if (ofOneUnit) ofOneUnit.push(quantity)
    else byUnit.set(unitOf(quantity), [quantity])
  }
  return takenUpIn(reading, quantities).flatMap(
    (taken) => toldBefore(reading, byUnit.get(unitOf(taken.quantity))!, taken) ?? []
  )
}

const unitOf = ({ dimension, unit }: Quantity): string => `${dimension} ${unit ?? ''}`

/**
 * What a figure takes up, where that was told with another value, a slip away. Null where anything explains the figure:
 * it is printed elsewhere, is the sum or difference of others, or there is more than one it could mean.
 */
function toldBefore(reading: Reading, ofOneUnit: readonly Quantity[], taken: TakenUp): ToldTwice | null {
  const second = taken.quantity
  if (
    ofOneUnit.length > most ||
    isExplained(
      second,
      ofOneUnit.filter((other) => other !== second)
    )
  )
    return null
  const before = ofOneUnit.filter(
    (other) =>
      other.token < second.token &&
      other.sentence !== second.sentence &&
      isOfOneMeasure(reading, other, taken)
  )
  const slipped = before.filter((other) => figureSlip(other, second) === 'swapped')
  const first = slipped.at(-1) ?? before.at(-1)
  if (!first || first.vague || first.high !== undefined) return null
  // Only digits changed about pick one figure out of several.
  if ((slipped.length > 0 ? slipped : before).some(({ value }) => value !== first.value)) return null
  const slip = figureSlip(first, second)
  if (!slip || (slip !== 'swapped' && !taken.closed)) return null
  return taken.definite || isToldAlike(reading, first, second, slip) ? { first, second, slip } : null
}

/** Three digits that say something changed about, more words than the noun shared, and no two years. */
function isToldAlike(reading: Reading, a: Quantity, b: Quantity, slip: FigureSlip): boolean {
  if (slip !== 'swapped' || b.digits.replace(/0+$/, '').length < 3) return false
  return (
    sharedWords(labelOf(reading, a), labelOf(reading, b)) >= 2 &&
    yearBeside(reading, a) === yearBeside(reading, b)
  )
}

/** The year printed nearest before or behind a figure in its sentence; empty without one. */
function yearBeside(reading: Reading, { token, lastToken }: Quantity): string {
  for (let away = 1; away <= yearReach; away++)
    for (const k of [token - away, lastToken + away])
      if (reading.together(k, token) && /^(?:19|20)\d\d$/.test(reading.word(k))) return reading.word(k)
  return ''
}

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
