import { type Mutant, mutantKinds } from './mutants-of'

/** A fault with the file it goes into. */
export interface PlacedMutant extends Mutant {
  /** Relative to the project, with slashes. */
  readonly file: string
}

/**
 * Picks faults at random, none twice: first a kind, then one of that kind, so that long lists of words do not drown the
 * others.
 *
 * @param chance from 0 to below 1; the same numbers give the same faults
 */
export function pickMutants(
  mutants: readonly PlacedMutant[],
  count: number,
  chance: () => number
): readonly PlacedMutant[] {
  const left = mutantKinds
    .map((kind) => mutants.filter((mutant) => mutant.kind === kind))
    .filter((list) => list.length > 0)
  const picked: PlacedMutant[] = []
  while (picked.length < count && left.length > 0) {
    const k = Math.floor(chance() * left.length)
    const list = left[k]!
    picked.push(...list.splice(Math.floor(chance() * list.length), 1))
    if (list.length === 0) left.splice(k, 1)
  }
  return picked
}
