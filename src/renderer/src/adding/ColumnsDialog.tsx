import { useState } from 'react'
import {
  type ColumnField,
  type ColumnMapping,
  columnFields,
  fieldsOf,
  type TableHead
} from '../../../core/import/columns'
import { useActions, useDesk } from '../state/use-desk'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'

const { columns: words } = strings

/** Asks what the columns of a table are, with its first rows to go by. */
export const ColumnsDialog = () => {
  const table = useDesk((state) => state.table)
  return table === null ? null : <Question key={table.path} path={table.path} head={table.head} />
}

/** What the columns' own names say, each field told: a name, or none. */
const guessed = ({ columns }: TableHead): ColumnMapping => {
  const fields = fieldsOf(columns)
  return Object.fromEntries(columnFields.map((field) => [field, columns[fields.indexOf(field)] ?? '']))
}

const Question = ({ path, head }: { readonly path: string; readonly head: TableHead }) => {
  const { sayColumns } = useActions()
  const [mapping, setMapping] = useState(() => guessed(head))
  const name = path.split(/[\\/]/).at(-1) ?? path
  const say = (answer: ColumnMapping | null): void => {
    void sayColumns(answer)
  }
  return (
    <Dialog title={words.title(name)} className="columns" firm onClose={() => say(null)}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          if (mapping.text) say(mapping)
        }}
      >
        <div className="dialog-body">
          <p className="columns-why">{words.why}</p>
          <div className="columns-fields">
            {columnFields.map((field) => (
              <FieldChoice
                key={field}
                field={field}
                columns={head.columns}
                value={mapping[field] ?? ''}
                choose={(column) => setMapping({ ...mapping, [field]: column })}
              />
            ))}
          </div>
          <Preview head={head} mapping={mapping} />
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={() => say(null)}>
            {words.cancel}
          </button>
          <button type="submit" className="button button-main" aria-disabled={!mapping.text}>
            {words.add}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

interface FieldChoiceProps {
  readonly field: ColumnField
  readonly columns: readonly string[]
  readonly value: string
  readonly choose: (column: string) => void
}

const FieldChoice = ({ field, columns, value, choose }: FieldChoiceProps) => (
  <label className="columns-field">
    <span>{words.fields[field]}</span>
    <select
      value={value}
      // The text is what there must be.
      required={field === 'text'}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{words.none}</option>
      {[...new Set(columns)].map((column) => (
        <option key={column} value={column}>
          {column}
        </option>
      ))}
    </select>
  </label>
)

const Preview = ({ head, mapping }: { readonly head: TableHead; readonly mapping: ColumnMapping }) => {
  const fields = fieldsOf(head.columns, mapping)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section className="columns-preview" aria-label={words.preview} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.columns.map((column, i) => {
              const field = columnFields.find((each) => each === fields[i])
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns may share a name, and never move
                <th key={i} scope="col" dir="auto" data-chosen={field !== undefined}>
                  {field && <span>{words.fields[field]}</span>}
                  {column}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {head.rows.map((row, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and never move
            <tr key={r}>
              {row.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their column
                <td key={i} dir="auto" data-chosen={fields[i] !== undefined}>
                  {cell.slice(0, 160)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
