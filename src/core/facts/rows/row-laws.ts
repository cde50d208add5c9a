import {
  changesInCaption,
  type StandingColumn,
  sharesNamed,
  standingColumns
} from '../../lexicon/en/standings'
import {
  change,
  constant,
  difference,
  offBy,
  points,
  product,
  proportional,
  quotient,
  type RowLaw,
  share,
  shareOfBoth,
  sum
} from './row-law'
import type { Table } from './tables'

/** What a win and a draw are worth in one game or another. */
const worths = [
  [3, 1],
  [2, 1],
  [4, 2],
  [2, 0],
  [1, 0],
  [1, 0.5]
] as const

function columnNamed(columns: readonly string[], name: StandingColumn): number | undefined {
  const at = columns.findIndex((column) => standingColumns[name].has(column))
  return at < 0 ? undefined : at
}

/** The laws that the names of the columns, and the signs in them, promise. */
export function namedLaws(table: Table): readonly RowLaw[] {
  const { columns, rows } = table
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
  if (played === undefined && won !== undefined && drawn !== undefined && lost !== undefined) {
    const games = rows.map(({ cells }) =>
      [won, drawn, lost].reduce((all, i) => all + (cells[i]?.value ?? 0), 0)
    )
    const most = games.toSorted((a, b) => a - b)[games.length >> 1]!
    if (games.filter((one) => one === most).length >= 4) laws.push(constant(lost, [won, drawn], most))
  }
  const total = at('total')
  if (total !== undefined && columns.length >= 3 && total === columns.length - 1)
    laws.push(
      sum(
        total,
        columns.slice(0, -1).map((_, i) => i),
        true
      )
    )
  return [...laws, ...changeLaws(table), ...hundredLaws(table)]
}

/** A column of signed figures is how far two others are apart, or by how many per cent. */
function changeLaws({ rows, columns, caption }: Table): readonly RowLaw[] {
  const width = rows[0]!.cells.length
  const plain: number[] = []
  const signed: number[] = []
  for (let column = 0; column < width; column++) {
    const cells = rows.flatMap(({ cells }) => cells[column] ?? [])
    const isSigned = cells.filter((cell) => cell.signed).length * 2 > cells.length
    const isNamed =
      standingColumns.change.has(columns[column] ?? '') ||
      (cells.every(({ percent }) => percent) && changesInCaption.test(caption))
    if (isSigned || isNamed) signed.push(column)
    else plain.push(column)
  }
  return signed.flatMap((column) => {
    const { percent, hundredth } = rows.find(({ cells }) => cells[column])!.cells[column]!
    return plain.flatMap((now) =>
      plain.flatMap((before) =>
        now === before
          ? []
          : percent
            ? [change(column, now, before, true), difference(column, now, before, true)]
            : [difference(column, now, before, true, hundredth ? 100 : 1)]
      )
    )
  })
}

/** All figures of each row, or all but the last or the first, come to a hundred. */
function hundredLaws({ rows }: Table): readonly RowLaw[] {
  const width = rows[0]!.cells.length
  const all = rows[0]!.cells.map((_, i) => i)
  return [all, all.slice(0, -1), all.slice(1)].flatMap((set) => {
    if (set.length < 2 || set.length < width - 1) return []
    const law = { ...constant(set.at(-1)!, set.slice(0, -1), 100), slack: set.length / 2, places: 33 }
    return rows.filter((row) => offBy(law, row) === 0).length >= 2 ? [law] : []
  })
}

/** Every relation that the cells of a row may be in: so many that a law is only believed when it closes again and again. */
export function lawsFor(table: Table): readonly RowLaw[] {
  const first = table.rows[0]!.cells.map((_, column) => cellIn(table, column))
  const laws: RowLaw[] = []
  const count = first.length
  for (let c = 0; c < count; c++) {
    const isPercent = first[c]?.percent ?? false
    for (let a = 0; a < count; a++) {
      const times = a === c ? null : rateOf(table, c, a)
      if (times !== null) laws.push(proportional(c, a, times, isPercent || isShares(table, c)))
      for (let b = 0; b < count; b++) {
        const [x, y] = [first[a], first[b]]
        if (a === b || a === c || b === c || !x || !y || x.percent !== y.percent) continue
        if (isPercent && !x.percent) laws.push(share(c, a, b), shareOfBoth(c, a, b), change(c, a, b))
        if (x.percent !== isPercent) continue
        if (a < b) laws.push(sum(c, [a, b]), product(c, a, b))
        laws.push(difference(c, a, b))
        if (!isPercent) laws.push(quotient(c, a, b), share(c, a, b), shareOfBoth(c, a, b))
      }
    }
    for (let from = 0; from < c - 2; from++)
      laws.push(
        sum(
          c,
          first.slice(from, c).map((_, i) => from + i)
        )
      )
  }
  return laws
}

/** Its name, or the line above the table, says that it holds shares in a hundred. */
const isShares = ({ columns, caption }: Table, column: number): boolean =>
  sharesNamed.test(columns[column] || caption)

const cellIn = ({ rows }: Table, column: number) =>
  rows.find(({ cells }) => cells[column])?.cells[column] ?? null

/** What most rows say one column is of another: the rate in the middle. Null where it tells nothing. */
function rateOf({ rows }: Table, target: number, part: number): number | null {
  const rates = rows
    .map(({ cells }) => (cells[target]?.value ?? Number.NaN) / (cells[part]?.value ?? Number.NaN))
    .filter((rate) => Number.isFinite(rate) && rate > 0)
    .sort((a, b) => a - b)
  const rate = rates[rates.length >> 1]
  return rates.length < rows.length || rate === undefined || rate === 1 ? null : rate
}
