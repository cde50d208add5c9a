import type { Reading } from '../facts/reading'
import { tablesOf } from '../facts/rows/tables'

/** What a table of the article says of one of its figures. */
export interface OwnCell {
  /** What its row is called. */
  readonly row: string
  /** The year its column is named for; null where it is named for something else. */
  readonly year: number | null
}

const separator = /\s*[|\t]\s*/
const rule = /^[\s|:+=–—-]*$/
/** A heading is a short line. In UTF-16 code units. */
const longestHeading = 300

const yearIn = (words: string): number | null => (/^(?:19|20)\d\d$/.test(words.trim()) ? Number(words) : null)

/** What the tables of an article say of their figures, by where each begins. */
export function ownCells(reading: Reading): ReadonlyMap<number, OwnCell> {
  const { text } = reading
  const cells = new Map<number, OwnCell>()
  for (const { rows, totals } of tablesOf(reading)) {
    const [first] = rows
    // A heading of years alone has the form of a row.
    const heading = first!.cells.map((cell) => (cell ? yearIn(text.slice(cell.start, cell.end)) : null))
    const isHeading = heading.every((year) => year !== null)
    const years = isHeading ? heading : yearsAbove(text, first!.start, first!.cells.length)
    for (const { label, cells: own } of [...(isHeading ? rows.slice(1) : rows), ...totals])
      own.forEach((cell, nth) => {
        if (!cell) return
        const year = own.length === years.length ? (years[nth] ?? null) : null
        cells.set(cell.start, { row: text.slice(label.start, label.end), year })
      })
  }
  return cells
}

/** The years that the line above a table names its columns for, one for each of its figures; empty where it names others. */
function yearsAbove(text: string, rowStart: number, count: number): readonly (number | null)[] {
  let end = text.lastIndexOf('\n', rowStart - 1)
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(Math.max(start, end - longestHeading), end)
    if (!rule.test(line)) {
      const names = line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(separator)
        .slice(-count)
      return names.length === count ? names.map(yearIn) : []
    }
    end = start - 1
  }
  return []
}
