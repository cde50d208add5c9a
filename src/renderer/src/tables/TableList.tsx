import { Plus } from 'lucide-react'
import type { ListedTable, TableSummary } from '../../../core/model/desk-table'
import { isTrouble, isTroubled, type TableUse } from '../../../core/reference/table-use'
import { useActions, useDesk } from '../state/use-desk'
import { Dialog } from '../ui/Dialog'
import { formatDate } from '../ui/format-date'
import { strings } from '../ui/strings'

const { tables: words } = strings

/** Every reference table of the desk, with what can be done with it. */
export const TableList = ({ onClose }: { readonly onClose: () => void }) => {
  const tables = useDesk((state) => state.tables)
  const { chooseTable } = useActions()
  return (
    <Dialog title={words.title} className="tables" onClose={onClose}>
      <div className="dialog-body">
        {tables === null && <p className="tables-quiet">{words.reading}</p>}
        {tables?.length === 0 && <p className="tables-quiet">{words.none}</p>}
        {tables && tables.length > 0 && (
          <ul className="tables-list">
            {tables.map((listed) => (
              <li key={listed.id}>
                {'table' in listed ? <Table table={listed.table} /> : <Damaged listed={listed} />}
              </li>
            ))}
          </ul>
        )}
        <Removed />
        <TableProblem />
      </div>
      <div className="dialog-foot">
        <button type="button" className="button" data-autofocus onClick={() => void chooseTable(null)}>
          <Plus size={14} aria-hidden="true" />
          {words.add}
        </button>
        <button type="button" className="button button-main" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}

/** When the figures of a table stood so, in words. */
export const asOfWords = ({ asOf }: Pick<TableSummary, 'asOf'>): string =>
  asOf === '' ? words.undated : words.asOf(formatDate(asOf))

const Table = ({ table }: { readonly table: TableSummary }) => {
  const { lookAtTable, editTable, chooseTable, removeTable } = useActions()
  const { id, name, publisher, rowCount, contestCount, seriesCount, use, source } = table
  const facts = [
    asOfWords(table),
    publisher,
    words.rows(rowCount),
    contestCount > 0 ? words.contests(contestCount) : '',
    seriesCount > 0 ? words.series(seriesCount) : ''
  ]
  return (
    <>
      <h3 dir="auto">{name}</h3>
      <p className="tables-facts">{facts.filter(Boolean).join(' · ')}</p>
      <p className="tables-source" title={source.path}>
        <bdi>{source.sheet === undefined ? source.name : `${source.name}, ${source.sheet}`}</bdi> ·{' '}
        <span title={source.sha256}>{words.hash(source.sha256.slice(0, 12))}</span>
      </p>
      {isTroubled(use) && <p className="tables-unheld">{unusedWords(use)}</p>}
      {contestCount + seriesCount === 0 && <p className="tables-unheld">{words.unheld}</p>}
      <div className="tables-actions">
        <Action word={words.look} spoken={words.lookAt(name)} act={() => lookAtTable(id)} />
        <Action word={words.edit} spoken={words.editOf(name)} act={() => editTable(table)} />
        <Action word={words.replace} spoken={words.replaceOf(name)} act={() => void chooseTable(table)} />
        <Action word={words.remove} spoken={words.removeOf(name)} act={() => void removeTable(table)} />
      </div>
    </>
  )
}

interface ActionProps {
  readonly word: string
  /** The word with what it is done to. */
  readonly spoken: string
  readonly act: () => void
}

/** What of a table cannot be used, and why. */
export const unusedWords = ({ used, rows, problems }: TableUse): string =>
  words.unused(
    used,
    rows,
    problems
      .filter(isTrouble)
      .map((problem) => words.problem(problem))
      .join('; ')
  )

const Action = ({ word, spoken, act }: ActionProps) => (
  <button type="button" className="button button-small" aria-label={spoken} onClick={act}>
    {word}
  </button>
)

const Damaged = ({ listed }: { readonly listed: Extract<ListedTable, { readonly problem: string }> }) => {
  const { restoreTable, removeTable } = useActions()
  const { id, problem } = listed
  return (
    <>
      <p className="tables-unheld">{problem}</p>
      <div className="tables-actions">
        <button type="button" className="button button-small" onClick={() => void restoreTable(id)}>
          {words.restore}
        </button>
        <Action
          word={words.remove}
          spoken={words.removeOf(id)}
          act={() => void removeTable({ id, name: id })}
        />
      </div>
    </>
  )
}

/** Why what was asked of the tables last was not done. */
export const TableProblem = () => {
  const problem = useDesk((state) => state.tableProblem)
  return (
    problem !== null && (
      <p className="tables-problem" role="alert">
        {problem}
      </p>
    )
  )
}

/** The table that was removed last, and the way back. */
const Removed = () => {
  const removed = useDesk((state) => state.tableRemoved)
  const { restoreTable } = useActions()
  if (removed === null) return null
  return (
    <p className="tables-removed">
      <span>{words.removed(removed.name)}</span>
      <button type="button" className="button button-small" onClick={() => void restoreTable(removed.id)}>
        {words.undo}
      </button>
    </p>
  )
}
