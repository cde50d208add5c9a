import { meet } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { asPrinted, figureIn, figuresOf, type Roles } from '../laws/law'
import type { Relation } from './judge'
import { type NeighbourTuple, neighbourTuples } from './neighbour-tuples'
import { swapsOf } from './slips'

/** How far from a figure its neighbours may stand, in sentences before and after. */
const back = 2
const ahead = 1

/** More figures than this round one are a table in prose, of which any two give a third. */
const most = 24

/**
 * The highest chance that two digits changed about make some relation close by accident, in an article of `usual` figures.
 * Where there are more, each must be so much less likely: one of a thousand tries comes off by accident.
 */
const rare = 0.02
const usual = 24

/** The same where the figure would do as it stands if another of them was rounded. */
const rareOfRounded = 1e-4

/** More parts than this in a row must give more than the fewest digits. */
const longRun = 3

/** Fewer digits than this, the noughts at the end not counted, tell too little. */
const fewest = 3

/** What is known of an article's figures, by their first tokens. */
interface Known {
  /** Something is known already. */
  readonly settled: ReadonlySet<number>
  /** Percentages whose words speak of a change. */
  readonly changes: ReadonlySet<number>
  /** What another had been ("to 7,800 from 9,000"): no part of a whole. */
  readonly earlier: ReadonlySet<number>
  /** The first sentence below the headline. */
  readonly bodyFrom: number
}

/**
 * Figures that no relation explains, and that would close one with the figures next to them if two of their digits stood
 * the other way. No word is asked: what tells is how unlikely such a closing is by accident.
 *
 * @param figures the figures of an article in reading order
 */
export function swappedDigits(
  figures: readonly Quantity[],
  { settled, changes, earlier, bodyFrom }: Known
): readonly Relation[] {
  const told = new Map<string, number>()
  const body = figures.filter(({ sentence }) => sentence >= bodyFrom)
  for (const figure of figures) told.set(keyOf(figure), (told.get(keyOf(figure)) ?? 0) + 1)
  const tries = Math.max(1, body.length / usual)
  const accused = new Set<number>()
  let [first, last] = [0, 0]
  return body.flatMap((x): readonly Relation[] => {
    while (body[first]!.sentence < x.sentence - back) first++
    while (last < body.length && body[last]!.sentence <= x.sentence + ahead) last++
    // What is printed twice is no misprint.
    if (
      settled.has(x.token) ||
      told.get(keyOf(x))! > 1 ||
      !isPlain(x) ||
      isBareDecimal(x) ||
      last - first > most
    )
      return []
    const near = body.slice(first, last)
    const relation = swapIn(x, neighbourTuples(x, near, changes), earlier, tries)
    if (!relation || isReckoned(x, near)) return []
    if (figuresOf(relation.proposal.roles).some(({ token }) => accused.has(token))) return []
    for (const { token } of figuresOf(relation.proposal.roles)) accused.add(token)
    return [relation]
  })
}

const keyOf = ({ dimension, value }: Quantity): string => `${dimension} ${value}`

/** A number with decimals and nothing else is a term of a formula. */
const isBareDecimal = ({ dimension, unit, scale, step }: Quantity): boolean =>
  dimension === 'count' && unit === undefined && scale === 1 && step < 1

const isPlain = ({ digits, high, vague, otherwise }: Quantity): boolean =>
  digits !== '' &&
  high === undefined &&
  vague === undefined &&
  otherwise === undefined &&
  toldDigits(digits) >= fewest

const toldDigits = (digits: string): number => digits.replace(/^0+/, '').replace(/0+$/, '').length

/** Whether counts of different things are taken together, or one of a headline with one below it. */
function isMixed(roles: Roles): boolean {
  const figures = figuresOf(roles)
  const nouns = new Set(
    figures.flatMap(({ counted, dimension }) => (dimension === 'count' ? (counted ?? []) : []))
  )
  return roles.parts !== undefined && nouns.size > 1
}

/** Whether one of the figures of a sum is what another had been. */
const isOfPairs = ({ parts, figures }: Roles, earlier: ReadonlySet<number>): boolean =>
  parts !== undefined && [...parts, ...Object.values(figures)].some(({ token }) => earlier.has(token))

function swapIn(
  x: Quantity,
  tuples: readonly NeighbourTuple[],
  earlier: ReadonlySet<number>,
  tries: number
): Relation | null {
  const swaps = swapsOf(x)
  const wanted = new Set<number>()
  let found: Relation | null = null
  let rounds = false
  for (const { law, roles, target } of tuples) {
    const all = law.expect(target, roles)
    const exact = law.expect(target, asPrinted(roles))
    if (!all || !exact || isMixed(roles) || isOfPairs(roles, earlier)) continue
    if (meet(exact, x.bounds, x.step * 0.62)) return null
    rounds ||= meet(all, x.bounds, x.step * 0.62)
    const value = (exact.low + exact.high) / 2
    wanted.add(Math.round(value / x.step))
    if (found || ((roles.parts ?? []).length > longRun && toldDigits(x.digits) <= fewest)) continue
    if (!swaps.some((swap) => Math.abs(swap - value) <= x.step * 0.51)) continue
    const figure = figureIn(roles, target)!
    const repairs = [{ role: target, figure, wanted: { low: value, high: value } }]
    const told = law.id === 'change' ? 'x' : target
    const proposal = { law, roles, target: told, cue: 'swapped digits', strength: 'near', words: [] } as const
    found = { proposal, outcome: 'differs', expected: exact, repairs }
  }
  const told = toldDigits(x.digits)
  const chance = (wanted.size * (told - 1)) / (9 * 10 ** (told - 1))
  return chance * tries <= (rounds ? rareOfRounded : rare) ? found : null
}

/** Whether any two of the figures give this one: it may then be right, whatever the words between them say. */
function isReckoned(x: Quantity, near: readonly Quantity[]): boolean {
  const others = near.filter((one) => one !== x && one.value > 0).map(shareOrValue)
  const wanted = shareOrValue(x)
  const slack = (x.step * 0.62 * wanted) / x.value
  return others.some((a, i) =>
    others
      .slice(i + 1)
      .some((b) =>
        [
          a + b,
          a - b,
          b - a,
          a * b,
          a / b,
          b / a,
          a * (1 + b),
          a * (1 - b),
          b * (1 + a),
          b * (1 - a),
          a / (1 + b),
          a / (1 - b),
          b / (1 + a),
          b / (1 - a)
        ].some((made) => Math.abs(made - wanted) <= slack)
      )
  )
}

const shareOrValue = ({ dimension, value }: Quantity): number =>
  dimension === 'percent' ? value / 100 : value
