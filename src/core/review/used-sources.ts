import type { HistoryEntry } from '../model/change'
import type { EvidenceContent } from '../model/evidence'
import { standingChanges } from './undo'

/** A source that evidence was taken from, and when it was written down last. */
export interface UsedSource extends Pick<EvidenceContent, 'rank' | 'kind' | 'source' | 'locator'> {
  /** ISO 8601 instant in UTC. */
  readonly at: string
}

/** The sources that stand in an article's history, each piece of evidence as it was written last. */
export function usedSources(history: readonly HistoryEntry[]): readonly UsedSource[] {
  const pieces = new Map<string, UsedSource>()
  for (const { change, entry } of standingChanges(history)) {
    if (change.field !== 'evidence') continue
    pieces.delete(change.id)
    if (change.after === null) continue
    const { rank, kind, source, locator } = change.after
    if (source.trim() !== '' || locator.trim() !== '')
      pieces.set(change.id, { rank, kind, source, locator, at: entry.at })
  }
  return [...pieces.values()]
}

/** The same sources named once, the one written down last first. */
export function distinctSources(sources: readonly UsedSource[]): readonly UsedSource[] {
  const first = new Map<string, UsedSource>()
  for (const source of [...sources].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))) {
    const key = [source.source, source.locator].map(folded).join('\n')
    if (!first.has(key)) first.set(key, source)
  }
  return [...first.values()]
}

const folded = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase()

/** The sources a few letters may mean: those that begin a word of their name or address, in the order given. */
export function sourcesLike(sources: readonly UsedSource[], letters: string): readonly UsedSource[] {
  const asked = folded(letters)
  if (asked === '') return []
  return sources.filter(({ source, locator }) => {
    const words = folded(`${source} ${locator}`)
    for (let at = words.indexOf(asked); at >= 0; at = words.indexOf(asked, at + 1))
      if (at === 0 || !/[\p{L}\p{N}]/u.test(words[at - 1]!)) return true
    return false
  })
}
