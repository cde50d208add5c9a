import type { Tokens } from '../text/tokens'

/** The first token that starts at or after this position, found by halving; `count` where there is none. */
export function tokenAt(tokens: Tokens, position: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.start[middle]! < position) low = middle + 1
    else high = middle
  }
  return low
}
