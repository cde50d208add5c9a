import type { Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { asideEnd } from './aside'

/**
 * A sentence as link patterns read it: its tokens in order, each quantity one piece. `token` is the first token,
 * `last` the last, `quantity` what stands there.
 */
export interface Chunk {
  readonly token: number
  readonly last: number
  readonly quantity?: Quantity
  /** The same quantity again in another unit or other money, in brackets or after "or". */
  readonly aside?: Quantity
}

/** The chunks of a sentence. @param quantities those of that sentence, in order */
export function chunksOf(
  reading: Reading,
  sentence: number,
  quantities: readonly Quantity[]
): readonly Chunk[] {
  const { firstOfSentence } = reading.tokens
  const chunks: Chunk[] = []
  let next = 0
  for (let token = firstOfSentence[sentence]!; token < firstOfSentence[sentence + 1]!; token++) {
    const quantity = quantities[next]
    if (quantity && quantity.token <= token) {
      // Its vague word goes with it ("rose by nearly 5%"), unless that compares it with a figure before ("8% above 200").
      const from = quantity.vague?.span.start ?? Number.POSITIVE_INFINITY
      while (chunks.length > 0 && reading.tokens.start[chunks.at(-1)!.token]! >= from) {
        if (chunks.at(-2)?.quantity) break
        chunks.pop()
      }
      const aside = asideEnd(reading, quantities, next)
      const last = aside ?? quantity.lastToken
      chunks.push({
        token: quantity.token,
        last,
        quantity,
        ...(aside === null ? {} : { aside: quantities[next + 1]! })
      })
      token = Math.max(token, last)
      next += aside === null ? 1 : 2
    } else chunks.push({ token, last: token })
  }
  return chunks
}
