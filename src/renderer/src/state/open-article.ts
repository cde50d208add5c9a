import type { Changed } from '../../../core/desk'
import type { Change } from '../../../core/model/change'
import type { ArticleSummary, DeskView } from '../../../core/model/desk'
import { type ArticleState, emptyReview, type Review, type ReviewFields } from '../../../core/model/review'
import type { Failure } from '../../../core/result'
import { stateOf } from '../../../core/review/article-state'
import { isAlarm } from '../../../core/review/findings-to-show'
import { openFindings } from '../../../core/review/open-findings'
import { progressOf } from '../../../core/review/progress-of'
import { withEntry } from '../../../core/review/with-entry'
import { settle } from '../api'
import { acrossIn } from './across-desk'
import type { Choosing } from './choosing'
import type { DeskParts } from './desk-parts'
import { type DeskState, nothingOpen, recheckedIn, sheetIn } from './desk-state'
import { type Sheet, sheetOf } from './sheet'
import { rowIn } from './work-in'

/** A review with new values in some fields. Whoever rules has seen the words that stand there now. */
export const withFields = (review: Review, fields: Partial<ReviewFields>): Review => {
  const next = { ...review, ...fields }
  if ('verdict' in fields || 'rejected' in fields) delete (next as { stale?: string }).stale
  if (review.conflicts === undefined) return next
  return { ...next, conflicts: review.conflicts.filter(({ of }) => !(of in fields)) }
}

/** Changes after which the article's marks are others, not only drawn otherwise. */
const redraws = ({ field }: Change): boolean =>
  field === 'claim' ||
  field === 'reattached' ||
  field === 'rejected' ||
  field === 'ignored' ||
  field === 'crossed'

/** The desk's view with the counts of the open article as they stand on the screen. */
export const counted = (view: DeskView, sheet: Sheet, reviews: DeskState['reviews']): DeskView => {
  const { id } = sheet.view.article
  const progress = progressOf(sheet.view.claims, reviews)
  const open = openFindings(sheet.view.article.text, sheet.rows, sheet.view.claims, reviews, sheet.rechecked)
  // What stands against it in other articles is known of the open one only: no line of the list counts it.
  const alarms = sheet.findings.filter(
    (finding) => isAlarm(finding) && open.has(finding.id) && !sheet.acrossOf.has(finding.id)
  ).length
  const same = (summary: ArticleSummary): boolean =>
    summary.id !== id ||
    (summary.alarms === alarms &&
      summary.progress.claims === progress.claims &&
      summary.progress.ruled === progress.ruled &&
      summary.progress.disputed === progress.disputed &&
      summary.progress.needsSource === progress.needsSource)
  if (view.articles.every(same)) return view
  return {
    ...view,
    articles: view.articles.map((summary) => (same(summary) ? summary : { ...summary, progress, alarms }))
  }
}

const sameSignature = (a: ArticleSummary['signedOff'], b: ArticleSummary['signedOff']): boolean =>
  a?.by === b?.by && a?.at === b?.at && a?.with === b?.with

export interface OpenArticle {
  /** @param row the row to take in hand, where it is there; else the first that asks for something is */
  openArticle(id: string, row?: string | null): Promise<void>
  /** Shows the open article as it is now, with the claim in hand: settings or its file have changed. */
  openAgain(): Promise<void>
  /**
   * Takes what has been put on the disk; changes still on their way stay on the screen.
   * @param isShown the screen showed it before the disk had it
   */
  take(changed: Changed, isShown?: boolean): void
  /** Shows reviews of the open article, and counts them. */
  showReviews(reviews: DeskState['reviews'], more?: Partial<DeskState>): void
}

/** The article on the screen: opened, and kept in step with the disk. */
export const openArticle = (
  parts: DeskParts,
  { selectClaim, goToFirst, selectRow }: Choosing
): OpenArticle => {
  const { api, getState, setState, queue } = parts

  const showReviews = (reviews: DeskState['reviews'], more: Partial<DeskState> = {}): void => {
    const { desk } = getState()
    const sheet = more.article?.phase === 'open' ? more.article.sheet : sheetIn(getState())
    setState({
      ...more,
      reviews,
      ...(desk.phase === 'ready' && sheet
        ? { desk: { phase: 'ready' as const, view: counted(desk.view, sheet, reviews) } }
        : {})
    })
  }

  /** The reviews on the disk, with what is not there yet. */
  const withPending = (articleId: string, { reviews }: ArticleState): Record<string, Review> => {
    const next: Record<string, Review> = { ...reviews }
    for (const claimId of queue.pendingClaims(articleId)) {
      next[claimId] = withFields(next[claimId] ?? emptyReview, queue.pending(articleId, claimId))
    }
    return next
  }

  const open = async (id: string, again = false, row: string | null = null): Promise<void> => {
    queue.flush()
    if (!again) setState({ ...nothingOpen, article: { phase: 'loading', id } })
    const asked = getState()
    const result = await settle(() => api.openArticle(id))
    const now = getState()
    // Another article was asked for meanwhile: this answer is late.
    if (now.article.phase === 'none' || now.article.id !== id) return
    if (again ? now.record !== asked.record : now.article !== asked.article) {
      if (again && now.article.phase === 'open') await open(id, true)
      return
    }
    if (!result.ok) {
      setState({ article: { phase: 'failed', id, error: result.error } })
      return
    }
    const { ignored, signedOff, notice, crossed = {} } = result.value
    const sheet = sheetOf(result.value, acrossIn(now).findings, recheckedIn(now))
    const reviews = withPending(id, result.value)
    const unsaved: Record<string, Failure> = {}
    for (const { request, error } of queue.unsaved()) {
      if (request.articleId === id) unsaved[request.change.claim] = error
    }
    const article = { phase: 'open', id, sheet } as const
    showReviews(reviews, { article, record: result.value, ignored, signedOff, notice, crossed, unsaved })
    if (again && now.claim !== null && sheet.claimOf.has(now.claim)) {
      if (now.finding !== null && !sheet.findings.some((each) => each.id === now.finding))
        selectClaim(now.claim)
      return
    }
    if (row !== null && sheet.rowIndex.has(row)) selectRow(row)
    else goToFirst()
    if (rowIn(getState()) === null && sheet.rows[0]) selectRow(sheet.rows[0].key)
  }

  /** What an article's line says beside its counts: who signed it, what its author is asked, what it is filed under. */
  const takeLine = (summary: ArticleSummary): void => {
    const { desk } = getState()
    if (desk.phase !== 'ready') return
    const line = desk.view.articles.find(({ id }) => id === summary.id)
    if (!line) return
    const isSame =
      line.asked === summary.asked &&
      line.tags?.join('\n') === summary.tags?.join('\n') &&
      sameSignature(line.signedOff, summary.signedOff)
    if (isSame) return
    const { asked: _asked, signedOff: _signedOff, tags: _tags, ...rest } = line
    const next = {
      ...rest,
      ...(summary.tags ? { tags: summary.tags } : {}),
      ...(summary.asked === undefined ? {} : { asked: summary.asked }),
      ...(summary.signedOff ? { signedOff: summary.signedOff } : {})
    }
    const articles = desk.view.articles.map((each) => (each === line ? next : each))
    setState({ desk: { phase: 'ready', view: { ...desk.view, articles } } })
  }

  return {
    openArticle: (id, row = null) => open(id, false, row),
    openAgain: async () => {
      const { article } = getState()
      if (article.phase === 'open') await open(article.id, true)
    },
    showReviews,
    take: ({ articleId, entry, summary, isChecked }, isShown = false) => {
      takeLine(summary)
      const { article, record, claim, signedOff } = getState()
      if (entry === null || record === null || article.phase !== 'open' || article.id !== articleId) return
      if (isChecked) {
        // Its head is another, and so is what the checks say: the claim in hand stays where it is.
        void open(articleId, true)
        return
      }
      if (entry.seq !== (record.history.at(-1)?.seq ?? 0) + 1) {
        // Something else changed the article meanwhile (its file was added again): only the disk knows how it stands.
        void open(articleId)
        return
      }
      const next = withEntry(record, entry)
      // A ruling that takes words for the correction that was made does more than the screen showed.
      const isMore = entry.changes.some((change) => change.field === 'verdict' && change.made !== undefined)
      if (isShown && !isMore && (signedOff === null || signedOff.changedSince)) {
        setState({ record: next })
        return
      }
      const state = stateOf(next.history)
      const sheet = entry.changes.some(redraws)
        ? sheetOf({ ...next, ...state }, acrossIn(getState()).findings, recheckedIn(getState()))
        : article.sheet
      showReviews(withPending(articleId, state), {
        record: next,
        ignored: state.ignored,
        signedOff: state.signedOff,
        notice: state.notice,
        crossed: state.crossed ?? {},
        article: sheet === article.sheet ? article : { ...article, sheet },
        claim: claim !== null && sheet.claimOf.has(claim) ? claim : null
      })
    }
  }
}
