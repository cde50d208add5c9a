import {
  fullTimeWords,
  goalWords,
  halfTimeWords,
  levellers,
  otherMatches,
  timesScored
} from '../../lexicon/en/scores'
import type { Span } from '../../model/span'
import { countBefore } from '../count-before'
import { numberWord } from '../number-words'
import type { Reading } from '../reading'
import type { Score } from './score'

/** A score that what is told before it does not lead to. */
export interface BrokenScore {
  readonly code: 'level' | 'fewer' | 'games' | 'chase' | 'points'
  /** What it is held against: the levelling goal, the score at half-time, the sets. */
  readonly before: Span
  readonly wrong: Span
  /** What it must be, as a number or a score: "2-1". */
  readonly due: string
  /** What is put in its place, where there is one. */
  readonly repair?: string
}

/** A match has no more goals than this. */
const mostGoals = 15
/** How far behind the levelling goal the next lead is told, in tokens. */
const reach = 20

/** "Holm levelled, and Dahl made it 2-0": from a level score one goal leads by one. */
export function leadsAfterLevel(reading: Reading, scores: readonly Score[]): readonly BrokenScore[] {
  const { tokens, text } = reading
  return reading.where(levellers).flatMap((i): BrokenScore[] => {
    const score = scores[countBefore(scores, ({ token }) => token <= i)]
    if (!score || score.token > i + reach || score.sentence !== tokens.sentence[i] || !isGoals(score))
      return []
    const made = reading.lower(score.token - 2) === 'made' && reading.lower(score.token - 1) === 'it'
    const put = reading.lower(score.lastToken + 1) === 'ahead' || reading.lower(score.lastToken + 1) === 'up'
    if (!made && !put) return []
    for (let k = i + 1; k < score.token; k++) if (reading.is(k, goalWords)) return []
    const [a, b] = [Math.max(...score.parts), Math.min(...score.parts)]
    if (a - b === 1 || (made && a === b) || a < 2) return []
    const dash = text.charAt(tokens.start[score.token + 1]!)
    const due = score.parts[0] === a ? `${a}${dash}${a - 1}` : `${a - 1}${dash}${a}`
    return [
      {
        code: 'level',
        before: { start: tokens.start[i]!, end: tokens.end[i]! },
        wrong: score.span,
        due,
        repair: due
      }
    ]
  })
}

/** "led 2–1 at the break … scored three times … it ended 4–1": the last score has no fewer goals than were told. */
export function goalsLost(reading: Reading, scores: readonly Score[]): readonly BrokenScore[] {
  return scores.flatMap((half, n): BrokenScore[] => {
    const final = scores[n + 1]
    if (!final || !isGoals(half) || !isGoals(final) || final.sentence - half.sentence > 2) return []
    if (!hasNear(reading, half, 4, halfTimeWords) || hasNear(reading, final, 4, halfTimeWords)) return []
    if (!isFinal(reading, final)) return []
    const more = scoredBetween(reading, half.lastToken + 1, final.token)
    if (more === null) return []
    const least = half.parts[0]! + half.parts[1]! + more
    const sum = final.parts[0]! + final.parts[1]!
    return sum < least ? [{ code: 'fewer', before: half.span, wrong: final.span, due: String(least) }] : []
  })
}

const isGoals = ({ parts }: Score): boolean => parts.length === 2 && parts.every((part) => part <= mostGoals)

function hasNear(reading: Reading, { token, lastToken }: Score, reach: number, words: typeof halfTimeWords) {
  for (let k = token - reach; k <= lastToken + reach; k++)
    if (reading.together(k, token) && reading.is(k, words)) return true
  return false
}

/** "it ended 4–1", "won 4–1". */
function isFinal(reading: Reading, { token }: Score): boolean {
  for (let k = token - 1; k >= token - 3 && reading.together(k, token); k--)
    if (reading.is(k, fullTimeWords) || /^(?:won|win|lost)$/.test(reading.lower(k))) return true
  return false
}

/** How many goals are told between two tokens: null where it is not plain. */
function scoredBetween(reading: Reading, from: number, to: number): number | null {
  let goals = 0
  for (let k = from; k < to; k++) {
    if (reading.is(k, otherMatches)) return null
    if (reading.lower(k) !== 'scored') continue
    const times = timesScored.get(reading.lower(k + 1)) ?? timesScored.get(reading.lower(k + 2))
    const count = /^(?:times|goals)$/.test(reading.lower(k + 2))
      ? numberWord(reading.lower(k + 1))
      : undefined
    goals += times ?? count ?? 0
  }
  return goals > 0 ? goals : null
}
