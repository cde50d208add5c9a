import type { Span } from '../model/span'

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
  /** Index into the sentences the tokens were cut from. */
  readonly sentence: Uint32Array
  /** The first token of each sentence, with one more entry at the end. */
  readonly firstOfSentence: Uint32Array
}

const letter = /[\p{L}\p{M}]/u

const isAsciiLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isLetter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return isAsciiLetter(unit)
  // Both halves of a surrogate pair: the letters out there are rare enough to be taken as words, emoji are not.
  if (unit >= 0xd800 && unit <= 0xdfff) return false
  return letter.test(text[at]!)
}
const isSpace = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a)
const isJoiner = (unit: number): boolean => unit === 0x2d || unit === 0x27 || unit === 0x2019

/** Cuts sentences into tokens. Linear in the length of the text. */
export function tokensOf(text: string, sentences: readonly Span[]): Tokens {
  let size = 0
  for (const sentence of sentences) size += sentence.end - sentence.start
  const kind = new Uint8Array(size)
  const start = new Uint32Array(size)
  const end = new Uint32Array(size)
  const owner = new Uint32Array(size)
  const firstOfSentence = new Uint32Array(sentences.length + 1)
  let count = 0
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!
    firstOfSentence[s] = count
    let at = sentence.start
    while (at < sentence.end) {
      const unit = text.charCodeAt(at)
      if (isSpace(unit)) {
        at++
        continue
      }
      start[count] = at
      owner[count] = s
      if (isDigit(unit)) {
        at = endOfNumber(text, at, sentence.end)
        kind[count] = TokenKind.number
        if (at < sentence.end && isLetter(text, at)) {
          at = endOfWord(text, at, sentence.end)
          kind[count] = TokenKind.mixed
        }
      } else if (isLetter(text, at)) {
        at = endOfWord(text, at, sentence.end)
        kind[count] = TokenKind.word
      } else {
        at++
        kind[count] = TokenKind.mark
      }
      end[count++] = at
    }
  }
  firstOfSentence[sentences.length] = count
  return {
    count,
    kind: kind.subarray(0, count),
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    sentence: owner.subarray(0, count),
    firstOfSentence
  }
}

function endOfNumber(text: string, from: number, limit: number): number {
  let at = from + 1
  while (at < limit) {
    const unit = text.charCodeAt(at)
    const separator = unit === 0x2c || unit === 0x2e
    if (isDigit(unit)) at++
    else if (separator && at + 1 < limit && isDigit(text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

function endOfWord(text: string, from: number, limit: number): number {
  let at = from + 1
  while (at < limit) {
    if (isLetter(text, at) || isDigit(text.charCodeAt(at))) at++
    else if (isJoiner(text.charCodeAt(at)) && at + 1 < limit && isLetter(text, at + 1)) at += 2
    else break
  }
  return at
}
