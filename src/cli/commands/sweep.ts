import fs from 'node:fs'
import { version } from '../../../package.json'
import { type Severity, severities } from '../../core/model/finding'
import type { Result } from '../../core/result'
import { linesOf } from '../../node/work/lines-of'
import type { Database } from '../../postgres/database'
import { feed } from '../../sweep/feed'
import { openQueueDatabase } from '../../sweep/open-queue-database'
import { openQueue } from '../../sweep/queue'
import { beginSweep, isSweepName, joinSweep, progressOf, type Sweep } from '../../sweep/sweep'
import { work } from '../../sweep/work'
import { chooseChecks } from '../choose-checks'
import { failure } from '../failure'
import { parseJobs } from '../parse-jobs'
import { streamWorkers } from '../stream-workers'

/** The words of `corrigenda sweep`, as they were given. */
export interface SweepOptions {
  readonly queue: string
  readonly name: string
  readonly only?: string
  readonly skip?: string
  readonly severity: string
  readonly table?: readonly string[]
  readonly tableColumns?: string
  readonly jobs?: string
  readonly report?: string
  /** The built program of a worker thread. */
  readonly threadProgram: string
}

/** How often it is said how far it has come, in milliseconds. */
const telling = 2_000

/** `corrigenda sweep`. @returns the exit code */
export async function sweep(articles: string | undefined, options: SweepOptions): Promise<number> {
  const { name, severity, report } = options
  if (!isSweepName(name)) return failure('--name takes up to forty small letters, digits and hyphens.')
  if (!severities.some((each) => each === severity))
    return failure(`--severity takes ${severities.join(', ')}; “${severity}” is none of them.`)
  if (articles !== undefined && report !== undefined)
    return failure('--report writes what a sweep has found: leave the articles out.')
  if (articles !== undefined && articles !== '-' && !fs.existsSync(articles))
    return failure(`${articles} is not there.`)
  const jobs = parseJobs(options.jobs)
  if (!jobs.ok) return failure(jobs.error.message)
  const database = await openQueueDatabase(options.queue).catch((error: Error) => error)
  if (database instanceof Error) return failure(`the queue could not be opened: ${database.message}`)
  try {
    if (report !== undefined) return await writeIt(database, name, report)
    const begun = await begin(database, articles, options)
    if (!begun.ok) return failure(begun.error.message)
    return await run(database, begun.value, articles, jobs.value, options)
  } catch (error) {
    // What the database or the way to it says has a code; anything else is a bug.
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined && !/connection/i.test(message)) throw error
    return failure(
      `the queue broke off: ${message}. Nothing answered is lost; the same command goes on from there.`
    )
  } finally {
    await database.close()
  }
}

async function begin(
  database: Database,
  articles: string | undefined,
  { name, only, skip, severity, table, tableColumns, threadProgram }: SweepOptions
): Promise<Result<Sweep>> {
  if (articles === undefined) return joinSweep(database, { name, engine: version })
  const chosen = chooseChecks(only, skip)
  if (!chosen.ok) return chosen
  // What reads tables is half the engine, and the threads have that: a worker does not wait for it.
  const { readTables, wantedTables } = await import('../read-tables')
  const wanted = wantedTables([], { ...(table ? { table } : {}), ...(tableColumns ? { tableColumns } : {}) })
  if (!wanted.ok) return wanted
  const tables = await readTables(wanted.value, threadProgram)
  if (!tables.ok) return tables
  const how = { mildest: severity as Severity, checks: chosen.value.map(({ id }) => id) }
  return beginSweep(database, { name, engine: version, how, tables: tables.value })
}

async function run(
  database: Database,
  begun: Sweep,
  articles: string | undefined,
  jobs: number | undefined,
  { threadProgram }: SweepOptions
): Promise<number> {
  const { name, tables } = begun
  const stop = new AbortController()
  const interrupt = () => {
    process.stderr.write('corrigenda: stopping after what is in hand; the same command goes on from there\n')
    stop.abort()
  }
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  const queue = await openQueue(database, name)
  const workers = streamWorkers({ jobs, threadProgram, tables })
  const tell = teller(database, name)
  try {
    const input =
      articles === '-' ? process.stdin : articles === undefined ? null : fs.createReadStream(articles)
    const feeding = input ? feed(database, queue, name, linesOf(input), stop.signal) : null
    const working = work({ database, queue, sweep: begun, workers, signal: stop.signal })
    // Where one of the two fails, the other would wait for what does not come, or read on for nobody.
    const orStop = <T>(doing: Promise<T> | null) =>
      doing?.catch((error: unknown) => {
        stop.abort()
        throw error
      })
    const [fed] = await Promise.all([
      orStop(feeding)?.then((result) => {
        if (!result.ok) stop.abort()
        return result
      }),
      orStop(working)
    ])
    if (fed?.ok === false) return failure(fed.error.message)
    await tell.last()
    return stop.signal.aborted ? 1 : 0
  } finally {
    tell.end()
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
    await workers.close()
    await queue.close()
  }
}

/** Says on standard error how far a sweep has come, how fast it goes and how long it will take. */
function teller(database: Database, name: string) {
  const begun = Date.now()
  let first: number | null = null
  const say = async () => {
    const { articles, answered, readWhole } = await progressOf(database, name)
    first ??= answered
    const rate = (1000 * (answered - first)) / Math.max(1, Date.now() - begun)
    const left = readWhole && rate > 0 ? `, ${Math.ceil((articles - answered) / rate)} s left` : ''
    const speed = rate > 0 ? ` (${Math.round(rate)} a second${left})` : ''
    process.stderr.write(`corrigenda: ${answered} of ${articles}${readWhole ? '' : ' or more'}${speed}\n`)
  }
  const timer = setInterval(() => void say().catch(() => {}), telling)
  return { last: say, end: () => clearInterval(timer) }
}

async function writeIt(database: Database, name: string, folder: string): Promise<number> {
  const joined = await joinSweep(database, { name, engine: version })
  if (!joined.ok) return failure(joined.error.message)
  const { writeReport } = await import('../../sweep/write-report')
  const { articles, answered, flags, across } = await writeReport(database, name, folder)
  process.stderr.write(
    `corrigenda: ${flags} flags in ${answered} of ${articles} articles, ${across} differences between them; see ${folder}\n`
  )
  return answered < articles ? 1 : 0
}
