import type { Span } from '../../../core/model/span'

interface Piece {
  /** Where it begins in the printed text. */
  readonly at: number
  readonly text: string
  readonly isChanged: boolean
}

/**
 * A block's words with the corrections in it made. A correction that begins in a block before belongs to that one.
 * @param made in reading order, none reaching into another
 */
export const correctedPieces = (
  text: string,
  block: Span,
  made: readonly (Span & { readonly right: string })[]
): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = block.start
  for (const { start, end, right } of made) {
    if (end <= block.start || start >= block.end) continue
    if (start > at) pieces.push({ at, text: text.slice(at, start), isChanged: false })
    if (start >= block.start && right !== '') pieces.push({ at: start, text: right, isChanged: true })
    at = Math.min(end, block.end)
  }
  if (at < block.end) pieces.push({ at, text: text.slice(at, block.end), isChanged: false })
  return pieces
}
