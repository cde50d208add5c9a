import { alikeInWords } from '../../lexicon/en/repeats'
import { digitSlip } from '../digit-slips'
import type { Quantity } from '../quantity/quantity'

/** How one figure may have been printed for another. */
export type FigureSlip = 'swapped' | 'changed' | 'words' | 'nought'

/**
 * The slip by which two figures of one unit are one: two digits changed about, one digit other, "fifty" for "fifteen",
 * a nought too many. Null where none is, or where the two are equal.
 */
export function figureSlip(a: Quantity, b: Quantity): FigureSlip | null {
  if (a.value === b.value) return null
  if (alikeInWords.get(a.value) === b.value && (a.digits === '' || b.digits === '')) return 'words'
  const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value]
  if (small * 10 === large && small >= 10) return 'nought'
  if (a.scale !== b.scale || Math.sign(a.value) !== Math.sign(b.value)) return null
  const [one, other] = [digitsOf(a), digitsOf(b)]
  return one.length < 2 ? null : digitSlip(one, other)
}

const digitsOf = ({ digits, value }: Quantity): string => digits || String(value)
