import { emptyHash, hashUnit } from './vocabulary'

/** A list of words as bits of a Bloom filter, in base 64. */
export interface StoredFilter {
  readonly hashes: number
  readonly bits: string
}

/**
 * A test for a list of words. It never forgets one; of a hundred words that are not on the list it takes one to be on it.
 * The bits are read when it is first asked.
 */
export function wordFilter(stored: StoredFilter): (word: string) => boolean {
  let bits: Uint8Array | null = null
  return (word) => {
    bits ??= bytesOf(stored.bits)
    const size = bits.length * 8
    if (size === 0) return false
    for (const bit of placesOf(word, size, stored.hashes))
      if (((bits[bit >> 3]! >> (bit & 7)) & 1) === 0) return false
    return true
  }
}

/** The bits of a filter of this size that stand for a word. */
export function placesOf(word: string, size: number, hashes: number): readonly number[] {
  let one = emptyHash
  for (let i = 0; i < word.length; i++) one = hashUnit(one, word.charCodeAt(i))
  // The second is the hash of the hash: odd, so that the steps go round the whole filter.
  const two = (hashUnit(hashUnit(one, one >>> 16), one & 0xffff) ^ (one >>> 13)) | 1
  return Array.from({ length: hashes }, (_, k) => ((one ^ (one >>> 15)) + Math.imul(k, two)) >>> 0).map(
    (place) => place % size
  )
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of text in base 64, without padding. */
function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  for (let from = 0, to = 0; to < bytes.length; from += 4, to += 3) {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => values[text.charCodeAt(from + k)] ?? 0) as [
      number,
      number,
      number,
      number
    ]
    bytes[to] = (a << 2) | (b >> 4)
    bytes[to + 1] = ((b & 15) << 4) | (c >> 2)
    bytes[to + 2] = ((c & 3) << 6) | d
  }
  return bytes
}
