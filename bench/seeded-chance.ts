/** Numbers from 0 to below 1, the same after the same seed: Numerical Recipes' linear congruential generator. */
export function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
