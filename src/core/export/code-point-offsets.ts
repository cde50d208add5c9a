/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points: the text is read once, each question is a
 * search by halves among its surrogate pairs. An offset inside a pair counts the pair as passed.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let i = 0; i < text.length; i++) if (text.codePointAt(i)! > 0xffff) pairs.push(i++)
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! + 1 < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
