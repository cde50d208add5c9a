import type { HistoryEntry } from '../model/change'
import type { ArticleRecord } from '../model/desk'
import { withEntry } from '../review/with-entry'
import type { ClaimConflict } from './conflicts-between'
import { canonical } from './merge-histories'
import { mergeRecords } from './merge-records'

/** An article with the entries of a journal in it. */
export interface Journaled {
  /** The record handed in where it had them all. */
  readonly record: ArticleRecord
  /** Rulings of the journal and of the record that contradict each other. */
  readonly conflicts: readonly ClaimConflict[]
}

/**
 * Puts what a journal says into an article's record: entries it has are passed over, those that follow are added, and
 * where another writer has put others in their place both histories are merged. A number left out is a line that is
 * missing; what comes after it is kept all the same.
 * @param entries of this article, in any order
 */
export function withJournal(record: ArticleRecord, entries: readonly HistoryEntry[]): Journaled {
  const ordered = [...entries].sort((a, b) => a.seq - b.seq)
  let whole = record
  const forked: HistoryEntry[] = []
  for (const entry of ordered) {
    const there = whole.history.find(({ seq }) => seq === entry.seq)
    if (there !== undefined && canonical(there) === canonical(entry)) continue
    if (forked.length === 0 && entry.seq > (whole.history.at(-1)?.seq ?? 0)) whole = withEntry(whole, entry)
    else forked.push(entry)
  }
  const [first] = forked
  if (first === undefined) return { record: whole, conflicts: [] }
  const before = { ...whole, history: whole.history.filter(({ seq }) => seq < first.seq) }
  const merged = mergeRecords(whole, forked.reduce(withEntry, before))
  const isSame = canonical(merged.record) === canonical(whole)
  return { record: isSame ? whole : merged.record, conflicts: merged.conflicts }
}
