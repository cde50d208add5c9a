import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createDesk } from '../../core/desk'
import type { SharedDeskFile } from '../../core/file/shared-desk-file'
import { done, fail, type Result } from '../../core/result'
import { stateOf } from '../../core/review/article-state'
import { checkerName } from '../../node/checker-name'
import type { DeskFolder } from '../../node/desk-folder'
import { openDeskFolder } from '../../node/open-desk-folder'
import { readDesk } from '../../node/read-desk'
import { systemClock } from '../../node/system-clock'
import { connectTo, joinDesk } from '../../sync/join-desk'
import { keepSynced } from '../../sync/keep-synced'
import { SeenOnServer } from '../../sync/seen-on-server'
import { type GivenAddress, readAddress } from '../../sync/server-address'
import { serverReason } from '../../sync/server-reason'
import { ownSharedDesk, readSharedDesk } from '../../sync/shared-desk-files'
import { syncOnce } from '../../sync/sync-once'
import { syncTables } from '../../sync/table-sync'
import { failure } from '../failure'

/** The words of `corrigenda sync`, as they were given. */
export interface SyncWords {
  readonly name?: string
  readonly watch?: boolean
}

const say = (words: string): void => {
  process.stdout.write(`${words}\n`)
}

/** `corrigenda sync`. @returns 0 where all is the same here and there, 1 where something waits or asks to be looked at, 2 where it could not run */
export async function sync(
  action: string,
  where: string,
  folder: string | undefined,
  words: SyncWords
): Promise<number> {
  switch (action) {
    case 'init':
      return init(where, words)
    case 'join':
      return folder === undefined
        ? failure('sync join takes the server and a folder.')
        : joinFolder(where, folder)
    case 'status':
      return status(where)
    case 'once':
      return once(where, words)
    default:
      return failure(`sync takes init, join, status or once; “${action}” is none of them.`)
  }
}

async function init(url: string, { name }: SyncWords): Promise<number> {
  const given = readAddress(url)
  if (!given.ok) return failure(given.error.message)
  const { setUp } = await import('../../sync/set-up')
  try {
    const made = await setUp(given.value.address, given.value.password, name)
    say(
      `${made.isNew ? 'The database is the home of the shared desk' : 'The database is up to date: shared desk'} “${made.name}”. ` +
        `Give each account one of these roles: ${['reader', 'checker', 'editor'].map((role) => `${made.database}_${role}`).join(', ')}.`
    )
    return 0
  } catch (error) {
    const reason = serverReason(error)
    if (reason === null) throw error
    return failure(reason.message)
  }
}

async function joinFolder(url: string, folder: string): Promise<number> {
  const given = readAddress(url)
  if (!given.ok) return failure(given.error.message)
  return withFolder(folder, async (store) => {
    const joined = await joinDesk(store.folder, given.value)
    return joined.ok ? exchange(store, joined.value, given.value, false) : joined
  })
}

async function once(folder: string, { watch = false }: SyncWords): Promise<number> {
  const shared = await sharedIn(folder)
  if (!shared.ok) return failure(shared.error.message)
  return withFolder(folder, async (store) => {
    const own = await ownSharedDesk(store.folder)
    if (!own.ok) return own
    const { server: address } = shared.value
    return exchange(store, own.value ?? shared.value, { address, password: null }, watch)
  })
}

/** The server of a folder's desk; why not, where it has none. */
async function sharedIn(folder: string): Promise<Result<SharedDeskFile>> {
  if (!existsSync(join(folder, 'desk.json')))
    return fail('desk-not-a-folder', `${folder} is no desk: there is no desk.json in it. Check the name.`)
  const shared = await readSharedDesk(resolve(folder))
  if (!shared.ok) return shared
  return shared.value === null
    ? fail(
        'not-shared',
        `${folder} is not shared. Join a server: corrigenda sync join postgres://… ${folder}`
      )
    : done(shared.value)
}

async function withFolder(
  folder: string,
  work: (store: DeskFolder) => Promise<Result<number>>
): Promise<number> {
  const opened = await openDeskFolder(folder, { program: 'command line' })
  if (!opened.ok) return failure(opened.error.message)
  for (const notice of opened.value.notices) process.stderr.write(`corrigenda: ${notice}\n`)
  const answer = await work(opened.value)
  const closed = await opened.value.close()
  // The journal has what could not be written; a command ends, and leaves the desk to whoever comes next.
  if (!closed.ok) await opened.value.abandon()
  if (!answer.ok) return failure(answer.error.message)
  return closed.ok ? answer.value : failure(closed.error.message)
}

async function exchange(
  store: DeskFolder,
  shared: SharedDeskFile,
  given: GivenAddress,
  watch: boolean
): Promise<Result<number>> {
  const desk = createDesk({ store, clock: systemClock, checker: checkerName() })
  const seen = await SeenOnServer.open(store.folder, shared.desk)
  if (watch) return keepWatching(store, desk, seen, shared, given)
  const server = await connectTo(given, shared.desk)
  if (!server.ok) return server
  try {
    const synced = await syncOnce(server.value, store, desk, seen, {
      device: shared.device,
      checker: checkerName()
    })
    if (!synced.ok) return synced
    const { waiting, problems } = synced.value
    for (const problem of problems) process.stderr.write(`corrigenda: ${problem}\n`)
    const only = server.value.mayWrite ? '' : ' This account may only read.'
    say(`${store.folder}: ${articles(store.summaries().length)}, ${changes(waiting)} waiting.${only}`)
    return done(waiting === 0 && problems.length === 0 ? 0 : 1)
  } finally {
    await server.value.close()
  }
}

async function keepWatching(
  store: DeskFolder,
  desk: ReturnType<typeof createDesk>,
  seen: SeenOnServer,
  shared: SharedDeskFile,
  given: GivenAddress
): Promise<Result<number>> {
  let bug: unknown = null
  let end = () => {}
  const stopped = new Promise<void>((done) => {
    end = done
  })
  const kept = keepSynced({
    desk,
    seen,
    device: shared.device,
    summaries: () => store.summaries(),
    summary: (id) => store.summary(id),
    connect: () => connectTo(given, shared.desk),
    syncTables: (server) => syncTables(store.folder, store.tables, server, seen),
    onTables: () => {},
    onStatus: ({ state, since, waiting, problems }) => {
      say(
        `${state} since ${since}, ${changes(waiting)} waiting${problems.map((each) => `\n  ${each}`).join('')}`
      )
    },
    onPeople: () => {},
    checker: checkerName,
    now: systemClock.now,
    onBug: (error) => {
      bug = error
      end()
    }
  })
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  await stopped
  process.off('SIGINT', end)
  process.off('SIGTERM', end)
  await kept.close()
  if (bug !== null) throw bug
  return done(kept.status().waiting === 0 ? 0 : 1)
}

async function status(folder: string): Promise<number> {
  const shared = await sharedIn(folder)
  if (!shared.ok) return failure(shared.error.message)
  // Only read: a window may have the desk open beside it.
  const store = await readDesk(folder)
  if (!store.ok) return failure(store.error.message)
  const { server: address, desk: expected, device } = shared.value
  const seen = await SeenOnServer.open(resolve(folder), expected)
  say(`${folder}: shared through ${address}`)
  let waiting = 0
  let conflicts = 0
  const server = await connectTo({ address, password: null }, expected)
  try {
    const lines = server.ok ? await server.value.index(() => {}) : []
    const there = new Map(lines.map((line) => [line.id, line]))
    for (const { id, title, lastEntry = 0 } of store.value.summaries()) {
      const line = server.ok ? there.get(id) : seen.articles.get(id)
      const known = Math.min(line?.entries ?? 0, seen.articles.get(id)?.entries ?? 0)
      const own = line === undefined ? 1 + lastEntry : Math.max(0, lastEntry - known)
      const others = Math.max(0, (line?.entries ?? 0) - known)
      waiting += own
      const read = await store.value.read(id)
      const open = read.ok
        ? Object.values(stateOf(read.value.history).reviews).flatMap((review) => review.conflicts ?? [])
            .length
        : 0
      conflicts += open
      if (own + others + open > 0)
        say(
          `  ${title}: version ${line?.version ?? 0}, ${changes(own)} waiting, ${others} to come` +
            `${open > 0 ? `, ${open} contradicting: rule again` : ''}`
        )
    }
    say(`${changes(waiting)} waiting, ${conflicts} contradicting.`)
    if (!server.ok) {
      say(server.error.message)
      return 1
    }
    for (const each of await server.value.seen()) {
      const own = each.device === device ? ' (this desk)' : ''
      say(`seen ${each.seenAt}  ${each.checker} as ${each.account}${own}`)
    }
    return waiting + conflicts === 0 ? 0 : 1
  } catch (error) {
    const reason = serverReason(error)
    if (reason === null) throw error
    return failure(reason.message)
  } finally {
    if (server.ok) await server.value.close()
  }
}

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`)
const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`)
