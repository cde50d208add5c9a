import { parentPort } from 'node:worker_threads'
import type { ThreadMessage, ThreadOrder } from '../../../src/node/work/job'
import { nameOf } from '../../../src/node/work/job'

/** A thread that does what a file's name tells it to, to see what becomes of the others. */
const port = parentPort!
const say = (message: ThreadMessage) => port.postMessage(message)
const end = () => say({ kind: 'end', result: { ok: true, value: { warnings: [] } } })
let left = 0

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
  if (--left > 0) say({ kind: 'articles', articles: [] })
  else if (current === 'falter') deeds.hang!()
  else end()
})
let current = ''
