import type { Quantity } from '../model/fact'
import type { Span } from '../model/span'
import type { Reading } from './reading'

/** "the largest of the three, with 520,000, against 410,000 in Hull": what is called so, and the next after it. */
export interface Superlative {
  readonly word: Span
  readonly own: Quantity
  readonly other: Quantity
  /** Whether its figure must be the greater of the two. */
  readonly greater: boolean
}

const great = 'largest|biggest|highest|longest|tallest|heaviest|oldest|busiest|dearest'
const small = 'smallest|lowest|shortest|lightest|youngest|fewest|cheapest'
/** No "second largest", no "largest since" or "largest ever": those speak of other times. */
const before = new RegExp(
  `(?<!\\b(?:second|third|fourth|fifth|joint|next|one of the)[ -])\\b(${great}|${small})\\b((?:(?!\\b(?:since|ever|for|so far|than|on record)\\b)[^.;:()\\d]){0,70})$`,
  'i'
)
const thenOther = /^[^.;:()\d]{0,24},? (?:followed by|ahead of)\b[^.;:()\d]{0,40}$/i
const against = /^[^.;:()\d]{0,24},? (?:against|compared (?:with|to))\b[^.;:()\d]{0,40}$/i
const ofSome = /\bof the (?:two|three|four|five|six)\b/i

/** Things called largest or smallest with their figure, and another of their kind right after it in the sentence. */
export function superlativesOf(
  { text, sentences }: Reading,
  figures: readonly Quantity[]
): readonly Superlative[] {
  return figures.flatMap((own, i): Superlative[] => {
    const other = figures[i + 1]
    if (!other || other.sentence !== own.sentence || own.scope.partial) return []
    if (other.unit !== own.unit && other.unit !== undefined) return []
    const gap = text.slice(own.phrase.end, Math.min(other.phrase.start, own.phrase.end + 120))
    const isThen = thenOther.test(gap)
    if (!isThen && !against.test(gap)) return []
    const { start } = sentences[own.sentence]!
    const match = before.exec(text.slice(Math.max(start, own.phrase.start - 110), own.phrase.start))
    if (!match || (!isThen && !ofSome.test(match[2]!))) return []
    const at = own.phrase.start - match[1]!.length - match[2]!.length
    return [
      {
        word: { start: at, end: at + match[1]!.length },
        own,
        other,
        greater: new RegExp(`^(?:${great})$`, 'i').test(match[1]!)
      }
    ]
  })
}
