import { sumWords } from '../../lexicon/en/sums'
import type { Span } from '../../model/span'
import { linesOf } from '../../text/fold-space'
import type { Reading } from '../reading'
import type { Cell } from './cell'
import { columnNames, namesAmong } from './column-names'
import { type Fields, fieldsOf, type Row, rowOf } from './row'

/** Lines of one form that stand together. */
export interface Table extends Span {
  /** The rows that are no sums of others, in order. */
  readonly rows: readonly Row[]
  /** The rows below or above them that say a sum ("Total: 20,480"). */
  readonly totals: readonly Row[]
  /** The line above, where it names the columns: a name for each of `rows[0].cells`. Empty where it does not. */
  readonly columns: readonly string[]
  /** The words of the lines above it, in lower case: what it is of. */
  readonly caption: string
}

/** A line of dashes and bars between the heading of a table and its rows. */
const rule = /^[\s|:+=–—-]+$/
/** More lines than this are cut in two: no newspaper prints such a table. */
const longestRun = 300
/** How much of the text above a table may say what it is of. In UTF-16 code units. */
const longestCaption = 300

/** The tables of an article: rows of tables and plain lines alike, two rows at least. Linear in the length of the text. */
export function tablesOf({ text, article }: Reading): readonly Table[] {
  const tables: Table[] = []
  const lines = linesOf(text, article.bodyStart, text.length).filter(
    ({ start, end }) => !rule.test(text.slice(start, Math.min(end, start + 200)))
  )
  const cut = lines.map(({ start, end }) => fieldsOf(text, start, end))
  for (let i = 0; i < lines.length; ) {
    const wide = fieldTable(text, lines, cut, i) ?? lineTable(text, lines, i)
    if (wide) {
      const table = tableFrom(text, lines, i, wide)
      if (table) tables.push(table)
    }
    i = wide ? wide.limit : i + 1
  }
  return tables
}

interface Run {
  readonly rows: readonly Row[]
  readonly columns: readonly string[]
  /** The line after the last. */
  readonly limit: number
  /** The lines above that named its columns. */
  readonly headings: number
}

function tableFrom(text: string, lines: readonly Span[], first: number, run: Run): Table | null {
  const rows = [...run.rows]
  const totals: Row[] = []
  while (rows.length > 0 && isTotal(text, rows.at(-1)!)) totals.unshift(rows.pop()!)
  if (totals.length === 0) while (rows.length > 0 && isTotal(text, rows[0]!)) totals.push(rows.shift()!)
  if (rows.length < 2) return null
  const above = lines[first - run.headings - 1]
  const from = Math.max(above?.start ?? rows[0]!.start, rows[0]!.start - longestCaption)
  return {
    start: run.rows[0]!.start,
    end: run.rows.at(-1)!.end,
    rows,
    totals,
    columns: run.columns,
    caption: text.slice(from, rows[0]!.start).toLowerCase()
  }
}

const isTotal = (text: string, { label }: Row): boolean => {
  const words = text
    .slice(label.start, label.end)
    .toLowerCase()
    .split(/[\s(]+/)
  return sumWords.has(words[0]!) || (words.length <= 3 && sumWords.has(words.at(-1)!))
}

/** Lines that say a name and figures, of one form, with the line above. */
function lineTable(text: string, lines: readonly Span[], first: number): Run | null {
  const rows: Row[] = []
  let i = first
  for (; i < Math.min(lines.length, first + longestRun); i++) {
    const row = rowOf(text, lines[i]!.start, lines[i]!.end)
    if (!row || (rows.length > 0 && !goesWith(text, row, rows.at(-1)!))) break
    rows.push(row)
  }
  if (rows.length < 2) return null
  return { rows, columns: columnNames(text, lines[first - 1] ?? null, rows[0]!), limit: i, headings: 0 }
}

/** A row is of the form of the one before, or a sum below it, which may leave out a column or a unit. */
const goesWith = (text: string, row: Row, last: Row): boolean =>
  row.skeleton === last.skeleton || (isTotal(text, row) && row.cells.length === last.cells.length)

/** Lines cut into as many fields at the same sign; the first may name the columns. */
function fieldTable(
  text: string,
  lines: readonly Span[],
  cut: readonly (Fields | null)[],
  first: number
): Run | null {
  const head = cut[first]
  if (!head) return null
  let limit = first + 1
  for (; limit < Math.min(lines.length, first + longestRun); limit++) {
    const next = cut[limit]
    if (next?.separator !== head.separator || next.fields.length !== head.fields.length) break
  }
  const names: Fields[] = []
  let from = first
  while (from < limit && isHeading(text, cut[from]!)) names.push(cut[from++]!)
  const body = cut.slice(from, limit) as readonly Fields[]
  if (body.length < 2) return null
  const width = head.fields.length
  const figures = columnsOfFigures(text, body)
  const isNamedFirst = body.filter(({ read: [first] }) => !first).length > body.length / 2
  const labels = body.map((line) => labelOf(text, line, isNamedFirst))
  if (figures.length === 0 || !labels.every((label) => label !== null)) return null
  const rows = body.map(({ start, end, read }, i): Row => {
    const cells = figures.map((column): Cell | null => read[column]?.cell ?? null)
    return { start, end, label: labels[i]!, cells, skeleton: '' }
  })
  const own = names.length > 0 ? null : (lines[first - 1] ?? null)
  const named = figures.map((column) =>
    names
      .map(({ fields }) => text.slice(fields[column]!.start, fields[column]!.end).toLowerCase())
      .join(' ')
      .trim()
  )
  const columns = own ? namesAmong(text, own, width, figures) : named
  return { rows, columns: columns.some((name) => name !== '') ? columns : [], limit, headings: names.length }
}

const year = /^(?:FY|H[12] |Q[1-4] )?(?:19|20)\d\d(?:[-–/]\d\d)?$/i

/** All words, or words and years. */
const isHeading = (text: string, { fields, read }: Fields): boolean =>
  read.every((one, i) => !one || year.test(text.slice(fields[i]!.start, fields[i]!.end)))

/** What names a row: the first field, where most rows have words or a year there; else its first of words. Null without one. */
function labelOf(text: string, { fields, read }: Fields, isNamedFirst: boolean): Span | null {
  const isWordy = ({ start, end }: Span) => end - start <= 60 && /[\p{L}\d]/u.test(text.slice(start, end))
  if (isNamedFirst && isWordy(fields[0]!)) return fields[0]!
  const words = fields.find((field, i) => !read[i] && isWordy(field))
  const [first] = fields
  return words ?? (first && year.test(text.slice(first.start, first.end)) ? first : null)
}

const nothing = /^(?:[-–—.…*]*|n\/?a|nil|none|nr|tbc|dnf|dns)$/i

/** The columns that have a figure in most rows, of one unit, and nothing in the others; ranks are left out. */
function columnsOfFigures(text: string, body: readonly Fields[]): readonly number[] {
  const [{ fields }] = body as [Fields]
  return fields.flatMap((_, column): number[] => {
    const units = new Set<string>()
    let count = 0
    for (const { read, fields } of body) {
      const one = read[column]
      const { start, end } = fields[column]!
      // A column of years names the rows.
      if (column === 0 && one && year.test(text.slice(start, end))) return []
      if (!one && !nothing.test(text.slice(start, end))) return []
      if (!one) continue
      count++
      if (one.unit !== '') units.add(one.unit)
    }
    const isRank = body.every(({ read }, i) => {
      const cell = read[column]?.cell
      return cell ? cell.value === i + 1 && cell.step === 1 : i === body.length - 1
    })
    return units.size > 1 || count < 2 || count < body.length / 2 || (isRank && body.length > 2)
      ? []
      : [column]
  })
}
