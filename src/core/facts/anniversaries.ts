import type { DateFact } from '../model/fact'
import type { Span } from '../model/span'
import { countBefore } from './count-before'
import type { Reading } from './reading'

/** "its 50th anniversary in 2007", with the year it counts from. */
export interface Anniversary {
  readonly count: number
  readonly span: Span
  readonly from: DateFact
  /** Where the year it falls in is printed. */
  readonly to?: DateFact
  /** The year it falls in. */
  readonly year: number
}

const anniversary = /\b(\d{1,3})(?:st|nd|rd|th) (?:wedding |birth )?(?:anniversary|birthday)\b/g
/** Right before a year: something began then. */
const began =
  /\b(?:founded|established|formed|set up|created|opened|launched|born|built|began|begun|started|married|signed|inaugurated)\b[^.;]{0,24}$/
/** "anniversary of the 1966 final", "anniversary of the fire in 1966". */
const ofYear = /^ of (?:[^.,;\d]{0,50} )?(?:the|in|his|her|its|their) $/
const fallsIn = /(?:anniversary|birthday)(?: [^.,;\d]{0,40})? in $/
const openingIn = /^(?:In|By) $/
const now = /\b(?:marks?|celebrates?|is|this year|turns?|will)\b/

/** Anniversaries whose first year is printed in their sentence, and whose own is too or is the year of publication. */
export function anniversariesOf(
  { text, sentences }: Reading,
  dates: readonly DateFact[],
  published: number | undefined
): readonly Anniversary[] {
  const found: Anniversary[] = []
  for (const match of text.matchAll(anniversary)) {
    const sentence = countBefore(sentences, ({ end }) => end <= match.index)
    const { start, end } = sentences[sentence]!
    if (end - start > 600 || text.slice(start, end).match(anniversary)!.length > 1) continue
    const first = countBefore(dates, (date) => date.sentence < sentence)
    const years = dates
      .slice(first, first + 4)
      .filter((date) => date.sentence === sentence && date.year !== undefined)
    if (years.length === 0 || years.length > 2) continue
    const after = match.index + match[0].length
    const isOf = text.startsWith(' of ', after)
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
    const span = { start: match.index, end: after }
    const count = Number(match[1])
    if (to) found.push({ count, span, from, to, year: to.year! })
    else if (years.length === 1 && published !== undefined && now.test(text.slice(start, end)))
      found.push({ count, span, from, year: published })
  }
  return found
}
