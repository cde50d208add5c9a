import { done, type Result } from '../core/result'
import type { Calls } from '../ipc/contract'
import { openDeskFolder } from '../node/open-desk-folder'
import { joinDesk } from '../sync/join-desk'
import { readAddress } from '../sync/server-address'
import type { KeptPasswords } from './kept-passwords'
import type { SwitchableSession } from './switchable-session'
import type { TrustedDesks } from './trusted-desks'

/** The calls about sharing a desk. */
export type SharingCalls = Pick<Calls, 'sharedDesk' | 'shareDesk' | 'joinSharedDesk' | 'isAt'>

export interface SharingCallsOptions {
  readonly desk: SwitchableSession
  readonly passwords: KeptPasswords
  readonly trust: TrustedDesks
  readonly chooseDesk: () => Promise<string | null>
  readonly switchDesk: (folder: string) => Promise<Result<null>>
}

export const sharingCallsOf = ({
  desk,
  passwords,
  trust,
  chooseDesk,
  switchDesk
}: SharingCallsOptions): SharingCalls => ({
  sharedDesk: () => desk.shared(),
  shareDesk: (address, password) => desk.share(address, password),
  async joinSharedDesk(address, password) {
    const given = readAddress(address)
    if (!given.ok) return given
    const chosen = await chooseDesk()
    if (chosen === null) return done(null)
    if (chosen === desk.folder()) {
      const shared = await desk.share(address, password)
      return shared.ok ? done(null) : shared
    }
    const opened = await openDeskFolder(chosen, { program: 'app' })
    if (!opened.ok) return opened
    const secret = password === '' ? given.value.password : password
    const joined = await joinDesk(opened.value.folder, { ...given.value, password: secret })
    const closed = await opened.value.close()
    if (!joined.ok) return joined
    if (!closed.ok) return closed
    if (secret !== null) await passwords.keep(given.value.address, secret)
    // A folder that was made for it is the editor's own; one that was there is asked about as ever.
    if (opened.value.isNew) await trust.trust(chosen)
    return switchDesk(chosen)
  },
  async isAt(place) {
    desk.isAt(place)
    return done(null)
  }
})
