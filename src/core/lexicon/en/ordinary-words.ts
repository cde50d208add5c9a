import stored from '../../../../resources/ordinary-words.json'
import { emptyHash, hashUnit } from '../../text/vocabulary'

/**
 * The ordinary words of English, as bits of a Bloom filter: 25,000 words in 31 kB. Written by
 * `scripts/ordinary-words.ts` from the lexicon of compromise 14 (MIT) and from what newspapers print in small letters.
 */
let bits: Uint8Array | null = null

/**
 * Whether a lower-case word is one of the language rather than only a name ("library", "brown", not "roomi"). Of a
 * hundred words that it does not know it takes one to be known; it never forgets one.
 */
export function isOrdinaryWord(word: string): boolean {
  bits ??= bytesOf(stored.bits)
  const size = bits.length * 8
  for (const bit of placesOf(word, size, stored.hashes)) {
    if (((bits[bit >> 3]! >> (bit & 7)) & 1) === 0) return false
  }
  return true
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
