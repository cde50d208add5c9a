import { printNumeral } from '../text/numerals'

/** A value of a table: one cell, or worked out of several. */
export interface TableValue {
  readonly value: number
  /** How it comes about, where it is worked out ("84,219 − 67,619 = 16,600"). */
  readonly working?: string
  /** The cells it rests on, as `table!row/column`. */
  readonly cells: readonly string[]
}

export interface Candidate {
  readonly name: string
  /** Lower-case words of the name. */
  readonly words: readonly string[]
  /** What else articles call them, in lower-case words: a party has many names. */
  readonly namings?: readonly (readonly string[])[]
  readonly party?: string
  /** Absent where the table tells the margin alone. */
  readonly votes?: TableValue
}

/** One seat in one election, as a table has it. */
export interface Contest {
  readonly seat: string
  /** Lower-case words of the seat. */
  readonly words: readonly string[]
  /** ISO date on which the table's figures stood so, where an editor said. */
  readonly asOf?: string
  readonly year?: number
  /** ISO date, where the table has one. */
  readonly date?: string
  /** Those with a count, the most votes first. */
  readonly candidates: readonly Candidate[]
  /** A candidate or a count may be missing, so that nobody knows from the counts who came second. */
  readonly isPartial?: true
  readonly total?: TableValue
  readonly electors?: TableValue
  /** As the table states it; `marginOf` works it out. */
  readonly margin?: TableValue
}

const print = (value: number): string => printNumeral(value, 'western')

/** How far the first is ahead of the second: worked out, or as stated where the table lacks one of the two counts. */
export function marginOf({ candidates, margin, isPartial }: Contest): TableValue | undefined {
  const [a, b] = candidates.map(({ votes }) => votes)
  if (isPartial || !a || !b) return margin
  return {
    value: a.value - b.value,
    working: `${print(a.value)} − ${print(b.value)} = ${print(a.value - b.value)}`,
    cells: [...a.cells, ...b.cells]
  }
}

/** A candidate's share of all the votes, in per cent. */
export const shareOf = ({ total }: Contest, { votes }: Candidate): TableValue | undefined =>
  total && votes && percentOf(votes, total)

/** How many of the electors voted, in per cent. */
export const turnoutOf = ({ total, electors }: Contest): TableValue | undefined =>
  total && electors && percentOf(total, electors)

function percentOf(part: TableValue, whole: TableValue): TableValue | undefined {
  if (whole.value <= 0) return undefined
  const value = (100 * part.value) / whole.value
  return {
    value,
    working: `${print(part.value)} / ${print(whole.value)} = ${value.toFixed(2)}%`,
    cells: [...part.cells, ...whole.cells]
  }
}

/** 1 for the most votes; those with as many share a rank. */
export const rankOf = ({ candidates }: Contest, candidate: Candidate): number =>
  candidates.filter(({ votes }) => votesIn(votes) > votesIn(candidate.votes)).length + 1

const votesIn = (votes: TableValue | undefined): number => votes?.value ?? 0
