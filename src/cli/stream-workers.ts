import { availableParallelism } from 'node:os'
import type { ReferenceTable } from '../core/reference/reference-table'
import type { Workers } from '../node/work/job'
import { threadWorkers } from '../node/work/thread-workers'

/** No article takes a hundredth of it; what does is no article. In milliseconds. */
const patience = 60_000

/** Those who answer a stream of articles: as many threads as there are processors, unless told otherwise. */
export const streamWorkers = (wanted: {
  readonly jobs: number | undefined
  /** The built program of a thread. */
  readonly threadProgram: string
  /** What the figures are held against. */
  readonly tables: readonly ReferenceTable[]
}): Workers =>
  threadWorkers({
    program: wanted.threadProgram,
    threads: wanted.jobs ?? availableParallelism(),
    tables: wanted.tables,
    patience
  })
