import type { StoreErrorCode } from '../core/ports'
import { fail, type Result } from '../core/result'
import { isDiskError, writeReason } from './disk-reason'

/**
 * Turns what a disk may answer at any time into a failure; bugs are thrown on.
 * @param what what did not happen, to stand before the reason
 */
export async function guarded<T>(
  what: string,
  work: () => Promise<Result<T, StoreErrorCode>>
): Promise<Result<T, StoreErrorCode>> {
  try {
    return await work()
  } catch (error) {
    if (!isDiskError(error)) throw error
    return fail('write-failed', `${what}: ${writeReason(error)}.`)
  }
}
