import { readFileSync } from 'node:fs'

/** What a measure should reach, or stay under. */
type Goal = { readonly least: number } | { readonly most: number }

/** One line of the table that `npm run eval` and the benches print. */
export interface Measure {
  readonly name: string
  /** Undefined where nothing could be counted; `from` says why. */
  readonly value: number | undefined
  /** What the value was counted from. */
  readonly from: string
  /** What it must reach, or stay under. */
  readonly goal?: Goal
  /** What we would like it to reach. */
  readonly aim?: Goal
}

/** A measured set, and what in it went wrong, for whoever wants to read that. */
export interface Measured {
  readonly measures: readonly Measure[]
  /** What should have been found and was not. */
  readonly misses: readonly string[]
  /** What was said and should not have been. */
  readonly falseAlarms?: readonly string[]
  /** The measures taken apart: by kind of slip, by check. */
  readonly kinds?: readonly Measure[]
}

/** The objects of a file of JSON Lines. */
export const readRows = <Row>(file: string): readonly Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)

/** Whether a measure has reached its goal; undefined where it has none, or nothing was counted. */
export const reached = ({ value, goal }: Measure): boolean | undefined =>
  goal && value !== undefined ? within(value, goal) : undefined

/** Whether it has reached what we would like it to reach as well. */
export const reachedAim = ({ value, aim }: Measure): boolean =>
  aim !== undefined && value !== undefined && within(value, aim)

function within(value: number, goal: Goal): boolean {
  // What the table shows as the goal counts as the goal.
  const shown = Number(value.toFixed(3))
  return 'least' in goal ? shown >= goal.least : shown <= goal.most
}

/** A part of a whole; 0 of nothing. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** A number for each of a hundred, to a hundredth. */
export const perHundred = (count: number, whole: number): number =>
  Math.round(10_000 * ratio(count, whole)) / 100
