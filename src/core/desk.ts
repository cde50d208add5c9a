import type { Analysis } from './analyse'
import type { Exporter } from './export/exporter'
import type { Article } from './model/article'
import type { ArticleRecord, ArticleSummary, ArticleView, DeskView } from './model/desk'
import { emptyReview, type HistoryEntry, type Review, type ReviewChange } from './model/review'
import type { Clock, DeskStore } from './ports'
import { buildReport } from './report/build-report'
import { done, fail, type Result } from './result'
import { type Carried, carryOver } from './review/carry-over'
import { recordChange } from './review/record-change'
import { reviewsOf } from './review/reviews-of'
import { summaryOf } from './review/summary-of'
import { redoEntry, undoEntry } from './review/undo'
import { withChange } from './review/with-change'

/** What became of an article that was handed to the desk. */
export interface Kept {
  readonly summary: ArticleSummary
  /** `same`: it was here already, with this very text, and was checked anew. */
  readonly outcome: 'added' | 'changed' | 'same'
  /** Where its text changed under somebody's work: what became of that, in words. */
  readonly carried: string | null
}

/** What a ruling leaves behind: enough to redraw one mark, one row and the counts. */
export interface Ruled {
  readonly articleId: string
  readonly claimId: string
  readonly review: Review
  /** Null where the change changed nothing. */
  readonly entry: HistoryEntry | null
}

export interface RuleRequest {
  readonly articleId: string
  readonly claimId: string
  readonly change: ReviewChange
}

/** The use cases: all that the window and the command line can do with a desk. */
export interface Desk {
  view(): DeskView
  openArticle(id: string): Promise<Result<ArticleView>>
  /**
   * Keeps an article and what the machine has to say about it. One already here keeps its history: where its text
   * changed, every claim worked on is carried over, and the older text is kept.
   */
  keep(article: Article, analysis: Analysis): Promise<Result<Kept>>
  /** Resolves when the change is on the disk. A change that changes nothing answers with `entry: null`. */
  rule(request: RuleRequest): Promise<Result<Ruled>>
  /** Takes back the last change of an article that stands, whenever it was made. `nothing-to-undo` where none does. */
  undo(articleId: string): Promise<Result<Ruled>>
  /** Puts back what was taken back last. `nothing-to-redo` where nothing was, or a change was made since. */
  redo(articleId: string): Promise<Result<Ruled>>
  /** The report of these articles, in the order given. */
  report(articleIds: readonly string[], exporter: Exporter): Promise<Result<string>>
  close(): Promise<Result<void>>
}

export interface DeskPorts {
  readonly store: DeskStore
  readonly clock: Clock
  /** The name that goes into the history. */
  readonly checker: string
}

/** Opens the use cases over a store that is already open. */
export function createDesk({ store, clock, checker }: DeskPorts): Desk {
  // One change at a time for each article: two rulings at once would otherwise take the same place in its history.
  const queues = new Map<string, Promise<unknown>>()
  const inTurn = <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const next = (queues.get(id) ?? Promise.resolve()).then(work, work)
    queues.set(id, next)
    const forget = () => {
      if (queues.get(id) === next) queues.delete(id)
    }
    next.then(forget, forget)
    return next
  }

  async function keep(article: Article, analysis: Analysis): Promise<Result<Kept>> {
    const before = store.has(article.id) ? await store.read(article.id) : undefined
    if (before && !before.ok) return before
    const at = clock.now()
    const empty = { history: [], versions: [], orphans: [] }
    const carried = before && carryOver(before.value, article, analysis, { at, by: checker })
    const record: ArticleRecord = carried?.record ?? { article, ...analysis, ...empty, addedAt: at }
    const summary = summaryOf(record)
    const kept = await store.put(record, summary)
    if (!kept.ok) return kept
    if (!before || !carried) return done({ summary, outcome: 'added', carried: null })
    return done(
      before.value.article.text === article.text
        ? { summary, outcome: 'same', carried: null }
        : { summary, outcome: 'changed', carried: carriedWords(article.source.name, carried) }
    )
  }

  async function applyChange({ articleId, claimId, change }: RuleRequest): Promise<Result<Ruled>> {
    const read = await store.read(articleId)
    if (!read.ok) return read
    const record = read.value
    if (!record.claims.some((claim) => claim.id === claimId)) {
      return fail(
        'claim-missing',
        'This claim is not in the article any more. Open the article again to see it as it is now.'
      )
    }
    const review = reviewsOf(record.history.filter((entry) => entry.claim === claimId))[claimId]
    const seq = (record.history.at(-1)?.seq ?? 0) + 1
    const entry = recordChange(claimId, change, review, { seq, at: clock.now(), by: checker })
    if (!entry) return done({ articleId, claimId, review: review ?? emptyReview, entry })
    const next: ArticleRecord = { ...record, history: [...record.history, entry] }
    const kept = await store.append(entry, next, summaryOf(next))
    if (!kept.ok) return kept
    return done({
      articleId,
      claimId,
      review: withChange(review ?? emptyReview, change),
      entry
    })
  }

  async function step(articleId: string, way: 'undo' | 'redo'): Promise<Result<Ruled>> {
    const read = await store.read(articleId)
    if (!read.ok) return read
    const record = read.value
    const stamp = { seq: (record.history.at(-1)?.seq ?? 0) + 1, at: clock.now(), by: checker }
    const entry = way === 'undo' ? undoEntry(record.history, stamp) : redoEntry(record.history, stamp)
    if (!entry) {
      return way === 'undo'
        ? fail('nothing-to-undo', 'There is no change in this article to take back.')
        : fail('nothing-to-redo', 'Nothing was taken back in this article since its last change.')
    }
    const next: ArticleRecord = { ...record, history: [...record.history, entry] }
    const kept = await store.append(entry, next, summaryOf(next))
    if (!kept.ok) return kept
    const review = reviewsOf(next.history)[entry.claim] ?? emptyReview
    return done({ articleId, claimId: entry.claim, review, entry })
  }

  return {
    view: () => ({ name: store.name, folder: store.folder, checker, articles: store.summaries() }),

    async openArticle(id) {
      const read = await store.read(id)
      return read.ok ? done({ ...read.value, reviews: reviewsOf(read.value.history) }) : read
    },

    keep: (article, analysis) => inTurn(article.id, () => keep(article, analysis)),

    rule: (request) => inTurn(request.articleId, () => applyChange(request)),

    undo: (articleId) => inTurn(articleId, () => step(articleId, 'undo')),

    redo: (articleId) => inTurn(articleId, () => step(articleId, 'redo')),

    async report(articleIds, exporter) {
      const records: ArticleRecord[] = []
      for (const id of articleIds) {
        const read = await store.read(id)
        if (!read.ok) return read
        records.push(read.value)
      }
      return exporter.write(buildReport(records, { desk: store.name, generatedAt: clock.now(), checker }))
    },

    close: () => store.close()
  }
}

/** What became of the claims that had been worked on, in words; null where nobody had worked on any. */
function carriedWords(name: string, { kept, changed, lost }: Carried): string | null {
  if (kept + changed + lost === 0) return null
  const claims = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
  const parts = [
    kept > 0 ? claims(kept, 'claim keeps its review', 'claims keep their reviews') : '',
    changed > 0
      ? claims(changed, 'says something else now: rule again', 'say something else now: rule again')
      : '',
    lost > 0
      ? claims(lost, 'is not in it any more and stays listed', 'are not in it any more and stay listed')
      : ''
  ].filter((part) => part !== '')
  return `${name} has changed since it was checked here. Of your work, ${parts.join('; ')}. The older text is kept.`
}
