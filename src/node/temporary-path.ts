import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

const pattern = /^\..+\.\d+\.[0-9a-f]{12}\.tmp$/

/** A name of its own beside a file, for what is to take the file's place: `.<name>.<pid>.<random>.tmp`. */
export const temporaryPath = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`)

/** Whether a file's name is one of those: left by a writer that was killed, where no other can be at work. */
export const isTemporary = (name: string): boolean => pattern.test(name)
