import { createStore, type StoreApi } from 'zustand/vanilla'
import { done } from '../../../core/result'
import type { Api } from '../../../ipc/contract'
import { settle } from '../api'
import { type AcrossDesk, acrossDesk } from './across-desk'
import { type Adding, adding } from './adding'
import { type BoardActions, boardActions } from './board'
import { type Changing, changing } from './changing'
import { type Choosing, choosing } from './choosing'
import { type ClaimEdits, claimEdits } from './claim-edits'
import { type Copying, copying } from './copying'
import { type Covering, covering } from './covering'
import { type DeskList, deskList } from './desk-list'
import type { DeskParts } from './desk-parts'
import { type DeskState, initialState, type Notice } from './desk-state'
import { type DeskTables, deskTables } from './desk-tables'
import { readingFileLines } from './file-lines'
import { type Holding, holding } from './holding'
import { noMemory, type PlaceMemory, placeNow } from './last-place'
import { type Leaving, leaving } from './leaving'
import { type Mending, mending } from './mending'
import { nextWork } from './next-work'
import { openArticle } from './open-article'
import { rechecking } from './rechecking'
import { createSaveQueue, type SaveState } from './save-queue'
import { type Sharing, sharing, withRevisions } from './sharing'
import { type Shelving, shelving } from './shelving'
import { sourceChanges } from './source-changes'
import { type Sourcing, sourcing } from './sourcing'
import { type Tagging, tagging } from './tagging'
import { takingTurns } from './taking-turns'

/** How long after a failure what could not be saved is tried again. */
export const retryPause = 5_000

export interface DeskActions
  extends Choosing,
    Changing,
    ClaimEdits,
    Pick<Leaving, 'holdsUnsaved'>,
    Omit<Adding, 'takeAdded'>,
    AcrossDesk,
    Holding,
    BoardActions,
    Mending,
    Sharing,
    Shelving,
    Tagging,
    Copying,
    Omit<Covering, 'ruleTaken'>,
    Sourcing,
    Omit<DeskTables, 'takeChecked'>,
    Pick<
      DeskList,
      'examineDesk' | 'repairDesk' | 'trustDesk' | 'previewReport' | 'writeReport' | 'showReport'
    > {
  /** Opens the desk and starts listening; answers with the way to stop. */
  start(): () => void
  retryDesk(): Promise<void>
  openArticle(id: string): Promise<void>
  openAgain(): Promise<void>
  /** Tells the editor something that does not stop the work. */
  notify(tone: Notice['tone'], title: string, lines: readonly string[]): void
  /** Opens the next article that has anything left to do. */
  openNextWork(): Promise<void>
  show(
    next: Partial<
      Pick<
        DeskState,
        | 'reading'
        | 'filter'
        | 'chip'
        | 'asked'
        | 'filtering'
        | 'picked'
        | 'engaged'
        | 'orphan'
        | 'historyOpen'
      >
    >
  ): void
  /** Says in a few words what was done. */
  say(words: string): void
  dismiss(noticeId: number): void
}

/** The desk as this window holds it: what is shown, and all that can be done to it. No React in here. */
export interface WindowDesk {
  readonly store: StoreApi<DeskState>
  readonly actions: DeskActions
}

const sameSave = (a: SaveState, b: SaveState): boolean =>
  a.state === b.state && (a.state !== 'failed' || (b.state === 'failed' && a.error === b.error))

const sameFailures = (a: DeskState['unsaved'], b: DeskState['unsaved']): boolean => {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/**
 * Makes the desk of one window over the bridge given; nothing is called before `start`.
 * @param closeWindow closes the window, once what could not be saved has been
 * @param memory where the editor was on this desk before
 */
export const createDesk = (
  bridge: Api,
  closeWindow: () => void = () => {},
  memory: PlaceMemory = noMemory
): WindowDesk => {
  const store = createStore<DeskState>(() => initialState)
  const { getState, setState } = store
  const api = withRevisions(bridge, getState)
  let serial = 0
  const nextSerial = (): number => {
    serial += 1
    return serial
  }

  // What failed is tried again without being asked: a share comes back, somebody makes room.
  let again: ReturnType<typeof setTimeout> | null = null
  const tryAgainLater = ({ state }: SaveState): void => {
    if (state !== 'failed' || again !== null) return
    again = setTimeout(() => {
      again = null
      queue.retry()
    }, retryPause)
  }

  const queue = createSaveQueue({
    send: async ({ articleId, change, revision }) => {
      const result = await settle(() => api.change([{ articleId, changes: [change], revision }]))
      return result.ok ? done(result.value[0]!) : result
    },
    onSaved: (changed) => article.take(changed, true),
    onState: () => {
      const { article: open, save, unsaved } = getState()
      const next = queue.state()
      const here: Record<string, (typeof unsaved)[string]> = {}
      for (const { request, error } of queue.unsaved()) {
        if (open.phase !== 'none' && request.articleId === open.id) here[request.change.claim] = error
      }
      tryAgainLater(next)
      if (sameSave(save, next) && sameFailures(unsaved, here)) return
      setState({
        save: sameSave(save, next) ? save : next,
        unsaved: sameFailures(unsaved, here) ? unsaved : here
      })
    }
  })

  const parts: DeskParts = {
    api,
    getState,
    setState,
    queue,
    nextSerial,
    say: (words, canUndo = false) =>
      setState({ said: words, saying: { serial: nextSerial(), canUndo, at: Date.now() } }),
    notify: (tone, title, lines) =>
      // What is told again stands once, as the last.
      setState({
        notices: [
          ...getState().notices.filter((each) => each.title !== title || each.lines.join() !== lines.join()),
          { id: nextSerial(), tone, title, lines }
        ]
      })
  }
  const choose = choosing(parts)
  const article = openArticle(parts, choose)
  const list = deskList(parts, article, memory)
  const change = changing(parts, choose, article, list)
  const cover = covering(parts, choose, change)
  const edits = claimEdits(parts, choose, change)
  const hold = holding(parts, choose, change, article, list)
  const board = boardActions(parts, change, article, choose)
  const leave = leaving(parts, closeWindow)
  const takeSourceChange = sourceChanges(parts, article, choose)
  const { takeAdded, ...add } = adding(parts, article)
  const recheck = rechecking(parts, article)
  const across = acrossDesk(parts, choose, article)
  const { readFileLines } = readingFileLines(parts)
  const { takeUnited, tellPlace, ...share } = sharing(parts, article, list)
  const { takeChecked, ...tables } = deskTables(parts, change, article)

  const start = (): (() => void) => {
    const stops = [
      api.on('articlesListed', list.takeListed),
      api.on('united', (united) => void takeUnited(united)),
      api.on('shared', (shared) => setState({ shared })),
      store.subscribe(tellPlace),
      api.on('sourceChanged', (change) => void takeSourceChange(change)),
      api.on('leaveAsked', (choice) => void leave.take(choice)),
      api.on('filesAdded', (added) => void takeAdded(added)),
      api.on('tablesChecked', takeChecked),
      api.on('acrossRead', () => void across.readAcross()),
      store.subscribe(({ article: now }, { article: before }) => {
        if (now.phase === 'open' && (before.phase !== 'open' || before.id !== now.id))
          void across.readAcross()
      }),
      store.subscribe((now, before) => {
        const isSame =
          now.article === before.article &&
          now.claim === before.claim &&
          now.finding === before.finding &&
          now.chip === before.chip &&
          now.filter === before.filter &&
          now.reading === before.reading
        const place = isSame || now.desk.phase !== 'ready' ? null : placeNow(now)
        if (place && now.desk.phase === 'ready') memory.keep(now.desk.view.folder, place)
      }),
      store.subscribe((now, before) => {
        if (now.record !== before.record || now.article !== before.article) void recheck()
        if (now.record !== null && now.record.article !== before.record?.article) void readFileLines()
      }),
      store.subscribe((now, before) => {
        if (now.board !== null && before.board !== null && now.desk !== before.desk) void board.readBoard()
      }),
      api.on('progress', (work) => setState({ work }))
    ]
    void list.loadDesk()
    void share.readShared()
    return () => {
      for (const stop of stops) stop()
    }
  }

  // A key that comes while a step is on its way to the disk is for what that step leaves in hand.
  const inTurn = takingTurns()
  const actions: DeskActions = {
    ...choose,
    step: (by) => void inTurn(() => choose.step(by)),
    stepOpen: () => void inTurn(choose.stepOpen),
    ...change,
    rule: (verdict, goesOn) =>
      void inTurn(() =>
        getState().taken === null ? change.rule(verdict, goesOn) : cover.ruleTaken(verdict, goesOn ?? false)
      ),
    ruleTruth: (truth) => void inTurn(() => change.ruleTruth(truth)),
    takeRepair: (nth) => inTurn(() => change.takeRepair(nth)),
    undo: () => inTurn(change.undo),
    redo: () => inTurn(change.redo),
    ...edits,
    ...add,
    ...tables,
    ...across,
    ...hold,
    ...board,
    ...mending(parts, change),
    ...share,
    ...shelving(parts, change),
    ...tagging(parts, change),
    ...copying(parts),
    ...sourcing(parts, change),
    widen: () => void inTurn(cover.widen),
    narrow: () => void inTurn(cover.narrow),
    crossOff: () => inTurn(cover.crossOff),
    start,
    retryDesk: list.loadDesk,
    openArticle: async (id) => {
      setState({ board: null })
      await article.openArticle(id)
    },
    openAgain: async () => {
      await article.openAgain()
      await across.readAcross()
    },
    notify: parts.notify,
    holdsUnsaved: leave.holdsUnsaved,
    examineDesk: list.examineDesk,
    repairDesk: list.repairDesk,
    trustDesk: list.trustDesk,
    previewReport: list.previewReport,
    writeReport: list.writeReport,
    showReport: list.showReport,
    openNextWork: async () => {
      const next = nextWork(getState())
      if (next) await actions.openArticle(next.id)
    },
    say: parts.say,
    show: (next) => setState(next),
    dismiss: (noticeId) => setState({ notices: getState().notices.filter(({ id }) => id !== noticeId) })
  }

  return { store, actions }
}
