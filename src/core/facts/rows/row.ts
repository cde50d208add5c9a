import type { Span } from '../../model/span'
import { type Cell, cellOf, cellsIn, type PrintedCell } from './cell'

/** A line of the text that says nothing but a name and its figures: "Khorvan: 2,575 (2,550), +25". */
export interface Row extends Span {
  /** The words before the figures, without a colon or bar. */
  readonly label: Span
  /** Its figures; null where a row of fields has something else there, or nothing. */
  readonly cells: readonly (Cell | null)[]
  /** What stands between the cells, each cell a "#", in lower case: rows of one table have it in common. */
  readonly skeleton: string
}

/** A line cut at bars, tabs, semicolons or wide gaps. */
export interface Fields extends Span {
  readonly separator: Separator
  readonly fields: readonly Span[]
  /** Each field read as a figure; null where it is none. */
  readonly read: readonly (PrintedCell | null)[]
}

export type Separator = '|' | '\t' | ';' | ' '

/** A label is a name, no sentence. In UTF-16 code units. */
const longestLabel = 60
/** So is a row. */
const longestRow = 200
/** No table in a newspaper has more columns. */
const mostCells = 12

/** A bar or point of a list at the margin, and the number of the line: "| 1. ". */
const margin = /^(?:[-–—]\s|[|*•\s]){0,4}(?:\d{1,2}[.)]?\s{1,3}(?=\p{L}))?/u
const labelled = /^\p{L}[^:|\t\n]{0,59}(?=\s?:\s)/u
/** Where the figures of a line begin, with a sign or currency before them. */
const figureStart = /(?:[+−–(-]\s?|\b(?:up|down)\s)?(?:(?:\b(?:US|A|C|S|NZ|HK))?[$£€₹¥]|\bRs\.? ?)?\d/
const currencyWord = /(?:[$£€₹¥]|\bRs\.?\s?|\bUS|\bR)$/

/** Reads the text from `start` to `end`, a line, as a row of a table; null where it is none. */
export function rowOf(text: string, start: number, end: number): Row | null {
  if (end - start > longestRow) return null
  const line = text.slice(start, end)
  const first = margin.exec(line)![0].length
  const rest = line.slice(first)
  const name = labelled.exec(rest)?.[0] ?? rest.slice(0, Math.max(0, rest.search(figureStart)))
  const label = name.replace(/[\s|:,;–—-]+$/, '')
  if (!/^\p{L}/u.test(label) || label.length > longestLabel) return null
  const from = first + name.length
  const cells: Cell[] = []
  let skeleton = ''
  let last = from
  const printed = cellsIn(line.slice(from), from)
  for (const [i, { cell: own, start: at, end: to }] of printed.entries()) {
    const cell = lentScale(line, own, to, printed[i + 1])
    const between = line.slice(last, at)
    // "7:10" is a time, "4G" and "A4" are names.
    if (/[\p{L}\d]$/u.test(between) && !currencyWord.test(between)) return null
    if (/^(?::\d|\p{L}{1,2}\d|\d)/u.test(line.slice(to, to + 3)) || cells.length === mostCells) return null
    cells.push({ ...cell, start: start + cell.start, end: start + cell.end })
    const [scale] = line.slice(cell.end, to).match(/[^\s%*†‡§¹²³⁴]+/) ?? ['']
    skeleton += `${between}#${cell.percent ? '%' : scale}`
    last = to
  }
  if (cells.length === 0) return null
  skeleton += line.slice(last).replace(/[\s.,;|]+$/, '')
  return {
    start,
    end,
    label: { start: start + first, end: start + first + label.length },
    cells,
    skeleton: skeleton
      .toLowerCase()
      .replace(/^[\s|:,;–—-]+/, '')
      .replaceAll(/\s+/g, ' ')
  }
}

/** "66 of 120 million": both are millions. */
const lentScale = (line: string, cell: Cell, end: number, next: PrintedCell | undefined): Cell =>
  next && cell.scale === 1 && next.cell.scale > 1 && line.slice(end, next.start) === ' of '
    ? {
        ...cell,
        value: cell.value * next.cell.scale,
        step: cell.step * next.cell.scale,
        scale: next.cell.scale
      }
    : cell

const separators: readonly (readonly [Separator, RegExp])[] = [
  ['\t', /\t/],
  ['|', /\|/],
  [';', /;\s/],
  [' ', /\s{2,}/]
]

/** Cuts the text from `start` to `end`, a line, into fields; null where it has only one. */
export function fieldsOf(text: string, start: number, end: number): Fields | null {
  if (end - start > longestRow) return null
  const line = text.slice(start, end)
  const found = separators.find(([, sign]) => sign.test(line))
  if (!found) return null
  const [separator, sign] = found
  let from = separator === '|' ? /^\|?/.exec(line)![0].length : 0
  const limit = separator === '|' ? line.replace(/\s*\|\s*$/, '').length : line.length
  // "North: 540; 513; 95%": the name ends in a colon.
  const name = separator === ';' ? /^[^:;]{1,60}:\s/.exec(line)?.[0].length : undefined
  const fields: Span[] = []
  const push = (a: number, b: number): void => {
    const field = line.slice(a, b)
    const lead = field.length - field.trimStart().length
    const trimmed = field.trim()
    const [, outer, inner] = /^(\S.*?)\s\((.*)\)$/.exec(trimmed) ?? []
    const at = start + a + lead
    // "1,050 (35.0%)" is two figures.
    if (outer && inner && cellOf(outer, 0) && cellOf(inner, 0)) {
      const second = at + trimmed.length - 1 - inner.length
      fields.push({ start: at, end: at + outer.length }, { start: second, end: second + inner.length })
    } else fields.push({ start: at, end: at + trimmed.length })
  }
  if (name !== undefined) {
    push(0, name - 2)
    from = name
  }
  const global = new RegExp(sign.source, 'g')
  global.lastIndex = from
  for (let match = global.exec(line); match && match.index < limit; match = global.exec(line)) {
    push(from, match.index)
    from = match.index + match[0].length
  }
  push(from, limit)
  if (fields.length < 2 || fields.length > mostCells + 2) return null
  return {
    start,
    end,
    separator,
    fields,
    read: fields.map((field) => cellOf(text.slice(field.start, field.end), field.start))
  }
}
