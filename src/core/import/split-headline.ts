import type { Piece } from './build-article'

/**
 * The headline of a document that marks none: a short first paragraph, or a heading, without a full stop.
 * @returns the headline, where there is one, and the pieces that are left
 */
export function splitHeadline(pieces: readonly Piece[]): {
  readonly headline?: string
  readonly body: readonly Piece[]
} {
  const [first, ...body] = pieces
  if (!first || body.length === 0 || (first.kind && first.kind !== 'subhead')) return { body: pieces }
  const isHeadline = first.text.length <= 160 && !/[.:,;]$/.test(first.text) && !first.text.includes('\n')
  return isHeadline ? { headline: first.text, body } : { body: pieces }
}
