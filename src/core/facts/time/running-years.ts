import { ordinalWords } from '../../lexicon/en/ranks'
import { runningUnits } from '../../lexicon/en/time-words'
import type { Span } from '../../model/span'
import type { Reading } from '../reading'

/** A year or season that somebody is in: "now in her 12th year", "in his sixth full season". */
export interface RunningYear {
  /** From the ordinal to the unit. */
  readonly span: Span
  /** The ordinal alone. */
  readonly number: Span
  readonly count: number
  readonly unit: 'year' | 'season'
  /** "Sixth full season": one that was begun before may not count. */
  readonly full: boolean
  readonly token: number
  readonly sentence: number
}

/** Reads the years and seasons that somebody is told to be in, in reading order. */
export function runningYearsOf(reading: Reading): readonly RunningYear[] {
  const { tokens } = reading
  const found: RunningYear[] = []
  for (const i of reading.where(runningUnits)) {
    const full = reading.lower(i - 1) === 'full'
    const at = full ? i - 2 : i - 1
    const count = ordinalAt(reading.lower(at))
    if (count === undefined || !reading.together(at - 2, i)) continue
    if (!/^(?:his|her|its|their)$/.test(reading.lower(at - 1))) continue
    if (!/^(?:in|into|entering|enters|begins|starting|starts)$/.test(reading.lower(at - 2))) continue
    const start = tokens.start[at]!
    found.push({
      span: { start, end: tokens.end[i]! },
      number: { start, end: tokens.end[at]! },
      count,
      unit: reading.lower(i) === 'year' ? 'year' : 'season',
      full,
      token: at,
      sentence: tokens.sentence[i]!
    })
  }
  return found
}

function ordinalAt(lower: string): number | undefined {
  const match = /^([1-9]\d?)(?:st|nd|rd|th)$/.exec(lower)
  return match ? Number(match[1]) : ordinalWords.get(lower)
}
