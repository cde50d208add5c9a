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
import { memoryWatch } from './memory-watch'
import { whatIsNew } from './what-is-new'

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
  /** How much the whole program may grow while one thread works, buffers included, in megabytes. */
  readonly together?: number
  /** How long an idle thread is kept for the next job, in milliseconds. */
  readonly idle?: number
}

/** A slow disk and a busy computer included, no article worth reading takes as long as this. */
const PATIENCE_MS = 50_000
const MEMORY_MB = 1024
const TOGETHER_MB = 1150
const EACH_MORE_MB = 250
const IDLE_MS = 20_000

/**
 * Where a thread that fills its heap may end the whole program, as from Node 21 on, its limit is set out of reach, and
 * it is stopped by how much the program has grown.
 */
const endsAll = Number(process.versions.node.split('.')[0]) > 20
const BEYOND_REACH = 4

/** A job's turn: given a thread that is free, or null when the job was cancelled while it waited. */
interface Turn {
  give(thread: Thread | null): void
  /** Whether no other job may be under way beside it. */
  readonly alone: boolean
}

/**
 * Threads that do jobs, started when there is work and ended when there is none. A job that brings its thread down, or
 * does not come to an end, costs that thread and nothing else. Where the program has grown too large, all jobs are
 * stopped, and each is done once more alone: so it shows whose growth it was.
 */
export function threadWorkers(options: ThreadWorkersOptions): Workers {
  const { threads, idle = IDLE_MS, memory = MEMORY_MB } = options
  const bound = options.together ?? TOGETHER_MB
  const together = endsAll ? Math.min(bound, memory) : bound
  const free: Thread[] = []
  const busy = new Set<Thread>()
  const waiting: Turn[] = []
  let closed = false
  let isOneAlone = false
  /** Jobs begun since there was none: where it is one, all growth is its own. */
  let begun = 0
  const most = () => together + EACH_MORE_MB * (busy.size - 1)
  const watch = memoryWatch(most, () => {
    for (const thread of busy) thread.stop(begun === 1 ? 'too-much-memory' : 'crowded', together)
  })

  const next = () => {
    while (waiting.length > 0 && busy.size < threads && !isOneAlone) {
      const { alone } = waiting[0]!
      if (alone && busy.size > 0) return
      isOneAlone = alone
      // What idle threads still hold is nobody's growth now.
      if (alone) for (const thread of free.splice(0)) void thread.end()
      const thread = free.pop() ?? new Thread(options)
      begun = busy.size === 0 ? 1 : begun + 1
      busy.add(thread)
      watch.begin()
      waiting.shift()!.give(thread)
    }
  }

  const turn = (signal: AbortSignal | undefined, alone: boolean) =>
    new Promise<Thread | null>((resolve) => {
      const mine: Turn = {
        alone,
        give(thread) {
          signal?.removeEventListener('abort', leave)
          resolve(thread)
        }
      }
      const leave = () => {
        const at = waiting.indexOf(mine)
        if (at >= 0) waiting.splice(at, 1)
        mine.give(null)
      }
      signal?.addEventListener('abort', leave, { once: true })
      if (alone) waiting.unshift(mine)
      else waiting.push(mine)
      next()
    })

  const putBack = (thread: Thread) => {
    busy.delete(thread)
    watch.end()
    isOneAlone = false
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
      const takeNew = whatIsNew(take)
      const once = async (alone: boolean) => {
        const thread = signal?.aborted ? null : await turn(signal, alone)
        if (thread === null) return cancelled()
        try {
          return await thread.run(job, { take: takeNew(), ...(signal ? { signal } : {}) })
        } finally {
          putBack(thread)
        }
      }
      const result = await once(false)
      return !result.ok && result.error.code === 'crowded' ? once(true) : result
    },
    async close() {
      closed = true
      for (const { give } of waiting.splice(0)) give(null)
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
  private giveUp: ((answer: (job: Job) => Result<JobDone>) => void) | undefined

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
      resourceLimits: { maxOldGenerationSizeMb: endsAll ? memory * BEYOND_REACH : memory }
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
        this.giveUp = undefined
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
      this.giveUp = (answer) => giveUp(answer(job))
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

  /** Ends the thread in the middle of its job, for the memory that the program takes. */
  stop(code: 'too-much-memory' | 'crowded', most: number): void {
    this.giveUp?.((job) => tooMuch(code, job, most))
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

const tooMuch = (code: string, job: Job, memory: number) =>
  fail(
    code,
    `${nameOf(job)} needed more than ${memory} MB of memory to read and was left out. ` +
      'Split it, or save the article as plain text and try that.'
  )

function down(job: Job, error: NodeJS.ErrnoException, memory: number): Result<JobDone> {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? tooMuch('too-much-memory', job, memory)
    : fail(
        'crashed',
        `${nameOf(job)} could not be read: it brought its reader down (${error.message}). ` +
          'Save the article as plain text and try that.'
      )
}
