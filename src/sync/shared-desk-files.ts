import { join } from 'node:path'
import { formatSharedDeskFile, parseSharedDeskFile, type SharedDeskFile } from '../core/file/shared-desk-file'
import type { StoreErrorCode } from '../core/ports'
import { done, type Result } from '../core/result'
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
