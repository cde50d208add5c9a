import { basename } from 'node:path'
import type { WorkProgress } from '../../core/model/adding'
import { addFiles } from '../../node/add-files'
import { failure } from '../failure'
import { parseColumns } from '../parse-columns'
import { parseJobs } from '../parse-jobs'
import { progressBar } from '../progress-bar'
import { withDesk } from '../with-desk'
import { workersFor } from '../workers-for'

export interface ImportOptions {
  readonly desk: string
  readonly jobs?: string
  readonly columns?: string
  readonly whole?: boolean
  readonly threadProgram: string
}

/** `corrigenda import`: puts articles on a desk without a word of what was found. @returns the exit code */
export async function importArticles(paths: readonly string[], options: ImportOptions): Promise<number> {
  const jobs = parseJobs(options.jobs)
  if (!jobs.ok) return failure(jobs.error.message)
  const columns = parseColumns(options.columns)
  if (!columns.ok) return failure(columns.error.message)
  const workers = await workersFor({
    paths,
    threadProgram: options.threadProgram,
    tables: [],
    ...(jobs.value ? { jobs: jobs.value } : {})
  })
  const bar = progressBar()
  try {
    const added = await withDesk(options.desk, (desk, references) =>
      addFiles(desk, paths, {
        workers,
        references,
        ...(columns.value ? { columns: columns.value } : {}),
        ...(options.whole ? { isWhole: () => true } : {}),
        onProgress: ({ done, total }: WorkProgress) => bar.show(done, total)
      })
    )
    bar.clear()
    if (!added.ok) return failure(added.error.message)
    const { unread, unreadCount, remarks, remarkCount } = added.value
    for (const { message } of [...remarks, ...unread]) process.stderr.write(`corrigenda: ${message}\n`)
    const untold = unreadCount + remarkCount - unread.length - remarks.length
    if (untold > 0) process.stderr.write(`corrigenda: and ${untold} more of the kind\n`)
    const counts = [
      `${added.value.added} added`,
      ...(added.value.changed > 0 ? [`${added.value.changed} changed`] : []),
      ...(added.value.same > 0 ? [`${added.value.same} there already`] : []),
      ...(unreadCount > 0 ? [`${unreadCount} not read`] : [])
    ]
    process.stderr.write(`corrigenda: ${basename(options.desk)}: ${counts.join(', ')}\n`)
    return unreadCount > 0 ? 2 : 0
  } finally {
    bar.clear()
    await workers.close()
  }
}
