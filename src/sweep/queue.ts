import PgBoss from 'pg-boss'
import type { Asked, Database } from '../postgres/database'

/** Some lines that are answered together. */
export interface ChunkJob {
  readonly id: string
  /** Its row. */
  readonly chunk: number
  /** Whether it brought down everyone who tried. */
  readonly dead: boolean
  /** Whether somebody had it who is gone. */
  readonly again: boolean
}

/** The queue of one sweep. What is given a transaction is part of it. */
export interface Queue {
  send(chunk: number, within: Asked): Promise<void>
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
    const [job] = await boss.fetch<{ readonly chunk: number }>(name, {
      batchSize: 1,
      includeMetadata: true,
      db: executor(within)
    })
    return job ? { id: job.id, chunk: job.data.chunk, dead: name === dead, again: job.retryCount > 0 } : null
  }
  return {
    async send(chunk, within) {
      await boss.send(alive, { chunk }, { db: executor(within) })
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
