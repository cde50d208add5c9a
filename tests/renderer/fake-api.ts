import type { Changed, ChangeRequest } from '../../src/core/desk'
import type { Added } from '../../src/core/model/adding'
import type { HistoryEntry } from '../../src/core/model/change'
import type { ArticleRecord, ArticleView, DeskView } from '../../src/core/model/desk'
import { done, fail, type Result } from '../../src/core/result'
import { stateOf } from '../../src/core/review/article-state'
import { bulkChanges, countWanted } from '../../src/core/review/bulk-changes'
import { entryFor } from '../../src/core/review/changes-for'
import { summaryOf } from '../../src/core/review/summary-of'
import { redoEntry, undoEntry } from '../../src/core/review/undo'
import { withEntry } from '../../src/core/review/with-entry'
import type { Api, EventName, Events } from '../../src/ipc/contract'
import { defaultSettings } from '../../src/ipc/settings'

/** A call to `change` that waits for the test to let it go on. */
interface HeldChange {
  readonly request: ChangeRequest
  answer(result?: Result<readonly Changed[]>): void
}

export interface FakeApi extends Api {
  /** Every change asked for, in order. */
  readonly asked: ChangeRequest[]
  /** Changes not answered yet; only filled while `hold` is on. */
  readonly held: HeldChange[]
  hold: boolean
  /** What `change` answers instead of success, while set. */
  failure: Result<readonly Changed[]> | null
  emit<Name extends EventName>(event: Name, value: Events[Name]): void
  /** An article as this desk has it. */
  recordOf(id: string): ArticleRecord
}

/** The bridge without a disk behind it: makes changes in memory, or holds them until the test answers. */
export const fakeApi = (
  desk: DeskView,
  articles: readonly ArticleView[],
  more: Partial<Api> = {}
): FakeApi => {
  const listeners: { [Name in EventName]: ((value: Events[Name]) => void)[] } = {
    articlesListed: [],
    united: [],
    shared: [],
    sourceChanged: [],
    filesAdded: [],
    leaveAsked: [],
    progress: [],
    tablesChecked: [],
    acrossRead: [],
    command: []
  }
  const records = new Map<string, ArticleRecord>(articles.map((view) => [view.article.id, view]))
  const recordOf = (id: string): ArticleRecord => records.get(id)!
  const viewOf = (id: string): ArticleView => ({ ...recordOf(id), ...stateOf(recordOf(id).history) })
  const stampAfter = ({ history }: ArticleRecord) => ({
    seq: history.length + 1,
    at: '2024-01-01T00:00:00.000Z',
    by: 'A. Checker'
  })
  const keep = (record: ArticleRecord, entry: HistoryEntry | null): Changed => {
    const next = entry ? withEntry(record, entry) : record
    records.set(record.article.id, next)
    return { articleId: record.article.id, entry, summary: summaryOf(next) }
  }
  const make = ({ articleId, changes }: ChangeRequest): Result<readonly Changed[]> => {
    const record = recordOf(articleId)
    const entry = entryFor(record, changes, stampAfter(record))
    if (!entry.ok) return entry
    return done([keep(record, entry.value)])
  }
  /** The articles of each step, in the order of time. */
  const steps: Record<'undo' | 'redo', (readonly string[])[]> = { undo: [], redo: [] }
  const stepped = (made: readonly Changed[]): void => {
    const ids = made.flatMap(({ articleId, entry }) => (entry ? [articleId] : []))
    if (ids.length === 0) return
    steps.undo.push(ids)
    steps.redo.length = 0
  }
  const turn = (way: 'undo' | 'redo', code: string, message: string) => async (id: string | null) => {
    const ids = steps[way].pop() ?? (id === null ? [] : [id])
    const turned = ids.flatMap((each) => {
      const entry = (way === 'undo' ? undoEntry : redoEntry)(recordOf(each), stampAfter(recordOf(each)))
      return entry ? [keep(recordOf(each), entry)] : []
    })
    if (turned.length === 0) return fail(code, message)
    steps[way === 'undo' ? 'redo' : 'undo'].push(ids)
    return done(turned)
  }
  const makeStep = (request: ChangeRequest): Result<readonly Changed[]> => {
    const made = make(request)
    if (made.ok) stepped(made.value)
    return made
  }
  const api: FakeApi = {
    asked: [],
    held: [],
    hold: false,
    failure: null,
    recordOf,
    readSettings: async () => done(defaultSettings),
    takeProject: async () => done(null),
    writeProject: async () => done(null),
    changeSettings: async (changed) => done({ ...defaultSettings, ...changed }),
    openOtherDesk: async () => done(null),
    trustDesk: async () => done(null),
    sharedDesk: async () => done(null),
    shareDesk: async () => fail('no-server', 'There is none.'),
    joinSharedDesk: async () => done(null),
    isAt: async () => done(null),
    about: async () => fail('no-answer', 'There is no program behind this.'),
    showLogs: async () => done(null),
    print: async () => done(null),
    search: async () => done({ ids: [], total: 0, unread: 0 }),
    foundLine: async () => done(null),
    openDesk: async () => done(desk),
    placesToMend: async () => done([]),
    corrections: async () => done([]),
    usedSources: async () => done([]),
    sourceFile: async () => done(null),
    holdAgainst: async () => done(null),
    correctedFindings: async () => done({ raised: [], mended: [], failed: [] }),
    fileLines: async () => done({}),
    acrossDesk: async () => done({ findings: [], unread: 0 }),
    openArticle: async (id) => {
      const given = articles.find(({ article }) => article.id === id)!
      const record = recordOf(id)
      return done(record === given ? given : viewOf(id))
    },
    examineDesk: async () =>
      done({ folder: '/desk', articles: articles.length, problems: [], repaired: false }),
    repairDesk: async () =>
      done({ folder: '/desk', articles: articles.length, problems: [], repaired: true }),
    keepCopy: async () => done(null),
    copyText: async () => done(undefined),
    chooseFiles: async () => done(null),
    chooseFolder: async () => done(null),
    pasteArticle: async () => fail('nothing-to-paste', 'There is no text on the clipboard.'),
    tableHead: async () => fail('not-asked', 'This is no table.'),
    addTable: async () => fail('not-asked', 'This is no table.'),
    takeIn: async () => fail('not-asked', 'This is no file of the desk.'),
    checkAgain: async () => done({ checked: 0, problems: [] }),
    listTables: async () => done([]),
    chooseTable: async () => done(null),
    chooseSheet: async () => fail('not-asked', 'no workbook was chosen'),
    keepTable: async () => done([]),
    relabelTable: async () => done([]),
    removeTable: async () => done([]),
    restoreTable: async () => done([]),
    tableRows: async (_, from) => done({ firstRow: 2, total: 0, from, rows: [] }),
    cancelWork: async () => done(undefined),
    previewReport: async () =>
      done({
        serial: 1,
        leaving: { articles: 1, corrections: 0, leftOut: [], notReviewed: [], notice: null },
        shown: { kind: 'text', text: '' }
      }),
    exportReport: async () => done(null),
    showReport: async () => done(null),
    undo: turn('undo', 'nothing-to-undo', 'There is no change in this article to take back.'),
    redo: turn('redo', 'nothing-to-redo', 'Nothing was taken back.'),
    countWanted: async (ids, filter) => {
      const counts = ids.map((id) => countWanted(viewOf(id), filter))
      const sum = (of: 'claims' | 'findings' | 'open') => counts.reduce((all, count) => all + count[of], 0)
      return done({ claims: sum('claims'), findings: sum('findings'), open: sum('open') })
    },
    changeWanted: async (ids, filter, action) => {
      const made = ids.map((id) => make({ articleId: id, changes: bulkChanges(viewOf(id), filter, action) }))
      const all = made.flatMap((each) => (each.ok ? each.value : []))
      stepped(all)
      return made.find(({ ok }) => !ok) ?? done(all)
    },
    change: async ([request]) => {
      if (!request) throw new Error('nothing was asked for')
      api.asked.push(request)
      if (api.hold) {
        return new Promise((resolve) => {
          api.held.push({ request, answer: (result) => resolve(result ?? makeStep(request)) })
        })
      }
      return api.failure ?? makeStep(request)
    },
    on: (event, listen) => {
      listeners[event].push(listen)
      return () => {
        listeners[event].splice(listeners[event].indexOf(listen), 1)
      }
    },
    emit: (event, value) => {
      for (const listen of listeners[event]) listen(value)
    },
    ...more
  }
  return api
}

/** What came of adding one file. */
export const addedOf = (first: string | null, more: Partial<Added> = {}): Added => ({
  added: first === null ? 0 : 1,
  changed: 0,
  same: 0,
  first,
  unread: [],
  unreadCount: 0,
  remarks: [],
  remarkCount: 0,
  cancelled: false,
  ...more
})
