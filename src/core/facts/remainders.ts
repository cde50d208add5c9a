import type { Quantity } from '../model/fact'

/** "64 jetties; 38 have been inspected, leaving 26": a whole, what was taken from it, and what is left. */
export interface Remainder {
  readonly whole: Quantity
  readonly taken: Quantity
  readonly left: Quantity
}

const leaving = /^[^.;:()\d]{0,60}, leaving (?:only |just )?(?:the (?:other |remaining ))?$/

/** The remainders a text tells in one sentence that has these three figures and no other. */
export function remaindersOf(text: string, figures: readonly Quantity[]): readonly Remainder[] {
  return figures.flatMap((left, i): Remainder[] => {
    const [whole, taken] = [figures[i - 2], figures[i - 1]]
    if (!whole || !taken || whole.sentence !== left.sentence || taken.sentence !== left.sentence) return []
    if (figures[i - 3]?.sentence === left.sentence || figures[i + 1]?.sentence === left.sentence) return []
    const three = [whole, taken, left]
    if (three.some(({ vague, unit, value }) => vague || unit === '%' || !Number.isInteger(value))) return []
    if (whole.value <= taken.value || whole.value < left.value) return []
    return leaving.test(text.slice(taken.phrase.end, left.phrase.start)) ? [{ whole, taken, left }] : []
  })
}
