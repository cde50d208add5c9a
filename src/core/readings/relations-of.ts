import type { Facts } from '../facts/facts-of'
import { judge, type Relation, type Verdict } from './judge'
import { propose } from './propose'

const known = new WeakMap<Facts, readonly Relation[]>()

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
export const judgeAloud = (
  { reading, measured }: Facts,
  trace?: (verdict: Verdict) => void
): readonly Relation[] =>
  judge(propose(reading, measured), { density: (100 * measured.length) / (reading.tokens.count + 1) }, trace)
