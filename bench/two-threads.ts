import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { analyse } from '../src/core/analyse'
import { articleFromFields } from '../src/core/import/article-from-fields'
import { median } from './clock'
import type { Measure } from './measures/measure'

const rounds = 5
const passes = 4

/** What a worker of this bench is told: the texts it reads whenever it is called. */
interface Task {
  readonly readTexts: readonly string[]
}

/** Whether this program runs as a worker of the bench; then it serves as one. */
export function serveAsWorker(): boolean {
  const task = workerData as Task | null
  if (!parentPort || !task?.readTexts) return false
  const articles = task.readTexts.map((text, i) => articleFromFields({ id: String(i), text }))
  parentPort.on('message', () => {
    for (let pass = 0; pass < passes; pass++) for (const article of articles) analyse(article)
    parentPort?.postMessage('read')
  })
  return true
}

/** How much of one thread's time two threads need for the same articles. By the clock: other programs disturb it. */
export async function measureThreads(texts: readonly string[]): Promise<readonly Measure[]> {
  const half = texts.length >> 1
  const workers = [texts, texts.slice(0, half), texts.slice(half)].map(
    (readTexts) => new Worker(fileURLToPath(import.meta.url), { workerData: { readTexts } satisfies Task })
  )
  const [whole, ...halves] = workers
  const ratios: number[] = []
  for (let round = -1; round < rounds; round++) {
    const one = await seconds([whole!])
    const two = await seconds(halves)
    if (round >= 0) ratios.push(two / one)
  }
  await Promise.all(workers.map((worker) => worker.terminate()))
  const from = `median of ${rounds} rounds, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`
  return [{ name: 'two threads, of the time of one', value: median(ratios), from, goal: { most: 0.65 } }]
}

async function seconds(workers: readonly Worker[]): Promise<number> {
  const from = performance.now()
  await Promise.all(
    workers.map((worker) => {
      const done = once(worker, 'message')
      worker.postMessage('read')
      return done
    })
  )
  return (performance.now() - from) / 1000
}
