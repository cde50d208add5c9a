import type { Reading } from '../../facts/reading'
import { tokenAt } from '../../facts/token-at'
import type { ClaimKind } from '../../model/claim'
import type { Quantity } from '../../model/fact'
import { bySpan } from '../../model/span'
import { WordForm } from '../../text/vocabulary'
import { wordClass } from '../../text/word-classes'
import type { ClaimDraft, Detector } from '../detector'
import { pluralAfter, speltFigures, startOfPair } from '../spelt-figures'

/** Words that with a capital make the number after them part of a name ("Radio 4", "Chapter 11", "Top 40"). */
const numbered = wordClass(
  'radio channel chapter top formula platform grade flight section article clause route'
)

/** What prices, wages and speeds are told by ("£54 a week", "60 miles an hour", "$5 per barrel"). */
const by = new Set('a an per each every'.split(/\s+/))
const rateUnits = new Set(
  `second minute hour day night week fortnight month quarter year head person pupil patient student seat share unit room ticket
  household mile kilometre kilometer metre meter foot acre hectare tonne ton kilo kilogram kg pound ounce litre liter gallon pint
  barrel bag quintal bushel`.split(/\s+/)
)

/** The end of a figure's words with what it is told by, where that follows. */
function endOfRate(reading: Reading, end: number): number {
  const { tokens } = reading
  const first = tokenAt(tokens, end)
  const told =
    by.has(reading.lower(first)) &&
    rateUnits.has(reading.lower(first + 1)) &&
    reading.together(first + 1, first - 1)
  return told ? tokens.end[first + 1]! : end
}

/**
 * Every figure with its vague word and noun, in numerals or in words; margins and leads are named as such. A number in a
 * name is no figure.
 */
export const figure: Detector = {
  id: 'figure',
  summary: 'Figures with what they count: votes, margins, money, shares.',
  find(facts) {
    const { tokens } = facts.reading
    const printed: ClaimDraft[] = []
    for (const quantity of facts.quantities) {
      if (isNumbered(facts.reading, quantity) || isDialled(quantity)) continue
      const { measure, phrase, sentence } = quantity
      const kinds: readonly ClaimKind[] = isYear(facts.reading, quantity)
        ? ['date']
        : measure === 'margin' || measure === 'lead'
          ? ['margin', 'figure']
          : ['figure']
      const end = endOfRate(facts.reading, endOfNoun(facts.reading, quantity))
      const start = tokens.start[startOfPair(facts.reading, tokenAt(tokens, phrase.start))]!
      printed.push({ kinds, span: { start, end }, sentence })
    }
    return [...printed, ...speltFigures(facts)].sort((a, b) => bySpan(a.span, b.span))
  }
}

/** "Radio 4": a number in a name. */
function isNumbered(reading: Reading, { span, scale, value }: Quantity): boolean {
  const before = tokenAt(reading.tokens, span.start) - 1
  return scale === 1 && value < 1000 && reading.is(before, numbered) && /^\p{Lu}/u.test(reading.word(before))
}

/** "(9848198701)": so many digits in a row, counting nothing, are a telephone number or a reference. */
const isDialled = ({ grouping, unit, vague, measure }: Quantity): boolean =>
  grouping.style === 'plain' && grouping.digits >= 8 && !unit && !vague && measure === 'unknown'

/** "Heritage Quiz 2025", "the 1989 Children Act": the year of what is named. */
function isYear(reading: Reading, { span, value, vague, scale, measure }: Quantity): boolean {
  if (
    vague ||
    scale !== 1 ||
    measure !== 'unknown' ||
    !Number.isInteger(value) ||
    value < 1800 ||
    value > 2100
  )
    return false
  const at = tokenAt(reading.tokens, span.start)
  const isPlain = reading.tokens.end[at] === span.end && reading.word(at).length === 4
  const isCapital = (i: number) => reading.together(i, at) && (reading.form(i) & WordForm.capital) !== 0
  return isPlain && (isCapital(at - 1) || isCapital(at + 1))
}

/** The end of a figure with its noun: "250 potential jurors" over the adjective; of "1,500 voted" only the number. */
function endOfNoun(reading: Reading, { span, phrase, unit, value }: Quantity): number {
  const { tokens } = reading
  const hyphen = tokenAt(tokens, span.end)
  const isJoined = (i: number) => tokens.start[i] === tokens.end[i - 1] && reading.together(i, i - 1)
  // "The 19-kilometre crossing", "a 12-year sentence"
  if (
    reading.word(hyphen) === '-' &&
    isJoined(hyphen) &&
    isJoined(hyphen + 1) &&
    /^\p{Ll}/u.test(reading.word(hyphen + 1))
  )
    return tokens.end[hyphen + 1]!
  if (unit === undefined ? value === 1 : unit === '%' || phrase.end <= span.end || /s$/.test(unit))
    return phrase.end
  if (unit !== undefined && /ed$/.test(unit)) return span.end
  if (unit === undefined && phrase.end > span.end) return phrase.end
  const noun = pluralAfter(reading, tokenAt(tokens, phrase.end) - 1)
  return noun === null ? phrase.end : tokens.end[noun]!
}
