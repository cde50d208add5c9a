import { TokenKind } from '../../text/tokens'
import type { Reading } from '../reading'
import { gluedNumeral } from './glued-word'
import type { Numeral } from './numeral'
import { printedNumeral } from './printed-numeral'
import { withSign } from './sign-before'
import { speltNumeral } from './spelt-numeral'

/** The number that begins at token `i`, in digits or in words; null without one. */
export function numeralAt(reading: Reading, i: number): Numeral | null {
  const kind = reading.tokens.kind[i]
  if (kind === TokenKind.number || kind === TokenKind.mixed) {
    const printed = printedNumeral(reading, i)
    return printed && withSign(reading, printed)
  }
  if (kind === TokenKind.mark && !/[½⅓⅔¼¾⅕⅖⅗⅘⅛⅜⅝⅞]/.test(reading.word(i))) return null
  return speltNumeral(reading, i) ?? (/[-\d]/.test(reading.word(i)) ? gluedNumeral(reading, i) : null)
}
