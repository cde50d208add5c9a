import type { Quantity } from '../facts/quantity/quantity'
import type { Link } from '../links/links-of'

/** What a law may look at when it looks for the figures of a relation. */
export interface Reach {
  /** The links of this kind in the target's sentence and at most `steps` sentences away, the nearest first. */
  joined(kind: 'pair' | 'part', target: Quantity, steps: number): readonly Link[]
  /**
   * The pairs of the article whose sentence speaks of what stands beside the target: they share a word that is not
   * common. Those that share most, not in the target's own sentence.
   */
  sharing(target: Quantity): readonly Link[]
  /** The figures from `back` sentences before the target's to `ahead` after it, in order; a bounded number. */
  around(target: Quantity, back: number, ahead: number): readonly Quantity[]
  /** The links of this kind in the whole article, in order; a bounded number. */
  every(kind: 'exchange' | 'capacity'): readonly Link[]
  /** How many figures stand between two. */
  between(one: Quantity, other: Quantity): number
  /** Whether two figures of one sentence stand in one clause: no "and", "while", "but" or semicolon between them. */
  sameClause(one: Quantity, other: Quantity): boolean
  /** Whether the words before a figure make it a whole ("of the 74 dogs"). */
  isOf(figure: Quantity): boolean
  /** The runs of figures told side by side in the target's sentence (`seriesOf`). */
  series(target: Quantity): readonly (readonly Quantity[])[]
  /** The figures of the article that count the same thing, or measure it in the same unit; a bounded number. */
  sameThing(target: Quantity): readonly Quantity[]
  /** The figures of the article that count these things or are in this unit; a bounded number. @param thing singular */
  counting(thing: string): readonly Quantity[]
}
