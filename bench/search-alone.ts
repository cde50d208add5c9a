import search from 'approx-string-match'
import type { Anchor } from '../src/core/model/claim'
import type { Span } from '../src/core/model/span'

/**
 * The neighbour that anchoring is measured against: approximate search alone, with 20 % errors, the best match taken as
 * Hypothesis scores it (quote 50, prefix 20, suffix 20, position 2).
 */
export function searchAlone(text: string, anchor: Anchor): Span | null {
  const near = (a: string, b: string): number => {
    const [found] = b.length === 0 ? [] : search(a, b, b.length)
    return found === undefined ? 1 : 1 - found.errors / b.length
  }
  let best: { span: Span; score: number } | null = null
  for (const { start, end, errors } of search(text, anchor.quote, Math.floor(anchor.quote.length * 0.2))) {
    const score =
      50 * (1 - errors / anchor.quote.length) +
      20 * near(text.slice(Math.max(0, start - anchor.prefix.length), start), anchor.prefix) +
      20 * near(text.slice(end, end + anchor.suffix.length), anchor.suffix) +
      2 * (1 - Math.abs(start - anchor.start) / text.length)
    if (best === null || score > best.score) best = { span: { start, end }, score }
  }
  return best?.span ?? null
}
