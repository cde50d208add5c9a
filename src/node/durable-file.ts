import { dirname, join, resolve } from 'node:path'
import { keepVersion } from './backups'
import { errorCode, type FileStat, type FileSystem, type OpenFile, realFileSystem } from './file-system'
import { isTemporary, temporaryPath } from './temporary-path'

export interface DurableWriteOptions {
  readonly fs?: FileSystem
  /** The folder the version before this one goes to, among the ones before it. None is kept without it. */
  readonly backup?: string
  /** Told what stands in the file's place in the last moment before it is replaced; null: nothing. What it throws stops that. */
  readonly before?: (there: FileStat | null) => void
  /** Told what stands there now. */
  readonly after?: (written: FileStat) => void
}

/** What to write: text, bytes, or a function that makes the newest state when its turn comes. */
export type Content = string | Uint8Array | (() => string | Uint8Array)

interface Waiting {
  content: Content
  options: DurableWriteOptions
  readonly outcome: Promise<void>
  readonly settle: (work: Promise<void>) => void
}

interface Queue {
  running: Promise<void>
  waiting: Waiting | null
}

/** One queue a path for the whole process: two stores cannot get between each other's temporary file and rename. */
const queues = new Map<string, Queue>()

/**
 * Replaces a file's content so that a reader, a crash or a power cut finds the old content or the new, never a part:
 * written in full to a temporary file beside it, its length checked, flushed, renamed, and the folder flushed.
 * Mode, owner and a symbolic link's target are kept. While one write runs, only the newest of those that wait is
 * written, and all of them settle with it.
 * @throws the disk's own error; the file is then as it was, and the temporary file is gone
 */
export function writeDurably(
  path: string,
  content: Content,
  options: DurableWriteOptions = {}
): Promise<void> {
  const key = resolve(path)
  const queue = queues.get(key)
  if (queue === undefined) return start(key, content, options)
  if (queue.waiting !== null) {
    queue.waiting.content = content
    queue.waiting.options = options
    return queue.waiting.outcome
  }
  const waiting = waitingFor(content, options)
  queue.waiting = waiting
  return waiting.outcome
}

function waitingFor(content: Content, options: DurableWriteOptions): Waiting {
  let settle: Waiting['settle'] = () => {}
  const outcome = new Promise<void>((resolveOutcome) => {
    settle = resolveOutcome
  })
  return { content, options, outcome, settle }
}

function start(key: string, content: Content, options: DurableWriteOptions): Promise<void> {
  const running = replace(key, content, options)
  const queue: Queue = { running, waiting: null }
  queues.set(key, queue)
  const next = () => {
    queues.delete(key)
    if (queue.waiting !== null) queue.waiting.settle(start(key, queue.waiting.content, queue.waiting.options))
  }
  running.then(next, next)
  return running
}

/**
 * Removes what killed writers left in a folder. Call it only where no other writer can be at work.
 * @returns how many were removed; a folder that is not there has none
 */
export async function sweepTemporaries(folder: string, fs: FileSystem = realFileSystem): Promise<number> {
  const names = await fs.readdir(folder).catch(() => [])
  const left = names.filter(isTemporary)
  for (const name of left) await fs.unlink(join(folder, name)).catch(() => {})
  return left.length
}

async function replace(path: string, content: Content, options: DurableWriteOptions): Promise<void> {
  const fs = options.fs ?? realFileSystem
  const made = typeof content === 'function' ? content() : content
  const bytes = typeof made === 'string' ? Buffer.from(made, 'utf8') : made
  const target = await linkTarget(fs, path)
  const before = await statOrNull(fs, target)
  const temporary = temporaryPath(target)
  try {
    const written = await writeTemporary(fs, temporary, bytes, before)
    if (before !== null && options.backup !== undefined)
      await keepVersion(target, before.mtimeMs, options.backup, fs)
    if (options.before) options.before(await statOrNull(fs, target))
    await rename(fs, temporary, target)
    options.after?.(written)
  } catch (error) {
    await fs.unlink(temporary).catch(() => {})
    throw error
  }
  await syncFolder(fs, dirname(target))
}

async function writeTemporary(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  like: FileStat | null
): Promise<FileStat> {
  const file = await fs.open(path, 'wx', like === null ? 0o666 : 0o600)
  try {
    await writeFully(file, bytes)
    const { size, uid, gid } = await file.stat()
    if (size !== bytes.length) throw shortWrite(path, size, bytes.length)
    if (like !== null) {
      // Owner first: changing it clears the set-id bits. Only root may; others keep what they can.
      if (like.uid !== uid || like.gid !== gid) await file.chown(like.uid, like.gid).catch(() => {})
      await file.chmod(like.mode & 0o7777)
    }
    await file.sync()
    return await file.stat()
  } finally {
    await file.close()
  }
}

/**
 * Writes all bytes, however many calls that takes.
 * @param from the place in the file, in bytes; where the last write ended where left out
 * @throws the disk's error, or one of code EIO where the disk takes nothing more and gives no reason
 */
export async function writeFully(file: OpenFile, bytes: Uint8Array, from?: number): Promise<void> {
  let offset = 0
  while (offset < bytes.length) {
    const position = from === undefined ? null : from + offset
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset, position)
    if (bytesWritten <= 0) throw shortWrite('file', offset, bytes.length)
    offset += bytesWritten
  }
}

const shortWrite = (path: string, there: number, wanted: number): Error =>
  Object.assign(new Error(`EIO: ${there} of ${wanted} bytes arrived, write '${path}'`), {
    code: 'EIO',
    syscall: 'write'
  })

/** Flushes a folder, so that a rename in it survives a power cut. Where folders cannot be opened there is no need. */
export async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  const unable = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']
  let handle: OpenFile | undefined
  try {
    handle = await fs.open(folder, 'r')
    await handle.sync()
  } catch (error) {
    if (!unable.includes(errorCode(error))) throw error
  } finally {
    await handle?.close()
  }
}

/** The file to replace: what a symbolic link points at, there or not yet there. */
async function linkTarget(fs: FileSystem, path: string): Promise<string> {
  try {
    return await fs.realpath(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const link = await fs.readlink(path).catch(() => null)
  return link === null ? path : resolve(dirname(path), link)
}

/** What stands there; null: nothing. @throws the disk's error */
export async function statOrNull(fs: FileSystem, path: string): Promise<FileStat | null> {
  try {
    return await fs.stat(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** On Windows a virus scanner or an editor may hold the target for a moment. */
async function rename(fs: FileSystem, from: string, to: string): Promise<void> {
  const attempts = process.platform === 'win32' ? 10 : 1
  for (let attempt = 1; ; attempt++) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      if (attempt >= attempts || !['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))) throw error
      await new Promise((wake) => setTimeout(wake, 100))
    }
  }
}
