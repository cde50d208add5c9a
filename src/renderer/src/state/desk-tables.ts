import type { ListedTable, TableLabel, TableSummary } from '../../../core/model/desk-table'
import type { EvidenceContent } from '../../../core/model/evidence'
import type { Finding } from '../../../core/model/finding'
import { parseCellPlace } from '../../../core/reference/reference-table'
import type { Result } from '../../../core/result'
import type { TablesChecked } from '../../../ipc/contract'
import { settle } from '../api'
import { strings } from '../ui/strings'
import type { Changing } from './changing'
import type { DeskParts } from './desk-parts'
import { reviewIn, type TableAsked } from './desk-state'
import type { OpenArticle } from './open-article'

const { tables: words } = strings

export interface DeskTables {
  /** Reads the list of tables. */
  readTables(): Promise<void>
  /** Asks for a file, and then what it is; in the place of another table where one is given. */
  chooseTable(replaces: TableSummary | null): Promise<void>
  /** Shows another sheet of the workbook that is asked about; where it holds no table, what is shown stays. */
  chooseSheet(sheet: string): Promise<void>
  /** Asks anew what is said of a table. */
  editTable(table: TableSummary): void
  /** Answers either question. Null: the editor thought better of it. */
  sayOfTable(label: TableLabel | null): Promise<void>
  removeTable(table: Pick<TableSummary, 'id' | 'name'>): Promise<void>
  /** Puts back the table of this id: one removed, or the last good version of a damaged one. */
  restoreTable(id: string): Promise<void>
  /** Looks at a table, or at none. */
  lookAtTable(id: string | null): void
  /** Looks at the cells a finding rests on, `cell` first. @returns whether there is such a table; where not, it was said */
  lookAtCells(finding: Finding, cell: string): Promise<boolean>
  /** Makes the cells a finding rests on evidence of a claim, or takes them away where they are. */
  takeCells(claim: string, finding: Finding): Promise<void>
  /** What came of checking the articles after the tables changed. */
  takeChecked(checked: TablesChecked): void
}

/** The cells of a reference table that a finding rests on. */
export const cellsOf = ({ data }: Finding): readonly string[] =>
  Array.isArray(data.cells) ? data.cells.map(String) : []

/** How evidence names the cells of a finding. */
export const locatorOf = (finding: Finding): string => cellsOf(finding).join(', ')

/** The reference tables of the desk, as the window shows them. */
export const deskTables = (parts: DeskParts, { make }: Changing, { openAgain }: OpenArticle): DeskTables => {
  const { api, getState, setState, notify, say } = parts

  const take = (result: Result<readonly ListedTable[]>): boolean => {
    // Said where the editor looks: what lies under an open sheet is not seen.
    setState(
      result.ok ? { tables: result.value, tableProblem: null } : { tableProblem: result.error.message }
    )
    return result.ok
  }

  const keep = (asked: TableAsked, label: TableLabel) =>
    asked.kind === 'edit'
      ? api.relabelTable(asked.table.id, label)
      : api.keepTable(asked.chosen.path, label, asked.replaces?.id ?? null)

  /** The table of this name; the list is read where nobody has looked at it yet. */
  const named = async (name: string | undefined): Promise<TableSummary | undefined> => {
    if (getState().tables === null) {
      const listed = await settle(() => api.listTables())
      if (listed.ok) setState({ tables: listed.value })
    }
    const tables = getState().tables ?? []
    return tables
      .flatMap((each) => ('table' in each ? [each.table] : []))
      .find((table) => table.name === name)
  }

  return {
    readTables: async () => void take(await settle(() => api.listTables())),
    chooseTable: async (replaces) => {
      const chosen = await settle(() => api.chooseTable())
      setState({ tableProblem: chosen.ok ? null : chosen.error.message })
      if (chosen.ok && chosen.value) setState({ tableAsked: { kind: 'new', chosen: chosen.value, replaces } })
    },
    chooseSheet: async (sheet) => {
      const asked = getState().tableAsked
      if (asked?.kind !== 'new') return
      const chosen = await settle(() => api.chooseSheet(asked.chosen.path, sheet))
      if (getState().tableAsked !== asked) return
      setState({ tableProblem: chosen.ok ? null : chosen.error.message })
      if (chosen.ok) setState({ tableAsked: { ...asked, chosen: chosen.value } })
    },
    editTable: (table) => setState({ tableAsked: { kind: 'edit', table } }),
    sayOfTable: async (label) => {
      const asked = getState().tableAsked
      if (asked === null || label === null) {
        setState({ tableAsked: null, tableProblem: null })
        return
      }
      if (take(await settle(() => keep(asked, label)))) setState({ tableAsked: null, tableRemoved: null })
    },
    removeTable: async ({ id, name }) => {
      if (!take(await settle(() => api.removeTable(id)))) return
      setState({ tableRemoved: { id, name } })
      say(words.removed(name))
    },
    restoreTable: async (id) => {
      if (take(await settle(() => api.restoreTable(id)))) setState({ tableRemoved: null })
    },
    lookAtTable: (id) => setState({ tableShown: id === null ? null : { id, cells: [] }, tableProblem: null }),
    lookAtCells: async (finding, cell) => {
      const first = parseCellPlace(cell)
      const table = await named(first?.table)
      if (!table) {
        notify('problem', words.notRead, [words.finding.gone])
        return false
      }
      const others = cellsOf(finding).map(parseCellPlace)
      const cells = [first, ...others].flatMap((place) =>
        place && place.table === table.name ? [{ row: place.row, column: place.column }] : []
      )
      setState({ tableShown: { id: table.id, cells } })
      return true
    },
    takeCells: async (claim, finding) => {
      const locator = locatorOf(finding)
      const there = reviewIn(getState(), claim).evidence.find((piece) => piece.locator === locator)
      if (there) {
        await make([{ field: 'evidence', claim, id: there.id, value: null }], words.finding.saidAway(locator))
        return
      }
      const table = await named(parseCellPlace(cellsOf(finding)[0] ?? '')?.table)
      const { working, value } = finding.data
      const content: EvidenceContent = {
        rank: 'primary',
        kind: 'table-cell',
        source: table ? table.publisher || table.name : '',
        locator,
        quote: String(working === '' ? value : working),
        accessed: new Date().toLocaleDateString('sv-SE')
      }
      await make([{ field: 'evidence', claim, id: null, value: content }], words.finding.said(locator))
    },
    takeChecked: ({ checked, total, problems, cancelled }) => {
      if (cancelled) notify('problem', words.stopped(checked, total), [words.stoppedWhy, ...problems])
      else if (problems.length > 0) notify('problem', words.checked(checked), problems)
      else say(words.checked(checked))
      void openAgain()
    }
  }
}
