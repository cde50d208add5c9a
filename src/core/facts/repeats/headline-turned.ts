import { fall, rise } from '../../lexicon/en/change'
import { functionWords } from '../../lexicon/en/function-words'
import { oppositeQualities, oppositeVerbs, wentDown, wentUp } from '../../lexicon/en/opposites'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import type { WordClass } from '../../text/word-classes'
import { numberWord } from '../number-words'
import type { Reading } from '../reading'
import type { Retelling } from './headline-retold'

const negations = /^(?:not|no|never|nor|without|failed|fails|refused|but|despite|after)$|n[’']t$/

/** How far behind a noun the word that says where it went may stand. */
const near = 3

/**
 * A word of the headline where the text says the opposite of the same thing ("profit falls" over "profit rose"), and
 * nowhere what the headline says: the tokens of the two.
 */
export function turnedHeadline(
  reading: Reading,
  retelling: Retelling | null
): readonly [number, number] | null {
  const { tokens, article } = reading
  let headEnd = 0
  while (headEnd < tokens.count && tokens.start[headEnd]! < article.headlineLength) headEnd++
  let body = headEnd
  while (body < tokens.count && tokens.start[body]! < article.bodyStart) body++
  for (let i = 0; i < headEnd; i++) if (negations.test(reading.lower(i))) return null
  // "Sales drop at three of five stores": of some only.
  for (let i = 1; i < headEnd; i++) if (reading.lower(i) === 'of' && isNumber(reading, i - 1)) return null
  const turned =
    turnedWay(reading, headEnd, body, [wentUp, rise], wentDown) ??
    turnedWay(reading, headEnd, body, [wentDown, fall], wentUp) ??
    turnedQuality(reading, headEnd, body)
  if (retelling === null) return null
  // Elsewhere in the text it may be told of something else.
  if (turned && turned[1] >= retelling.from && turned[1] < retelling.limit) return turned
  return turnedVerb(reading, headEnd, body, retelling)
}

const isNumber = (reading: Reading, i: number): boolean =>
  reading.tokens.kind[i] === TokenKind.number || numberWord(reading.lower(i)) !== undefined

const isNoun = (reading: Reading, i: number): boolean =>
  reading.tokens.kind[i] === TokenKind.word &&
  reading.lower(i).length > 3 &&
  !reading.is(i, functionWords) &&
  !reading.is(i, rise) &&
  !reading.is(i, fall)

/** The text prints the word with a capital inside a sentence: whoever it is may rise here and fall there. */
function isNamed(reading: Reading, noun: number, body: number): boolean {
  const word = reading.lower(noun)
  const { firstOfSentence, sentence } = reading.tokens
  return reading.capitals.some(
    (i) => i >= body && reading.lower(i) === word && i !== firstOfSentence[sentence[i]!]
  )
}

/** "profit falls" in the headline, and in the text "profit rose" and no "profit fell". */
function turnedWay(
  reading: Reading,
  headEnd: number,
  body: number,
  [printed, printedAnyhow]: readonly [WordClass, WordClass],
  opposite: WordClass
): readonly [number, number] | null {
  const { tokens } = reading
  for (let i = 1; i < headEnd; i++) {
    if (!reading.is(i, printed) || !isNoun(reading, i - 1) || isNamed(reading, i - 1, body)) continue
    if (i + 1 < headEnd && (reading.is(i + 1, opposite) || reading.is(i + 2, opposite))) continue
    const noun = singular(reading.lower(i - 1))
    let found = -1
    for (let k = body; k < tokens.count; k++) {
      if (singular(reading.lower(k)) !== noun) continue
      // Before it or behind it, in any clause: "a fall in profit".
      for (let n = k - 5; n < k + 9; n++) {
        if (n === k || !reading.together(n, k)) continue
        if (reading.is(n, printed) || reading.is(n, printedAnyhow)) return null
        if (negations.test(reading.lower(n)) && n > k && n <= k + near) return null
      }
      if (found < 0 && reading.together(k + 1, k) && reading.is(k + 1, opposite)) found = k + 1
    }
    if (found >= 0) return [i, found]
  }
  return null
}

/** "men's record" in the headline, and in the text "women's record" and no "men's record". */
function turnedQuality(reading: Reading, headEnd: number, body: number): readonly [number, number] | null {
  const { tokens } = reading
  for (let i = 0; i + 1 < headEnd; i++) {
    const pair = pairOf(oppositeQualities, wordAt(reading, i))
    if (!pair || !isNoun(reading, i + 1)) continue
    const next = singular(reading.lower(i + 1))
    let found = -1
    for (let k = body; k + 1 < tokens.count; k++) {
      if (singular(reading.lower(k + 1)) !== next) continue
      if (pair.printed.has(wordAt(reading, k))) return null
      if (found < 0 && pair.opposite.has(wordAt(reading, k))) found = k
    }
    if (found >= 0) return [i, found]
  }
  return null
}

/** "Voters reject" in the headline, "voters approved" where it is told again, and no word of rejecting in the text. */
function turnedVerb(
  reading: Reading,
  headEnd: number,
  body: number,
  { from, limit }: Retelling
): readonly [number, number] | null {
  const { tokens } = reading
  for (let i = 0; i < headEnd; i++) {
    const pair = pairOf(oppositeVerbs, reading.lower(i))
    if (!pair) continue
    let found = -1
    for (let k = from; k < limit; k++) {
      if (negations.test(reading.lower(k))) return null
      if (found < 0 && pair.opposite.has(reading.lower(k))) found = k
    }
    if (found < 0) continue
    for (let k = body; k < tokens.count; k++) if (pair.printed.has(reading.lower(k))) return null
    return [i, found]
  }
  return null
}

function pairOf(pairs: typeof oppositeVerbs, word: string) {
  for (const [one, other] of pairs) {
    if (one.has(word)) return { printed: one, opposite: other }
    if (other.has(word)) return { printed: other, opposite: one }
  }
  return null
}

const singular = (word: string): string => word.replace(/s$/, '')

/** With its possessive: "women's". */
const wordAt = (reading: Reading, i: number): string =>
  (reading.form(i) & WordForm.possessive) !== 0
    ? reading.word(i).toLowerCase().replace('’', "'")
    : reading.lower(i)
