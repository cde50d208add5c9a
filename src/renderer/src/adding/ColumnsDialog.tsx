import { useState } from 'react'
import { type ColumnMapping, columnFields, fieldsOf, type TableHead } from '../../../core/import/columns'
import { useActions, useDesk } from '../state/use-desk'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'
import { ColumnChoices, ColumnPreview } from './ColumnChoices'

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
          <ColumnChoices
            fields={columnFields}
            names={words.fields}
            columns={head.columns}
            chosen={mapping}
            // The text is what there must be.
            required={['text']}
            none={words.none}
            choose={(field, column) => setMapping({ ...mapping, [field]: column })}
          />
          <ColumnPreview
            label={words.preview}
            columns={head.columns}
            rows={head.rows}
            held={fieldsOf(head.columns, mapping).map((field) => nameOf(field))}
          />
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

/** What a column is called that was chosen for a field an editor is asked about. */
const nameOf = (field: string | undefined): string | undefined => {
  const asked = columnFields.find((each) => each === field)
  return asked && words.fields[asked]
}
