import { TokenKind } from '../../text/tokens'
import { numberWord } from '../number-words'
import type { Reading } from '../reading'

/** A number of units, with the tokens it is printed in. */
export interface Count {
  readonly first: number
  readonly last: number
  readonly value: number
}

/**
 * The number that ends at a token: "15", "2,384", "fifteen", "four and a half", "two and three quarters", "16½", "a",
 * "a dozen", "half a", "a quarter of an", "a hundred".
 */
export function countEnding(reading: Reading, i: number): Count | null {
  const { tokens } = reading
  const lower = reading.lower(i)
  const count = (first: number, value: number): Count => ({ first, last: i, value })
  const half = /^[½¼¾]$/.test(lower) ? { '½': 0.5, '¼': 0.25, '¾': 0.75 }[lower]! : undefined
  if (half !== undefined) {
    const whole = digits(reading, i - 1)
    return whole === undefined || !reading.together(i - 1, i) ? count(i, half) : count(i - 1, whole + half)
  }
  const part = partEnding(reading, i)
  if (part && reading.lower(part.first - 1) === 'and') {
    const whole = countOf(reading, part.first - 2)
    return whole === undefined || !reading.together(part.first - 2, i)
      ? null
      : count(part.first - 2, whole + part.value)
  }
  const compound = /^(\w+)-and-a-half$/.exec(lower)
  if (compound) {
    const whole = numberWord(compound[1]!)
    return whole === undefined ? null : count(i, whole + 0.5)
  }
  if (lower === 'dozen')
    return reading.lower(i - 1) === 'a'
      ? count(i - 1, 12)
      : reading.lower(i - 1) === 'two'
        ? count(i - 1, 24)
        : null
  if (lower === 'hundred' && /^(?:a|one)$/.test(reading.lower(i - 1))) return count(i - 1, 100)
  if (/^(?:a|an|one)$/.test(lower)) {
    const of = reading.lower(i - 1) === 'of' ? partEnding(reading, i - 2) : null
    if (of) return count(of.first, of.value)
    return reading.lower(i - 1) === 'half' ? count(i - 1, 0.5) : count(i, 1)
  }
  const value = countOf(reading, i)
  if (value === undefined) return null
  // "two hundred and fifty years", "6.30, 5 days": what goes before is of the same number, or of none.
  if (
    tokens.kind[i] === TokenKind.word &&
    reading.lower(i - 1) === 'and' &&
    reading.lower(i - 2) === 'hundred'
  ) {
    const hundreds = numberWord(reading.lower(i - 3)) ?? (reading.lower(i - 3) === 'a' ? 1 : undefined)
    return hundreds === undefined ? null : count(i - 3, hundreds * 100 + value)
  }
  return count(i, value)
}

export function countStarting(reading: Reading, i: number): Count | null {
  const value = countOf(reading, i) ?? (/^an?$/.test(reading.lower(i)) ? 1 : undefined)
  return value === undefined ? null : { first: i, last: i, value }
}

/** "a half", "a quarter", "three quarters", "three-quarters": the part of a whole that ends at a token. */
export function partEnding(reading: Reading, i: number): Count | null {
  const lower = reading.lower(i)
  if (/^three-quarters?$/.test(lower)) return { first: i, last: i, value: 0.75 }
  const [before, article] = [reading.lower(i - 1), /^(?:a|one)$/.test(reading.lower(i - 1))]
  if (lower === 'half') return article ? { first: i - 1, last: i, value: 0.5 } : null
  if (lower === 'quarter' && before === 'three') return { first: i - 1, last: i, value: 0.75 }
  if (lower === 'quarter') return article ? { first: i - 1, last: i, value: 0.25 } : null
  if (lower !== 'quarters' || (before !== 'three' && before !== '-')) return null
  const first = before === '-' ? i - 2 : i - 1
  return reading.lower(first) === 'three' ? { first, last: i, value: 0.75 } : null
}

const countOf = (reading: Reading, i: number): number | undefined => digits(reading, i) ?? spelt(reading, i)

export function digits(reading: Reading, i: number): number | undefined {
  if (reading.tokens.kind[i] !== TokenKind.number) return undefined
  const value = Number(reading.word(i).replaceAll(',', ''))
  return value > 0 && value < 20000 && !/[$£€₹]/.test(reading.word(i - 1)) ? value : undefined
}

function spelt(reading: Reading, i: number): number | undefined {
  const value = numberWord(reading.lower(i))
  return value === undefined || value <= 0 || value >= 100 ? undefined : value
}
