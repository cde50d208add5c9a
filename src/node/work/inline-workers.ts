import type { ReferenceTable } from '../../core/reference/reference-table'
import { fail } from '../../core/result'
import type { Workers } from './job'
import { referencesFor } from './references-for'
import { runJob } from './run-job'

/**
 * Does jobs in this very thread, one at a time: for a program whose only work they are.
 * @param tables what the figures are held against
 */
export function inlineWorkers(tables: readonly ReferenceTable[] = []): Workers {
  const references = referencesFor(tables)
  return {
    threads: 1,
    async run(job, { take, signal }) {
      if (signal?.aborted) return fail('cancelled', 'It was cancelled.')
      return runJob(job, take, references)
    },
    async close() {}
  }
}
