import { parentPort } from 'node:worker_threads'
import type { CheckedArticle, ThreadMessage, ThreadOrder } from '../../../src/node/work/job'
import { nameOf } from '../../../src/node/work/job'

/** A thread that does what a file's name tells it to, to see what becomes of the others. */
const port = parentPort!
const say = (message: ThreadMessage) => port.postMessage(message)
const end = () => say({ kind: 'end', result: { ok: true, value: { warnings: [] } } })
let left = 0

const named = (name: string) => name as unknown as CheckedArticle

const deeds: Readonly<Record<string, () => void>> = {
  hang() {
    for (;;) left++
  },
  crash() {
    setTimeout(() => {
      throw new Error('out of the blue')
    })
  },
  exit() {
    process.exit(3)
  },
  swell() {
    const held: string[][] = []
    for (;;) held.push(Array.from({ length: 10_000 }, () => String(left++)))
  },
  /** Takes buffers, of which no limit of a thread's objects knows. */
  async fill() {
    const held: Uint8Array[] = []
    for (;;) {
      held.push(new Uint8Array(8_000_000).fill(1))
      await new Promise((wake) => setTimeout(wake, 1))
    }
  },
  /** Gives an article, waits long enough for a neighbour to be stopped for what it takes, and gives another. */
  slow() {
    left = 2
    say({ kind: 'articles', articles: [named('first')] })
  },
  /** Gives two batches, then hangs. */
  falter() {
    left = 2
    say({ kind: 'articles', articles: [] })
  },
  /** Gives three batches, and says in a warning how many were taken before it went on. */
  batches() {
    left = 3
    say({ kind: 'articles', articles: [] })
  },
  fine: end
}

port.on('message', (order: ThreadOrder) => {
  if (order.kind === 'job') {
    current = nameOf(order.job)
    deeds[current]!()
    return
  }
  left--
  if (left === 0 && current === 'falter') deeds.hang!()
  else if (left === 0) end()
  else if (current === 'slow') setTimeout(() => say({ kind: 'articles', articles: [named('second')] }), 3_000)
  else say({ kind: 'articles', articles: [] })
})
let current = ''
