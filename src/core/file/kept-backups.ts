/** How many older versions of each file are kept. */
export interface BackupPolicy {
  /** The newest ones. */
  readonly last: number
  /** Of the days before those, the newest version of each, for this many days. */
  readonly days: number
}

export const backupPolicy: BackupPolicy = { last: 5, days: 14 }

/** A version's place among the kept ones, and the day it was written. */
interface BackupName {
  readonly serial: number
  /** YYYY-MM-DD, in UTC. */
  readonly day: string
}

const pattern = /^(\d{6,})\.(\d{4}-\d\d-\d\d)\.json$/

/** "000042.2026-11-22.json". The serial tells the order: a clock may jump back. */
export const formatBackupName = ({ serial, day }: BackupName): string =>
  `${String(serial).padStart(6, '0')}.${day}.json`

function parseBackupName(name: string): BackupName | null {
  const match = pattern.exec(name)
  return match === null ? null : { serial: Number(match[1]), day: match[2]! }
}

/** The names that are backups, the newest first. Others are nobody's business here. */
export const newestFirst = (names: readonly string[]): readonly string[] =>
  names
    .flatMap((name) => {
      const parsed = parseBackupName(name)
      return parsed === null ? [] : [{ name, serial: parsed.serial }]
    })
    .sort((a, b) => b.serial - a.serial)
    .map(({ name }) => name)

/** The serial of the next version. */
export const nextSerial = (names: readonly string[]): number =>
  names.reduce((most, name) => Math.max(most, parseBackupName(name)?.serial ?? 0), 0) + 1

/** The backups that are not to be kept any longer. Never more are left than `last + days`. */
export function outdatedBackups(
  names: readonly string[],
  { last, days }: BackupPolicy = backupPolicy
): readonly string[] {
  const seen = new Set<string>()
  return newestFirst(names).filter((name, index) => {
    if (index < last) return false
    const { day } = parseBackupName(name)!
    if (seen.has(day) || seen.size >= days) return true
    seen.add(day)
    return false
  })
}
