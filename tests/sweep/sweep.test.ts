import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CrossIndex } from '../../src/core/cross/cross-index'
import { answerStream } from '../../src/node/work/answer-stream'
import { inlineWorkers } from '../../src/node/work/inline-workers'
import type { LineJob, Workers } from '../../src/node/work/job'
import { linesOf } from '../../src/node/work/lines-of'
import type { Database } from '../../src/postgres/database'
import { feed } from '../../src/sweep/feed'
import { openQueueDatabase } from '../../src/sweep/open-queue-database'
import { openQueue } from '../../src/sweep/queue'
import { secondPass } from '../../src/sweep/second-pass'
import { beginSweep, type Sweep } from '../../src/sweep/sweep'
import { work } from '../../src/sweep/work'
import { builtCli } from '../built-cli'
import { postgresHere, type Server, startPostgres } from './postgres'

const programs = postgresHere()
if (programs === null) process.stderr.write('No PostgreSQL is installed here: sweeps are not tested.\n')

const places = ['Kelmore', 'Ardvale', 'Dunmoor', 'Westhorn', 'Oakley']
/** Articles that agree, err and differ from each other, with one that is none among them. */
const articles = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    if (i % 29 === 28) return i % 2 ? 'no article' : '{"id":"\\u0000","text":7}'
    const place = places[i % places.length]
    const lead = 3190 + (i % 7 === 4 ? 217 : 0)
    const day = i % 11 === 3 ? 'Tuesday' : 'Monday'
    return JSON.stringify({
      id: i % 3 ? `story-${i}` : i,
      title: `Count in ${place}`,
      outlet: i % 2 ? 'Evening Post' : 'Morning Star',
      publishedOn: `20${14 + (i % 4)}-05-11`,
      text: `In the ${place} bypoll Asha Rawat won by ${lead.toLocaleString('en')} votes. The vote was on ${day}, May 28, 2018.`
    })
  })

describe.skipIf(programs === null)('a sweep', () => {
  let server: Server
  let folder: string
  beforeAll(async () => {
    folder = fs.mkdtempSync(join(tmpdir(), 'corrigenda-sweep-'))
    const built = builtCli(join(folder, 'out'))
    server = await startPostgres(programs!)
    await built
  }, 120_000)
  afterAll(() => {
    server?.stop()
    fs.rmSync(folder, { recursive: true })
  })

  const corrigenda = (...args: string[]): ChildProcess =>
    spawn(process.execPath, [join(folder, 'out/cli.cjs'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = (child: ChildProcess) =>
    new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>((done) => {
      let [out, err] = ['', '']
      child.stdout?.on('data', (words) => {
        out += words
      })
      child.stderr?.on('data', (words) => {
        err += words
      })
      child.on('close', (code) => done({ code, out, err }))
    })
  const written = (name: string, lines: readonly string[]): string => {
    const path = join(folder, name)
    fs.writeFileSync(path, `${lines.join('\n')}\n`)
    return path
  }
  const answersOf = (report: string) => fs.readFileSync(join(report, 'answers.jsonl'), 'utf8')
  const plainly = async (path: string): Promise<string> => {
    const lines: string[] = []
    const { checks } = await import('../../src/core/checks/registry')
    const how = { mildest: 'note', checks: checks.map(({ id }) => id) } as const
    for await (const { text } of answerStream(linesOf(fs.createReadStream(path)), inlineWorkers(), how))
      lines.push(`${text}\n`)
    return lines.join('')
  }

  it('answers as the plain stream does, byte for byte, with workers killed all the while', async () => {
    const url = server.database('killed')
    const path = written('killed.jsonl', articles(600))
    const kinds = { fed: [path, '--queue', url], helping: ['--queue', url] }
    let kills = 0
    let last = await ended(corrigenda('sweep', path, '--queue', url, '--severity', 'never'))
    expect(last.code).toBe(2)
    for (const moment of [900, 1500, 2600]) {
      const workers = [corrigenda('sweep', ...kinds.fed), corrigenda('sweep', ...kinds.helping)]
      const all = Promise.all(workers.map(ended))
      await new Promise((later) => setTimeout(later, moment))
      for (const worker of workers) if (worker.kill('SIGKILL')) kills++
      await all
    }
    last = await ended(corrigenda('sweep', ...kinds.fed, '--jobs', '2'))
    expect(last.err).toMatch(/600 of 600/)
    expect(last.code).toBe(0)
    expect(kills).toBeGreaterThan(0)
    const report = join(folder, 'killed')
    const said = await ended(corrigenda('sweep', '--queue', url, '--report', report))
    expect(said.code).toBe(0)
    expect(answersOf(report)).toBe(await plainly(path))
    const page = fs.readFileSync(join(report, 'index.html'), 'utf8')
    expect(page).toContain('600 of 600 articles checked')
    expect(page).toMatch(/<td>Evening Post<\/td><td class="n">290<\/td>/)
    expect(page).toMatch(/<td>2015<\/td><td class="n">145<\/td>/)
    expect(page).toContain('The vote was on <mark>Tuesday</mark>, May 28, 2018.')
    expect(page.match(/<h3>date\.weekday, \w+<\/h3>/g)).toHaveLength(1)
    expect(page).toContain('<small><b>Count in Westhorn</b><br>Evening Post, 2017-05-11, ')
    const flags = fs.readFileSync(join(report, 'flags.csv'), 'utf8').trim().split('\r\n')
    expect(flags[0]).toBe('severity,check,message,quote,before,after,article,title,outlet,published,line')
    expect(said.err).toContain(`${flags.length - 1} flags in 600 of 600 articles`)
    expect(fs.readFileSync(join(report, 'across.csv'), 'utf8')).toContain('cross.value')
  })

  it('says so when the server falls or it is told to stop, and goes on from there', async () => {
    const url = server.database('fallen')
    const path = written('fallen.jsonl', articles(600))
    /** How many are answered, as the database says while somebody sweeps. */
    const answered = async (): Promise<number> => {
      const client = new pg.Client({ connectionString: url, options: '-c search_path=corrigenda_sweep' })
      try {
        await client.connect()
        return (await client.query('select answered from sweep')).rows[0]?.answered ?? 0
      } catch {
        return 0
      } finally {
        await client.end()
      }
    }
    /** Runs it, and does something as soon as more articles are answered. */
    const during = async (deed: (child: ChildProcess) => unknown) => {
      const before = await answered()
      const child = corrigenda('sweep', path, '--queue', url)
      const done = ended(child)
      while ((await answered()) === before) await new Promise((later) => setTimeout(later, 20))
      await deed(child)
      return done
    }
    const fallen = await during(() => server.restart())
    expect([fallen.code, fallen.err]).toEqual([2, expect.stringContaining('the queue broke off: ')])
    expect(fallen.err).toContain('Nothing answered is lost; the same command goes on from there.')
    const stopped = await during((child) => child.kill('SIGINT'))
    expect([stopped.code, stopped.err]).toEqual([
      1,
      expect.stringContaining('stopping after what is in hand')
    ])
    expect((await ended(corrigenda('sweep', path, '--queue', url))).code).toBe(0)
    const report = join(folder, 'fallen')
    await ended(corrigenda('sweep', '--queue', url, '--report', report))
    expect(answersOf(report)).toBe(await plainly(path))
  })

  it('refuses other articles, other checks and a sweep that was never begun, in words', async () => {
    const url = server.database('refused')
    const path = written('refused.jsonl', articles(12))
    const nobody = await ended(corrigenda('sweep', '--queue', url))
    expect([nobody.code, nobody.err]).toEqual([
      2,
      'corrigenda: there is no sweep “archive” in this queue. Name the articles to begin it.\n'
    ])
    expect((await ended(corrigenda('sweep', path, '--queue', url))).code).toBe(0)
    const other = await ended(corrigenda('sweep', path, '--queue', url, '--only', 'num.total'))
    expect(other.err).toContain('was begun with other checks')
    written('refused.jsonl', ['{"id":1,"text":"Another."}', ...articles(12).slice(1)])
    const changed = await ended(corrigenda('sweep', path, '--queue', url))
    expect(changed.code).toBe(2)
    expect(changed.err).toContain('line 1 is another article than it was when the sweep “archive” began')
    const nowhere = await ended(corrigenda('sweep', path, '--queue', 'postgres://nobody@127.0.0.1:1/none'))
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('the queue could not be opened')])
  })

  it('names the article that everyone dies of, and answers those beside it', async () => {
    const database = await openQueueDatabase(server.database('poison'))
    try {
      const { queue, sweep } = await begun(
        database,
        articles(60).with(37, '{"id":"poison","text":"It kills."}')
      )
      const died = await deaths({ database, queue, sweep }, ({ line }) => line.includes('It kills'))
      // Three over the chunk of twenty-five, five over the first line of it that nobody lived to answer.
      expect(died).toBe(8)
      const rows = await database.rows<{ readonly answer: string }>(
        'select answer from answer order by number'
      )
      expect(rows).toHaveLength(60)
      expect(JSON.parse(rows[37]!.answer)).toMatchObject({
        id: 'poison',
        line: 38,
        error: { code: 'crashed', message: expect.stringContaining('brought down every program') }
      })
      expect(rows.filter(({ answer }) => answer.includes('crashed'))).toHaveLength(1)
      await queue.close()
    } finally {
      await database.close()
    }
  })

  it('blames no article for the deaths of workers who all die young', async () => {
    const database = await openQueueDatabase(server.database('young'))
    try {
      const { queue, sweep } = await begun(database, articles(28))
      // Each reads what it reads before it begins, answers two articles, and dies over whatever comes next.
      const died = await deaths({ database, queue, sweep }, (_, nth) => nth === 4)
      expect(died).toBeGreaterThanOrEqual(13)
      const rows = await database.rows<{ readonly answer: string }>('select answer from answer')
      expect(rows).toHaveLength(28)
      expect(rows.filter(({ answer }) => answer.includes('crashed'))).toEqual([])
      await queue.close()
    } finally {
      await database.close()
    }
  })

  it('finds between articles, key by key, what one memory of all of them finds', async () => {
    const database = await openQueueDatabase(server.database('across'))
    try {
      const lines = articles(120)
      const { queue, sweep } = await begun(database, lines)
      const { signal } = new AbortController()
      await work({ database, queue, sweep, workers: inlineWorkers(), signal })
      await queue.close()
      const index = new CrossIndex()
      const digests = await database.rows<{ readonly number: number; readonly digest: string }>(
        'select number, digest from digest order by number'
      )
      for (const { number, digest } of digests) index.put({ ...JSON.parse(digest), id: String(number) })
      const whole = index.differences()
      const found = await secondPass(database, sweep.name)
      expect(whole.length).toBeGreaterThan(3)
      const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id).sort()
      expect(ids(found)).toEqual(ids(whole))
    } finally {
      await database.close()
    }
  })
})

/** What a killed process leaves: no word. */
class Dead extends Error {}

/** One worker after the other, until the sweep is over. @returns how many of them died, of what `kills` says */
async function deaths(
  doing: Omit<Parameters<typeof work>[0], 'workers' | 'signal'>,
  kills: (job: LineJob, nth: number) => boolean
): Promise<number> {
  const { signal } = new AbortController()
  for (let died = 0; died < 400; died++) {
    let nth = 0
    // Whoever dies in the middle of an article falls: its lock ends, and the next frees what it held.
    const mortal: Workers = {
      ...inlineWorkers(),
      async run(job, options) {
        if (job.kind === 'line' && kills(job, ++nth)) throw new Dead()
        return inlineWorkers().run(job, options)
      }
    }
    try {
      await work({ ...doing, workers: mortal, signal })
      return died
    } catch (error) {
      if (!(error instanceof Dead)) throw error
    }
  }
  throw new Error('nobody came to the end')
}

/** A sweep with all its articles in the queue. */
async function begun(database: Database, lines: readonly string[]) {
  const sweep: Sweep = { name: 'archive', engine: '1', how: { mildest: 'error', checks: [] }, tables: [] }
  const { checks } = await import('../../src/core/checks/registry')
  const wanted = { ...sweep, how: { mildest: 'error' as const, checks: checks.map(({ id }) => id) } }
  const result = await beginSweep(database, wanted)
  if (!result.ok) throw new Error(result.error.message)
  const queue = await openQueue(database, sweep.name)
  async function* bytes() {
    yield Buffer.from(lines.join('\n'))
  }
  await feed(database, queue, sweep.name, linesOf(bytes()), new AbortController().signal)
  return {
    queue,
    sweep: wanted
  }
}
