import type { Facts } from '../../facts/facts-of'
import type { Length } from '../../facts/time/lengths'
import { type Anchor, type Anchors, anchorsIn, anchorsOf, gapOf, isBareWeekday, offBy } from './anchors'
import { eventReader } from './event-days'
import { linkOf } from './length-links'
import type { LengthLink } from './link-context'
import { isSlip } from './slips'

/** A length of time held against the two times it lies between. */
export interface LengthReading {
  readonly length: Length
  readonly link: LengthLink['kind']
  readonly from: Anchor
  readonly to: Anchor
  /** Whether the two times give the printed length. */
  readonly fits: boolean
  /** What they give, in the unit the text counts in ("weeks"), rounded. */
  readonly real: number
  /** What the text says, in that unit. */
  readonly stated: number
}

/**
 * Holds each length against the times the text ties it to. Where any pair of times in reach gives it, it is explained,
 * and shown only if the tie is close; where none does, it is reported only if a slip people make would put it right.
 */
export function explainLengths(facts: Facts): readonly LengthReading[] {
  const anchors = anchorsOf(facts.time, facts.dates)
  const eventAt = eventReader(facts.reading, anchors.byDay)
  return facts.time.lengths.flatMap((length) => {
    if (length.open) return []
    const link = linkOf(facts.reading, length, anchors, eventAt)
    const reading = link && explain(length, link, anchors)
    return reading ? [reading] : []
  })
}

function explain(length: Length, link: LengthLink, anchors: Anchors): LengthReading | null {
  const made = (from: Anchor, to: Anchor, fits: boolean, real: number): LengthReading => ({
    length,
    link: link.kind,
    from,
    to,
    fits,
    real,
    stated: length.count / length.step
  })
  const [first] = link.pairs
  for (const [from, to] of link.pairs) {
    if (offBy(length, gapOf(length, from, to)) <= slackOf(length, from, to, link)) {
      const close = link.closed || from === first![0]
      return close ? made(from, to, true, length.count / length.step) : null
    }
  }
  if (link.explainsOnly || (!link.closed && isExplainedNearby(length, link, anchors))) return null
  if (link.sure) {
    const [from, to] = first!
    const gap = gapOf(length, from, to)[0]
    return gap && gap.low > 0 && gap.low <= mostMinutes ? made(from, to, false, gap.low / length.step) : null
  }
  for (const [from, to] of link.pairs) {
    const real = slipTo(length, from, to, link)
    if (real !== null) return made(from, to, false, real)
  }
  return null
}

/** More minutes than this between two clock times: one of them is of another day. */
const mostMinutes = 720

/** Any two times in its sentence and those around it, or one of them and the print day, give the length. */
function isExplainedNearby(length: Length, link: LengthLink, { byDay, byClock, today }: Anchors): boolean {
  // A range beside it is a close tie; a tenure may be told over three sentences.
  const before = link.kind === 'tenure' || link.kind === 'later' || link.kind === 'since' ? 2 : 1
  const near = [
    ...anchorsIn(length.unit === 'minute' ? byClock : byDay, length.sentence - before, length.sentence + 1),
    ...(today && length.unit !== 'minute' && link.kind !== 'range' ? [today] : [])
  ]
  return near.some((from) =>
    near.some(
      (to) => from !== to && offBy(length, gapOf(length, from, to)) <= slackOf(length, from, to, link)
    )
  )
}

/** By how much a length may be off what two times give, in its own unit. */
function slackOf(length: Length, from: Anchor, to: Anchor, link: LengthLink): number {
  const printed = from.today || to.today
  // Hours told whole are rounded; a quarter of one is not.
  if (length.unit === 'minute')
    return length.step < 60 || length.count % 60 !== 0 ? 1 : length.vague ? 15 : 35
  if (length.unit === 'day') {
    if (length.step >= 7) return 3.5
    // Counted with both ends, or from the day the text was written.
    return printed ||
      link.kind === 'range' ||
      link.kind === 'that' ||
      isBareWeekday(from) !== isBareWeekday(to)
      ? 1
      : 0
  }
  if (length.unit === 'month') return Math.max(1, length.count * 0.1)
  // Between days and months: nobody says nine for all but a day of ten.
  const isFine = [from, to].every(
    ({ today, point }) => today || point?.grain === 'day' || point?.grain === 'month'
  )
  if (/^(?:tenure|range|until|that|between)$/.test(link.kind) && isFine && !length.vague) return 0.9
  const round = length.count >= 10 && length.count % 5 === 0 && (printed || length.vague) ? 1 : 0
  return 0.99 + round
}

/** What the two times give, if the printed count is a slip of it; null where it is none. */
function slipTo(length: Length, from: Anchor, to: Anchor, link: LengthLink): number | null {
  const stated = length.count / length.step
  for (const { low, high } of gapOf(length, from, to)) {
    if (high < 0) continue
    if (length.unit === 'minute') {
      if (isClockSlip(length, low)) return low / length.step
      continue
    }
    const whole = [
      ...new Set([
        Math.round((low + high) / 2 / length.step),
        Math.round(low / length.step),
        Math.round(high / length.step),
        Math.floor(high / length.step),
        // Counted with both ends.
        ...(link.kind === 'range' && length.unit === 'day' ? [low + 1] : [])
      ])
    ]
    // Whole weeks are told in weeks only where they are whole.
    const real = whole.find((each) => {
      if (length.unit === 'day' && length.step === 7 && Math.abs(each * 7 - low) > 1) return false
      return each > 0 && isSlip(stated, each)
    })
    const weekdays = isBareWeekday(from) && isBareWeekday(to)
    const wholeWeeks = length.unit === 'day' && length.step === 7
    const exact =
      link.closed || weekdays || wholeWeeks || link.kind !== 'later' || Math.abs(real! - stated) !== 1
    // A number of years between two years is that of their difference, whichever was nearer.
    if (real !== undefined && exact) return length.unit === 'year' ? whole[0]! : real
    if (isFarOff(length, from, to, link, low, high)) return Math.round(low)
    if (low === high && low > 0 && low < 100 && areSureDays(length, from, to, link)) return low
  }
  return null
}

/** "12 days before last night's vote": one of the two is a day told from the day of writing, and the count is three or more off. */
function isFarOff(
  length: Length,
  from: Anchor,
  to: Anchor,
  link: LengthLink,
  low: number,
  high: number
): boolean {
  const isTold = ({ point }: Anchor) => point !== undefined && point.date === undefined
  if (length.unit !== 'day' || length.step !== 1 || link.kind !== 'between' || isTold(from) === isTold(to))
    return false
  return (
    low > 0 &&
    high < 100 &&
    (low - length.count >= 3 || length.count - high >= 3) &&
    !isBareWeekday(from) &&
    !isBareWeekday(to)
  )
}

/**
 * Both days are dated, and the length is tied to no others: "May 9, 20 days before the vote on May 21". Whatever the slip,
 * it is one.
 */
function areSureDays({ unit, step }: Length, from: Anchor, to: Anchor, link: LengthLink): boolean {
  const isDated = ({ point }: Anchor) => point?.grain === 'day' && point.date?.month !== undefined
  return (
    unit === 'day' &&
    step === 1 &&
    isDated(from) &&
    isDated(to) &&
    (link.kind === 'between' || (link.kind === 'later' && link.pairs.length === 1))
  )
}

/** Minutes misprinted: the hours one or two off with the same minutes, or the minutes a slip away in the same hour. */
function isClockSlip({ count, step, vague }: Length, real: number): boolean {
  const [hours, minutes] = [Math.floor(count / 60), Math.round(count % 60)]
  const [realHours, realMinutes] = [Math.floor(real / 60), real % 60]
  if (step === 60) {
    const off = Math.abs(count - real) / 60
    return vague ? off <= 2.2 : Math.abs(off - Math.round(off)) < 0.05 && off <= 2.05
  }
  if (minutes === realMinutes) return Math.abs(hours - realHours) <= 2
  if (hours === 0) return isSlip(count, real)
  return hours === realHours && isSlip(minutes, realMinutes)
}
