import type { Quantity } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { calendarSpans, earlierWords, lastWords, months } from '../lexicon/en/calendar'
import { thisTime } from '../lexicon/en/change'

/** When a figure was so, as the words beside it say. */
export interface ToldWhen {
  /** In years: 2019, 2019.5; `thisYear` and less for "last year", "a decade ago". */
  readonly at?: number
  /** Only a month is told: 1 to 12. */
  readonly month?: number
  /** Before what another figure is told for: "a year earlier", "the year before". */
  readonly isBefore?: boolean
  /** Surely over: "last year", "a decade ago", a year before that of the article. */
  readonly isOver?: boolean
}

/** How many tokens beside the figure are looked at. */
const reach = 6

/** Stands for the present year where an article's day is not known: later than any that is named. */
const unknownYear = 9999

/**
 * What the words beside a figure say of its time: behind it up to the next figure, else before it back to the last one.
 * Null where they say nothing.
 *
 * @param before the figure before it in the article
 * @param behind the one behind it
 */
export function toldWhen(
  reading: Reading,
  figure: Quantity,
  before: Quantity | undefined,
  behind: Quantity | undefined
): ToldWhen | null {
  const printed = Number(reading.article.publishedOn?.slice(0, 4))
  const thisYear = Number.isInteger(printed) ? printed : unknownYear
  const end = Math.min(figure.lastToken + reach, (behind?.token ?? Number.POSITIVE_INFINITY) - 1)
  const start = Math.max(figure.token - reach, (before?.lastToken ?? -1) + 1)
  for (let i = figure.lastToken + 1; i <= end && reading.together(i, figure.token); i++) {
    if (/^[;:.]$/.test(reading.word(i))) break
    const found = whenAt(reading, i, thisYear)
    if (found) return found
  }
  for (let i = figure.token - 1; i >= start && reading.together(i, figure.token); i--) {
    if (/^[;:.]$/.test(reading.word(i)) || (reading.word(i) === ',' && endsAside(reading, i))) break
    const found = whenAt(reading, i, thisYear)
    if (found) return found
  }
  return null
}

/** How long an aside is, at most. */
const asideReach = 12

/** The comma ends an aside ("Wexmoor, which came first in 2015, scored 915"): its time is its own. */
function endsAside(reading: Reading, comma: number): boolean {
  for (let i = comma - 1; i > comma - asideReach && reading.together(i, comma); i--) {
    if (/^(?:which|who|whose|where|whom)$/.test(reading.lower(i))) return true
    if (reading.word(i) === ',') return false
  }
  return false
}

/** The time that a word names together with the words around it. */
function whenAt(reading: Reading, i: number, thisYear: number): ToldWhen | null {
  const word = reading.word(i)
  if (/^(?:1[89]|20)\d\d$/.test(word))
    return { at: Number(word), isOver: thisYear < unknownYear && Number(word) < thisYear }
  const month = months.get(reading.lower(i))
  if (month !== undefined && /^\p{Lu}/u.test(word)) return { month }
  const span = calendarSpans.get(reading.lower(i))
  if (span !== undefined) {
    if (reading.is(i - 1, lastWords)) return { at: thisYear - span, isOver: true }
    if (reading.is(i - 1, thisTime)) return { at: thisYear }
    if (reading.lower(i + 1) === 'ago') return { at: thisYear - span, isOver: true }
    return reading.is(i + 1, earlierWords) ? { isBefore: true, isOver: true } : null
  }
  if (reading.lower(i) === 'previously') return { isBefore: true, isOver: true }
  return /^(?:now|today|currently)$/.test(reading.lower(i)) ? { at: thisYear } : null
}

/** Whether one is told for an earlier time than the other: undefined where the words do not say. */
export function isEarlier(one: ToldWhen | null, other: ToldWhen | null): boolean | undefined {
  if (one?.isBefore) return other?.isBefore ? undefined : true
  if (other?.isBefore) return false
  if (one?.at !== undefined && other?.at !== undefined)
    return one.at === other.at ? undefined : one.at < other.at
  if (one?.month !== undefined && other?.month !== undefined)
    return one.month === other.month ? undefined : one.month < other.month
  return undefined
}
