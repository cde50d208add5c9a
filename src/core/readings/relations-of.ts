import type { Facts } from '../facts/facts-of'
import { figureIn, figuresOf } from '../laws/law'
import { heldAgainst } from '../lexicon/en/change'
import { explanations } from './closes'
import { judge, type Relation, type Verdict } from './judge'
import { type Linked, linkFigures, propose } from './propose'
import { swappedDigits } from './swapped-digits'

const known = new WeakMap<Facts, readonly Relation[]>()
const linked = new WeakMap<Facts, Linked>()

/** The figures of an article and the links between them, worked out once. */
export function linkedIn(facts: Facts): Linked {
  const before = linked.get(facts)
  if (before) return before
  const links = linkFigures(facts.reading, facts.measured)
  linked.set(facts, links)
  return links
}

/**
 * The relations of an article's figures that hold, and those that do not and that a slip would explain. Worked out once
 * an article, when the first check asks.
 */
export function relationsOf(facts: Facts): readonly Relation[] {
  const before = known.get(facts)
  if (before) return before
  const relations = judgeAloud(facts)
  known.set(facts, relations)
  return relations
}

/** The same, telling `trace` what came of each target: for learning how often relations close. */
export function judgeAloud(facts: Facts, trace?: (verdict: Verdict) => void): readonly Relation[] {
  const { reading, measured } = facts
  const proposals = propose(reading, measured, linkedIn(facts))
  const kind = { density: (100 * measured.length) / (reading.tokens.count + 1) }
  const judged = toldOnce(judge(proposals, kind, trace))
  const settled = new Set([
    ...judged.flatMap(({ proposal }) => figuresOf(proposal.roles).map(({ token }) => token)),
    ...explanations(proposals)
      .filter(({ strength }) => strength !== 'likely' && strength !== 'near' && strength !== 'far')
      .map(({ roles, target }) => figureIn(roles, target)!.token)
  ])
  const changes = new Set(
    proposals.filter(({ law }) => law.id === 'change').map(({ roles }) => roles.figures.x!.token)
  )
  const earlier = new Set(
    measured.filter(({ token }) => reading.is(token - 1, heldAgainst)).map(({ token }) => token)
  )
  const bodyFrom = reading.sentences.findIndex(({ start }) => start >= reading.article.bodyStart)
  return [...judged, ...swappedDigits(measured, { settled, changes, earlier, bodyFrom })]
}

/** Whether what does not hold does so only by its direction: the size would fit. */
export const isWrongWay = ({ outcome, proposal: { law }, expected }: Relation): boolean =>
  outcome === 'differs' && (law.ofWords === true || expected.high < 0)

/** A word that says fell where its figures rise is told of the word, and not of the amount as well. */
function toldOnce(relations: readonly Relation[]): readonly Relation[] {
  const pairOf = ({ proposal: { roles } }: Relation): string =>
    [roles.figures.a, roles.figures.b]
      .map((figure) => figure?.token ?? -1)
      .sort((a, b) => a - b)
      .join(' ')
  const turned = new Set(relations.filter((one) => one.proposal.law.ofWords && isWrongWay(one)).map(pairOf))
  return relations.filter((one) => one.proposal.law.ofWords || !isWrongWay(one) || !turned.has(pairOf(one)))
}
