import { freeName, type ListedTable, type TableLabel, type TableRows } from '../core/model/desk-table'
import { done, fail, type Result } from '../core/result'
import { fingerprint } from '../core/text/fingerprint'
import type { ChosenTable, TablesChecked } from '../ipc/contract'
import type { CheckedAgain } from '../node/check-again'
import type { DeskTables } from '../node/desk-tables'
import { systemClock } from '../node/system-clock'
import type { Job, JobDone, Workers } from '../node/work/job'
import { logError } from './log'

export interface ReferencesOptions {
  readonly workers: Workers
  /** The name that goes with a table. */
  readonly checker: () => string
  /** Works with the tables of the open desk, or answers why it is not open. */
  readonly use: <T>(work: (tables: DeskTables) => Promise<Result<T>>) => Promise<Result<T>>
  /** Checks every article against the tables as they are then, after any long work under way. */
  readonly checkAll: (stop: AbortController) => Promise<Result<CheckedAgain>>
  readonly onChecked: (checked: TablesChecked) => void
}

/** The reference tables of a desk: what the window can do with them. */
export interface References {
  list(): Promise<Result<readonly ListedTable[]>>
  /** Reads the file an editor chose; only such a file is kept afterwards. */
  choose(path: string): Promise<Result<ChosenTable>>
  /** Reads another sheet of the workbook chosen; that one is kept then. */
  chooseSheet(path: string, sheet: string): Promise<Result<ChosenTable>>
  keep(path: string, label: TableLabel, replaces: string | null): Promise<Result<readonly ListedTable[]>>
  relabel(id: string, label: TableLabel): Promise<Result<readonly ListedTable[]>>
  remove(id: string): Promise<Result<readonly ListedTable[]>>
  restore(id: string): Promise<Result<readonly ListedTable[]>>
  rows(id: string, from: number, count: number): Promise<Result<TableRows>>
  /** Holds every article against the tables in the background; a check begun before ends. */
  check(): void
}

const nothing = () => {}

const sheetOf = (sheet: string | undefined): { readonly sheet?: string } =>
  sheet === undefined ? {} : { sheet }

const notChosen = (path: string) => fail('not-asked', `${path} was not chosen here. Choose it again.`)

/** Keeps the tables of a desk: every file is read and written out in a worker, and the articles follow each change. */
export function referencesOf({ workers, checker, use, checkAll, onChecked }: ReferencesOptions): References {
  /** By path, the sheet that was read last; undefined where it is no workbook. */
  const chosen = new Map<string, string | undefined>()
  let checking: AbortController | null = null

  const run = (job: Job): Promise<Result<JobDone>> => workers.run(job, { take: nothing })

  async function listOf(tables: DeskTables): Promise<Result<readonly ListedTable[]>> {
    const ids = tables.all()
    if (ids.length === 0) return done([])
    const read = await run({ kind: 'tables', tables: ids.map((id) => ({ id, path: tables.pathOf(id) })) })
    return read.ok ? done(read.value.tables ?? []) : read
  }

  function check(): void {
    checking?.abort()
    const mine = new AbortController()
    checking = mine
    void follow(mine).catch((error) => logError('the articles were not checked against the tables', error))
  }

  async function follow(mine: AbortController): Promise<void> {
    const result = await checkAll(mine)
    // A newer change of the tables has begun its own.
    if (checking !== mine) return
    checking = null
    if (!result.ok) return
    const { checked, problems, total } = result.value
    const cancelled = checked + problems.length < total
    if (!cancelled) await use((tables) => tables.settle())
    onChecked({ checked, total, problems, cancelled })
  }

  /** Changes the tables, and checks the articles. */
  const change = (
    work: (tables: DeskTables) => Promise<Result<unknown>>
  ): Promise<Result<readonly ListedTable[]>> =>
    use(async (tables) => {
      const changed = await work(tables)
      if (!changed.ok) return changed
      check()
      return listOf(tables)
    })

  /** Writes what a worker made of a table. */
  const put = async (tables: DeskTables, id: string, made: Result<JobDone>): Promise<Result<unknown>> =>
    made.ok ? tables.put(id, made.value.text!) : made

  /** What an editor said, with a name no other table has. */
  async function ownName(tables: DeskTables, id: string, label: TableLabel): Promise<TableLabel> {
    const listed = await listOf(tables)
    const taken = (listed.ok ? listed.value : []).flatMap((each) =>
      each.id !== id && 'table' in each ? [each.table.name] : []
    )
    return { ...label, name: freeName(label.name, taken) }
  }

  const readChosen = async (path: string, sheet?: string): Promise<Result<ChosenTable>> => {
    const read = await run({ kind: 'table', source: { path }, ...sheetOf(sheet) })
    if (!read.ok) return read
    const table = read.value.table!
    chosen.set(path, table.source.sheet)
    return done({ path, table })
  }

  const known = (tables: DeskTables, id: string): Result<null> =>
    tables.all().includes(id)
      ? done(null)
      : fail('no-table', 'This table is not on the desk any more. Open the list of tables again.')

  return {
    check,
    list: () => use(listOf),
    choose: (path) => readChosen(path),
    chooseSheet: async (path, sheet) => (chosen.has(path) ? readChosen(path, sheet) : notChosen(path)),
    keep: async (path, label, replaces) => {
      if (!chosen.has(path)) return notChosen(path)
      const addedAt = systemClock.now()
      const id = replaces ?? fingerprint(path, addedAt)
      return change(async (tables) => {
        const there = replaces === null ? done(null) : known(tables, replaces)
        if (!there.ok) return there
        const said = await ownName(tables, id, label)
        const keep = { id, addedAt, addedBy: checker(), ...said }
        return put(
          tables,
          id,
          await run({ kind: 'table', source: { path }, ...sheetOf(chosen.get(path)), keep })
        )
      })
    },
    relabel: (id, label) =>
      change(async (tables) => {
        const there = known(tables, id)
        if (!there.ok) return there
        const said = await ownName(tables, id, label)
        return put(tables, id, await run({ kind: 'relabel', path: tables.pathOf(id), label: said }))
      }),
    remove: (id) =>
      change(async (tables) => {
        const there = known(tables, id)
        return there.ok ? tables.remove(id) : there
      }),
    restore: (id) => change((tables) => tables.restore(id)),
    rows: (id, from, count) =>
      use(async (tables) => {
        const there = known(tables, id)
        if (!there.ok) return there
        const read = await run({ kind: 'table-rows', path: tables.pathOf(id), from, count })
        return read.ok ? done(read.value.rows!) : read
      })
  }
}
