import type { Facts } from '../facts/facts-of'
import type { NameMention, Person } from '../model/fact'
import { nameSlip } from '../text/name-slip'
import { startsWithCapital } from '../text/vocabulary'
import { printed } from './respelt-people'

/** A name in a headline set in title case, one slip from a name the body prints. */
export interface RespeltInHeadline {
  readonly person: Person
  readonly odd: Pick<NameMention, 'span'>
}

/**
 * Finds names misprinted in title-case headlines, where capitals prove nothing: two words beside each other, one of
 * them exactly a word of somebody's name in the body, the other one slip from the word beside it there.
 */
export function respeltInHeadline({ reading, people }: Facts): readonly RespeltInHeadline[] {
  const { tokens, text } = reading
  const found: RespeltInHeadline[] = []
  if (reading.titleCase.size === 0) return found
  const byFirst = new Map<string, Person[]>()
  const byLast = new Map<string, Person[]>()
  const exact = new Set<string>()
  for (const person of people) {
    if (printed(person).length === 0) continue
    const [first, last] = ends(person)
    exact.add(`${first} ${last}`)
    byFirst.set(first, [...(byFirst.get(first) ?? []), person].slice(0, 12))
    byLast.set(last, [...(byLast.get(last) ?? []), person].slice(0, 12))
  }
  const isName = (i: number) => startsWithCapital(text, tokens.start[i]!) && reading.lower(i).length >= 4
  for (const sentence of reading.titleCase) {
    const limit = tokens.firstOfSentence[sentence + 1]!
    for (let i = tokens.firstOfSentence[sentence]!; i + 1 < limit; i++) {
      if (!isName(i) || !isName(i + 1)) continue
      const first = reading.lower(i)
      const last = reading.lower(i + 1)
      if (exact.has(`${first} ${last}`)) continue
      const person =
        byLast.get(last)?.find((other) => slipped.has(nameSlip(ends(other)[0], first))) ??
        byFirst.get(first)?.find((other) => slipped.has(nameSlip(ends(other)[1], last)))
      if (person)
        found.push({ person, odd: { span: { start: tokens.start[i]!, end: endOf(reading, i + 1) } } })
    }
  }
  return found
}

const slipped: ReadonlySet<string> = new Set(['typing', 'letter', 'sound', 'vowel'])

const endOf = ({ tokens, word }: Facts['reading'], i: number): number =>
  tokens.start[i]! + word(i).replace(/['’]s?$/, '').length

/** The last two words of a name, lower-case. */
const ends = ({ words }: Person): readonly [string, string] => [
  words.at(-2)!.toLowerCase(),
  words.at(-1)!.toLowerCase()
]
