import type { Reading } from './reading'

/** The sentences that are cells of a table: what they count is said by their row and column, not by their words. */
export function tableSentences({ article, sentences }: Reading): ReadonlySet<number> {
  const cells = new Set<number>()
  let next = 0
  for (const { kind, start, end } of article.blocks) {
    while (next < sentences.length && sentences[next]!.start < start) next++
    if (kind !== 'table') continue
    for (; next < sentences.length && sentences[next]!.end <= end; next++) cells.add(next)
  }
  return cells
}
