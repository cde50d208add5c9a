import type { Quantity, Scope } from '../model/fact'
import { TokenKind } from '../text/tokens'
import { WordForm } from '../text/vocabulary'
import { numberWord, numberWords } from './number-words'
import { scaleNamed } from './printed-numbers'
import { measureOf, nounAfter } from './quantities'
import type { Reading } from './reading'
import { vagueBefore } from './vague-words'

/**
 * The counts a text spells out: "seven men", "two hundred and fifty jobs", "Twenty-one per cent". "One" and a number
 * that stands for a name ("Seven Sisters"), a length of time, a fraction ("two thirds") or a part of a figure ("2.5 million") are none.
 *
 * @param taken for each token, whether it belongs to a date
 */
export function speltCountsOf(
  reading: Reading,
  taken: Uint8Array,
  scopeAt: (token: number) => Scope
): readonly Quantity[] {
  const { tokens } = reading
  const counts: Quantity[] = []
  let past = -1
  for (const i of reading.where(numberWords)) {
    if (i <= past || taken[i]) continue
    const spelt = speltAt(reading, i)
    if (!spelt) continue
    const noun = nounAfter(reading, spelt.last)
    const end = noun?.last ?? spelt.last
    if (isCount(reading, i, spelt.last) && !ofTime.test(noun?.unit ?? '')) {
      const vague = vagueBefore(reading, i)
      const start = tokens.start[vague ? vague.first : i]!
      counts.push({
        kind: 'quantity',
        span: { start: tokens.start[i]!, end: tokens.end[spelt.last]! },
        phrase: { start, end: tokens.end[end]! },
        value: spelt.value,
        scale: 1,
        grouping: { style: 'plain', digits: String(spelt.value).length },
        ...(noun ? { unit: noun.unit } : {}),
        ...(vague ? { vague: { span: { start, end: tokens.end[i - 1]! }, sense: vague.sense } } : {}),
        measure: measureOf(reading, i, noun?.unit),
        who: [],
        scope: scopeAt(i),
        sentence: tokens.sentence[i]!
      })
    }
    past = spelt.last
  }
  return counts
}

/** "seven", "twenty-one", "two hundred and fifty", "three thousand": a number below a million, and its last token. */
function speltAt(reading: Reading, i: number): { readonly value: number; readonly last: number } | null {
  let value = numberWord(reading.lower(i))
  if (value === undefined || value === 0 || value > 99) return null
  let last = i
  const next = (): number | undefined =>
    reading.together(last + 1, i) ? numberWord(reading.lower(last + 1)) : undefined
  for (const times of [100, 1000]) {
    if (next() !== times) continue
    value *= times
    last++
    const and = reading.lower(last + 1) === 'and' ? 2 : 1
    const rest = reading.together(last + and, i) ? numberWord(reading.lower(last + and)) : undefined
    // "two hundred and fifty", but not "two hundred and six thousand", which nobody prints.
    if (rest === undefined || rest === 0 || rest > 99 || (and === 1 && times > 100)) continue
    value += rest
    last += and
  }
  return { value, last }
}

/** Lengths of time are for `lengthsOf`. */
const ofTime = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|times?)$/

/** Words after a number that make it a fraction or an hour. */
const notCounted = /^(?:thirds?|quarters?|fifths?|tenths?|hundredths?|o['’]clock|-)$/
/** Words around "one" that make it a pronoun or a day. */
const beforePronoun = /^(?:the|this|that|no|any|every|each|which|another|only|day|number)$/
const afterPronoun = /^(?:in|to|of|another|day|side|thing)$/

/** Whether the number from token `first` to `last` counts something and is no name, no fraction, no part of a figure. */
function isCount(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading
  const next = reading.together(last + 1, first) ? reading.lower(last + 1) : ''
  if (notCounted.test(next) || scaleNamed(next) !== undefined || numberWord(next) !== undefined) return false
  const before = reading.together(first - 1, first) ? reading.lower(first - 1) : ''
  if (first === last && reading.lower(first) === 'one') {
    if (beforePronoun.test(before) || afterPronoun.test(next) || !/^\p{L}/u.test(next)) return false
  }
  // "2.5 million", "mid-forties", "three thousand two hundred".
  if (before === '-' || tokens.kind[first - 1] === TokenKind.number || numberWord(before) !== undefined)
    return false
  if ((reading.form(first) & WordForm.capital) === 0) return true
  // "Seven Sisters", "Channel Four".
  const named = reading.together(last + 1, first) && (reading.form(last + 1) & WordForm.capital) !== 0
  return !named && !/^\p{L}/u.test(before)
}

/** Two lists in reading order as one. */
export function inReadingOrder(a: readonly Quantity[], b: readonly Quantity[]): readonly Quantity[] {
  if (b.length === 0) return a
  const all: Quantity[] = []
  let k = 0
  for (const quantity of a) {
    while (k < b.length && b[k]!.span.start < quantity.span.start) all.push(b[k++]!)
    all.push(quantity)
  }
  while (k < b.length) all.push(b[k++]!)
  return all
}
