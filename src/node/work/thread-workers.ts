import { Worker } from 'node:worker_threads'
import type { ReferenceTable } from '../../core/reference/reference-table'
import { fail, type Result } from '../../core/result'
import {
  type CheckedArticle,
  type Job,
  type JobDone,
  nameOf,
  type RunOptions,
  type ThreadData,
  type ThreadMessage,
  type Workers
} from './job'

export interface ThreadWorkersOptions {
  /** The built program of a thread: src/node/work/thread.ts. */
  readonly program: string
  readonly threads: number
  /** What the figures are held against. */
  readonly tables?: readonly ReferenceTable[]
  /** How long a thread may go on without giving an article or the end, in milliseconds. */
  readonly patience?: number
  /** How much a thread may keep in memory, in megabytes of JavaScript heap. */
  readonly memory?: number
  /** How long an idle thread is kept for the next job, in milliseconds. */
  readonly idle?: number
}

/** A slow disk and a busy computer included, no article worth reading takes as long as this. */
const PATIENCE_MS = 120_000
const MEMORY_MB = 1024
const IDLE_MS = 20_000

/** A job's turn: resolved with a thread that is free, or null when the job was cancelled while it waited. */
type Turn = (thread: Thread | null) => void

/**
 * Threads that do jobs, started when there is work and ended when there is none. A job that brings its thread down, or
 * does not come to an end, costs that thread and nothing else.
 */
export function threadWorkers(options: ThreadWorkersOptions): Workers {
  const { threads, idle = IDLE_MS } = options
  const free: Thread[] = []
  const busy = new Set<Thread>()
  const waiting: Turn[] = []
  let closed = false

  const next = () => {
    while (waiting.length > 0 && busy.size < threads) {
      const thread = free.pop() ?? new Thread(options)
      busy.add(thread)
      waiting.shift()!(thread)
    }
  }

  const turn = (signal: AbortSignal | undefined) =>
    new Promise<Thread | null>((resolve) => {
      const mine: Turn = (thread) => {
        signal?.removeEventListener('abort', leave)
        resolve(thread)
      }
      const leave = () => {
        const at = waiting.indexOf(mine)
        if (at >= 0) waiting.splice(at, 1)
        mine(null)
      }
      signal?.addEventListener('abort', leave, { once: true })
      waiting.push(mine)
      next()
    })

  const putBack = (thread: Thread) => {
    busy.delete(thread)
    if (!thread.alive || closed) void thread.end()
    else {
      free.push(thread)
      thread.rest(idle, () => {
        free.splice(free.indexOf(thread), 1)
        void thread.end()
      })
    }
    next()
  }

  return {
    threads,
    async run(job, { take, signal }) {
      if (closed) throw new Error('the workers were closed')
      const thread = signal?.aborted ? null : await turn(signal)
      if (thread === null) return cancelled()
      try {
        return await thread.run(job, { take, ...(signal ? { signal } : {}) })
      } finally {
        putBack(thread)
      }
    },
    async close() {
      closed = true
      for (const give of waiting.splice(0)) give(null)
      await Promise.all([...free.splice(0), ...busy].map((thread) => thread.end()))
    }
  }
}

const cancelled = () => fail('cancelled', 'It was cancelled. What was added before is on the desk.')

/** One thread, and the job it is on. */
class Thread {
  alive = true
  private readonly worker: Worker
  private readonly patience: number
  private readonly memory: number
  private resting: NodeJS.Timeout | undefined

  constructor({ program, tables = [], patience = PATIENCE_MS, memory = MEMORY_MB }: ThreadWorkersOptions) {
    const workerData: ThreadData = { tables }
    this.patience = patience
    this.memory = memory
    // Its own environment and words: what the program was started with is no business of a hostile file's.
    this.worker = new Worker(program, {
      argv: [],
      env: {},
      execArgv: [],
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: memory }
    })
    this.worker.on('error', () => {
      this.alive = false
    })
    this.worker.on('exit', () => {
      this.alive = false
    })
  }

  run(job: Job, { take, signal }: RunOptions): Promise<Result<JobDone>> {
    clearTimeout(this.resting)
    this.worker.ref()
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined
      const finish = (settle: () => void) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', cancel)
        this.worker.off('message', hear)
        this.worker.off('error', fallen)
        this.worker.off('exit', gone)
        settle()
      }
      /** Ends the thread, whatever it is doing, and answers. */
      const giveUp = (answer: Result<JobDone>) => {
        this.alive = false
        finish(() => void this.end().then(() => resolve(answer)))
      }
      const cancel = () => giveUp(cancelled())
      const wait = () => {
        timer = setTimeout(() => giveUp(tooSlow(job, this.patience)), this.patience)
      }
      const takeNow = async (articles: readonly CheckedArticle[]) => take(articles)
      const fallen = (error: NodeJS.ErrnoException) => giveUp(down(job, error, this.memory))
      const gone = () => giveUp(down(job, new Error('its thread ended'), this.memory))
      const hear = (message: ThreadMessage) => {
        clearTimeout(timer)
        if (message.kind === 'end') return finish(() => resolve(message.result))
        // The time that storing takes is not the file's.
        takeNow(message.articles).then(
          () => {
            if (!this.alive) return
            wait()
            this.worker.postMessage({ kind: 'more' })
          },
          (error) => {
            this.alive = false
            finish(() => void this.end().then(() => reject(error)))
          }
        )
      }
      if (signal?.aborted) return resolve(cancelled())
      if (!this.alive) return resolve(down(job, new Error('its thread ended'), this.memory))
      this.worker.on('message', hear)
      this.worker.on('error', fallen)
      this.worker.on('exit', gone)
      signal?.addEventListener('abort', cancel, { once: true })
      wait()
      this.worker.postMessage({ kind: 'job', job })
    })
  }

  /** Waits for the next job without keeping the program from its end, and not for ever. */
  rest(time: number, then: () => void): void {
    this.worker.unref()
    this.resting = setTimeout(then, time)
    this.resting.unref()
  }

  async end(): Promise<void> {
    clearTimeout(this.resting)
    this.alive = false
    await this.worker.terminate()
  }
}

const tooSlow = (job: Job, patience: number) =>
  fail(
    'too-slow',
    `${nameOf(job)} took longer than ${Math.max(1, Math.round(patience / 1000))} seconds to read and was left out. ` +
      'Save the article as plain text and try that.'
  )

function down(job: Job, error: NodeJS.ErrnoException, memory: number): Result<JobDone> {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? fail(
        'too-much-memory',
        `${nameOf(job)} needed more than ${memory} MB of memory to read and was left out. ` +
          'Split it, or save the article as plain text and try that.'
      )
    : fail(
        'crashed',
        `${nameOf(job)} could not be read: it brought its reader down (${error.message}). ` +
          'Save the article as plain text and try that.'
      )
}
