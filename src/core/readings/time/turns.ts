import type { Reading } from '../../facts/reading'
import { beginningPairs, beginningWords, endingPairs, endingWords, pairedTurns } from '../../lexicon/en/turns'
import type { Anchor } from './anchors'

/** What a dated clause tells of. */
export interface Turn {
  readonly turn: 'begin' | 'end'
  /** Its verb. */
  readonly token: number
}

/** How many tokens before its date a verb may stand, and how many after a date that opens its clause. */
const reach = { before: 12, after: 9 }

/** Whether the clause of a time tells of a beginning or an ending; null where its nearest verb tells of neither. */
export function turnAt(reading: Reading, anchor: Anchor, times: readonly Anchor[]): Turn | null {
  const { token } = anchor
  const isTime = (i: number) => times.some((each) => each.lastToken === i || each.token === i)
  return opensClause(reading, token)
    ? (turnAfter(reading, anchor, isTime) ?? turnBefore(reading, anchor, isTime))
    : turnBefore(reading, anchor, isTime)
}

type IsTime = (token: number) => boolean

function turnBefore(reading: Reading, { token }: Anchor, isTime: IsTime): Turn | null {
  for (let i = token - 1; i >= token - reach.before && reading.together(i, token); i--) {
    if (isTime(i) || /^(?:[;:()–—.]|but|while|when|where|whose)$/.test(reading.lower(i))) break
    // "Until the end of 1987".
    const isUntil = /^(?:until|till)$/.test(reading.lower(i)) && i >= token - 4
    const isSince = reading.lower(i) === 'since' && i >= token - 2
    const turn = isUntil ? 'end' : isSince ? 'begin' : turnOf(reading, i)
    if (turn) return { turn, token: i }
  }
  return null
}

function turnAfter(reading: Reading, { token, lastToken }: Anchor, isTime: IsTime): Turn | null {
  for (let i = lastToken + 1; i <= lastToken + reach.after && reading.together(i, token); i++) {
    if (isTime(i) || /^[;:()–—.]$/.test(reading.lower(i))) return null
    // "Hired, in 1990, and fired ten years later": what goes on is another clause.
    if (reading.lower(i) === 'and' && i <= lastToken + 2) return null
    const turn = turnOf(reading, i)
    if (turn) return { turn, token: i }
  }
  return null
}

function turnOf(reading: Reading, i: number): Turn['turn'] | null {
  // "Joined by her son" is no beginning of hers.
  if (reading.is(i, beginningWords))
    return reading.lower(i + 1) === 'by' && reading.lower(i) === 'joined' ? null : 'begin'
  if (reading.is(i, endingWords)) return 'end'
  if (!reading.is(i, pairedTurns)) return null
  const [word, next] = [reading.lower(i), reading.lower(i + 1)]
  if (beginningPairs.get(word)?.test(next)) return 'begin'
  return endingPairs.get(word)?.test(next) ? 'end' : null
}

/** "In 1958 she married", "and in 1987 he left". */
function opensClause(reading: Reading, token: number): boolean {
  for (let i = token - 1; i >= token - 4; i--) {
    if (!reading.together(i, token) || /^(?:,|and)$/.test(reading.lower(i))) return true
    if (!/^(?:in|on|by|early|late|the|of|spring|summer|autumn|winter|then)$/.test(reading.lower(i)))
      return false
  }
  return false
}
