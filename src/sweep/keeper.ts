import type { Asked, Database } from '../postgres/database'
import { keepAnswers, type Said } from './keep-answers'
import type { ChunkJob, Queue } from './queue'

/** Answers are kept so many at a time, they are what a kill costs, but never more often than this, in milliseconds. */
const few = 6
const often = 50
/** None waits longer than this, in milliseconds. */
const longest = 250
/** So many answers wait at most, before whoever answers has to. */
const most = 400

/** Keeps answers a few at a time while the next are made, and completes chunks with their last answer. */
export interface Keeper {
  /**
   * @param finished its chunk, where this is the last answer of it
   * @throws what the database said to those before
   */
  put(said: Said, finished: ChunkJob | null): Promise<void>
  /** Keeps what was put and is not kept yet. @throws what the database says, now or before */
  end(): Promise<void>
}

/** @param sweep its name */
export function keeper(database: Database, queue: Queue, sweep: string): Keeper {
  let waiting: Said[] = []
  let finished: ChunkJob[] = []
  let timer: NodeJS.Timeout | null = null
  let next = 0
  /** What is being kept, one after the other; once it fails it stays so. */
  let keeping: Promise<void> = Promise.resolve()
  let isBroken = false
  const keepAll = async () => {
    const [said, jobs] = [waiting, finished]
    waiting = []
    finished = []
    if (said.length === 0) return
    if (jobs.length === 0) return keepAnswers(database, sweep, said)
    await database.transaction(async (asked) => {
      await keepAnswers(asked, sweep, said)
      for (const job of jobs) await finishChunk(asked, queue, sweep, job)
    })
  }
  const keepNow = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    next = performance.now() + often
    keeping = keeping.then(keepAll)
    keeping.catch(() => {
      isBroken = true
    })
  }
  return {
    async put(said, job) {
      waiting.push(said)
      if (job !== null) finished.push(job)
      timer ??= setTimeout(keepNow, longest)
      if (waiting.length >= few && performance.now() >= next) keepNow()
      if (isBroken || waiting.length >= most) await keeping
    },
    async end() {
      keepNow()
      await keeping
    }
  }
}

/** Completes a chunk whose lines are all answered. */
export async function finishChunk(asked: Asked, queue: Queue, sweep: string, job: ChunkJob): Promise<void> {
  await takeOut(asked, sweep, job, 0)
  await queue.complete(job, asked)
}

/**
 * Takes a chunk out and counts what is answered of it; whoever comes second counts nothing.
 * @param left how many of its lines are not answered
 * @returns whether it was there
 */
export async function takeOut(
  asked: Asked,
  sweep: string,
  { id, chunk }: ChunkJob,
  left: number
): Promise<boolean> {
  const taken = await asked.rows(
    `with free as (delete from working where job = $1),
       gone as (delete from chunk where id = $2 returning cardinality(numbers) lines)
     update sweep set answered = answered + gone.lines - $4 from gone where name = $3 returning name`,
    [id, chunk, sweep, left]
  )
  return taken.length > 0
}
