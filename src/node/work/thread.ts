import { parentPort, workerData } from 'node:worker_threads'
import { fail } from '../../core/result'
import { type Job, nameOf, type ThreadData, type ThreadMessage, type ThreadOrder } from './job'
import { referencesFor } from './references-for'
import { runJob } from './run-job'

/** The program of a worker thread: one job after the other, its articles only as fast as they are taken. */
const port = parentPort
if (port === null) throw new Error('this program runs in a worker thread')

const references = referencesFor((workerData as ThreadData).tables)

let more: () => void = () => {}

const say = (message: ThreadMessage) => port.postMessage(message)

async function answer(job: Job): Promise<void> {
  const result = await runJob(
    job,
    (articles) => {
      const taken = new Promise<void>((resolve) => {
        more = resolve
      })
      say({ kind: 'articles', articles })
      return taken
    },
    references
  ).catch((bug: unknown) => {
    process.stderr.write(`corrigenda: ${nameOf(job)}: ${bug instanceof Error ? bug.stack : String(bug)}\n`)
    return stumbled(job, bug)
  })
  say({ kind: 'end', result })
}

const stumbled = (job: Job, bug: unknown) =>
  fail(
    'crashed',
    `${nameOf(job)} could not be read: the program stumbled over it (${bug instanceof Error ? bug.message : String(bug)}). ` +
      'The file is as it was. Save the article as plain text and try that.'
  )

port.on('message', (order: ThreadOrder) => {
  if (order.kind === 'more') more()
  else void answer(order.job)
})
