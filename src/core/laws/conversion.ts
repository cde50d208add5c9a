import type { Interval } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import type { Law, Roles } from './law'
import { howMany, unitNamed } from './measures'
import { nearestTo } from './nearest'
import { printLike } from './print-like'

/** How a value in one unit is told in another, for each sense of the two words; empty where it cannot be. */
type Ways = (from: Quantity, to: Quantity) => readonly ((value: number) => number)[]

/** One measure in two units: a in its unit is b in another. */
export const conversion = lawOf('conversion', 'num.unit', (from, to) =>
  from.per === to.per && from.dimension !== 'duration'
    ? [
        ...multiples(from, to),
        ...degrees(from, to),
        ...(isDifference(from, to) ? degreesApart(from, to) : [])
      ]
    : []
)

/** One difference of temperatures on two scales: 20 degrees Celsius warmer is 36 degrees Fahrenheit warmer. */
export const warming = lawOf('warming', 'num.unit', degreesApart)

const priced = lawOf('pace', 'num.rate', paces)

/** One amount told by two spans of time, or by two measures: a per year is b per week. */
export const pace: Law = {
  ...priced,
  proves: false,
  expect(role, roles) {
    const { a, b } = roles.figures
    return a && b && !isOffer(a, b) ? priced.expect(role, roles) : null
  }
}

/** "£4.99 a month or £50 a year": who pays for longer pays less. A sum is told by the longer span first. */
function isOffer(a: Quantity, b: Quantity): boolean {
  const [spans] = howMany(unitNamed(b.per ?? '')?.name, unitNamed(a.per ?? '')?.name)
  return a.dimension === 'money' && spans !== undefined && spans > 1
}

function paces(from: Quantity, to: Quantity): readonly ((value: number) => number)[] {
  if (from.per === undefined || to.per === undefined || from.per === to.per) return []
  const times = howMany(unitNamed(to.per)?.name ?? to.per, unitNamed(from.per)?.name ?? from.per)
  return howMany(from.unit, to.unit).flatMap((rate) =>
    times.map((by) => (value: number) => value * rate * by)
  )
}

function lawOf(id: string, check: string, ways: Ways): Law {
  const between = (from: Quantity, to: Quantity) =>
    (from.high === undefined) === (to.high === undefined) ? ways(from, to) : []
  return {
    id,
    check,
    ofRates: true,
    proves: true,
    expect(role, { figures: { a, b } }) {
      if (!a || !b) return null
      const [from, to] = role === 'a' ? [b, a] : [a, b]
      return nearestTo(
        to.bounds,
        between(from, to).map((way) => told(from.value, from, to, way))
      )
    },
    holds({ figures: { a, b } }) {
      return between(a!, b!).some((way) =>
        ends(a!).every((value, i) => {
          const { low, high } = told(value, a!, b!, way)
          const stated = ends(b!)[i]!
          const slack = b!.step * 0.55
          return stated + slack >= low && stated - slack <= high
        })
      )
    },
    fill: () => [],
    working
  }
}

const ends = ({ value, high }: Quantity): readonly number[] => (high === undefined ? [value] : [value, high])

/** What may be printed in the other unit: both are rounded. */
function told(value: number, from: Quantity, to: Quantity, way: (value: number) => number): Interval {
  const slack = Math.abs(value) * roundingOf(from)
  const [one, other] = [way(value - slack), way(value + slack)]
  const room = from.dimension === 'temperature' ? to.step / 2 : Math.abs(way(value)) * roundingOf(to)
  return { low: Math.min(one, other) - room, high: Math.max(one, other) + room }
}

const multiples: Ways = ({ unit, dimension }, to) =>
  dimension === to.dimension && unit !== to.unit
    ? howMany(unit, to.unit).map((rate) => (value: number) => value * rate)
    : []

function degrees({ unit }: Quantity, to: Quantity): readonly ((value: number) => number)[] {
  if (unit === '°C' && to.unit === '°F') return [(celsius) => celsius * 1.8 + 32]
  return unit === '°F' && to.unit === '°C' ? [(fahrenheit) => (fahrenheit - 32) / 1.8] : []
}

/** Temperatures differ by less than this; an oven may be as hot. */
const mostApart = 90

const isDifference = (from: Quantity, to: Quantity): boolean =>
  from.dimension === 'temperature' && Math.max(Math.abs(from.value), Math.abs(to.value)) <= mostApart

function degreesApart({ unit }: Quantity, to: Quantity): readonly ((value: number) => number)[] {
  if (unit === '°C' && to.unit === '°F') return [(celsius) => celsius * 1.8]
  return unit === '°F' && to.unit === '°C' ? [(fahrenheit) => fahrenheit / 1.8] : []
}

/** Whoever converts rounds: a figure that ends in nought by up to a tenth, another by half its last place. */
function roundingOf({ value, step, vague }: Quantity): number {
  const size = Math.abs(value)
  if (size === 0) return 0
  let place = step
  while (size / (place * 10) >= 1 && Number.isInteger(Math.round((size / (place * 10)) * 1e6) / 1e6))
    place *= 10
  const half = place > step ? Math.min(place / 2, size * mostOfRound) : step / 2
  return Math.min(mostOfAny, Math.max(half / size, vague ? 0.05 : 0))
}

const mostOfRound = 0.1
const mostOfAny = 0.15

function working(text: string, { figures }: Roles, target: string, expected: Interval): string {
  const stated = figures[target]!
  const other = target === 'a' ? figures.b! : figures.a!
  const value = (expected.low + expected.high) / 2
  return `${printLike(other.value, other, text)} is ${printLike(value, stated, text)}`
}
