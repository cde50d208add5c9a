import { readFileSync } from 'node:fs'

/** One line of the table that `npm run eval` prints. */
export interface Measure {
  readonly name: string
  readonly value: number
  /** What the value was counted from. */
  readonly from: string
  /** What it should reach, or stay under. */
  readonly goal?: { readonly least: number } | { readonly most: number }
}

/** A measured set, and what in it went wrong, for whoever wants to read that. */
export interface Measured {
  readonly measures: readonly Measure[]
  readonly misses: readonly string[]
}

/** The objects of a file of JSON Lines. */
export const readRows = <Row>(file: string): readonly Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)

/** Whether a measure has reached its goal; undefined where it has none. */
export function reached({ value, goal }: Measure): boolean | undefined {
  if (!goal) return undefined
  // What the table shows as the goal counts as the goal.
  const shown = Number(value.toFixed(3))
  return 'least' in goal ? shown >= goal.least : shown <= goal.most
}
