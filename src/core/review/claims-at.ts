import type { Claim } from '../model/claim'
import type { Span } from '../model/span'

/**
 * Answers which claims share words with a span, in reading order. Takes the claims in reading order. A question costs
 * a search and the claims near the span, not all of them: how far claims that begin before a place may reach is known.
 */
export const claimsAt = (claims: readonly Claim[]): ((span: Span) => readonly Claim[]) => {
  let furthest = 0
  const reach = claims.map(({ anchor }) => {
    furthest = Math.max(furthest, anchor.end)
    return furthest
  })
  return ({ start, end }) => {
    let low = 0
    let high = claims.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (claims[middle]!.anchor.start < end) low = middle + 1
      else high = middle
    }
    const found: Claim[] = []
    for (let index = low - 1; index >= 0 && reach[index]! > start; index -= 1) {
      if (claims[index]!.anchor.end > start) found.push(claims[index]!)
    }
    return found.reverse()
  }
}
