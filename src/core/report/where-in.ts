import type { Article, BlockKind } from '../model/article'
import type { Span } from '../model/span'

/** Which part of an article some words stand in. */
export interface Where {
  readonly kind: BlockKind
  /** From 1 among the blocks of its kind, as a reader would count them. */
  readonly number: number
}

/**
 * Finds the block that words begin in. The blocks are numbered once and searched by halves, so that asking for every
 * claim of a long article stays cheap.
 * @returns a function from a span to its place; words outside every block count as the paragraph before them
 */
export function whereIn({ blocks }: Article): (span: Span) => Where {
  const counts = new Map<BlockKind, number>()
  const places = blocks.map(({ kind }): Where => {
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    return { kind, number }
  })
  return ({ start }) => {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (blocks[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    return places[low - 1] ?? { kind: 'paragraph', number: 1 }
  }
}

/** "paragraph 3", "headline", "caption 2": blocks that stand alone in most articles carry no number when they are the first. */
export const whereWords = ({ kind, number }: Where): string =>
  kind === 'paragraph' || number > 1 ? `${kind} ${number}` : kind
