import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { formatJournalLine, type JournalLine } from '../core/file/journal-line'
import { syncFolder, writeFully } from './durable-file'
import { errorCode, type FileStat, type FileSystem, type OpenFile } from './file-system'
import { mustBeOrdinary } from './ordinary-file'
import { journalName, sumOf } from './read-journals'

/** Somebody took the journal away, or put another in its place: what is written to it is no longer found. */
class Taken extends Error {
  readonly code = 'ETAKEN'
  readonly syscall = 'write'
}

/**
 * The file grows by so many bytes at once, zeros behind the last line: to flush a line that is written over them, the disk
 * need not note a new length of the file as well, which costs it as much as the line.
 */
const step = 16 * 1024

/** Codes of a disk that has no room for more. */
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** Codes of a disk that no longer knows an open file. */
const forgotten: ReadonlySet<string> = new Set(['ESTALE', 'EBADF', 'ENODEV', 'ENXIO'])

/** Whether an append failed since the journal is no longer where it was: `renew` may find it again. */
export const isAdrift = (error: unknown): boolean =>
  error instanceof Taken || errorCode(error) === 'ENOENT' || forgotten.has(errorCode(error))

/** An open journal, and which file it is. */
interface OpenJournal {
  readonly file: OpenFile
  readonly stat: FileStat
}

/**
 * A file that is filled line by line, until what it says stands elsewhere. A line is acknowledged when it is on the
 * disk, flushed, in the file that everybody finds under the journal's name; a line that could not be written in full is
 * cut off again.
 *
 * Whoever opens a desk takes the journal there by giving it another name, then reads it, and begins one of its own. So no
 * two writers, whether they see each other or not, ever write to one journal; and a writer whose journal was taken
 * notices with its next line.
 */
export class Journal {
  /** Appends and truncation, one after the other. */
  private turn: Promise<unknown> = Promise.resolve()
  /** An append failed and its remains could not be cut off yet. */
  private ragged = false
  private length = 0
  /** Bytes of the file, zeros behind the last line included. */
  private room = 0
  /** The sum of the last line, which the next one names. */
  private last = ''

  private constructor(
    private open: OpenJournal,
    private readonly path: string,
    private readonly fs: FileSystem
  ) {}

  /**
   * Begins a journal. One that is there is kept under another name, for `readJournals`.
   * @throws the disk's error
   */
  static async begin(folder: string, fs: FileSystem): Promise<Journal> {
    const path = join(folder, journalName)
    return new Journal(await beginFile(path, fs), path, fs)
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
      const { text, sum } = formatJournalLine(line, this.last, sumOf)
      const bytes = Buffer.from(text, 'utf8')
      try {
        if (this.ragged) await this.cut()
        await this.write(bytes)
        await this.open.file.datasync()
        await this.mustBeInPlace()
      } catch (error) {
        this.ragged = true
        await this.cut().catch(() => {})
        throw error
      }
      this.length += bytes.length
      this.last = sum
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
      await this.open.file.truncate(0)
      this.emptied()
      await this.open.file.datasync()
      return true
    })
  }

  /**
   * Begins anew after the journal was taken away. What it held stands under another name, or in the writer's memory.
   * @throws the disk's error
   */
  renew(): Promise<void> {
    return this.next(async () => {
      const open = await beginFile(this.path, this.fs)
      await this.open.file.close().catch(() => {})
      this.open = open
      this.emptied()
    })
  }

  /** Closes the file after all appends. */
  close(): Promise<void> {
    return this.next(() => this.open.file.close())
  }

  /** Writes a line behind the last one, with zeros behind it where the file has to grow. */
  private async write(bytes: Uint8Array): Promise<void> {
    const end = this.length + bytes.length
    if (end > this.room) {
      const room = Math.ceil(end / step) * step
      try {
        await this.writeBehind(Buffer.concat([bytes, Buffer.alloc(room - end)]))
        this.room = room
        return
      } catch (error) {
        if (!noRoom.has(errorCode(error))) throw error
        await this.cut()
      }
    }
    await this.writeBehind(bytes)
    this.room = Math.max(this.room, end)
  }

  private writeBehind(bytes: Uint8Array): Promise<void> {
    return writeFully(this.open.file, bytes, this.length)
  }

  private emptied(): void {
    this.length = 0
    this.room = 0
    this.last = ''
    this.ragged = false
  }

  /** What is written to a file that has lost its name is gone with it, and the disk says not a word. */
  private async mustBeInPlace(): Promise<void> {
    const there = await this.fs.lstat(this.path)
    if (isJournal(there, this.open.stat, this.room)) return
    // Some disks of the network number their files anew while they are open.
    if (isJournal(there, await this.open.file.stat(), this.room)) return
    throw new Taken(`the journal ${this.path} was taken by another program`)
  }

  /** Cuts off the remains of a failed append, so that the next line does not stick to them. */
  private async cut(): Promise<void> {
    await this.open.file.truncate(this.length)
    this.room = this.length
    this.ragged = false
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work)
    this.turn = result.catch(() => {})
    return result
  }
}

const isJournal = (there: FileStat, { ino, dev }: FileStat, size: number): boolean =>
  there.ino === ino && there.dev === dev && there.size === size

/** Makes the journal's file; one that is there gets another name first. Others may do the same at this moment. */
async function beginFile(path: string, fs: FileSystem): Promise<OpenJournal> {
  for (let attempt = 1; ; attempt++) {
    await setApart(path, fs)
    try {
      const file = await fs.open(path, 'wx', 0o644)
      await file.datasync()
      await syncFolder(fs, dirname(path))
      return { file, stat: await file.stat() }
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || attempt === 20) throw error
    }
  }
}

async function setApart(path: string, fs: FileSystem): Promise<void> {
  try {
    // What is no ordinary file is refused under its own name.
    mustBeOrdinary(await fs.lstat(path), path)
    const name = `journal.${randomBytes(6).toString('hex')}.jsonl`
    await fs.rename(path, join(dirname(path), name))
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
