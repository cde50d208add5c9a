import {
  comingWords,
  doneVerbs,
  type Ladder,
  ladders,
  otherMatters,
  stepSpellings
} from '../../lexicon/en/steps'
import type { Span } from '../../model/span'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'

/** A step of a process, told as done or as still to come. */
interface ToldStep {
  readonly ladder: Ladder
  readonly rank: number
  readonly span: Span
  readonly token: number
  readonly done: boolean
}

/** A step told as done, and one told as still to come that is no later. */
export interface StepsOutOfOrder {
  readonly done: Span
  readonly coming: Span
  /** What comes after the step that is done, where anything does. */
  readonly next: string | null
}

const lastWords = wordClass([
  ...ladders.flatMap(({ steps }) => steps.map((step) => step.slice(step.lastIndexOf(' ') + 1))),
  ...stepSpellings.keys()
])
const numbers = wordClass('first second third')
/** How far before the step its verb stands, and how far beside it the words of what is to come, in tokens. */
const verbReach = 5
const comingReach = 9

/**
 * Steps of one ladder in the wrong order: "won her semi-final … in Sunday's quarter-final she meets". Only where the
 * article tells one step of the ladder as done and one as still to come, and of no other matter.
 */
export function stepsOutOfOrder(reading: Reading): readonly StepsOutOfOrder[] {
  const named = reading.where(lastWords).flatMap((i) => stepAt(reading, i) ?? [])
  const told = [...named, ...readingsByNumber(reading, named)]
  return ladders.flatMap((ladder): StepsOutOfOrder[] => {
    const own = told.filter((step) => step.ladder === ladder)
    const [done, coming] = [own.filter((step) => step.done), own.filter((step) => !step.done)]
    const [last, next] = [done[0], coming[0]]
    if (done.length !== 1 || coming.length !== 1 || !last || !next || next.rank > last.rank) return []
    if (next.token < last.token || !isOneMatter(reading, last, next)) return []
    return [{ done: last.span, coming: next.span, next: ladder.steps[last.rank + 1] ?? null }]
  })
}

/** "The third is expected in June", of a reading: told by its number alone. */
function readingsByNumber(reading: Reading, named: readonly ToldStep[]): readonly ToldStep[] {
  const { tokens } = reading
  const [first] = named.filter(({ ladder }) => ladder.name === 'reading')
  if (!first) return []
  return reading.where(numbers).flatMap((i): ToldStep[] => {
    if (i < first.token || reading.lower(i - 1) !== 'the' || !/^(?:is|will)$/.test(reading.lower(i + 1)))
      return []
    const rank = first.ladder.steps.indexOf(`${reading.lower(i)} reading`)
    const span = { start: tokens.start[i]!, end: tokens.end[i]! }
    return isComing(reading, i) ? [{ ladder: first.ladder, rank, token: i, done: false, span }] : []
  })
}

function stepAt(reading: Reading, i: number): ToldStep | null {
  const { tokens } = reading
  const word = stepSpellings.get(reading.lower(i)) ?? reading.lower(i)
  for (const ladder of ladders)
    for (const [rank, step] of ladder.steps.entries()) {
      const [first, second] = step.split(' ')
      if (second === undefined ? first !== word : second !== word || reading.lower(i - 1) !== first) continue
      const from = second === undefined ? i : i - 1
      const coming = isComing(reading, i)
      const done = ladder.name === 'treaty' ? isPassive(reading, i) : isDone(reading, from)
      if (coming === done) return null
      return { ladder, rank, token: i, done, span: { start: tokens.start[from]!, end: tokens.end[i]! } }
    }
  return null
}

/** "passed its third reading", "beat Moreno in the semi-final". */
function isDone(reading: Reading, from: number): boolean {
  for (let k = from - 1; k >= from - verbReach && reading.together(k, from); k--) {
    // "won last year's final"
    if (/^(?:[,;:()]|last)$/.test(reading.lower(k))) return false
    if (reading.is(k, doneVerbs)) return !/^(?:had|having|not|never|if|has)$/.test(reading.lower(k - 1))
  }
  return false
}

/** "was ratified in Oslo". */
const isPassive = (reading: Reading, i: number): boolean =>
  /^(?:was|were)$/.test(reading.lower(i - 1)) && reading.lower(i).endsWith('ed')

function isComing(reading: Reading, i: number): boolean {
  for (let k = i - comingReach; k <= i + comingReach; k++)
    if (reading.together(k, i) && reading.is(k, comingWords)) return true
  return false
}

/** Near each other, and no word of another bill, draw or year in either sentence. */
function isOneMatter(reading: Reading, last: ToldStep, next: ToldStep): boolean {
  const { tokens } = reading
  const [from, to] = [tokens.sentence[last.token]!, tokens.sentence[next.token]!]
  if (last.ladder.name !== 'reading' && to - from > 1) return false
  // "the second reading of the tax bill": of another.
  if (reading.lower(next.token + 1) === 'of') return false
  for (const s of new Set([from, to]))
    for (let k = tokens.firstOfSentence[s]!; k < tokens.firstOfSentence[s + 1]!; k++)
      if (reading.is(k, otherMatters)) return false
  return true
}
