import { speaksForItself } from '../anchor/surroundings'
import type { Span } from '../model/span'
import { statementWords } from '../statements/statement-words'
import type { GivenRuling } from './given-ruling'

/** Words that stand at more places than this are told apart by nobody. */
const mostPlaces = 200

/**
 * Where in an article the words of a ruling stand: between the words it says they stand between, else in the one place where
 * the rest of their sentence, as far as the ruling has it, says the same. A ruling that says nothing of that is taken by its
 * words alone, where they stand once.
 *
 * @param isNamed whether the ruling names the article; else words without a sentence have to be many
 * @returns null where they stand nowhere, in several places, or in a sentence that says another thing
 */
export function placeOf(text: string, ruling: GivenRuling, isNamed: boolean): Span | null {
  const { quote, prefix, suffix } = ruling
  if (quote === '') return null
  const isBare = `${prefix}${suffix}`.trim() === ''
  if (isBare && !isNamed && !speaksForItself(quote)) return null
  const whole = placesOf(text, prefix + quote + suffix, 2)
  const spanAt = (start: number): Span => ({ start, end: start + quote.length })
  if (whole.length === 1) return spanAt(whole[0]! + prefix.length)
  const places = placesOf(text, quote, mostPlaces + 1)
  if (places.length > mostPlaces) return null
  const alike = isBare ? places : places.filter((at) => isInSameSentence(text, spanAt(at), ruling))
  return alike.length === 1 ? spanAt(alike[0]!) : null
}

function placesOf(text: string, words: string, most: number): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && places.length < most; at = text.indexOf(words, at + 1))
    places.push(at)
  return places
}

const sentenceEnd = /[.!?।]["'”’)]*\s|\n/g

/** Words before or behind a place, as far as its sentence goes. */
interface Side {
  readonly keys: readonly string[]
  /** The sentence begins or ends there: there are no more words of it. */
  readonly isWhole: boolean
}

function wordsBefore(words: string, isCut: boolean): Side {
  const ends = [...words.matchAll(sentenceEnd)]
  const last = ends.at(-1)
  if (last) return { keys: keysOf(words.slice(last.index + last[0].length)), isWhole: true }
  // Where it was cut, the first word may be half of one.
  return isCut
    ? { keys: keysOf(words.replace(/^\S*\s*/, '')), isWhole: false }
    : { keys: keysOf(words), isWhole: true }
}

function wordsBehind(words: string, isCut: boolean): Side {
  const [first] = `${words}${isCut ? '' : '\n'}`.matchAll(sentenceEnd)
  if (first) return { keys: keysOf(words.slice(0, first.index)), isWhole: true }
  return { keys: keysOf(words.replace(/\s*\S*$/, '')), isWhole: false }
}

const keysOf = (words: string): readonly string[] =>
  statementWords(words, { start: 0, end: words.length })
    .filter(({ isLight, isMark }) => !isLight && !isMark)
    .map(({ key }) => key)

/** How far from a place its sentence is read, in UTF-16 code units. */
const reach = 600

function isInSameSentence(text: string, { start, end }: Span, { prefix, suffix }: GivenRuling): boolean {
  const from = Math.max(0, start - reach)
  const to = Math.min(text.length, end + reach)
  const before = wordsBefore(text.slice(from, start), from > 0)
  const behind = wordsBehind(text.slice(end, to), to < text.length)
  const givenBehind = wordsBehind(suffix, true)
  return isAlike(reversed(wordsBefore(prefix, true)), reversed(before)) && isAlike(givenBehind, behind)
}

const reversed = ({ keys, isWhole }: Side): Side => ({ keys: [...keys].reverse(), isWhole })

/** Whether ours are the given words, and no more than those where the sentence is given to its end. */
const isAlike = (given: Side, ours: Side): boolean =>
  given.keys.every((key, i) => ours.keys[i] === key) &&
  (!given.isWhole || !ours.isWhole || given.keys.length === ours.keys.length)
