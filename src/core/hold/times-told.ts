import type { Facts } from '../facts/facts-of'
import type { Interval } from '../facts/quantity/interval'
import type { Span } from '../model/span'
import { dayNumber } from '../text/calendar'

/** A time that a text tells a figure by. */
export interface ToldTime {
  readonly span: Span
  /** As printed ("2017", "Thursday", "last season"). */
  readonly words: string
  /** The days it may be; null where nothing tells the year. */
  readonly days: Interval | null
  /** "Last season" is −1 season from now; null for a date. */
  readonly offset: { readonly unit: string; readonly by: number } | null
  /** Told from another time, not from today ("a year earlier"). */
  readonly isFromAnother: boolean
  /** A weekday or "yesterday": within some days of the print day. */
  readonly isOfTheWeek: boolean
  readonly sentence: number
}

const relative =
  /\b(?:(?<way>last|this|next|the previous|the same|previous) (?<unit>year|month|week|season|quarter|summer|autumn|winter|spring|decade)|an? (?<ago>year|month|week|decade|quarter) (?<from>ago|earlier|before)|the (?<before>year|month|week|season|quarter) before|(?<now>so far|yesterday|today|tonight|then|at the time))\b/gi

const steps: Readonly<Record<string, number>> = {
  last: -1,
  'the previous': -1,
  previous: -1,
  this: 0,
  next: 1
}
/** A season of sport or a financial year may be written over two years ("2026/27", "2026-27"). */
const secondYear = /^[/–-](?:\d{4}|\d{2})(?!\d)/

/** The times an article names, in reading order. */
export function timesTold({ reading, dates, time }: Facts): readonly ToldTime[] {
  const { text, sentences } = reading
  const days = new Map(time.points.map((point) => [point.span.start, point]))
  const told: ToldTime[] = dates.map(({ span, sentence, weekday, month, year }) => {
    const point = days.get(span.start)
    const second = month === undefined ? secondYear.exec(text.slice(span.end, span.end + 5))?.[0] : undefined
    const end = span.end + (second?.length ?? 0)
    return {
      span: { start: span.start, end },
      words: text.slice(span.start, end),
      days: point && point.from !== 'floating' ? point.days : null,
      offset: null,
      isFromAnother: false,
      isOfTheWeek: weekday !== undefined && month === undefined && year === undefined,
      sentence
    }
  })
  let sentence = 0
  for (const match of text.matchAll(relative)) {
    const span = { start: match.index, end: match.index + match[0].length }
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= span.start) sentence++
    if (dates.some((date) => date.span.start < span.end && span.start < date.span.end)) continue
    const { way, unit, ago, from, before, now } = match.groups!
    const step = way === undefined ? undefined : steps[way.toLowerCase()]
    const named = (unit ?? ago ?? before)?.toLowerCase()
    const isAgo = ago !== undefined && from!.toLowerCase() === 'ago'
    const by = step ?? (isAgo ? -1 : null)
    const isDay = now !== undefined && /^(?:yesterday|today|tonight)$/i.test(now)
    const isThen = now !== undefined && /^(?:then|at the time)$/i.test(now)
    told.push({
      span,
      words: match[0],
      days: named === 'year' && by !== null && time.today ? yearDays(time.today.year + by) : null,
      offset: named !== undefined && by !== null ? { unit: named, by } : null,
      isFromAnother: isThen || (named !== undefined && by === null),
      isOfTheWeek: isDay,
      sentence
    })
  }
  return told.sort((a, b) => a.span.start - b.span.start)
}

const yearDays = (year: number): Interval => ({
  low: dayNumber({ year, month: 1, day: 1 }),
  high: dayNumber({ year, month: 12, day: 31 })
})

/**
 * Whether two figures are told of one time. A writer who names a bare year means another than that of "this year" or
 * "on Thursday"; what is told "a year earlier" is of another time than what its sentence names besides.
 *
 * @param a null where nothing tells
 */
export function compareTimes(a: ToldTime | null, b: ToldTime | null): 'same' | 'differs' | 'unsaid' {
  if (!a || !b) return 'unsaid'
  if (a.days && b.days) {
    if (a.days.high < b.days.low || b.days.high < a.days.low) return 'differs'
    return a.days.low === b.days.low && a.days.high === b.days.high ? 'same' : 'unsaid'
  }
  if (a.offset && b.offset && a.offset.unit === b.offset.unit)
    return a.offset.by === b.offset.by ? 'same' : 'differs'
  if (a.span.start === b.span.start && a.words === b.words) return 'same'
  // A table's columns and other articles are named by other writers.
  if (a.sentence < 0 || b.sentence < 0) return 'unsaid'
  if (a.isFromAnother || b.isFromAnother) return a.sentence === b.sentence ? 'differs' : 'unsaid'
  const isYear = ({ words }: ToldTime): boolean => /^\d{4}(?:\D|$)/.test(words)
  const isNow = ({ isOfTheWeek, offset }: ToldTime): boolean => isOfTheWeek || offset !== null
  if ((isYear(a) && isNow(b)) || (isYear(b) && isNow(a))) return 'differs'
  if (a.isOfTheWeek && b.isOfTheWeek)
    return a.words.toLowerCase() === b.words.toLowerCase() ? 'same' : 'differs'
  return 'unsaid'
}
