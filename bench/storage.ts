// What a ruling costs, and what opening a desk costs, beside one lowdb file for everything and beside SQLite (WAL,
// synchronous FULL; by way of python3, where there is one). All stores take turns in one run: compare the ratios.
// Run with: npm run bench:storage
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { JSONFilePreset } from 'lowdb/node'
import { createDesk } from '../src/core/desk'
import { articleFileOf, formatArticleFile } from '../src/core/file/article-file'
import { formatDeskFile } from '../src/core/file/desk-file'
import type { JournalLine } from '../src/core/file/journal-line'
import type { HistoryEntry } from '../src/core/model/change'
import type { Claim } from '../src/core/model/claim'
import type { ArticleRecord } from '../src/core/model/desk'
import { summaryOf } from '../src/core/review/summary-of'
import { openDeskFolder } from '../src/node/open-desk-folder'
import { systemClock } from '../src/node/system-clock'
import { countingFileSystem } from './measures/counting-file-system'
import { chainCost } from './measures/journal-chain'
import { printTable } from './measures/print-table'

const claimsEach = 30
const folder = mkdtempSync(join(tmpdir(), 'corrigenda-storage-'))

/** An article of 30 claims, each of some 360 bytes in a file. */
function article(n: number): ArticleRecord {
  const sentence = (c: number) =>
    `Candidate ${c} of ward ${n} won by ${1000 + c} votes after a count that took all night.`
  const text = Array.from({ length: claimsEach }, (_, c) => sentence(c)).join(' ')
  let at = 0
  const sentences = Array.from({ length: claimsEach }, (_, c) => {
    const start = at
    at += sentence(c).length + 1
    return { start, end: at - 1 }
  })
  const claims = sentences.map(({ start }, c): Claim => {
    const quote = `${1000 + c} votes`
    const from = start + sentence(c).indexOf(quote)
    const end = from + quote.length
    return {
      id: `${n}-${c}`,
      kinds: ['figure'],
      anchor: {
        start: from,
        end,
        quote,
        prefix: text.slice(Math.max(0, from - 32), from),
        suffix: text.slice(end, end + 32)
      },
      sentence: c,
      origin: 'found'
    }
  })
  return {
    article: {
      id: `ward-${n}`,
      title: `Ward ${n} counts its votes`,
      text,
      headlineLength: 0,
      bodyStart: 0,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      source: {
        name: `ward-${n}.txt`,
        path: `/articles/ward-${n}.txt`,
        sha256: 'ab'.repeat(32),
        format: 'plain'
      }
    },
    sentences,
    claims,
    findings: [],
    history: [],
    versions: [],
    orphans: [],
    addedAt: '2026-01-02T03:04:05.000Z'
  }
}

const deskPath = (claims: number) => join(folder, `desk-${claims}`)
const filePath = (claims: number) => join(folder, `one-${claims}.json`)

interface OneFile {
  claims: { id: string; article: string; claim: Claim; verdict: string | null; note: string }[]
}

function make(claims: number): void {
  const records = Array.from({ length: Math.ceil(claims / claimsEach) }, (_, n) => article(n))
  const desk = deskPath(claims)
  mkdirSync(join(desk, 'articles'), { recursive: true })
  for (const record of records) {
    writeFileSync(
      join(desk, 'articles', `${record.article.id}.json`),
      formatArticleFile(articleFileOf(record))
    )
  }
  const articles = records.map(summaryOf)
  writeFileSync(
    join(desk, 'desk.json'),
    formatDeskFile({ format: 'corrigenda.desk', version: 1, name: 'Wards', articles })
  )
  const one: OneFile = {
    claims: records.flatMap(({ article: { id }, claims: list }) =>
      list.map((claim) => ({ id: claim.id, article: id, claim, verdict: null, note: '' }))
    )
  }
  writeFileSync(filePath(claims), JSON.stringify(one, null, 2))
}

/** Rules on so many claims and gives the milliseconds of each. */
type Store = { readonly rule: (count: number) => Promise<number[]>; close(): Promise<void> }

let ruling = 0
const spread = (count: number, most: number): number => (count * 7919) % most

/** What a ruling on a desk of so many articles writes, whatever follows it lazily included, in KB. */
async function written(articles: number, rulings: number): Promise<number> {
  make(articles * claimsEach)
  const fs = countingFileSystem()
  const opened = await openDeskFolder(deskPath(articles * claimsEach), { program: 'command line', fs })
  if (!opened.ok) throw new Error(opened.error.message)
  const desk = createDesk({ store: opened.value, clock: systemClock, checker: 'bench' })
  await desk.openArticle('ward-7')
  fs.written.bytes = 0
  for (let i = 0; i < rulings; i++) {
    const ruled = await desk.change([request('ward-7', `7-${i % claimsEach}`, `note ${i}`)])
    if (!ruled.ok) throw new Error(ruled.error.message)
    // Until the article's own file is written too.
    await new Promise((wake) => setTimeout(wake, 400))
  }
  const kilobytes = fs.written.bytes / rulings / 1024
  await desk.close()
  return kilobytes
}

/** A line of the journal as a ruling makes it. */
function lineOf(record: ArticleRecord): JournalLine {
  const { id } = record.article
  const entry: HistoryEntry = {
    seq: 1,
    at: '2026-01-02T03:05:00.000Z',
    by: 'bench',
    changes: [{ field: 'note', claim: record.claims[0]!.id, before: '', after: 'note 1 1' }]
  }
  return { article: id, entry, summary: { ...summaryOf(record), lastEntry: 1 } }
}

async function ours(claims: number): Promise<Store> {
  const opened = await openDeskFolder(deskPath(claims), { program: 'command line' })
  if (!opened.ok) throw new Error(opened.error.message)
  const desk = createDesk({ store: opened.value, clock: systemClock, checker: 'bench' })
  return {
    async rule(count) {
      const times: number[] = []
      // An editor rules on the claims of the article that is open.
      const n = spread(++ruling, Math.ceil(claims / claimsEach))
      await desk.openArticle(`ward-${n}`)
      for (let i = 0; i < count; i++) {
        const from = performance.now()
        const ruled = await desk.change([
          request(`ward-${n}`, `${n}-${i % claimsEach}`, `note ${ruling} ${i}`)
        ])
        times.push(performance.now() - from)
        if (!ruled.ok) throw new Error(ruled.error.message)
      }
      return times
    },
    async close() {
      await desk.close()
    }
  }
}

const request = (articleId: string, claim: string, value: string) => ({
  articleId,
  changes: [{ field: 'note' as const, claim, value }]
})

async function oneFile(claims: number): Promise<Store> {
  const db = await JSONFilePreset<OneFile>(filePath(claims), { claims: [] })
  return {
    async rule(count) {
      const times: number[] = []
      for (let i = 0; i < count; i++) {
        const from = performance.now()
        db.data.claims[spread(++ruling, claims)]!.note = `note ${ruling}`
        await db.write()
        times.push(performance.now() - from)
      }
      return times
    },
    close: async () => {}
  }
}

const python = `
import json, sqlite3, sys, time
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute('pragma journal_mode=wal'); db.execute('pragma synchronous=full')
db.execute('create table claims (id integer primary key, article text, claim text, verdict text, note text)')
db.execute('begin')
db.executemany('insert into claims values (?,?,?,?,?)', ((n, 'ward', 'x' * 300, None, '') for n in range(int(sys.argv[2]))))
db.execute('commit')
print('ready', flush=True)
n = 0
for line in sys.stdin:
  times = []
  for _ in range(int(line)):
    n += 1
    at = time.perf_counter()
    db.execute('update claims set note = ? where id = ?', ('note %d' % n, n * 7919 % int(sys.argv[2])))
    times.append((time.perf_counter() - at) * 1000)
  print(json.dumps(times), flush=True)
`

async function sqlite(claims: number): Promise<Store> {
  const child: ChildProcess = spawn(
    'python3',
    ['-c', python, join(folder, `one-${claims}.sqlite`), String(claims)],
    {
      stdio: ['pipe', 'pipe', 'inherit']
    }
  )
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  await lines.next()
  return {
    async rule(count) {
      child.stdin!.write(`${count}\n`)
      return JSON.parse((await lines.next()).value)
    },
    async close() {
      child.stdin!.end()
    }
  }
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!
const ms = (value: number): string => value.toFixed(value < 10 ? 3 : 0)

async function main(): Promise<void> {
  const sizes = [1_000, 10_000, 300_000]
  for (const claims of sizes) make(claims)
  const hasPython = spawnSync('python3', ['-c', 'import sqlite3']).status === 0
  const stores = new Map<string, Store>()
  const times = new Map<string, number[]>()
  for (const claims of sizes) {
    stores.set(`desk ${claims}`, await ours(claims))
    stores.set(`one lowdb file ${claims}`, await oneFile(claims))
    if (hasPython) stores.set(`SQLite ${claims}`, await sqlite(claims))
  }
  const rounds = 12
  for (let round = 0; round < rounds; round++) {
    for (const [name, store] of stores) {
      const slow = name.startsWith('one')
      if (slow && name.endsWith('300000') && round % 4 > 0) continue
      times.set(name, [...(times.get(name) ?? []), ...(await store.rule(slow ? 3 : 30))])
    }
    // Long enough for what is written lazily to be written in the measured time, not after it.
    await new Promise((wake) => setTimeout(wake, 400))
  }
  for (const store of stores.values()) await store.close()
  console.log(
    'one ruling, until it is acknowledged (ms: lower quartile, which the ratios take, median, 95th of 100)'
  )
  for (const [name, list] of times)
    console.log(
      `  ${name}: ${ms(at(list, 0.25))} · ${ms(at(list, 0.5))} · ${ms(at(list, 0.95))} (${list.length} rulings)`
    )
  // The lower quartile: whatever else is written on the machine meanwhile hits some flushes and not others.
  const quiet = (name: string) => at(times.get(name)!, 0.25)
  const largest = sizes.at(-1)!
  const ratio = (one: string, other: string) => quiet(one) / quiet(other)
  const many = 20_000
  const missedRulings = printTable([
    {
      name: `a ruling among ${many} articles, KB written`,
      value: await written(many, 12),
      from: 'journal, article and list',
      goal: { most: 64 }
    },
    {
      name: 'the chain of the journal, of a ruling',
      value: chainCost(lineOf(article(7))) / quiet('desk 1000'),
      from: 'the sum over each line and the one before',
      goal: { most: 0.05 }
    },
    {
      name: 'a ruling at 10000, times faster than lowdb',
      value: ratio('one lowdb file 10000', 'desk 10000'),
      from: 'one file for everything',
      goal: { least: 100 }
    },
    {
      name: `a ruling at ${largest}, of its time at 1000`,
      value: ratio(`desk ${largest}`, 'desk 1000'),
      from: 'claims on the desk',
      goal: { most: 1.5 }
    },
    ...(hasPython
      ? [
          {
            name: `a ruling at ${largest}, of SQLite's time`,
            value: ratio(`desk ${largest}`, `SQLite ${largest}`),
            from: 'WAL, synchronous FULL',
            goal: { most: 3 }
          }
        ]
      : [])
  ])

  const opened = { desk: [] as Opened[], one: [] as Opened[] }
  for (let round = 0; round < 3; round++) {
    opened.desk.push(openApart('--open-desk', deskPath(largest)))
    opened.one.push(openApart('--open-file', filePath(largest)))
  }
  const middle = (list: readonly Opened[], key: keyof Opened) =>
    at(
      list.map((each) => each[key]),
      0.5
    )
  console.log(`opening ${largest} claims to a list that can be used, a new process each time (median)`)
  console.log(
    `  desk: ${ms(middle(opened.desk, 'ms'))} ms, ${middle(opened.desk, 'mb').toFixed(0)} MB; desk.json has ${(statSync(join(deskPath(largest), 'desk.json')).size / 1e6).toFixed(1)} MB`
  )
  console.log(
    `  one lowdb file: ${ms(middle(opened.one, 'ms'))} ms, ${middle(opened.one, 'mb').toFixed(0)} MB`
  )
  const share = (key: keyof Opened) => middle(opened.desk, key) / middle(opened.one, key)
  const from = 'one lowdb file, in a process of its own'
  const missedOpening = printTable([
    { name: `opening ${largest} claims, of lowdb's time`, value: share('ms'), from, goal: { most: 0.15 } },
    { name: `opening ${largest} claims, of lowdb's memory`, value: share('mb'), from, goal: { most: 0.5 } }
  ])
  if (missedRulings + missedOpening > 0) process.exitCode = 1
  rmSync(folder, { recursive: true })
}

interface Opened {
  readonly ms: number
  readonly mb: number
}

/** Opens in a process of its own: memory once used is never given back. */
function openApart(flag: string, path: string): Opened {
  const { stdout } = spawnSync(process.execPath, [process.argv[1]!, flag, path], { encoding: 'utf8' })
  return JSON.parse(stdout)
}

async function open(flag: string, path: string): Promise<void> {
  const from = performance.now()
  let articles = 0
  if (flag === '--open-desk') {
    const opened = await openDeskFolder(path, { program: 'command line' })
    if (!opened.ok) throw new Error(opened.error.message)
    articles = opened.value.summaries().length
    report(from)
    await opened.value.close()
  } else {
    const db = await JSONFilePreset<OneFile>(path, { claims: [] })
    articles = new Map(db.data.claims.map((claim) => [claim.article, claim])).size
    report(from)
  }
  if (articles === 0) throw new Error('nothing was opened')
}

const report = (from: number) =>
  process.stdout.write(JSON.stringify({ ms: performance.now() - from, mb: mostMemory() }))

/** The most memory this process ever held, in MB. The usual figure, maxRSS, counts what its parent held. */
function mostMemory(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024
  } catch {
    return process.memoryUsage().rss / 1e6
  }
}

const flag = process.argv.find((word) => word.startsWith('--open-'))
if (flag) await open(flag, process.argv.at(-1)!)
else await main()
