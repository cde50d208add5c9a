import fs from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { ReferenceTable } from '../core/reference/reference-table'
import { readArticleFile } from '../node/article-files'
import { listFiles } from '../node/list-files'
import type { Workers } from '../node/work/job'

/** A single file below this, of a form that is read as it stands, is read before a thread would have started. */
const SMALL = 256 * 1024

interface WorkersWanted {
  readonly paths: readonly string[]
  /** As many threads; one a processor where left out. */
  readonly jobs?: number
  /** The built program of a thread. */
  readonly threadProgram: string
  /** What the figures are held against. */
  readonly tables: readonly ReferenceTable[]
}

/**
 * Those who read these files: threads, or this very thread where a single small file of plain words is all there is.
 * All others may be far more than they seem, and a thread can be stopped.
 */
export async function workersFor(wanted: WorkersWanted): Promise<Workers> {
  const { paths, jobs, threadProgram, tables } = wanted
  if (await isOneSmallText(paths)) return (await import('../node/work/inline-workers')).inlineWorkers(tables)
  const { threadWorkers } = await import('../node/work/thread-workers')
  return threadWorkers({ program: threadProgram, threads: jobs ?? availableParallelism(), tables })
}

async function isOneSmallText(paths: readonly string[]): Promise<boolean> {
  if (paths.includes('-')) return false
  const files = listFiles(paths)
  const first = await files.next()
  if (first.done) return true
  const second = await files.next()
  if (!second.done) return false
  const { path } = first.value
  // What is not there or cannot be read takes no thread to be told.
  const size = await fs.stat(path).then(
    (stat) => (stat.isFile() ? stat.size : 0),
    () => 0
  )
  if (size >= SMALL) return false
  const file = size === 0 ? null : await readArticleFile(path)
  return !file?.ok || (await import('../core/import/import-file')).neverGrows(file.value)
}
