import type { Span } from '../../model/span'
import type { Row } from './row'

/** A heading is a short line. In UTF-16 code units. */
const longestHeading = 300
/** A name of a column too. */
const longestName = 40

const separators: readonly RegExp[] = [
  /\s*[|\t]\s*/,
  /\s{2,}/,
  /\s*;\s*/,
  /\s*,\s*(?:and\s+)?|\s+and\s+/,
  /\s+/
]

/** The names a heading gives to the columns of plain lines: "Standings (played, won, lost):", "North | votes | share". */
export function columnNames(text: string, heading: Span | null, { skeleton, cells }: Row): readonly string[] {
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
  for (const candidate of listsIn(text, heading))
    for (const separator of separators) {
      const names = partsOf(candidate, separator)
      const own = names.length === count + 1 ? names.slice(1) : names
      if (own.length === count && own.every(isName)) return own
    }
  return []
}

/**
 * The names that the line above gives to some columns of a table of `width` fields: a name for each field, for each but
 * the first, or for each column of figures alone.
 */
export function namesAmong(
  text: string,
  heading: Span,
  width: number,
  figures: readonly number[]
): readonly string[] {
  for (const candidate of listsIn(text, heading))
    for (const separator of separators) {
      const names = partsOf(candidate, separator)
      if (!names.every((name) => name.length <= longestName)) continue
      if (names.length === width) return figures.map((column) => names[column]!)
      if (names.length === width - 1) return figures.map((column) => names[column - 1] ?? '')
      if (names.length === figures.length && names.length > 1) return names
    }
  return []
}

/** What of a line may be a list of names: what stands in brackets, behind a colon, or all of it. */
function listsIn(text: string, { start, end }: Span): readonly string[] {
  const line = text.slice(start, Math.min(end, start + longestHeading)).toLowerCase()
  return [
    /\(([^()]*)\)[\s:.]*$/.exec(line)?.[1],
    /:\s*([^:]+)$/.exec(line)?.[1],
    line.replace(/[:.]\s*$/, '')
  ].filter((one) => one !== undefined)
}

const partsOf = (list: string, separator: RegExp): readonly string[] =>
  list
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split(separator)
    .map((name) => name.trim())

const isName = (name: string): boolean => /\p{L}/u.test(name) && name.length <= longestName
