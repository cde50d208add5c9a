import type { Quantity } from '../facts/quantity/quantity'
import { alike } from '../laws/alike'
import { change } from '../laws/change'
import { difference } from '../laws/difference'
import type { Law, Roles } from '../laws/law'
import { product } from '../laws/product'
import { rest } from '../laws/rest'
import { share } from '../laws/share'
import { sum } from '../laws/sum'

/** Figures that stand next to each other, in the roles of a law. */
export interface NeighbourTuple {
  readonly law: Law
  readonly roles: Roles
  /** The role of the figure it was made for. */
  readonly target: string
}

/** How many figures in a row are tried as the parts of a whole. */
const mostParts = 8

/**
 * Every relation that a figure may be in with the figures next to it: a whole with parts told in a row, a share, a change,
 * a product. No word is asked; only figures between which no other of their kind stands are taken.
 *
 * @param x the figure
 * @param near the figures of its sentence and of those beside, in reading order, itself among them
 * @param changes tokens of percentages whose words speak of a change
 */
export function neighbourTuples(
  x: Quantity,
  near: readonly Quantity[],
  changes: ReadonlySet<number>
): readonly NeighbourTuple[] {
  const like = near.filter((one) => one === x || alike(one, x))
  return [...wholes(x, like), ...triples(x, near, changes)]
}

function wholes(x: Quantity, like: readonly Quantity[]): readonly NeighbourTuple[] {
  const found: NeighbourTuple[] = []
  const at = like.indexOf(x)
  for (let from = Math.max(0, at - mostParts); from <= at; from++)
    for (let to = Math.max(from + 3, at + 1); to <= Math.min(like.length, from + mostParts + 1); to++) {
      const run = like.slice(from, to)
      const others = run.filter((one) => one !== x)
      const isAtEnd = x === run[0] || x === run.at(-1)
      if (isAtEnd || run.length === 3)
        found.push({ law: sum, roles: { figures: { t: x }, parts: others }, target: 't' })
      for (const t of new Set([others[0]!, others.at(-1)!])) {
        const parts = others.filter((one) => one !== t)
        const isOutermost = t === run[0] || t === run.at(-1)
        if (isOutermost || run.length === 3)
          found.push({ law: rest, roles: { figures: { t, r: x }, parts }, target: 'r' })
      }
    }
  return found
}

/** The laws of three figures, each with its roles. */
const ofThree: readonly (readonly [law: Law, roles: readonly [string, string, string]])[] = [
  [share, ['p', 'a', 'b']],
  [change, ['x', 'a', 'b']],
  [product, ['n', 'u', 't']],
  [difference, ['x', 'a', 'b']]
]

/** In which order three figures can fill three roles. */
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0]
] as const

function triples(
  x: Quantity,
  near: readonly Quantity[],
  changes: ReadonlySet<number>
): readonly NeighbourTuple[] {
  const at = near.indexOf(x)
  const found: NeighbourTuple[] = []
  for (let from = Math.max(0, at - 2); from <= at && from + 3 <= near.length; from++) {
    const three = near.slice(from, from + 3)
    for (const [law, names] of ofThree)
      for (const order of orders) {
        const figures = Object.fromEntries(names.map((name, i) => [name, three[order[i]!]!]))
        if (!isTold(law, figures, changes)) continue
        const target = names.find((name) => figures[name] === x)!
        if (law.expect(target, { figures }) !== null) found.push({ law, roles: { figures }, target })
      }
  }
  return found
}

/** Whether the figures are of the kinds that the law's words would tell: sums of like figures are `wholes`. */
function isTold(law: Law, { x, a, n, u, t }: Roles['figures'], changes: ReadonlySet<number>): boolean {
  if (law === change) return a!.dimension !== 'percent' && x!.dimension === 'percent' && changes.has(x!.token)
  if (law === difference) return x!.dimension === 'points'
  if (law === product)
    return n!.value > 1 && u!.value > 1 && n!.dimension === 'count' && u!.dimension === t!.dimension
  return true
}
