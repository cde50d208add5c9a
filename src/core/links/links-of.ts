import { exactly, times } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { isBare, ofOneThing } from '../laws/alike'
import { chunksOf } from './chunks'
import { linkRows } from './en/rows'
import { senses } from './en/senses'
import type { LinkRow } from './link-row'
import { compile, type Match, matchAt, type Pattern } from './pattern'
import { seriesOf } from './series'

/** A row that fits somewhere. */
export interface Link extends Match {
  readonly row: LinkRow
  readonly sentence: number
}

const compiled: readonly { readonly row: LinkRow; readonly pattern: Pattern }[] = linkRows.map((row) => ({
  row,
  pattern: compile(row.pattern, senses)
}))

/**
 * Every link between neighbouring figures, in reading order of the sentences. Patterns are only tried at figures, so
 * that the cost grows with their number.
 */
export function linksOf(reading: Reading, quantities: readonly Quantity[]): readonly Link[] {
  const links: Link[] = []
  const order = new Map(quantities.map(({ token }, at) => [token, at]))
  for (let first = 0; first < quantities.length; ) {
    const { sentence } = quantities[first]!
    let end = first
    while (end < quantities.length && quantities[end]!.sentence === sentence) end++
    const own = quantities.slice(first, end)
    const chunks = chunksOf(reading, sentence, own)
    // Figures that stand on another's words are no chunk of their own.
    const told = chunks.flatMap(({ quantity }) => quantity ?? [])
    const runs = new Map(
      seriesOf(reading, told).flatMap((run) => run.map((figure) => [figure, run] as const))
    )
    chunks.forEach(({ quantity }, at) => {
      if (!quantity) return
      for (const { row, pattern } of compiled) {
        const match = matchAt(reading, chunks, at, pattern, runs)
        if (!match) continue
        const pair = row.joins === 'prior' ? withTheOneBefore(quantities, order, match) : match
        if (pair) links.push({ row, sentence, ...pair, quantities: inOneScale(pair.quantities) })
      }
    })
    first = end
  }
  return links
}

/** How many figures back an earlier value finds the one it is an earlier value of. */
const back = 4

/** The match with the nearest alike figure before `a` as its `b`: "5.80 dollars; the year before, it had been 5.42". */
function withTheOneBefore(
  quantities: readonly Quantity[],
  order: ReadonlyMap<number, number>,
  match: Match
): Match | null {
  const a = match.quantities.a!
  const at = order.get(a.token)!
  for (let i = at - 1; i >= Math.max(0, at - back); i--) {
    const b = quantities[i]!
    if (a.sentence - b.sentence > 1) break
    if (ofOneThing(a, b)) return { ...match, quantities: { a, b } }
  }
  return null
}

/** A bare figure joined with one in millions is in millions too: "cut to 5.2 million from 6.5". */
function inOneScale(quantities: Match['quantities']): Match['quantities'] {
  const { a, b } = quantities
  if (!a || !b || a.scale === b.scale) return quantities
  const [bare, scaled] = a.scale < b.scale ? [a, b] : [b, a]
  if (!isBare(bare) || bare.scale > 1 || scaled.scale < 1e3 || bare.value * 20 >= scaled.value)
    return quantities
  const { scale } = scaled
  const raised: Quantity = {
    ...bare,
    value: bare.value * scale,
    bounds: times(bare.bounds, exactly(scale)),
    step: bare.step * scale,
    scale
  }
  return bare === a ? { ...quantities, a: raised } : { ...quantities, b: raised }
}
