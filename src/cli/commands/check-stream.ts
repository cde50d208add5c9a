import type { ReferenceTable } from '../../core/reference/reference-table'
import { answerStream } from '../../node/work/answer-stream'
import type { HowToAnswer } from '../../node/work/job'
import { linesOf } from '../../node/work/lines-of'
import { failure } from '../failure'
import { openOutput } from '../output'
import { streamWorkers } from '../stream-workers'

interface CheckStream extends HowToAnswer {
  readonly tables: readonly ReferenceTable[]
  readonly jobs?: number
  readonly threadProgram: string
  /** A file in place of standard output. */
  readonly output?: string
}

/**
 * `corrigenda check --stdin`: one article a line in, one answer a line out, in order, nothing kept between lines.
 *
 * @returns the exit code: 0, whatever was found, since a queue's worker must not fail for a finding
 */
export async function checkStream({
  tables,
  jobs,
  threadProgram,
  output: file,
  ...how
}: CheckStream): Promise<number> {
  const output = openOutput(file)
  const workers = streamWorkers({ jobs, threadProgram, tables })
  try {
    for await (const { text } of answerStream(linesOf(process.stdin), workers, how))
      await output.print(`${text}\n`)
    const written = await output.end()
    return written.ok ? 0 : failure(written.error.message)
  } finally {
    await workers.close()
  }
}
