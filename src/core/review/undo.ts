import type { HistoryEntry } from '../model/review'

/** Who takes back or puts back, when, and the place in the history. */
interface Stamp {
  readonly seq: number
  readonly at: string
  readonly by: string
}

/** The changes that stand: whatever was taken back, and the taking back itself, left out. */
export function standingEntries(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const undone = new Set<number>()
  for (const { undoes, redoes } of history) {
    if (undoes !== undefined) undone.add(undoes)
    if (redoes !== undefined) undone.delete(redoes)
  }
  return history.filter(
    ({ seq, undoes, redoes }) => undoes === undefined && redoes === undefined && !undone.has(seq)
  )
}

/**
 * What can be taken back and put back, the last of each at the end. A new change forgets what could be put back. Once
 * a claim's words say another thing, or are gone, what was done on the old ones stays done: undoing it would put a
 * ruling on words nobody ruled on.
 */
function stacksOf(history: readonly HistoryEntry[]): {
  readonly undo: readonly HistoryEntry[]
  readonly redo: readonly HistoryEntry[]
} {
  let undo: HistoryEntry[] = []
  let redo: HistoryEntry[] = []
  const move = (seq: number, from: HistoryEntry[], to: HistoryEntry[]) => {
    const at = from.findLastIndex((each) => each.seq === seq)
    if (at >= 0) to.push(...from.splice(at, 1))
  }
  for (const entry of history) {
    if (entry.undoes !== undefined) move(entry.undoes, undo, redo)
    else if (entry.redoes !== undefined) move(entry.redoes, redo, undo)
    else if (entry.field === 'changed' || entry.field === 'lost') {
      undo = undo.filter(({ claim }) => claim !== entry.claim)
      redo = redo.filter(({ claim }) => claim !== entry.claim)
    } else if (entry.field !== 'moved') {
      undo.push(entry)
      redo = []
    }
  }
  return { undo, redo }
}

/** The entry that takes back the last change which stands; null where there is none. */
export function undoEntry(history: readonly HistoryEntry[], stamp: Stamp): HistoryEntry | null {
  const last = stacksOf(history).undo.at(-1)
  if (!last) return null
  const { claim, field, before, after } = last
  return { ...stamp, claim, field, before: after, after: before, undoes: last.seq }
}

/** The entry that puts back what was taken back last; null where there is nothing, or a change was made since. */
export function redoEntry(history: readonly HistoryEntry[], stamp: Stamp): HistoryEntry | null {
  const last = stacksOf(history).redo.at(-1)
  if (!last) return null
  const { claim, field, before, after } = last
  return { ...stamp, claim, field, before, after, redoes: last.seq }
}
