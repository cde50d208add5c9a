import type { Facts } from '../../facts/facts-of'
import type { Reading } from '../../facts/reading'
import type { RunningYear } from '../../facts/time/running-years'
import { dayOfNumber } from '../../text/calendar'
import { type Anchor, anchorsIn, anchorsOf } from './anchors'
import { isSlip } from './slips'
import { turnAt } from './turns'

/** "Took over in June 2019 and is in his seventh season", held against the day of printing. */
export interface RunningYearReading {
  readonly running: RunningYear
  /** When it began. */
  readonly from: Anchor
  readonly fits: boolean
  /** The year it is, counted from its beginning. */
  readonly real: number
}

/**
 * The years somebody is told to be in whose beginning is dated in the same sentence, or in the one before if the sentence
 * goes on with a pronoun. Counted from the day, from the calendar year or, of seasons and full years, from the first whole
 * one: only what no count gives is reported.
 */
export function explainRunningYears({ reading, time, dates }: Facts): readonly RunningYearReading[] {
  const { today, runningYears } = time
  if (!today || runningYears.length === 0) return []
  const { byDay } = anchorsOf(time, dates)
  return runningYears.flatMap((running): readonly RunningYearReading[] => {
    const { sentence, count, unit, full } = running
    const near = anchorsIn(byDay, sentence - 1, sentence).filter(
      ({ point }) => point && point.grain !== 'decade'
    )
    const begins = near.filter((each) => turnAt(reading, each, near)?.turn === 'begin')
    const own = begins.filter((each) => each.sentence === sentence)
    const [from, other] = own.length > 0 ? own : begins
    if (!from?.days || other || from.point?.from !== 'stated' || !isToday(reading, running, from)) return []
    const years = (day: number) => (today.number - day) / 365.2425
    const real = Math.floor(years(from.days.high)) + 1
    const least = real - (full || unit === 'season' ? 1 : 0)
    const most = Math.max(
      Math.floor(years(from.days.low)) + 1,
      today.year - dayOfNumber(from.days.low).year + 1
    )
    if (real < 1) return []
    if (count >= least && count <= most) return [{ running, from, fits: true, real: count }]
    return isSlip(count, count < least ? real : most) ? [{ running, from, fits: false, real }] : []
  })
}

/** Nothing between the beginning and the year speaks of the past or of somebody else. */
function isToday(reading: Reading, { token, sentence }: RunningYear, from: Anchor): boolean {
  if (from.token > token) return false
  const first = reading.tokens.firstOfSentence[sentence]!
  const isHere = from.sentence === sentence
  if (!isHere && !/^(?:he|she|they|it|now)$/.test(reading.lower(first))) return false
  for (let i = isHere ? from.lastToken + 1 : first; i < token; i++)
    if (/^(?:was|were|had|when|while|whose|would|died|left|retired|said)$/.test(reading.lower(i)))
      return false
  return true
}
