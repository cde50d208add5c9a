import type { Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'

/** How many words an amount and the same in other money or another unit may have between them. */
const asideReach = 3

/**
 * Where the next quantity is this one again in another unit ("32.7 billion crowns, or 4.8 billion dlrs,", "5 miles (8 km)"):
 * the last token of that aside, its bracket counted in; else null.
 */
export function asideEnd(reading: Reading, quantities: readonly Quantity[], at: number): number | null {
  const [one, other] = [quantities[at]!, quantities[at + 1]]
  if (!other || one.unit === other.unit || other.unit === undefined) return null
  if (
    (other.per !== undefined && other.dimension === 'money' && other.per !== one.per) ||
    !(one.dimension === other.dimension || isStrangeMoney(reading, one, other))
  )
    return null
  if (other.token - one.lastToken > asideReach + 3) return null
  const open =
    other.vague && other.vague.span.end <= other.span.start ? vagueToken(reading, other) : other.token
  const opener = reading.lower(open - 1)
  const close = reading.word(other.lastToken + 1)
  if (opener === '(' || opener === '[')
    return /^[)\],;]$/.test(close) ? other.lastToken + (/[)\]]/.test(close) ? 1 : 0) : null
  return opener === 'or' || opener === '/' ? other.lastToken : null
}

/** "600,000 rhan ($2,000)": a money that is not known by its name. */
const isStrangeMoney = (reading: Reading, one: Quantity, other: Quantity): boolean =>
  one.dimension === 'count' &&
  one.digits !== '' &&
  one.counted === undefined &&
  other.dimension === 'money' &&
  other.token >= one.lastToken + 3 &&
  /^\p{Ll}+$/u.test(reading.word(one.lastToken + 1))

/** The first token of the vague words before a quantity. */
function vagueToken(reading: Reading, { vague, token }: Quantity): number {
  let first = token
  while (reading.tokens.start[first - 1]! >= vague!.span.start) first--
  return first
}

/** One quantity, and the same again in another unit or other money. */
export interface ToldTwice {
  readonly one: Quantity
  readonly again: Quantity
}

/** Every sum of an article that is told again in other money: "$900m (£480m)". @param quantities all, in order */
export const sumsToldTwice = (reading: Reading, quantities: readonly Quantity[]): readonly ToldTwice[] =>
  quantities.flatMap((one, i) => {
    const again = quantities[i + 1]
    if (one.dimension !== 'money' || again?.dimension !== 'money' || again.sentence !== one.sentence)
      return []
    if (one.high !== undefined || again.high !== undefined) return []
    return one.value > 0 && again.value > 0 && asideEnd(reading, quantities, i) !== null
      ? [{ one, again }]
      : []
  })
