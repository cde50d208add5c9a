// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual list stand in boxes of their own, which a table element does not take
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid itself takes the focus and scrolls; its cells are read, not worked with
import { ArrowLeft } from 'lucide-react'
import { type CSSProperties, useEffect } from 'react'
import type { TableSummary } from '../../../core/model/desk-table'
import type { TableShown } from '../state/desk-state'
import { useActions, useDesk } from '../state/use-desk'
import { Dialog } from '../ui/Dialog'
import { Rows } from '../ui/Rows'
import { strings } from '../ui/strings'
import { asOfWords } from './TableList'
import { type LoadedRows, useTableRows } from './use-table-rows'

const { tables: words } = strings

/** In px, as the style sheet has it. */
const rowHeight = 29

interface TableViewProps {
  readonly shown: TableShown
  readonly onClose: () => void
}

/** Scrolls the article so that the words in hand stand above what lies over its lower part. */
const showWordsOver = (sheet: string): void => {
  const article = document.querySelector('main[data-scroller]')
  const words = article?.querySelector('.is-chosen')?.getBoundingClientRect()
  const lying = document.querySelector(sheet)?.getBoundingClientRect()
  if (!article || !words || !lying || words.bottom < lying.top - 24) return
  article.scrollTop += words.top - article.getBoundingClientRect().top - lying.top / 3
}

/**
 * The rows of a table, however many, with the cells a finding rests on lit. Gone to from words of the article, it lies
 * below them and covers neither.
 */
export const TableView = ({ shown, onClose }: TableViewProps) => {
  const listed = useDesk(({ tables }) => tables?.find(({ id }) => id === shown.id))
  const { lookAtTable, readTables } = useActions()
  useEffect(() => {
    if (!listed) void readTables()
  }, [listed, readTables])
  const table = listed && 'table' in listed ? listed.table : null
  const isBeside = shown.cells.length > 0
  useEffect(() => {
    if (isBeside) showWordsOver('.table-view')
  }, [isBeside])
  return (
    <Dialog
      title={table?.name ?? words.title}
      className={isBeside ? 'table-view is-beside' : 'table-view'}
      onClose={onClose}
    >
      {table && (
        <p className="table-view-facts">
          {[asOfWords(table), table.publisher, table.source.name].filter(Boolean).join(' · ')}
        </p>
      )}
      {table && <Grid table={table} shown={shown} />}
      <div className="dialog-foot">
        <button type="button" className="button" data-autofocus onClick={() => lookAtTable(null)}>
          <ArrowLeft size={14} aria-hidden="true" />
          {words.back}
        </button>
        <button type="button" className="button button-main" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}

const Grid = ({ table, shown }: { readonly table: TableSummary; readonly shown: TableShown }) => {
  const rows = useTableRows(table.id)
  const { total, firstRow, failed } = rows
  const first = shown.cells[0]
  const revealed = first && total !== null ? first.row - firstRow : null
  const isGone =
    revealed !== null && (revealed < 0 || revealed >= total! || !table.columns.includes(first!.column))
  if (failed !== null) return <p className="tables-unheld">{failed}</p>
  return (
    <>
      {isGone && <p className="tables-unheld">{words.view.gone}</p>}
      <div
        className="grid"
        role="table"
        data-scroller
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
        tabIndex={0}
        aria-label={words.view.label(table.name)}
        aria-rowcount={(total ?? 0) + 1}
        style={{ '--columns': `8ch ${widthsOf(table, rows)}` } as CSSProperties}
      >
        <div role="rowgroup" className="grid-head">
          <div role="row" className="grid-row" aria-rowindex={1}>
            <span role="columnheader" className="grid-number">
              {words.view.row}
            </span>
            {table.columns.map((column) => (
              <span key={column} role="columnheader" dir="auto">
                {column}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup">
          <Rows
            count={total ?? 0}
            estimate={rowHeight}
            keyOf={(index) => index}
            revealed={isGone ? null : revealed}
            covered={rowHeight}
          >
            {(index) => <Row index={index} rows={rows} table={table} shown={shown} />}
          </Rows>
        </div>
      </div>
    </>
  )
}

interface RowProps {
  readonly index: number
  readonly rows: LoadedRows
  readonly table: TableSummary
  readonly shown: TableShown
}

const Row = ({ index, rows, table, shown }: RowProps) => {
  const { ask } = rows
  useEffect(() => ask(index), [ask, index])
  const cells = rows.rowAt(index)
  const number = rows.firstRow + index
  const lit = shown.cells.filter(({ row }) => row === number).map(({ column }) => column)
  return (
    <div role="row" className="grid-row" aria-rowindex={index + 2}>
      <span role="rowheader" className="grid-number">
        {number}
      </span>
      {table.columns.map((column, i) => (
        <span
          key={column}
          role="cell"
          dir="auto"
          data-lit={lit.includes(column) || undefined}
          title={lit.includes(column) ? words.view.lit : undefined}
        >
          {cells?.[i] ?? ''}
          {lit.includes(column) && <span className="spoken">, {words.view.lit}</span>}
        </span>
      ))}
    </div>
  )
}

/** How wide each column is drawn: as its name and the first rows need, and none very wide. */
function widthsOf({ columns }: TableSummary, { rowAt }: LoadedRows): string {
  return columns
    .map((column, i) => {
      const cells = Array.from({ length: 40 }, (_, index) => rowAt(index)?.[i]?.length ?? 0)
      return `${Math.min(32, Math.max(6, column.length, ...cells)) + 3}ch`
    })
    .join(' ')
}
