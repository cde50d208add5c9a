import type { DateFact } from '../model/fact'
import type { Reading } from './reading'

/** How many sentences of the story may say when it was written. */
const first = 3

/**
 * The date that tells in which year an article without a date of publication was written: the one full date in its
 * dateline or, with its weekday as news gives the day, in its first sentences.
 *
 * @returns null where the source gives a date, where two years could serve, or where the text speaks of a later year
 */
export function assumedYearDate(
  { article, text, sentences }: Reading,
  dates: readonly DateFact[]
): DateFact | null {
  if (article.publishedOn !== undefined) return null
  const head = sentences.findIndex(({ end }) => end > article.bodyStart)
  if (head < 0) return null
  const { dateline } = article
  const opening = dates.filter(
    ({ span, sentence, weekday, year, month, day }) =>
      year !== undefined &&
      month !== undefined &&
      day !== undefined &&
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
