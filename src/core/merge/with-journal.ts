import type { HistoryEntry } from '../model/change'
import type { ArticleRecord } from '../model/desk'
import { withEntries } from '../review/with-entry'
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
  const known = new Map(record.history.map((entry) => [entry.seq, entry]))
  let last = record.history.at(-1)?.seq ?? 0
  const following: HistoryEntry[] = []
  const forked: HistoryEntry[] = []
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq)) {
    const there = known.get(entry.seq)
    if (there !== undefined && canonical(there) === canonical(entry)) continue
    if (forked.length === 0 && entry.seq > last) {
      following.push(entry)
      known.set(entry.seq, entry)
      last = entry.seq
    } else forked.push(entry)
  }
  const whole = following.length === 0 ? record : withEntries(record, following)
  const [first] = forked
  if (first === undefined) return { record: whole, conflicts: [] }
  const before = { ...whole, history: whole.history.filter(({ seq }) => seq < first.seq) }
  const merged = mergeRecords(whole, withEntries(before, forked))
  const isSame = canonical(merged.record) === canonical(whole)
  return { record: isSame ? whole : merged.record, conflicts: merged.conflicts }
}
