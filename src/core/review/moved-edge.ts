import type { Span } from '../model/span'

/** Words with what is inside them, and signs that belong to a figure. */
const word = /[\p{L}\p{M}\p{N}]+(?:[.,:/'’-][\p{L}\p{M}\p{N}]+)*|[\p{Sc}%‰°]/gu

/** No word is longer than this; a claim's edge is looked for no further away. */
const reach = 400

/**
 * A span with its start or end moved by one word: later (1) or earlier (-1).
 * @returns the same span where there is no word to move to, or none would be left
 */
export function movedEdge(text: string, span: Span, edge: 'start' | 'end', by: 1 | -1): Span {
  const from = Math.max(0, span[edge] - reach)
  const words = [...text.slice(from, span[edge] + reach).matchAll(word)].map(({ 0: letters, index }) => ({
    start: from + index,
    end: from + index + letters.length
  }))
  const places = words.map((each) => each[edge])
  const place = by === 1 ? places.find((at) => at > span[edge]) : places.findLast((at) => at < span[edge])
  if (place === undefined) return span
  const moved = { ...span, [edge]: place }
  return moved.start < moved.end ? moved : span
}

/** Where a span is best cut in two: before the word nearest to its middle; null for one word alone. */
export function middleOf(text: string, span: Span): number | null {
  const middle = (span.start + span.end) / 2
  const starts = [...text.slice(span.start, span.end).matchAll(word)]
    .map(({ index }) => span.start + index)
    .slice(1)
  return starts.length === 0
    ? null
    : starts.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best))
}
