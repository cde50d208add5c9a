interface ColumnChoicesProps<Field extends string> {
  readonly fields: readonly Field[]
  /** What each field is called. */
  readonly names: Readonly<Record<Field, string>>
  readonly columns: readonly string[]
  /** The name of the column chosen for a field; empty where there is none. */
  readonly chosen: Readonly<Partial<Record<Field, string>>>
  /** Fields there must be a column for. */
  readonly required?: readonly Field[]
  readonly none: string
  readonly choose: (field: Field, column: string) => void
}

/** For each field the choice of the column that holds it. */
export const ColumnChoices = <Field extends string>({
  fields,
  names,
  columns,
  chosen,
  required = [],
  none,
  choose
}: ColumnChoicesProps<Field>) => (
  <div className="columns-fields">
    {fields.map((field) => (
      <label key={field} className="columns-field">
        <span>{names[field]}</span>
        <select
          value={chosen[field] ?? ''}
          required={required.includes(field)}
          onChange={(event) => choose(field, event.currentTarget.value)}
        >
          <option value="">{none}</option>
          {[...new Set(columns)].map((column) => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </select>
      </label>
    ))}
  </div>
)

interface ColumnPreviewProps {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What each column was chosen for; undefined where nothing was. */
  readonly held: readonly (string | undefined)[]
}

/** The first rows of a table, each column under what it was chosen for. */
export const ColumnPreview = ({ label, columns, rows, held }: ColumnPreviewProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
  <section className="columns-preview" aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {columns.map((column, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns may share a name, and never move
            <th key={i} scope="col" dir="auto" data-chosen={held[i] !== undefined}>
              {held[i] !== undefined && <span>{held[i]}</span>}
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, r) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and never move
          <tr key={r}>
            {row.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their column
              <td key={i} dir="auto" data-chosen={held[i] !== undefined}>
                {cell.slice(0, 160)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
