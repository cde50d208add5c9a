import { change, fall, rise } from '../../lexicon/en/change'
import {
  betweenWords,
  determiners,
  endOfPhrase,
  hyphenNotCounted,
  pluralsBeforeNouns
} from '../../lexicon/en/not-counted'
import { smallNumbers } from '../../lexicon/en/number-words'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'
import type { Numeral } from './numeral'
import { isPlural, singularOf } from './singular'

/** How many words may stand between a figure and the end of what it counts. */
const reach = 5

/** The noun a figure counts, and its last token. */
export interface Counted {
  readonly noun: string
  readonly token: number
}

const isNumber = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === TokenKind.number || smallNumbers.has(reading.lower(at))

const isNounToken = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === TokenKind.word && !reading.is(at, endOfPhrase)

const counted = (reading: Reading, token: number): Counted => ({
  noun: singularOf(reading.lower(token)),
  token
})

/**
 * The head noun after the count that ends with token `last`: the first plural of the phrase, or for one thing its last
 * word. "2.61 million eligible voters" counts voters, "120 people" people, "45 of its 90 members" members.
 */
export function countedAfter(reading: Reading, last: number, one: boolean): Counted | null {
  const at = afterOf(reading, last)
  let single = -1
  for (let next = at; next < at + reach && reading.together(next, last); next++) {
    if (!isNounToken(reading, next)) break
    const word = reading.lower(next)
    if (isPlural(word) && (!one || at > last + 1)) {
      // "300 sales jobs"
      const more = reading.is(next, pluralsBeforeNouns) && reading.together(next + 1, last)
      return counted(reading, more && isPlural(reading.lower(next + 1)) ? next + 1 : next)
    }
    if (single >= 0 && isParticiple(word)) break
    single = next
    if (reading.tokens.start[next + 1] !== reading.tokens.end[next]! + 1) break
  }
  return single < 0 || (!one && last + 1 === at) ? null : counted(reading, single)
}

/**
 * What an amount, a share or a measure that ends with token `last` is of: "5 tonnes of rice", "40 per cent of voters",
 * "a £31.4m profit", "$5m repairs". Without "of" and without an article before, only a plural that follows at once.
 */
export function measuredAfter(reading: Reading, first: number, last: number): Counted | null {
  if (afterOf(reading, last) > last + 1) return countedAfter(reading, last, false)
  const next = last + 1
  if (!reading.together(next, last) || !isNounToken(reading, next)) return null
  if (!reading.is(first - 1, determiners) || !reading.together(first - 1, first))
    return isPlural(reading.lower(next)) && (reading.form(next) & WordForm.capital) === 0
      ? counted(reading, next)
      : null
  let head = next
  for (let at = next + 1; at < next + reach && reading.together(at, last); at++) {
    const word = reading.lower(at)
    if (!isNounToken(reading, at) || isParticiple(word) || isPlural(word)) break
    head = at
  }
  return isParticiple(reading.lower(head)) ? null : counted(reading, head)
}

/** The token where the noun phrase begins after "of the", "of its 90", "out of": `last` + 1 without any of them. */
function afterOf(reading: Reading, last: number): number {
  let at = last + 1
  // "480,000 last year" counts no years.
  if (reading.is(at + 1, calendarSpans) && /^(?:last|next|this)$/.test(reading.lower(at))) return at + 2
  while (reading.together(at, last) && at < last + 5 && reading.is(at, betweenWords)) at++
  // "45 of the last 90 members": both count members.
  return at > last + 1 && isNumber(reading, at) ? at + 1 : at
}

/** The noun printed on to the number with a hyphen: "18-member", "two-storey", "1,200-strong". Its last part counts. */
export function countedOn(reading: Reading, { rest, last }: Numeral): Counted | null {
  const { tokens } = reading
  const apart =
    rest === '' &&
    reading.together(last + 2, last) &&
    reading.word(last + 1) === '-' &&
    tokens.end[last] === tokens.start[last + 1] &&
    tokens.end[last + 1] === tokens.start[last + 2]
  const word = apart ? reading.lower(last + 2) : rest.startsWith('-') ? rest.slice(1) : ''
  if (!/^\p{L}/u.test(word)) return null
  const token = apart ? last + 2 : last
  if (word === 'strong') return { noun: 'person', token }
  const noun = word.slice(word.lastIndexOf('-') + 1)
  return hyphenNotCounted.has(word) ? null : { noun: singularOf(noun), token }
}

/** Spans of the calendar that "last" and "next" stand before. */
const calendarSpans = wordClass('year month week quarter season summer winter spring autumn time night')

const isParticiple = (word: string): boolean => /(?:ed|ing|ly)$/.test(word)

/** Words before "of" that measure nothing by themselves. */
const noMeasure =
  /^(?:total|one|half|number|most|many|few|several|sum|figure|amount|excess|range|region|maximum|minimum|series|part|kind|sort)$/

/** The measure told before the figure: "turnout of 4,210", "a profit of £31.4m", "the population was 4.2 million". */
export function measuredBefore(reading: Reading, first: number, last: number): string | undefined {
  const noun = first - 2
  // "The tank was 63 per cent full": no measure of a tank.
  if (reading.lower(first - 1) !== 'of' && reading.together(last + 1, last) && isNounToken(reading, last + 1))
    return undefined
  if (!reading.together(noun, first)) return undefined
  if (!/^(?:of|was|is|were|are|reached|totalled|totaled|hit)$/.test(reading.lower(first - 1)))
    return undefined
  if (!isNounToken(reading, noun) || reading.is(noun, betweenWords) || isParticiple(reading.lower(noun)))
    return undefined
  // "An improvement of 1.65": of what improved.
  if ([change, rise, fall].some((words) => reading.is(noun, words))) return undefined
  const named = (reading.form(noun) & WordForm.capital) !== 0
  if (named && (reading.lower(first - 1) !== 'of' || reading.together(noun - 1, first))) return undefined
  return noMeasure.test(reading.lower(noun)) ? undefined : singularOf(reading.lower(noun))
}
