import { useId, useState } from 'react'
import type { TableLabel } from '../../../core/model/desk-table'
import { type ColumnMeanings, contestColumns, meaningsOf } from '../../../core/reference/contest-columns'
import { isTroubled } from '../../../core/reference/table-use'
import { ColumnChoices, ColumnPreview } from '../adding/ColumnChoices'
import type { TableAsked } from '../state/desk-state'
import { useActions } from '../state/use-desk'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'
import { TableProblem, unusedWords } from './TableList'

const { question: words } = strings.tables

/** What a table is, before anything is said of it, or as it was said last. */
function labelOf(asked: TableAsked): TableLabel {
  if (asked.kind === 'edit') return asked.table
  const { chosen, replaces } = asked
  const { name, guessed: meanings } = chosen.table
  return replaces ?? { name, asOf: '', publisher: '', meanings }
}

/** Every meaning told: the name of its column, or none. */
function allMeanings(columns: readonly string[], meanings: ColumnMeanings): ColumnMeanings {
  const held = meaningsOf({ columns, meanings })
  return Object.fromEntries(contestColumns.map((role) => [role, columns[held[role] ?? -1] ?? '']))
}

/** Asks what a reference table is called, whose figures it has and of which day, and what its columns hold. */
export const TableQuestion = ({ asked }: { readonly asked: TableAsked }) => {
  const { sayOfTable, chooseSheet } = useActions()
  const start = labelOf(asked)
  const columns = asked.kind === 'edit' ? asked.table.columns : asked.chosen.table.columns
  const [label, setLabel] = useState(start)
  // Of other columns, those of another sheet, nothing was said yet.
  const [said, setSaid] = useState({
    of: columns,
    meanings: allMeanings(columns, start.meanings),
    isGuess: true
  })
  const meanings = said.of === columns ? said.meanings : allMeanings(columns, start.meanings)
  const id = useId()
  const title =
    asked.kind === 'edit'
      ? words.edit(asked.table.name)
      : asked.replaces
        ? words.replace(asked.replaces.name)
        : words.add(asked.chosen.table.source.name)
  const read = asked.kind === 'new' ? asked.chosen.table : null
  const sheets = read?.sheets ?? []
  const set = (more: Partial<TableLabel>): void => setLabel({ ...label, ...more })
  const say = ({ name, asOf, publisher }: TableLabel): void =>
    void sayOfTable({ name: name.trim(), asOf, publisher: publisher.trim(), meanings })
  return (
    <Dialog title={title} className="columns" firm onClose={() => void sayOfTable(null)}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          if (label.name.trim() !== '') say(label)
        }}
      >
        <div className="dialog-body">
          <div className="columns-fields">
            <label className="columns-field">
              <span>{words.name}</span>
              <input
                type="text"
                required
                maxLength={200}
                value={label.name}
                dir="auto"
                data-autofocus
                aria-describedby={`${id}-name`}
                onChange={(event) => set({ name: event.currentTarget.value })}
              />
            </label>
            <label className="columns-field">
              <span>{words.asOf}</span>
              <input
                type="date"
                value={label.asOf}
                onChange={(event) => set({ asOf: event.currentTarget.value })}
              />
            </label>
            <label className="columns-field">
              <span>{words.publisher}</span>
              <input
                type="text"
                maxLength={2_000}
                value={label.publisher}
                dir="auto"
                onChange={(event) => set({ publisher: event.currentTarget.value })}
              />
            </label>
          </div>
          <p className="columns-why" id={`${id}-name`}>
            {words.why}
          </p>
          {sheets.length > 1 && (
            <label className="columns-field columns-sheet">
              <span>{words.sheet}</span>
              <select
                value={read?.source.sheet}
                onChange={(event) => void chooseSheet(event.currentTarget.value)}
              >
                {sheets.map((sheet) => (
                  <option key={sheet}>{sheet}</option>
                ))}
              </select>
            </label>
          )}
          <h3 className="columns-title">{words.columns}</h3>
          <p className="columns-why">{words.columnsWhy}</p>
          <ColumnChoices
            fields={contestColumns}
            names={words.fields}
            columns={columns}
            chosen={meanings}
            none={words.none}
            choose={(role, column) =>
              setSaid({ of: columns, meanings: { ...meanings, [role]: column }, isGuess: false })
            }
          />
          {asked.kind === 'new' && (
            <ColumnPreview
              label={words.preview}
              columns={columns}
              rows={asked.chosen.table.top}
              held={columns.map((column) => {
                const role = contestColumns.find((each) => meanings[each] === column)
                return role && words.fields[role]
              })}
            />
          )}
          {read && isTroubled(read.use) && (said.isGuess || said.of !== columns) && (
            <p className="tables-unheld">{words.use(unusedWords(read.use))}</p>
          )}
          <TableProblem />
        </div>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={() => void sayOfTable(null)}>
            {words.cancel}
          </button>
          <button type="submit" className="button button-main">
            {asked.kind === 'edit' ? words.save : words.keep}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
