import { realpath, stat } from 'node:fs/promises'
import { done, type Result } from '../core/result'
import type { TrustedDesk } from '../ipc/settings'
import type { SettingsFile } from './settings-file'

/** Which desks this account trusts. */
export interface TrustedDesks {
  /** Whether the files that this desk's articles name may be read. */
  isTrusted(folder: string): Promise<boolean>
  /** Trusts it from now on; resolves when that is on the disk. */
  trust(folder: string): Promise<Result<null>>
}

/** More are forgotten, the oldest first: they are asked about again. */
const most = 500

/**
 * The trust in desks, kept in the settings of this account and never in a desk, which its maker can write. A folder is
 * known by where it is and by its number on the disk, so that another desk put in its place is another desk. Desks that
 * an older program had opened before trust was asked for were chosen here, and are trusted.
 */
export function trustedDesks(settings: Pick<SettingsFile, 'current' | 'change'>): TrustedDesks {
  const openedBefore = settings.current().recentDesks

  async function known(): Promise<readonly TrustedDesk[]> {
    const { trustedDesks: kept } = settings.current()
    if (kept !== null) return kept
    const there = await Promise.all(openedBefore.map(identityOf))
    const adopted = there.filter((desk) => desk !== null)
    // Kept at once: what is opened from now on is asked about. A failure is told where trust is given.
    await settings.change({ trustedDesks: adopted })
    return adopted
  }

  return {
    async isTrusted(folder) {
      const desk = await identityOf(folder)
      return desk !== null && (await known()).some((other) => isSame(desk, other))
    },
    async trust(folder) {
      const desk = await identityOf(folder)
      if (desk === null) return done(null)
      const others = (await known()).filter((other) => other.folder !== desk.folder)
      const kept = await settings.change({ trustedDesks: [desk, ...others].slice(0, most) })
      return kept.ok ? done(null) : kept
    }
  }
}

const isSame = (a: TrustedDesk, b: TrustedDesk): boolean => a.folder === b.folder && a.inode === b.inode

async function identityOf(folder: string): Promise<TrustedDesk | null> {
  try {
    const real = await realpath(folder)
    const { ino } = await stat(real, { bigint: true })
    return { folder: real, inode: String(ino) }
  } catch {
    return null
  }
}
