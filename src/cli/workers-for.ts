import fs from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { ReferenceTable } from '../core/reference/reference-table'
import { listFiles } from '../node/list-files'
import type { Workers } from '../node/work/job'

/** A single file below this is read before a thread would have started. */
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

/** Those who read these files: threads, or this very thread where a single small file is all there is. */
export async function workersFor(wanted: WorkersWanted): Promise<Workers> {
  const { paths, jobs, threadProgram, tables } = wanted
  if (await isOneSmallFile(paths)) return (await import('../node/work/inline-workers')).inlineWorkers(tables)
  const { threadWorkers } = await import('../node/work/thread-workers')
  return threadWorkers({ program: threadProgram, threads: jobs ?? availableParallelism(), tables })
}

async function isOneSmallFile(paths: readonly string[]): Promise<boolean> {
  const files = listFiles(paths)
  const first = await files.next()
  if (first.done) return true
  const second = await files.next()
  if (!second.done) return false
  return fs.stat(first.value.path).then(
    ({ size }) => size < SMALL,
    () => true
  )
}
