import { closeSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { type FileSystem, type OpenFile, realFileSystem } from '../../src/node/file-system'
import { toRead } from '../../src/node/ordinary-file'

export interface Death {
  /** The call in which it happens, from 1. */
  readonly at: number
  /** `kill`: what was written stays. `power cut`: what was written and not flushed is gone. */
  readonly kind: 'kill' | 'power cut'
}

/** Thrown by every call from the death on; a dead program hears none of it. */
const dead = new Error('the program is dead')

/**
 * The real disk, for a program that dies in the middle of a call: half of a write is done, nothing after it. `calls`
 * counts; without a death it only counts. `end` closes what a dead program left open, as the system does.
 */
export function dyingFileSystem(death?: Death): FileSystem & {
  readonly calls: { count: number }
  end(): Promise<void>
} {
  const calls = { count: 0 }
  /** Length of each open file that is known to be on the disk itself. */
  const flushed = new Map<string, number>()
  /** Bytes of before, where flushed ones were written over and that is not flushed yet. */
  const over = new Map<string, { readonly at: number; readonly bytes: Uint8Array }[]>()
  const files = new Set<OpenFile>()
  let isDead = false

  const die = (): never => {
    if (!isDead && death?.kind === 'power cut') {
      for (const [path, length] of flushed) {
        try {
          if (readFileSync(path).length > length) truncateSync(path, length)
          putBack(path, over.get(path) ?? [])
        } catch {
          // Renamed or removed since: it has no name to be found by.
        }
      }
    }
    isDead = true
    throw dead
  }
  /** Whether this call is the last one, half done. */
  const counted = (): boolean => {
    if (isDead) throw dead
    calls.count++
    return calls.count === death?.at
  }
  const call = async <T>(work: () => Promise<T>): Promise<T> => (counted() ? die() : work())

  const fileAt = (file: OpenFile, path: string): OpenFile => ({
    async write(bytes, offset, length, position) {
      const isLast = counted()
      if (position !== null && position < (flushed.get(path) ?? 0)) {
        const there = readFileSync(path).subarray(position, position + length)
        over.set(path, [{ at: position, bytes: there }, ...(over.get(path) ?? [])])
      }
      if (!isLast) return file.write(bytes, offset, length, position)
      await file.write(bytes, offset, Math.floor(length / 2), position)
      return die()
    },
    sync: () => call(() => file.sync().then(() => settle(file, path))),
    datasync: () => call(() => file.datasync().then(() => settle(file, path))),
    truncate: (length) =>
      call(async () => {
        await file.truncate(length)
        if (flushed.has(path)) flushed.set(path, Math.min(length, flushed.get(path)!))
      }),
    stat: () => call(() => file.stat()),
    readFile: () => call(() => file.readFile()),
    chmod: (mode) => call(() => file.chmod(mode)),
    chown: (uid, gid) => call(() => file.chown(uid, gid)),
    async close() {
      if (files.delete(file)) await file.close()
    }
  })
  const settle = async (file: OpenFile, path: string): Promise<void> => {
    over.delete(path)
    if (flushed.has(path)) flushed.set(path, (await file.stat()).size)
  }

  return {
    calls,
    async end() {
      for (const file of files) await file.close()
      files.clear()
    },
    open: (path, flags, mode) =>
      call(async () => {
        const file = await realFileSystem.open(path, flags, mode)
        files.add(file)
        if (flags !== 'r' && flags !== toRead)
          flushed.set(path, flags === 'wx' ? 0 : (await file.stat()).size)
        return fileAt(file, path)
      }),
    readFile: (path) => call(() => realFileSystem.readFile(path)),
    readdir: (path) => call(() => realFileSystem.readdir(path)),
    readlink: (path) => call(() => realFileSystem.readlink(path)),
    realpath: (path) => call(() => realFileSystem.realpath(path)),
    stat: (path) => call(() => realFileSystem.stat(path)),
    lstat: (path) => call(() => realFileSystem.lstat(path)),
    rename: (from, to) => call(() => realFileSystem.rename(from, to)),
    link: (from, to) => call(() => realFileSystem.link(from, to)),
    copyFile: (from, to) => call(() => realFileSystem.copyFile(from, to)),
    unlink: (path) => call(() => realFileSystem.unlink(path)),
    mkdir: (path, options) => call(() => realFileSystem.mkdir(path, options))
  }
}

/** The newest first, so that the oldest stands in the end. */
function putBack(path: string, over: readonly { readonly at: number; readonly bytes: Uint8Array }[]): void {
  const file = openSync(path, 'r+')
  for (const { at, bytes } of over) writeSync(file, bytes, 0, bytes.length, at)
  closeSync(file)
}
