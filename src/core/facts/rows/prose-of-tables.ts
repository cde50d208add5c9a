import { otherTimes, togetherWords } from '../../lexicon/en/sums'
import type { Span } from '../../model/span'
import { digitSlip } from '../digit-slips'
import { numberWord } from '../number-words'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import type { Cell } from './cell'
import type { Row } from './row'
import type { Table } from './tables'

/** A figure of the prose that a table has otherwise. */
export interface ProseSlip {
  readonly figure: Quantity
  /** The cells it should be, or be the sum of. */
  readonly cells: readonly Cell[]
  /** What the rows are called that it speaks of; empty where it speaks of all. */
  readonly labels: readonly Span[]
  /** What it should be, in the figure's own measure. */
  readonly expected: number
}

/** What a table may be printed in: thousands, lakhs, millions, crores. */
const scales = [1, 1e3, 1e5, 1e6, 1e7, 1e9]
/** So near before a figure a word must stand that sums all rows. In UTF-16 code units. */
const closeBefore = 36
/** More rows are a list nobody retells. */
const mostRows = 40

/**
 * Figures of the prose that speak of a row, of some rows together, or of all, and that are a slip of the fingers from what
 * the table has there. What any cell, any two of them, a column or another sentence gives explains a figure.
 */
export function proseSlips(
  reading: Reading,
  measured: readonly Quantity[],
  tables: readonly Table[]
): readonly ProseSlip[] {
  const { bodyStart } = reading.article
  const outside = measured.filter(
    ({ span }) =>
      span.start >= bodyStart && !tables.some(({ start, end }) => span.start >= start && span.end <= end)
  )
  return tables.flatMap((table) => {
    if (table.rows.length > mostRows) return []
    const given = givenBy(table)
    return outside.flatMap((figure) => {
      if (figure.vague || figure.high !== undefined || Math.abs(figure.value) < 10 || !isOfCells(figure))
        return []
      if (outside.some((other) => other !== figure && other.value === figure.value)) return []
      if (given.some((value) => isGiven(figure, value))) return []
      return slipOf(reading, table, figure, outside) ?? []
    })
  })
}

const measures = new Set(['count', 'percent', 'money', 'length', 'area', 'volume', 'mass'])
const isOfCells = ({ dimension }: Quantity): boolean => measures.has(dimension)

const isGiven = ({ value, step, bounds }: Quantity, given: number): boolean =>
  scales.some((scale) => {
    const own = Math.abs(given) * scale
    return Math.abs(own - value) <= step / 2 + 1e-9 * value || (own >= bounds.low && own <= bounds.high)
  })

/** What the cells of a table give to every sentence: themselves, columns, and two columns together. */
function givenBy({ rows, totals }: Table): readonly number[] {
  const sums = rows[0]!.cells.map((_, column) => sumOf(rows, column))
  return [
    ...[...rows, ...totals].flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell ? [cell.value, cell.value / 100] : []))
    ),
    ...sums.flatMap((sum, i) => [
      sum,
      sum / rows.length,
      ...sums.slice(i + 1).flatMap((other) => [sum + other, sum - other])
    ])
  ].filter((value) => Number.isFinite(value) && value !== 0)
}

/** What two cells of a row give to a sentence that speaks of it: a sum, a difference, and where it is in per cent, a share or change. */
function givenByRow({ cells }: Row, { dimension }: Quantity): readonly number[] {
  const values = cells.flatMap((cell) => cell?.value ?? [])
  return values.flatMap((a, i) =>
    values
      .slice(i + 1)
      .flatMap((b) =>
        dimension === 'percent'
          ? [a + b, a - b, (100 * a) / b, (100 * b) / a, (100 * (a - b)) / b, (100 * (b - a)) / a]
          : [a + b, a - b]
      )
  )
}

const sumOf = (rows: readonly Row[], column: number): number =>
  rows.reduce((all, { cells }) => all + (cells[column]?.value ?? Number.NaN), 0)

function slipOf(
  reading: Reading,
  table: Table,
  figure: Quantity,
  outside: readonly Quantity[]
): ProseSlip | null {
  const { text, sentences } = reading
  const { start, end } = sentences[figure.sentence]!
  const words = text.slice(start, end)
  const named = table.rows.flatMap((row) => {
    const label = nameOf(text, row)
    const at = label.length < 3 ? -1 : indexOfName(words, label)
    return at < 0 ? [] : [{ row }]
  })
  const columns = table.rows[0]!.cells.map((_, i) => i)
  if (named.length === 1) {
    const [{ row }] = named as [(typeof named)[number]]
    if (otherTimes.test(words) || givenByRow(row, figure).some((value) => isGiven(figure, value))) return null
    for (const column of columns) {
      const cell = row.cells[column]
      if (!cell || !isOfKind(figure, cell, table, column)) continue
      const slip = slipBetween(figure, cell.value)
      if (slip === null || !isColumnOf(reading, figure, table, column)) continue
      if (slip.kind === 'changed' && figure.digits.length < 3) continue
      return { figure, cells: [cell], labels: [row.label], expected: slip.expected }
    }
    return null
  }
  const extreme = named.length === 0 ? extremeOf(words, table, figure) : null
  if (extreme) return extreme
  // "Together they made 5,280 tonnes": close before the figure, where no row is named.
  const before = words.slice(0, figure.span.start - start)
  const isTogether = togetherWords.test(named.length > 1 ? words : before.slice(-closeBefore))
  if (named.length > 1 ? !isTogether : !(isTogether && isAboutAll(words, table))) return null
  // "Together with $30 million from others that makes $550 million": more than the rows.
  const isMore = outside.some(
    (other) =>
      other.sentence === figure.sentence && other.token < figure.token && other.dimension === figure.dimension
  )
  if (isMore) return null
  const rows = named.length > 1 ? named.map(({ row }) => row) : table.rows
  for (const column of columns) {
    const cells = rows.flatMap(({ cells }) => cells[column] ?? [])
    if (cells.length < rows.length || !isOfKind(figure, cells[0]!, table, column)) continue
    const slip = slipBetween(figure, sumOf(rows, column))
    if (slip === null || (slip.kind === 'changed' && figure.digits.length < (named.length > 1 ? 2 : 3)))
      continue
    if (named.length === 0 && !isColumnOf(reading, figure, table, column)) continue
    return { figure, cells, labels: named.map(({ row }) => row.label), expected: slip.expected }
  }
  return null
}

/** "Support is highest, at 26 per cent": the greatest or least of a column, with two digits changed about. */
function extremeOf(words: string, table: Table, figure: Quantity): ProseSlip | null {
  const isMost = /\b(?:highest|largest|biggest|greatest)\b/i.test(words)
  const isLeast = /\b(?:lowest|smallest|fewest)\b/i.test(words)
  if (isMost === isLeast) return null
  for (let column = 0; column < table.rows[0]!.cells.length; column++) {
    const cells = table.rows.flatMap(({ cells }) => cells[column] ?? []).toSorted((a, b) => a.value - b.value)
    const cell = isMost ? cells.at(-1) : cells[0]
    if (!cell || cells.length < 3 || !isOfKind(figure, cell, table, column)) continue
    const slip = slipBetween(figure, cell.value)
    const row = table.rows.find(({ cells }) => cells[column] === cell)!
    if (slip?.kind === 'swapped')
      return { figure, cells: [cell], labels: [row.label], expected: slip.expected }
  }
  return null
}

/** A row's name without the number before it. */
const nameOf = (text: string, { label }: Row): string =>
  text.slice(label.start, label.end).replace(/^\d+[.)]\s*/, '')

/** Where a name stands as whole words; -1 where it does not. */
function indexOfName(words: string, name: string): number {
  // "Schools and care": a sentence has it in lower case.
  const [inWords, own] = name.length >= 4 ? [words.toLowerCase(), name.toLowerCase()] : [words, name]
  for (let at = inWords.indexOf(own); at >= 0; at = inWords.indexOf(own, at + 1))
    if (!/[\p{L}\d]$/u.test(words.slice(0, at)) && !/^[\p{L}\d]/u.test(words.slice(at + name.length)))
      return at
  return -1
}

/** "all four", "in all": of the table's rows, if the sentence counts them. */
function isAboutAll(words: string, { rows }: Table): boolean {
  const counted = /\b(?:all|the) (\p{Ll}+|\d+)\b/u.exec(words.toLowerCase())?.[1]
  const number =
    counted === undefined
      ? undefined
      : (numberWord(counted) ?? (/^\d+$/.test(counted) ? Number(counted) : undefined))
  return number === undefined || number === rows.length
}

/** Per cent with per cent; a column without a sign where the table says that it is in per cent. */
function isOfKind({ dimension }: Quantity, cell: Cell, { caption, columns }: Table, column: number): boolean {
  const isPercent = cell.percent || /per ?cent|percent|%/.test(columns[column] || caption)
  return dimension === 'percent' ? isPercent : !cell.percent
}

/** The column is called as the words behind the figure are, or the line above the table speaks of what it counts. */
function isColumnOf(
  reading: Reading,
  { unit, dimension, lastToken, token }: Quantity,
  { columns, caption }: Table,
  column: number
): boolean {
  if (dimension === 'percent') return true
  const name = columns[column] ?? ''
  const nouns = [1, 2].flatMap((step) =>
    reading.together(lastToken + step, token) ? [reading.lower(lastToken + step)] : []
  )
  return [...nouns, unit ?? ''].some((noun) => {
    const stem = noun.slice(0, 6)
    return stem.length >= 3 && (name.includes(stem) || (name === '' && caption.includes(stem)))
  })
}

/** The slip of the fingers between a figure as printed and what it should be, in the figure's own measure. */
function slipBetween(
  { value, step }: Quantity,
  should: number
): { readonly kind: 'swapped' | 'changed'; readonly expected: number } | null {
  for (const scale of scales) {
    const expected = Math.round((Math.abs(should) * scale) / step) * step
    if (Math.abs(expected - Math.abs(should) * scale) > step / 2 || expected === 0) continue
    const kind = digitSlip(String(Math.round(value / step)), String(Math.round(expected / step)))
    if (kind !== null) return { kind, expected }
  }
  return null
}
