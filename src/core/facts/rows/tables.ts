import { sumWords } from '../../lexicon/en/sums'
import type { Span } from '../../model/span'
import { linesOf } from '../../text/fold-space'
import type { Reading } from '../reading'
import { type Row, rowOf } from './row'

/** Lines of one form that stand together. */
export interface Table {
  /** The rows that are no sums of others, in order. */
  readonly rows: readonly Row[]
  /** The rows below them that say a sum ("Total: 20,480"). */
  readonly totals: readonly Row[]
  /** The line above, where it names the columns: a name for each of `rows[0].cells`. Empty where it does not. */
  readonly columns: readonly string[]
}

/** A line of dashes and bars between the heading of a table and its rows. */
const rule = /^[\s|:+=–—-]+$/

/** The tables of an article: rows of tables and plain lines alike, three rows at least. Linear in the length of the text. */
export function tablesOf({ text, article }: Reading): readonly Table[] {
  const tables: Table[] = []
  let rows: Row[] = []
  let heading: Span | null = null
  let above: Span | null = null
  const close = (): void => {
    const totals: Row[] = []
    while (rows.length > 0 && isTotal(text, rows.at(-1)!)) totals.unshift(rows.pop()!)
    if (rows.length >= 3) tables.push({ rows, totals, columns: columnsIn(text, heading, rows[0]!) })
    rows = []
  }
  for (const line of linesOf(text, article.bodyStart, text.length)) {
    if (rule.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) continue
    const row = rowOf(text, line.start, line.end)
    const belongs = row !== null && rows.length > 0 && goesWith(text, row, rows.at(-1)!)
    if (!belongs) close()
    if (row) {
      if (rows.length === 0) heading = above
      rows.push(row)
    }
    above = line
  }
  close()
  return tables
}

const isTotal = (text: string, { label }: Row): boolean => {
  const words = text
    .slice(label.start, label.end)
    .toLowerCase()
    .split(/[\s(]+/)
  return sumWords.has(words[0]!) || (words.length <= 3 && sumWords.has(words.at(-1)!))
}

/** A row is of the form of the one before, or a sum below it, which may leave out a column or a unit. */
const goesWith = (text: string, row: Row, last: Row): boolean =>
  row.skeleton === last.skeleton || (isTotal(text, row) && row.cells.length === last.cells.length)

/** The names a heading gives to the columns: "Standings (played, won, lost):", "North | votes | share". */
function columnsIn(text: string, heading: Span | null, { skeleton, cells }: Row): readonly string[] {
  const count = cells.length
  // "won 5, lost 1, points 10", "5 won, 1 lost": the rows name their columns themselves.
  const beside = skeleton.split(/[,;]/).flatMap((piece) => {
    const words = piece
      .replaceAll(/[^\p{L}\s]/gu, ' ')
      .trim()
      .replaceAll(/\s+/g, ' ')
    return Array.from({ length: piece.split('#').length - 1 }, () => words)
  })
  if (beside.length === count && beside.every((words) => words !== '')) return beside
  if (!heading) return []
  const line = text.slice(heading.start, Math.min(heading.end, heading.start + 300)).toLowerCase()
  const candidates = [
    /\(([^()]*)\)[\s:.]*$/.exec(line)?.[1],
    /:\s*([^:]+)$/.exec(line)?.[1],
    line.replace(/[:.]\s*$/, '')
  ]
  for (const candidate of candidates) {
    if (candidate === undefined) continue
    for (const separator of [/\s*[|\t]\s*/, /\s*;\s*/, /\s*,\s*(?:and\s+)?|\s+and\s+/, /\s+/]) {
      const names = candidate
        .replace(/^\s*\|/, '')
        .replace(/\|\s*$/, '')
        .split(separator)
      const own = names.length === count + 1 ? names.slice(1) : names
      if (own.length === count && own.every((name) => /\p{L}/u.test(name) && name.length <= 40))
        return own.map((name) => name.trim())
    }
  }
  return []
}
