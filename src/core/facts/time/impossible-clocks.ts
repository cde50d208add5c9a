import { timedEnds, timedStarts } from '../../lexicon/en/turns'
import type { Span } from '../../model/span'
import type { Reading } from '../reading'
import { isAdjacent } from './month-date'

/** A clock time that no clock shows: "6.75pm", "7:68 p.m.", "leaves at 25:10". */
export interface ImpossibleClock {
  readonly span: Span
  /** What is too great in it. */
  readonly part: 'hour' | 'minute'
}

/**
 * Reads what is printed as a clock time and cannot be one. A half of the day makes it one; without it only a verb of
 * beginning or ending does, since "at 25:10" may be the minute of a match.
 */
export function impossibleClocksOf(reading: Reading): readonly ImpossibleClock[] {
  const { tokens } = reading
  const found: ImpossibleClock[] = []
  const add = (first: number, last: number, part: ImpossibleClock['part']) =>
    found.push({ span: { start: tokens.start[first]!, end: tokens.end[last]! }, part })
  for (const i of reading.figures) {
    const glued = /^(\d{1,2})\.(\d\d)[ap]m$/.exec(reading.lower(i))
    if (glued) {
      if (Number(glued[2]) > 59) add(i, i, 'minute')
      continue
    }
    const pointed = /^(\d{1,2})\.(\d\d)$/.exec(reading.word(i))
    if (pointed) {
      if (Number(pointed[2]) > 59 && Number(pointed[1]) <= 12 && isHalf(reading, i + 1))
        add(i, i + 1, 'minute')
      continue
    }
    const minutes = /^(\d\d)([ap]m)?$/.exec(reading.lower(i + 2))
    if (!minutes || reading.word(i + 1) !== ':' || !isAdjacent(reading, i) || !isAdjacent(reading, i + 1))
      continue
    if (!/^\d{1,2}$/.test(reading.word(i)) || reading.word(i - 1) === ':' || reading.word(i + 3) === ':')
      continue
    const half = minutes[2] !== undefined || isHalf(reading, i + 3)
    if (Number(minutes[1]) > 59 && half) add(i, i + 2, 'minute')
    else if (isLateHour(Number(reading.word(i))) && Number(minutes[1]) <= 59 && (half || isTimed(reading, i)))
      add(i, i + 2, 'hour')
  }
  return found
}

const isLateHour = (hour: number): boolean => hour > 24 && hour < 30

/** "am", "p.m.". */
const isHalf = (reading: Reading, i: number): boolean =>
  /^[ap]m$/.test(reading.lower(i)) ||
  (/^[ap]$/.test(reading.lower(i)) && reading.word(i + 1) === '.' && reading.lower(i + 2) === 'm')

/** "Is to leave at 25:10". */
const isTimed = (reading: Reading, i: number): boolean =>
  reading.lower(i - 1) === 'at' &&
  (reading.is(i - 2, timedStarts) || reading.is(i - 2, timedEnds)) &&
  reading.together(i - 2, i)
