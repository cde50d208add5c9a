import * as z from 'zod'
import type { DeskTable } from '../model/desk-table'
import { contestColumns } from '../reference/contest-columns'
import type { Result } from '../result'
import { documentForm, keepUnknown, parseDocument } from './document'

/** `tables/<id>.json`: one reference table, with what an editor said of it. */
export interface TableFile extends DeskTable {
  readonly format: 'corrigenda.table'
  readonly version: 1
}

const tableShape = {
  id: z.string().min(1),
  name: z.string().min(1),
  asOf: z.union([z.literal(''), z.iso.date()]),
  publisher: z.string(),
  meanings: z.partialRecord(z.enum(contestColumns), z.string()),
  source: z.looseObject({
    name: z.string(),
    path: z.string().optional(),
    sha256: z.string(),
    sheet: z.string().optional()
  }),
  columns: z.array(z.string().min(1)).min(2),
  addedAt: z.string(),
  addedBy: z.string(),
  firstRow: z.int().min(1),
  rows: z.array(z.array(z.string()))
} satisfies Record<keyof DeskTable, z.ZodType>

export const tableFileSchema: z.ZodType<TableFile> = z
  .looseObject({ format: z.literal('corrigenda.table'), version: z.literal(1), ...tableShape })
  .check(({ value, issues }) => {
    const { columns, rows } = value
    const uneven = rows.findIndex((row) => row.length !== columns.length)
    if (new Set(columns).size < columns.length)
      issues.push({
        code: 'custom',
        message: 'two columns have the same name',
        input: columns,
        path: ['columns']
      })
    if (uneven >= 0)
      issues.push({
        code: 'custom',
        message: 'the row has not one cell for each column',
        input: rows[uneven],
        path: ['rows', uneven]
      })
  })

const form = documentForm({
  format: 'corrigenda.table',
  version: 1,
  what: 'a reference table of a desk',
  schema: tableFileSchema,
  migrations: [],
  damaged: 'table-damaged'
})

/** Reads the text of a table's file. `file` is the name to use in messages. */
export const parseTableFile = (
  text: string,
  file: string
): Result<TableFile, 'table-damaged' | 'desk-from-future'> => parseDocument(form, text, file)

/**
 * The text of a table's file, one row a line so that two versions can be compared.
 * @throws for a table that could not be read again: a bug
 */
export function formatTableFile(file: TableFile): string {
  const { rows, ...head } = tableFileSchema.parse(file)
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
  return `${JSON.stringify(head, null, 2).replace(/\n}$/, '')},\n  "rows": [\n${lines}\n  ]\n}\n`
}

/** The file of a table; `old` is what the file held, whose unknown keys stay. */
export const tableFileOf = (table: DeskTable, old?: TableFile): TableFile =>
  keepUnknown([...Object.keys(tableShape), 'format', 'version'], old, {
    format: 'corrigenda.table',
    version: 1,
    ...table
  })
