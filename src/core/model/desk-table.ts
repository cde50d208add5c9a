import type { ColumnMeanings } from '../reference/contest-columns'
import type { ReferenceTable } from '../reference/reference-table'
import type { TableUse } from '../reference/table-use'

/** What an editor says of a reference table. */
export interface TableLabel {
  /** What places in it are named after: its own on the desk, without “!” and “/”. */
  readonly name: string
  /** ISO date on which the figures stood so; empty where nobody said. */
  readonly asOf: string
  /** Who published it, or its address; empty where nobody said. */
  readonly publisher: string
  readonly meanings: ColumnMeanings
}

/** The file a table was read from. The desk keeps the table, not the file. */
export interface TableSource {
  /** The file's name, without its folder. */
  readonly name: string
  readonly path?: string
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string
  /** The sheet of a workbook. */
  readonly sheet?: string
}

/** A reference table kept on a desk. */
export interface DeskTable extends TableLabel {
  readonly id: string
  readonly source: TableSource
  readonly columns: readonly string[]
  /** The number of the first of `rows`, as a spreadsheet counts. */
  readonly firstRow: number
  /** Row after row, each with as many cells as there are columns; an empty one keeps its place. */
  readonly rows: readonly (readonly string[])[]
  /** ISO 8601 instant in UTC at which these rows came to the desk, and who brought them. */
  readonly addedAt: string
  readonly addedBy: string
}

/** A table without its rows, as lists show it. */
export interface TableSummary extends Omit<DeskTable, 'rows' | 'firstRow'> {
  /** Rows with something in them. */
  readonly rowCount: number
  /** Contests articles can be held against; 0 where the columns are not understood. */
  readonly contestCount: number
  /** Measures through time articles can be held against. */
  readonly seriesCount: number
  /** What of its rows articles can be held against, and why not of the others. */
  readonly use: TableUse
}

/** What is known of a table in the desk's folder: it, or why it cannot be read. */
export type ListedTable =
  | { readonly id: string; readonly table: TableSummary }
  | { readonly id: string; readonly problem: string }

/** A reference table as its file has it, before it is kept or when it is: what an editor is shown of it. */
export interface ReadTable {
  readonly name: string
  readonly columns: readonly string[]
  /** What the names of the columns say they hold. */
  readonly guessed: ColumnMeanings
  /** The first few rows. */
  readonly top: readonly (readonly string[])[]
  readonly rowCount: number
  /** Contests articles can be held against, the columns understood as they are said or guessed. */
  readonly contestCount: number
  /** Measures through time articles can be held against. */
  readonly seriesCount: number
  /** What of its rows articles can be held against, and why not of the others. */
  readonly use: TableUse
  readonly source: TableSource
  /** Every sheet of the workbook, of which `source.sheet` is the one read; empty where it is none. */
  readonly sheets: readonly string[]
}

/** A stretch of a table's rows, to be looked at. */
export interface TableRows {
  /** The number of the first of `rows`, as a spreadsheet counts. */
  readonly firstRow: number
  /** How many rows there are in all. */
  readonly total: number
  /** Where in the table these rows begin. */
  readonly from: number
  readonly rows: readonly (readonly string[])[]
}

/** The same table with other words for it. */
export const relabelled = (table: DeskTable, { name, asOf, publisher, meanings }: TableLabel): DeskTable => ({
  ...table,
  name,
  asOf,
  publisher,
  meanings
})

/** What the rows of a reference table are as a desk keeps them. */
export function keptRows({
  columns,
  rows
}: Pick<ReferenceTable, 'columns' | 'rows'>): Pick<DeskTable, 'firstRow' | 'rows'> {
  const firstRow = rows[0]?.number ?? 2
  const kept: (readonly string[])[] = []
  for (const { number, cells } of rows) {
    while (kept.length < number - firstRow) kept.push(columns.map(() => ''))
    kept.push(cells)
  }
  return { firstRow, rows: kept }
}

/** A desk's table as articles are held against it. */
export const referenceOf = ({
  name,
  asOf,
  columns,
  meanings,
  firstRow,
  rows
}: DeskTable): ReferenceTable => ({
  name,
  columns,
  meanings,
  ...(asOf === '' ? {} : { asOf }),
  rows: rows.flatMap((cells, i) =>
    cells.some((cell) => cell !== '') ? [{ number: firstRow + i, cells }] : []
  )
})

/** A name none of these tables has: “results”, else “results 2”. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const bare = wanted.replaceAll(/[!/]/g, ' ').trim() || 'table'
  let name = bare
  for (let n = 2; taken.includes(name); n++) name = `${bare} ${n}`
  return name
}
