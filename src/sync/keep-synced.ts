import type { Desk } from '../core/desk'
import { type Failure, fail, type Result } from '../core/result'
import type { Listening } from '../postgres/database'
import { DeskSync, type SyncedDesk } from './desk-sync'
import type { SeenDevice, ServerDesk } from './server-desk'
import { serverReason } from './server-reason'
import type { TablesSynced } from './table-sync'

/** Where a desk stands with its server. */
export interface SyncStatus {
  readonly state: 'connecting' | 'online' | 'offline'
  /** Since when, as an ISO 8601 instant. */
  readonly since: string
  /** How many changes the server does not have yet. */
  readonly waiting: number
  /** Why it is offline, and what else could not be done, with what to do about it. */
  readonly problems: readonly string[]
  readonly mayWrite: boolean
}

/** Where somebody is: an article, and the number of a paragraph in it. */
export interface Place {
  readonly article: string
  readonly paragraph: number
}

export interface KeepSyncedOptions extends SyncedDesk {
  /** Connects, with whatever password is known by then. */
  readonly connect: () => Promise<Result<ServerDesk>>
  /** Makes the reference tables here and there the same. */
  readonly syncTables: (server: ServerDesk) => Promise<Result<TablesSynced>>
  /** Tables here are others now. */
  readonly onTables: () => void
  readonly onStatus: (status: SyncStatus) => void
  readonly onPeople: (people: readonly SeenDevice[]) => void
  /** The name that goes into the history. */
  readonly checker: () => string
  /** The present, as an ISO 8601 instant. */
  readonly now: () => string
  /** A bug: what neither the server nor the way to it said. */
  readonly onBug: (error: unknown) => void
}

/** A desk that is kept the same as the one on its server, while there is one. */
export interface KeptSynced {
  /** Somebody changed this article here; sent as soon as may be. Never waits. */
  changed(id: string): void
  /** Tables were changed here. */
  tablesChanged(): void
  /** The editor is there now; null: nowhere. */
  isAt(place: Place | null): void
  /** Tries to connect at once. */
  tryNow(): void
  status(): SyncStatus
  close(): Promise<void>
}

/** How long is waited before the next try, in milliseconds: at first, and at most. */
const RETRY_MS = 500
const LONGEST_RETRY_MS = 15_000
/** How often it is said that somebody is still here, in milliseconds, and how often at most others are looked for. */
const HERE_MS = 20_000
const PEOPLE_MS = 1_000
/** How long a desk that is closed waits for what was done last to go out, in milliseconds. */
const LAST_MS = 2_000

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms).unref())

export function keepSynced(options: KeepSyncedOptions): KeptSynced {
  const { connect, onStatus, now, seen, device, checker } = options
  const sync = new DeskSync({ ...options, desk: { unite, record } })
  /** Work on the desk that is under way. */
  const working = new Set<Promise<unknown>>()
  const due = { pull: false, tables: false, here: true, people: true }
  let state: SyncStatus['state'] = 'connecting'
  let since = now()
  let reason: Failure | null = null
  let tableProblems: readonly string[] = []
  let mayWrite = true
  let place: Place | null = null
  let closing = false
  let closed = false
  let pause = RETRY_MS
  let told = ''
  let wake = () => {}

  /** Once closed, nobody is at the desk any more, however late a server answers. */
  function onDesk<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    if (closed) return Promise.resolve(fail('closing', 'The desk is closed.'))
    const doing = work()
    working.add(doing)
    const forget = () => {
      working.delete(doing)
    }
    doing.then(forget, forget)
    return doing
  }
  function unite(...words: Parameters<Desk['unite']>): ReturnType<Desk['unite']> {
    return onDesk(() => options.desk.unite(...words))
  }
  function record(id: string): ReturnType<Desk['record']> {
    return onDesk(() => options.desk.record(id))
  }

  const status = (): SyncStatus => ({
    state,
    since,
    waiting: sync.waiting(),
    problems: [...(reason ? [reason.message] : []), ...sync.problems(), ...tableProblems],
    mayWrite
  })
  const tell = () => {
    if (closing) return
    const next = status()
    const words = JSON.stringify(next)
    if (words === told) return
    told = words
    onStatus(next)
  }
  const become = (next: SyncStatus['state'], why: Failure | null) => {
    if (state !== next) since = now()
    state = next
    reason = why
    tell()
  }
  /** Waits until something is to be done, or for so long. */
  const rest = (ms: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })
  const rouse = () => wake()

  /** One connection, from its beginning until it breaks or the desk is closed. @throws what the database says */
  async function connected(server: ServerDesk): Promise<void> {
    let broken: Error | null = null
    let nextHere = 0
    let nextPeople = 0
    mayWrite = server.mayWrite
    const listening: Listening = await server.listen(
      (words) => {
        if (words === 'here') due.people = true
        else if (words === '') due.tables = true
        else due.pull = true
        rouse()
      },
      (error) => {
        broken = error
        rouse()
      }
    )
    try {
      await sync.catchUp(server)
      due.tables = true
      for (;;) {
        if (broken) throw broken
        // What was done last still goes out.
        await sync.send(server)
        if (closing) return
        if (due.pull) {
          due.pull = false
          await sync.pull(server)
        }
        if (due.tables) {
          due.tables = false
          const tables = await options.syncTables(server)
          tableProblems = tables.ok ? tables.value.problems : [tables.error.message]
          if (tables.ok && tables.value.changed) options.onTables()
        }
        become('online', null)
        pause = RETRY_MS
        if (due.here || Date.now() >= nextHere) {
          due.here = false
          nextHere = Date.now() + HERE_MS
          await server.isHere(device, checker(), place)
        }
        if (due.people && Date.now() >= nextPeople) {
          due.people = false
          nextPeople = Date.now() + PEOPLE_MS
          options.onPeople((await server.seen()).filter((each) => each.device !== device))
        }
        if (!closing && !broken && !due.pull && !due.tables && !due.here && !sync.isDue(server))
          await rest(due.people ? PEOPLE_MS : HERE_MS)
      }
    } finally {
      await listening.close()
    }
  }

  async function run(): Promise<void> {
    while (!closing) {
      let server: ServerDesk | null = null
      try {
        const result = await connect()
        if (result.ok) {
          server = result.value
          await connected(server)
        } else become('offline', result.error)
      } catch (error) {
        const said = serverReason(error)
        if (said === null) options.onBug(error)
        become('offline', said)
      } finally {
        // A connection that answers no more cannot be closed in good order either.
        await Promise.race([server?.close().catch(() => {}), after(1_000)])
      }
      if (closing) return
      await rest(pause)
      pause = Math.min(pause * 2, LONGEST_RETRY_MS)
    }
  }

  const running = run()
  return {
    changed(id) {
      sync.changed(id)
      // Whoever ruled is answered first.
      setImmediate(() => {
        tell()
        rouse()
      })
    },
    tablesChanged() {
      due.tables = true
      rouse()
    },
    isAt(next) {
      if (next?.article === place?.article && next?.paragraph === place?.paragraph) return
      place = next
      due.here = true
      rouse()
    },
    tryNow: rouse,
    status,
    async close() {
      closing = true
      rouse()
      await Promise.race([running, after(LAST_MS)])
      closed = true
      await Promise.allSettled(working)
      await seen.write()
    }
  }
}
