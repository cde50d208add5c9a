import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { sync } from '../../src/cli/commands/sync'
import { formatTableFile } from '../../src/core/file/table-file'
import type { HistoryEntry } from '../../src/core/model/change'
import type { Clock } from '../../src/core/ports'
import { stateOf } from '../../src/core/review/article-state'
import { connectTo } from '../../src/sync/join-desk'
import { deskForm } from '../../src/sync/schema'
import { readAddress, type ServerAddress } from '../../src/sync/server-address'
import { setUp } from '../../src/sync/set-up'
import { bodiesIn, entrySum, readEntries, readHead } from '../../src/sync/wired-record'
import { bundleProgram } from '../node/bundle-program'
import { postgresHere, type Server, startPostgres } from '../sweep/postgres'
import { cutNetwork } from './cut-network'
import { bytesOf, openShared, type SharedDesk, until } from './shared-desk'
import { stallingProxy } from './stalling-proxy'

const programs = postgresHere()
if (programs === null) process.stderr.write('No PostgreSQL is installed here: shared desks are not tested.\n')

describe.skipIf(programs === null)('a shared desk', () => {
  let server: Server
  let folder: string
  const open: SharedDesk[] = []
  beforeAll(async () => {
    folder = fs.mkdtempSync(join(tmpdir(), 'corrigenda-shared-'))
    server = await startPostgres(programs!)
  }, 120_000)
  afterEach(async () => {
    for (const desk of open.splice(0)) await desk.close()
  })
  afterAll(() => {
    server?.stop()
    fs.rmSync(folder, { recursive: true })
  }, 60_000)

  const home = async (name: string): Promise<string> => {
    const url = server.database(name)
    const given = readAddress(url)
    if (given.ok) await setUp(given.value.address, null, 'Politics')
    return url
  }
  const joined = async (...words: Parameters<typeof openShared>): Promise<SharedDesk> => {
    const desk = await openShared(...words)
    open.push(desk)
    return desk
  }
  const ask = async <Row>(url: string, question: string, values: unknown[] = []): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: url, options: '-c search_path=corrigenda_desk' })
    await client.connect()
    try {
      return (await client.query(question, values)).rows as Row[]
    } finally {
      await client.end()
    }
  }
  /** The files of articles as the server has them, by id. */
  const onServer = async (url: string): Promise<Record<string, string>> => {
    const given = readAddress(url)
    const there = await connectTo(given.ok ? given.value : never(), null)
    if (!there.ok) throw new Error(there.error.message)
    const all: Record<string, string> = {}
    for (const { id } of await there.value.index(never)) {
      const content = (await there.value.content(id, 0, true))!
      const head = readHead(id, content.head, await there.value.bodies(bodiesIn(content.head)))
      const history = readEntries(id, content.entries, 1)
      if (!head.ok || !history.ok) throw new Error('the server has what cannot be read')
      all[id] = bytesOf({ ...head.value, history: history.value })
    }
    await there.value.close()
    return all
  }
  const here = async (desk: SharedDesk): Promise<Record<string, string>> => {
    const all: Record<string, string> = {}
    for (const { id } of desk.store.summaries()) all[id] = bytesOf(await desk.record(id))
    return all
  }
  const quiet = (...desks: SharedDesk[]) =>
    until('all is the same', async () => {
      const isOnline = ({ kept }: SharedDesk) =>
        kept.status().state === 'online' && kept.status().waiting === 0
      if (!desks.every(isOnline)) {
        for (const { kept } of desks) kept.tryNow()
        return false
      }
      const states = await Promise.all(desks.map(here))
      return states.every((each) => JSON.stringify(each) === JSON.stringify(states[0]))
    })

  it('is the same for all who rule on it, byte for byte, and on the server', async () => {
    const url = await home('same')
    const asha = await joined(join(folder, 'same-asha'), url, 'Asha')
    await asha.add('kelmore')
    await asha.add('dunmoor')
    await asha.set('kelmore', 0, 'verdict', 'verified')
    const ravi = await joined(join(folder, 'same-ravi'), url, 'Ravi')
    await quiet(asha, ravi)
    await Promise.all([
      asha.set('kelmore', 1, 'note', 'From the returning officer.'),
      ravi.set('kelmore', 2, 'verdict', 'disputed'),
      ravi.set('dunmoor', 0, 'verdict', 'verified'),
      asha.set('dunmoor', 1, 'verdict', 'needs-source')
    ])
    await until('five changes are everywhere', async () => {
      const count = async (desk: SharedDesk) =>
        (await desk.record('kelmore')).history.length + (await desk.record('dunmoor')).history.length
      return (await count(asha)) === 5 && (await count(ravi)) === 5
    })
    await quiet(asha, ravi)
    const [mine, theirs, there] = [await here(asha), await here(ravi), await onServer(url)]
    expect(Object.keys(mine)).toEqual(['kelmore', 'dunmoor'])
    expect(theirs).toEqual(mine)
    expect(there).toEqual(mine)
    const people = await ask<{ checker: string; account: string }>(
      url,
      'select checker, account from device order by checker'
    )
    expect(people.map(({ checker }) => checker)).toEqual(['Asha', 'Ravi'])
  })

  it('sets what was ruled on a stale screen beside what came in, and takes back only one’s own', async () => {
    const url = await home('stale')
    const asha = await joined(join(folder, 'stale-asha'), url, 'Asha')
    await asha.add('kelmore')
    const ravi = await joined(join(folder, 'stale-ravi'), url, 'Ravi')
    await quiet(asha, ravi)
    const shown = await ravi.desk.openArticle('kelmore')
    if (!shown.ok) throw new Error(shown.error.message)
    const { claims, revision } = shown.value
    await asha.set('kelmore', 0, 'verdict', 'verified')
    await asha.set('kelmore', 1, 'verdict', 'verified')
    await quiet(asha, ravi)
    // The screen still shows the article as it was.
    await ravi.set('kelmore', 0, 'verdict', 'disputed', revision)
    await ravi.set('kelmore', 2, 'note', 'Twice.', revision)
    await ravi.set('kelmore', 2, 'note', 'Twice what?', revision)
    await quiet(asha, ravi)
    const reviewsOf = async (desk: SharedDesk) => stateOf((await desk.record('kelmore')).history).reviews
    for (const desk of [asha, ravi]) {
      const reviews = await reviewsOf(desk)
      expect(reviews[claims[0]!.id]).toMatchObject({
        verdict: null,
        conflicts: [
          {
            of: 'verdict',
            sides: [
              { by: 'Asha', value: 'verified' },
              { by: 'Ravi', value: 'disputed' }
            ]
          }
        ]
      })
      expect(reviews[claims[1]!.id]).toMatchObject({ verdict: 'verified' })
      expect(reviews[claims[2]!.id]).toMatchObject({ note: 'Twice what?' })
      expect(reviews[claims[2]!.id]?.conflicts).toBeUndefined()
    }
    // Asha's last step is older than all of Ravi's.
    expect((await asha.desk.undo('kelmore')).ok).toBe(true)
    await quiet(asha, ravi)
    expect((await reviewsOf(ravi))[claims[1]!.id]).toBeUndefined()
    expect((await reviewsOf(ravi))[claims[2]!.id]).toMatchObject({ note: 'Twice what?' })
    // Ruling on what is shown now settles it.
    const now = await ravi.desk.openArticle('kelmore')
    await ravi.set('kelmore', 0, 'verdict', 'disputed', now.ok ? now.value.revision : never())
    await quiet(asha, ravi)
    expect((await reviewsOf(asha))[claims[0]!.id]).toMatchObject({ verdict: 'disputed' })
    expect((await reviewsOf(asha))[claims[0]!.id]?.conflicts).toBeUndefined()
    expect(await onServer(url)).toEqual(await here(asha))
  })

  it('goes on by itself after a network that was cut or stood still, and a server that fell', async () => {
    const url = await home('away')
    const proxy = await stallingProxy(Number(new URL(url).port))
    const through = url.replace(/:\d+\//, `:${proxy.port}/`)
    const asha = await joined(join(folder, 'away-asha'), through, 'Asha', { patience: 700 })
    const ravi = await joined(join(folder, 'away-ravi'), url, 'Ravi')
    await asha.add('kelmore')
    await quiet(asha, ravi)
    const offline = () => until('it is offline', () => asha.kept.status().state === 'offline')
    proxy.cut()
    await asha.set('kelmore', 0, 'note', 'Cut off.')
    await offline()
    expect(asha.kept.status()).toMatchObject({
      waiting: 1,
      problems: [expect.stringContaining('The server cannot be reached')]
    })
    await ravi.set('kelmore', 1, 'note', 'Meanwhile.')
    proxy.open()
    await quiet(asha, ravi)
    proxy.stall()
    // A ruling waits for nobody: the network stands still, and it is on the disk.
    const before = performance.now()
    await asha.set('kelmore', 0, 'note', 'Standing still.')
    const took = performance.now() - before
    await offline()
    expect(asha.kept.status().waiting).toBe(1)
    proxy.open()
    await quiet(asha, ravi)
    expect(took).toBeLessThan(650)
    await Promise.all([server.restart(), asha.set('kelmore', 2, 'note', 'The server falls.')])
    await ravi.set('kelmore', 2, 'verdict', 'disputed')
    await until('both changes are everywhere', async () => (await asha.record('kelmore')).history.length >= 5)
    await quiet(asha, ravi)
    expect(await onServer(url)).toEqual(await here(asha))
    expect((await asha.record('kelmore')).history).toHaveLength(5)
    await asha.close()
    open.splice(open.indexOf(asha), 1)
    await proxy.close()
  })

  it('loses nothing acknowledged by two who rule without end, one offline in stretches, both killed', async () => {
    const url = await home('killed')
    const proxy = await stallingProxy(Number(new URL(url).port))
    const through = url.replace(/:\d+\//, `:${proxy.port}/`)
    const folders = { asha: join(folder, 'killed-asha'), ravi: join(folder, 'killed-ravi') }
    const first = await openShared(folders.asha, url, 'Asha')
    for (const id of ['kelmore', 'dunmoor', 'oakley']) await first.add(id)
    await until(
      'all is sent',
      () => first.kept.status().state === 'online' && first.kept.status().waiting === 0
    )
    await first.close()
    const program = await bundleProgram(
      fileURLToPath(new URL('./rule-forever.ts', import.meta.url)),
      join(folder, 'built')
    )
    const acknowledged: string[] = []
    const start = (at: string, address: string, name: string) => {
      const child = spawn(process.execPath, [program, at, address, name], {
        stdio: ['ignore', 'pipe', 'inherit']
      })
      let output = ''
      let count = 0
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const lines = (output + text).split('\n')
        output = lines.pop()!
        acknowledged.push(...lines)
        count += lines.length
      })
      const ended = new Promise<void>((done) => child.once('close', () => done()))
      return {
        busy: () => until(`${name} rules`, () => count >= 10),
        kill: () => {
          child.kill('SIGKILL')
          return ended
        }
      }
    }
    let asha = start(folders.asha, url, 'Asha')
    let ravi = start(folders.ravi, through, 'Ravinder')
    let kills = 0
    for (const offline of [false, true]) {
      await Promise.all([asha.busy(), ravi.busy()])
      if (offline) proxy.cut()
      await new Promise((later) => setTimeout(later, 200))
      await ravi.kill()
      proxy.open()
      if (offline) await asha.kill()
      kills += offline ? 2 : 1
      ravi = start(folders.ravi, through, 'Ravinder')
      if (offline) asha = start(folders.asha, url, 'Asha')
    }
    await Promise.all([asha.busy(), ravi.busy()])
    await Promise.all([asha.kill(), ravi.kill()])
    const both = [
      await joined(folders.asha, url, 'Asha'),
      await joined(folders.ravi, url, 'Ravinder')
    ] as const
    await quiet(...both)
    const [mine, there] = [await here(both[0]), await onServer(url)]
    expect(there).toEqual(mine)
    expect(await here(both[1])).toEqual(mine)
    const all = Object.values(mine).join()
    const lost = acknowledged.filter((note) => !all.includes(note))
    process.stderr.write(
      `${kills + 2} kills of two who share a desk, one offline in stretches: ${acknowledged.length} changes acknowledged, ${lost.length} lost\n`
    )
    expect(lost).toEqual([])
    expect(acknowledged.filter((note) => note.startsWith('Ravinder')).length).toBeGreaterThan(30)
    await proxy.close()
  })

  it('rules on behind a cable that is pulled, and sends all of it once that is in again', async (context) => {
    const url = await home('cable')
    const network = await cutNetwork(Number(new URL(url).port))
    if (network === null) {
      process.stderr.write('No network can be made here: a pulled cable is not tested.\n')
      return context.skip()
    }
    const at = join(folder, 'cable-asha')
    let child: ChildProcess | null = null
    try {
      const asha = await openShared(at, url, 'Asha')
      await asha.add('kelmore')
      await until('all is sent', () => asha.kept.status().waiting === 0)
      await asha.close()
      const program = await bundleProgram(
        fileURLToPath(new URL('./rule-forever.ts', import.meta.url)),
        join(folder, 'built-cable')
      )
      const through = url.replace(/127\.0\.0\.1:\d+/, `${network.host}:${network.port}`)
      const address = `${through}?sslmode=disable`
      const [command, ...words] = [...network.inside, process.execPath, program, at, address, 'Asha']
      const noted: string[] = []
      child = spawn(command!, words, { stdio: ['ignore', 'pipe', 'inherit'] })
      child.stdout!.setEncoding('utf8').on('data', (text: string) => {
        noted.push(...text.split('\n').filter(Boolean))
      })
      const onServerNow = async () =>
        (await ask<{ entries: number }>(url, 'select entries from article'))[0]!.entries
      await until('she rules, and it is sent', async () => noted.length > 10 && (await onServerNow()) > 10)
      network.pull()
      const before = noted.length
      await until('she rules on', () => noted.length > before + 30)
      const whilePulled = await onServerNow()
      await new Promise((later) => setTimeout(later, 300))
      expect(await onServerNow()).toBe(whilePulled)
      network.plug()
      await until('it is sent', async () => (await onServerNow()) > before + 30, 40_000)
      const ended = new Promise((done) => child!.once('close', done))
      child.kill('SIGKILL')
      await ended
      const again = await joined(at, url, 'Asha')
      await quiet(again)
      const all = Object.values(await onServer(url)).join()
      expect(noted.filter((note) => /^Asha \d+$/.test(note) && !all.includes(note))).toEqual([])
      expect(await onServer(url)).toEqual(await here(again))
    } finally {
      child?.kill('SIGKILL')
      await network.close()
    }
  })

  it('lets nobody do more than their role, and nobody change what was done', async () => {
    const url = await home('roles')
    await ask(
      url,
      'create role reading login in role roles_reader; create role checking login in role roles_checker'
    )
    const as = (name: string) => url.replace('corrigenda@', `${name}@`)
    const owner = await joined(join(folder, 'roles-owner'), url, 'Asha')
    await owner.add('kelmore')
    const reader = await joined(join(folder, 'roles-reader'), as('reading'), 'Ravi')
    await quiet(owner, reader)
    await reader.set('kelmore', 0, 'verdict', 'verified')
    await owner.set('kelmore', 1, 'verdict', 'disputed')
    await until('the reader has both', async () => (await reader.record('kelmore')).history.length === 2)
    expect(reader.kept.status()).toMatchObject({ state: 'online', mayWrite: false, waiting: 1 })
    expect((await owner.record('kelmore')).history).toHaveLength(1)
    const refused = (name: string, question: string) =>
      expect(ask(as(name), question), `${name}: ${question}`).rejects.toMatchObject({ code: '42501' })
    const push =
      "select push_article(1, gen_random_uuid(), 'x', 0, '', '', '{}', '{}', null, 'null', '', '{}', '{}')"
    await refused('reading', push)
    for (const name of ['reading', 'checking']) {
      await refused(name, "select push_table(1, 'x', 0, null, '')")
      await refused(name, "insert into entry values ('kelmore', 9, 'k', '{}', now(), gen_random_uuid(), '')")
      await refused(name, "update entry set entry = '{}'")
      await refused(name, 'delete from entry')
      await refused(name, 'truncate entry cascade')
      await refused(name, "update article set head = '{}'")
      await refused(name, 'update desk set version = 0')
      await refused(name, 'drop table entry')
    }
    // The account that did it stands beside each entry, with the server's own time.
    const [row] = await ask<{ account: string; late: boolean }>(
      url,
      "select account, now() - received_at < interval '1 minute' late from entry"
    )
    expect(row).toEqual({ account: 'corrigenda', late: true })
  })

  it('takes nothing from a server that says what cannot be, and names it', async () => {
    const url = await home('hostile')
    const asha = await openShared(join(folder, 'hostile-asha'), url, 'Asha')
    for (const id of ['kelmore', 'dunmoor', 'oakley', 'ardvale', 'westhorn']) await asha.add(id)
    await asha.set('ardvale', 0, 'note', 'Mine.')
    await until('all is sent', () => asha.kept.status().waiting === 0)
    const before = await here(asha)
    await asha.close()
    const touch = (id: string, what: string) =>
      ask(url, `update article set version = version + 100, ${what} where id = '${id}'`)
    await touch('kelmore', `head = '{"article": 7}', head_sum = 'x'`)
    await touch('dunmoor', `head = replace(head::text, '412', '421')::json, head_sum = 'x'`)
    await touch('oakley', `entries = entries + 1, last_entry = 'x'`)
    await ask(
      url,
      `insert into entry values ('oakley', 1, 'k', '{"seq": 1, "at": 5, "by": "x", "changes": []}', now(), gen_random_uuid(), '')`
    )
    await ask(url, 'update body set text = \'"words nobody printed"\'')
    await ask(url, "insert into article values ('other', -7, 0, '', '', 'null')")
    const again = await joined(join(folder, 'hostile-asha'), url, 'Asha')
    await until('it is online', () => again.kept.status().state === 'online')
    const problems = again.kept.status().problems.join('\n')
    for (const id of ['kelmore', 'dunmoor', 'oakley', 'other'])
      expect(problems).toMatch(new RegExp(`“${id}” cannot be read.*Nothing here was changed`))
    expect(await here(again)).toEqual(before)
    // What is not touched goes on.
    await again.set('ardvale', 1, 'note', 'Still mine.')
    await until('it is sent', () => again.kept.status().waiting === 0)
    const ravi = await joined(join(folder, 'hostile-ravi'), url, 'Ravi')
    await until('it is online', () => ravi.kept.status().state === 'online')
    expect(ravi.store.summaries()).toEqual([])
    expect(ravi.kept.status().problems.join()).toContain('the text')
  })

  it('is given back to a server that was set back, and is refused where versions differ or it is another', async () => {
    const url = await home('back')
    const asha = await openShared(join(folder, 'back-asha'), url, 'Asha')
    await asha.add('kelmore')
    await asha.add('dunmoor')
    await asha.set('kelmore', 0, 'note', 'First.')
    await asha.set('kelmore', 0, 'note', 'Second.')
    await until('all is sent', () => asha.kept.status().waiting === 0)
    await asha.close()
    await ask(
      url,
      "delete from entry where number = 2; update article set entries = 1, version = 1 where id = 'kelmore'"
    )
    await ask(url, "delete from article where id = 'dunmoor'; update desk set version = 1")
    const [last] = await ask<{ entry: unknown }>(url, 'select entry from entry')
    await ask(url, 'update article set last_entry = $1', [entrySum(last!.entry as HistoryEntry)])
    // Another history grows there, under the numbers that were given out before.
    const other = await openShared(join(folder, 'back-ravi'), url, 'Ravi')
    await until('he has it', () => other.store.has('kelmore'))
    await other.set('kelmore', 1, 'note', 'Third hand.')
    await until('it is sent', () => other.kept.status().waiting === 0)
    await other.close()
    const again = await joined(join(folder, 'back-asha'), url, 'Asha')
    await until(
      'it is all there again',
      () => again.kept.status().state === 'online' && again.kept.status().waiting === 0
    )
    const notes = (await again.record('kelmore')).history.map(({ changes: [change] }) =>
      change?.field === 'note' ? change.after : ''
    )
    expect(notes).toEqual(['First.', 'Third hand.', 'Second.'])
    expect(Object.keys(await onServer(url)).sort()).toEqual(['dunmoor', 'kelmore'])
    expect(await onServer(url)).toEqual(await here(again))
    // A desk of a newer form, while somebody is at it.
    await ask(url, 'update desk set form = $1', [deskForm + 1])
    await again.set('kelmore', 0, 'note', 'Fourth.')
    await until('it is refused', () => again.kept.status().problems.join().includes('newer Corrigenda'))
    expect(again.kept.status()).toMatchObject({ state: 'offline', waiting: 1 })
    await expect(openShared(join(folder, 'back-late'), url, 'Ravi')).rejects.toThrow('Update Corrigenda')
    expect(await ask(url, 'select from entry')).toHaveLength(3)
    // And one of an older form; what a program of that form would send to this one's is refused by the server itself.
    await ask(url, 'update desk set form = $1', [deskForm - 1])
    await expect(openShared(join(folder, 'back-late'), url, 'Ravi')).rejects.toThrow(
      'run corrigenda sync init'
    )
    await setUp(readAddressOf(url), null)
    const oldPush =
      "select push_article($1, gen_random_uuid(), 'x', 0, '', '', '{}', '{}', null, 'null', '', '{}', '{}')"
    await expect(ask(url, oldPush, [deskForm - 1])).rejects.toMatchObject({ code: 'CG001' })
    await quiet(again)
    const elsewhere = await home('elsewhere')
    await expect(
      openShared(join(folder, 'back-other'), elsewhere, 'Ravi').then((desk) => desk.close())
    ).resolves.toBe(undefined)
    await expect(openShared(join(folder, 'back-other'), await home('third'), 'Ravi')).rejects.toThrow(
      'belongs to another shared desk already'
    )
    await expect(openShared(join(folder, 'back-none'), server.database('bare'), 'Ravi')).rejects.toThrow(
      'sync init'
    )
  })

  it('gives a claim to a colleague, and tells of one that was given to two at once', async () => {
    const url = await home('given')
    const asha = await joined(join(folder, 'given-asha'), url, 'Asha')
    await asha.add('kelmore')
    const ravi = await joined(join(folder, 'given-ravi'), url, 'Ravi')
    await quiet(asha, ravi)
    const reviewOf = async (desk: SharedDesk, claim: number) => {
      const { claims, history } = await desk.record('kelmore')
      return stateOf(history).reviews[claims[claim]!.id]
    }
    await asha.set('kelmore', 0, 'verdict', 'verified')
    const signed = await asha.desk.change([
      { articleId: 'kelmore', changes: [{ field: 'signedOff', value: '' }] }
    ])
    expect(signed.ok).toBe(true)
    await asha.set('kelmore', 0, 'assignee', 'Ravi')
    await asha.set('kelmore', 1, 'assignee', 'Ravi')
    await quiet(asha, ravi)
    expect(await reviewOf(ravi, 0)).toMatchObject({ verdict: 'verified', assignee: 'Ravi' })
    // Who is to look at a claim is no part of what was signed.
    expect(stateOf((await ravi.record('kelmore')).history).signedOff).toMatchObject({ changedSince: false })
    expect((await asha.desk.undo('kelmore')).ok).toBe(true)
    await quiet(asha, ravi)
    expect((await reviewOf(ravi, 1))?.assignee ?? null).toBeNull()
    const shown = await ravi.desk.openArticle('kelmore')
    const { revision } = shown.ok ? shown.value : never()
    await asha.set('kelmore', 2, 'assignee', 'Ravi')
    await quiet(asha, ravi)
    await ravi.set('kelmore', 2, 'assignee', 'Meera', revision)
    await quiet(asha, ravi)
    for (const desk of [asha, ravi]) {
      expect(await reviewOf(desk, 2)).toMatchObject({
        assignee: null,
        conflicts: [
          {
            of: 'assignee',
            sides: [
              { by: 'Asha', value: 'Ravi' },
              { by: 'Ravi', value: 'Meera' }
            ]
          }
        ]
      })
    }
    await asha.set('kelmore', 2, 'assignee', 'Meera')
    await quiet(asha, ravi)
    expect(await reviewOf(ravi, 2)).toMatchObject({ assignee: 'Meera' })
    expect((await reviewOf(ravi, 2))?.conflicts).toBeUndefined()
    expect(await onServer(url)).toEqual(await here(ravi))
  })

  it('goes by no clock: one that is a year late and one a year early change nobody’s place, and win nothing', async () => {
    const url = await home('clocks')
    const shifted = (years: number): Clock => ({
      now: () => new Date(Date.now() + years * 31_557_600_000).toISOString()
    })
    const late = await joined(join(folder, 'clocks-late'), url, 'Asha', { clock: shifted(-1) })
    await late.add('kelmore')
    const early = await joined(join(folder, 'clocks-early'), url, 'Ravi', { clock: shifted(1) })
    await quiet(late, early)
    await early.set('kelmore', 0, 'note', 'First.')
    await quiet(late, early)
    await late.set('kelmore', 1, 'note', 'Second.')
    await quiet(late, early)
    const shown = await late.desk.openArticle('kelmore')
    const { revision } = shown.ok ? shown.value : never()
    await early.set('kelmore', 2, 'verdict', 'disputed')
    await quiet(late, early)
    await late.set('kelmore', 2, 'verdict', 'verified', revision)
    await quiet(late, early)
    const { claims, history } = await early.record('kelmore')
    expect(history.map(({ by }) => by)).toEqual(['Ravi', 'Asha', 'Ravi', 'Asha', 'Asha, Ravi'])
    const review = stateOf(history).reviews[claims[2]!.id]
    expect([review?.verdict, review?.conflicts?.[0]?.sides.map(({ value }) => value).sort()]).toEqual([
      null,
      ['disputed', 'verified']
    ])
    // Somebody's last step is their last one on the desk, whatever their clock said.
    await late.set('kelmore', 2, 'verdict', 'verified')
    expect((await late.desk.undo('kelmore')).ok).toBe(true)
    await quiet(late, early)
    const now = stateOf((await early.record('kelmore')).history).reviews
    expect(now[claims[1]!.id]).toMatchObject({ note: 'Second.' })
    expect(await onServer(url)).toEqual(await here(late))
  })

  it('knows a folder and its copy for two, and lets nobody join one folder twice at a time', async () => {
    const url = await home('copied')
    const folders = [join(folder, 'copied-one'), join(folder, 'copied-two')] as const
    const first = await openShared(folders[0], url, 'Asha')
    await first.add('kelmore')
    await first.set('kelmore', 0, 'note', 'Before.')
    await first.close()
    fs.cpSync(folders[0], folders[1], { recursive: true })
    const one = await joined(folders[0], url, 'Asha')
    await expect(openShared(folders[0], url, 'Asha')).rejects.toThrow(/open/)
    const two = await joined(folders[1], url, 'Asha')
    await quiet(one, two)
    await Promise.all([one.set('kelmore', 0, 'note', 'One.'), two.set('kelmore', 1, 'note', 'Two.')])
    await until('both are everywhere', async () => (await one.record('kelmore')).history.length === 3)
    await quiet(one, two)
    expect(await onServer(url)).toEqual(await here(two))
    const devices = await ask<{ id: string }>(url, 'select id from device')
    expect(devices).toHaveLength(2)
    await until('each sees the other', () => one.people().length === 1 && two.people().length === 1)
    // Moved on its disk a folder is still the same.
    await two.close()
    open.splice(open.indexOf(two), 1)
    fs.renameSync(folders[1], join(folder, 'copied-three'))
    const moved = await joined(join(folder, 'copied-three'), url, 'Asha')
    await quiet(one, moved)
    expect(await ask(url, 'select id from device')).toHaveLength(2)
  })

  it('gives a server that was set back to a backup all it lost, also where nobody’s connection broke', async () => {
    const url = await home('backup')
    const asha = await joined(join(folder, 'backup-asha'), url, 'Asha')
    await asha.add('kelmore')
    await asha.add('dunmoor')
    await asha.set('kelmore', 0, 'note', 'Yesterday.')
    const ravi = await joined(join(folder, 'backup-ravi'), url, 'Ravi')
    await quiet(asha, ravi)
    const program = (name: string, ...args: string[]) =>
      spawnSync(join(programs!, name), [...args, url], { encoding: 'utf8' })
    const dump = join(folder, 'yesterday.sql')
    expect(program('pg_dump', '--clean', '--file', dump).status).toBe(0)
    for (const note of ['One.', 'Two.', 'Three.']) await ravi.set('kelmore', 1, 'note', note)
    await asha.set('dunmoor', 0, 'note', 'Today.')
    await quiet(asha, ravi)
    const restored = program('psql', '--quiet', '--set', 'ON_ERROR_STOP=1', '--file', dump)
    expect([restored.status, restored.stderr]).toEqual([0, ''])
    await asha.set('kelmore', 2, 'note', 'After.')
    await until('he has it', async () => (await ravi.record('kelmore')).history.length === 5)
    await until('the server has all again', async () => {
      const there = await onServer(url)
      return JSON.stringify(there) === JSON.stringify(await here(asha))
    })
    await quiet(asha, ravi)
    const { history } = await ravi.record('kelmore')
    const notes = history.map(({ changes: [change] }) => (change?.field === 'note' ? change.after : ''))
    expect(notes.sort()).toEqual(['After.', 'One.', 'Three.', 'Two.', 'Yesterday.'])
    expect((await ravi.record('dunmoor')).history).toHaveLength(1)
  })

  it('is made one again by a folder that was at two servers of one id', async () => {
    const url = await home('oneid')
    const asha = await openShared(join(folder, 'oneid-asha'), url, 'Asha')
    await asha.add('kelmore')
    await asha.set('kelmore', 0, 'note', 'Before.')
    await until('all is sent', () => asha.kept.status().waiting === 0)
    await asha.close()
    await ask(server.database('besides'), 'create database twin template oneid')
    const there = await openShared(join(folder, 'oneid-ravi'), url.replace('/oneid', '/twin'), 'Ravi')
    await until('he has it', () => there.store.has('kelmore'))
    await there.set('kelmore', 0, 'note', 'At the twin.')
    await there.set('kelmore', 1, 'note', 'There as well.')
    await until('all is sent', () => there.kept.status().waiting === 0)
    await there.close()
    const again = await joined(join(folder, 'oneid-asha'), url, 'Asha')
    await again.set('kelmore', 0, 'note', 'At the first.')
    await until('all is sent', () => again.kept.status().waiting === 0)
    const back = await joined(join(folder, 'oneid-ravi'), url, 'Ravi')
    await until('he has both', async () => (await back.record('kelmore')).history.length >= 5)
    await quiet(again, back)
    const { claims, history } = await again.record('kelmore')
    const [contested, other] = claims.map(({ id }) => stateOf(history).reviews[id])
    expect(contested?.conflicts?.[0]?.sides.map(({ value }) => value).sort()).toEqual([
      'At the first.',
      'At the twin.'
    ])
    expect(other).toMatchObject({ note: 'There as well.' })
    expect(await onServer(url)).toEqual(await here(back))
  })

  it('waits in words while the server has no room, and goes on when it has', async (context) => {
    const mount = fs.mkdtempSync(join(tmpdir(), 'corrigenda-small-'))
    const mounted =
      process.getuid?.() === 0 &&
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mount]).status === 0
    if (!mounted) {
      fs.rmSync(mount, { recursive: true })
      return context.skip()
    }
    try {
      const small = join(mount, 'small')
      fs.mkdirSync(small)
      spawnSync('chown', ['postgres', mount, small])
      const url = await home('full')
      await ask(url, `create tablespace small location '${small}'`)
      await ask(url, 'alter table entry set tablespace small')
      const asha = await joined(join(folder, 'full-asha'), url, 'Asha')
      await asha.add('kelmore')
      await quiet(asha)
      const ballast = join(mount, 'ballast')
      spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k'])
      const long = Array.from({ length: 2_000 }, (_, i) => ((i * 7919) % 65_536).toString(36)).join(' ')
      await asha.set('kelmore', 0, 'note', long)
      await until('it says so', () => asha.kept.status().problems.join().includes('no room left'))
      expect(asha.kept.status()).toMatchObject({ waiting: 1, state: 'offline' })
      await asha.set('kelmore', 1, 'verdict', 'verified')
      fs.rmSync(ballast)
      await quiet(asha)
      expect(await onServer(url)).toEqual(await here(asha))
      await ask(url, 'alter table entry set tablespace pg_default')
      await ask(url, 'drop tablespace small')
    } finally {
      spawnSync('umount', ['-l', mount])
      fs.rmSync(mount, { recursive: true, force: true })
    }
  })

  it('shares the editors’ tables, and steps over several articles stay one step', async () => {
    const url = await home('tables')
    await ask(url, 'create role table_checker login in role tables_checker')
    const asha = await joined(join(folder, 'tables-asha'), url, 'Asha')
    const ravi = await joined(
      join(folder, 'tables-ravi'),
      url.replace('corrigenda@', 'table_checker@'),
      'Ravi'
    )
    const table = (cell: string) =>
      formatTableFile({
        format: 'corrigenda.table',
        version: 1,
        id: 'count',
        name: 'Count',
        asOf: '',
        publisher: '',
        meanings: {},
        source: { name: 'count.csv', sha256: 'a'.repeat(64), path: '/home/asha/count.csv' },
        columns: ['ward', 'votes'],
        addedAt: '2026-01-02T03:04:05.000Z',
        addedBy: 'Asha',
        firstRow: 2,
        rows: [['Kelmore', cell]]
      })
    const kept = (desk: SharedDesk) => fs.readFileSync(desk.store.tables.pathOf('count'), 'utf8')
    await asha.store.tables.put('count', table('412'))
    asha.kept.tablesChanged()
    await until('the table is there', () => ravi.store.tables.all().includes('count'))
    expect(kept(ravi)).toBe(table('412').replace(/,\s*"path": "[^"]*"/, ''))
    // Whoever may not change tables for all changes them for nobody but themselves.
    await ravi.store.tables.put('count', table('999'))
    ravi.kept.tablesChanged()
    await asha.store.tables.put('count', table('421'))
    asha.kept.tablesChanged()
    await until('the newer table is there', () => kept(ravi).includes('421'))
    await asha.store.tables.remove('count')
    asha.kept.tablesChanged()
    await until('the table is gone', () => ravi.store.tables.all().length === 0)

    for (const id of ['kelmore', 'dunmoor', 'oakley']) await asha.add(id)
    await quiet(asha, ravi)
    // While Ravi cannot see it, a note comes before his step in the first of its articles.
    await ravi.kept.close()
    await asha.set('kelmore', 0, 'note', 'Before.')
    const ids = ['kelmore', 'dunmoor', 'oakley']
    const shelved = await ravi.desk.change(
      ids.map((articleId) => ({
        articleId,
        changes: [{ field: 'shelved' as const, value: 'archived' as const }]
      }))
    )
    expect(shelved.ok).toBe(true)
    await ravi.close()
    const again = await joined(
      join(folder, 'tables-ravi'),
      url.replace('corrigenda@', 'table_checker@'),
      'Ravi'
    )
    open.splice(open.indexOf(ravi), 1)
    await quiet(asha, again)
    expect((await again.record('kelmore')).history.map(({ by }) => by)).toEqual(['Asha', 'Ravi'])
    await until('the list says so', () => asha.desk.view().articles.length === 0)
    const undone = await again.desk.undo('dunmoor')
    expect(undone.ok && undone.value.map(({ articleId }) => articleId).sort()).toEqual([...ids].sort())
    await quiet(asha, again)
    await until('the list says so', () => asha.desk.view().articles.length === 3)
  })

  it('is set up, joined, looked at and kept by the command line, and no password stays anywhere', async () => {
    const url = server.database('line')
    const secret = url.replace('corrigenda@', 'corrigenda:swordfish@')
    const at = join(folder, 'line-asha')
    let said = ''
    const output = vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
      said += String(words)
      return true
    })
    const errors = vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
      said += String(words)
      return true
    })
    const run = async (...words: Parameters<typeof sync>) => {
      said = ''
      const code = await sync(...words)
      return { code, said }
    }
    try {
      expect((await run('join', secret, at, {})).said).toContain('corrigenda sync init')
      expect(await run('init', secret, undefined, { name: 'City desk' })).toMatchObject({
        code: 0,
        said: expect.stringMatching(
          /home of the shared desk “City desk”.*line_reader, line_checker, line_editor/
        )
      })
      expect((await run('init', url, undefined, {})).said).toContain('up to date: shared desk “City desk”')
      expect(await run('join', secret, at, {})).toMatchObject({
        code: 0,
        said: expect.stringContaining('0 articles')
      })
      expect((await run('once', join(folder, 'nowhere'), undefined, {})).code).toBe(2)
      const ravi = await joined(join(folder, 'line-ravi'), url, 'Ravi')
      await ravi.add('kelmore')
      await ravi.set('kelmore', 0, 'verdict', 'verified')
      await quiet(ravi)
      expect(await run('status', at, undefined, {})).toMatchObject({ code: 0 })
      expect(await run('once', at, undefined, {})).toMatchObject({
        code: 0,
        said: expect.stringContaining('1 article, 0 changes waiting')
      })
      const status = await run('status', at, undefined, {})
      expect(status.said).toContain('0 changes waiting, 0 contradicting.')
      expect(status.said).toMatch(/seen 20\S+Z {2}Ravi as corrigenda/)
      // Kept the same until it is told to stop.
      const before = process.listeners('SIGTERM')
      const watching = run('once', at, undefined, { watch: true })
      await until('it watches', () => /online since \S+, 0 changes waiting/.test(said))
      await ravi.set('kelmore', 1, 'note', 'While it is watched.')
      const file = join(at, 'articles')
      await until('it has it', () =>
        fs
          .readdirSync(at, { recursive: true, encoding: 'utf8' })
          .filter((name) => /^(?:journal|articles).*\.jsonl?$/.test(name))
          .some((name) => fs.readFileSync(join(at, name), 'utf8').includes('While it is watched.'))
      )
      const stop = process.listeners('SIGTERM').find((listener) => !before.includes(listener))
      stop!('SIGTERM')
      expect((await watching).code).toBe(0)
      expect(fs.readdirSync(file).length).toBeGreaterThan(0)
      expect((await run('mend', at, undefined, {})).said).toContain('takes init, join, status or once')
      const files = fs
        .readdirSync(at, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
      const words = files.map((name) => fs.readFileSync(join(at, name), 'utf8')).join()
      expect(words).toContain(`postgres://corrigenda@127.0.0.1`)
      expect(words).not.toContain('swordfish')
    } finally {
      output.mockRestore()
      errors.mockRestore()
    }
  })
})

const readAddressOf = (url: string): ServerAddress => {
  const given = readAddress(url)
  return given.ok ? given.value.address : never()
}

const never = (): never => {
  throw new Error('this must not be asked for')
}
