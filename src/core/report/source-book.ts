import type { EvidenceContent } from '../model/evidence'

/** A source as a report lists it: once, with a number. */
export interface BookedSource extends EvidenceContent {
  /** From 1, in the order they are first asked for. */
  readonly number: number
}

/** The sources of an article, each known by its number wherever the report leans on it. */
export interface SourceBook {
  /** The numbers of some evidence: equal evidence has one number. */
  numbersOf(evidence: readonly EvidenceContent[]): readonly number[]
  sources(): readonly BookedSource[]
}

/** An empty book. */
export function sourceBook(): SourceBook {
  const booked = new Map<string, BookedSource>()
  return {
    numbersOf: (evidence) => [
      ...new Set(
        evidence.map((each) => {
          const { rank, kind, source, locator, quote, accessed } = each
          const key = [rank, source, locator, quote, accessed].map((words) => words.trim()).join('\n')
          const known = booked.get(key)
          if (known) return known.number
          const number = booked.size + 1
          booked.set(key, { rank, kind, source, locator, quote, accessed, number })
          return number
        })
      )
    ],
    sources: () => [...booked.values()]
  }
}
