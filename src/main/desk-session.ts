import { createDesk, type Desk } from '../core/desk'
import type { Added, WorkProgress } from '../core/model/adding'
import type { ArticleSummary, ArticleView, DeskView } from '../core/model/desk'
import type { DeskExam } from '../core/model/exam'
import type { SourceChange } from '../core/model/source-change'
import { done, fail, type Result } from '../core/result'
import { addFiles } from '../node/add-files'
import { checkerName } from '../node/checker-name'
import { examineDesk } from '../node/examine-desk'
import { openDeskFolder } from '../node/open-desk-folder'
import { systemClock } from '../node/system-clock'
import type { Workers } from '../node/work/job'
import { atIntervals } from './at-intervals'
import { followSources, type SourceFollower } from './source-follower'

/** How often the window hears of new articles and of progress: often enough to be alive, seldom enough to be free. */
const LIST_MS = 400
const PROGRESS_MS = 120

export interface DeskSessionOptions {
  readonly folder: string
  /** Full paths of files for a desk that has no article yet. */
  readonly samples: () => Promise<readonly string[]>
  /** Those who read files, off this thread. */
  readonly workers: Workers
  /** Told of articles that are new in the list or changed in it, many at once. */
  readonly onListed: (summaries: readonly ArticleSummary[]) => void
  /** Told now and then how far long work has come, and `null` at its end. */
  readonly onProgress: (progress: WorkProgress | null) => void
  /** Told of files of the desk's articles that somebody else changed, once the desk has taken the change. */
  readonly onSourceChange: (change: SourceChange) => void
  /** What the editor should be told about the opening. */
  readonly onNotices: (notices: readonly string[]) => void
}

/** The desk of this window, from opening to closing. */
export interface DeskSession {
  /** Opens the desk, once. After a failure the next call tries again. */
  open(): Promise<Result<DeskView>>
  /** Works with the open desk, or answers why it is not open. */
  use<T>(work: (desk: Desk) => Promise<Result<T>>): Promise<Result<T>>
  /** As the desk's; looks at its file as well, which may have changed while nobody looked. */
  openArticle(id: string): Promise<Result<ArticleView>>
  /** Lets go of the desk, looks through its files, puts right what can be where asked to. The next call opens it again. */
  examine(repair: boolean): Promise<Result<DeskExam>>
  /** Reads files and folders and adds what they hold, after any such work under way. */
  add(paths: readonly string[]): Promise<Result<Added>>
  /** Ends long work. What it has done stays. */
  cancel(): void
  /** Ends long work and waits for what is under way, then writes what is pending and lets go. A failure may be tried again. */
  close(): Promise<Result<void>>
}

export function deskSession(options: DeskSessionOptions): DeskSession {
  let opening: Promise<Result<Desk>> | null = null
  let closing = false
  let examining: Promise<unknown> | null = null
  let sources: SourceFollower | null = null
  let longest: Promise<void> = Promise.resolve()
  const cancels = new Set<AbortController>()
  const working = new Set<Promise<unknown>>()

  async function open(): Promise<Result<Desk>> {
    const opened = await openDeskFolder(options.folder, { program: 'app' })
    if (!opened.ok) return opened
    const store = opened.value
    const desk = createDesk({ store, clock: systemClock, checker: checkerName() })
    const problems = [...store.notices]
    if (store.summaries().length === 0) {
      const added = await addFiles(desk, await options.samples(), { workers: options.workers })
      if (added.ok) problems.push(...added.value.unread.map(({ message }) => message))
      else problems.push(added.error.message)
    }
    if (problems.length > 0) options.onNotices(problems)
    sources = followSources({
      addAgain: (path, onKept) => longWork((open, signal) => addTo(open, [path], signal, onKept)),
      tell: options.onSourceChange
    })
    sources.follow(store.summaries())
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
  function longWork<T>(work: (desk: Desk, signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> {
    const stop = new AbortController()
    cancels.add(stop)
    return use((desk) => {
      const mine = longest.then(() => work(desk, stop.signal))
      longest = mine.then(rest, rest)
      return mine
    })
    function rest(): void {
      cancels.delete(stop)
    }
  }

  function cancel(): void {
    for (const stop of cancels) stop.abort()
  }

  async function addTo(
    desk: Desk,
    paths: readonly string[],
    signal: AbortSignal,
    hear?: (summary: ArticleSummary) => void
  ): Promise<Result<Added>> {
    const listed = atIntervals(LIST_MS, (batches: readonly ArticleSummary[]) => options.onListed(batches))
    const progress = atIntervals(PROGRESS_MS, (steps: readonly WorkProgress[]) =>
      options.onProgress(steps.at(-1)!)
    )
    try {
      return await addFiles(desk, paths, {
        workers: options.workers,
        signal,
        onProgress: progress.add,
        onKept: (summary) => {
          hear?.(summary)
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

  return {
    open: () => use(async (desk) => done(desk.view())),
    use,
    add: (paths) => longWork((desk, signal) => addTo(desk, paths, signal)),
    cancel,
    openArticle: (id) =>
      use(async (desk) => {
        const opened = await desk.openArticle(id)
        if (opened.ok) sources?.look(id)
        return opened
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
    cancel()
    while (working.size > 0) await Promise.all(working)
    idle()
    await sources?.close()
    const desk = await opening
    if (!desk?.ok) return done(undefined)
    closing = true
    const closed = await desk.value.close()
    closing = closed.ok
    return closed
  }
}
