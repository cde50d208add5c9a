import { type Analysis, analyse } from './analyse'
import type { FindingWords } from './checks/message-for'
import { canonical } from './merge/merge-histories'
import { mergeRecords } from './merge/merge-records'
import type { Article } from './model/article'
import type { AskedChange, Batch, HistoryEntry } from './model/change'
import type { ArticleRecord, ArticleSummary, ArticleView, DeskView } from './model/desk'
import type { ListFilter } from './model/list-filter'
import type { Clock, DeskStore } from './ports'
import { buildReport, type Report } from './report/build-report'
import type { OtherPlace } from './report/other-places'
import { type PrintedElsewhere, siblingPlaces } from './report/places-to-mend'
import { done, fail, type Result } from './result'
import { continueState, stateOf } from './review/article-state'
import { type BulkAction, bulkChanges, countWanted, type WantedCount } from './review/bulk-changes'
import { type Carried, carryOver } from './review/carry-over'
import { entryFor } from './review/changes-for'
import { summaryOf } from './review/summary-of'
import { batchEntry, isSameBatch, redoEntry, undoEntry, type WhoseSteps } from './review/undo'
import { type ViewSettings, viewAsSet } from './review/view-as-set'
import { withEntry } from './review/with-entry'
import { withHead } from './review/with-head'
import { seenRevisions } from './seen-revisions'
import { stepOrder } from './step-order'

/** What became of an article that was handed to the desk. */
export interface Kept {
  readonly summary: ArticleSummary
  /** `same`: it was here already, with this very text, and was checked anew. */
  readonly outcome: 'added' | 'changed' | 'same'
  /** Where its text changed under somebody's work: what became of that, in words. */
  readonly carried: string | null
}

/** What is to be changed in one article, as one step. */
export interface ChangeRequest {
  readonly articleId: string
  readonly changes: readonly AskedChange[]
  /**
   * `ArticleView.revision` of what the screen showed. Where somebody else's work came in since, the change is merged with
   * it: what contradicts stands side by side. The present state where left out.
   */
  readonly revision?: number | undefined
}

/** What a step leaves behind in an article. `withEntry` puts the entry into a record that stood before it. */
export interface Changed {
  readonly articleId: string
  /** Null where the step changed nothing. */
  readonly entry: HistoryEntry | null
  /** Its line in the list as it is now. */
  readonly summary: ArticleSummary
  /** The article was checked anew with it, for its head is another: its claims and findings are others. */
  readonly isChecked?: true
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
  /**
   * Brings work done elsewhere into an article, in its turn: nobody changes it between the look and the keeping. Resolves
   * when it is on the disk.
   * @param work given the article as it is, null where it is not here; answers what it is to be, null to leave it
   * @returns its line in the list; null where it was left
   */
  unite(
    id: string,
    work: (mine: ArticleRecord | null) => ArticleRecord | null
  ): Promise<Result<ArticleSummary | null>>
  /** One article as it is kept, with every acknowledged entry. */
  record(id: string): Promise<Result<ArticleRecord>>
  /**
   * Makes changes as one step, in one article or several; one undo takes all of it back. Resolves when it is on the
   * disk. Of several articles those before a failure are changed.
   */
  change(requests: readonly ChangeRequest[]): Promise<Result<readonly Changed[]>>
  /**
   * How much a filter wants in these articles, together.
   * @param words what the editor's language says of findings; English where there are none
   */
  countWanted(
    articleIds: readonly string[],
    filter: ListFilter,
    settings: ViewSettings,
    words?: FindingWords
  ): Promise<Result<WantedCount>>
  /** Does one thing to all that a filter wants in these articles, as one step. Articles it wants nothing in are left alone. */
  changeWanted(
    articleIds: readonly string[],
    filter: ListFilter,
    action: BulkAction,
    settings: ViewSettings,
    words?: FindingWords
  ): Promise<Result<readonly Changed[]>>
  /**
   * Takes back the last step made on this desk since it was opened, whichever article it was made in; before that, the last
   * of this article that stands, whenever it was made. In every article it was made in. `nothing-to-undo` where there is none.
   * @param articleId null where no article is looked at
   */
  undo(articleId: string | null): Promise<Result<readonly Changed[]>>
  /** Puts back what was taken back last. `nothing-to-redo` where nothing was, or a change was made since. */
  redo(articleId: string | null): Promise<Result<readonly Changed[]>>
  /**
   * The report of these articles, in the order given, with the findings that the settings, where given, let through.
   * @param elsewhere names the other articles of the desk that still print what is corrected; none where left out
   */
  report(
    articleIds: readonly string[],
    settings?: ViewSettings,
    elsewhere?: PrintedElsewhere
  ): Promise<Result<Report>>
  close(): Promise<Result<void>>
}

export interface DeskPorts {
  readonly store: DeskStore
  readonly clock: Clock
  /** The name that goes into the history. */
  readonly checker: string
  /** Carries work over to a newer text somewhere else, for on a long article that takes a while; here where left out. */
  readonly carry?: (...words: Parameters<typeof carryOver>) => Promise<Result<Carried>>
  /** Checks an article whose head is another somewhere else, against the tables of the desk; here, against none, where left out. */
  readonly check?: (article: Article) => Promise<Result<Analysis>>
  /** Whose steps are taken back: of a desk that several share, only one's own. Everybody's where left out. */
  readonly whoseSteps?: () => WhoseSteps
  /** Told when an article came to be another than screens show. */
  readonly onUnited?: (summary: ArticleSummary) => void
}

/** The step over several articles that an entry with this stamp is a part of. */
type BatchOf = (stamp: { readonly seq: number; readonly at: string }) => Batch | undefined

/** Opens the use cases over a store that is already open. */
export function createDesk({
  store,
  clock,
  checker,
  carry,
  check = async (article) => done(analyse(article)),
  whoseSteps,
  onUnited
}: DeskPorts): Desk {
  // One change at a time for each article: two rulings at once would otherwise take the same place in its history.
  const order = stepOrder()
  const revisions = seenRevisions()
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

  /** Where the text is the same, or nobody worked on it, that is no work. */
  async function carriedOver(...words: Parameters<typeof carryOver>): Promise<Result<Carried>> {
    const [old, article] = words
    const isWork = old.article.text !== article.text && (old.history.length > 0 || old.orphans.length > 0)
    return isWork && carry ? carry(...words) : done(carryOver(...words))
  }

  async function keep(read: Article, found: Analysis): Promise<Result<Kept>> {
    const before = store.has(read.id) ? await store.read(read.id) : undefined
    if (before && !before.ok) return before
    // What was set by hand holds for the newer copy, and is checked as it stands there.
    const article = withHead(read, before?.value.article.byHand?.set ?? {})
    const anew = canonical(article) === canonical(read) ? done(found) : await check(article)
    if (!anew.ok) return anew
    const analysis = anew.value
    const at = clock.now()
    const { failed, ...said } = analysis
    const empty = { history: [], versions: [], orphans: [], ...(failed.length > 0 ? { failed } : {}) }
    const moved = before && (await carriedOver(before.value, article, analysis, { at, by: checker }))
    if (moved && !moved.ok) return moved
    const carried = moved?.value
    const record: ArticleRecord = carried?.record ?? { article, ...said, ...empty, addedAt: at }
    const summary = summaryOf(record)
    if (before && saysNothingNew(before.value, record, summary))
      return done({ summary, outcome: 'same', carried: null })
    const kept = await store.put(record, summary)
    if (!kept.ok) return kept
    if (!before || !carried) return done({ summary, outcome: 'added', carried: null })
    return done(
      before.value.article.text === article.text
        ? { summary, outcome: 'same', carried: null }
        : { summary, outcome: 'changed', carried: carriedWords(article.source.name, carried) }
    )
  }

  /** Written again, what is there already would cost a flush, and its oldest version its place in the backups. */
  const saysNothingNew = (before: ArticleRecord, record: ArticleRecord, summary: ArticleSummary): boolean =>
    canonical(store.summary(record.article.id)) === canonical(summary) &&
    canonical(before) === canonical(record)

  async function openArticle(id: string): Promise<Result<ArticleView>> {
    const read = await store.read(id)
    if (!read.ok) return read
    return done({ ...read.value, ...stateOf(read.value.history), revision: revisions.of(id) })
  }

  const isHeadedOtherwise = (mine: ArticleRecord | null, united: ArticleRecord): boolean =>
    mine !== null && canonical(mine.article.byHand ?? null) !== canonical(united.article.byHand ?? null)

  /** The record with what the checks say of it now; as it is where they cannot. */
  async function withChecks(record: ArticleRecord): Promise<ArticleRecord> {
    const found = await check(record.article)
    if (!found.ok) return record
    return carryOver(record, record.article, found.value, { at: clock.now(), by: checker }).record
  }

  async function unite(
    id: string,
    work: (mine: ArticleRecord | null) => ArticleRecord | null
  ): Promise<Result<ArticleSummary | null>> {
    const mine = store.has(id) ? await store.read(id) : done(null)
    if (!mine.ok) return mine
    const united = work(mine.value)
    if (united === null) return done(null)
    const next = isHeadedOtherwise(mine.value, united) ? await withChecks(united) : united
    const summary = summaryOf(next)
    // One line in the journal costs less than the whole file.
    const entry = mine.value && entryAfter(mine.value, next)
    const kept = await (entry ? store.append(entry, next, summary) : store.put(next, summary))
    if (!kept.ok) return kept
    if (mine.value !== null) revisions.came(mine.value)
    onUnited?.(summary)
    return done(summary)
  }

  /** A change made on a screen that has not caught up, merged with what came in since. */
  async function changeBehind(
    { articleId, changes, revision = 0 }: ChangeRequest,
    shown: ArticleRecord,
    batchOf: BatchOf
  ): Promise<Result<Changed>> {
    const stamp = stampAfter(shown)
    const entry = entryFor(shown, changes, stamp)
    if (!entry.ok) return entry
    if (entry.value === null) return follow(shown, null)
    const batch = batchOf(stamp)
    const made = withEntry(shown, batch ? { ...entry.value, batch } : entry.value)
    const united = await unite(articleId, (now) => now && mergeRecords(now, made, 'a').record)
    if (!united.ok) return united
    revisions.changed(revision, made)
    return done({ articleId, entry: entry.value, summary: united.value ?? summaryOf(made) })
  }

  const stampAfter = ({ history }: ArticleRecord) => ({
    seq: (history.at(-1)?.seq ?? 0) + 1,
    at: clock.now(),
    by: checker
  })

  /** Keeps an article's next entry; null leaves it as it is. */
  async function follow(record: ArticleRecord, entry: HistoryEntry | null): Promise<Result<Changed>> {
    const next = entry ? withEntry(record, entry) : record
    continueState(record.history, next.history)
    const summary = summaryOf(next)
    if (entry) {
      const kept = await store.append(entry, next, summary)
      if (!kept.ok) return kept
      if (entry.changes.some(({ field }) => field === 'head'))
        return checkedAnew(record, next, entry, summary)
    }
    return done({ articleId: record.article.id, entry, summary })
  }

  /** Checks follow what the head says now. Where they cannot, the change stands with what was found before. */
  async function checkedAnew(
    before: ArticleRecord,
    changed: ArticleRecord,
    entry: HistoryEntry,
    summary: ArticleSummary
  ): Promise<Result<Changed>> {
    const { article } = changed
    const articleId = article.id
    const found = await check(article)
    if (!found.ok) return done({ articleId, entry, summary })
    // Held against the head of before: a ruling on "Thursday" speaks of another day where the day of print is another.
    const old = { ...changed, article: before.article }
    const { record } = carryOver(old, article, found.value, { at: entry.at, by: entry.by })
    const next = summaryOf(record)
    const kept = await store.put(record, next)
    return kept.ok ? done({ articleId, entry, summary: next, isChecked: true }) : kept
  }

  async function applyChanges(request: ChangeRequest, batchOf: BatchOf): Promise<Result<Changed>> {
    const { articleId, changes, revision } = request
    const shown = revision === undefined ? null : revisions.shown(articleId, revision)
    if (shown) return changeBehind(request, shown, batchOf)
    const read = await store.read(articleId)
    if (!read.ok) return read
    const stamp = stampAfter(read.value)
    const entry = entryFor(read.value, changes, stamp)
    if (!entry.ok) return entry
    const batch = entry.value && batchOf(stamp)
    return follow(read.value, entry.value && batch ? { ...entry.value, batch } : entry.value)
  }

  async function changeAll(requests: readonly ChangeRequest[]): Promise<Result<readonly Changed[]>> {
    const articles = requests.map(({ articleId }) => articleId)
    let batch: Batch | undefined
    const changed: Changed[] = []
    for (const request of requests) {
      const made = await inTurn(request.articleId, () =>
        applyChanges(request, ({ seq, at }) => {
          if (requests.length === 1) return undefined
          if (batch) return batch
          batch = { article: request.articleId, seq, at }
          return { ...batch, articles }
        })
      )
      if (!made.ok) return made
      changed.push(made.value)
    }
    const first = changed.find(({ entry }) => entry !== null)
    if (first) order.made(first.articleId)
    return done(changed)
  }

  /** Turns the step that is next in the order of time, else the last of an article. */
  async function stepInOrder(
    articleId: string | null,
    way: 'undo' | 'redo'
  ): Promise<Result<readonly Changed[]>> {
    for (;;) {
      const next = order.next(way)
      const id = next ?? articleId
      if (id === null) return nothingTo(way)
      const turned = await step(id, way)
      if (turned.ok) {
        order.turned(way, id)
        return turned
      }
      // It was merged away, or its article is gone: the one before it is next.
      if (next === null || turned.error.code !== nothingTo(way).error.code) return turned
      order.forget(way)
    }
  }

  async function step(articleId: string, way: 'undo' | 'redo'): Promise<Result<readonly Changed[]>> {
    const turned = await inTurn(articleId, async () => {
      const read = await store.read(articleId)
      if (!read.ok) return read
      const stamp = stampAfter(read.value)
      const entry = (way === 'undo' ? undoEntry : redoEntry)(read.value, stamp, whoseSteps?.())
      if (entry) return follow(read.value, entry)
      return nothingTo(way)
    })
    if (!turned.ok) return turned
    const batch = turned.value.entry?.batch
    return batch ? stepOthers(batch, turned.value, way) : done([turned.value])
  }

  /** Turns the rest of a step over several articles; an article that is gone has nothing to turn. */
  async function stepOthers(
    batch: Batch,
    first: Changed,
    way: 'undo' | 'redo'
  ): Promise<Result<readonly Changed[]>> {
    const changed = [first]
    const lead = await store.read(batch.article)
    const made = lead.ok
      ? lead.value.history.find((entry) => entry.batch?.articles && isSameBatch(entry.batch, batch))
      : undefined
    for (const id of made?.batch?.articles ?? []) {
      if (id === first.articleId) continue
      const turned = await inTurn(id, async () => {
        const read = await store.read(id)
        if (!read.ok) return read
        return follow(read.value, batchEntry(read.value, batch, stampAfter(read.value), way))
      })
      if (turned.ok) changed.push(turned.value)
      else if (turned.error.code !== 'article-missing') return turned
    }
    return done(changed)
  }

  return {
    view: () => {
      const all = store.summaries()
      const shelved = all.filter(({ shelf }) => shelf !== undefined)
      const articles = shelved.length === 0 ? all : all.filter(({ shelf }) => shelf === undefined)
      return { name: store.name, folder: store.folder, checker, articles, shelved }
    },

    openArticle,

    keep: (article, analysis) => inTurn(article.id, () => keep(article, analysis)),

    unite: (id, work) => inTurn(id, () => unite(id, work)),

    record: (id) => store.read(id),

    change: changeAll,

    async countWanted(ids, filter, settings, words) {
      const count = { claims: 0, findings: 0, open: 0 }
      for (const id of ids) {
        const view = await openArticle(id)
        if (!view.ok) return view
        const own = countWanted(viewAsSet(view.value, settings), filter, words)
        count.claims += own.claims
        count.findings += own.findings
        count.open += own.open
      }
      return done(count)
    },

    async changeWanted(ids, filter, action, settings, words) {
      const requests: ChangeRequest[] = []
      for (const articleId of ids) {
        const view = await openArticle(articleId)
        if (!view.ok) return view
        const changes = bulkChanges(viewAsSet(view.value, settings), filter, action, words)
        if (changes.length > 0) requests.push({ articleId, changes })
      }
      return changeAll(requests)
    },

    undo: (articleId) => stepInOrder(articleId, 'undo'),

    redo: (articleId) => stepInOrder(articleId, 'redo'),

    async report(articleIds, settings, elsewhere) {
      const records: ArticleRecord[] = []
      for (const id of articleIds) {
        const read = await store.read(id)
        if (!read.ok) return read
        records.push(read.value)
      }
      const about = { desk: store.name, generatedAt: clock.now(), checker }
      const siblings: ReadonlyMap<string, readonly OtherPlace[]>[] = []
      for (const record of elsewhere ? records : [])
        siblings.push(await siblingPlaces(record, elsewhere!, (id) => store.read(id)))
      return done(buildReport(records, about, settings, siblings))
    },

    close: () => store.close()
  }
}

/** The one entry that `next` has after those of `now`; null where it differs in anything else. */
function entryAfter(now: ArticleRecord, next: ArticleRecord): HistoryEntry | null {
  const { history: before, ...head } = now
  const { history: after, ...nextHead } = next
  if (after.length !== before.length + 1 || !before.every((entry, i) => entry === after[i])) return null
  const parts = new Map<string, unknown>(Object.entries(head))
  const nextParts = Object.entries(nextHead)
  const isSame =
    nextParts.length === parts.size && nextParts.every(([name, part]) => parts.get(name) === part)
  return isSame ? after.at(-1)! : null
}

const nothingTo = (way: 'undo' | 'redo') =>
  way === 'undo'
    ? fail('nothing-to-undo', 'There is no change in this article to take back.')
    : fail('nothing-to-redo', 'Nothing was taken back in this article since its last change.')

/** What became of the claims that had been worked on, in words; null where nobody had worked on any. */
function carriedWords(name: string, { kept, made, changed, lost }: Carried): string | null {
  if (kept + made + changed + lost === 0) return null
  const claims = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
  const parts = [
    kept > 0 ? claims(kept, 'claim keeps its review', 'claims keep their reviews') : '',
    made > 0 ? claims(made, 'correction is made', 'corrections are made') : '',
    changed > 0
      ? claims(changed, 'says something else now: rule again', 'say something else now: rule again')
      : '',
    lost > 0
      ? claims(lost, 'is not in it any more and stays listed', 'are not in it any more and stay listed')
      : ''
  ].filter((part) => part !== '')
  return `${name} has changed since it was checked here. Of your work, ${parts.join('; ')}. The older text is kept.`
}
