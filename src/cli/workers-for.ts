import fs from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { ReferenceTable } from '../core/reference/reference-table'
import { listFiles } from '../node/list-files'
import { inlineWorkers } from '../node/work/inline-workers'
import type { Workers } from '../node/work/job'
import { threadWorkers } from '../node/work/thread-workers'

/** A single file below this is read before a thread would have started. */
const SMALL = 256 * 1024

/**
 * Those who read these files: threads, or this very thread where a single small file is all there is.
 * @param jobs as given with `--jobs`
 * @param threadProgram the built program of a thread
 * @param tables what the figures are held against
 */
export async function workersFor(
  paths: readonly string[],
  {
    jobs,
    threadProgram,
    tables
  }: {
    readonly jobs?: string
    readonly threadProgram: string
    readonly tables: readonly ReferenceTable[]
  }
): Promise<Workers> {
  if (await isOneSmallFile(paths)) return inlineWorkers(tables)
  const threads = jobs === undefined ? availableParallelism() : Number(jobs)
  return threadWorkers({ program: threadProgram, threads, tables })
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
