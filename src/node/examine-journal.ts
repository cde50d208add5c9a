import { join } from 'node:path'
import { formatJournalLine } from '../core/file/journal-line'
import type { HistoryEntry } from '../core/model/change'
import { writeDurably } from './durable-file'
import { setAside } from './durable-json-adapter'
import type { Finding } from './examine-desk'
import type { FileSystem } from './file-system'
import { readJournal, sumOf } from './journal'

/** What a journal adds to the articles' files. */
export interface ExaminedJournal {
  /** Entries by article, in the order they were made. */
  readonly entries: ReadonlyMap<string, readonly HistoryEntry[]>
  /** Whether anything waits to be put into the files, which the list and the articles then lag behind. */
  readonly pending: boolean
  readonly findings: readonly Finding[]
}

/** Reads a desk's journal without changing it. */
export async function examineJournal(folder: string, fs: FileSystem): Promise<ExaminedJournal> {
  const path = join(folder, 'journal.jsonl')
  const { lines, damaged } = await readJournal(path, fs)
  const entries = new Map<string, HistoryEntry[]>()
  for (const { article, entry } of lines) {
    if (entry === undefined) continue
    const list = entries.get(article)
    if (list === undefined) entries.set(article, [entry])
    else list.push(entry)
  }
  const findings: Finding[] = []
  if (damaged.length > 0) {
    const which = damaged.length === 1 ? 'line' : 'lines'
    findings.push({
      severity: 'damage',
      file: 'journal.jsonl',
      what: `It is damaged in ${which} ${damaged.join(', ')}.`,
      repair: {
        words: `The damaged ${which} ${damaged.length === 1 ? 'is' : 'are'} taken out: ${damaged.length === 1 ? 'that change is' : 'those changes are'} lost. The journal as it was is kept beside it.`,
        async mend() {
          if ((await setAside(path, fs)) === null)
            throw new Error('the damaged journal could not be set aside')
          await writeDurably(path, lines.map((line) => formatJournalLine(line, sumOf)).join(''), { fs })
        }
      }
    })
  }
  return { entries, pending: lines.length > 0, findings }
}
