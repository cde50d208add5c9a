import { setTimeout as pause } from 'node:timers/promises'
import { answerStream } from '../node/work/answer-stream'
import type { HowToAnswer, Workers } from '../node/work/job'
import type { Line } from '../node/work/lines-of'
import { refused } from '../node/work/refused'
import type { Asked, Database } from '../postgres/database'
import { sendChunk } from './feed'
import { keepAnswers } from './keep-answers'
import { finishChunk, keeper, takeOut } from './keeper'
import type { ChunkJob, Queue } from './queue'
import { progressOf, type Sweep } from './sweep'

/** Locks of this class say that the worker of their number is alive: they end with its connection, however it ends. */
const living = 1_936_745_840
/** How long an idle worker waits before it asks again, in milliseconds. */
const idle = 100

interface Work {
  readonly database: Database
  readonly queue: Queue
  readonly sweep: Sweep
  /** Those who check. */
  readonly workers: Workers
  /** Ends the work after what is in hand. */
  readonly signal: AbortSignal
}

/** A chunk in hand. */
interface Chunk {
  readonly job: ChunkJob
  /** Those that are not answered yet. */
  readonly lines: readonly Line[]
}

/**
 * Answers chunks until none is left and all articles have been read into the queue, or until told to stop.
 * @throws what its workers or the database throw, once nothing is in hand any more; another worker takes it up
 */
export async function work(doing: Work): Promise<void> {
  const { database, queue, sweep, workers, signal } = doing
  const ready = rehearse(workers, sweep)
  ready.catch(() => {})
  await database.holding(async (held) => {
    const [row] = await held.rows<{ readonly self: number }>(`select nextval('worker')::integer self`)
    const { self } = row!
    await held.rows('select pg_advisory_lock($1, $2)', [living, self])
    await freeTheDead(database, queue)
    await ready
    const life: Life = { number: self, age: 0, isAwaited: false }
    while (!signal.aborted) {
      if (await answerWaiting(doing, life)) continue
      if (life.isAwaited) {
        for (; life.age < oldEnough(life) && !signal.aborted; life.age++) await rehearse(workers, sweep)
        life.isAwaited = false
        continue
      }
      await freeTheDead(database, queue)
      const { articles, answered, readWhole } = await progressOf(database, sweep.name)
      if (readWhole && answered >= articles) return
      await pause(idle)
    }
  })
}

/** A worker, by its number. */
interface Life {
  readonly number: number
  /** How many articles it has read. */
  age: number
  /** Whether something suspected waits until it is old enough. */
  isAwaited: boolean
}

/**
 * Workers that are killed from without, all at one age, would all die over the same innocent article: what is suspected is
 * taken by each at another age. Articles read before; no two of seven that follow each other have the same.
 */
const oldEnough = ({ number }: Life): number => 2 ** (number % 7) - 1

/**
 * Answers the chunks that wait, one stream of lines through all of them: threads never wait for the database, and no more
 * is in hand than they need. @returns whether there was any
 */
async function answerWaiting(doing: Work, life: Life): Promise<boolean> {
  const { database, queue, sweep, workers, signal } = doing
  /** Lines that were given out, in their order; the last of each chunk with its job. */
  const inHand: { readonly number: number; readonly last: ChunkJob | null }[] = []
  let hadAny = false
  async function* lines(): AsyncGenerator<Line> {
    while (!signal.aborted) {
      const chunk = await takeChunk(doing, life, inHand.length === 0)
      if (chunk === null) return
      hadAny = true
      const { job, lines: left } = chunk
      if (left.length === 0) await database.transaction((asked) => finishChunk(asked, queue, sweep.name, job))
      else if (job.dead) await takeApart(chunk, doing)
      else if (job.again) await answerAlone(chunk, doing)
      else {
        inHand.push(...left.map(({ number }, i) => ({ number, last: i + 1 < left.length ? null : job })))
        yield* left
      }
    }
  }
  const { put, end } = keeper(database, queue, sweep.name)
  try {
    for await (const answer of answerStream(lines(), workers, howOf(sweep))) {
      const { number, last } = inHand.shift()!
      life.age++
      await put({ number, answer }, last)
    }
  } finally {
    await end()
  }
  return hadAny
}

const howOf = ({ how }: Sweep): HowToAnswer => ({ ...how, digests: true, flags: true })

/**
 * Answers a chunk that somebody died over, each line kept before the next is begun: whoever dies now has died of the first
 * line that is not answered, and of nothing beside it.
 */
async function answerAlone({ job, lines }: Chunk, { database, queue, sweep, workers }: Work): Promise<void> {
  for (const line of lines)
    for await (const answer of answerStream(one(line), workers, howOf(sweep)))
      await keepAnswers(database, sweep.name, [{ number: line.number, answer }])
  await database.transaction((asked) => finishChunk(asked, queue, sweep.name, job))
}

async function* one(line: Line): AsyncGenerator<Line> {
  yield line
}

/** A chunk that somebody died of is next, and others are in hand, or whoever would take it is not old enough. */
class NotNow extends Error {}

/** Any article: each thread reads it before what is to be answered, and is at full speed sooner. */
const rehearsal = JSON.stringify({
  id: 0,
  text: 'Asha Rawat won the seat by 3,190 votes on Monday, May 28, 2018. “It was close,” she said.'
})

/** Has every thread started before anything is in hand: who is killed over that is no reason to suspect an article. */
async function rehearse(workers: Workers, sweep: Sweep): Promise<void> {
  const job = { kind: 'line', line: rehearsal, number: 0, ...howOf(sweep) } as const
  await Promise.all(Array.from({ length: workers.threads }, () => workers.run(job, { take() {} })))
}

/**
 * Takes the next chunk and says in whose hands it is, both or neither. One that was in the hands of somebody who is gone is
 * taken by itself.
 *
 * @param isAlone nothing else is in hand
 * @returns null where none is to be taken now
 */
async function takeChunk({ database, queue }: Work, life: Life, isAlone: boolean): Promise<Chunk | null> {
  const taken = database.transaction(async (asked) => {
    const job = await queue.take(asked)
    if (job === null) return null
    life.isAwaited = job.suspect && !job.dead && life.age < oldEnough(life)
    if (life.isAwaited || (job.again && !job.dead && !isAlone)) throw new NotNow()
    return { job, lines: await takeInHand(asked, job, life) }
  })
  return taken.catch((error: unknown) => {
    if (error instanceof NotNow) return null
    throw error
  })
}

/**
 * Takes a chunk that everyone died of apart: its first line that is not answered, which they died of, and the rest. Where that
 * line stands alone already it is named.
 */
async function takeApart({ job, lines }: Chunk, { database, queue, sweep }: Work): Promise<void> {
  const [first, ...rest] = lines as readonly [Line, ...Line[]]
  await database.transaction(async (asked) => {
    if (job.single) {
      const [place] = await asked.rows<{ readonly id: string | null }>(
        'select id from place where sweep = $1 and number = $2',
        [sweep.name, first.number]
      )
      const message = `Line ${first.number} brought down every program that checked it. It was left out.`
      const answer = refused(place?.id ?? null, first.number, 'crashed', message)
      await keepAnswers(asked, sweep.name, [{ number: first.number, answer }])
      return finishChunk(asked, queue, sweep.name, job)
    }
    if (await takeOut(asked, sweep.name, job, lines.length)) {
      await sendChunk(asked, queue, sweep.name, [first], true)
      if (rest.length > 0) await sendChunk(asked, queue, sweep.name, rest)
    }
    await queue.complete(job, asked)
  })
}

/** Gives back to the queue what those had in hand who are gone; whoever is killed over it has given back nothing. */
const freeTheDead = (database: Database, queue: Queue): Promise<void> =>
  database.transaction(async (asked) => {
    const gone = await asked.rows<{ readonly job: string }>(
      `delete from working where worker not in
         (select objid::integer from pg_locks where locktype = 'advisory' and classid = $1 and granted)
       returning job`,
      [living]
    )
    for (const { job } of gone) await queue.fail(job, asked)
  })

/** Says in whose hands a chunk is. @returns those of its lines that have no answer yet */
const takeInHand = (asked: Asked, { id, chunk }: ChunkJob, { number }: Life): Promise<readonly Line[]> =>
  asked.rows<Line>(
    `with taken as (
       insert into working values ($1, $2) on conflict (job) do update set worker = $2
     )
     select t.number, t.text
     from chunk, unnest(numbers, lines) with ordinality as t (number, text, nth)
     where id = $3 and not exists
       (select from answer where answer.sweep = chunk.sweep and answer.number = t.number)
     order by nth`,
    [id, number, chunk]
  )
