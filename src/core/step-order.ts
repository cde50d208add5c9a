type Way = 'undo' | 'redo'

/** The steps made on a desk since it was opened, in the order of time: which article each was made in. */
export interface StepOrder {
  /** A step was made in an article. What was taken back before can no longer be put back in its turn. */
  made(articleId: string): void
  /** The article whose step is to be turned next; null where none was made since the desk was opened. */
  next(way: Way): string | null
  /** The step that was next was turned. */
  turned(way: Way, articleId: string): void
  /** The step that was next cannot be turned any more. */
  forget(way: Way): void
}

/** Remembers in which order steps were made, so that undo crosses articles as an editor does. */
export const stepOrder = (): StepOrder => {
  const stacks: Readonly<Record<Way, string[]>> = { undo: [], redo: [] }
  const opposite = (way: Way): Way => (way === 'undo' ? 'redo' : 'undo')
  return {
    made: (articleId) => {
      stacks.undo.push(articleId)
      stacks.redo.length = 0
    },
    next: (way) => stacks[way].at(-1) ?? null,
    turned: (way, articleId) => {
      stacks[way].pop()
      stacks[opposite(way)].push(articleId)
    },
    forget: (way) => {
      stacks[way].pop()
    }
  }
}
