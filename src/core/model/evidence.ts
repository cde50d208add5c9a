/** Nearest to the thing itself (an official sheet, a recording, the person), or somebody's account of it; or not said. */
export type EvidenceRank = 'primary' | 'secondary' | 'unsaid'

export const evidenceRanks = ['primary', 'secondary', 'unsaid'] as const satisfies readonly EvidenceRank[]

/** Where the evidence can be looked up again. */
export type EvidenceKind = 'url' | 'file' | 'passage' | 'table-cell' | 'person'

export const evidenceKinds = [
  'url',
  'file',
  'passage',
  'table-cell',
  'person'
] as const satisfies readonly EvidenceKind[]

/** What an editor writes down of one piece of evidence. Every text may be empty but not all of them. */
export interface EvidenceContent {
  readonly rank: EvidenceRank
  readonly kind: EvidenceKind
  /** Who says so: publisher, office, person. Two pieces from one source are one source. */
  readonly source: string
  /** The address, path, page and paragraph, or `table!row/column`. */
  readonly locator: string
  /** The words or figure found there. */
  readonly quote: string
  /** ISO date (YYYY-MM-DD) on which it was looked at; empty where nobody wrote it down. */
  readonly accessed: string
}

/** One piece of evidence of a claim. */
export interface Evidence extends EvidenceContent {
  /** Its own in the whole article. */
  readonly id: string
}

const folded = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase()

/** How many sources speak for a claim: what has neither source nor locator counts for none, two of one name for one. */
export const sourcesOf = (evidence: readonly Evidence[]): number =>
  new Set(evidence.map(({ source, locator }) => folded(source) || folded(locator)).filter(Boolean)).size
