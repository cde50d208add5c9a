import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type JournalLine, parseJournalLine } from '../core/file/journal-line'
import { errorCode, type FileSystem } from './file-system'

/** The journal that is written to. */
export const journalName = 'journal.jsonl'

/** A short hash of a text. */
export const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** What a journal holds. */
export interface ReadJournal {
  readonly lines: readonly JournalLine[]
  /** Numbers of the lines that could not be read, from 1. A last line half written was never acknowledged and is none. */
  readonly damaged: readonly number[]
  /** Numbers of the lines that do not follow the one before them: one is missing, repeated, or in another's place. */
  readonly unchained: readonly number[]
  /** Where the last line that has its newline ends, in bytes. */
  readonly end: number
}

/** A journal in a desk's folder. */
export interface FoundJournal extends ReadJournal {
  readonly name: string
}

/** Journals taken from a writer that was gone or not to be seen, and those a sync program put beside the real one. */
const otherJournal = /^journal.+\.jsonl$/

/** Every journal in a desk's folder: the one that is written to first, then the others. @throws the disk's error */
export const readJournals = async (folder: string, fs: FileSystem): Promise<readonly FoundJournal[]> => [
  ...(await readNamed(folder, fs, [journalName])),
  ...(await readOtherJournals(folder, fs))
]

/** The journals in a desk's folder that nobody writes to any more, by name. @throws the disk's error */
export async function readOtherJournals(folder: string, fs: FileSystem): Promise<readonly FoundJournal[]> {
  const others = (await fs.readdir(folder)).filter((name) => otherJournal.test(name) && name !== journalName)
  return readNamed(folder, fs, others.sort())
}

async function readNamed(
  folder: string,
  fs: FileSystem,
  names: readonly string[]
): Promise<readonly FoundJournal[]> {
  const found: FoundJournal[] = []
  for (const name of names) {
    const bytes = await readOrNull(join(folder, name), fs)
    if (bytes !== null) found.push({ name, ...parseJournal(Buffer.from(bytes)) })
  }
  return found
}

async function readOrNull(path: string, fs: FileSystem): Promise<Uint8Array | null> {
  try {
    return await fs.readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

function parseJournal(bytes: Buffer): ReadJournal {
  const lines: JournalLine[] = []
  const damaged: number[] = []
  const unchained: number[] = []
  let start = 0
  /** The sum of the line before; null where it could not be read, which is told already. */
  let before: string | null = ''
  for (let number = 1; ; number++) {
    const newline = bytes.indexOf(0x0a, start)
    // Without its newline a line was never acknowledged: the write was cut off.
    if (newline === -1) return { lines, damaged, unchained, end: start }
    const read = parseJournalLine(bytes.toString('utf8', start, newline), sumOf)
    if (read === null) {
      const isLast = !bytes.includes(0x0a, newline + 1)
      // Written over zeros, it was not whole yet when the power went or somebody looked.
      if (isLast && bytes.subarray(start, newline).includes(0))
        return { lines, damaged, unchained, end: start }
      damaged.push(number)
    } else {
      lines.push(read.line)
      if (read.after !== undefined && before !== null && read.after !== before) unchained.push(number)
    }
    before = read?.sum ?? null
    start = newline + 1
  }
}
