import type { Dimension, Quantity } from '../facts/quantity/quantity'
import { physicalUnits } from '../lexicon/en/physical-units'
import { type Unit, unitsByFirstWord } from '../lexicon/en/units'

/** How often one span of time goes into another, as people count it: 52 weeks in a year, 30 days in a month. */
const calendar: ReadonlyMap<string, readonly number[]> = new Map([
  ['year week', [52, 52.18]],
  ['year day', [365, 366, 365.25]],
  ['month week', [4, 4.345]],
  ['month day', [30, 31, 30.44]],
  ['year hour', [8760]],
  ['quarter month', [3]],
  ['quarter week', [13]],
  ['year quarter', [4]],
  ['day night', [1]]
])

/** Units whose word means several things, by name: a British and an American gallon. */
const severalSizes: ReadonlyMap<string, readonly number[]> = new Map(
  [...physicalUnits.values()].flatMap(({ name, factors }) =>
    factors.length > 1 ? [[name, factors] as const] : []
  )
)

/** The unit that a noun names ("litre", "square metre"); null where it is none. */
export function unitNamed(noun: string): Unit | null {
  const [first, ...rest] = noun.split(' ')
  const list = unitsByFirstWord.get(first!) ?? []
  const found = list.find(
    ([words]) => words.length === rest.length && words.every((word, i) => word === rest[i])
  )
  return found ? found[1] : null
}

const unitsByName: ReadonlyMap<string, Unit> = new Map(
  [...unitsByFirstWord.values()].flatMap((list) => list.map(([, unit]) => [unit.name, unit] as const))
)

/**
 * How many of unit `to` one of unit `from` is, for each thing the two words may mean. Empty where they are of different
 * kinds, or no multiples of one another (temperatures, currencies).
 *
 * @param from names of units as in `Quantity.unit`; equal names are 1
 */
export function howMany(from: string | undefined, to: string | undefined): readonly number[] {
  if (from === to) return [1]
  if (from === undefined || to === undefined) return []
  const counted = calendar.get(`${from} ${to}`)
  if (counted) return counted
  const back = calendar.get(`${to} ${from}`)
  if (back) return back.map((one) => 1 / one)
  const [a, b] = [unitsByName.get(from), unitsByName.get(to)]
  if (!a || !b || a.dimension !== b.dimension) return []
  return sizesOf(a).flatMap((one) => sizesOf(b).map((other) => one / other))
}

const sizesOf = ({ name, factor }: Unit): readonly number[] =>
  severalSizes.get(name) ?? (factor === undefined ? [] : [factor])

/** Size of a unit in metres, seconds, watts and what follows from them; null where it has none or several. */
export function baseSize(name: string | undefined, dimension: Dimension): number | null {
  const factor = name === undefined ? undefined : unitsByName.get(name)?.factor
  if (factor === undefined) return null
  return dimension === 'speed' ? factor / 3.6 : dimension === 'volume' ? factor / 1000 : factor
}

/** Dimensions that can be shared out and added up. */
const additive = new Set<Dimension>([
  'count',
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'duration',
  'energy',
  'power',
  'data'
])

/** Whether the figure is an amount: so many of something, which n times over is n times as much. */
export const isAmount = ({ dimension, value }: Quantity): boolean => additive.has(dimension) && value > 0
