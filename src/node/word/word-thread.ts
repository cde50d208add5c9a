import { parentPort, workerData } from 'node:worker_threads'
import { redlineDocx } from './redline-docx'
import { reportDocx } from './report-docx'
import type { WordJob } from './threaded-writers'

// Makes one document and ends with it.
const job = workerData as WordJob
void (job.kind === 'report' ? reportDocx(job.document) : redlineDocx(job.document)).then((bytes) =>
  parentPort?.postMessage(bytes)
)
