import type { Facts } from '../facts/facts-of'
import { numberWord, numberWords } from '../facts/number-words'
import type { Reading } from '../facts/reading'
import { vagueBefore } from '../facts/vague-words'
import { notNouns } from '../lexicon/en/not-nouns'
import { TokenKind } from '../text/tokens'
import { WordForm } from '../text/vocabulary'
import { wordClass } from '../text/word-classes'
import type { ClaimDraft } from './detector'

/** After these a number points back at what was told before: "the two men", "both their seven seats". */
const pointers = new Set(
  'the these those both any other his her its their our your my every each another'.split(' ')
)
const parts = wordClass(
  'half third thirds quarter quarters fifth fifths tenth tenths two-thirds three-quarters'
)
const crowds = wordClass('dozens hundreds thousands millions billions scores')
/** Plurals that do not end in s. */
const plurals = new Set(
  'people men women children police staff crew sheep cattle feet teeth cent percent'.split(' ')
)
/** Words that end in s and are no plural noun, and units of clock and talk nobody looks up. */
const noNouns = new Set(
  'is was has does as its his this thus us yes plus less always perhaps across versus others ways things'.split(
    ' '
  )
)
/** How many adjectives may stand before the noun: "eight new primary schools". */
const reach = 3

/**
 * Figures printed in words with the noun they count: "eight votes", "at least twenty-five people", "two thirds of voters",
 * "hundreds of homes". "One" is left out: it seldom counts. One pass, a bounded number of words looked at round each.
 */
export function speltFigures({ reading }: Facts): readonly ClaimDraft[] {
  const { tokens } = reading
  const drafts: ClaimDraft[] = []
  let past = -1
  for (const i of reading.where(parts, crowds, numberWords)) {
    if (i <= past) continue
    const isShare = reading.is(i, parts) || reading.is(i, crowds)
    const last = isShare ? endOfShare(reading, i) : reading.is(i, numberWords) ? endOfCount(reading, i) : null
    if (last === null) continue
    const article = /^an?$/.test(reading.lower(i - 1)) && reading.together(i - 1, i) ? i - 1 : i
    const pair = startOfPair(reading, article)
    const first = vagueBefore(reading, pair)?.first ?? pair
    if (pointers.has(reading.lower(first - 1)) && reading.together(first - 1, first)) continue
    drafts.push({
      kinds: ['figure'],
      span: { start: tokens.start[first]!, end: tokens.end[last]! },
      sentence: tokens.sentence[i]!
    })
    past = last
  }
  return drafts
}

/** "Five or six awards", "six to 10 times": the token of the spelt-out number a figure at token `i` is joined to; else `i`. */
export function startOfPair(reading: Reading, i: number): number {
  const isJoined = /^(?:or|to)$/.test(reading.lower(i - 1)) && reading.is(i - 2, numberWords)
  return isJoined && reading.together(i - 2, i) ? i - 2 : i
}

/** The last token of "eight new schools", "two thirds of voters"; null where no noun in the plural is counted. */
function endOfCount(reading: Reading, i: number): number | null {
  const { tokens } = reading
  const value = numberWord(reading.lower(i))
  if (value === undefined || value < 2 || isName(reading, i)) return null
  // "£2.5 million comes from": the scale of a number in numerals.
  if (tokens.kind[i - 1] === TokenKind.number) return null
  if (reading.is(i + 1, parts) && reading.together(i + 1, i)) return endOfShare(reading, i + 1)
  return pluralAfter(reading, i)
}

/** The last token of "half of the voters", "a quarter of homes", "dozens of boats"; null without the "of". */
function endOfShare(reading: Reading, i: number): number | null {
  if (reading.lower(i + 1) !== 'of' || !reading.together(i + 1, i)) return null
  const noun = pointers.has(reading.lower(i + 2)) ? i + 2 : i + 1
  return pluralAfter(reading, noun) ?? (reading.is(i, crowds) ? null : singleAfter(reading, noun))
}

/** The nearest noun in the plural after token `i`, over a few adjectives; null where a mark or a capital stands between. */
export function pluralAfter(reading: Reading, i: number): number | null {
  const { tokens } = reading
  for (let at = i + 1; at <= i + reach && reading.together(at, i); at++) {
    if (tokens.kind[at] !== TokenKind.word || (reading.form(at) & WordForm.capital) !== 0) return null
    if (plurals.has(reading.lower(at))) return at
    const word = reading.word(at)
    if (/^\p{Ll}{2,}s$/u.test(word) && !/(?:ss|ous)$/.test(word) && !noNouns.has(reading.lower(at))) return at
    if (notNouns.has(reading.lower(at))) return null
  }
  return null
}

/** "A third of the vote", "half of its income": the word after the "of". */
function singleAfter(reading: Reading, i: number): number | null {
  const isWord = reading.tokens.kind[i + 1] === TokenKind.word && reading.together(i + 1, i)
  return isWord && !notNouns.has(reading.lower(i + 1)) ? i + 1 : null
}

/** "Seven Sisters", "One Direction": a number with a capital, and a capital after it. */
const isName = (reading: Reading, i: number): boolean =>
  (reading.form(i) & WordForm.capital) !== 0 && (reading.form(i + 1) & WordForm.capital) !== 0
