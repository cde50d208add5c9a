import type { Span } from '../model/span'
import { TokenKind } from '../text/tokens'
import { wordClass } from '../text/word-classes'
import { numberWord } from './number-words'
import type { Reading } from './reading'

/** A length of time with the side it counts to: "two days later", "247 years ago", "a year before", "for six years". */
export interface TimeSpan {
  /** From the number to the word that says which way. */
  readonly span: Span
  readonly count: number
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly way: 'ago' | 'later' | 'earlier' | 'long'
  /** A vague word stands before it ("nearly", "over"), or the count is round enough to be vague itself ("a decade"). */
  readonly vague: boolean
  readonly sentence: number
}

const units: ReadonlyMap<string, readonly [unit: TimeSpan['unit'], times: number]> = new Map([
  ['day', ['day', 1]],
  ['days', ['day', 1]],
  ['week', ['week', 1]],
  ['weeks', ['week', 1]],
  ['month', ['month', 1]],
  ['months', ['month', 1]],
  ['year', ['year', 1]],
  ['years', ['year', 1]],
  ['decade', ['year', 10]],
  ['decades', ['year', 10]]
])
const unitNames = wordClass(units.keys())
const ways: ReadonlyMap<string, TimeSpan['way']> = new Map([
  ['ago', 'ago'],
  ['later', 'later'],
  ['after', 'later'],
  ['earlier', 'earlier'],
  ['before', 'earlier'],
  ['previously', 'earlier']
])
const vagueWords = new Set(
  'about around nearly almost over under some roughly than least most approximately barely just only up to few several'.split(
    ' '
  )
)

/** Reads lengths of time, in reading order. One pass; each unit of time looks at a bounded number of words beside it. */
export function timeSpansOf(reading: Reading): readonly TimeSpan[] {
  const { tokens } = reading
  const found: TimeSpan[] = []
  for (const i of reading.where(unitNames)) {
    const known = units.get(reading.lower(i))
    if (!known || !reading.together(i - 1, i)) continue
    const count = countAt(reading, i - 1)
    if (count === null) continue
    const after = reading.together(i + 1, i) ? ways.get(reading.lower(i + 1)) : undefined
    const [unit, times] = known
    const before = reading.together(i - 2, i) ? reading.lower(i - 2) : ''
    found.push({
      span: { start: tokens.start[i - 1]!, end: tokens.end[after ? i + 1 : i]! },
      count: count * times,
      unit,
      way: after ?? 'long',
      vague: vagueWords.has(before) || times > 1 || reading.lower(i - 1) === 'hundred',
      sentence: tokens.sentence[i]!
    })
  }
  return found
}

function countAt(reading: Reading, i: number): number | null {
  const lower = reading.lower(i)
  if (reading.tokens.kind[i] === TokenKind.number) {
    const value = Number(lower.replaceAll(',', ''))
    return Number.isInteger(value) && value > 0 && value < 5000 ? value : null
  }
  if (lower === 'a' || lower === 'one') return 1
  const value = numberWord(lower)
  return value === undefined || value <= 0 || value > 100 ? null : value
}
