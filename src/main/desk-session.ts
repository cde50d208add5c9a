import type { Analysis } from '../core/analyse'
import { createDesk, type Desk, type DeskPorts } from '../core/desk'
import type { Held } from '../core/hold/held'
import { type ColumnMapping, type TableHead, tableSignature } from '../core/import/columns'
import { type Added, mostProblems, type WorkProgress } from '../core/model/adding'
import type { Article } from '../core/model/article'
import type { ArticleSummary, ArticleView, DeskView } from '../core/model/desk'
import type { DeskExam } from '../core/model/exam'
import type { SharedDeskView } from '../core/model/shared-desk'
import type { SourceChange } from '../core/model/source-change'
import type { Span } from '../core/model/span'
import { done, fail, type Result } from '../core/result'
import {
  type CorrectedFindings,
  correctedFindings,
  correctedOf,
  nothingCorrected
} from '../core/review/corrected-findings'
import type { FileLines, TablesChecked } from '../ipc/contract'
import { type AddFilesOptions, addFiles, addSource } from '../node/add-files'
import { type CheckedAgain, checkAgain } from '../node/check-again'
import { checkerName } from '../node/checker-name'
import type { DeskFolder } from '../node/desk-folder'
import type { DeskTables } from '../node/desk-tables'
import { examineDesk } from '../node/examine-desk'
import { openDeskFolder } from '../node/open-desk-folder'
import { systemClock } from '../node/system-clock'
import type { Source, Workers } from '../node/work/job'
import type { Place } from '../sync/keep-synced'
import { toldStore } from '../sync/told-store'
import { atIntervals } from './at-intervals'
import { deskSharing } from './desk-sharing'
import type { KeptPasswords } from './kept-passwords'
import type { KnownTables } from './known-tables'
import { makeOwn } from './own-articles'
import type { ProjectRemark } from './project-remarks'
import { type References, referencesOf } from './references'
import { isSample } from './samples'
import { followSources, type SourceFollower } from './source-follower'
import type { TrustedDesks } from './trusted-desks'

/** How often the window hears of new articles and of progress: often enough to be alive, seldom enough to be free. */
/** How often at most it is told that others' work came in, in milliseconds. */
const UNITED_MS = 100
const LIST_MS = 400
const PROGRESS_MS = 120

type Told = Pick<AddFilesOptions, 'onProgress' | 'onKept'>

const nothing = () => {}

/** A longer article is not read through for what stands beside words of another. */
const longestSibling = 100_000

const notAsked = (path: string) =>
  fail('not-asked', `${path} is not a table Corrigenda asked about. Add it again first.`)

export interface DeskSessionOptions {
  readonly folder: string
  /** Why the desk may not be opened here; null where it may. */
  readonly refusal?: (folder: string) => string | null
  /** Whether the editor has never had a desk: only then samples are shown. */
  readonly isFirst: () => boolean
  /** Full paths of the files that are shown then. */
  readonly samples: () => Promise<readonly string[]>
  /** The name for the history, asked for at each opening; empty for the account's own. */
  readonly checker: () => string
  /** Whose desks' article files may be read. */
  readonly trust: TrustedDesks
  /** Those who read files, off this thread. */
  readonly workers: Workers
  /** Who carries work over to newer texts, off this thread: not one of those who wait until what they read is kept. */
  readonly carriers: Workers
  /** What is to be said of the project that added files lie in. */
  readonly projectRemark: ProjectRemark
  /** What the editor said of tables before. */
  readonly tables: KnownTables
  /** Told of articles that are new in the list or changed in it, many at once. */
  readonly onListed: (summaries: readonly ArticleSummary[]) => void
  /** Told when articles were taken off the desk, or put back. */
  readonly onShelved: () => void
  /** Told now and then how far long work has come, and `null` at its end. */
  readonly onProgress: (progress: WorkProgress | null) => void
  /** Told of articles into which somebody else's work came: what screens show of them is of before. */
  readonly onUnited: (summaries: readonly ArticleSummary[]) => void
  /** Told how the desk stands with the server it is shared through; null where it is shared with nobody. */
  readonly onShared: (view: SharedDeskView | null) => void
  /** Passwords of the servers desks are shared through. */
  readonly passwords: KeptPasswords
  /** Told of what should not have happened. */
  readonly onBug: (error: unknown) => void
  /** Told when articles were checked again since the tables had changed. */
  readonly onTablesChecked: (checked: TablesChecked) => void
  /** Told of files of the desk's articles that somebody else changed, once the desk has taken the change. */
  readonly onSourceChange: (change: SourceChange) => void
  /** What the editor should be told about the opening. */
  readonly onNotices: (notices: readonly string[]) => void
}

/** The desk of this window, from opening to closing. */
export interface DeskSession {
  /** Opens the desk, once. After a failure the next call tries again. */
  open(): Promise<Result<DeskView>>
  /** Trusts the desk: the files of its articles are followed from now on. Fails where that could not be kept. */
  trust(): Promise<Result<null>>
  /** Works with the open desk, or answers why it is not open. */
  use<T>(work: (desk: Desk) => Promise<Result<T>>): Promise<Result<T>>
  /** What the checks say of an article once its corrections are made; nothing where it has none. Off this thread. */
  correctedFindings(id: string): Promise<Result<CorrectedFindings>>
  /** Where the places of an article's findings stand in its file; nothing on a desk that is not trusted. Off this thread. */
  fileLines(id: string): Promise<Result<FileLines>>
  /** As the desk's; looks at its file as well, which may have changed while nobody looked. */
  openArticle(id: string): Promise<Result<ArticleView>>
  /**
   * What can stand beside some words of an article.
   * @param siblings ids of other articles that tell of the same
   * @param house names as the house spells them
   */
  holdAgainst(
    id: string,
    span: Span,
    siblings: readonly string[],
    house: readonly string[]
  ): Promise<Result<Held | null>>
  /** Lets go of the desk, looks through its files, puts right what can be where asked to. The next call opens it again. */
  examine(repair: boolean): Promise<Result<DeskExam>>
  /** Reads files and folders and adds what they hold, after any such work under way. */
  add(paths: readonly string[]): Promise<Result<Added>>
  /** The top of a table that was not understood, to ask about its columns. */
  tableHead(path: string): Promise<Result<TableHead>>
  /** Takes over what the editor says of such a table, and adds it again, with the others like it. */
  addTable(path: string, columns: ColumnMapping): Promise<Result<Added>>
  /** Adds a file again with the words that were left out of its articles, or of a file just refused for them. */
  takeIn(path: string): Promise<Result<Added>>
  /** Checks every article anew. */
  checkAgain(): Promise<Result<CheckedAgain>>
  /** The desk's reference tables. */
  references(): References
  /** Adds the article of the first of these sources that holds one. */
  paste(sources: readonly Source[]): Promise<Result<Added>>
  /** Shares the desk through a server from now on. @param password the empty one where the server asks for none */
  share(address: string, password: string): Promise<Result<SharedDeskView>>
  /** How the desk stands with its server; null where it is shared with nobody. Tries a connection that is awaited at once. */
  shared(): Promise<Result<SharedDeskView | null>>
  /** The editor is in this paragraph of this article now; null: nowhere. */
  isAt(place: Place | null): void
  /** Ends long work. What it has done stays. */
  cancel(): void
  /** Ends long work and waits for what is under way, then writes what is pending and lets go. A failure may be tried again. */
  close(): Promise<Result<void>>
}

export function deskSession(options: DeskSessionOptions): DeskSession {
  let opening: Promise<Result<Desk>> | null = null
  let closing = false
  /** Somebody lets go of the desk: what ends on that account is no news. */
  let isLeft = false
  let isRestricted = true
  let examining: Promise<unknown> | null = null
  let sources: SourceFollower | null = null
  let tables: DeskTables | null = null
  let folder: DeskFolder | null = null
  let samples: ReadonlySet<string> = new Set()
  let longest: Promise<void> = Promise.resolve()
  const cancels = new Set<AbortController>()
  const working = new Set<Promise<unknown>>()
  /** The tables the editor may be asked about: no other file is read for a question. */
  const unknownTables = new Set<string>()
  /** Files of which no word was taken, though an editor may ask for them. */
  const notTaken = new Set<string>()

  const united = atIntervals<ArticleSummary>(UNITED_MS, (summaries) => {
    options.onUnited(summaries)
    options.onListed(summaries)
  })
  const sharing = deskSharing({
    passwords: options.passwords,
    checker: () => options.checker() || checkerName(),
    onShared: options.onShared,
    onTables: () => references.check(),
    onBug: options.onBug,
    isSample: (line) => isSample(line, samples)
  })

  async function open(): Promise<Result<Desk>> {
    const refused = options.refusal?.(options.folder) ?? null
    if (refused !== null) return fail('for-trials', refused)
    const opened = await openDeskFolder(options.folder, {
      program: 'app',
      onMerged({ summaries, words }) {
        options.onListed(summaries)
        const articleIds = summaries.map(({ id }) => id)
        options.onSourceChange({ path: options.folder, kind: 'merged', articleIds, lines: words })
      }
    })
    if (!opened.ok) return opened
    const store = opened.value
    const carry: DeskPorts['carry'] = async (...words) => {
      const carried = await options.carriers.run({ kind: 'carry', words }, { take: nothing })
      return carried.ok ? done(carried.value.carried!) : carried
    }
    const check: DeskPorts['check'] = async (article) => {
      let found: Analysis | null = null
      const references = store.tables.references()
      const run = await options.carriers.run(
        { kind: 'check', article, references },
        {
          take: ([checked]) => {
            found = checked?.analysis ?? null
          }
        }
      )
      if (!run.ok) return run
      return found === null ? fail('not-checked', `${article.title} could not be checked anew.`) : done(found)
    }
    const checker = options.checker() || checkerName()
    const desk = createDesk({
      store: toldStore(store, sharing.changed),
      clock: systemClock,
      checker,
      carry,
      check,
      whoseSteps: () => (sharing.isShared() ? 'own' : 'all'),
      onUnited: united.add
    })
    tables = store.tables
    folder = store
    isLeft = false
    const problems = [...store.notices]
    samples = new Set(await options.samples())
    // What is made here is trusted; what was not, once the editor says so. What the editor adds here is followed anyway.
    if (store.isNew) await options.trust.trust(options.folder)
    isRestricted = !(await options.trust.isTrusted(options.folder))
    // A stranger's desk names no server to connect to.
    if (!isRestricted) problems.push(...(await sharing.begin(store, desk)))
    if (store.summaries().length === 0 && options.isFirst() && !sharing.isShared()) {
      const added = await addFiles(desk, [...samples], heldAgainst())
      if (added.ok) problems.push(...added.value.unread.map(({ message }) => message))
      else problems.push(added.error.message)
    }
    if (problems.length > 0) options.onNotices(problems)
    sources = followSources({
      addAgain: (path, hear) =>
        longWork((open, signal) =>
          telling(({ onProgress, onKept }) =>
            addPaths(open, [path], {
              signal,
              ...(onProgress ? { onProgress } : {}),
              onKept: (summary) => {
                hear(summary)
                onKept?.(summary)
              }
            })
          )
        ),
      tell: options.onSourceChange
    })
    if (!isRestricted) sources.follow(store.summaries())
    if (await store.tables.isDue()) references.check()
    return done(desk)
  }

  function ready(): Promise<Result<Desk>> {
    if (examining !== null) return examining.then(ready)
    if (closing) return Promise.resolve(fail('closing', 'Corrigenda is closing. Start it again to go on.'))
    opening ??= open().then(
      (result) => {
        if (!result.ok) opening = null
        return result
      },
      (bug) => {
        opening = null
        throw bug
      }
    )
    return opening
  }

  function use<T>(work: (desk: Desk) => Promise<Result<T>>): Promise<Result<T>> {
    const result = ready().then((desk) => (desk.ok ? work(desk.value) : desk))
    const settled: Promise<unknown> = result.then(forget, forget)
    function forget(): void {
      working.delete(settled)
    }
    working.add(settled)
    return result
  }

  /** One long work after the other; each can be cancelled, also while it waits. */
  async function longWork<T>(
    work: (desk: Desk, signal: AbortSignal) => Promise<Result<T>>,
    stop = new AbortController()
  ): Promise<Result<T>> {
    cancels.add(stop)
    try {
      return await use((desk) => {
        const mine = longest.then(() => work(desk, stop.signal))
        longest = mine.then(nothing, nothing)
        return mine
      })
    } finally {
      cancels.delete(stop)
    }
  }

  function cancel(): void {
    for (const stop of cancels) stop.abort()
  }

  async function checkCorrected(desk: Desk, id: string): Promise<Result<CorrectedFindings>> {
    const view = await desk.openArticle(id)
    if (!view.ok) return view
    const now = correctedOf(view.value)
    if (now === null) return done(nothingCorrected)
    const { corrected, declared } = now
    let found = nothingCorrected
    const { findings, article } = view.value
    const run = await options.carriers.run(
      {
        kind: 'check',
        article: corrected.article,
        declared,
        ...(tables ? { references: tables.references() } : {})
      },
      {
        take: ([checked]) => {
          if (checked) found = correctedFindings(findings, checked.analysis, corrected, article.text)
        }
      }
    )
    return run.ok ? done(found) : run
  }

  async function readFileLines(desk: Desk, id: string): Promise<Result<FileLines>> {
    const view = await desk.openArticle(id)
    if (!view.ok) return view
    const { article, findings } = view.value
    // A stranger's desk names no file to be read.
    if (isRestricted || article.source.path === undefined) return done({})
    const spans = findings.flatMap(({ places }) => places.map(({ start, end }) => ({ start, end })))
    const run = await options.carriers.run({ kind: 'lines', article, spans }, { take: nothing })
    if (!run.ok) return run
    const { lines } = run.value
    if (!lines) return done({})
    const told: Record<string, readonly (string | null)[]> = {}
    let at = 0
    for (const { id: finding, places } of findings) {
      told[finding] = lines.slice(at, at + places.length)
      at += places.length
    }
    return done(told)
  }

  /** Those who read and check, and the tables they hold the figures against. */
  const heldAgainst = () => ({
    workers: options.workers,
    ...(tables ? { references: tables.references() } : {})
  })

  const references = referencesOf({
    workers: options.workers,
    checker: () => options.checker() || checkerName(),
    use: (work) =>
      use(async () => {
        const { stamp } = tables!.references()
        const result = await work(tables!)
        if (tables!.references().stamp !== stamp) sharing.tablesChanged()
        return result
      }),
    checkAll: (stop) =>
      longWork(
        (desk, signal) => telling((told) => checkAgain(desk, { ...heldAgainst(), signal, ...told })),
        stop
      ),
    onChecked: (checked) => {
      if (!isLeft) options.onTablesChecked(checked)
    }
  })

  /** Adds files, and notes the tables among them of which nobody knows what their columns are. */
  async function addPaths(
    desk: Desk,
    paths: readonly string[],
    more: Told & Pick<AddFilesOptions, 'isWhole'> & { readonly signal: AbortSignal }
  ): Promise<Result<Added>> {
    const columnsBySignature = options.tables.all()
    const added = await addFiles(desk, paths, { ...heldAgainst(), columnsBySignature, ...more })
    if (added.ok)
      for (const { path, code } of added.value.unread) {
        if (code === 'unknown-columns') unknownTables.add(path)
        if (code === 'not-published') notTaken.add(path)
      }
    const remark = added.ok ? await options.projectRemark(paths) : null
    if (!added.ok || remark === null) return added
    const { remarks, remarkCount } = added.value
    return done({
      ...added.value,
      remarks: [remark, ...remarks].slice(0, mostProblems),
      remarkCount: remarkCount + 1
    })
  }

  /** Lets the window know how work goes on and what comes of it. */
  async function telling<T>(work: (told: Told) => Promise<T>): Promise<T> {
    const listed = atIntervals<ArticleSummary>(LIST_MS, (summaries) => options.onListed(summaries))
    const progress = atIntervals<WorkProgress>(PROGRESS_MS, (steps) => options.onProgress(steps.at(-1)!))
    try {
      return await work({
        onProgress: progress.add,
        onKept: (summary) => {
          sources?.follow([summary])
          listed.add(summary)
        }
      })
    } finally {
      listed.flush()
      progress.flush()
      options.onProgress(null)
    }
  }

  /** Adds what the editor asks for, and makes the desk the editor's own by it. */
  function own(desk: Desk, work: (told: Told) => Promise<Result<Added>>): Promise<Result<Added>> {
    return telling(async (told) => {
      const kept = new Set<string>()
      const added = await work({
        ...told,
        onKept: (summary) => {
          kept.add(summary.id)
          told.onKept?.(summary)
        }
      })
      if (!added.ok) return added
      const shelved = await makeOwn(desk, kept, samples)
      if (!shelved.ok) return shelved
      if (shelved.value.length === 0) return added
      options.onShelved()
      options.onListed(shelved.value)
      const away = shelved.value.filter(({ shelf }) => shelf !== undefined).length
      return done(away > 0 ? { ...added.value, samplesAway: away } : added.value)
    })
  }

  return {
    open: () => use(async (desk) => done({ ...desk.view(), isRestricted })),
    trust: () =>
      use(async (desk) => {
        const trusted = await options.trust.trust(options.folder)
        isRestricted = false
        sources?.follow(desk.view().articles)
        const problems = sharing.isShared() ? [] : await sharing.begin(folder!, desk)
        if (problems.length > 0) options.onNotices(problems)
        return trusted
      }),
    use,
    correctedFindings: (id) => use((desk) => checkCorrected(desk, id)),
    fileLines: (id) => use((desk) => readFileLines(desk, id)),
    add: (paths) =>
      longWork((desk, signal) => own(desk, (told) => addPaths(desk, paths, { signal, ...told }))),
    async tableHead(path) {
      if (!unknownTables.has(path)) return notAsked(path)
      const read = await options.workers.run({ kind: 'head', source: { path } }, { take: nothing })
      if (!read.ok) return read
      const { head } = read.value
      return head ? done(head) : fail('no-table', `${path} is not a table of articles with columns.`)
    },
    async addTable(path, columns) {
      if (!unknownTables.has(path)) return notAsked(path)
      const read = await options.workers.run({ kind: 'head', source: { path } }, { take: nothing })
      if (!read.ok) return read
      if (read.value.head) options.tables.learn(tableSignature(read.value.head.columns), columns)
      const again = [...unknownTables]
      unknownTables.clear()
      return longWork((desk, signal) => own(desk, (told) => addPaths(desk, again, { signal, ...told })))
    },
    takeIn: (path) =>
      longWork((desk, signal) => {
        // A desk that is not trusted says no file to read.
        const isKnown =
          notTaken.has(path) ||
          (!isRestricted && desk.view().articles.some(({ source }) => source?.path === path))
        if (!isKnown)
          return Promise.resolve(fail('not-asked', `${path} is no file of this desk. Add it first.`))
        return own(desk, (told) => addPaths(desk, [path], { signal, isWhole: () => true, ...told }))
      }),
    checkAgain: () =>
      longWork((desk, signal) => telling((told) => checkAgain(desk, { ...heldAgainst(), signal, ...told }))),
    references: () => references,
    paste: (sources) =>
      longWork((desk, signal) =>
        own(desk, (told) => addSource(desk, sources, { ...heldAgainst(), signal, ...told }))
      ),
    share: (address, password) => use((desk) => sharing.share(folder!, desk, address, password)),
    shared: () =>
      use(async () => {
        sharing.tryNow()
        return done(sharing.view())
      }),
    isAt: sharing.isAt,
    cancel,
    openArticle: (id) =>
      use(async (desk) => {
        const opened = await desk.openArticle(id)
        if (opened.ok) sources?.look(id)
        return opened
      }),
    holdAgainst: (id, span, siblings, house) =>
      use(async (desk) => {
        const opened = await desk.openArticle(id)
        if (!opened.ok) return opened
        const others: Article[] = []
        for (const sibling of siblings) {
          const read = await desk.openArticle(sibling)
          if (read.ok && read.value.article.text.length <= longestSibling) others.push(read.value.article)
        }
        const { article, findings } = opened.value
        const references = tables?.references()
        const held = await options.carriers.run(
          {
            kind: 'hold',
            article,
            findings,
            span,
            siblings: others,
            house,
            ...(references ? { references } : {})
          },
          { take: nothing }
        )
        return held.ok ? done(held.value.held ?? null) : held
      }),
    async examine(repair) {
      let over = () => {}
      // Who asks for the desk from now on gets it when this is over.
      const closed = await letGo(() => {
        examining = new Promise<void>((end) => {
          over = end
        })
      })
      try {
        return closed.ok ? await examineDesk(options.folder, { program: 'app', repair }) : closed
      } finally {
        if (closed.ok) opening = null
        closing = false
        examining = null
        over()
      }
    },
    close: () => letGo()
  }

  /**
   * Ends long work, waits for what is under way, and closes the desk if it is open.
   * @param idle called in the moment nothing is under way
   */
  async function letGo(idle = () => {}): Promise<Result<void>> {
    isLeft = true
    cancel()
    while (working.size > 0) await Promise.all(working)
    idle()
    await sources?.close()
    await sharing.end()
    united.flush()
    const desk = await opening
    if (!desk?.ok) return done(undefined)
    closing = true
    const closed = await desk.value.close()
    closing = closed.ok
    return closed
  }
}
