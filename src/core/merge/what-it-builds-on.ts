import type { HistoryEntry } from '../model/change'
import { isReviewField } from './conflicts-between'

/**
 * For each entry of one history that sets a field on top of what an entry of another set there, the place of that one:
 * it says that the other's value stood there, which did not before the other set it. Only entries that the other history
 * does not have are looked at; so it is where part of a writer's entries stood in a file and part in a journal.
 *
 * @param mine entries that only this history has, with their places in it
 * @param theirs entries that only the other has, with theirs
 * @returns places in the other history by places in this one
 */
export function whatItBuildsOn(mine: readonly PlacedEntry[], theirs: readonly PlacedEntry[]): Places {
  const found = new Map<number, number>()
  if (mine.length === 0 || theirs.length === 0) return found
  const setAt = new Map<string, number>()
  const base = new Map<string, string | null>()
  for (const { place, field, before, after } of settingsIn(theirs)) {
    if (!base.has(field)) base.set(field, before)
    if (base.get(field) !== after) setAt.set(`${field} ${after}`, place)
  }
  const seen = new Set<string>()
  for (const { place, field, before } of settingsIn(mine)) {
    if (seen.has(field)) continue
    seen.add(field)
    const ground = setAt.get(`${field} ${before}`)
    if (ground !== undefined) found.set(place, Math.max(ground, found.get(place) ?? 0))
  }
  return found
}

/** An entry with its index in its history. */
export interface PlacedEntry {
  readonly place: number
  readonly entry: HistoryEntry
}

type Places = ReadonlyMap<number, number>

const settingsIn = (entries: readonly PlacedEntry[]) =>
  entries.flatMap(({ place, entry }) =>
    entry.changes.flatMap((change) =>
      isReviewField(change.field) && 'claim' in change && 'after' in change
        ? [
            {
              place,
              field: `${change.claim} ${change.field}`,
              before: change.before as string | null,
              after: change.after as string | null
            }
          ]
        : []
    )
  )
