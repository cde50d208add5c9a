import type { JournalLine } from '../core/file/journal-line'
import { canonical } from '../core/merge/merge-histories'
import { mergeRecords } from '../core/merge/merge-records'
import { withJournal } from '../core/merge/with-journal'
import type { HistoryEntry } from '../core/model/change'
import type { ArticleRecord, ArticleSummary } from '../core/model/desk'
import type { WrittenArticle } from './article-documents'

/** What is known of an article beside its file. */
export interface BesideFile {
  /** Its entries in each journal. */
  readonly entries: readonly (readonly HistoryEntry[])[]
  /** What this writer has of it. */
  readonly mine: ArticleRecord | undefined
  /** Other states of it. */
  readonly copies: readonly ArticleRecord[]
}

/** The record of an article's file with all that is known beside it; the very same where that has nothing more. */
export function recordWith(kept: ArticleRecord, { entries, mine, copies }: BesideFile): WrittenArticle {
  let record = kept
  let conflicts = 0
  const take = (next: { readonly record: ArticleRecord; readonly conflicts: readonly unknown[] }) => {
    if (isSameRecord(next.record, record)) return
    record = next.record
    conflicts += next.conflicts.length
  }
  // What this writer knows is whole; of a journal's entries those before may stand in another journal.
  if (mine !== undefined) take(mergeRecords(record, mine))
  for (const each of [...entries].sort(byBeginning)) take(withJournal(record, each))
  for (const copy of copies) take(mergeRecords(record, copy))
  return { record, conflicts }
}

/** One writer's journals in the order they were written. */
const byBeginning = ([a]: readonly HistoryEntry[], [b]: readonly HistoryEntry[]): number =>
  (a?.at ?? '') < (b?.at ?? '') ? -1 : 1

export const isSameRecord = (a: ArticleRecord, b: ArticleRecord): boolean =>
  a === b || canonical(a) === canonical(b)

/**
 * The entries of each article, those of each journal by themselves: numbers of two journals may clash.
 * @param onLine told each line of the list that a journal has
 */
export function entriesByArticle(
  journals: readonly (readonly JournalLine[])[],
  onLine: (summary: ArticleSummary) => void
): ReadonlyMap<string, readonly (readonly HistoryEntry[])[]> {
  const entries = new Map<string, HistoryEntry[][]>()
  for (const lines of journals) {
    const own = new Map<string, HistoryEntry[]>()
    for (const { article, entry, summary } of lines) {
      onLine(summary)
      if (entry === undefined) continue
      const list = own.get(article)
      if (list === undefined) own.set(article, [entry])
      else list.push(entry)
    }
    for (const [id, list] of own) entries.set(id, [...(entries.get(id) ?? []), list])
  }
  return entries
}
