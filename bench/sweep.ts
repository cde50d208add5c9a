import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { postgresHere, startPostgres } from '../tests/sweep/postgres'
import { generatedNews } from './generated-news'
import { printTable } from './measures/print-table'

/**
 * What a sweep costs beside the plain stream: `npm run bench:sweep [ARTICLES]`, after `npm run build`. One and two workers
 * of one thread each, and two that are killed every two and a half seconds and started again; a server of its own is
 * started for it. Each must give the bytes the stream gives. Speeds are told twice: on the clock, and from the first answer
 * to the last, without the start of the programs. Ends with 1 where a goal is missed.
 */
const count = Number(process.argv[2] ?? 3_000)
const root = resolve(import.meta.dirname, '..', '..')
const program = join(root, 'bin', 'corrigenda.cjs')
const programs = postgresHere()
if (programs === null) throw new Error('No PostgreSQL is installed here.')

const folder = mkdtempSync(join(tmpdir(), 'corrigenda-sweep-'))
const archive = join(folder, 'archive.jsonl')
writeFileSync(
  archive,
  generatedNews(count)
    .map((text, i) => `${JSON.stringify({ id: `story-${i}`, text })}\n`)
    .join('')
)

const start = (args: readonly string[], input: 'ignore' | 'pipe' = 'ignore'): ChildProcess =>
  spawn(process.execPath, [program, ...args], { stdio: [input, 'pipe', 'ignore'] })
const ended = (child: ChildProcess) => new Promise<void>((done) => child.once('close', () => done()))
/** How long something took, in seconds, and how many articles a second were answered after the first of them. */
interface Took {
  readonly seconds: number
  readonly rate: number
}

/** Watches how many articles are answered, from the first to the last. */
function watch() {
  const begun = performance.now()
  let first: readonly [count: number, at: number] | null = null
  let last: readonly [count: number, at: number] = [0, begun]
  return {
    saw(answered: number) {
      if (answered === last[0]) return
      last = [answered, performance.now()]
      first ??= last
    },
    took: (): Took => ({
      seconds: (performance.now() - begun) / 1000,
      rate: (1000 * (last[0] - (first?.[0] ?? 0))) / (last[1] - (first?.[1] ?? 0))
    })
  }
}

let plain = ''
const stream = async (jobs: string): Promise<Took> => {
  const { saw, took } = watch()
  const child = start(['check', '--stdin', '--format', 'jsonl', '--severity', 'note', '--jobs', jobs], 'pipe')
  const said: Buffer[] = []
  let answered = 0
  child.stdout!.on('data', (words: Buffer) => {
    said.push(words)
    for (const byte of words) if (byte === 10) answered++
    saw(answered)
  })
  child.stdin!.end(readFileSync(archive))
  await ended(child)
  plain = Buffer.concat(said).toString('utf8')
  const result = took()
  process.stderr.write(
    `stream of ${jobs}: ${result.seconds.toFixed(1)} s, ${result.rate.toFixed(1)} a second\n`
  )
  return result
}

const server = await startPostgres(programs)
/** Sweeps with so many workers. @param every kills one of them so often, in milliseconds, and starts another */
const sweep = async (name: string, workers: number, every?: number): Promise<Took & { kills: number }> => {
  process.stderr.write(`${name} …
`)
  const url = server.database(name)
  const args = ['sweep', archive, '--queue', url, '--jobs', '1']
  let kills = 0
  const { saw, took } = watch()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  /** How many are answered; null where the sweep was not begun yet. */
  const answered = async (): Promise<number | null> => {
    const { rows } = await client
      .query('select answered from corrigenda_sweep.sweep')
      .catch(() => ({ rows: [] as { answered: number }[] }))
    return rows[0]?.answered ?? null
  }
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      saw((await answered()) ?? 0)
      await new Promise((later) => setTimeout(later, 25))
    }
  })()
  await Promise.all(
    Array.from({ length: workers }, async (_, i) => {
      // The others can join what the first has begun.
      while (i > 0 && (await answered()) === null) await new Promise((later) => setTimeout(later, 25))
      for (;;) {
        const child = start(i === 0 ? args : ['sweep', ...args.slice(2)])
        const end = ended(child)
        const timer = every === undefined ? null : setTimeout(() => child.kill('SIGKILL'), every + i * 400)
        await end
        if (timer) clearTimeout(timer)
        if (child.exitCode === 0) return
        if (child.signalCode === 'SIGKILL') kills++
      }
    })
  )
  const result = took()
  process.stderr.write(
    `${name}: ${result.seconds.toFixed(1)} s, ${result.rate.toFixed(1)} a second, ${kills} kills\n`
  )
  isOver = true
  await watching
  await client.end()
  const report = join(folder, name)
  await ended(start(['sweep', '--queue', url, '--report', report]))
  if (readFileSync(join(report, 'answers.jsonl'), 'utf8') !== plain)
    throw new Error(`${name}: other answers than the stream's`)
  return { ...result, kills }
}

try {
  const one = await stream('1')
  const alone = await sweep('alone', 1)
  const two = await stream('2')
  const both = await sweep('both', 2)
  const killed = await sweep('killed', 2, 2_500)
  const told = (name: string, { seconds, rate }: Took) => ({
    name: `${name}, seconds`,
    value: seconds,
    from: `${(count / seconds).toFixed(0)} articles a second, ${rate.toFixed(0)} after the first`
  })
  const compared = (name: string, ours: Took, streams: Took) => [
    {
      name: `${name}, times the stream’s speed`,
      value: ours.rate / streams.rate,
      goal: { least: 0.9 },
      from: ''
    },
    { name: `${name}, the same with the start`, value: streams.seconds / ours.seconds, from: '' }
  ]
  const missed = printTable([
    told('stream, one thread', one),
    told('one worker', alone),
    ...compared('one worker', alone, one),
    told('stream, two threads', two),
    told('two workers', both),
    ...compared('two workers', both, two),
    { name: 'two workers, killed, seconds', value: killed.seconds, from: `${killed.kills} kills` },
    { name: 'killed, times as long', value: killed.seconds / both.seconds, goal: { most: 2.5 }, from: '' }
  ])
  console.log('Every answer is there once, and is the byte that the stream gave.')
  if (missed > 0) process.exitCode = 1
} finally {
  server.stop()
  rmSync(folder, { recursive: true })
}
