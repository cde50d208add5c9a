import type { Person } from '../model/fact'
import type { Span } from '../model/span'
import { wordClass } from '../text/word-classes'
import type { Reading } from './reading'

/** An office of which one person holds one at a time, as the text gives it to a person. */
export interface Office extends Span {
  readonly person: Person
  /** One id for all the ways the office is printed. */
  readonly id: string
  readonly printed: string
}

const portfolios =
  'Home|Foreign|Finance|Health|Education|Defence|Defense|Transport|Culture|Agriculture|Railways?|Law|Environment|Trade|Justice|Interior|Energy|Labour|Pensions|Prime|Chief|Deputy Prime|Deputy Chief'
/** One of these is in the name of every office here. */
const officeWords = wordClass('secretary minister chancellor speaker general')
/** Straight before the name: "Home Secretary Asha Rawat", "Finance Minister Mr Rawat". */
const before = new RegExp(
  `(?:^|[\\s“"(])((?:${portfolios}|${portfolios.toLowerCase()}) (?:[Ss]ecretary|[Mm]inister)|Chancellor|Speaker|Attorney General),? (?:(?:Mr|Mrs|Ms|Dr|Shri|Smt)\\.? )?$`
)
/** Straight after it: "Asha Rawat, the home secretary,". */
const after = new RegExp(
  `^, (?:the |India’s |Britain’s )?((?:${portfolios}) (?:Secretary|Minister))[,.]`,
  'i'
)
/** Another's office, or one held at another time. */
const notNow =
  /\b(?:former|ex|then|shadow|acting|interim|deputy|future|next|previous|late|Tory|Lib Dem|state|junior|and|&)[ -]$/i
const reach = 48

/** The offices an article gives to its people, in reading order. Former, shadow and acting ones are left out. */
export function officesOf(reading: Reading, people: readonly Person[]): readonly Office[] {
  const { text, sentences } = reading
  const found: Office[] = []
  if (reading.where(officeWords).length === 0) return found
  for (const person of people) {
    for (const { span, sentence } of person.mentions) {
      const bounds = sentences[sentence]!
      const from = Math.max(bounds.start, span.start - reach)
      const ahead = text.slice(from, span.start)
      const match = before.exec(ahead)
      const at = match ? from + ahead.lastIndexOf(match[1]!) : -1
      if (match && !notNow.test(text.slice(Math.max(bounds.start, at - 12), at)))
        found.push({
          person,
          id: match[1]!.toLowerCase(),
          printed: match[1]!,
          start: at,
          end: at + match[1]!.length
        })
      const behind = after.exec(text.slice(span.end, Math.min(bounds.end, span.end + reach)))
      if (behind) {
        const start = span.end + behind[0].length - 1 - behind[1]!.length
        found.push({
          person,
          id: behind[1]!.toLowerCase(),
          printed: behind[1]!,
          start,
          end: start + behind[1]!.length
        })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
