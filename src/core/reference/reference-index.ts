import { spellsOneName } from '../text/name-likeness'
import type { Candidate, Contest } from './contests'
import { readTable } from './read-table'
import type { ReferenceTable } from './reference-table'
import type { Series } from './series'

/** The tables an article is held against, ready to be looked into. */
export interface ReferenceIndex {
  /** All of them, election tables or not. */
  readonly tables: readonly ReferenceTable[]
  /** Contests by the first word of their seat, in lower case. */
  readonly bySeat: ReadonlyMap<string, readonly Contest[]>
  /** Series by a lower-case word each of their groups of words begins with. */
  readonly seriesByWord: ReadonlyMap<string, readonly Series[]>
  /** Contests whose seat is named in this or another spelling of this one lower-case word. */
  seatsLike(word: string): readonly Contest[]
}

/** Makes tables ready: once for many articles. */
export function referenceIndex(tables: readonly ReferenceTable[]): ReferenceIndex {
  const bySeat = new Map<string, Contest[]>()
  const read = tables.map(readTable)
  for (const contest of read.flatMap(({ contests }) => contests)) {
    const [word] = contest.words
    if (word === undefined) continue
    const same = bySeat.get(word)
    if (same) same.push(contest)
    else bySeat.set(word, [contest])
  }
  const seriesByWord = new Map<string, Series[]>()
  for (const series of read.flatMap((table) => table.series))
    for (const [word] of series.words) {
      const same = seriesByWord.get(word!)
      if (same) same.push(series)
      else seriesByWord.set(word!, [series])
    }
  return {
    tables,
    bySeat,
    seriesByWord,
    seatsLike: (word) =>
      [...bySeat].flatMap(([first, contests]) =>
        spellsOneName(first, word) ? contests.filter(({ words }) => words.length === 1) : []
      )
  }
}

export const noReferences: ReferenceIndex = {
  tables: [],
  bySeat: new Map(),
  seriesByWord: new Map(),
  seatsLike: () => []
}

/**
 * The candidate of a contest a printed name means: all its words are the candidate's ("Rawat" is Asha Rawat), or the
 * whole is the same name in another spelling ("Naimul Hasan", "Naeem Ul Hassan").
 *
 * @param name lower-case words
 * @returns null where none or several could be meant
 */
export function candidateNamed({ candidates }: Contest, name: readonly string[]): Candidate | null {
  if (name.length === 0) return null
  const joined = name.join(' ')
  const exact = candidates.filter(({ words }) => words.join(' ') === joined)
  if (exact.length === 1) return exact[0]!
  const named = candidates.filter(({ namings = [] }) => namings.some((words) => words.join(' ') === joined))
  if (named.length > 0) return named.length === 1 ? named[0]! : null
  const sameWords = candidates.filter(({ words }) => name.every((word) => words.includes(word)))
  if (sameWords.length > 0) return sameWords.length === 1 ? sameWords[0]! : null
  if (name.length === 1) return null
  const spelled = candidates.filter(({ words }) => spellsOneName(words.join(''), name.join('')))
  return spelled.length === 1 ? spelled[0]! : null
}
