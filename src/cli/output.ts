import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { done, fail, type Result } from '../core/result'
import { writeReason } from '../node/disk-reason'
import { temporaryPath } from '../node/temporary-path'

/** Writes words, and waits where their reader is slower than we are. */
export type Print = (words: string) => Promise<void>

/** Where a command writes what it has to say. */
export interface Output {
  readonly print: Print
  /** Ends it. A file stands in its place only after this, whole. */
  end(): Promise<Result<void, 'write-failed'>>
}

/** Standard output (also by the name “-”), or a file that takes the place of what is there once all of it is written. */
export function openOutput(file: string | undefined): Output {
  if (file === undefined || file === '-')
    return {
      async print(words) {
        if (!process.stdout.write(words)) await once(process.stdout, 'drain')
      },
      end: async () => done(undefined)
    }
  const unfinished = temporaryPath(file)
  const stream = createWriteStream(unfinished, { flush: true })
  const failed = new Promise<Error>((resolve) => stream.once('error', resolve))
  return {
    async print(words) {
      if (!stream.write(words)) await Promise.race([once(stream, 'drain').catch(() => {}), failed])
    },
    async end() {
      const ended = new Promise<null>((resolve) => stream.end(() => resolve(null)))
      try {
        const error = await Promise.race([failed, ended])
        if (error) throw error
        await rename(unfinished, file)
        return done(undefined)
      } catch (error) {
        await rm(unfinished, { force: true })
        return fail('write-failed', `${file} could not be written: ${writeReason(error)}.`)
      }
    }
  }
}
