import type { Person } from '../model/fact'
import type { Span } from '../model/span'
import { wordClass } from '../text/word-classes'
import type { Reading } from './reading'

/** A tie of kin as the text gives it to a person. */
export interface Kinship extends Span {
  readonly person: Person
  readonly printed: string
  /** Whose kin: one has one tie to one person. */
  readonly of: string
}

const kin =
  'wife|husband|widow|widower|sister|brother|mother|father|daughter|son|niece|nephew|aunt|uncle|cousin|grandson|granddaughter|grandmother|grandfather|stepson|stepdaughter|sister-in-law|brother-in-law|son-in-law|daughter-in-law|mother-in-law|father-in-law'
const kinWords = wordClass(kin.split('|'))
/** ", the sister of Karl Marsh," ", 34, wife of the accused". */
const after = new RegExp(
  `^, (?:\\d{1,3}, )?(?:the |an? )?(?:elder |younger |eldest |youngest |only |late )?(${kin}) of (?:the )?((?:late )?[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})`,
  'u'
)
/** "Karl Marsh’s sister, ", "the accused’s wife ". */
const before = new RegExp(
  `((?:\\p{Lu}[\\p{L}-]+ ){0,2}[\\p{L}-]+)['’]s (?:elder |younger |eldest |youngest |only |late )?(${kin}),? $`,
  'u'
)
const endsInKin = new RegExp(`(?:${kin}),? $`)
const reach = 90

/** The ties of kin an article gives to its people, in reading order. */
export function kinshipsOf(reading: Reading, people: readonly Person[]): readonly Kinship[] {
  const { text, sentences } = reading
  const found: Kinship[] = []
  // Most articles name nobody's kin.
  if (reading.where(kinWords).length === 0) return found
  for (const person of people) {
    for (const { span, sentence } of person.mentions) {
      const bounds = sentences[sentence]!
      // Most names have no comma behind them and no word of kin before: asked first, for it costs little.
      const behind = text.startsWith(', ', span.end)
        ? after.exec(text.slice(span.end, Math.min(span.end + reach, bounds.end)))
        : null
      if (behind?.[1]) {
        const start = span.end + behind[0].indexOf(`${behind[1]} of `)
        found.push({
          person,
          printed: behind[1],
          of: keyOf(behind[2]!),
          start,
          end: start + behind[1].length
        })
      }
      const from = Math.max(bounds.start, span.start - reach)
      const ahead = endsInKin.test(text.slice(Math.max(from, span.start - 20), span.start))
        ? before.exec(text.slice(from, span.start))
        : null
      if (ahead?.[2]) {
        const start = from + ahead.index + ahead[0].lastIndexOf(ahead[2])
        found.push({ person, printed: ahead[2], of: keyOf(ahead[1]!), start, end: start + ahead[2].length })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The last word of whose kin it is: "Karl Marsh" is "Marsh" later. */
const keyOf = (words: string): string => words.toLowerCase().split(' ').at(-1)!
