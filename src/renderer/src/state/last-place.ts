import { everything, type ListFilter } from '../../../core/model/list-filter'
import type { Chip, DeskState, Reading } from './desk-state'

/** Where an editor was on a desk: the article, the row in hand, what was listed, and how the article was read. */
export interface LastPlace {
  readonly article: string
  readonly row: string | null
  readonly chip: Chip
  readonly filter: ListFilter
  readonly reading: Reading
}

/** Remembers the last place on each desk, beyond the window's life. What is lost of it costs a few keys, no work. */
export interface PlaceMemory {
  read(folder: string): LastPlace | null
  keep(folder: string, place: LastPlace): void
}

/** Forgets everything. */
export const noMemory: PlaceMemory = { read: () => null, keep: () => {} }

const chips: readonly Chip[] = ['again', 'to-check', 'ruled', 'all']
const readings: readonly Reading[] = ['redline', 'plain', 'corrected']

const isText = (value: unknown): value is string => typeof value === 'string'

/** Reads a place as it was kept; null where it is none, whoever wrote it. */
export function placeFrom(kept: string | null): LastPlace | null {
  try {
    const value = JSON.parse(kept ?? 'null') as Readonly<Record<string, unknown>> | null
    if (value === null || !isText(value.article)) return null
    const asked = value.filter as Readonly<Record<string, unknown>> | undefined
    const isFilter = Object.keys(everything).every((name) => isText(asked?.[name]))
    return {
      article: value.article,
      row: isText(value.row) ? value.row : null,
      chip: chips.find((chip) => chip === value.chip) ?? 'all',
      filter: isFilter
        ? (Object.fromEntries(
            Object.keys(everything).map((name) => [name, asked![name]])
          ) as unknown as ListFilter)
        : everything,
      reading: readings.find((reading) => reading === value.reading) ?? 'redline'
    }
  } catch {
    return null
  }
}

/** A memory in the browser's own storage; one that is full, or away, remembers nothing. */
export const placeMemory = (storage: Pick<Storage, 'getItem' | 'setItem'>): PlaceMemory => {
  const keyOf = (folder: string): string => `place ${folder}`
  return {
    read: (folder) => {
      try {
        return placeFrom(storage.getItem(keyOf(folder)))
      } catch {
        return null
      }
    },
    keep: (folder, place) => {
      try {
        storage.setItem(keyOf(folder), JSON.stringify(place))
      } catch {
        // Nothing depends on it.
      }
    }
  }
}

/** Where the editor is now; null with no article open. */
export const placeNow = ({ article, claim, finding, chip, filter, reading }: DeskState): LastPlace | null =>
  article.phase === 'open' ? { article: article.id, row: claim ?? finding, chip, filter, reading } : null
