import type { Quantity } from '../model/fact'
import { TokenKind } from '../text/tokens'
import type { Reading } from './reading'
import { tokenAt } from './token-at'

/** How many words on either side of a figure say what it is of. */
const reach = 7

/** Words that label nothing: too common, or of time and quantity. */
const empty = new Set(
  'the and for but was has had its his her out per are not all new one two who can may did our any set put say six ten old own due far now yet off via end top she him how why got get lot bit way day days net about above after again against almost also among amount another around average back because been before being below between billion both could cost daily during each earlier even ever every expected first from further have having high including into just last later least less like made make many might million more most much nearly next number only other over part people percent point pound puts rose said same says second several should some such than that their them then there these they third this those though thousand three through today total under until were what when where which while will with within without would year years yesterday month months week weeks quarter rise fall record company market price prices'.split(
    ' '
  )
)

/** A word's beginning, by which "sacked" and "sacking", "employee" and "employees" are one. */
export const stemOf = (word: string): string => word.slice(0, 5)

/** The content words around a figure in its sentence, each as its stem. */
export function labelOf(
  reading: Reading,
  { span, phrase }: Pick<Quantity, 'span' | 'phrase'>
): ReadonlySet<string> {
  const { tokens } = reading
  const label = new Set<string>()
  const first = tokenAt(tokens, span.start)
  const last = tokenAt(tokens, phrase.end) - 1
  const add = (k: number) => {
    if (tokens.kind[k] !== TokenKind.word) return
    const word = reading.lower(k)
    if (word.length >= 3 && !empty.has(word)) label.add(stemOf(word))
  }
  for (let k = first; k <= last; k++) add(k)
  for (let k = first - 1; k >= first - reach && reading.together(k, first); k--) add(k)
  for (let k = last + 1; k <= last + reach && reading.together(k, first); k++) add(k)
  return label
}

/** How many words two labels share. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}
