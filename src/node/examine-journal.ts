import { join } from 'node:path'
import { formatJournalLine } from '../core/file/journal-line'
import type { HistoryEntry } from '../core/model/change'
import { writeDurably } from './durable-file'
import { setAside } from './durable-json-adapter'
import type { Finding } from './examine-desk'
import type { FileSystem } from './file-system'
import { type FoundJournal, journalName, readJournals, sumOf } from './read-journals'
import { brokenWords } from './remains-words'

/** What a journal adds to the articles' files. */
export interface ExaminedJournal {
  /** Entries by article, those of each journal by themselves, in the order they were made. */
  readonly entries: ReadonlyMap<string, readonly (readonly HistoryEntry[])[]>
  /** Whether anything waits to be put into the files, which the list and the articles then lag behind. */
  readonly pending: boolean
  readonly findings: readonly Finding[]
}

/** Reads a desk's journals without changing them. */
export async function examineJournal(folder: string, fs: FileSystem): Promise<ExaminedJournal> {
  const entries = new Map<string, HistoryEntry[][]>()
  const findings: Finding[] = []
  let pending = false
  for (const journal of await readJournals(folder, fs)) {
    if (journal.lines.length > 0) pending = true
    const own = new Map<string, HistoryEntry[]>()
    for (const { article, entry } of journal.lines) {
      if (entry === undefined) continue
      const list = own.get(article)
      if (list === undefined) own.set(article, [entry])
      else list.push(entry)
    }
    for (const [id, list] of own) entries.set(id, [...(entries.get(id) ?? []), list])
    if (journal.damaged.length + journal.unchained.length > 0)
      findings.push(brokenFinding(journal, folder, fs))
    else if (journal.name !== journalName && journal.lines.length > 0) {
      findings.push({
        severity: 'note',
        file: journal.name,
        what: 'A writer that is gone left this journal. Opening the desk puts what it says in place.',
        repair: null
      })
    }
  }
  return { entries, pending, findings }
}

function brokenFinding(journal: FoundJournal, folder: string, fs: FileSystem): Finding {
  const { name, lines, damaged } = journal
  const path = join(folder, name)
  const which = damaged.length === 1 ? 'line' : 'lines'
  const words =
    damaged.length > 0
      ? `The damaged ${which} ${damaged.length === 1 ? 'is' : 'are'} taken out: ${damaged.length === 1 ? 'that change is' : 'those changes are'} lost. The journal as it was is kept beside it.`
      : 'What it says is put in order, each change once. The journal as it was is kept beside it.'
  return {
    severity: 'damage',
    file: name,
    what: brokenWords('It', journal),
    repair: {
      words,
      async mend() {
        if ((await setAside(path, fs)) === null) throw new Error('the damaged journal could not be set aside')
        let after = ''
        const texts = lines.map((line) => {
          const { text, sum } = formatJournalLine(line, after, sumOf)
          after = sum
          return text
        })
        await writeDurably(path, texts.join(''), { fs })
      }
    }
  }
}
