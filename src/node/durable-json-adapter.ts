import { basename } from 'node:path'
import { type Adapter, Low } from 'lowdb'
import { done, type Failure, fail, type Result } from '../core/result'
import { versionsIn } from './backups'
import { readReason } from './disk-reason'
import { statOrNull, writeDurably } from './durable-file'
import { errorCode, type FileStat, type FileSystem, realFileSystem } from './file-system'

export interface JsonFileOptions<T, Code extends string> {
  readonly path: string
  /** Reads the file's text; `file` is its path, for messages. */
  readonly parse: (text: string, file: string) => Result<T, Code>
  readonly format: (value: T) => string
  /** The code of a file the system will not let us read. */
  readonly unreadable: Code
  /** The folder the versions before the present one are kept in. */
  readonly backup: string
  readonly fs?: FileSystem
}

/** Carries a failure through lowdb, whose adapters can only throw. */
class Unreadable extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message)
  }
}

/** Somebody else put another file in the place of the one that was read. */
class Replaced extends Error {
  readonly code = 'EREPLACED'
  readonly syscall = 'rename'

  constructor(path: string) {
    super(`another program has changed ${path}`)
  }
}

/** Whether a write was stopped since the file is not the one that was read: read it again, and unite the two. */
export const isReplaced = (error: unknown): boolean => error instanceof Replaced

const isSameFile = (a: FileStat | null, b: FileStat | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.dev === b.dev &&
    a.ino === b.ino &&
    a.size === b.size &&
    a.mtimeMs === b.mtimeMs)

/**
 * A lowdb adapter that loses nothing: writes are durable, and a file that could not be read (cut off, empty, not ours,
 * from a newer program) is never written over.
 */
export class DurableJsonAdapter<T, Code extends string> implements Adapter<T> {
  private readonly fs: FileSystem
  private writable = false
  /** What stood there when it was read or written last; null: nothing. */
  private known: FileStat | null = null

  constructor(private readonly options: JsonFileOptions<T, Code>) {
    this.fs = options.fs ?? realFileSystem
  }

  /** The file's content, `null` where there is no file. @throws `Unreadable`; a damaged file is copied aside first */
  async read(): Promise<T | null> {
    const { path, parse, unreadable } = this.options
    this.writable = false
    let text: string
    try {
      // Asked first: what is put in its place after that is another file for sure.
      this.known = await this.fs.stat(path)
      text = Buffer.from(await this.fs.readFile(path)).toString('utf8')
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') {
        throw new Unreadable({ code: unreadable, message: `${path} cannot be read: ${readReason(error)}.` })
      }
      this.writable = true
      this.known = null
      return null
    }
    const parsed = parse(text, path)
    if (!parsed.ok) throw new Unreadable(await this.explain(parsed.error))
    this.writable = true
    return parsed.value
  }

  /**
   * Writes durably.
   * @throws the disk's error; one of `isReplaced` where the file is not the one that was read or written last; or where it
   *   was not read first, which is a bug
   */
  async write(value: T): Promise<void> {
    const { path, format, backup } = this.options
    if (!this.writable) throw new Error(`${path} must be read before it is written`)
    await writeDurably(path, () => format(value), {
      fs: this.fs,
      backup,
      before: (there) => {
        // One that is gone takes nothing of anybody's with it.
        if (there !== null && !isSameFile(there, this.known)) throw new Replaced(path)
      },
      after: (written) => {
        this.known = written
      }
    })
  }

  /** Whether the file is still the one that was read or written last. @throws the disk's error */
  async isUntouched(): Promise<boolean> {
    return isSameFile(await statOrNull(this.fs, this.options.path), this.known)
  }

  /** Whether another file stands in its place. One that is gone is not replaced. @throws the disk's error */
  async isReplaced(): Promise<boolean> {
    const there = await statOrNull(this.fs, this.options.path)
    return there !== null && !isSameFile(there, this.known)
  }

  private async explain(failure: Failure): Promise<Failure> {
    if (failure.code === 'desk-from-future') return failure
    const { path, backup } = this.options
    const aside = await setAside(path, this.fs)
    const [version] = await versionsIn(backup, this.fs)
    const last =
      version === undefined
        ? 'Put a copy of yours in its place, or choose another desk.'
        : 'The version before it is in the backups: restore it, or choose another desk.'
    const kept = aside === null ? '' : ` and its bytes are kept as ${basename(aside)}`
    return { code: failure.code, message: `${failure.message} It was left as it is${kept}. ${last}` }
  }
}

/**
 * Copies a damaged file to `<name>.damaged-<n>` beside it, once for the same bytes.
 * @returns where the copy is; `null` where none could be made
 */
export async function setAside(path: string, fs: FileSystem = realFileSystem): Promise<string | null> {
  try {
    const bytes = Buffer.from(await fs.readFile(path))
    for (let n = 1; n < 1000; n++) {
      const copy = `${path}.damaged-${n}`
      const there = await fs.readFile(copy).catch(() => null)
      if (there === null) {
        await writeDurably(copy, bytes, { fs })
        return copy
      }
      if (bytes.equals(there)) return copy
    }
  } catch {
    // A full or read-only disk: the damaged file itself stays untouched either way.
  }
  return null
}

/** A lowdb document that knows which file it was read from. */
export class JsonDocument<T, Code extends string> extends Low<T> {
  constructor(
    private readonly file: DurableJsonAdapter<T, Code>,
    value: T
  ) {
    super(file, value)
  }

  /** Whether the file is still the one that was read or written last. @throws the disk's error */
  isUntouched(): Promise<boolean> {
    return this.file.isUntouched()
  }

  /** Whether another file stands in its place. One that is gone is not replaced. @throws the disk's error */
  isReplaced(): Promise<boolean> {
    return this.file.isReplaced()
  }
}

/**
 * Opens one JSON file as a lowdb document.
 * @returns the document; `null` where there is no file; or why it cannot be used
 */
export async function openJsonDocument<T, Code extends string>(
  options: JsonFileOptions<T, Code>
): Promise<Result<JsonDocument<T, Code> | null, Code>> {
  const adapter = new DurableJsonAdapter(options)
  try {
    const value = await adapter.read()
    return done(value === null ? null : new JsonDocument(adapter, value))
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.failure.code as Code, error.failure.message)
    throw error
  }
}

/**
 * Makes a file that is not there yet, durably.
 * @throws the disk's error; or one of `isReplaced` where the file is there
 */
export async function createJsonDocument<T, Code extends string>(
  options: JsonFileOptions<T, Code>,
  value: T
): Promise<JsonDocument<T, Code>> {
  const adapter = new DurableJsonAdapter(options)
  if ((await adapter.read()) !== null) throw new Replaced(options.path)
  const document = new JsonDocument(adapter, value)
  await document.write()
  return document
}
