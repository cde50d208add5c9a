import { fail } from '../../core/result'
import type { Workers } from './job'
import { runJob } from './run-job'

/** Does jobs in this very thread, one at a time: for a program whose only work they are. */
export const inlineWorkers = (): Workers => ({
  threads: 1,
  async run(job, { take, signal }) {
    if (signal?.aborted) return fail('cancelled', 'It was cancelled.')
    return runJob(job, take)
  },
  async close() {}
})
