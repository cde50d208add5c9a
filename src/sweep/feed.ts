import { createHash } from 'node:crypto'
import * as z from 'zod'
import { done, fail, type Result } from '../core/result'
import type { Line } from '../node/work/lines-of'
import { refused } from '../node/work/refused'
import type { Asked, Database } from '../postgres/database'
import type { Queue } from './queue'
import { storable } from './storable'

/** So many articles are one job: half a second's work. */
const together = 50
/** In UTF-16 code units: long articles come in smaller chunks. */
const longest = 2_000_000

/** What the lists of a sweep are sorted by; whatever else a line has is for the checks to read. */
const listed = z.object({
  id: z.union([z.string(), z.number()]).catch(''),
  title: z.string().nullish().catch(null),
  outlet: z.string().nullish().catch(null),
  publishedOn: z.string().nullish().catch(null)
})

/** A line with its SHA-256. */
interface Summed extends Line {
  readonly sum: string
}

/** So many lines are asked for at once, whether they are there. */
const askedTogether = 2_000

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
  let chunk: Summed[] = []
  let size = 0
  let read = 0
  let known: ReadonlyMap<number, string> = new Map()
  let asked = 0
  const put = async (): Promise<Result<void>> => {
    const result = await putChunk(database, queue, sweep, chunk)
    chunk = []
    size = 0
    return result
  }
  for await (const line of lines) {
    if (signal.aborted) return done(read)
    read++
    if (line.number > asked) {
      known = await sumsOf(database, sweep, line.number, line.number + askedTogether - 1)
      asked = line.number + askedTogether - 1
    }
    const sum = sumOf(line)
    const before = known.get(line.number)
    if (before !== undefined && before !== sum) return otherArticles(sweep, line)
    if (before !== undefined) continue
    chunk.push({ ...line, sum })
    size += line.text?.length ?? 0
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

/** The sums of the lines that are there, of those from one number to another. */
async function sumsOf(
  asked: Asked,
  sweep: string,
  from: number,
  to: number
): Promise<ReadonlyMap<number, string>> {
  const rows = await asked.rows<{ readonly number: number; readonly sha256: string }>(
    'select number, sha256 from place where sweep = $1 and number between $2 and $3',
    [sweep, from, to]
  )
  return new Map(rows.map(({ number, sha256 }) => [number, sha256]))
}

const otherArticles = (sweep: string, { number }: Line) =>
  fail(
    'other-articles',
    `line ${number} is another article than it was when the sweep “${sweep}” began. ` +
      'Give the same articles again, or begin another sweep with --name.'
  )

/** Puts some lines there with their job; those that somebody else has put there meanwhile must be the same. */
const putChunk = (
  database: Database,
  queue: Queue,
  sweep: string,
  lines: readonly Summed[]
): Promise<Result<void>> =>
  database.transaction(async (asked): Promise<Result<void>> => {
    const heads = lines.map((line) => ({ ...headOf(line), ...line }))
    const columns = (['number', 'sum', 'id', 'title', 'outlet', 'publishedOn'] as const).map((name) =>
      JSON.stringify(heads.map((head) => head[name]))
    )
    const put = await asked.rows<{ readonly number: number }>(
      `with fresh as (
         insert into place (sweep, number, sha256, id, title, outlet, published_on)
         select $1, number::integer, sha256, id, title, outlet, published_on
         from rows from (${columns.map((_, i) => `json_array_elements_text($${i + 2}::json)`).join(', ')})
           as t (number, sha256, id, title, outlet, published_on)
         on conflict do nothing returning number
       ), counted as (
         update sweep set articles = articles + (select count(*) from fresh) where name = $1
       )
       select number from fresh`,
      [sweep, ...columns]
    )
    const fresh = new Set(put.map(({ number }) => number))
    if (fresh.size < lines.length) {
      const sums = await sumsOf(asked, sweep, lines[0]!.number, lines.at(-1)!.number)
      const other = lines.find(({ number, sum }) => sums.get(number) !== sum)
      if (other) return otherArticles(sweep, other)
    }
    const [plain, odd] = [lines.filter(isStorable), lines.filter((line) => !isStorable(line))].map((part) =>
      part.filter(({ number }) => fresh.has(number))
    ) as [Summed[], Summed[]]
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

/**
 * Puts some lines with their job into the queue.
 * @param single it is one line that several have died of
 */
export async function sendChunk(
  asked: Asked,
  queue: Queue,
  sweep: string,
  lines: readonly Line[],
  single = false
): Promise<void> {
  const [row] = await asked.rows<{ readonly id: number }>(
    `insert into chunk (sweep, numbers, lines)
     values ($1, $2, array(select json_array_elements_text($3::json))) returning id`,
    [sweep, lines.map(({ number }) => number), JSON.stringify(lines.map(({ text }) => text))]
  )
  await queue.send(row!.id, asked, single)
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
  const plain = (words: string | null) => (words === null ? null : storable(words.replaceAll('\0', '')))
  return {
    id: plain(id === null ? null : String(id)),
    title: plain(title),
    outlet: plain(outlet),
    publishedOn: plain(publishedOn)
  }
}
