import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { fail, type Result } from '../core/result'
import { writeReason } from './disk-reason'
import { writeFully } from './durable-file'
import { errorCode, type FileSystem, realFileSystem } from './file-system'
import { temporaryPath } from './temporary-path'

/** Which of our programs holds a desk. */
export type Program = 'app' | 'command line'

/** What `desk.lock` says of its holder. */
const holderSchema = z.object({
  pid: z.int().min(1),
  host: z.string(),
  program: z.enum(['app', 'command line']),
  /** ISO 8601 instant in UTC. */
  since: z.string(),
  /** When the process began, where the system tells: a later process may get the same number. */
  processStart: z.string().nullable(),
  nonce: z.string()
})

type Holder = z.infer<typeof holderSchema>

/** A desk that is ours until it is released. */
export interface DeskLock {
  /** Whether the desk still is: nobody deleted the lock or took it. @throws the disk's error */
  isOurs(): Promise<boolean>
  /** Lets go. Quiet where the lock is no longer ours. */
  release(): Promise<void>
}

export interface LockOptions {
  readonly program: Program
  /** ISO 8601 instant in UTC. */
  readonly now: string
  /** The desk's name, for the message. */
  readonly desk: string
  readonly fs?: FileSystem
}

/** A lock without readable content is one being written, or one that a power cut emptied. This old, it is the latter. */
const SETTLED_MS = 5_000
const ATTEMPTS = 40
const PAUSE_MS = 50

/**
 * Makes this process the only writer of a desk.
 * @param folder the desk's folder, which must be there
 * @returns the lock; `desk-in-use` with who holds it; `write-failed` where no lock can be made
 */
export async function lockDesk(
  folder: string,
  options: LockOptions
): Promise<Result<DeskLock, 'desk-in-use' | 'write-failed'>> {
  const path = join(folder, 'desk.lock')
  try {
    const taken = await take(path, options, 0)
    if (taken.ok) {
      await sweepGuards(folder, options)
      return taken
    }
    return fail('desk-in-use', inUse(taken.error.holder, path, options))
  } catch (error) {
    if (errorCode(error) === '') throw error
    return fail('write-failed', `The desk "${options.desk}" cannot be opened: ${writeReason(error)}.`)
  }
}

/** Whether a writer that can be seen, or may be alive on another computer, holds a desk now. @throws the disk's error */
export async function isHeld(folder: string, fs: FileSystem): Promise<boolean> {
  const holder = (await readLock(fs, join(folder, 'desk.lock')))?.holder
  return holder != null && isAlive(holder)
}

type Taken =
  | { readonly ok: true; readonly value: DeskLock }
  | { readonly ok: false; readonly error: { readonly holder: Holder | null } }

async function take(path: string, options: LockOptions, depth: number): Promise<Taken> {
  const fs = options.fs ?? realFileSystem
  const mine = JSON.stringify(describeSelf(options))
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await createWith(fs, path, mine))
      return {
        ok: true,
        value: {
          isOurs: async () => (await readLock(fs, path))?.text === mine,
          release: () => remove(fs, path, mine)
        }
      }
    const found = await readLock(fs, path)
    if (found === null) continue
    if (found.holder !== null && isAlive(found.holder)) return { ok: false, error: { holder: found.holder } }
    if (!isLeft(found)) {
      await pause()
      continue
    }
    if (await removeStale(fs, path, found.text, options, depth)) continue
    await pause()
  }
  return { ok: false, error: { holder: (await readLock(fs, path))?.holder ?? null } }
}

/**
 * Removes a dead holder's lock. Only one process may: the one that holds the lock named after this very content.
 * Whoever comes later finds another content in the lock and leaves it alone.
 */
async function removeStale(
  fs: FileSystem,
  path: string,
  stale: string,
  options: LockOptions,
  depth: number
): Promise<boolean> {
  // A guard's own guard, and so on: each level stands for one more process that died in the middle of this.
  if (depth === 3) return false
  const name = createHash('sha256').update(stale).digest('hex').slice(0, 12)
  const guard = await take(`${path}.${name}`, options, depth + 1)
  if (!guard.ok) return false
  try {
    await remove(fs, path, stale)
    return true
  } finally {
    await guard.value.release()
  }
}

const guardName = /^desk\.lock(?:\.[0-9a-f]{12})+$/

/**
 * Removes guards of processes that died while they removed a dead holder's lock. The lock they guarded is gone, so that nobody
 * comes upon them again. One whose process may be alive is left, and so is one that cannot be removed.
 */
async function sweepGuards(folder: string, options: LockOptions): Promise<void> {
  const fs = options.fs ?? realFileSystem
  const names = (await fs.readdir(folder).catch(() => [])).filter((name) => guardName.test(name))
  for (const name of names) {
    const path = join(folder, name)
    const found = await readLock(fs, path).catch(() => null)
    if (found === null || !isLeft(found)) continue
    await removeStale(fs, path, found.text, options, 1).catch((error) => {
      if (errorCode(error) === '') throw error
    })
  }
}

async function remove(fs: FileSystem, path: string, content: string): Promise<void> {
  const found = await readLock(fs, path)
  if (found?.text !== content) return
  await fs.unlink(path).catch((error) => {
    if (errorCode(error) !== 'ENOENT') throw error
  })
}

/** Creates the lock with its content at once, by a second name for a finished file. False: somebody else has it. */
async function createWith(fs: FileSystem, path: string, content: string): Promise<boolean> {
  const temporary = temporaryPath(path)
  try {
    await writeNew(fs, temporary, content)
    await fs.link(temporary, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    if (errorCode(error) === 'ENOENT') {
      // Missing: whoever has the desk swept what killed writers left, and took this for it; or the folder is gone.
      await fs.stat(dirname(path))
      return false
    }
    // Disks without second names (FAT, some network shares) still create exclusively.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errorCode(error))) throw error
  } finally {
    await fs.unlink(temporary).catch(() => {})
  }
  try {
    await writeNew(fs, path, content)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

async function writeNew(fs: FileSystem, path: string, content: string): Promise<void> {
  const file = await fs.open(path, 'wx', 0o644)
  try {
    await writeFully(file, Buffer.from(content, 'utf8'))
    await file.sync()
  } finally {
    await file.close()
  }
}

interface Found {
  readonly text: string
  /** `null` where the content says nothing of a holder. */
  readonly holder: Holder | null
  /** Milliseconds since it was written. */
  readonly age: number
}

/** Whether a lock was left by a process that is gone; one without a holder is being written, for a moment. */
const isLeft = ({ holder, age }: Found): boolean => (holder === null ? age >= SETTLED_MS : !isAlive(holder))

async function readLock(fs: FileSystem, path: string): Promise<Found | null> {
  try {
    const text = Buffer.from(await fs.readFile(path)).toString('utf8')
    const { mtimeMs } = await fs.stat(path)
    return { text, holder: parseHolder(text), age: Math.abs(Date.now() - mtimeMs) }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

function parseHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const describeSelf = ({ program, now }: LockOptions): Holder => ({
  pid: process.pid,
  host: hostname(),
  program,
  since: now,
  processStart: processStart(process.pid),
  nonce: randomBytes(8).toString('hex')
})

/** Whether a holder may still be writing. One on another computer cannot be asked, so it counts as alive. */
function isAlive({ pid, host, processStart: began }: Holder): boolean {
  if (host !== hostname()) return true
  let foreign = false
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    foreign = errorCode(error) === 'EPERM'
    if (!foreign) return false
  }
  if (process.platform !== 'linux') return true
  const now = processStart(pid)
  // Ours but not to be seen: it has ended. Somebody else's may be hidden from us.
  if (now === null) return foreign
  return began === null || began === now
}

/** The computer's start and the process's own start after it, in ticks; `null` elsewhere than on Linux, or if dead. */
function processStart(pid: number): string | null {
  if (process.platform !== 'linux') return null
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, began] = [fields[0], fields[19]]
    if (state === 'Z' || state === 'X' || began === undefined) return null
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${began}`
  } catch {
    return null
  }
}

const pause = () => new Promise((wake) => setTimeout(wake, PAUSE_MS))

function inUse(holder: Holder | null, path: string, { desk, now }: LockOptions): string {
  if (holder === null) {
    return `The desk "${desk}" is being opened by another program. Try again in a moment. If none is, delete ${path}.`
  }
  const { pid, program, since, host } = holder
  const who = program === 'app' ? 'in the Corrigenda app' : 'by the Corrigenda command line'
  const other = host === hostname() ? '' : ` on the computer "${host}"`
  const what = `The desk "${desk}" is open ${who}${other} (process ${pid}, since ${clockTime(since, now)}).`
  const then = program === 'app' ? 'Close it there' : 'Wait until it has finished'
  const gone = other === '' ? '' : ` If that computer no longer has it open, delete ${path}.`
  return `${what} ${then}, or choose another desk.${gone}`
}

/** "10:31", with the day where it is not today's. */
function clockTime(since: string, now: string): string {
  const at = new Date(since)
  if (Number.isNaN(at.getTime())) return 'an unknown time'
  const two = (part: number) => String(part).padStart(2, '0')
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`
  if (at.toDateString() === new Date(now).toDateString()) return time
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${time}`
}
