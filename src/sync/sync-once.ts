import type { Desk } from '../core/desk'
import { done, type Result } from '../core/result'
import type { DeskFolder } from '../node/desk-folder'
import { DeskSync } from './desk-sync'
import type { SeenOnServer } from './seen-on-server'
import type { ServerDesk } from './server-desk'
import { serverReason } from './server-reason'
import { syncTables } from './table-sync'

/** What came of making a desk and its server's the same, once. */
export interface SyncedOnce {
  /** Changes the server still does not have. */
  readonly waiting: number
  /** What could not be taken in or sent, in words. */
  readonly problems: readonly string[]
}

/** Takes in whatever others did, and sends whatever was done here. */
export async function syncOnce(
  server: ServerDesk,
  store: DeskFolder,
  desk: Desk,
  seen: SeenOnServer,
  { device, checker }: { readonly device: string; readonly checker: string }
): Promise<Result<SyncedOnce>> {
  const sync = new DeskSync({
    desk,
    seen,
    device,
    summaries: () => store.summaries(),
    summary: (id) => store.summary(id)
  })
  try {
    await sync.catchUp(server)
    await sync.send(server)
    const tables = await syncTables(store.folder, store.tables, server, seen)
    await server.isHere(device, checker, null)
    const problems = [...sync.problems(), ...(tables.ok ? tables.value.problems : [tables.error.message])]
    return done({ waiting: sync.waiting(), problems })
  } catch (error) {
    const reason = serverReason(error)
    if (reason === null) throw error
    return { ok: false, error: reason }
  } finally {
    await seen.write()
  }
}
