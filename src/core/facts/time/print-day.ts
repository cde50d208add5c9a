import type { DateFact } from '../../model/fact'
import type { Span } from '../../model/span'
import { dayNumber, daysIn, readIsoDay } from '../../text/calendar'
import type { Reading } from '../reading'
import { datedOn } from './dated-on'

/** The day an article was printed, and how it is known. */
export interface PrintDay {
  /** By `dayNumber`. */
  readonly number: number
  readonly year: number
  /** As the source or the article has it. */
  readonly printed: string
  /** Told by the source or a full dateline; or taken from the one full date its first sentences give. */
  readonly from: 'source' | 'dateline' | 'opening'
  /** Where the article says it, if it is taken from there. */
  readonly span?: Span
}

/** How many sentences of the story may say when it was written. */
const first = 3

/** The day the article was printed; null where neither source, dateline nor its first sentences tell. */
export function printDayOf(reading: Reading, dates: readonly DateFact[]): PrintDay | null {
  const printed = datedOn(reading.article)
  const known = readIsoDay(printed)
  if (known) {
    const number = dayNumber(known)
    if (reading.article.publishedOn !== undefined)
      return { number, year: known.year, printed: printed!, from: 'source' }
    const inLine = dates.find(
      ({ span, day }) => day !== undefined && span.start < reading.article.dateline!.end
    )
    const span = inLine?.span
    return {
      number,
      year: known.year,
      printed: span ? reading.text.slice(span.start, span.end) : printed!,
      from: 'dateline',
      ...(span ? { span } : {})
    }
  }
  const date = openingDate(reading, dates)
  if (!date) return null
  const { year, month, day, span } = date as Required<DateFact>
  return {
    number: dayNumber({ year, month, day: Math.min(day, daysIn(month, year)) }),
    year,
    printed: reading.text.slice(span.start, span.end),
    from: 'opening',
    span
  }
}

/**
 * The one full date in the dateline or, with its weekday as news gives the day, in the first sentences; null where two
 * years could serve, or where the text speaks of a later year.
 */
function openingDate({ article, text, sentences }: Reading, dates: readonly DateFact[]): DateFact | null {
  const head = sentences.findIndex(({ end }) => end > article.bodyStart)
  if (head < 0) return null
  const { dateline } = article
  const opening = dates.filter(
    ({ span, sentence, weekday, year, month, day, ambiguous }) =>
      year !== undefined &&
      month !== undefined &&
      day !== undefined &&
      !ambiguous &&
      sentence < head + first &&
      !/\b(?:born|died|since|from|until|of|dated)\b[^.;,]{0,20}$/.test(
        text.slice(Math.max(0, span.start - 30), span.start)
      ) &&
      (weekday !== undefined ||
        (dateline && span.start < dateline.end) ||
        opensWithDateline(text.slice(article.bodyStart, span.end + 1)))
  )
  const [date] = opening
  if (!date || opening.some(({ year }) => year !== date.year)) return null
  return dates.some(({ year }) => year !== undefined && year > date.year!) ? null : date
}

/** "HULL, 3 May 2025:", "Hull, May 3, 2025 —": a place in front of the day and nothing else. */
const opensWithDateline = (head: string): boolean =>
  /^\p{Lu}[\p{L}. -]{1,24}, (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2},) \d{4} ?[:—–-]?$/u.test(head)
