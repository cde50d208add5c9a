import { betweenWords, endOfPhrase } from '../../lexicon/en/not-counted'
import { TokenKind } from '../../text/tokens'
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

const isNounToken = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === TokenKind.word && !reading.is(at, endOfPhrase)

/**
 * The head noun after token `last`: the first plural of the phrase, or for one thing its last word. "2.61 million
 * eligible voters" counts voters, "120 people" people, "45 of its 90 members" members.
 */
export function countedAfter(reading: Reading, last: number, one: boolean): Counted | null {
  let at = last + 1
  if (!reading.together(at, last)) return null
  while (reading.together(at, last) && reading.is(at, betweenWords) && at < last + 3) at++
  let single = -1
  for (let next = at; next < at + reach && reading.together(next, last); next++) {
    if (!isNounToken(reading, next)) break
    const word = reading.lower(next)
    if (isPlural(word) && !one) {
      let head = next
      // "300 sales jobs"
      while (
        head < next + 2 &&
        reading.together(head + 1, last) &&
        isNounToken(reading, head + 1) &&
        isPlural(reading.lower(head + 1)) &&
        !reading.word(head).endsWith("'")
      )
        head++
      return { noun: singularOf(reading.lower(head)), token: head }
    }
    if (isParticiple(word) && single >= 0) break
    single = next
    if (reading.tokens.end[next] !== reading.tokens.start[next + 1]! - 1) break
  }
  if (single < 0 || (!one && last + 1 === at)) return null
  return { noun: singularOf(reading.lower(single)), token: single }
}

/**
 * The noun printed on to the number with a hyphen: "18-member", "two-storey", "1,200-strong". Its last part counts.
 */
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
  return { noun: singularOf(word.slice(word.lastIndexOf('-') + 1)), token: apart ? last + 2 : last }
}

const isParticiple = (word: string): boolean => /(?:ed|ing|ly)$/.test(word)

/** The measure told before the figure: "turnout of 4,210", "a profit of £31.4m". */
export function measuredBefore(reading: Reading, first: number): string | undefined {
  let of = first - 1
  if (!reading.together(of - 1, first)) return undefined
  if (!/^(?:of|at|was|is)$/.test(reading.lower(of))) return undefined
  const noun = of - 1
  if (reading.lower(of) !== 'of' || !isNounToken(reading, noun) || reading.is(noun, betweenWords))
    return undefined
  of = noun
  const word = reading.lower(of)
  return /^(?:total|some|one|out|half|each|all|number|most|many|few|several|sum|figure|amount|excess|range|region|maximum|minimum|series)$/.test(
    word
  )
    ? undefined
    : singularOf(word)
}
