import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Ruled } from '../../../core/desk'
import type { Added, WorkProgress } from '../../../core/model/adding'
import type { ArticleSummary, DeskView } from '../../../core/model/desk'
import type { Finding, Place } from '../../../core/model/finding'
import {
  emptyReview,
  type Review,
  type ReviewChange,
  type Verdict,
  verdictOf
} from '../../../core/model/review'
import { overlaps } from '../../../core/model/span'
import type { Failure, Result } from '../../../core/result'
import { progressOf } from '../../../core/review/progress-of'
import { withChange } from '../../../core/review/with-change'
import type { Api } from '../../../ipc/contract'
import { settle } from '../api'
import { strings } from '../ui/strings'
import { createSaveQueue, type SaveState } from './save-queue'
import { type Sheet, sheetOf } from './sheet'

/** How long after the last keystroke a correction or note is saved. */
export const typingPause = 300

type DeskPhase =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: Failure }
  | { readonly phase: 'ready'; readonly view: DeskView }

type ArticlePhase =
  | { readonly phase: 'none' }
  | { readonly phase: 'loading'; readonly id: string }
  | { readonly phase: 'failed'; readonly id: string; readonly error: Failure }
  | { readonly phase: 'open'; readonly id: string; readonly sheet: Sheet }

/** Something to tell the editor that does not stop the work. */
interface Notice {
  readonly id: number
  readonly tone: 'problem' | 'done'
  readonly title: string
  readonly lines: readonly string[]
}

export type Tab = 'claims' | 'findings'

export interface DeskState {
  readonly desk: DeskPhase
  readonly article: ArticlePhase
  /** Reviews of the open article, changes that are still being saved included. */
  readonly reviews: Readonly<Record<string, Review>>
  /** Claims of the open article with a change that did not reach the disk, and why. */
  readonly unsaved: Readonly<Record<string, Failure>>
  readonly claim: string | null
  readonly finding: string | null
  /** Findings whose places light up: the chosen one, or those that rest on the chosen claim. */
  readonly lit: ReadonlySet<string>
  /** Where the reader was last asked to go. */
  readonly goTo: { readonly at: number; readonly serial: number } | null
  readonly tab: Tab
  readonly save: SaveState
  readonly notices: readonly Notice[]
  readonly busy: 'adding' | 'reporting' | null
  /** How far long work has come; null where there is none. */
  readonly work: WorkProgress | null
  /** What came of adding files last, where there is more to tell than the article that opened; null once read. */
  readonly added: Added | null
  /** The last ruling, for those who listen. */
  readonly said: string
}

export interface DeskActions {
  /** Opens the desk and starts listening; answers with the way to stop. */
  start(): () => void
  retryDesk(): Promise<void>
  openArticle(id: string): Promise<void>
  openFiles(): Promise<void>
  openFolder(): Promise<void>
  /** Ends adding that is under way; what was added stays. */
  cancelWork(): void
  /** Puts away what came of adding files. */
  dismissAdded(): void
  writeReport(): Promise<void>
  selectClaim(id: string): void
  /** Chooses a finding, and goes to one of its places. */
  selectFinding(finding: Finding, place?: Place): void
  /** Goes to the next claim (1) or the previous one (-1). */
  step(by: 1 | -1): void
  /** Rules on the chosen claim; the ruling it already has is taken back. */
  rule(verdict: Verdict): void
  /** Takes back the last change of the open article, or puts it back. */
  undo(): Promise<void>
  redo(): Promise<void>
  /** Takes what stands in a field now; it is saved after a pause in typing. */
  write(claimId: string, field: 'correction' | 'note', value: string): void
  /** Makes a repair's words the correction of a claim, or takes them back where they stand already. */
  toggleRepair(claimId: string, correction: string): void
  /** Saves now what was typed. */
  flush(): void
  retrySaves(): void
  showTab(tab: Tab): void
  dismiss(noticeId: number): void
}

/** The desk as this window holds it: what is shown, and all that can be done to it. No React in here. */
export interface WindowDesk {
  readonly store: StoreApi<DeskState>
  readonly actions: DeskActions
}

const nothing: ReadonlySet<string> = new Set()

const initial: DeskState = {
  desk: { phase: 'loading' },
  article: { phase: 'none' },
  reviews: {},
  unsaved: {},
  claim: null,
  finding: null,
  lit: nothing,
  goTo: null,
  tab: 'claims',
  save: { state: 'saved' },
  notices: [],
  busy: null,
  work: null,
  added: null,
  said: ''
}

/** The open article, or null. */
export const sheetIn = (state: DeskState): Sheet | null =>
  state.article.phase === 'open' ? state.article.sheet : null

/** The review of a claim of the open article. */
export const reviewIn = ({ reviews }: Pick<DeskState, 'reviews'>, claimId: string): Review =>
  reviews[claimId] ?? emptyReview

/** A review with what is still on its way to the disk. */
const withPending = (review: Review, pending: Partial<Review>): Review => {
  const next = { ...review, ...pending }
  return pending.verdict === undefined ? next : withChange(next, { field: 'verdict', value: pending.verdict })
}

const sameSave = (a: SaveState, b: SaveState): boolean =>
  a.state === b.state && (a.state !== 'failed' || (b.state === 'failed' && a.error === b.error))

const sameFailures = (
  a: Readonly<Record<string, Failure>>,
  b: Readonly<Record<string, Failure>>
): boolean => {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/** Makes the desk of one window over the bridge given; nothing is called before `start`. */
export const createDesk = (api: Api): WindowDesk => {
  const store = createStore<DeskState>(() => initial)
  const { getState, setState } = store
  let serial = 0

  const queue = createSaveQueue({
    send: (request) => settle(() => api.rule(request)),
    onSaved: (ruled) => takeRuled(ruled),
    onState: () => {
      const { article, save, unsaved } = getState()
      const next = queue.state()
      const here: Record<string, Failure> = {}
      for (const { request, error } of queue.unsaved()) {
        if (article.phase !== 'none' && request.articleId === article.id) here[request.claimId] = error
      }
      if (sameSave(save, next) && sameFailures(unsaved, here)) return
      setState({
        save: sameSave(save, next) ? save : next,
        unsaved: sameFailures(unsaved, here) ? unsaved : here
      })
    }
  })

  /** The desk's view with the counts of the open article as they stand on the screen. */
  const counted = (view: DeskView, sheet: Sheet, reviews: DeskState['reviews']): DeskView => {
    const { id } = sheet.view.article
    const progress = progressOf(sheet.view.claims, reviews)
    const same = (summary: ArticleSummary): boolean =>
      summary.id !== id ||
      (summary.progress.claims === progress.claims &&
        summary.progress.ruled === progress.ruled &&
        summary.progress.disputed === progress.disputed &&
        summary.progress.needsSource === progress.needsSource)
    if (view.articles.every(same)) return view
    return {
      ...view,
      articles: view.articles.map((summary) => (same(summary) ? summary : { ...summary, progress }))
    }
  }

  const setReview = (claimId: string, review: Review, more: Partial<DeskState> = {}): void => {
    const { desk, reviews } = getState()
    const sheet = sheetIn(getState())
    const next = { ...reviews, [claimId]: review }
    setState({
      ...more,
      reviews: next,
      ...(desk.phase === 'ready' && sheet
        ? { desk: { phase: 'ready' as const, view: counted(desk.view, sheet, next) } }
        : {})
    })
  }

  const takeRuled = ({ articleId, claimId, review }: Ruled): void => {
    const { article } = getState()
    if (article.phase !== 'open' || article.id !== articleId) return
    const next = withPending(review, queue.pending(articleId, claimId))
    const now = reviewIn(getState(), claimId)
    const fields = ['verdict', 'correction', 'note', 'stale'] as const
    if (fields.every((field) => now[field] === next[field])) return
    setReview(claimId, next)
  }

  const change = (claimId: string, made: ReviewChange, said?: string, delay = 0): void => {
    const { article } = getState()
    if (article.phase !== 'open') return
    const review = withChange(reviewIn(getState(), claimId), made)
    setReview(claimId, review, said === undefined ? {} : { said })
    queue.put({ articleId: article.id, claimId, change: made }, delay)
  }

  const quoteIn = (claimId: string): string =>
    sheetIn(getState())?.claimOf.get(claimId)?.anchor.quote.replace(/\s+/g, ' ') ?? ''

  const notify = (tone: Notice['tone'], title: string, lines: readonly string[]): void => {
    serial += 1
    setState({ notices: [...getState().notices, { id: serial, tone, title, lines }] })
  }

  const goTo = (at: number): DeskState['goTo'] => {
    serial += 1
    return { at, serial }
  }

  const litBy = (sheet: Sheet, claimId: string): ReadonlySet<string> => {
    // A note on style rests on many figures; all of them alight would hide what speaks of this claim.
    const ids =
      sheet.findingsOn.get(claimId)?.flatMap(({ id, severity }) => (severity === 'note' ? [] : [id])) ?? []
    return ids.length === 0 ? nothing : new Set(ids)
  }

  const loadDesk = async (): Promise<void> => {
    setState({ desk: { phase: 'loading' } })
    const result = await settle(() => api.openDesk())
    setState({
      desk: result.ok ? { phase: 'ready', view: result.value } : { phase: 'failed', error: result.error }
    })
    await openFirst()
  }

  /** Where nothing is open yet, the first article that still has something to check: the editor came to read. */
  const openFirst = async (): Promise<void> => {
    const { desk, article } = getState()
    if (desk.phase !== 'ready' || article.phase !== 'none') return
    const { articles } = desk.view
    const first = articles.find(({ progress }) => progress.ruled < progress.claims) ?? articles[0]
    if (first) await openArticle(first.id)
  }

  const selectClaim = (id: string): void => {
    const sheet = sheetIn(getState())
    const claim = sheet?.claimOf.get(id)
    if (!sheet || !claim) return
    queue.flush()
    setState({ claim: id, finding: null, lit: litBy(sheet, id), goTo: goTo(claim.anchor.start) })
  }

  const openArticle = async (id: string): Promise<void> => {
    queue.flush()
    setState({
      article: { phase: 'loading', id },
      reviews: {},
      unsaved: {},
      claim: null,
      finding: null,
      lit: nothing,
      goTo: null
    })
    const loading = getState().article
    const result = await settle(() => api.openArticle(id))
    // Another article was asked for meanwhile: this answer is late.
    if (getState().article !== loading) return
    if (!result.ok) {
      setState({ article: { phase: 'failed', id, error: result.error } })
      return
    }
    const sheet = sheetOf(result.value)
    const reviews: Record<string, Review> = { ...result.value.reviews }
    for (const claimId of sheet.order) {
      const pending = queue.pending(id, claimId)
      if (Object.keys(pending).length > 0)
        reviews[claimId] = withPending(reviewIn({ reviews }, claimId), pending)
    }
    const unsaved: Record<string, Failure> = {}
    for (const { request, error } of queue.unsaved()) {
      if (request.articleId === id) unsaved[request.claimId] = error
    }
    const { desk } = getState()
    setState({
      article: { phase: 'open', id, sheet },
      reviews,
      unsaved,
      ...(desk.phase === 'ready'
        ? { desk: { phase: 'ready' as const, view: counted(desk.view, sheet, reviews) } }
        : {})
    })
    const first = sheet.order.find((claimId) => verdictOf(reviews[claimId]) === null) ?? sheet.order[0]
    if (first !== undefined) selectClaim(first)
  }

  const takeAdded = async (added: Added): Promise<void> => {
    const count = added.added + added.changed + added.same
    const untold = added.unreadCount + added.remarkCount > 0 || added.cancelled || count > 1
    setState({ added: untold ? added : null, said: strings.adding.done(added) })
    if (added.first !== null) await openArticle(added.first)
  }

  const add = async (call: () => Promise<Result<Added | null>>): Promise<void> => {
    if (getState().busy !== null || getState().desk.phase !== 'ready') return
    queue.flush()
    setState({ busy: 'adding' })
    const result = await settle(call)
    setState({ busy: null })
    if (!result.ok) notify('problem', strings.notices.addFailed, [result.error.message])
    else if (result.value) await takeAdded(result.value)
  }

  const openFiles = (): Promise<void> => add(() => api.chooseFiles())
  const openFolder = (): Promise<void> => add(() => api.chooseFolder())

  /** The list with these lines in it: each in the place of the one it replaces, or at the end. */
  const takeListed = (summaries: readonly ArticleSummary[]): void => {
    const { desk, reviews } = getState()
    if (desk.phase !== 'ready') return
    const newer = new Map(summaries.map((summary) => [summary.id, summary]))
    const articles = desk.view.articles.map((summary) => {
      const next = newer.get(summary.id)
      newer.delete(summary.id)
      return next ?? summary
    })
    const view = { ...desk.view, articles: [...articles, ...newer.values()] }
    const sheet = sheetIn(getState())
    setState({ desk: { phase: 'ready', view: sheet ? counted(view, sheet, reviews) : view } })
    void openFirst()
  }

  const writeReport = async (): Promise<void> => {
    const { desk, article, busy } = getState()
    if (desk.phase !== 'ready' || busy !== null) return
    const ids = article.phase === 'open' ? [article.id] : desk.view.articles.map(({ id }) => id)
    if (ids.length === 0) return
    setState({ busy: 'reporting' })
    queue.flush()
    await queue.settled()
    if (queue.state().state === 'failed') {
      setState({ busy: null })
      notify('problem', strings.notices.reportFailed, [strings.notices.reportUnsaved])
      return
    }
    const result = await settle(() => api.exportReport(ids, 'md'))
    setState({ busy: null })
    if (!result.ok) notify('problem', strings.notices.reportFailed, [result.error.message])
    else if (result.value) notify('done', strings.notices.reportWritten, [result.value.path])
  }

  const stepBack = async (way: 'undo' | 'redo'): Promise<void> => {
    const { article } = getState()
    if (article.phase !== 'open') return
    // What was typed last is what is taken back first.
    queue.flush()
    await queue.settled()
    if (queue.state().state === 'failed') return
    const result = await settle(() => (way === 'undo' ? api.undo(article.id) : api.redo(article.id)))
    if (!result.ok) {
      setState({ said: result.error.message })
      return
    }
    takeRuled(result.value)
    if (getState().article !== article) return
    selectClaim(result.value.claimId)
    setState({ said: strings.said[way](quoteIn(result.value.claimId)) })
  }

  const step = (by: 1 | -1): void => {
    const state = getState()
    const sheet = sheetIn(state)
    if (!sheet || sheet.order.length === 0) return
    const { order, claimOf } = sheet
    if (state.claim !== null) {
      const next = order[order.indexOf(state.claim) + by]
      if (next !== undefined) selectClaim(next)
      return
    }
    // From a finding that rests on no claim, go on from where it stands.
    const from = (state.finding && sheet.findingOf.get(state.finding)?.places[0]?.start) || 0
    const after = order.findIndex((id) => claimOf.get(id)!.anchor.start >= from)
    const at = by === 1 ? after : (after === -1 ? order.length : after) - 1
    const next = order[at] ?? (by === 1 ? order.at(-1) : order[0])
    if (next !== undefined) selectClaim(next)
  }

  const actions: DeskActions = {
    start: () => {
      const stops = [
        api.on('articlesListed', takeListed),
        api.on('filesAdded', (added) => void takeAdded(added)),
        api.on('progress', (work) => setState({ work }))
      ]
      void loadDesk()
      return () => {
        for (const stop of stops) stop()
      }
    },
    retryDesk: loadDesk,
    openArticle,
    openFiles,
    openFolder,
    cancelWork: () => void settle(() => api.cancelWork()),
    dismissAdded: () => setState({ added: null }),
    writeReport,
    selectClaim,
    selectFinding: (finding, place = finding.places[0]) => {
      const state = getState()
      const sheet = sheetIn(state)
      if (!sheet) return
      queue.flush()
      const under = sheet.claimsUnder.get(finding.id) ?? []
      const at = place && under.find((id) => overlaps(sheet.claimOf.get(id)!.anchor, place))
      const keep = state.claim !== null && under.includes(state.claim) && !at ? state.claim : null
      setState({
        claim: at ?? keep,
        finding: finding.id,
        lit: new Set([finding.id]),
        goTo: place ? goTo(place.start) : state.goTo
      })
    },
    step,
    rule: (verdict) => {
      const { claim } = getState()
      if (claim === null) return
      const value = verdictOf(reviewIn(getState(), claim)) === verdict ? null : verdict
      change(claim, { field: 'verdict', value }, strings.said.ruled(value, quoteIn(claim)))
    },
    undo: () => stepBack('undo'),
    redo: () => stepBack('redo'),
    write: (claimId, field, value) => change(claimId, { field, value }, undefined, typingPause),
    toggleRepair: (claimId, correction) => {
      const value = reviewIn(getState(), claimId).correction === correction ? '' : correction
      change(claimId, { field: 'correction', value }, strings.said.repaired(value, quoteIn(claimId)))
    },
    flush: () => queue.flush(),
    retrySaves: () => queue.retry(),
    showTab: (tab) => setState({ tab }),
    dismiss: (noticeId) => setState({ notices: getState().notices.filter(({ id }) => id !== noticeId) })
  }

  return { store, actions }
}
