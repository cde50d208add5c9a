import type { HistoryEntry } from '../model/change'
import type { Head, HeadField } from '../model/head'
import { standingChanges } from './undo'

/** The head that an article's history sets by hand: of each part what was set last and stands. */
export function headSetBy(history: readonly HistoryEntry[]): Head {
  const set: Partial<Record<HeadField, string>> = {}
  for (const { change } of standingChanges(history)) {
    if (change.field !== 'head') continue
    if (change.after === null) delete set[change.of]
    else set[change.of] = change.after
  }
  return set
}
