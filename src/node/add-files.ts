import { basename } from 'node:path'
import type { Desk, Kept } from '../core/desk'
import { type Added, type FileProblem, mostProblems, type WorkProgress } from '../core/model/adding'
import type { ArticleSummary } from '../core/model/desk'
import { done, type Failure, type Result } from '../core/result'
import type { DeskReferences } from './desk-tables'
import { type IsLeftOut, ignoreFileName, leftOutOf } from './left-out-files'
import { countFiles, type Listed, listFiles } from './list-files'
import { takeRulingsFile } from './take-rulings-file'
import { importFiles } from './work/import-files'
import type { CheckedArticle, JobDone, KnownColumns, Source, Workers } from './work/job'

export interface AddFilesOptions extends KnownColumns {
  readonly workers: Workers
  /** The desk's own tables to hold the figures against. */
  readonly references?: DeskReferences
  /** Whether a file's words that are otherwise left out are to be taken in; those taken in before where left out. */
  readonly isWhole?: (path: string) => boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: WorkProgress) => void
  /** Told of each article that came to the desk or changed on it. */
  readonly onKept?: (summary: ArticleSummary) => void
}

/**
 * Reads files, and every file of folders but those that a `.corrigendaignore` leaves out, which are counted, and keeps
 * their articles on a desk as they come, in the order of the files. A file that cannot be read costs nobody else anything. Only what a desk cannot keep (a full disk) ends it.
 */
export async function addFiles(
  desk: Desk,
  paths: readonly string[],
  { workers, references, signal, onProgress, onKept, columns, columnsBySignature, isWhole }: AddFilesOptions
): Promise<Result<Added>> {
  const isLeftOut = await leftOutOf(paths)
  if (!isLeftOut.ok) return isLeftOut
  const leftOut = { count: 0 }
  const tally = addedTally(onKept)
  const whole = new Set(desk.view().articles.flatMap(({ source }) => (source?.whole ? [source.path] : [])))
  const stop = new AbortController()
  const cancel = () => stop.abort()
  signal?.addEventListener('abort', cancel, { once: true })
  if (signal?.aborted) cancel()
  const total = countFiles(paths, stop.signal, isLeftOut.value)
  let known: number | null = null
  let read = 0
  void total.then((count) => {
    known = count
  })
  let failure: Failure | null = null
  const rulings: string[] = []
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
  await importFiles(wantedFiles(paths, isLeftOut.value, leftOut), {
    workers,
    ...(references ? { references } : {}),
    ...(columns ? { columns } : {}),
    ...(columnsBySignature ? { columnsBySignature } : {}),
    isWhole: isWhole ?? ((path) => whole.has(path)),
    take: keep,
    ended: (path, result) => {
      read++
      // What articles they are about may come only now.
      if (!result.ok && result.error.code === 'rulings') rulings.push(path)
      else tally.ended(path, result)
      onProgress?.({ kind: 'adding', done: read, total: known, name: basename(path) })
    },
    signal: stop.signal
  })
  signal?.removeEventListener('abort', cancel)
  if (failure !== null) return { ok: false, error: failure }
  if (leftOut.count > 0)
    tally.ended(
      ignoreFileName,
      done({ warnings: [{ code: 'left-out', message: leftOutWords(leftOut.count) }] })
    )
  for (const path of rulings) {
    const taken = await takeRulingsFile(desk, path)
    if (taken.ok) {
      tally.ended(path, done({ warnings: [{ code: 'rulings-taken', message: taken.value.message }] }))
      for (const summary of taken.value.changed) onKept?.(summary)
    } else tally.ended(path, taken)
  }
  return done(tally.result(signal?.aborted ?? false))
}

/** The files that a person means by these paths; those left out are counted. */
async function* wantedFiles(
  paths: readonly string[],
  isLeftOut: IsLeftOut,
  leftOut: { count: number }
): AsyncGenerator<Listed> {
  for await (const file of listFiles(paths))
    if (isLeftOut(file.path)) leftOut.count++
    else yield file
}

const leftOutWords = (count: number): string =>
  `${count === 1 ? '1 file is' : `${count} files are`} left out by ${ignoreFileName}. Add what you want all the same by its own name.`

/**
 * Keeps the articles of the first of these sources that holds any: what the clipboard has may be a page, a text, or
 * both. Where none does, the answer says why of the first.
 */
export async function addSource(
  desk: Desk,
  sources: readonly Source[],
  { workers, references, signal, onKept }: AddFilesOptions
): Promise<Result<Added>> {
  let refusal: Result<JobDone> | null = null
  for (const source of sources) {
    const tally = addedTally(onKept)
    const articles: CheckedArticle[] = []
    const take = (more: readonly CheckedArticle[]) => void articles.push(...more)
    const result = await workers.run(
      { kind: 'import', source, ...(references ? { references } : {}) },
      { take, ...(signal ? { signal } : {}) }
    )
    refusal ??= result
    if (!result.ok || articles.length === 0) continue
    for (const { article, analysis } of articles) {
      const kept = await desk.keep(article, analysis)
      if (!kept.ok) return kept
      tally.kept(kept.value, article.source.name)
    }
    tally.ended(articles[0]!.article.source.name, result)
    return done(tally.result(false))
  }
  const tally = addedTally()
  if (refusal) tally.ended('', refusal)
  return done(tally.result(signal?.aborted ?? false))
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
