import { analyse } from '../../src/core/analyse'
import { createDesk, type Desk } from '../../src/core/desk'
import { articleFileOf, formatArticleFile } from '../../src/core/file/article-file'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import type { Article } from '../../src/core/model/article'
import type { ArticleRecord } from '../../src/core/model/desk'
import type { Clock, DeskStore } from '../../src/core/ports'
import type { Result } from '../../src/core/result'
import type { DeskFolder } from '../../src/node/desk-folder'
import { openDeskFolder } from '../../src/node/open-desk-folder'
import { systemClock } from '../../src/node/system-clock'
import { connectTo, joinDesk } from '../../src/sync/join-desk'
import { type KeptSynced, keepSynced, type SyncStatus } from '../../src/sync/keep-synced'
import { SeenOnServer } from '../../src/sync/seen-on-server'
import { readAddress } from '../../src/sync/server-address'
import type { SeenDevice, ServerDesk } from '../../src/sync/server-desk'
import { syncTables, type TablesSynced } from '../../src/sync/table-sync'
import { toldStore } from '../../src/sync/told-store'
import { withoutPaths } from '../../src/sync/wired-record'

/** An article with some claims, under this id. */
export const articleOf = (id: string, more = ''): Article => ({
  ...articleFromFields({
    id,
    title: `Count in ${id}`,
    text:
      'Asha Rawat won the ward by 412 votes on Monday, 3 June 2024. Turnout stood at 61.2 per cent, the sheet shows. ' +
      `The new bridge cost 93 crore, twice what was planned.${more}`
  }),
  id
})

/** A desk of one person, kept the same as its server's. */
export interface SharedDesk<Store extends DeskStore = DeskFolder> {
  readonly store: Store
  readonly desk: Desk
  readonly kept: KeptSynced
  readonly statuses: readonly SyncStatus[]
  readonly people: () => readonly SeenDevice[]
  /** Puts a new article on the desk. */
  add(id: string, more?: string): Promise<void>
  /** Sets a field of a claim; throws where that was not kept. */
  set(
    article: string,
    claim: number,
    field: 'verdict' | 'note' | 'assignee',
    value: string,
    revision?: number
  ): Promise<void>
  record(article: string): Promise<ArticleRecord>
  close(): Promise<void>
}

/** Opens a desk in a folder, shared through this server. */
export async function openShared(
  folder: string,
  url: string,
  checker: string,
  options: { readonly patience?: number; readonly clock?: Clock } = {}
): Promise<SharedDesk> {
  const opened = await openDeskFolder(folder, { program: 'app' })
  if (!opened.ok) throw new Error(opened.error.message)
  const store = opened.value
  return shareStore(store, folder, url, checker, {
    ...options,
    tables: (server, seen) => syncTables(folder, store.tables, server, seen)
  }).catch(async (error) => {
    await store.close()
    throw error
  })
}

/** Shares what a store holds. @param folder where it is noted what the server has */
export async function shareStore<Store extends DeskStore>(
  store: Store,
  folder: string,
  url: string,
  checker: string,
  options: {
    readonly patience?: number
    readonly clock?: Clock
    readonly tables: (server: ServerDesk, seen: SeenOnServer) => Promise<Result<TablesSynced>>
  }
): Promise<SharedDesk<Store>> {
  const given = readAddress(url)
  if (!given.ok) throw new Error(given.error.message)
  const joined = await joinDesk(folder, given.value)
  if (!joined.ok) throw new Error(joined.error.message)
  const statuses: SyncStatus[] = []
  let people: readonly SeenDevice[] = []
  let kept: KeptSynced | null = null
  const desk = createDesk({
    store: toldStore(store, (id) => kept?.changed(id)),
    clock: options.clock ?? systemClock,
    checker,
    whoseSteps: () => 'own'
  })
  const seen = await SeenOnServer.open(folder, joined.value.desk)
  kept = keepSynced({
    desk,
    seen,
    device: joined.value.device,
    summaries: () => store.summaries(),
    summary: (id) => store.summary(id),
    connect: () => connectTo(given.value, joined.value.desk, options.patience),
    syncTables: (server) => options.tables(server, seen),
    onTables: () => {},
    onStatus: (status) => statuses.push(status),
    onPeople: (there) => {
      people = there
    },
    checker: () => checker,
    now: systemClock.now,
    onBug: (error) => {
      throw error
    }
  })
  const record = async (article: string) => {
    const read = await desk.record(article)
    if (!read.ok) throw new Error(read.error.message)
    return read.value
  }
  return {
    store,
    desk,
    kept,
    statuses,
    people: () => people,
    async add(id, more) {
      const article = articleOf(id, more)
      const added = await desk.keep(article, analyse(article))
      if (!added.ok) throw new Error(added.error.message)
    },
    async set(article, claim, field, value, revision) {
      const { claims } = await record(article)
      const change = { field, claim: claims[claim]!.id, value } as Parameters<
        Desk['change']
      >[0][0]['changes'][0]
      const changed = await desk.change([{ articleId: article, changes: [change], revision }])
      if (!changed.ok) throw new Error(changed.error.message)
    },
    record,
    async close() {
      await kept.close()
      const closed = await store.close()
      if (!closed.ok) throw new Error(closed.error.message)
    }
  }
}

/** Waits until something holds, and says what did not where it never does. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  ms = 20_000
): Promise<void> {
  const end = Date.now() + ms
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`never came: ${what}`)
    await new Promise((later) => setTimeout(later, 10))
  }
}

/** The file of an article as any desk may have it. */
export const bytesOf = (record: ArticleRecord): string =>
  formatArticleFile(articleFileOf(withoutPaths(record)))
