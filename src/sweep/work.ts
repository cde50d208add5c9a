import { setTimeout as pause } from 'node:timers/promises'
import { crossKeys } from '../core/cross/cross-keys'
import { refused } from '../node/work/answer-line'
import { answerStream } from '../node/work/answer-stream'
import type { Answer, Workers } from '../node/work/job'
import type { Line } from '../node/work/lines-of'
import type { Asked, Database } from '../postgres/database'
import { sendChunk } from './feed'
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
  /** None where somebody else has answered it meanwhile. */
  readonly lines: readonly Line[]
}

/**
 * Answers chunks until none is left and all articles have been read into the queue, or until told to stop.
 * @throws what its workers or the database throw, once nothing is in hand any more; another worker takes it up
 */
export async function work(doing: Work): Promise<void> {
  const { database, queue, sweep, signal } = doing
  await database.holding(async (held) => {
    const [row] = await held.rows<{ readonly self: number }>(`select nextval('worker')::integer self`)
    const { self } = row!
    await held.rows('select pg_advisory_lock($1, $2)', [living, self])
    while (!signal.aborted) {
      if (await answerWaiting(doing, self)) continue
      await freeTheDead(database, queue)
      const { articles, answered, readWhole } = await progressOf(database, sweep.name)
      if (readWhole && answered >= articles) return
      await pause(idle)
    }
  })
}

/**
 * Answers the chunks that wait, one stream of lines through all of them: threads never wait for the database, and no more
 * is in hand than they need, which is what a kill costs. @returns whether there was any
 */
async function answerWaiting(doing: Work, self: number): Promise<boolean> {
  const { sweep, workers, signal } = doing
  const inHand: Chunk[] = []
  let hadAny = false
  async function* lines(): AsyncGenerator<Line> {
    while (!signal.aborted) {
      const chunk = await takeChunk(doing, self, inHand.length === 0)
      if (chunk === null) return
      hadAny = true
      if (chunk.job.dead) await halve(chunk, doing)
      else if (chunk.lines.length === 0) await doing.queue.complete(chunk.job, doing.database)
      else {
        inHand.push(chunk)
        yield* chunk.lines
        if (chunk.job.again) return
      }
    }
  }
  let answers: Answer[] = []
  let keeping: Promise<void> = Promise.resolve()
  try {
    for await (const answer of answerStream(lines(), workers, { ...sweep.how, digests: true, flags: true })) {
      answers.push(answer)
      if (answers.length < inHand[0]!.lines.length) continue
      // While one chunk is kept the next is answered.
      await keeping
      keeping = keepChunk(inHand.shift()!, answers, doing)
      keeping.catch(() => {})
      answers = []
    }
  } finally {
    await keeping
  }
  return hadAny
}

/** A chunk that somebody died of is next, and others are in hand. */
class NotNow extends Error {}

/**
 * Takes the next chunk and says in whose hands it is, both or neither. One that was in the hands of somebody who is gone is
 * taken by itself: whoever dies then has died of it, and of nothing beside it.
 *
 * @param isAlone nothing else is in hand
 * @returns null where none is to be taken now
 */
async function takeChunk({ database, queue }: Work, worker: number, isAlone: boolean): Promise<Chunk | null> {
  const taken = database.transaction(async (asked) => {
    const job = await queue.take(asked)
    if (job === null) return null
    if (job.again && !job.dead && !isAlone) throw new NotNow()
    await asked.rows('insert into working values ($1, $2) on conflict (job) do update set worker = $2', [
      job.id,
      worker
    ])
    return { job, lines: await linesOfChunk(asked, job.chunk) }
  })
  return taken.catch((error: unknown) => {
    if (error instanceof NotNow) return null
    throw error
  })
}

const keepChunk = (
  { job, lines }: Chunk,
  answers: readonly Answer[],
  { database, queue, sweep }: Work
): Promise<void> =>
  database.transaction(async (asked) => {
    // Whoever was thought to be gone and was not has done it: all answers to one line are the same.
    if (await takeOut(asked, job)) await keep(asked, sweep.name, lines, answers)
    await queue.complete(job, asked)
  })

/** Keeps what was said of some lines, once. */
async function keep(
  asked: Asked,
  sweep: string,
  lines: readonly Line[],
  answers: readonly Answer[]
): Promise<void> {
  const numbers = lines.map(({ number }) => number)
  await asked.rows(
    'insert into answer (sweep, number, answer) select $1, * from unnest($2::integer[], $3::text[])',
    [sweep, numbers, answers.map(({ text }) => text)]
  )
  const flags = answers.flatMap(({ flags: own = [] }, i) =>
    own.map((flag, nth) => ({ number: numbers[i]!, nth, ...flag }))
  )
  const of = <T, U>(list: readonly T[], pick: (each: T) => U): readonly U[] => list.map(pick)
  const plain = (words: string): string => words.replaceAll('\0', '\ufffd')
  await asked.rows(
    `insert into flag (sweep, number, nth, check_id, severity, message, quote, before, after)
     select $1, * from unnest($2::integer[], $3::integer[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])`,
    [
      sweep,
      of(flags, ({ number }) => number),
      of(flags, ({ nth }) => nth),
      of(flags, ({ check }) => check),
      of(flags, ({ severity }) => severity),
      of(flags, ({ message }) => plain(message)),
      of(flags, ({ quote }) => plain(quote)),
      of(flags, ({ before }) => plain(before)),
      of(flags, ({ after }) => plain(after))
    ]
  )
  const digests = answers.flatMap(({ digest }, i) => (digest ? [{ number: numbers[i]!, digest }] : []))
  await asked.rows(
    'insert into digest (sweep, number, digest) select $1, * from unnest($2::integer[], $3::text[])',
    [sweep, of(digests, ({ number }) => number), of(digests, ({ digest }) => JSON.stringify(digest))]
  )
  const meetings = digests.flatMap(({ number, digest }) =>
    crossKeys(digest).map(({ key, variant }) => ({ number, key: plain(key), variant: plain(variant) }))
  )
  await asked.rows(
    `insert into meeting (sweep, number, key, variant)
     select $1, * from unnest($2::integer[], $3::text[], $4::text[]) on conflict do nothing`,
    [
      sweep,
      of(meetings, ({ number }) => number),
      of(meetings, ({ key }) => key),
      of(meetings, ({ variant }) => variant)
    ]
  )
  await asked.rows('update sweep set answered = answered + $2 where name = $1', [sweep, lines.length])
}

/** Takes a chunk that everyone died of apart, until the article that does it stands alone and is named. */
async function halve({ job, lines }: Chunk, { database, queue, sweep }: Work): Promise<void> {
  await database.transaction(async (asked) => {
    if (await takeOut(asked, job)) {
      if (lines.length === 1) {
        const [{ number }] = lines as [Line]
        const [place] = await asked.rows<{ readonly id: string | null }>(
          'select id from place where sweep = $1 and number = $2',
          [sweep.name, number]
        )
        const message = `Line ${number} brought down every program that checked it. It was left out.`
        await keep(asked, sweep.name, lines, [refused(place?.id ?? null, number, 'crashed', message)])
      } else {
        const middle = Math.ceil(lines.length / 2)
        await sendChunk(asked, queue, sweep.name, lines.slice(0, middle))
        await sendChunk(asked, queue, sweep.name, lines.slice(middle))
      }
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

const linesOfChunk = async (asked: Asked, id: number): Promise<readonly Line[]> => {
  const [row] = await asked.rows<{ readonly numbers: readonly number[]; readonly lines: readonly string[] }>(
    'select numbers, lines from chunk where id = $1',
    [id]
  )
  return row ? row.numbers.map((number, i) => ({ number, text: row.lines[i]! })) : []
}

/** Takes a chunk out, whoever comes first. */
async function takeOut(asked: Asked, { id, chunk }: ChunkJob): Promise<boolean> {
  await asked.rows('delete from working where job = $1', [id])
  return (await asked.rows('delete from chunk where id = $1 returning id', [chunk])).length > 0
}
