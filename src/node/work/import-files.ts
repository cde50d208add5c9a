import { setMaxListeners } from 'node:events'
import type { Result } from '../../core/result'
import type { DeskReferences } from '../desk-tables'
import type { Listed } from '../list-files'
import type { CheckedArticle, JobDone, KnownColumns, Workers } from './job'

export interface ImportFilesOptions extends KnownColumns {
  readonly workers: Workers
  /** Ids of the checks to run; all of them where left out. */
  readonly checks?: readonly string[]
  /** The desk's own tables to hold the figures against. */
  readonly references?: DeskReferences
  /** Give what of each article can be held against others. */
  readonly digests?: boolean
  /** Whether a file's words that are otherwise left out are to be taken in; none where left out. */
  readonly isWhole?: (path: string) => boolean
  /** Takes articles, file after file in the order given. What it has not taken is not read on. */
  readonly take: (articles: readonly CheckedArticle[], path: string) => void | Promise<void>
  /** Called once for each file, in order, after its articles. */
  readonly ended: (path: string, result: Result<JobDone>) => void | Promise<void>
  readonly signal?: AbortSignal
}

/**
 * Imports and checks files, several at a time, and gives what they hold in the order of the files, so that two runs
 * give the same. At most a few articles a file wait for their turn.
 */
export async function importFiles(files: AsyncIterable<Listed>, options: ImportFilesOptions): Promise<void> {
  const stop = new AbortController()
  // Each file under way listens to it, and there may be dozens.
  setMaxListeners(0, stop.signal)
  const cancel = () => stop.abort()
  options.signal?.addEventListener('abort', cancel, { once: true })
  if (options.signal?.aborted) cancel()
  const ahead = options.workers.threads === 1 ? 1 : options.workers.threads * 4
  const flying = new Set<Promise<void>>()
  let last: Promise<void> = Promise.resolve()
  try {
    for await (const file of files) {
      if (stop.signal.aborted) break
      const one = importOne(file, last, options, stop.signal)
      last = one
      flying.add(one)
      const landed = () => flying.delete(one)
      one.then(landed, landed)
      if (flying.size >= ahead) await Promise.race(flying)
    }
    await last
  } catch (error) {
    // One that could not be taken: the others are not waited for, but not left running either.
    stop.abort()
    await Promise.allSettled(flying)
    throw error
  } finally {
    options.signal?.removeEventListener('abort', cancel)
  }
}

async function importOne(
  file: Listed,
  before: Promise<void>,
  {
    workers,
    checks,
    digests,
    references,
    columns,
    columnsBySignature,
    isWhole,
    take,
    ended
  }: ImportFilesOptions,
  signal: AbortSignal
): Promise<void> {
  const { path, problem } = file
  let myTurn = false
  const turn = before.then(() => {
    myTurn = true
  })
  turn.catch(() => {})
  let held: readonly CheckedArticle[] = []
  let taking: Promise<void> = Promise.resolve()
  const handOn = (articles: readonly CheckedArticle[]) => {
    taking = handOnNow(articles)
    return taking
  }
  const handOnNow = async (articles: readonly CheckedArticle[]) => {
    // The first articles wait here, so that a thread done with a small file can begin the next.
    if (!myTurn && held.length === 0) {
      held = articles
      return
    }
    await turn
    if (signal.aborted) return
    await giveHeld()
    await take(articles, path)
  }
  const giveHeld = async () => {
    if (held.length > 0) await take(held, path)
    held = []
  }
  const result: Result<JobDone> = problem
    ? { ok: false, error: problem }
    : await workers.run(
        {
          kind: 'import',
          source: file.bytes ? { name: path, bytes: file.bytes } : { path },
          ...(checks ? { checks } : {}),
          ...(digests ? { digests } : {}),
          ...(references ? { references } : {}),
          ...(columns ? { columns } : {}),
          ...(columnsBySignature ? { columnsBySignature } : {}),
          ...(isWhole?.(path) ? { whole: true } : {})
        },
        { take: handOn, signal }
      )
  await turn
  // A job that was cancelled ends at once, but what was being taken then is taken to its end, and counted.
  await taking
  if (signal.aborted) return
  await giveHeld()
  await ended(path, result)
}
