import type { Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { clauseBorders } from '../lexicon/en/clauses'
import type { Link } from '../links/links-of'
import { PairsByWord } from '../links/pairs-by-word'
import { seriesOf } from '../links/series'
import type { Reach } from './reach'

/** More figures than this are not looked at round one target, so that a table in prose costs no more than a line. */
const most = 24

/** Figures farther apart than this many tokens are not asked about their clause. */
const farthest = 60

/** What laws may look at in one article. */
export function reachOf(reading: Reading, quantities: readonly Quantity[], links: readonly Link[]): Reach {
  const sharedPairs = once(() => new PairsByWord(reading, links))
  const linksBySentence = grouped(links, ({ sentence }) => sentence)
  const linksByKind = grouped(links, ({ row }) => row.joins ?? '')
  const bySentence = grouped(quantities, ({ sentence }) => sentence)
  const order = new Map(quantities.map(({ token }, at) => [token, at]))
  const runs = new Map<number, readonly (readonly Quantity[])[]>()
  const byThing = grouped(quantities, thingOf)
  const byNoun = grouped(quantities, ({ unit, counted, dimension }) =>
    dimension === 'count' ? (counted ?? '') : (unit ?? '')
  )
  return {
    joined(kind, { sentence }, steps) {
      const found: Link[] = []
      for (let away = 0; away <= steps; away++)
        for (const s of away === 0 ? [sentence] : [sentence - away, sentence + away])
          for (const link of linksBySentence.get(s) ?? []) if (link.row.joins === kind) found.push(link)
      return found.slice(0, most)
    },
    sharing: (target) => sharedPairs().of(target),
    around({ sentence }, back, ahead) {
      const found: Quantity[] = []
      for (let s = sentence - back; s <= sentence + ahead && found.length < most; s++)
        found.push(...(bySentence.get(s) ?? []).slice(0, most - found.length))
      return found
    },
    every: (kind) => (linksByKind.get(kind) ?? []).slice(0, most),
    between: (one, other) => Math.abs(order.get(one.token)! - order.get(other.token)!) - 1,
    sameClause(one, other) {
      const [first, second] = one.token < other.token ? [one, other] : [other, one]
      if (first.sentence !== second.sentence || second.token - first.lastToken > farthest) return false
      for (let token = first.lastToken + 1; token < second.token; token++)
        if (reading.is(token, clauseBorders) || reading.word(token) === ';') return false
      return true
    },
    isOf: ({ token }) =>
      [1, 2, 3].some((back) => reading.together(token - back, token) && reading.lower(token - back) === 'of'),
    series: ({ sentence }) => {
      const known = runs.get(sentence)
      if (known) return known
      const found = seriesOf(reading, bySentence.get(sentence) ?? [])
      runs.set(sentence, found)
      return found
    },
    sameThing: (target) => (byThing.get(thingOf(target)) ?? []).slice(0, most),
    counting: (thing) => (byNoun.get(thing) ?? []).slice(0, most)
  }
}

const thingOf = ({ dimension, unit, counted }: Quantity): string =>
  `${dimension}|${unit ?? ''}|${counted ?? ''}`

function grouped<Key, One>(all: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

/** The function's answer, worked out when it is first asked for. */
function once<Answer>(make: () => Answer): () => Answer {
  let made: { readonly answer: Answer } | undefined
  return () => {
    made ??= { answer: make() }
    return made.answer
  }
}
