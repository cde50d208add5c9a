import PgBoss from 'pg-boss'
import type { Asked, Database } from '../postgres/database'

/** Some lines that are answered together. */
export interface ChunkJob {
  readonly id: string
  /** Its row. */
  readonly chunk: number
  /** Whether it brought down everyone who tried. */
  readonly dead: boolean
  /** Whether somebody had it who is gone: nothing else is to be in hand beside it. */
  readonly again: boolean
  /** Whether several died of the first of its lines, or seem to have. */
  readonly suspect: boolean
  /** Whether that line stands alone already. */
  readonly single: boolean
}

/** The queue of one sweep. What is given a transaction is part of it. */
export interface Queue {
  /** @param single it is one line that several have died of */
  send(chunk: number, within: Asked, single?: boolean): Promise<void>
  /** The next chunk; one that everyone died of only where there is no other. */
  take(within: Asked): Promise<ChunkJob | null>
  /** It is done, and so is what else the transaction says. */
  complete(job: ChunkJob, within: Asked): Promise<void>
  /** Whoever had it is gone: it is tried again, or is dead. */
  fail(id: string, within: Asked): Promise<void>
  close(): Promise<void>
}

/** A chunk that its workers died of so many times is dead. */
const tries = 3
/** A line that stands alone since several died of it is tried so many times more before it is blamed. */
const triesAlone = 5
/** Below what jobs have by themselves: what is innocent comes first. */
const last = -1
/** A worker that nobody can see, behind a broken network, has so long. In seconds. */
const patience = 900

/** @param sweep its name */
export async function openQueue(database: Database, sweep: string): Promise<Queue> {
  const boss = new PgBoss({ db: executor(database), schema: 'corrigenda_queue', schedule: false })
  // What breaks while nobody waits comes up with the next question.
  boss.on('error', () => {})
  await boss.start()
  const [alive, dead] = [`sweep-${sweep}`, `sweep-${sweep}-dead`]
  await boss.createQueue(dead, { name: dead, retryLimit: 1_000, expireInSeconds: patience })
  await boss.createQueue(alive, {
    name: alive,
    retryLimit: tries - 1,
    expireInSeconds: patience,
    deadLetter: dead
  })
  const takeFrom = async (name: string, within: Asked): Promise<ChunkJob | null> => {
    const [job] = await boss.fetch<{ readonly chunk: number; readonly single?: boolean }>(name, {
      batchSize: 1,
      includeMetadata: true,
      db: executor(within)
    })
    if (!job) return null
    const { chunk, single = false } = job.data
    const deaths = job.retryCount
    return {
      id: job.id,
      chunk,
      dead: name === dead,
      again: single || deaths > 0,
      suspect: single || deaths >= tries - 1,
      single
    }
  }
  return {
    async send(chunk, within, single = false) {
      await boss.send(
        alive,
        { chunk, single },
        { db: executor(within), ...(single ? { retryLimit: triesAlone - 1, priority: last } : {}) }
      )
    },
    take: async (within) => (await takeFrom(alive, within)) ?? takeFrom(dead, within),
    complete: (job, within) => boss.complete(job.dead ? dead : alive, job.id, {}, { db: executor(within) }),
    async fail(id, within) {
      for (const name of [alive, dead]) await boss.fail(name, id, {}, { db: executor(within) })
    },
    close: () => boss.stop({ graceful: false, wait: true })
  }
}

const executor = (asked: Asked): PgBoss.Db => ({
  executeSql: async (text, values) => ({ rows: [...(await asked.rows<object>(text, values))] })
})
