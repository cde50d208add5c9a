import { fullTimeWords } from '../../lexicon/en/scores'
import { beat, win } from '../../lexicon/en/votes'
import { startsWithCapital } from '../../text/vocabulary'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'
import { type Score, scoresIn } from '../scores/score'
import { type Disagreement, type HeadAndLead, spanOf } from './head-and-lead'

/** How near a score the word stands that makes it the final one. */
const near = 6
/** Words by which the figures of a headline's score are of more than one match, or of another count. */
const otherCounts = /\b(?:aggregate|penalt|shoot-?out|series|legs?|sets?|overall|all-time|replay|extra time)/i

/** The final score of the headline, where the text has another, and the headline's nowhere. */
export function otherScore({ reading, headEnd, body }: HeadAndLead): readonly Disagreement[] {
  const scores = scoresIn(reading).filter(({ parts }) => parts.length === 2)
  const heads = scores.filter(({ token }) => token < headEnd)
  const told = scores.filter(({ token }) => token >= body)
  const [head] = heads
  if (!head || heads.length > 1 || told.length > 8 || Math.max(...head.parts) > 20) return []
  if (told.some((score) => isSame(score, head)) || otherCounts.test(reading.text)) return []
  const finals = told.filter((score) => isFinal(reading, score))
  const [other] = finals
  if (!other || finals.some((score) => !isSame(score, other))) return []
  return isOneOff(head, other) ? [{ head: head.span, body: other.span, exchangeable: true }] : []
}

const isSame = (a: Score, b: Score): boolean =>
  (a.parts[0] === b.parts[0] && a.parts[1] === b.parts[1]) ||
  (a.parts[0] === b.parts[1] && a.parts[1] === b.parts[0])

const isOneOff = ({ parts: [a, b] }: Score, { parts: [c, d] }: Score): boolean =>
  (a === c) !== (b === d) || (a === d) !== (b === c)

const finalWords = wordClass('victory victories defeat defeats draw drew lost loses lose beaten')

const isFinal = (reading: Reading, { token, lastToken }: Score): boolean => {
  for (let i = token - near; i <= lastToken + 3; i++)
    if (
      reading.together(i, token) &&
      (reading.is(i, win) || reading.is(i, beat) || reading.is(i, fullTimeWords) || reading.is(i, finalWords))
    )
      return true
  return false
}

/** "Quarry Town beat Vale Rovers 3-1" over "Vale Rovers won 3-1 at home to Quarry Town". */
export function otherWinner({ reading, headEnd, body, leadEnd }: HeadAndLead): readonly Disagreement[] {
  const verb = firstIn(reading, 1, headEnd, (i) => reading.is(i, beat))
  if (verb === null) return []
  const [winner, loser] = [runBefore(reading, verb), runAfter(reading, verb, headEnd)]
  if (!winner || !loser) return []
  const [name, other] = [winner, loser].map(([first]) => reading.lower(first!)) as [string, string]
  if (name === other) return []
  let found: number | null = null
  for (let i = body; i < reading.tokens.count; i++) {
    const isWon = reading.is(i, beat) || (reading.is(i, win) && !/^winn/.test(reading.lower(i)))
    if (!isWon || /^(?:not|by|were|was|been|be)$/.test(reading.lower(i - 1))) continue
    const [before, after] = [namedBefore(reading, i, name, other), namedAfter(reading, i, name, other)]
    if (before === name) return []
    if (before === other && after === name && i < leadEnd) found ??= i
  }
  if (found === null) return []
  const span = { start: spanOf(reading, winner[0]!).start, end: spanOf(reading, loser.at(-1)!).end }
  const { firstOfSentence, sentence } = reading.tokens
  const subject = firstIn(
    reading,
    firstOfSentence[sentence[found]!]!,
    found,
    (i) => reading.lower(i) === other
  )!
  return [
    {
      head: span,
      body: { start: spanOf(reading, subject).start, end: spanOf(reading, found).end },
      exchangeable: false
    }
  ]
}

function firstIn(reading: Reading, from: number, to: number, is: (i: number) => boolean): number | null {
  for (let i = from; i < Math.min(to, reading.tokens.count); i++) if (is(i)) return i
  return null
}

const isCapital = ({ text, tokens }: Reading, i: number): boolean => startsWithCapital(text, tokens.start[i]!)

function runBefore(reading: Reading, verb: number): readonly number[] | null {
  const run: number[] = []
  for (let i = verb - 1; i >= 0 && isCapital(reading, i); i--) run.unshift(i)
  return run.length > 0 && run.length <= 3 ? run : null
}

function runAfter(reading: Reading, verb: number, headEnd: number): readonly number[] | null {
  const run: number[] = []
  for (let i = verb + 1; i < headEnd && isCapital(reading, i); i++) run.push(i)
  return run.length > 0 && run.length <= 3 ? run : null
}

/** Which of the two names stands nearest before the verb, in its sentence. */
function namedBefore(reading: Reading, verb: number, name: string, other: string): string | null {
  for (let i = verb - 1; reading.together(i, verb); i--) {
    const word = reading.lower(i)
    if ((word === name || word === other) && isCapital(reading, i)) return word
  }
  return null
}

/** Which of the two names stands nearest behind the verb, in its clause. */
function namedAfter(reading: Reading, verb: number, name: string, other: string): string | null {
  for (let i = verb + 1; reading.together(i, verb) && !/^[;,]$/.test(reading.word(i)); i++) {
    const word = reading.lower(i)
    if ((word === name || word === other) && isCapital(reading, i)) return word
  }
  return null
}
