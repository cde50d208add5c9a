import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, open, readFile } from 'node:fs/promises'
import { done, fail, type Result } from '../core/result'
import { isDiskError, writeReason } from './disk-reason'
import { writeDurably } from './durable-file'
import { errorCode } from './file-system'

/** So many older originals are kept beside a file before somebody has to clear up. */
const mostKept = 1000

/**
 * Puts a corrected file in the place of the one it was made from, and keeps that one beside it, flushed before anything is
 * written: "story.md.orig", or with a number where that is taken.
 * @param sha256 of the bytes the corrected file was made from
 * @returns where the original is kept; `source-changed` where another program has written the file meanwhile;
 * `write-failed` with the disk's reason, the file being as it was
 */
export async function writeBack(
  path: string,
  bytes: Uint8Array,
  sha256: string
): Promise<Result<{ readonly kept: string }, 'source-changed' | 'write-failed'>> {
  try {
    const kept = await keepOriginal(path)
    if (
      createHash('sha256')
        .update(await readFile(kept))
        .digest('hex') !== sha256
    )
      return fail(
        'source-changed',
        `${path} has changed while it was corrected, and was left as it is. A copy of it is ${kept}. Add it again, then write it.`
      )
    await writeDurably(path, bytes)
    return done({ kept })
  } catch (error) {
    if (!isDiskError(error)) throw error
    return fail('write-failed', `${path} was not corrected: ${writeReason(error)}.`)
  }
}

/** Copies a file to a name that nothing has yet. @throws the disk's errors */
async function keepOriginal(path: string): Promise<string> {
  for (let i = 1; ; i++) {
    const kept = i === 1 ? `${path}.orig` : `${path}.orig.${i}`
    try {
      await copyFile(path, kept, constants.COPYFILE_EXCL)
    } catch (error) {
      if (errorCode(error) === 'EEXIST' && i < mostKept) continue
      throw error
    }
    const file = await open(kept, 'r+')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
    return kept
  }
}
