import { createHash } from 'node:crypto'
import * as z from 'zod'
import { done, fail, type Result } from '../core/result'
import { refused } from '../node/work/answer-line'
import type { Line } from '../node/work/lines-of'
import type { Asked, Database } from '../postgres/database'
import type { Queue } from './queue'

/** So many articles are answered together: a fraction of a second's work, which is what a kill costs. */
const together = 25
/** In UTF-16 code units: long articles come in smaller chunks. */
const longest = 2_000_000

/** What the lists of a sweep are sorted by; whatever else a line has is for the checks to read. */
const listed = z.object({
  id: z.union([z.string(), z.number()]).catch(''),
  title: z.string().nullish().catch(null),
  outlet: z.string().nullish().catch(null),
  publishedOn: z.string().nullish().catch(null)
})

/**
 * Puts articles into the queue. What is there already, of a run that was stopped, is passed over; each chunk is there
 * whole, with its job, or not at all.
 *
 * @param signal ends it where it is: the sweep has not been read whole then
 * @returns how many lines were read; `other-articles` where a line is not what it was when the sweep began
 */
export async function feed(
  database: Database,
  queue: Queue,
  sweep: string,
  lines: AsyncIterable<Line>,
  signal: AbortSignal
): Promise<Result<number>> {
  let chunk: Line[] = []
  let size = 0
  let read = 0
  const put = async (): Promise<Result<void>> => {
    const result = await putChunk(database, queue, sweep, chunk)
    chunk = []
    size = 0
    return result
  }
  for await (const line of lines) {
    if (signal.aborted) return done(read)
    chunk.push(line)
    size += line.text?.length ?? 0
    read++
    if (chunk.length < together && size < longest) continue
    const result = await put()
    if (!result.ok) return result
  }
  if (chunk.length > 0) {
    const result = await put()
    if (!result.ok) return result
  }
  await database.rows('update sweep set read_whole = true where name = $1', [sweep])
  return done(read)
}

const putChunk = (
  database: Database,
  queue: Queue,
  sweep: string,
  lines: readonly Line[]
): Promise<Result<void>> =>
  database.transaction(async (asked): Promise<Result<void>> => {
    const known = await asked.rows<{ readonly number: number; readonly sha256: string }>(
      'select number, sha256 from place where sweep = $1 and number = any($2)',
      [sweep, lines.map(({ number }) => number)]
    )
    const sums = new Map(known.map(({ number, sha256 }) => [number, sha256]))
    const other = lines.find((line) => (sums.get(line.number) ?? sumOf(line)) !== sumOf(line))
    if (other) {
      return fail(
        'other-articles',
        `line ${other.number} is another article than it was when the sweep “${sweep}” began. ` +
          'Give the same articles again, or begin another sweep with --name.'
      )
    }
    const fresh = lines.filter(({ number }) => !sums.has(number))
    if (fresh.length === 0) return done(undefined)
    const heads = fresh.map((line) => headOf(line))
    await asked.rows(
      `insert into place (sweep, number, sha256, id, title, outlet, published_on)
       select $1, * from unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
      [
        sweep,
        fresh.map(({ number }) => number),
        fresh.map(sumOf),
        heads.map(({ id }) => id),
        heads.map(({ title }) => title),
        heads.map(({ outlet }) => outlet),
        heads.map(({ publishedOn }) => publishedOn)
      ]
    )
    await asked.rows('update sweep set articles = articles + $2 where name = $1', [sweep, fresh.length])
    const [plain, odd] = [fresh.filter(isStorable), fresh.filter((line) => !isStorable(line))]
    if (odd.length > 0) {
      // A database's text has no NUL, nor has JSON: whatever holds one is no article.
      await asked.rows(
        'insert into answer (sweep, number, answer) select $1, * from unnest($2::integer[], $3::text[])',
        [sweep, odd.map(({ number }) => number), odd.map((line) => refusalOf(line))]
      )
      await asked.rows('update sweep set answered = answered + $2 where name = $1', [sweep, odd.length])
    }
    if (plain.length > 0) await sendChunk(asked, queue, sweep, plain)
    return done(undefined)
  })

/** Puts some lines with their job into the queue. */
export async function sendChunk(
  asked: Asked,
  queue: Queue,
  sweep: string,
  lines: readonly Line[]
): Promise<void> {
  const [row] = await asked.rows<{ readonly id: number }>(
    'insert into chunk (sweep, numbers, lines) values ($1, $2, $3) returning id',
    [sweep, lines.map(({ number }) => number), lines.map(({ text }) => text)]
  )
  await queue.send(row!.id, asked)
}

const isStorable = ({ text }: Line): boolean => text !== null && !text.includes('\0')

const refusalOf = ({ number, text }: Line): string =>
  text === null
    ? refused(null, number, 'too-long', `Line ${number} is longer than an article can be.`).text
    : refused(null, number, 'not-json', `Line ${number} is not JSON.`).text

const sumOf = ({ text }: Line): string =>
  createHash('sha256')
    .update(text ?? '')
    .digest('hex')

function headOf({ text }: Line): {
  readonly id: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedOn: string | null
} {
  let value: unknown = null
  try {
    value = JSON.parse(text ?? 'null')
  } catch {
    // Its answer will say that it is no JSON.
  }
  const head = listed.safeParse(value)
  const { id = null, title = null, outlet = null, publishedOn = null } = head.success ? head.data : {}
  const plain = (words: string | null) => words?.replaceAll('\0', '') ?? null
  return {
    id: plain(id === null ? null : String(id)),
    title: plain(title),
    outlet: plain(outlet),
    publishedOn: plain(publishedOn)
  }
}
