import {
  type Batch,
  type Change,
  type HistoryEntry,
  inverse,
  isCarryOver,
  isMade,
  type MadeChange
} from '../model/change'
import type { ArticleRecord } from '../model/desk'
import { isRevertible } from './with-entry'

/** Who takes back or puts back, when, and the place in the history. */
export interface Stamp {
  readonly seq: number
  readonly at: string
  readonly by: string
}

const subjectOf = (change: Change): string =>
  change.field === 'head'
    ? `article ${change.of}`
    : change.field === 'tagged'
      ? `article ${change.tag}`
      : change.field === 'crossed'
        ? change.id
        : change.field === 'signedOff' || change.field === 'notice' || change.field === 'shelved'
          ? 'article'
          : change.field === 'ignored'
            ? change.finding
            : change.field === 'evidence' || change.field === 'waived' || change.field === 'relation'
              ? `${change.claim} ${change.id}`
              : change.claim

const keyOf = (seq: number, change: Change): string => `${seq} ${change.field} ${subjectOf(change)}`

/** What was taken back and not put back, by `keyOf`. */
export type Undone = ReadonlySet<string>

/** What of a history was taken back and not put back. */
export function undoneIn(history: readonly HistoryEntry[]): Undone {
  const undone = new Set<string>()
  for (const { changes, undoes, redoes } of history) {
    if (undoes !== undefined) for (const change of changes) undone.add(keyOf(undoes, change))
    if (redoes !== undefined) for (const change of changes) undone.delete(keyOf(redoes, change))
  }
  return undone
}

/** Whether an entry takes back or puts back what others did. */
export const isTurning = ({ undoes, redoes }: HistoryEntry): boolean =>
  undoes !== undefined || redoes !== undefined

/** The changes of an entry that stand, in the order they were made: none of what was taken back, nor of the taking back. */
export const standingIn = (entry: HistoryEntry, undone: Undone): readonly Change[] =>
  isTurning(entry)
    ? []
    : entry.changes.filter((change) => undone.size === 0 || !undone.has(keyOf(entry.seq, change)))

/** A change, and the entry it was made in. */
interface Made {
  readonly entry: HistoryEntry
  readonly change: Change
}

/** The changes that stand, in the order they were made: what was taken back, and the taking back itself, left out. */
export function standingChanges(history: readonly HistoryEntry[]): readonly Made[] {
  const undone = undoneIn(history)
  return history.flatMap((entry) => standingIn(entry, undone).map((change) => ({ entry, change })))
}

/** A step that can be taken back or put back: its entry, and what of it still can. */
interface Step {
  readonly entry: HistoryEntry
  readonly changes: readonly MadeChange[]
}

const without = (steps: readonly Step[], claims: ReadonlySet<string>): Step[] =>
  steps.flatMap(({ entry, changes }) => {
    const rest = changes.filter((change) => !('claim' in change) || !claims.has(change.claim))
    return rest.length === 0 ? [] : [{ entry, changes: rest }]
  })

/**
 * What can be taken back and put back, the last of each at the end. A new change forgets what could be put back. Once
 * a claim's words say another thing, or are gone, what was done on the old ones stays done: undoing it would put a
 * ruling on words nobody ruled on.
 */
function stepsOf(history: readonly HistoryEntry[]): {
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
} {
  let undo: Step[] = []
  let redo: Step[] = []
  const move = (seq: number, from: Step[], to: Step[]) => {
    const at = from.findLastIndex(({ entry }) => entry.seq === seq)
    if (at >= 0) to.push(...from.splice(at, 1))
  }
  for (const entry of history) {
    if (entry.undoes !== undefined) move(entry.undoes, undo, redo)
    else if (entry.redoes !== undefined) move(entry.redoes, redo, undo)
    else {
      const carried = entry.changes.filter(isCarryOver)
      const made = entry.changes.filter(isMade)
      const gone = new Set(carried.filter(({ field }) => field !== 'moved').map(({ claim }) => claim))
      if (gone.size > 0) {
        undo = without(undo, gone)
        redo = without(redo, gone)
      }
      if (made.length > 0) {
        undo.push({ entry, changes: made })
        redo = []
      }
    }
  }
  return { undo, redo }
}

const entryOf = (
  record: ArticleRecord,
  steps: readonly Step[],
  stamp: Stamp,
  way: 'undoes' | 'redoes'
): HistoryEntry | null => {
  for (const { entry, changes } of [...steps].reverse()) {
    const turned = way === 'undoes' ? changes.map(inverse).reverse() : changes
    if (!isRevertible(record, turned)) continue
    return { ...stamp, changes: turned, [way]: entry.seq, ...(entry.batch ? { batch: entry.batch } : {}) }
  }
  return null
}

/** Whose steps are taken back and put back: anybody's, or only those of whoever asks. */
export type WhoseSteps = 'all' | 'own'

/** The steps an entry may turn. Where only one's own count, what others did in between forgets nothing either. */
const turnable = ({ history }: ArticleRecord, { by }: Stamp, whose: WhoseSteps): ReturnType<typeof stepsOf> =>
  stepsOf(
    whose === 'all' ? history : history.filter((entry) => entry.by === by || entry.changes.some(isCarryOver))
  )

/** The entry that takes back the last step which stands; null where there is none. */
export const undoEntry = (
  record: ArticleRecord,
  stamp: Stamp,
  whose: WhoseSteps = 'all'
): HistoryEntry | null => entryOf(record, turnable(record, stamp, whose).undo, stamp, 'undoes')

/** The entry that puts back what was taken back last; null where there is nothing, or a change was made since. */
export const redoEntry = (
  record: ArticleRecord,
  stamp: Stamp,
  whose: WhoseSteps = 'all'
): HistoryEntry | null => entryOf(record, turnable(record, stamp, whose).redo, stamp, 'redoes')

/** Whether two entries are parts of one step: its name stays as it was given, wherever a merge puts the entries. */
export const isSameBatch = (a: Batch, b: Batch): boolean =>
  a.article === b.article && a.seq === b.seq && a.at === b.at

/** As `undoEntry` and `redoEntry`, for this article's part of a step over several; null where it has none to turn. */
export function batchEntry(
  record: ArticleRecord,
  batch: Batch,
  stamp: Stamp,
  way: 'undo' | 'redo'
): HistoryEntry | null {
  const steps = stepsOf(record.history)[way].filter(
    ({ entry }) => entry.batch && isSameBatch(entry.batch, batch)
  )
  return entryOf(record, steps, stamp, way === 'undo' ? 'undoes' : 'redoes')
}
