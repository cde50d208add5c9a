import { basename } from 'node:path'
import { type Adapter, Low } from 'lowdb'
import { done, type Failure, fail, type Result } from '../core/result'
import { versionsIn } from './backups'
import { readReason } from './disk-reason'
import { writeDurably } from './durable-file'
import { errorCode, type FileSystem, realFileSystem } from './file-system'

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

/**
 * A lowdb adapter that loses nothing: writes are durable, and a file that could not be read (cut off, empty, not ours,
 * from a newer program) is never written over.
 */
export class DurableJsonAdapter<T, Code extends string> implements Adapter<T> {
  private readonly fs: FileSystem
  private writable = false

  constructor(private readonly options: JsonFileOptions<T, Code>) {
    this.fs = options.fs ?? realFileSystem
  }

  /** The file's content, `null` where there is no file. @throws `Unreadable`; a damaged file is copied aside first */
  async read(): Promise<T | null> {
    const { path, parse, unreadable } = this.options
    this.writable = false
    let text: string
    try {
      text = Buffer.from(await this.fs.readFile(path)).toString('utf8')
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') {
        throw new Unreadable({ code: unreadable, message: `${path} cannot be read: ${readReason(error)}.` })
      }
      this.writable = true
      return null
    }
    const parsed = parse(text, path)
    if (!parsed.ok) throw new Unreadable(await this.explain(parsed.error))
    this.writable = true
    return parsed.value
  }

  /** Writes durably. @throws the disk's error; or where the file was not read first, which is a bug */
  async write(value: T): Promise<void> {
    const { path, format, backup } = this.options
    if (!this.writable) throw new Error(`${path} must be read before it is written`)
    await writeDurably(path, () => format(value), { fs: this.fs, backup })
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

/**
 * Opens one JSON file as a lowdb document.
 * @returns the document; `null` where there is no file; or why it cannot be used
 */
export async function openJsonDocument<T, Code extends string>(
  options: JsonFileOptions<T, Code>
): Promise<Result<Low<T> | null, Code>> {
  const adapter = new DurableJsonAdapter(options)
  try {
    const value = await adapter.read()
    return done(value === null ? null : new Low(adapter, value))
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.failure.code as Code, error.failure.message)
    throw error
  }
}

/**
 * Makes a file that is not there yet, durably.
 * @throws the disk's error; or where the file is there, which is a bug
 */
export async function createJsonDocument<T, Code extends string>(
  options: JsonFileOptions<T, Code>,
  value: T
): Promise<Low<T>> {
  const adapter = new DurableJsonAdapter(options)
  if ((await adapter.read()) !== null) throw new Error(`${options.path} is there already`)
  const document = new Low(adapter, value)
  await document.write()
  return document
}
