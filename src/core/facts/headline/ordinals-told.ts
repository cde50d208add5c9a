import { ordinalWords } from '../../lexicon/en/ranks'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import { type Disagreement, type HeadAndLead, spanOf, stemAt } from './head-and-lead'

/** How far behind an ordinal its noun stands. */
const reach = 3
/** What is counted one by one up to now: quarters, rounds and places are told beside each other. */
const countedUp = /^(?:running|time|attempt|month|week|year|anniversar|titl|term|crown|trial)$/
const running = /^(?:running|row|straight|consecutive|successive|succession|successively)$/

const ordinalAt = (reading: Reading, i: number): number | undefined => {
  const word = reading.lower(i)
  const inWords = ordinalWords.get(word)
  if (inWords !== undefined) return inWords
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** What an ordinal counts: the words behind it, and "running" for what is told in a row. */
function countedBy(reading: Reading, i: number): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (let k = i + 1; k <= i + reach + 3 && reading.together(k, i); k++) {
    if (running.test(reading.lower(k))) nouns.add('running')
    const stem = k <= i + reach ? stemAt(reading, k) : null
    if (stem && countedUp.test(stem)) nouns.add(stem)
  }
  return nouns
}

/** A figure counts what the ordinal does: "four months". */
const isOf = ({ unit, counted }: Quantity, nouns: ReadonlySet<string>): boolean =>
  (counted === undefined && unit === undefined) || nouns.has(unit ?? '') || nouns.has(counted ?? '')

/** "Falls for fourth month in a row" over "the third monthly fall in a row", and nowhere a fourth or four. */
export function otherOrdinal(facts: HeadAndLead): readonly Disagreement[] {
  const { reading, headEnd, body, leadEnd, told } = facts
  const heads: number[] = []
  for (let i = 0; i < headEnd; i++) if ((ordinalAt(reading, i) ?? 0) >= 2) heads.push(i)
  const [head] = heads
  if (head === undefined || heads.length > 1) return []
  const value = ordinalAt(reading, head)!
  const nouns = countedBy(reading, head)
  if (nouns.size === 0 || told.some((other) => other.value === value && isOf(other, nouns))) return []
  const found: number[] = []
  for (let i = body; i < reading.tokens.count; i++) {
    const other = ordinalAt(reading, i)
    if (other === value) return []
    if (other === undefined || other < 2 || i >= leadEnd) continue
    if ([...countedBy(reading, i)].some((noun) => nouns.has(noun))) found.push(i)
  }
  const [first] = found
  if (first === undefined || found.some((i) => ordinalAt(reading, i) !== ordinalAt(reading, first))) return []
  return [{ head: spanOf(reading, head), body: spanOf(reading, first), exchangeable: true }]
}
