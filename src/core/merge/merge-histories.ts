import type { Change, HistoryEntry } from '../model/change'
import { fingerprint } from '../text/fingerprint'
import { whatItBuildsOn } from './what-it-builds-on'

/** Two histories of one article as one. */
export interface MergedHistory {
  readonly history: readonly HistoryEntry[]
  /** The new `seq` of each entry of either, by its old one. */
  readonly seqs: readonly [ReadonlyMap<number, number>, ReadonlyMap<number, number>]
  /** The entries only one of them had, as they stood there. */
  readonly own: readonly [readonly HistoryEntry[], readonly HistoryEntry[]]
}

/**
 * A name for each entry that says what it is, whatever its place: who, when, and what was done. Two copies of an entry
 * have one name, two people's entries never do; the same thing done twice in one instant is told apart by its count.
 */
export function entryKeys(history: readonly HistoryEntry[]): readonly string[] {
  const keyOf = new Map<number, string>()
  const seen = new Map<string, number>()
  return history.map(({ seq, at, by, changes, undoes, redoes }) => {
    const turned = [undoes, redoes].map((each) =>
      each === undefined ? '' : (keyOf.get(each) ?? String(each))
    )
    const content = fingerprint(at, by, changesName(changes), ...turned)
    const count = seen.get(content) ?? 0
    seen.set(content, count + 1)
    const key = count === 0 ? content : fingerprint(content, String(count))
    keyOf.set(seq, key)
    return key
  })
}

/** Worked out once for the changes of an entry: it keeps them wherever merging puts it. */
const changesNames = new WeakMap<readonly Change[], string>()

function changesName(changes: readonly Change[]): string {
  const known = changesNames.get(changes)
  if (known !== undefined) return known
  const name = fingerprint(canonical(changes))
  changesNames.set(changes, name)
  return name
}

/** A value as text, whatever order its keys came in. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each
  )

/**
 * Unites two histories of one article: every entry of either once, each history's own order kept, what neither order
 * decides by what was set on top of what, then by the clock. The answer is the same whichever comes first, but for
 * `seqs` and `own`.
 * @param whole the side whose entries all go first, as they are, where one of the two is what others hold already
 */
export function mergeHistories(
  a: readonly HistoryEntry[],
  b: readonly HistoryEntry[],
  whole?: 0 | 1
): MergedHistory {
  const sides = [
    { entries: a, keys: entryKeys(a) },
    { entries: b, keys: entryKeys(b) }
  ] as const
  const places = sides.map(({ keys }) => new Map(keys.map((key, i) => [key, i])))
  const ownPlaces = sides.map(({ entries, keys }, side) =>
    entries.flatMap((entry, place) => (places[1 - side]!.has(keys[place]!) ? [] : [{ place, entry }]))
  )
  const grounds = [0, 1].map((side) => whatItBuildsOn(ownPlaces[side]!, ownPlaces[1 - side]!))
  const order: { readonly key: string; readonly entry: HistoryEntry; readonly side: 0 | 1 }[] = []
  const done = new Set<string>()
  const at = [0, 0]
  const next = (side: 0 | 1) => {
    const { entries, keys } = sides[side]
    while (at[side]! < keys.length && done.has(keys[at[side]!]!)) at[side]!++
    const i = at[side]!
    if (i >= keys.length) return null
    const key = keys[i]!
    // The other history has this entry after others that are still to come.
    const elsewhere = places[1 - side]!.get(key)
    const ground = grounds[side]!.get(i)
    const waits =
      whole === undefined
        ? (elsewhere !== undefined && elsewhere > at[1 - side]!) ||
          (ground !== undefined && !done.has(sides[1 - side]!.keys[ground]!))
        : side !== whole
    return { key, entry: entries[i]!, side, waits }
  }
  for (;;) {
    const heads = [next(0), next(1)].filter((head) => head !== null)
    const free = heads.filter(({ waits }) => !waits)
    // Both wait for each other only where two histories contradict each other: the clock decides.
    const [first] = (free.length > 0 ? free : heads).sort(byClock)
    if (first === undefined) break
    done.add(first.key)
    order.push(first)
  }
  const seqOf = new Map(order.map(({ key }, i) => [key, i + 1]))
  const seqs = sides.map(
    ({ entries, keys }) => new Map(entries.map(({ seq }, i) => [seq, seqOf.get(keys[i]!)!]))
  ) as unknown as MergedHistory['seqs']
  const own = sides.map(({ entries, keys }, side) =>
    entries.filter((_, i) => !places[1 - side]!.has(keys[i]!))
  ) as unknown as MergedHistory['own']
  return {
    history: order.map(({ entry, side }, i) => ({
      ...entry,
      seq: i + 1,
      ...(entry.undoes === undefined ? {} : { undoes: seqs[side].get(entry.undoes) ?? entry.undoes }),
      ...(entry.redoes === undefined ? {} : { redoes: seqs[side].get(entry.redoes) ?? entry.redoes })
    })),
    seqs,
    own
  }
}

interface Head {
  readonly key: string
  readonly entry: HistoryEntry
}

const byClock = (a: Head, b: Head): number => {
  const left = [a.entry.at, a.entry.by, a.key]
  const right = [b.entry.at, b.entry.by, b.key]
  const i = left.findIndex((each, n) => each !== right[n])
  return i < 0 ? 0 : left[i]! < right[i]! ? -1 : 1
}
