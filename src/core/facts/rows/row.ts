import type { Span } from '../../model/span'

/** A figure in a row of a table. */
export interface Cell extends Span {
  /** As printed, its sign counted in. */
  readonly value: number
  /** What one in its last printed place is worth: 1 for "16", .1 for "90.0". */
  readonly step: number
  /** It is followed by a sign or word for per cent. */
  readonly percent: boolean
}

/** A line of the text that says nothing but a name and its figures: "Khorvan: 2,575 (2,550), +25". */
export interface Row extends Span {
  /** The words before the figures, without a colon or bar. */
  readonly label: Span
  readonly cells: readonly Cell[]
  /** What stands between the cells, each cell a "#", in lower case: rows of one table have it in common. */
  readonly skeleton: string
}

/** A label is a name, no sentence. In UTF-16 code units. */
const longestLabel = 60
/** So is a row. */
const longestRow = 200
/** No table in a newspaper has more columns. */
const mostCells = 12

/** A bar at the margin, and the number of the line: "| 1. ". */
const margin = /^[|*•\s]{0,4}(?:\d{1,2}[.)]?\s{1,3}(?=\p{L}))?/u
const labelled = /^\p{L}[^:|\t\n]{0,59}(?=\s?:\s)/u
const figure = /\d+(?:,\d{2,3})*(?:\.\d+)?/g
const percentWord = /^\s?(?:%|per ?cent\b|pct\b|pc\b)/i

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
  for (const match of line.slice(from).matchAll(figure)) {
    const at = from + match.index
    const to = at + match[0].length
    const before = line.slice(last, at)
    // "7:10" is a time, "4G" and "A4" are names.
    if (/[\p{L}]$/u.test(before) && !currency.test(before)) return null
    if (/^(?::\d|\p{L}{1,2}\d)/u.test(line.slice(to, to + 3)) || cells.length === mostCells) return null
    const signed = /(?:^|[\s(,;|])[+−-]\s?(?:[$£€₹])?$/.exec(before) ?? /(?:^|[\s(,;|])[−–]$/.exec(before)
    const digits = match[0]
    const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
    const value = Number(digits.replaceAll(',', ''))
    cells.push({
      start: start + at,
      end: start + to,
      value: signed && !before.includes('+') ? -value : value,
      step: 10 ** -decimals,
      percent: percentWord.test(line.slice(to, to + 9))
    })
    skeleton += `${before}#`
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
      .replaceAll(/(?<=^|[\s(,;|])[+−–-]\s?(?=#|[$£€₹])/g, '')
      .replaceAll(/\s+/g, ' ')
  }
}

const currency = /(?:[$£€₹]|\bRs\.?\s?|\bUS)$/
/** Where the figures of a line begin, with a sign or currency before them. */
const figureStart = /(?:[+−–(-]\s?)?(?:[$£€₹]|\bRs\.? ?)?\d/
