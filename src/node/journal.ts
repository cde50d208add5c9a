import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { formatJournalLine, type JournalLine, parseJournalLine } from '../core/file/journal-line'
import { syncFolder, writeFully } from './durable-file'
import { setAside } from './durable-json-adapter'
import { errorCode, type FileSystem, type OpenFile } from './file-system'

/** A short hash of a text. */
export const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** What a journal held when it was opened. */
export interface ReadJournal {
  readonly journal: Journal
  readonly lines: readonly JournalLine[]
  /** Numbers of the lines that could not be read, from 1. A cut-off last line was never acknowledged and is none. */
  readonly damaged: readonly number[]
  /** Where the damaged journal was copied. */
  readonly aside: string | null
}

/**
 * A file that only grows, line by line, until what it says stands elsewhere. A line is acknowledged when it is on the
 * disk, flushed; a line that could not be written in full is cut off again.
 */
export class Journal {
  /** Appends and truncation, one after the other. */
  private turn: Promise<unknown> = Promise.resolve()
  /** An append failed and its remains could not be cut off yet. */
  private ragged = false

  /** The file behind our handle is gone, or the disk has forgotten the handle. */
  private adrift = false

  private constructor(
    private file: OpenFile,
    private length: number,
    private readonly path: string,
    private readonly fs: FileSystem
  ) {}

  /**
   * Opens the journal and reads what is in it. The remains of a last line are cut off.
   * @throws the disk's error
   */
  static async open(path: string, fs: FileSystem): Promise<ReadJournal> {
    const bytes = Buffer.from(await readOrEmpty(fs, path))
    const { lines, damaged, end } = parseJournal(bytes)
    const aside = damaged.length > 0 ? await setAside(path, fs) : null
    const file = await fs.open(path, 'a')
    const journal = new Journal(file, end, path, fs)
    try {
      if (bytes.length > end) await file.truncate(end)
      await file.datasync()
      await syncFolder(fs, dirname(path))
    } catch (error) {
      await file.close()
      throw error
    }
    return { journal, lines, damaged, aside }
  }

  /** Bytes of acknowledged lines. */
  get size(): number {
    return this.length
  }

  /**
   * Adds a line.
   * @param settled called in the moment the line counts, before a truncation can look at the journal
   * @throws the disk's error; the line is then not in the journal
   */
  append(line: JournalLine, settled: () => void): Promise<void> {
    return this.next(async () => {
      const bytes = Buffer.from(formatJournalLine(line, sumOf), 'utf8')
      if (this.adrift) await this.takeUpAgain()
      if (this.ragged) await this.cut()
      try {
        await writeFully(this.file, bytes)
        await this.file.datasync()
        // What is written to a deleted file is gone with it, and the disk says not a word.
        if ((await this.file.stat()).nlink === 0) throw deleted(this.path)
      } catch (error) {
        this.ragged = true
        this.adrift = forgotten.has(errorCode(error))
        await this.cut().catch(() => {})
        throw error
      }
      this.length += bytes.length
      settled()
    })
  }

  /**
   * Empties the journal, if nothing was added since it had `size` bytes.
   * @returns whether it is empty now
   * @throws the disk's error
   */
  truncate(size: number): Promise<boolean> {
    return this.next(async () => {
      if (this.length !== size) return false
      if (this.length === 0 && !this.ragged) return true
      await this.file.truncate(0)
      this.length = 0
      this.ragged = false
      await this.file.datasync()
      return true
    })
  }

  /** Closes the file after all appends. */
  close(): Promise<void> {
    return this.next(() => this.file.close())
  }

  /** Cuts off the remains of a failed append, so that the next line does not stick to them. */
  private async cut(): Promise<void> {
    await this.file.truncate(this.length)
    this.ragged = false
  }

  /** Goes on with the file of that name, if it is the one we knew: a share that was away and came back. */
  private async takeUpAgain(): Promise<void> {
    const file = await this.fs.open(this.path, 'r+')
    const { size } = await file.stat()
    await file.close()
    // Shorter: acknowledged lines are missing.
    if (size < this.length) throw deleted(this.path)
    await this.file.close().catch(() => {})
    this.file = await this.fs.open(this.path, 'a')
    this.adrift = false
    this.ragged = true
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work)
    this.turn = result.catch(() => {})
    return result
  }
}

/** What a journal holds, which is left as it is. @throws the disk's error; a file that is not there is empty */
export async function readJournal(
  path: string,
  fs: FileSystem
): Promise<Pick<ReadJournal, 'lines' | 'damaged'>> {
  return parseJournal(Buffer.from(await readOrEmpty(fs, path)))
}

/** Codes of a disk that no longer knows an open file. */
const forgotten: ReadonlySet<string> = new Set(['ENOENT', 'ESTALE', 'EBADF', 'ENODEV', 'EIO', 'ENXIO'])

const deleted = (path: string): Error =>
  Object.assign(new Error(`ENOENT: the journal was deleted, write '${path}'`), {
    code: 'ENOENT',
    syscall: 'write'
  })

async function readOrEmpty(fs: FileSystem, path: string): Promise<Uint8Array> {
  try {
    return await fs.readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return new Uint8Array()
    throw error
  }
}

interface Parsed {
  readonly lines: readonly JournalLine[]
  readonly damaged: readonly number[]
  /** Where the last line that has its newline ends. */
  readonly end: number
}

function parseJournal(bytes: Buffer): Parsed {
  const lines: JournalLine[] = []
  const damaged: number[] = []
  let start = 0
  for (let number = 1; ; number++) {
    const newline = bytes.indexOf(0x0a, start)
    // Without its newline a line was never acknowledged: the write was cut off.
    if (newline === -1) return { lines, damaged, end: start }
    const line = parseJournalLine(bytes.toString('utf8', start, newline), sumOf)
    if (line === null) damaged.push(number)
    else lines.push(line)
    start = newline + 1
  }
}
