import type { Reading } from '../reading'
import type { Numeral } from './numeral'

/** The number with the sign or the point that stands before its digits: "−2.5", "-50.8bn", ".001", "minus 5". */
export function withSign(reading: Reading, numeral: Numeral): Numeral {
  const { tokens, text } = reading
  const { first, start } = numeral
  const at = first - 1
  if (!reading.together(at, first)) return numeral
  const mark = reading.lower(at)
  const glued = tokens.end[at] === start
  const open = tokens.start[at] === 0 || /[\s($£€]/.test(text.charAt(tokens.start[at]! - 1))
  if (mark === '.' && glued && open && numeral.digits !== '' && Number.isInteger(numeral.amount)) {
    const decimals = 10 ** -numeral.digits.length
    return {
      ...numeral,
      first: at,
      start: tokens.start[at]!,
      amount: numeral.amount * decimals,
      place: decimals
    }
  }
  if (mark === '−' && glued) return negative(numeral, at, tokens.start[at]!)
  // A dash between words has a space after it.
  if (mark === '-' && glued && open) return negative(numeral, at, tokens.start[at]!)
  if (mark === 'minus' && reading.lower(at - 1) === 'or') return numeral
  if (mark === 'minus') return negative(numeral, at, tokens.start[at]!)
  if (mark === '-' && glued && reading.lower(at - 1) === 'minus' && reading.together(at - 1, first))
    return negative(numeral, at - 1, tokens.start[at - 1]!)
  return numeral
}

const negative = (numeral: Numeral, first: number, start: number): Numeral => ({
  ...numeral,
  first,
  start,
  amount: -numeral.amount
})
