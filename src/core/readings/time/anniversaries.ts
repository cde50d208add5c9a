import { countBefore } from '../../facts/count-before'
import type { Facts } from '../../facts/facts-of'
import type { DateFact } from '../../model/fact'
import type { Span } from '../../model/span'
import { isSlip } from './slips'

/** "its 50th anniversary in 2007", held against the year it counts from. */
export interface AnniversaryReading {
  readonly count: number
  readonly span: Span
  readonly from: DateFact
  /** Where the year it falls in is printed. */
  readonly to?: DateFact
  /** The year it falls in. */
  readonly year: number
  readonly fits: boolean
}

const anniversary = /\b(\d{1,4})(?:st|nd|rd|th) (?:wedding |birth )?anniversary\b/g
/** Right before a year: something began then. */
const began =
  /\b(?:founded|established|formed|set up|created|opened|launched|built|began|begun|started|married|signed|inaugurated)\b[^.;]{0,24}$/
/** "anniversary of the 1966 final", "anniversary of the fire in 1966". */
const ofYear = /^ of (?:[^.,;\d]{0,50} )?(?:the|in|his|her|its|their) $/
const fallsIn = /(?:anniversary)(?: [^.,;\d]{0,40})? in $/
const openingIn = /^(?:In|By) $/
const now = /\b(?:marks?|celebrates?|is|this year|turns?|will)\b/
/** Whose anniversary it is: of what the sentence tells the beginning of. */
const own = /(?:\b(?:its|their|his|her)|['’]s) $/

/** Anniversaries whose first year is printed in their sentence, and whose own is too or is the year of publication. */
export function anniversariesOf({ reading, dates, time }: Facts): readonly AnniversaryReading[] {
  const { text, sentences } = reading
  const published = time.today?.year
  const found: AnniversaryReading[] = []
  for (const match of text.matchAll(anniversary)) {
    const sentence = countBefore(sentences, ({ end }) => end <= match.index)
    const { start, end } = sentences[sentence]!
    if (end - start > 600 || text.slice(start, end).match(anniversary)!.length > 1) continue
    const first = countBefore(dates, (date) => date.sentence < sentence)
    const years = dates
      .slice(first, first + 4)
      .filter((date) => date.sentence === sentence && date.year !== undefined && !date.decade)
    if (years.length === 0 || years.length > 2) continue
    const after = match.index + match[0].length
    const isOf = text.startsWith(' of ', after)
    if (!isOf && !own.test(text.slice(start, match.index))) continue
    const from = years.find(({ span }) =>
      isOf
        ? span.start > after && ofYear.test(text.slice(after, span.start))
        : began.test(text.slice(start, span.start))
    )
    if (!from) continue
    const to = years.find(
      (date) =>
        date.year! > from.year! &&
        (openingIn.test(text.slice(start, date.span.start)) ||
          fallsIn.test(text.slice(match.index, date.span.start)) ||
          /\bin $/.test(text.slice(start, date.span.start)))
    )
    const year = to?.year ?? (years.length === 1 && now.test(text.slice(start, end)) ? published : undefined)
    if (year === undefined) continue
    const count = Number(match[1])
    const real = year - from.year!
    const fits = Math.abs(real - count) <= 1
    if (!fits && !isSlip(count, real)) continue
    found.push({ count, span: { start: match.index, end: after }, from, ...(to ? { to } : {}), year, fits })
  }
  return found
}
