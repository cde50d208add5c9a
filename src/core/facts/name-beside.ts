import { TokenKind } from '../text/tokens'
import { startsWithCapital } from '../text/vocabulary'
import { roleWords, sentenceStarters } from './name-words'
import type { Reading } from './reading'

/** How far from its verb a name may stand ("Asha Rawat, the candidate of the BJP, polled"). */
const reach = 12

/** Words that begin a sentence or clause with a capital and are no name. */
const noNames = new Set([
  'in',
  'at',
  'the',
  'its',
  'their',
  'his',
  'her',
  'but',
  'while',
  'after',
  'when',
  'and'
])

/** A word of a name: capitalised, no acronym, no role, no sentence start. */
function isNamePart(reading: Reading, i: number): boolean {
  const { tokens, text } = reading
  if (tokens.kind[i] !== TokenKind.word || !startsWithCapital(text, tokens.start[i]!)) return false
  const lower = reading.lower(i)
  const word = reading.word(i)
  const opens = i === tokens.firstOfSentence[tokens.sentence[i]!]
  return (
    !/^[A-Z]{2,}(?:s|['’]s)?$/.test(word) &&
    !roleWords.has(lower) &&
    !noNames.has(lower) &&
    !(opens && sentenceStarters.has(lower))
  )
}

/** The stop of "Mohd. Ramzan" belongs to the name. */
const isStop = (reading: Reading, i: number): boolean => reading.word(i) === '.'

/**
 * The last name before token `i`, as lower-case words: of several the one nearest, unless "of" or a possessive makes
 * it a party's or a place's.
 *
 * @param limit the first token looked at
 * @returns null where no name stands within reach
 */
export function nameBefore(reading: Reading, i: number, limit = 0): readonly string[] | null {
  const from = Math.max(limit, reading.tokens.firstOfSentence[reading.tokens.sentence[i]!]!, i - reach)
  for (let last = i - 1; last >= from; last--) {
    if (!isNamePart(reading, last) || /['’]s$/.test(reading.word(last))) continue
    const words = runBack(reading, last, from)
    const before = last - words.tokens
    // "of Sonpur", "of the Janata Party": not whose figure it is, if a name stands before.
    const owned = /^(?:of|from|for|in)$/
    if (
      owned.test(reading.lower(before)) ||
      (reading.lower(before) === 'the' && owned.test(reading.lower(before - 1)))
    ) {
      last = before
      continue
    }
    return words.words
  }
  return null
}

function runBack(reading: Reading, last: number, from: number) {
  const words: string[] = []
  let at = last
  while (at >= from && (isNamePart(reading, at) || (isStop(reading, at) && isNamePart(reading, at - 1)))) {
    if (at < last && /['’]s$/.test(reading.word(at))) break
    if (!isStop(reading, at)) words.unshift(reading.lower(at))
    at--
  }
  return { words, tokens: last - at }
}

/** The name that begins at or right after token `i` ("for Vinod Pal of the SP"), a party's possessive passed over. */
export function nameAfter(reading: Reading, i: number): readonly string[] | null {
  const { tokens } = reading
  let first = i
  while (reading.together(first, i) && first < i + 4 && !isNamePart(reading, first)) {
    if (tokens.kind[first] === TokenKind.number) return null
    first++
  }
  const words: string[] = []
  for (let at = first; reading.together(at, i) && at < first + reach; at++) {
    if (isNamePart(reading, at)) words.push(reading.lower(at))
    else if (!(isStop(reading, at) && isNamePart(reading, at + 1))) break
    // "Congress's Vinod Pal": what went before was the party.
    if (/['’]s$/.test(reading.word(at))) words.length = 0
  }
  return words.length > 0 ? words : null
}

/** Whether two printed names can be one: all words of the shorter stand in the longer. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word))
}
