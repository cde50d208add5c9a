import type { Cell } from './cell'
import type { Row } from './row'

/** A relation between the cells of a row, the same in every row of a table. */
export interface RowLaw {
  /** The column that follows from the others. */
  readonly target: number
  readonly parts: readonly number[]
  /** What the target should be, from the values of the parts. */
  expected(values: readonly number[]): number
  /** The working, from the parts as printed: "2,550 + 25". */
  working(printed: readonly string[]): string
  /** How far off a rightly rounded target may be, in steps of the target. */
  readonly slack: number
  /** The columns' names, or the signs before their figures, say that it must hold. */
  readonly named: boolean
  /** It holds between the sums of the columns too. */
  readonly ofSums: boolean
  /** Its target is a quotient or product, rounded as its column is. */
  readonly rounds: boolean
  /** In one of as many rows it closes by chance; else as many as its target has places to be in. */
  readonly places?: number
}

const plain = { slack: 0, named: false, ofSums: true, rounds: false }

export const sum = (target: number, parts: readonly number[], named = false): RowLaw => ({
  ...plain,
  target,
  parts,
  expected: (values) => values.reduce((all, value) => all + value, 0),
  working: (printed) => printed.join(' + '),
  named
})

/** `times` is what the target's unit is of the parts': 100 for cents beside dollars. */
export const difference = (target: number, a: number, b: number, named = false, times = 1): RowLaw => ({
  ...plain,
  target,
  parts: [a, b],
  expected: ([from, taken]) => times * (from! - taken!),
  working: ([from, taken]) => `${from} − ${taken}`,
  named
})

export const product = (target: number, a: number, b: number): RowLaw => ({
  ...plain,
  target,
  parts: [a, b],
  expected: ([x, y]) => x! * y!,
  working: ([x, y]) => `${x} × ${y}`,
  ofSums: false,
  rounds: true
})

export const quotient = (target: number, a: number, b: number): RowLaw => ({
  ...plain,
  target,
  parts: [a, b],
  expected: ([x, y]) => x! / y!,
  working: ([x, y]) => `${x} / ${y}`,
  rounds: true
})

export const share = (target: number, a: number, b: number): RowLaw => ({
  ...plain,
  target,
  parts: [a, b],
  expected: ([part, whole]) => (100 * part!) / whole!,
  working: ([part, whole]) => `100 × ${part} / ${whole}`,
  slack: 1,
  rounds: true
})

/** A share of two counts together: "12,400 yes, 9,600 no, 56.4". */
export const shareOfBoth = (target: number, a: number, b: number): RowLaw => ({
  ...share(target, a, b),
  expected: ([part, rest]) => (100 * part!) / (part! + rest!),
  working: ([part, rest]) => `100 × ${part} / (${part} + ${rest})`
})

/** A column that is another one times a number: shares of one whole, which are rounded, metres and feet. */
export const proportional = (target: number, part: number, times: number, rounds: boolean): RowLaw => ({
  ...plain,
  target,
  parts: [part],
  expected: ([value]) => value! * times,
  working: ([value]) => `${value} × ${Number(times.toPrecision(4))}`,
  rounds
})

export const change = (target: number, a: number, b: number, named = false): RowLaw => ({
  ...plain,
  target,
  parts: [a, b],
  expected: ([now, before]) => (100 * (now! - before!)) / before!,
  working: ([now, before]) => `100 × (${now} − ${before}) / ${before}`,
  slack: 1,
  named,
  rounds: true
})

/** The target and the parts come to one number in every row. */
export const constant = (target: number, parts: readonly number[], all: number): RowLaw => ({
  ...plain,
  target,
  parts,
  expected: (values) => values.reduce((rest, value) => rest - value, all),
  working: (printed) => `${all} − ${printed.join(' − ')}`,
  named: true,
  ofSums: false
})

/** So much for a win and so much for a draw, with what is gained besides. */
export function points(
  target: number,
  [won, drawn, bonus]: readonly (number | undefined)[],
  win: number,
  draw: number
): RowLaw {
  const columns = [won, draw === 0 ? undefined : drawn, bonus].filter((column) => column !== undefined)
  const worth = [
    win,
    ...(draw !== 0 && drawn !== undefined ? [draw] : []),
    ...(bonus === undefined ? [] : [1])
  ]
  return {
    ...plain,
    target,
    parts: columns,
    expected: (values) => values.reduce((all, value, i) => all + value * worth[i]!, 0),
    working: (printed) =>
      printed.map((figure, i) => (worth[i] === 1 ? figure : `${worth[i]} × ${figure}`)).join(' + '),
    named: true
  }
}

/** The cells of a law in a row, its target last; null where one is missing. */
export function cellsOf({ target, parts }: RowLaw, { cells }: Row): readonly Cell[] | null {
  const own = [...parts, target].map((column) => cells[column] ?? null)
  return own.every((cell) => cell !== null) ? own : null
}

/**
 * How far the target of a row is from what the law makes of its parts, in steps of the target; 0 where it may be rounded
 * so, null where the row has not all its cells.
 * @param grain what the target's column is rounded to, at least
 */
export function offBy(law: RowLaw, row: Row, grain = 0): number | null {
  const own = cellsOf(law, row)
  if (!own) return null
  const [target, parts] = [own.at(-1)!, own.slice(0, -1)]
  const values = parts.map(({ value }) => value)
  const expected = law.expected(values)
  if (!Number.isFinite(expected)) return Number.POSITIVE_INFINITY
  // What the parts may have been before they were rounded, where they are printed with a point or a scale.
  const loose = parts.reduce((all, part, i) => {
    if (part.step === 1) return all
    const moved = law.expected(values.map((value, k) => (k === i ? value + part.step / 2 : value)))
    return all + Math.abs(moved - expected)
  }, 0)
  const step = law.rounds ? Math.max(target.step, grain) : target.step
  const rounding = target.step !== 1 || loose > 0 || law.rounds ? step / 2 : 0
  const off = Math.abs(target.value - expected)
  const allowed = loose + rounding + law.slack * target.step + 1e-9 * Math.abs(expected)
  return off <= allowed ? 0 : off / target.step
}
