import { randomUUID } from 'node:crypto'
import type { SharedDeskFile } from '../core/file/shared-desk-file'
import { done, fail, type Result } from '../core/result'
import type { GivenAddress } from './server-address'
import { ServerDesk } from './server-desk'
import { serverReason } from './server-reason'
import { ownSharedDesk, placeOf, writeSharedDesk } from './shared-desk-files'

/** Connects to a desk. @returns why not, in words: nothing that a server or the way to it says is thrown */
export async function connectTo(
  { address, password }: GivenAddress,
  expected: string | null,
  patience?: number
): Promise<Result<ServerDesk>> {
  try {
    return await ServerDesk.connect(address, password, expected, patience)
  } catch (error) {
    const reason = serverReason(error)
    if (reason === null) throw error
    return { ok: false, error: reason }
  }
}

/**
 * Makes a folder's desk a copy of the one on a server; nothing goes over yet. The desk in it is shared from now on, what
 * is on it already as well.
 * @param folder the folder, which is open or its lock held
 */
export async function joinDesk(folder: string, given: GivenAddress): Promise<Result<SharedDeskFile>> {
  const before = await ownSharedDesk(folder)
  if (!before.ok) return before
  const server = await connectTo(given, null)
  if (!server.ok) return server
  const { id } = server.value
  await server.value.close()
  if (before.value !== null && before.value.desk !== id)
    return fail(
      'other-desk',
      `${folder} belongs to another shared desk already. Join this one with a new folder.`
    )
  const shared: SharedDeskFile = {
    format: 'corrigenda.shared',
    version: 1,
    server: given.address,
    desk: id,
    device: before.value?.device ?? randomUUID(),
    place: await placeOf(folder)
  }
  const written = await writeSharedDesk(folder, shared)
  return written.ok ? done(shared) : written
}
