import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { postgresHere, startPostgres } from '../tests/sweep/postgres'
import { generatedNews } from './generated-news'
import { printTable } from './measures/print-table'

/**
 * What a sweep costs beside the plain stream: `npm run bench:sweep [ARTICLES]`, after `npm run build`. One and two workers
 * of one thread each, and two that are killed every two and a half seconds and started again; a server of its own is
 * started for it. Each must give the bytes the stream gives. Ends with 1 where a goal is missed.
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
/** Seconds on the clock. */
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now()
  await work()
  return (performance.now() - before) / 1000
}

let plain = ''
const stream = async (jobs: string) => {
  const child = start(['check', '--stdin', '--format', 'jsonl', '--severity', 'note', '--jobs', jobs], 'pipe')
  plain = ''
  child.stdout!.on('data', (words) => {
    plain += words
  })
  child.stdin!.end(readFileSync(archive))
  await ended(child)
}

const server = await startPostgres(programs)
/** Sweeps with so many workers. @param every kills one of them so often, in milliseconds, and starts another */
const sweep = async (
  name: string,
  workers: number,
  every?: number
): Promise<{ seconds: number; kills: number }> => {
  const url = server.database(name)
  const args = ['sweep', archive, '--queue', url, '--jobs', '1']
  let kills = 0
  const seconds = await timed(async () => {
    await Promise.all(
      Array.from({ length: workers }, async (_, i) => {
        for (;;) {
          const child = start(i === 0 ? args : ['sweep', ...args.slice(2)])
          const end = ended(child)
          const timer = every === undefined ? null : setTimeout(() => child.kill('SIGKILL'), every + i * 400)
          await end
          if (timer) clearTimeout(timer)
          if (child.exitCode === 0) return
          if (child.signalCode === 'SIGKILL') kills++
          // Who comes before the sweep was begun is told so, and comes again.
          else await new Promise((later) => setTimeout(later, 100))
        }
      })
    )
  })
  const report = join(folder, name)
  await ended(start(['sweep', '--queue', url, '--report', report]))
  if (readFileSync(join(report, 'answers.jsonl'), 'utf8') !== plain)
    throw new Error(`${name}: other answers than the stream's`)
  return { seconds, kills }
}

try {
  const one = await timed(() => stream('1'))
  const alone = await sweep('alone', 1)
  const two = await timed(() => stream('2'))
  const both = await sweep('both', 2)
  const killed = await sweep('killed', 2, 2_500)
  const rate = (seconds: number) => `${(count / seconds).toFixed(0)} articles a second`
  const missed = printTable([
    { name: 'stream, one thread', value: one, from: rate(one) },
    { name: 'one worker', value: alone.seconds, from: rate(alone.seconds) },
    {
      name: 'one worker, times the stream’s speed',
      value: one / alone.seconds,
      goal: { least: 0.9 },
      from: ''
    },
    { name: 'stream, two threads', value: two, from: rate(two) },
    { name: 'two workers', value: both.seconds, from: rate(both.seconds) },
    {
      name: 'two workers, times the stream’s speed',
      value: two / both.seconds,
      goal: { least: 0.9 },
      from: ''
    },
    { name: 'two workers, killed', value: killed.seconds, from: `${killed.kills} kills` },
    { name: 'killed, times as long', value: killed.seconds / both.seconds, goal: { most: 2.5 }, from: '' }
  ])
  console.log('Every answer is there once, and is the byte that the stream gave.')
  if (missed > 0) process.exitCode = 1
} finally {
  server.stop()
  rmSync(folder, { recursive: true })
}
