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
  /** The words it was made on, where the text now says another thing there: a new ruling is asked for. */
  readonly stale?: string
}

export const emptyReview: Review = { verdict: null, correction: '', note: '' }

/** The verdict that holds for the words as they stand; none where it was made on others. */
export const verdictOf = (review: Review | undefined): Verdict | null =>
  review?.stale === undefined ? (review?.verdict ?? null) : null

/** One field of a review, with its new value. */
export type ReviewChange =
  | { readonly field: 'verdict'; readonly value: Verdict | null }
  | { readonly field: 'correction'; readonly value: string }
  | { readonly field: 'note'; readonly value: string }

/**
 * What a newer text did to a claim that had been worked on: its words stand in another form that says the same, say
 * another thing, or are gone. Words that stand letter for letter leave no entry.
 */
export type CarryOver = 'moved' | 'changed' | 'lost'

export type HistoryField = ReviewChange['field'] | CarryOver

/** One line of an article's history. Nothing in it is ever overwritten; undoing adds a line. */
export interface HistoryEntry {
  /** Rising by one in each article, from 1. */
  readonly seq: number
  /** ISO 8601 instant in UTC. */
  readonly at: string
  /** The checker's name. */
  readonly by: string
  readonly claim: string
  /** For a carry-over, `before` and `after` are the claim's words; `after` is null where they are gone. */
  readonly field: HistoryField
  readonly before: string | null
  readonly after: string | null
  /** The entry this one takes back, by `seq`. */
  readonly undoes?: number
  /** The entry this one puts back after it was taken back, by `seq`. */
  readonly redoes?: number
}
