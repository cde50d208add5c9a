import type { PlacedWord } from './passage'

/** A stretch of two passages where they differ, by positions in their words. Half-open. */
export interface Hunk {
  readonly was: readonly [from: number, to: number]
  readonly now: readonly [from: number, to: number]
}

export interface Alignment {
  readonly hunks: readonly Hunk[]
  /** Words that both have, as pairs of positions. */
  readonly pairs: readonly (readonly [was: number, now: number])[]
}

/** Beyond this many cells nothing is weighed: the whole middle is one difference. */
const cellLimit = 400_000

/** What a pair of words is worth: words of the claim's own sentence more than words beside it, articles less than others. */
const weightOf = (a: PlacedWord, b: PlacedWord): number =>
  (a.isCore && b.isCore ? 16 : a.isCore || b.isCore ? 3 : 4) * (a.isLight ? 1 : 4)

/** Lays two passages side by side: the heaviest common run of their words, by the table of Wagner and Fischer (1974). */
export function alignWords(was: readonly PlacedWord[], now: readonly PlacedWord[]): Alignment {
  const same = (i: number, j: number) => was[i]!.key === now[j]!.key && was[i]!.isCore === now[j]!.isCore
  let lead = 0
  while (lead < was.length && lead < now.length && same(lead, lead)) lead++
  let tail = 0
  while (
    tail < was.length - lead &&
    tail < now.length - lead &&
    same(was.length - 1 - tail, now.length - 1 - tail)
  )
    tail++
  const pairs: [number, number][] = []
  for (let i = 0; i < lead; i++) pairs.push([i, i])
  const rows = was.length - lead - tail
  const columns = now.length - lead - tail
  if (rows * columns <= cellLimit) {
    const width = columns + 1
    const best = new Uint32Array((rows + 1) * width)
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        const [a, b] = [was[lead + i]!, now[lead + j]!]
        const here = i * width + j
        const skip = Math.max(best[here + width]!, best[here + 1]!)
        best[here] = a.key === b.key ? Math.max(skip, best[here + width + 1]! + weightOf(a, b)) : skip
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns; ) {
      const [a, b] = [was[lead + i]!, now[lead + j]!]
      const here = i * width + j
      if (a.key === b.key && best[here] === best[here + width + 1]! + weightOf(a, b)) {
        pairs.push([lead + i++, lead + j++])
      } else if (best[here] === best[here + width]) i++
      else j++
    }
  }
  for (let i = tail; i > 0; i--) pairs.push([was.length - i, now.length - i])
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...pairs, [was.length, now.length] as const]) {
    if (a > i || b > j) hunks.push({ was: [i, a], now: [j, b] })
    i = a + 1
    j = b + 1
  }
  return { hunks, pairs }
}
