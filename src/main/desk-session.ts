import { type Added, createDesk, type Desk } from '../core/desk'
import type { DeskView } from '../core/model/desk'
import { done, fail, type Result } from '../core/result'
import { readArticleFile } from '../node/article-files'
import { checkerName } from '../node/checker-name'
import { documentReaders } from '../node/document-readers'
import { openDeskFolder } from '../node/open-desk-folder'
import { systemClock } from '../node/system-clock'

export interface DeskSessionOptions {
  readonly folder: string
  /** Full paths of files for a desk that has no article yet. */
  readonly samples: () => Promise<readonly string[]>
  /** Called after the list has changed. */
  readonly onChange: (view: DeskView) => void
  /** What the editor should be told about the opening. */
  readonly onNotices: (notices: readonly string[]) => void
}

/** The desk of this window, from opening to closing. */
export interface DeskSession {
  /** Opens the desk, once. After a failure the next call tries again. */
  open(): Promise<Result<DeskView>>
  /** Works with the open desk, or answers why it is not open. */
  use<T>(work: (desk: Desk) => Promise<Result<T>>): Promise<Result<T>>
  /** Reads files and adds them; a file that cannot be read is one of the problems. */
  add(paths: readonly string[]): Promise<Result<Added>>
  /** Waits for work under way, then writes what is pending and lets go. A failure may be tried again. */
  close(): Promise<Result<void>>
}

export function deskSession(options: DeskSessionOptions): DeskSession {
  let opening: Promise<Result<Desk>> | null = null
  let closing = false
  const working = new Set<Promise<unknown>>()

  async function open(): Promise<Result<Desk>> {
    const opened = await openDeskFolder(options.folder, { program: 'app' })
    if (!opened.ok) return opened
    const store = opened.value
    const desk = createDesk({ store, clock: systemClock, readers: documentReaders, checker: checkerName() })
    const problems = [...store.notices]
    if (store.summaries().length === 0) {
      const added = await addTo(desk, await options.samples())
      if (added.ok) problems.push(...added.value.problems)
      else problems.push(added.error.message)
    }
    if (problems.length > 0) options.onNotices(problems)
    return done(desk)
  }

  function ready(): Promise<Result<Desk>> {
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

  return {
    open: () => use(async (desk) => done(desk.view())),
    use,
    add: (paths) =>
      use(async (desk) => {
        const added = await addTo(desk, paths)
        options.onChange(desk.view())
        return added
      }),
    async close() {
      while (working.size > 0) await Promise.all(working)
      const desk = await opening
      if (!desk?.ok) return done(undefined)
      closing = true
      const closed = await desk.value.close()
      closing = closed.ok
      return closed
    }
  }
}

/** One file after the other: of a hundred large ones only one is in memory. */
async function addTo(desk: Desk, paths: readonly string[]): Promise<Result<Added>> {
  const articleIds: string[] = []
  const problems: string[] = []
  for (const path of paths) {
    const file = await readArticleFile(path)
    if (!file.ok) {
      problems.push(file.error.message)
      continue
    }
    const added = await desk.addFiles([file.value])
    if (!added.ok) return added
    articleIds.push(...added.value.articleIds)
    problems.push(...added.value.problems)
  }
  return done({ articleIds, problems })
}
