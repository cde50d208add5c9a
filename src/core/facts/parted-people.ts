import type { Span } from '../model/span'
import { TokenKind } from '../text/tokens'
import { wordClass } from '../text/word-classes'
import { numberWord } from './number-words'
import { printedNumber } from './printed-numbers'
import type { Reading } from './reading'
import { vagueBefore } from './vague-words'

/** A number of people and, right after it, who they were: "12 people, seven men and six women". */
export interface PartedPeople {
  readonly total: Span
  readonly value: number
  readonly parts: readonly { readonly span: Span; readonly value: number }[]
}

const people = wordClass(
  'people persons passengers students pupils victims suspects workers members adults delegates candidates prisoners soldiers villagers residents patients employees children civilians migrants hostages players teachers officers'
)
/** Kinds of people that together are all there are. */
const wholes: readonly (readonly string[])[] = [
  ['men', 'women'],
  ['boys', 'girls'],
  ['males', 'females'],
  ['adults', 'children']
]
const kinds = new Set([...wholes.flat(), 'boys', 'girls', 'man', 'woman', 'boy', 'girl', 'child', 'adult'])
const plural: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['boy', 'boys'],
  ['girl', 'girls'],
  ['child', 'children'],
  ['adult', 'adults']
])

/** Every total of people whose parts follow at once and leave nobody out. */
export function partedPeopleOf(reading: Reading): readonly PartedPeople[] {
  const found: PartedPeople[] = []
  for (const i of reading.where(people)) {
    const total = numberBefore(reading, i)
    if (!total || vagueBefore(reading, total.first) || !/^[,:(–—-]$/.test(reading.word(i + 1))) continue
    const parts = partsFrom(reading, i + 2)
    if (parts) found.push({ total: total.span, value: total.value, parts })
  }
  return found
}

/** The number that ends before token `i`, one adjective between at most. */
function numberBefore(reading: Reading, i: number) {
  for (const at of [i - 1, i - 2]) {
    const number = numberAt(reading, at)
    if (number && reading.together(at, i)) return number
  }
  return null
}

function numberAt(reading: Reading, at: number) {
  const { tokens } = reading
  const span = { start: tokens.start[at]!, end: tokens.end[at]! }
  if (tokens.kind[at] === TokenKind.word) {
    const value = reading.lower(at) === 'a' ? 1 : numberWord(reading.lower(at))
    return value !== undefined && value < 100 ? { first: at, span, value } : null
  }
  const printed = tokens.kind[at] === TokenKind.number ? printedNumber(reading, at) : null
  return printed && printed.last === at ? { first: at, span, value: printed.value } : null
}

function partsFrom(reading: Reading, first: number): PartedPeople['parts'] | null {
  const parts: { readonly span: Span; readonly value: number }[] = []
  const named = new Set<string>()
  let at = first
  for (; parts.length < 5; at += 2) {
    if (parts.length > 0) {
      if (reading.word(at) === ',' && reading.lower(at + 1) === 'and') at += 2
      else if (reading.word(at) === ',' || reading.lower(at) === 'and') at++
      else break
    }
    const number = numberAt(reading, at)
    const kind = reading.lower(at + 1)
    if (!number || !kinds.has(kind) || !reading.together(at + 1, first)) {
      at = -1
      break
    }
    parts.push(number)
    named.add(plural.get(kind) ?? kind)
  }
  const closed = at >= 0 && /^(?:[.,;:)–—-]|were|was|are|have|had|died)?$/.test(reading.lower(at))
  return closed && parts.length >= 2 && wholes.some((whole) => whole.every((kind) => named.has(kind)))
    ? parts
    : null
}
