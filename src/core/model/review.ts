/** The editor's answer to a claim. Nothing is a verdict until somebody has ruled. */
export type Verdict = 'verified' | 'disputed' | 'needs-source' | 'not-checkable'

export const verdicts = [
  'verified',
  'disputed',
  'needs-source',
  'not-checkable'
] as const satisfies readonly Verdict[]

/** Where a claim stands now: the sum of its history. */
export interface Review {
  readonly verdict: Verdict | null
  /** What should stand in place of the claim's words; empty where nothing is proposed. */
  readonly correction: string
  readonly note: string
}

export const emptyReview: Review = { verdict: null, correction: '', note: '' }

/** One field of a review, with its new value. */
export type ReviewChange =
  | { readonly field: 'verdict'; readonly value: Verdict | null }
  | { readonly field: 'correction'; readonly value: string }
  | { readonly field: 'note'; readonly value: string }

/** One line of an article's history. Nothing in it is ever overwritten; undoing adds a line. */
export interface HistoryEntry {
  /** Rising by one in each article, from 1. */
  readonly seq: number
  /** ISO 8601 instant in UTC. */
  readonly at: string
  /** The checker's name. */
  readonly by: string
  readonly claim: string
  readonly field: ReviewChange['field']
  readonly before: string | null
  readonly after: string | null
}
