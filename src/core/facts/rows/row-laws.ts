import { type StandingColumn, standingColumns } from '../../lexicon/en/standings'
import type { Cell } from './row'
import type { Table } from './tables'

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
  /** The columns' names say that it must hold. */
  readonly named: boolean
  /** It holds between the sums of the columns too. */
  readonly ofSums: boolean
}

const sum = (target: number, parts: readonly number[], named = false): RowLaw => ({
  target,
  parts,
  expected: (values) => values.reduce((all, value) => all + value, 0),
  working: (printed) => printed.join(' + '),
  slack: 0,
  named,
  ofSums: true
})

const difference = (target: number, a: number, b: number, named = false): RowLaw => ({
  target,
  parts: [a, b],
  expected: ([from, taken]) => from! - taken!,
  working: ([from, taken]) => `${from} − ${taken}`,
  slack: 0,
  named,
  ofSums: true
})

const product = (target: number, a: number, b: number): RowLaw => ({
  target,
  parts: [a, b],
  expected: ([x, y]) => x! * y!,
  working: ([x, y]) => `${x} × ${y}`,
  slack: 0,
  named: false,
  ofSums: false
})

const share = (target: number, a: number, b: number): RowLaw => ({
  target,
  parts: [a, b],
  expected: ([part, whole]) => (100 * part!) / whole!,
  working: ([part, whole]) => `100 × ${part} / ${whole}`,
  slack: 1,
  named: false,
  ofSums: true
})

/** A share of two counts together: "12,400 yes, 9,600 no, 56.4". */
const shareOfBoth = (target: number, a: number, b: number): RowLaw => ({
  ...share(target, a, b),
  expected: ([part, rest]) => (100 * part!) / (part! + rest!),
  working: ([part, rest]) => `100 × ${part} / (${part} + ${rest})`
})

/** A column that is another one times a number: shares of one whole, metres and feet. */
const proportional = (target: number, part: number, times: number): RowLaw => ({
  target,
  parts: [part],
  expected: ([value]) => value! * times,
  working: ([value]) => `${value} × ${Number(times.toPrecision(4))}`,
  slack: 0,
  named: false,
  ofSums: true
})

const change = (target: number, a: number, b: number): RowLaw => ({
  target,
  parts: [a, b],
  expected: ([now, before]) => (100 * (now! - before!)) / before!,
  working: ([now, before]) => `100 × (${now} − ${before}) / ${before}`,
  slack: 1,
  named: false,
  ofSums: true
})

/** So much for a win and so much for a draw, with what is gained besides. */
function points(
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
    target,
    parts: columns,
    expected: (values) => values.reduce((all, value, i) => all + value * worth[i]!, 0),
    working: (printed) =>
      printed.map((figure, i) => (worth[i] === 1 ? figure : `${worth[i]} × ${figure}`)).join(' + '),
    slack: 0,
    named: true,
    ofSums: true
  }
}

/** What a win and a draw are worth in one game or another. */
const worths = [
  [3, 1],
  [2, 1],
  [4, 2],
  [2, 0],
  [1, 0]
] as const

function columnNamed(columns: readonly string[], name: StandingColumn): number | undefined {
  const at = columns.findIndex((column) => standingColumns[name].has(column))
  return at < 0 ? undefined : at
}

/** The laws that the names of the columns promise. */
function namedLaws({ columns }: Table): readonly RowLaw[] {
  const at = (name: StandingColumn) => columnNamed(columns, name)
  const laws: RowLaw[] = []
  const [won, drawn, lost, played] = [at('won'), at('drawn'), at('lost'), at('played')]
  if (played !== undefined && won !== undefined && lost !== undefined)
    laws.push(sum(played, [won, ...(drawn === undefined ? [] : [drawn]), lost], true))
  const [gained, scored, conceded, gap] = [at('points'), at('goalsFor'), at('goalsAgainst'), at('difference')]
  if (gained !== undefined && won !== undefined)
    for (const [win, draw] of worths) laws.push(points(gained, [won, drawn, at('bonus')], win, draw))
  if (gap !== undefined && scored !== undefined && conceded !== undefined)
    laws.push(difference(gap, scored, conceded, true))
  const total = at('total')
  if (total !== undefined && columns.length >= 3 && total === columns.length - 1)
    laws.push(
      sum(
        total,
        columns.slice(0, -1).map((_, i) => i),
        true
      )
    )
  return laws
}

/** Every relation that the cells of a row may be in: so many that a law is only believed when it closes again and again. */
export function lawsFor(table: Table): readonly RowLaw[] {
  const { cells } = table.rows[0]!
  const laws: RowLaw[] = [...namedLaws(table)]
  const count = cells.length
  for (let c = 0; c < count; c++) {
    const isPercent = cells[c]!.percent
    for (let a = 0; a < count; a++) {
      const times = a === c ? null : rateOf(table, c, a)
      if (times !== null) laws.push(proportional(c, a, times))
      for (let b = 0; b < count; b++) {
        if (a === b || a === c || b === c || cells[a]!.percent !== cells[b]!.percent) continue
        if (isPercent && !cells[a]!.percent) laws.push(share(c, a, b), shareOfBoth(c, a, b), change(c, a, b))
        if (cells[a]!.percent !== isPercent) continue
        if (a < b) laws.push(sum(c, [a, b]), product(c, a, b))
        laws.push(difference(c, a, b))
        if (!isPercent) laws.push(share(c, a, b), shareOfBoth(c, a, b))
      }
    }
    for (let from = 0; from < c - 2; from++)
      laws.push(
        sum(
          c,
          cells.slice(from, c).map((_, i) => from + i)
        )
      )
  }
  return laws
}

/** What most rows say one column is of another: the rate in the middle. Null where it tells nothing. */
function rateOf({ rows }: Table, target: number, part: number): number | null {
  const rates = rows
    .map(({ cells }) => cells[target]!.value / cells[part]!.value)
    .filter((rate) => Number.isFinite(rate) && rate > 0)
    .sort((a, b) => a - b)
  const rate = rates[rates.length >> 1]
  return rates.length < rows.length || rate === undefined || rate === 1 ? null : rate
}

/** How far the target of a row is from what the law makes of its parts, in steps of the target; 0 where it may be rounded so. */
export function offBy(law: RowLaw, cells: readonly Cell[]): number {
  const target = cells[law.target]!
  const parts = law.parts.map((part) => cells[part]!)
  const values = parts.map(({ value }) => value)
  const expected = law.expected(values)
  if (!Number.isFinite(expected)) return Number.POSITIVE_INFINITY
  // What the parts may have been before they were rounded, where they are printed with a point.
  const loose = parts.reduce((all, part, i) => {
    if (part.step >= 1) return all
    const moved = law.expected(values.map((value, k) => (k === i ? value + part.step / 2 : value)))
    return all + Math.abs(moved - expected)
  }, 0)
  const rounding = target.step < 1 || loose > 0 ? target.step / 2 : 0
  const off = Math.abs(target.value - expected)
  const allowed = loose + rounding + law.slack * target.step + 1e-9 * Math.abs(expected)
  return off <= allowed ? 0 : off / target.step
}

/**
 * How strongly the rows speak for a law: the logarithm to base 10 of how unlikely it is that those it closes in do so by
 * chance. A row closes by chance in one of as many cases as its target has places to be in.
 */
export function evidenceFor(law: RowLaw, table: Table, closing: number): number {
  const targets = table.rows.map(({ cells }) => cells[law.target]!)
  let [low, high, step] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1]
  for (const { value, step: own } of targets) {
    low = Math.min(low, value)
    high = Math.max(high, value)
    step = Math.min(step, own)
  }
  const places = Math.min(1000, (high - low) / step / (1 + 2 * law.slack))
  return closing * Math.log10(Math.max(1, places))
}
