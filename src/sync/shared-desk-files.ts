import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { formatSharedDeskFile, parseSharedDeskFile, type SharedDeskFile } from '../core/file/shared-desk-file'
import type { StoreErrorCode } from '../core/ports'
import { done, type Result } from '../core/result'
import { fingerprint } from '../core/text/fingerprint'
import { writeDurably } from '../node/durable-file'
import { errorCode, realFileSystem } from '../node/file-system'
import { guarded } from '../node/guarded'
import { insideDesk } from '../node/inside-desk'

const nameOfShared = 'shared.json'

/** The server a desk is shared through; null where it is nobody's but this folder's. */
export async function readSharedDesk(folder: string): Promise<Result<SharedDeskFile | null, StoreErrorCode>> {
  const path = join(folder, nameOfShared)
  return guarded<SharedDeskFile | null>(`${path} cannot be read`, async () => {
    const bytes = await insideDesk(folder, realFileSystem)
      .readFile(path)
      .catch((error) => {
        if (errorCode(error) === 'ENOENT') return null
        throw error
      })
    return bytes === null ? done(null) : parseSharedDeskFile(Buffer.from(bytes).toString('utf8'), path)
  })
}

/** Notes the server a desk is shared through. */
export function writeSharedDesk(folder: string, file: SharedDeskFile): Promise<Result<void, StoreErrorCode>> {
  return guarded('The server could not be noted on the desk', async () => {
    await writeDurably(join(folder, nameOfShared), formatSharedDeskFile(file), {
      fs: insideDesk(folder, realFileSystem)
    })
    return done(undefined)
  })
}

/** A name for a folder that no copy of it has, and that stays when it is moved on its disk. */
export async function placeOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true })
  return fingerprint(hostname(), String(dev), String(ino))
}

/**
 * The server a desk is shared through, with a name of this folder's own: one that came along with a copy is given up for a
 * new one, so that the two are two to the others.
 * @param folder open, or its lock held
 */
export async function ownSharedDesk(folder: string): Promise<Result<SharedDeskFile | null, StoreErrorCode>> {
  const read = await readSharedDesk(folder)
  if (!read.ok || read.value === null) return read
  const { place: noted, device } = read.value
  const place = await placeOf(folder)
  if (noted === place) return read
  const own = { ...read.value, device: noted === undefined ? device : randomUUID(), place }
  const written = await writeSharedDesk(folder, own)
  return written.ok ? done(own) : written
}
