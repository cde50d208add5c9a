import { fingerprint } from '../text/fingerprint'
import { type RecordField, recordField } from './record-field'

/** What a column of a table may be. */
export const columnFields = ['title', 'text', 'date', 'byline', 'url', 'id'] as const
export type ColumnField = (typeof columnFields)[number]

/** What an editor says of a table: the name of the column for a field; an empty name where there is none. */
export type ColumnMapping = Readonly<Partial<Record<ColumnField, string>>>

/** The top of a table, to ask an editor about. */
export interface TableHead {
  readonly columns: readonly string[]
  /** The first few rows, each with as many cells as there are columns. */
  readonly rows: readonly (readonly string[])[]
}

/**
 * Which field each column is: as the editor says, and where nothing was said of a field, by the column's own name.
 * @returns a field or nothing, for each column
 */
export function fieldsOf(
  columns: readonly string[],
  mapping: ColumnMapping = {}
): readonly (RecordField | undefined)[] {
  const said = new Map<string, ColumnField>()
  for (const field of columnFields) {
    const name = mapping[field]
    if (name) said.set(name.trim(), field)
  }
  return columns.map((column) => {
    const field = said.get(column.trim())
    if (field) return field
    const own = recordField(column)
    return own !== undefined && mapping[own as ColumnField] === undefined ? own : undefined
  })
}

/** The same for tables with the same columns in the same order: what an editor says of one holds for the next. */
export const tableSignature = (columns: readonly string[]): string =>
  fingerprint(...columns.map((column) => column.trim()))
