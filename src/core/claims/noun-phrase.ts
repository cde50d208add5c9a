import type { Reading } from '../facts/reading'
import { isCapital } from '../facts/word-form'
import { TokenKind } from '../text/tokens'
import { wordClass } from '../text/word-classes'

/** Words that a noun phrase does not run over. */
const ends = wordClass(
  `is are was were be been has have had will would can could may might must shall should do does did said says told and but or
  who whom which that where when while because although though if as after before until so then than it he she they we i you
  this these those there his her its their my our your`
)
/** Words it may hold but does not end with. */
const joins = wordClass(
  'of in on at to for from by with the a an since into over under about against between during per'
)

/**
 * The last token of the noun phrase that begins at token `from`: it runs to a mark or to a word that begins another
 * part of the sentence, over at most `most` tokens, and ends with neither a preposition nor an article.
 */
export function endOfPhrase(reading: Reading, from: number, most: number): number {
  let last = from
  for (let i = from + 1; i <= from + most && reading.together(i, from); i++) {
    if (reading.tokens.kind[i] === TokenKind.mark || (reading.is(i, ends) && !isCapital(reading, i))) break
    last = i
  }
  while (last > from && reading.is(last, joins)) last--
  return last
}
