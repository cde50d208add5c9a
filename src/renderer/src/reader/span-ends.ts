type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'height'>

/** Where an end of words on the screen is: a line as high as its letters. */
export interface Spot {
  readonly top: number
  readonly left: number
  readonly height: number
}

/**
 * Where words begin and end, as they are read.
 * @param boxes of the words, in any order: figures within Arabic have boxes of their own
 * @param isRightToLeft of the paragraph they stand in
 * @returns null where nothing of them is drawn
 */
export function spanEnds(
  boxes: readonly Box[],
  isRightToLeft: boolean
): { readonly start: Spot; readonly end: Spot } | null {
  if (boxes.length === 0) return null
  const byLine = [...boxes].sort((a, b) => a.top - b.top)
  const spot = (line: Box, isLeft: boolean): Spot => {
    const same = boxes.filter(({ top }) => Math.abs(top - line.top) < line.height / 2)
    const left = isLeft ? Math.min(...same.map((box) => box.left)) : Math.max(...same.map((box) => box.right))
    return { top: line.top, left, height: line.height }
  }
  return { start: spot(byLine[0]!, !isRightToLeft), end: spot(byLine.at(-1)!, isRightToLeft) }
}
