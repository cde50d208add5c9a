import { Worker } from 'node:worker_threads'
import type { DocumentWriters, RedlineDocument } from '../../core/ports'
import type { ReportDocument } from '../../core/report/report-document'

/** What the thread is to make. */
export type WordJob =
  | { readonly kind: 'report'; readonly document: ReportDocument }
  | { readonly kind: 'redline'; readonly document: RedlineDocument }

/**
 * Writes Word documents in a thread of their own: two hundred articles take seconds, in which a ruling has to be saved.
 * @param program the built thread
 */
export const threadedWriters = (
  program: string
): Pick<DocumentWriters, 'reportToDocx' | 'redlineToDocx'> => ({
  reportToDocx: (document) => made(program, { kind: 'report', document }),
  redlineToDocx: (document) => made(program, { kind: 'redline', document })
})

const made = (program: string, job: WordJob): Promise<Uint8Array> =>
  new Promise((done, failed) => {
    const thread = new Worker(program, { workerData: job })
    thread.once('message', done)
    thread.once('error', failed)
    thread.once('exit', () => failed(new Error('the thread ended before its document was made')))
  })
