import type { Facts } from '../facts/facts-of'
import { currencySigns } from '../lexicon/en/currencies'
import { functionWords } from '../lexicon/en/function-words'
import { numberReaders } from '../reference/column-numbers'
import { isContestTable } from '../reference/contest-layout'
import { cellNumber, cellPlace, type ReferenceTable, type TableRow } from '../reference/reference-table'
import { yearTold } from './aspects'
import type { HeldCells } from './held'
import type { ScopedFigure } from './scoped-figures'
import { compareTimes, type ToldTime } from './times-told'

/** A cell that a figure of an article may be. */
export interface CellBeside {
  readonly cells: HeldCells
  /** In the figure's own unit, the scale of the column's head counted in. */
  readonly value: number
  /** What the cell's row or column says of when; null where neither does. */
  readonly time: string | null
  readonly timeState: 'same' | 'differs' | 'unsaid'
  /** The row's label stands in the figure's own sentence; else only its value is the same. */
  readonly isNamed: boolean
}

/** Rows of one table that a sentence may name, and cells shown of one table: more say nothing. */
const mostRows = 8
const mostCells = 4

/** The cells of tables whose rows the figure's sentence names; where it names none, a cell of exactly its value. */
export function cellsBeside(
  facts: Facts,
  figure: ScopedFigure,
  time: ToldTime | null,
  tables: readonly ReferenceTable[]
): readonly CellBeside[] {
  const { text, sentences } = facts.reading
  const { start, end } = sentences[figure.quantity.sentence]!
  // A cell of a table in the article is of what its row is called, and of the row's other figures never.
  const words = stemsOf(figure.cell?.row ?? text.slice(start, end))
  return tables.flatMap((table) => {
    // Election tables are held against by seat, candidate and count.
    if (isContestTable(table)) return []
    return cellsOf(table, figure, time, words)
  })
}

function cellsOf(
  table: ReferenceTable,
  figure: ScopedFigure,
  time: ToldTime | null,
  words: ReadonlySet<string>
): readonly CellBeside[] {
  const named: { readonly row: TableRow; readonly label: string; readonly size: number }[] = []
  const equal: CellBeside[] = []
  for (const row of table.rows) {
    const label = labelOf(row)
    const stems = [...stemsOf(label)]
    if (stems.length > 0 && stems.every((stem) => words.has(stem)))
      named.push({ row, label, size: stems.length })
    else if (equal.length < mostCells && figure.quantity.digits.length >= 3)
      equal.push(
        ...cellsIn(table, row, label, figure, time, false).filter(({ value }) => isValue(value, figure))
      )
  }
  if (named.length > mostRows) return []
  // "Net profit" is no profit of another kind: the longest label is the one meant.
  const longest = Math.max(0, ...named.map(({ size }) => size))
  const cells = named
    .filter(({ size }) => size === longest)
    .flatMap(({ row, label }) => cellsIn(table, row, label, figure, time, true))
  const order = { same: 0, unsaid: 1, differs: 2 } as const
  const { value } = figure.quantity
  const found = cells.length > 0 ? cells : equal
  return [...found]
    .sort(
      (a, b) =>
        order[a.timeState] - order[b.timeState] || Math.abs(a.value - value) - Math.abs(b.value - value)
    )
    .slice(0, mostCells)
}

const isValue = (value: number, { quantity: { bounds } }: ScopedFigure): boolean =>
  value >= bounds.low - 1e-9 * Math.abs(value) && value <= bounds.high + 1e-9 * Math.abs(value)

function cellsIn(
  table: ReferenceTable,
  row: TableRow,
  label: string,
  figure: ScopedFigure,
  time: ToldTime | null,
  isNamed: boolean
): readonly CellBeside[] {
  const readers = numberReaders(table)
  return table.columns.flatMap((head, column): CellBeside[] => {
    const number = readers[column]!(row.cells[column]!)
    if (number === undefined || number === 'unclear') return []
    const scale = scaleOf(figure, `${head} ${label} ${table.name}`, /%/.test(row.cells[column]!))
    if (scale === null) return []
    const year = yearIn(head) ?? yearIn(label)
    // A column of years is no measure.
    if (/^years?$/i.test(head.trim())) return []
    // One written over two years is known by the first, as in an article's dates.
    const told = year === null ? null : { ...yearTold(Number(year.slice(0, 4)), -1), words: year }
    return [
      {
        cells: {
          table: table.name,
          cells: [cellPlace(table, row, column)],
          row: label,
          column: head,
          ...(table.asOf === undefined ? {} : { asOf: table.asOf })
        },
        // 32.3 million is 32,300,000.
        value: Number((number * scale).toPrecision(12)),
        time: year,
        timeState: compareTimes(time, told),
        isNamed
      }
    ]
  })
}

/** The words of a row that are no numbers, the first of them where there are several. */
const labelOf = ({ cells }: TableRow): string =>
  cells.find((cell) => cell !== '' && cellNumber(cell) === undefined)?.trim() ?? ''

const yearIn = (words: string): string | null =>
  /(?<!\d)(?:19|20)\d\d(?:[/–-](?:\d{4}|\d\d))?(?!\d)/.exec(words)?.[0] ?? null

const scales: readonly (readonly [RegExp, number])[] = [
  [/\bcrores?\b/i, 1e7],
  [/\blakhs?\b/i, 1e5],
  [/(?<![\p{L}])(?:bn|billions?)\b/iu, 1e9],
  [/(?<![\p{L}])(?:m|mn|mln|millions?)\b/iu, 1e6],
  [/(?<![\p{L}\d])(?:k|thousands?)\b|[’']?000s?\b/iu, 1e3]
]

/** What one in a cell is worth in the figure's unit, by the words of its column, row and table; null for another unit. */
function scaleOf({ scope: { measure } }: ScopedFigure, words: string, isPercent: boolean): number | null {
  const currency = [...currencySigns].find(([sign]) => /[^\p{L}]/u.test(sign) && words.includes(sign))?.[1]
  const isShare = isPercent || /%|\bper ?cent\b/i.test(words)
  if (measure.kind === 'percent' || measure.kind === 'points') return isShare ? 1 : null
  if (isShare) return null
  if (measure.kind === 'money') {
    if (currency !== undefined && currency !== measure.unit) return null
  } else if (currency !== undefined) return null
  return scales.find(([pattern]) => pattern.test(words.replaceAll(/[$£€₹]/g, ' ')))?.[1] ?? 1
}

/** Words by which a row is known, without their plural. */
const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(
    (
      words
        .replaceAll(/\([^)]*\)/g, ' ')
        .toLowerCase()
        .match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
    )
      .filter((word) => word.length > 1 && !functionWords.has(word))
      .map((word) =>
        word
          .replace(/['’]s?$/, '')
          .replace(/(?<=\p{L}{3})(?:ies|y)$/u, 'i')
          .replace(/(?<=[^s])s$/, '')
      )
  )
