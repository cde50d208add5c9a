// What a shared desk costs: a ruling beside one on a desk of nobody else's, how long until the others have it, what fifty
// editors do to one server, and how merging grows with a history. A server of its own is started.
// Run with: npm run bench:sync [SECONDS of the fifty editors]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mergeRecords } from '../src/core/merge/merge-records'
import type { HistoryEntry } from '../src/core/model/change'
import type { ArticleRecord } from '../src/core/model/desk'
import type { DeskStore } from '../src/core/ports'
import { done } from '../src/core/result'
import { withEntry } from '../src/core/review/with-entry'
import { readAddress } from '../src/sync/server-address'
import { setUp } from '../src/sync/set-up'
import { memoryStore } from '../tests/core/memory-store'
import { postgresHere, startPostgres } from '../tests/sweep/postgres'
import { bytesOf, openShared, type SharedDesk, shareStore, until } from '../tests/sync/shared-desk'
import { printTable } from './measures/print-table'

const seconds = Number(process.argv[2] ?? 120)
const editors = 50
const programs = postgresHere()
if (programs === null) throw new Error('No PostgreSQL is installed here.')
const folder = mkdtempSync(join(tmpdir(), 'corrigenda-sync-'))
const server = await startPostgres(programs)

const home = async (name: string): Promise<string> => {
  const url = server.database(name)
  const given = readAddress(url)
  if (given.ok) await setUp(given.value.address, null)
  return url
}
const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms))
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
const rising = (values: readonly number[]) => [...values].sort((a, b) => a - b)
const isQuiet = (desk: SharedDesk<DeskStore>) =>
  desk.kept.status().state === 'online' && desk.kept.status().waiting === 0

/** What one ruling took: milliseconds on the clock, and of a processor. */
interface Took {
  readonly ms: number
  readonly cpu: number
}

async function ruling(desk: SharedDesk, claim: number, note: string): Promise<Took> {
  const [before, used] = [performance.now(), process.cpuUsage()]
  await desk.set('kelmore', claim, 'note', note)
  const { user, system } = process.cpuUsage(used)
  return { ms: performance.now() - before, cpu: (user + system) / 1000 }
}

/** Rulings on a desk that is shared and on one whose connection has ended, in turns, with time between them as between two keys. */
async function costs() {
  const shared = await openShared(join(folder, 'on'), await home('cost'), 'Asha')
  const alone = await openShared(join(folder, 'off'), await home('none'), 'Asha')
  for (const desk of [shared, alone]) {
    await desk.add('kelmore')
    await until('all is sent', () => isQuiet(desk))
  }
  await alone.kept.close()
  const [on, off]: [Took[], Took[]] = [[], []]
  for (let n = 0; n < 200; n++) {
    const turns = [
      { desk: shared, took: on },
      { desk: alone, took: off }
    ]
    // Neither is always the one behind the other.
    for (const { desk, took } of n % 2 ? turns : turns.reverse()) {
      took.push(await ruling(desk, n % 3, `ruling ${n}`))
      await pause(80)
    }
  }
  await shared.close()
  await alone.store.close()
  const median = (took: readonly Took[]) => ({
    ms: at(rising(took.map(({ ms }) => ms)), 0.5),
    cpu: at(rising(took.map(({ cpu }) => cpu)), 0.5)
  })
  return { on: median(on), off: median(off) }
}

/** Has editors rule for a while. @returns how long each ruling took to reach the others, and what was lost */
async function together(url: string, count: number, ms: number, articles: readonly string[], think: number) {
  const first = await openShared(join(folder, `${count}-0`), url, 'Editor 0')
  for (const id of articles) await first.add(id)
  await until('all is sent', () => isQuiet(first))
  const desks: SharedDesk<DeskStore>[] = [first]
  for (let n = 1; n < count; n++) {
    const at = join(folder, `${count}-${n}`)
    // The disks of the others are on their own computers; here there is one for the first and the last.
    const isHere = n === count - 1
    if (!isHere) mkdirSync(at)
    desks.push(
      await (isHere
        ? openShared(at, url, `Editor ${n}`)
        : shareStore(memoryStore(), at, url, `Editor ${n}`, {
            tables: async () => done({ changed: false, problems: [] })
          }))
    )
  }
  await until(
    'all have it',
    () => desks.every((desk) => isQuiet(desk) && desk.store.summaries().length === articles.length),
    120_000
  )
  const said = new Map<string, number>()
  const lags: number[] = []
  const lookAt = desks.at(-1)!
  const known = new Map<string, number>()
  let over = false
  const looking = (async () => {
    while (!over) {
      for (const id of articles) {
        const { history } = await lookAt.record(id)
        for (const { changes } of history.slice(known.get(id) ?? 0))
          for (const change of changes) {
            const since = change.field === 'note' ? said.get(change.after) : undefined
            if (since !== undefined && change.field === 'note') {
              lags.push(performance.now() - since)
              said.delete(change.after)
            }
          }
        known.set(id, history.length)
      }
      await pause(5)
    }
  })()
  const acknowledged: string[] = []
  const cpu = process.cpuUsage()
  const end = Date.now() + ms
  await Promise.all(
    desks.slice(0, Math.max(1, count - 1)).map(async (desk, n) => {
      for (let i = 0; Date.now() < end; i++) {
        const note = `${n} ${i}`
        const id = articles[(n * 7 + i * 3) % articles.length]!
        await desk.set(id, (n + i) % 3, 'note', note)
        said.set(note, performance.now())
        acknowledged.push(note)
        await pause(think * (0.5 + ((n * 31 + i * 17) % 100) / 100))
      }
    })
  )
  await until(
    'all have all',
    async () => {
      if (!desks.every(isQuiet)) return false
      for (const id of articles) {
        const all = await Promise.all(desks.map((desk) => desk.record(id)))
        if (!all.every(({ history }) => history.length === all[0]!.history.length)) return false
      }
      return true
    },
    300_000
  )
  const records = await Promise.all(articles.map((id) => lookAt.record(id)))
  const notes = new Set(
    records.flatMap(({ history }) =>
      history.flatMap(({ changes }) => changes.map((c) => (c.field === 'note' ? c.after : '')))
    )
  )
  over = true
  await looking
  const { user, system } = process.cpuUsage(cpu)
  let different = 0
  for (const desk of desks)
    for (const record of records)
      if (bytesOf(await desk.record(record.article.id)) !== bytesOf(record)) different++
  for (const desk of desks) await desk.close()
  return {
    lags: rising(lags),
    acknowledged: acknowledged.length,
    /** Milliseconds of a processor that one ruling costs each of those who share the desk. */
    cpu: (user + system) / 1000 / acknowledged.length / count,
    lost: acknowledged.filter((note) => !notes.has(note)).length,
    different
  }
}

/** Milliseconds to merge one change of mine with one of somebody else's, behind so many that both have. */
function merging(base: ArticleRecord, entries: number): number {
  const entryOf = (seq: number, by: string): HistoryEntry => ({
    seq,
    at: new Date(Date.UTC(2026, 0, 2) + seq * 1000).toISOString(),
    by,
    changes: [
      { field: 'note', claim: base.claims[seq % base.claims.length]!.id, before: '', after: `${by} ${seq}` }
    ]
  })
  const history = Array.from({ length: entries }, (_, i) => entryOf(i + 1, 'Asha'))
  const long = { ...base, history }
  const [mine, theirs] = ['Asha', 'Ravi'].map((by) => withEntry(long, entryOf(entries + 1, by))) as [
    ArticleRecord,
    ArticleRecord
  ]
  const took = Array.from({ length: 7 }, () => {
    const before = performance.now()
    mergeRecords(theirs, mine, 'a')
    return performance.now() - before
  })
  return rising(took)[0]!
}

try {
  const cost = await costs()
  const pair = await together(await home('pair'), 2, 8_000, ['kelmore', 'dunmoor'], 60)
  const sample = await openShared(join(folder, 'sample'), await home('sample'), 'Asha')
  await sample.add('kelmore')
  const record = await sample.record('kelmore')
  await sample.close()
  const merge = [200, 1_000, 5_000].map((entries) => merging(record, entries)) as [number, number, number]
  const many = await together(
    await home('many'),
    editors,
    seconds * 1000,
    Array.from({ length: 20 }, (_, i) => `ward-${i}`),
    15_000
  )
  const missed = printTable([
    { name: 'a ruling, ms, shared with nobody', value: cost.off.ms, from: '200 rulings, median' },
    { name: 'a ruling, ms, shared', value: cost.on.ms, from: '200 rulings, median' },
    { name: 'shared, times as long', value: cost.on.ms / cost.off.ms, goal: { most: 1.2 }, from: '' },
    {
      name: 'shared, times the processor',
      value: cost.on.cpu / cost.off.cpu,
      goal: { most: 1.2 },
      from: `${cost.on.cpu.toFixed(2)} ms a ruling`
    },
    {
      name: 'from a ruling to the other, ms, median',
      value: at(pair.lags, 0.5),
      goal: { most: 200 },
      from: `${pair.lags.length} rulings`
    },
    { name: 'from a ruling to the other, ms, of 100 the 95th', value: at(pair.lags, 0.95), from: '' },
    { name: 'merge of 200 entries, ms', value: merge[0], from: '' },
    { name: 'merge of 1,000 entries, ms', value: merge[1], from: '' },
    { name: 'merge of 5,000 entries, ms', value: merge[2], from: '' },
    {
      name: 'five times the history, times as long',
      value: merge[2] / merge[1],
      goal: { most: 6.5 },
      from: ''
    },
    {
      name: `${editors} editors: acknowledged`,
      value: many.acknowledged,
      from: `${seconds} seconds; all in one process, two of them with folders`
    },
    { name: `${editors} editors: lost`, value: many.lost, goal: { most: 0 }, from: '' },
    {
      name: `${editors} editors: articles that differ`,
      value: many.different,
      goal: { most: 0 },
      from: 'byte for byte, of every editor'
    },
    { name: `${editors} editors: processor, ms a ruling and editor`, value: many.cpu, from: '' },
    {
      name: `${editors} editors: lag, ms, median`,
      value: at(many.lags, 0.5),
      goal: { most: 200 },
      from: `${many.lags.length} rulings`
    },
    { name: `${editors} editors: lag, ms, of 100 the 95th`, value: at(many.lags, 0.95), from: '' }
  ])
  if (missed > 0) process.exitCode = 1
} finally {
  server.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
