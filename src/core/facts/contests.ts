import { TokenKind } from '../text/tokens'
import { WordForm } from '../text/vocabulary'
import { wordClass } from '../text/word-classes'
import { roleWords, sentenceStarters } from './name-words'
import type { Reading } from './reading'

/** Nouns that make the capitalised word before them the place of a contest ("Noorpur seat"). */
const contestNouns = wordClass(
  'seat constituency bypoll by-poll bypolls by-election by-elections byelection byelections segment'
)
/** Words that may stand between the place and the noun ("Noorpur Assembly bypoll", "Kairana Lok Sabha"). */
const contestKinds = wordClass('assembly lok sabha vidhan parliamentary parliament legislative')

/** A place where votes are counted, at a token. */
export interface ContestMention {
  readonly token: number
  readonly name: string
}

/**
 * Finds the seats an article speaks of: first where a noun says so ("Noorpur Assembly bypoll"), then every other
 * mention of a place found that way.
 *
 * @returns the mentions in reading order
 */
export function contestsOf(reading: Reading): readonly ContestMention[] {
  const places = new Set<string>()
  for (const i of reading.where(contestNouns, contestKinds)) {
    const place = placeBefore(reading, i)
    if (place >= 0) places.add(reading.lower(place))
  }
  if (places.size === 0) return []
  const mentions: ContestMention[] = []
  for (const i of reading.capitals) {
    const name = reading.lower(i)
    if (places.has(name)) mentions.push({ token: i, name })
  }
  return mentions
}

/** The token that names the place of the contest noun or kind at `i`, or -1. */
function placeBefore(reading: Reading, i: number): number {
  let place = i - 1
  while (reading.together(place, i) && reading.is(place, contestKinds)) place--
  if (!reading.together(place, i)) return -1
  const named =
    reading.tokens.kind[place] === TokenKind.word && (reading.form(place) & WordForm.capital) !== 0
  return named &&
    !reading.is(place, sentenceStarters) &&
    !reading.is(place, roleWords) &&
    !/^[A-Z]+$/.test(reading.word(place))
    ? place
    : -1
}
