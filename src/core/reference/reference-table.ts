import type { ColumnMeanings } from './contest-columns'

/** One row of a table, with the number a spreadsheet gives it: the row of column names is 1. */
export interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** A table of figures an article may be held against. Plain data: it can be kept, sent and read again. */
export interface ReferenceTable {
  /** What a place in it is named after: the file's name without its ending. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  /** ISO date on which the figures stood so; absent where nobody said. */
  readonly asOf?: string
  /** What an editor says the columns hold, where their names do not. */
  readonly meanings?: ColumnMeanings
}

/** Where a value stands: `table!row/column`. */
export const cellPlace = (table: ReferenceTable, row: TableRow, column: number): string =>
  `${table.name}!${row.number}/${table.columns[column]}`

/** The table, row and column of a `table!row/column`; null for other words. */
export function parseCellPlace(
  place: string
): { readonly table: string; readonly row: number; readonly column: string } | null {
  const match = /^([^!]+)!(\d{1,9})\/(.+)$/su.exec(place)
  return match && { table: match[1]!, row: Number(match[2]), column: match[3]! }
}

/** Marks that lead to a footnote, behind a figure. */
const footnote = /(?:\s*(?:[*†‡§¶#^¹²³⁰-⁹ᵃ-ᶻ]+|\[[\w*†‡]{1,3}\]|\((?:[a-z]|[ivx]{1,4}|\d)\)))+$/u
const grouped = /^-?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+|\d{1,2}(?:,\d{2})*,\d{3})$/

/**
 * The count in a cell, which is whole: "14,259*", "1,42,590", "14.259", "14 259" and "14’259" are counts, "4.53" and
 * "44,3" are none.
 */
export function cellCount(cell: string | undefined): number | undefined {
  if (cell === undefined || !/\d/.test(cell)) return undefined
  if (/^\d+$/.test(cell)) return Number(cell)
  const bare = cell
    .trim()
    .replace(footnote, '')
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '')
  if (/^-?\d+$/.test(bare)) return Number(bare)
  if (grouped.test(bare)) return Number(bare.replace(/[,.]/g, ''))
  return /^-?\d+\.0+$/.test(bare) ? Number(bare) : undefined
}

/** The number in a cell, thousands and lakh commas and a per cent sign left out; undefined where it is none. */
export function cellNumber(cell: string | undefined): number | undefined {
  const bare = cell?.replaceAll(/[,\s%]/g, '')
  return bare && /^-?\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : undefined
}
