import type { Span } from '../model/span'
import { emptyHash, hashUnit, sharedVocabulary, type Vocabulary } from './vocabulary'

/** What a token is. `mixed` begins with a digit and goes on with letters ("19th", "5G"); it is never a quantity. */
export const TokenKind = { word: 1, number: 2, mixed: 3, mark: 4 } as const

/**
 * The tokens of a text as parallel arrays: one pass, shared by everything that reads facts.
 * White space is no token. Words keep inner hyphens and apostrophes ("Lucknow-Agra", "Party's");
 * numbers keep inner commas and points ("1,32,973", "12.5").
 */
export interface Tokens {
  readonly count: number
  /** A value of `TokenKind`. */
  readonly kind: Uint8Array
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Its number in `vocabulary`. */
  readonly word: Uint32Array
  /** Index into the sentences the tokens were cut from. */
  readonly sentence: Uint32Array
  /** The first token of each sentence, with one more entry at the end. */
  readonly firstOfSentence: Uint32Array
  readonly vocabulary: Vocabulary
}

/** What a code unit is to the scan. */
const Unit = { mark: 0, letter: 1, digit: 2, space: 3, joiner: 4, separator: 5 } as const

const letter = /[\p{L}\p{M}]/u

/** What every code unit is: one look-up in the scan. */
const unitKinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit >= 0x30 && unit <= 0x39) return Unit.digit
  if (unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a)) return Unit.space
  if (unit === 0x2d || unit === 0x27 || unit === 0x2019) return Unit.joiner
  if (unit === 0x2c || unit === 0x2e) return Unit.separator
  // Both halves of a surrogate pair are marks: emoji are no words, and the letters out there are rare enough.
  if (unit >= 0xd800 && unit <= 0xdfff) return Unit.mark
  return letter.test(String.fromCharCode(unit)) ? Unit.letter : Unit.mark
})

/** Where the tokens are written before their number is known; as long as the longest text so far, within reason. */
let room = {
  kind: new Uint8Array(0),
  start: new Uint32Array(0),
  end: new Uint32Array(0),
  word: new Uint32Array(0),
  sentence: new Uint32Array(0)
}
const roomKept = 2 ** 18

function roomFor(size: number): typeof room {
  if (size <= room.kind.length) return room
  const made = {
    kind: new Uint8Array(size),
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    word: new Uint32Array(size),
    sentence: new Uint32Array(size)
  }
  if (size <= roomKept) room = made
  return made
}

/** Cuts sentences into tokens and numbers their words. One pass over the characters. */
export function tokensOf(text: string, sentences: readonly Span[]): Tokens {
  const vocabulary = sharedVocabulary()
  let size = 0
  for (const sentence of sentences) size += sentence.end - sentence.start
  const { kind, start, end, word, sentence: owner } = roomFor(size)
  const firstOfSentence = new Uint32Array(sentences.length + 1)
  let count = 0
  for (let s = 0; s < sentences.length; s++) {
    const limit = sentences[s]!.end
    firstOfSentence[s] = count
    let at = sentences[s]!.start
    while (at < limit) {
      const first = text.charCodeAt(at)
      let unit = unitKinds[first]!
      if (unit === Unit.space) {
        at++
        continue
      }
      const from = at++
      let hash = hashUnit(emptyHash, first)
      let is: number = TokenKind.mark
      if (unit === Unit.digit) {
        is = TokenKind.number
        for (; at < limit; at++) {
          const next = text.charCodeAt(at)
          unit = unitKinds[next]!
          const joins =
            unit === Unit.separator && at + 1 < limit && unitKinds[text.charCodeAt(at + 1)] === Unit.digit
          if (unit !== Unit.digit && !joins) break
          hash = hashUnit(hash, next)
        }
        if (at < limit && unit === Unit.letter) is = TokenKind.mixed
      } else if (unit === Unit.letter) is = TokenKind.word
      if (unit === Unit.letter) {
        for (; at < limit; at++) {
          const next = text.charCodeAt(at)
          unit = unitKinds[next]!
          const joins =
            unit === Unit.joiner && at + 1 < limit && unitKinds[text.charCodeAt(at + 1)] === Unit.letter
          if (unit !== Unit.letter && unit !== Unit.digit && !joins) break
          hash = hashUnit(hash, next)
        }
      }
      kind[count] = is
      start[count] = from
      end[count] = at
      owner[count] = s
      word[count++] = vocabulary.numberOf(text, from, at, hash)
    }
  }
  firstOfSentence[sentences.length] = count
  return {
    count,
    kind: kind.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
    word: word.slice(0, count),
    sentence: owner.slice(0, count),
    firstOfSentence,
    vocabulary
  }
}
