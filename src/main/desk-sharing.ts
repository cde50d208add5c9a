import type { Desk } from '../core/desk'
import type { ArticleSummary } from '../core/model/desk'
import type { Colleague, SharedDeskView } from '../core/model/shared-desk'
import { done, type Result } from '../core/result'
import type { DeskFolder } from '../node/desk-folder'
import { systemClock } from '../node/system-clock'
import { connectTo, joinDesk } from '../sync/join-desk'
import { type KeptSynced, keepSynced, type Place } from '../sync/keep-synced'
import { SeenOnServer } from '../sync/seen-on-server'
import { readAddress } from '../sync/server-address'
import { ownSharedDesk } from '../sync/shared-desk-files'
import { syncTables } from '../sync/table-sync'
import type { KeptPasswords } from './kept-passwords'

/** How long after it was last seen somebody counts as here, in seconds. */
const HERE_SECONDS = 60

export interface DeskSharingOptions {
  readonly passwords: KeptPasswords
  readonly checker: () => string
  /** Told how the desk stands with its server; null where it is shared with nobody. */
  readonly onShared: (view: SharedDeskView | null) => void
  /** Tables here are others now: the articles are to be held against them. */
  readonly onTables: () => void
  readonly onBug: (error: unknown) => void
  /** Whether an article is one of the samples: nobody is sent those. */
  readonly isSample: (line: ArticleSummary) => boolean
}

/** The open desk and the server it is shared through, if any. */
export interface DeskSharing {
  /** Keeps a desk that was opened the same as its server's, where it has one. @returns what the editor should know */
  begin(store: DeskFolder, desk: Desk): Promise<readonly string[]>
  /** Shares the open desk through a server from now on. */
  share(store: DeskFolder, desk: Desk, address: string, password: string): Promise<Result<SharedDeskView>>
  isShared(): boolean
  view(): SharedDeskView | null
  changed(id: string): void
  tablesChanged(): void
  isAt(place: Place | null): void
  tryNow(): void
  end(): Promise<void>
}

export function deskSharing(options: DeskSharingOptions): DeskSharing {
  let kept: KeptSynced | null = null
  let isHome = (_id: string) => false
  let server = ''
  let colleagues: readonly Colleague[] = []

  const view = (): SharedDeskView | null => {
    if (kept === null) return null
    return { ...kept.status(), server, colleagues, isPasswordKept: options.passwords.isKept(server) }
  }
  const tell = () => options.onShared(view())

  async function begin(store: DeskFolder, desk: Desk): Promise<readonly string[]> {
    const shared = await ownSharedDesk(store.folder)
    if (!shared.ok) return [shared.error.message]
    if (shared.value === null) return []
    // A desk may come from a stranger, and its address too: read as one, like any that is typed in.
    const given = readAddress(shared.value.server)
    if (!given.ok) return [given.error.message]
    const { desk: expected, device } = shared.value
    const seen = await SeenOnServer.open(store.folder, expected)
    server = given.value.address
    isHome = (id) => {
      const line = store.summary(id)
      return line !== undefined && options.isSample(line)
    }
    kept = keepSynced({
      desk,
      seen,
      device,
      summaries: () => store.summaries().filter((line) => !options.isSample(line)),
      summary: (id) => store.summary(id),
      connect: async () =>
        connectTo(
          { address: given.value.address, password: await options.passwords.of(given.value.address) },
          expected
        ),
      syncTables: (there) => syncTables(store.folder, store.tables, there, seen),
      onTables: options.onTables,
      onStatus: () => tell(),
      onPeople: (people) => {
        colleagues = people.flatMap(({ device: theirs, checker, article, paragraph, secondsAgo }) =>
          secondsAgo < HERE_SECONDS ? [{ device: theirs, checker, article, paragraph }] : []
        )
        tell()
      },
      checker: options.checker,
      now: systemClock.now,
      onBug: options.onBug
    })
    tell()
    return []
  }

  async function end(): Promise<void> {
    const ending = kept
    kept = null
    colleagues = []
    await ending?.close()
  }

  return {
    begin,
    async share(store, desk, address, password) {
      const given = readAddress(address)
      if (!given.ok) return given
      const { password: inAddress } = given.value
      const secret = password === '' ? inAddress : password
      const joined = await joinDesk(store.folder, { ...given.value, password: secret })
      if (!joined.ok) return joined
      if (secret !== null) await options.passwords.keep(given.value.address, secret)
      await end()
      await begin(store, desk)
      return done(view()!)
    },
    isShared: () => kept !== null,
    view,
    changed: (id) => {
      if (!isHome(id)) kept?.changed(id)
    },
    tablesChanged: () => kept?.tablesChanged(),
    isAt: (place) => kept?.isAt(place),
    tryNow: () => kept?.tryNow(),
    end
  }
}
