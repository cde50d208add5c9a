import type { Reading } from '../../facts/reading'
import type { ClockTime } from '../../facts/time/clock-times'
import type { Length } from '../../facts/time/lengths'
import type { TimeFacts } from '../../facts/time/time-facts'
import type { TimePoint } from '../../facts/time/time-points'
import type { DateFact } from '../../model/fact'
import type { Span } from '../../model/span'

/** A time that a length may be counted from or to: a point on the line of days, a clock time, or the print day. */
export interface Anchor {
  readonly point?: TimePoint
  readonly clock?: ClockTime
  /** The day of printing, which stands nowhere in the text. */
  readonly today?: true
  readonly days?: { readonly low: number; readonly high: number }
  /** Of a bare weekday, 0 being Sunday. */
  readonly weekday?: number
  readonly span?: Span
  readonly token: number
  readonly lastToken: number
  readonly sentence: number
}

/** The anchors of an article that a length of days, months or years may be held against, and those of one of minutes. */
export interface Anchors {
  readonly byDay: readonly Anchor[]
  readonly byClock: readonly Anchor[]
  readonly today: Anchor | null
}

export function anchorsOf({ points, clocks, today }: TimeFacts, dates: readonly DateFact[]): Anchors {
  const byDay = points
    .filter(({ grain }) => grain !== 'decade')
    .map((point): Anchor => ({ point, days: point.days, ...weekdayOf(point.date), ...placeOf(point) }))
  // Without a print day a bare weekday lies nowhere, and yet two of them lie so many days apart.
  if (!today) {
    for (const date of dates) {
      const weekday = weekdayOf(date)
      if (weekday) byDay.push({ ...weekday, ...placeOf(date) })
    }
    byDay.sort((a, b) => a.token - b.token)
  }
  const byClock = clocks.map((clock): Anchor => ({ clock, ...placeOf(clock) }))
  const print: Anchor | null = today && {
    today: true,
    days: { low: today.number, high: today.number },
    token: -1,
    lastToken: -1,
    sentence: -1
  }
  return { byDay, byClock, today: print }
}

const weekdayOf = (date?: DateFact): { readonly weekday: number } | null =>
  date?.weekday !== undefined && date.day === undefined && date.month === undefined
    ? { weekday: date.weekday }
    : null

const placeOf = ({ span, token, lastToken, sentence }: TimePoint | ClockTime | DateFact) => ({
  span,
  token,
  lastToken,
  sentence
})

/** The anchors of the sentences from `first` to `last`; the list is in reading order. */
export function anchorsIn(list: readonly Anchor[], first: number, last: number): readonly Anchor[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.sentence < first) low = middle + 1
    else high = middle
  }
  const found: Anchor[] = []
  for (let i = low; i < list.length && list[i]!.sentence <= last && found.length < most; i++)
    found.push(list[i]!)
  return found
}

/** More times than this in a few sentences are a table. */
const most = 12

/** Whether the tokens strictly between two are few and all pass. */
export function onlyBetween(
  reading: Reading,
  from: number,
  to: number,
  most: number,
  passes: (lower: string) => boolean
): boolean {
  if (to - from - 1 > most || to <= from || !reading.together(to, from)) return false
  for (let i = from + 1; i < to; i++) if (!passes(reading.lower(i))) return false
  return true
}

/** How far apart two anchors are in the unit of a length, from the first to the second: every distance it may be. */
export function gapOf(
  length: Length,
  from: Anchor,
  to: Anchor
): readonly { readonly low: number; readonly high: number }[] {
  if (length.unit === 'minute') return clockGaps(from.clock, to.clock)
  const scale = length.unit === 'day' ? 1 : length.unit === 'month' ? 30.437 : 365.2425
  if (from.weekday !== undefined && to.weekday !== undefined) {
    const days = (to.weekday - from.weekday + 7) % 7
    return [0, 7, 14].map((weeks) => ({ low: (days + weeks) / scale, high: (days + weeks) / scale }))
  }
  if (!from.days || !to.days || from === to) return []
  const floats = [from, to].filter(({ point }) => point?.from === 'floating').length
  if (floats === 1) return []
  const gaps = (a: { low: number; high: number }, b: { low: number; high: number }) => ({
    low: (b.low - a.high) / scale,
    high: (b.high - a.low) / scale
  })
  // A bare weekday is the last or the next of its name, and no day between.
  const all = ends(from).flatMap((a) => ends(to).map((b) => gaps(a, b)))
  // Days of no known year: over the turn of the year where they would run backwards.
  return floats === 2
    ? all.map((gap) => (gap.high < 0 ? { low: gap.low + 365 / scale, high: gap.high + 365 / scale } : gap))
    : all
}

const ends = (anchor: Anchor): readonly { low: number; high: number }[] => {
  const days = anchor.days!
  return isBareWeekday(anchor)
    ? [0, 7].map((step) => ({ low: days.low + step, high: days.low + step }))
    : [days]
}

/** A weekday and nothing more. */
export const isBareWeekday = ({ weekday }: Anchor): boolean => weekday !== undefined

function clockGaps(from?: ClockTime, to?: ClockTime): readonly { low: number; high: number }[] {
  if (!from || !to || (from.zone && to.zone && from.zone !== to.zone)) return []
  const open = !from.half || !to.half
  const day = open ? 720 : 1440
  const gap = (((to.minutes - from.minutes) % day) + day) % day
  const all = open ? [gap, gap + 720] : [gap]
  return all.map((minutes) => ({ low: minutes, high: minutes }))
}

/** By how much a length is off the nearest of these gaps; 0 where it fits. */
export const offBy = (length: Length, gaps: readonly { low: number; high: number }[]): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...gaps.map(({ low, high }) => Math.max(0, low - length.bounds.high, length.bounds.low - high))
  )
