import { endsTakenUp, fateWords, portionsOf, singlingOut, takingUp } from '../../lexicon/en/repeats'
import { TokenKind } from '../../text/tokens'
import { wordClass } from '../../text/word-classes'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import { tokenAt } from '../token-at'

/** A figure that may take up one told before: "the 19 dead", "each of the 221", "the €430,000 fine", "14,260 books". */
export interface TakenUp {
  readonly quantity: Quantity
  /** The noun it is told with, lower case, singular; absent in "each of the 221". */
  readonly noun?: string
  /** What became of those it counts: "dead". */
  readonly fate?: string
  /** "The", "those" stand before it: it has been told. Otherwise it may be another of its kind. */
  readonly definite: boolean
  /** Nothing can follow it that would say which ones are meant. */
  readonly closed: boolean
}

/** Dimensions whose figures stand behind "the" without having been told: "the 90 minutes", "the first 50 per cent". */
const neverTakenUp = new Set(['duration', 'multiple', 'fraction', 'points', 'temperature', 'other'])

/** The figures that may take up another, in order. What is told with "about", or of which some are singled out, is none. */
export function takenUpIn(reading: Reading, quantities: readonly Quantity[]): readonly TakenUp[] {
  return quantities.flatMap((quantity): TakenUp[] => {
    const { token, phrase, dimension, counted, vague, high } = quantity
    if (vague || high !== undefined || quantity.per !== undefined || neverTakenUp.has(dimension)) return []
    const definite = reading.together(token - 1, token) && reading.is(token - 1, takingUp)
    if (!definite && (dimension !== 'count' || counted === undefined)) return []
    const next = tokenAt(reading.tokens, phrase.end)
    const fate = reading.together(next, token) ? fateWords.get(reading.lower(next)) : undefined
    const portion = isPortion(reading, token)
    const after = fate ? next + 1 : next
    const singledOut = reading.together(after, token) && reading.is(after, singlingOut)
    if (singledOut && !(portion && reading.is(after, placing))) return []
    if (counted === undefined && fate === undefined && !portion && dimension === 'count') return []
    return [
      {
        quantity,
        definite,
        closed: isClosed(reading, after, token),
        ...(counted === undefined ? {} : { noun: counted }),
        ...(fate === undefined ? {} : { fate })
      }
    ]
  })
}

/** "each of the 221", "nine of the 85 houses". */
const isPortion = (reading: Reading, token: number): boolean =>
  reading.together(token - 3, token) &&
  reading.lower(token - 2) === 'of' &&
  (reading.is(token - 3, portionsOf) || isCount(reading, token - 3))

const isCount = (reading: Reading, at: number): boolean =>
  reading.tokens.kind[at] === TokenKind.number || smallCounts.has(reading.lower(at))

const smallCounts = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '))
const endMarks = wordClass('. , ; : ) ! ? — –')
const placing = wordClass('in on at from')

/** The clause ends there, or its verb follows. */
const isClosed = (reading: Reading, next: number, token: number): boolean =>
  !reading.together(next, token) || reading.is(next, endsTakenUp) || reading.is(next, endMarks)

/** What became of those a figure counts, told in its clause: "killed 17 people", "17 people died". */
export function fateOf(reading: Reading, { token, lastToken }: Quantity): string | undefined {
  for (let k = lastToken + 1; k <= lastToken + 5 && reading.together(k, token); k++) {
    const word = reading.lower(k)
    if (reading.tokens.kind[k] !== TokenKind.word || word === 'and' || word === 'but') break
    const fate = fateWords.get(word)
    if (fate) return fate
  }
  for (let k = token - 1; k >= token - 4 && reading.together(k, token); k--) {
    if (reading.tokens.kind[k] !== TokenKind.word) break
    const fate = fateWords.get(reading.lower(k))
    if (fate) return fate
  }
  return undefined
}
