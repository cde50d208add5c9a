import type { Span } from '../model/span'
import { Kind, kindOf } from './unit-kinds'
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
  /** Its bits in `vocabulary`: here a pass over the tokens reads them one after the other. */
  readonly bits: Uint32Array
  /** Index into the sentences the tokens were cut from. */
  readonly sentence: Uint32Array
  /** The first token of each sentence, with one more entry at the end. */
  readonly firstOfSentence: Uint32Array
  readonly vocabulary: Vocabulary
}

const letter = Kind.letter | Kind.combining

/** Where the tokens are written before their number is known; as long as the longest text so far, within reason. */
let room = roomOf(0)
const roomKept = 2 ** 18

function roomFor(size: number): typeof room {
  if (size <= room.kind.length) return room
  const made = roomOf(size)
  if (size <= roomKept) room = made
  return made
}

function roomOf(size: number) {
  return {
    kind: new Uint8Array(size),
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    word: new Uint32Array(size),
    bits: new Uint32Array(size),
    sentence: new Uint32Array(size)
  }
}

/** Cuts sentences into tokens and numbers their words. One pass over the characters. */
export function tokensOf(text: string, sentences: readonly Span[]): Tokens {
  const vocabulary = sharedVocabulary()
  let size = 0
  for (const sentence of sentences) size += sentence.end - sentence.start
  const { kind, start, end, word, bits, sentence: owner } = roomFor(size)
  const firstOfSentence = new Uint32Array(sentences.length + 1)
  let count = 0
  for (let s = 0; s < sentences.length; s++) {
    const limit = sentences[s]!.end
    firstOfSentence[s] = count
    let at = sentences[s]!.start
    while (at < limit) {
      const first = text.charCodeAt(at)
      let unit = kindOf(first)
      if (unit & Kind.space) {
        at++
        continue
      }
      const from = at++
      let hash = hashUnit(emptyHash, first)
      let is: number = unit & letter ? TokenKind.word : TokenKind.mark
      if (unit & Kind.digit) {
        is = TokenKind.number
        for (; at < limit; at++) {
          const next = text.charCodeAt(at)
          unit = kindOf(next)
          if (!(unit & Kind.digit || (unit & Kind.separator && isBefore(text, at, limit, Kind.digit)))) break
          hash = hashUnit(hash, next)
        }
        if (at < limit && unit & letter) is = TokenKind.mixed
      }
      if (is === TokenKind.word || is === TokenKind.mixed) {
        for (; at < limit; at++) {
          const next = text.charCodeAt(at)
          unit = kindOf(next)
          if (!(unit & (letter | Kind.digit) || (unit & Kind.joiner && isBefore(text, at, limit, letter))))
            break
          hash = hashUnit(hash, next)
        }
      }
      kind[count] = is
      start[count] = from
      end[count] = at
      owner[count] = s
      const number = vocabulary.numberOf(text, from, at, hash)
      word[count] = number
      bits[count++] = vocabulary.bits[number]!
    }
  }
  firstOfSentence[sentences.length] = count
  // One piece of memory for all: six of them took a twentieth of the time of a short article.
  const memory = new ArrayBuffer(count * 20)
  let at = 0
  const kept = (from: Uint32Array): Uint32Array => {
    const to = new Uint32Array(memory, at, count)
    at += to.byteLength
    to.set(from.subarray(0, count))
    return to
  }
  return {
    count,
    start: kept(start),
    end: kept(end),
    word: kept(word),
    bits: kept(bits),
    sentence: kept(owner),
    kind: kind.slice(0, count),
    firstOfSentence,
    vocabulary
  }
}

/** Whether the next code unit is of this kind. */
const isBefore = (text: string, at: number, limit: number, kind: number): boolean =>
  at + 1 < limit && (kindOf(text.charCodeAt(at + 1)) & kind) !== 0
