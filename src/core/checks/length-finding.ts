import type { TimeFacts } from '../facts/time/time-facts'
import type { FindingData } from '../model/finding'
import type { Span } from '../model/span'
import type { Anchor } from '../readings/time/anchors'
import type { LengthReading } from '../readings/time/explain-lengths'
import { countRepair, hoursAndMinutes, unitOf } from '../readings/time/length-words'
import { dayOfNumber } from '../text/calendar'
import type { RawFinding } from './check'
import { placeAt } from './place-at'
import { yearRepair } from './year-repair'

/**
 * A length of time beside its two times as a finding: `differs` and `fits`, or `ago` and `ago-fits` where it is counted
 * up to the day of printing.
 */
export function lengthFinding(text: string, { today }: TimeFacts, reading: LengthReading): RawFinding {
  const { length, from, to, fits, real, stated } = reading
  const isToday = from.today || to.today
  const said = ({ span }: Anchor): string =>
    span ? text.slice(span.start, span.end).replace(/['’]s$/, '') : today!.printed
  const spans: readonly Span[] = [
    length.span,
    ...[from, to].flatMap(({ span }) => (span ? [span] : [])),
    ...(isToday && today?.span ? [today.span] : [])
  ]
  const minutes = length.unit === 'minute'
  const data: FindingData = {
    ...(isToday
      ? { date: said(from.today ? to : from), published: today!.printed }
      : { from: said(from), to: said(to) }),
    stated: minutes ? text.slice(length.span.start, length.span.end) : stated,
    real: minutes ? hoursAndMinutes(real * length.step) : real,
    ...(minutes ? {} : { unit: unitOf(length) })
  }
  return {
    code: fits ? (isToday ? 'ago-fits' : 'fits') : isToday ? 'ago' : 'differs',
    ...(fits ? { severity: 'agrees' as const } : {}),
    data,
    places: spans.toSorted((a, b) => a.start - b.start).map((span) => placeAt(text, span, 'time')),
    repairs: fits ? [] : [...countRepair(text, reading), ...otherYears(reading)]
  }
}

/** The years that would give the printed count, where it counts years and a date prints one. */
function otherYears({ length, from, to, stated }: LengthReading): RawFinding['repairs'] {
  if (length.unit !== 'year' || length.step !== 1) return []
  const yearAt = ({ days }: Anchor) => (days ? dayOfNumber(days.low).year : null)
  const [start, end] = [yearAt(from), yearAt(to)]
  if (start === null || end === null) return []
  return [
    ...(to.point?.date ? yearRepair(to.point.date, start + stated) : []),
    ...(from.point?.date ? yearRepair(from.point.date, end - stated) : [])
  ]
}
