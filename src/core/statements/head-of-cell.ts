import type { Span } from '../model/span'

/** A table of more rows tells nothing more by its first. */
const mostRows = 2_000

/**
 * The words at the head of the column that a place of a table's row stands in: its cell in the first of the rows, one a
 * line with tabs between cells, that follow each other. Null outside tables, and where that cell is empty or
 * a figure, but for years that head their columns.
 */
export function headOfCell(text: string, { start }: Span): string | null {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const before = text.slice(from, start).split('\t')
  if (before.length === 1 && !lineAt(text, from).includes('\t')) return null
  let head: string | null = null
  for (let end = from - 1, rows = 0; end > 0 && rows < mostRows; rows++) {
    const begin = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(begin, end)
    if (line.includes('\t')) head = line
    else if (line.trim() !== '') break
    end = begin - 1
  }
  const cells = head?.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim()) ?? []
  const words = cells[before.length - 1] ?? ''
  if (words === '') return null
  // A row of years is a head; one that has another figure is a row of what is counted.
  return isFigure.test(words) && !cells.every((cell) => isYear.test(cell) || !isFigure.test(cell))
    ? null
    : words
}

const isFigure = /^[\d.,%\s–/-]+$/
const isYear = /^(?:19|20)\d\d(?:[–/-](?:\d\d|(?:19|20)\d\d))?$/

function lineAt(text: string, from: number): string {
  const end = text.indexOf('\n', from)
  return text.slice(from, end < 0 ? text.length : end)
}
