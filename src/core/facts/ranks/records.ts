import {
  formerWords,
  greatestWords,
  ordinalWords,
  recordNouns,
  smallestWords,
  usualWords
} from '../../lexicon/en/ranks'
import type { Span } from '../../model/span'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'

/** Something called the greatest or smallest of its kind, with its figure and that of the record so far. */
export interface RecordClaim {
  /** "wettest", "second driest", "a record". */
  readonly word: Span
  readonly own: Quantity
  readonly record: Quantity
  /** 1 for the greatest or smallest, 2 for the second. */
  readonly rank: number
  /** Whether a greater figure is farther on the way to a record. */
  readonly greater: boolean
}

/** Tokens between "the previous low" and its figure. */
const reach = 12
/** Sentences between the claim and the record so far. */
const near = 2

/** Records claimed beside the record so far, in reading order. Linear: each looks a bounded way round. */
export function recordClaimsOf(reading: Reading, measured: readonly Quantity[]): readonly RecordClaim[] {
  return [...besideFormer(reading, measured), ...besideEarlierYear(reading, measured)]
}

/** "It was the second driest August. The previous low, 61.7 mm, was in 2005." */
function besideFormer(reading: Reading, measured: readonly Quantity[]): readonly RecordClaim[] {
  const { tokens } = reading
  let from = 0
  return reading.where(recordNouns).flatMap((i) => {
    if (!isRecordSoFar(reading, i)) return []
    while (from < measured.length && measured[from]!.token < i) from++
    const record = measured[from]
    if (!record || record.token > i + reach || record.sentence !== tokens.sentence[i]) return []
    const claim = superlativeBefore(reading, i)
    if (!claim) return []
    const beside = measured
      .slice(Math.max(0, from - 8), from)
      .filter(
        (one) =>
          Math.abs(one.sentence - tokens.sentence[claim.token]!) <= 1 &&
          isAlike(one, record) &&
          !isUsual(reading, one)
      )
    // Where one of several bears the claim out, it is the one meant.
    const own = beside.find((one) => isRight({ ...claim, own: one, record })) ?? beside.at(-1)
    return own ? [{ ...claim, own, record }] : []
  })
}

/** Whether the figure is as far on the way to a record as the claim says; equal figures say nothing. */
export const isRight = ({ own, record, rank, greater }: Omit<RecordClaim, 'word'>): boolean =>
  own.value === record.value || (own.value > record.value === greater) === (rank === 1)

/** "against a normal of 214.6 mm", "214.6 mm is usual": not what was measured. */
function isUsual(reading: Reading, { token, lastToken }: Quantity): boolean {
  for (const i of [token - 2, token - 1, lastToken + 1, lastToken + 2])
    if (reading.together(i, token) && reading.is(i, usualWords)) return true
  return false
}

/** "the previous low", "the old record", "the record had been". */
function isRecordSoFar(reading: Reading, i: number): boolean {
  if (!reading.together(i - 1, i)) return false
  if (reading.is(i - 1, formerWords)) return true
  return (
    reading.lower(i) === 'record' &&
    reading.lower(i - 1) === 'the' &&
    /^(?:was|is|had|stood|stands|,)$/.test(reading.lower(i + 1))
  )
}

function superlativeBefore(
  reading: Reading,
  i: number
): { readonly word: Span; readonly token: number; readonly rank: number; readonly greater: boolean } | null {
  const { tokens } = reading
  const first = tokens.firstOfSentence[Math.max(0, tokens.sentence[i]! - near)]!
  for (let k = i - 1; k >= first; k--) {
    const [prefix, hyphened] = reading.lower(k).split('-')
    const word = hyphened ?? prefix!
    const greater = greatestWords.has(word)
    if (!greater && !smallestWords.has(word)) continue
    const ordinal = ordinalWords.get(hyphened ? prefix! : reading.lower(k - 1))
    const start = hyphened || ordinal === undefined ? k : k - 1
    // "one of the wettest", "the wettest since 1987": no record.
    if (/^(?:of|among|joint|next)$/.test(reading.lower(start - 2)) || reading.lower(start - 1) === 'of')
      return null
    for (let s = k + 1; s < k + 6; s++)
      if (reading.lower(s) === 'since' && /^\d/.test(reading.word(s + 1))) return null
    return {
      word: { start: tokens.start[start]!, end: tokens.end[k]! },
      token: k,
      rank: ordinal ?? 1,
      greater
    }
  }
  return null
}

/** "It filled 82,000 bottles, a record; in 2018 it had filled 84,500." */
function besideEarlierYear(reading: Reading, measured: readonly Quantity[]): readonly RecordClaim[] {
  const { tokens } = reading
  return measured.flatMap((own, k) => {
    const at = own.lastToken + 1
    const comma = [at, at + 1, at + 2].find((i) => reading.word(i) === ',')
    const record = measured[k + 1]
    if (comma === undefined || !record || own.vague || record.vague || !isAlike(own, record)) return []
    if (reading.lower(comma + 1) !== 'a' || reading.lower(comma + 2) !== 'record') return []
    if (/^\p{L}/u.test(reading.word(comma + 3)) || record.token > comma + 3 + reach) return []
    let [year, had] = [false, false]
    for (let i = comma + 3; i < record.token; i++) {
      year ||= /^(?:19|20)\d\d$/.test(reading.word(i))
      had ||= reading.lower(i) === 'had'
    }
    if (!year || !had) return []
    const word = { start: tokens.start[comma + 1]!, end: tokens.end[comma + 2]! }
    return [{ word, own, record, rank: 1, greater: true }]
  })
}

/** Two figures of one measure. */
const isAlike = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension &&
  a.unit === b.unit &&
  a.per === b.per &&
  (a.counted === b.counted || a.counted === undefined || b.counted === undefined)
