/** A place in a text as people count it: both from 1, the column in UTF-16 code units. */
export interface LinePosition {
  readonly line: number
  readonly column: number
}

/** Finds lines and columns in a text; the lines are counted once, when the first is asked for. */
export function linePositions(text: string): (at: number) => LinePosition {
  let starts: number[] | null = null
  return (at) => {
    starts ??= startsOf(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - starts[low]! + 1 }
  }
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return starts
}
