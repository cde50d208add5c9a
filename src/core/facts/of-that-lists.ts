import type { Quantity } from '../model/fact'
import { isCurrency } from './money'
import type { PartList } from './part-lists'
import type { Reading } from './reading'

/** "It will cost £4.2m. Of that, £2.5m comes from the fund, £1.1m from loans and £800,000 from a sale.": the parts and the greatest figure of the sentence before. */
export function ofThatListsOf(
  { text, sentences }: Reading,
  figures: readonly Quantity[]
): readonly PartList[] {
  return figures.flatMap((first, i) => {
    const { start, end } = sentences[first.sentence]!
    const total = figures[i - 1]?.sentence === first.sentence - 1 ? greatestOf(figures, i - 1, first) : null
    if (
      !total ||
      !/^Of (?:that|this|these|those|them|which|the total),? $/.test(text.slice(start, first.phrase.start))
    )
      return []
    const parts = [first]
    for (const next of figures.slice(i + 1, i + 8)) {
      const gap = text.slice(parts.at(-1)!.phrase.end, next.phrase.start)
      if (
        next.sentence !== first.sentence ||
        next.unit !== first.unit ||
        !/^[^;:()]{1,60}(?:,|,? and) $/.test(gap)
      )
        break
      parts.push(next)
    }
    const words = text.slice(first.phrase.start, end)
    if (parts.length < 2 || /\b(?:of which|including|more|less|than|each|per|also)\b/.test(words)) return []
    if (!isCurrency(first.unit) && !isExcluding(words)) return []
    return [{ total, parts, whole: false }]
  })
}

/** Counts of people overlap, unless they are of what nobody does twice. */
const isExcluding = (words: string): boolean =>
  /\b(?:killed|died)\b.*\b(?:survived|rescued|escaped)\b|\bmen\b.*\bwomen\b|\bfrom [^,]+, [^,]*\bfrom\b/.test(
    words
  )

/** The greatest figure of a part's unit in the sentence before, whose last figure this is. */
function greatestOf(figures: readonly Quantity[], last: number, part: Quantity): Quantity | null {
  let total: Quantity | null = null
  for (let k = last; k >= last - 6 && figures[k]?.sentence === part.sentence - 1; k--) {
    const figure = figures[k]!
    if (figure.vague || figure.scope.partial) return null
    const alike =
      figure.unit === part.unit ||
      (part.unit === undefined && !isCurrency(figure.unit) && figure.unit !== '%')
    if (alike && (!total || figure.value > total.value)) total = figure
  }
  return total
}
