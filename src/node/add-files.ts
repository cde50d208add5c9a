import { basename } from 'node:path'
import type { Desk, Kept } from '../core/desk'
import { type Added, type FileProblem, mostProblems, type WorkProgress } from '../core/model/adding'
import type { ArticleSummary } from '../core/model/desk'
import { done, type Failure, type Result } from '../core/result'
import { listFiles } from './list-files'
import { importFiles } from './work/import-files'
import type { CheckedArticle, JobDone, Workers } from './work/job'

export interface AddFilesOptions {
  readonly workers: Workers
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: WorkProgress) => void
  /** Told of each article that came to the desk or changed on it. */
  readonly onKept?: (summary: ArticleSummary) => void
}

/**
 * Reads files, and every file of folders, and keeps their articles on a desk as they come, in the order of the files.
 * A file that cannot be read costs nobody else anything. Only what a desk cannot keep (a full disk) ends it.
 */
export async function addFiles(
  desk: Desk,
  paths: readonly string[],
  { workers, signal, onProgress, onKept }: AddFilesOptions
): Promise<Result<Added>> {
  const tally = addedTally(onKept)
  const stop = new AbortController()
  const cancel = () => stop.abort()
  signal?.addEventListener('abort', cancel, { once: true })
  if (signal?.aborted) cancel()
  const total = countFiles(paths, stop.signal)
  let known: number | null = null
  let read = 0
  void total.then((count) => {
    known = count
  })
  let failure: Failure | null = null
  const keep = async (articles: readonly CheckedArticle[], path: string) => {
    for (const { article, analysis } of articles) {
      if (failure !== null) return
      const kept = await desk.keep(article, analysis)
      if (kept.ok) tally.kept(kept.value, path)
      else {
        failure = kept.error
        stop.abort()
      }
    }
  }
  await importFiles(listFiles(paths), {
    workers,
    take: keep,
    ended: (path, result) => {
      read++
      tally.ended(path, result)
      onProgress?.({ kind: 'adding', done: read, total: known, name: basename(path) })
    },
    signal: stop.signal
  })
  signal?.removeEventListener('abort', cancel)
  if (failure !== null) return { ok: false, error: failure }
  return done(tally.result(signal?.aborted ?? false))
}

async function countFiles(paths: readonly string[], signal: AbortSignal): Promise<number> {
  let count = 0
  for await (const _ of listFiles(paths)) {
    if (signal.aborted) break
    count++
  }
  return count
}

/** Counts what becomes of files and articles. */
export function addedTally(onKept?: (summary: ArticleSummary) => void) {
  const counts = { added: 0, changed: 0, same: 0 }
  const unread: FileProblem[] = []
  const remarks: FileProblem[] = []
  let unreadCount = 0
  let remarkCount = 0
  let first: string | null = null
  const remark = (problem: FileProblem) => {
    if (remarkCount++ < mostProblems) remarks.push(problem)
  }
  return {
    kept({ summary, outcome, carried }: Kept, path: string): void {
      counts[outcome]++
      first ??= summary.id
      onKept?.(summary)
      if (carried !== null) remark({ path, code: 'carried', message: carried })
    },
    ended(path: string, result: Result<JobDone>): void {
      if (result.ok) for (const warning of result.value.warnings) remark({ path, ...warning })
      else if (unreadCount++ < mostProblems) unread.push({ path, ...result.error })
    },
    result: (cancelled: boolean): Added => ({
      ...counts,
      first,
      unread,
      unreadCount,
      remarks,
      remarkCount,
      cancelled
    })
  }
}
