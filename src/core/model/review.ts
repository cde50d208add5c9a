import type { StatementChange } from './change'
import type { IgnoreRule } from './check-settings'
import type { Anchor } from './claim'
import type { Evidence } from './evidence'
import type { Relation } from './relation'

/** The editor's answer to a claim. Nothing is a verdict until somebody has ruled. */
export type Verdict = 'verified' | 'disputed' | 'needs-source' | 'not-checkable'

export const verdicts = [
  'verified',
  'disputed',
  'needs-source',
  'not-checkable'
] as const satisfies readonly Verdict[]

/** How far the work on a claim has come: a second axis beside the verdict. */
export type Status = 'to-check' | 'checking' | 'asked-author' | 'checked' | 'signed-off'

export const statuses = [
  'to-check',
  'checking',
  'asked-author',
  'checked',
  'signed-off'
] as const satisfies readonly Status[]

/**
 * What an editor found of what a speaker is quoted with: a ruling of its own. A verdict says whether the words were said
 * so; this says whether what they say is so.
 */
export type Truth = 'true' | 'half-true' | 'false' | 'unproven'

export const truths = ['true', 'half-true', 'false', 'unproven'] as const satisfies readonly Truth[]

/** What kind of mistake a disputed claim is: the rows of a correction report. */
export type ErrorClass =
  | 'number'
  | 'date'
  | 'name'
  | 'title'
  | 'place'
  | 'quote'
  | 'attribution'
  | 'headline'
  | 'unit'
  | 'omission'

export const errorClasses = [
  'number',
  'date',
  'name',
  'title',
  'place',
  'quote',
  'attribution',
  'headline',
  'unit',
  'omission'
] as const satisfies readonly ErrorClass[]

/** What a mistake in print asks for: the gravest last. */
export type ErrorSeverity = 'typo' | 'clarification' | 'correction' | 'editors-note' | 'retraction'

export const errorSeverities = [
  'typo',
  'clarification',
  'correction',
  'editors-note',
  'retraction'
] as const satisfies readonly ErrorSeverity[]

/** The fields of a review that hold one value each. */
export interface ReviewFields {
  readonly verdict: Verdict | null
  /** Only of quoted words; null where nobody looked into what they say. */
  readonly truth: Truth | null
  /** What somebody set; null where it follows the verdict (`statusOf`). */
  readonly status: Status | null
  /** What should stand in place of the claim's words; empty where nothing is proposed. */
  readonly correction: string
  readonly note: string
  /** What the author is asked about the words; empty where nothing is. */
  readonly question: string
  /** What the author answered; empty while the question is open. */
  readonly answer: string
  readonly errorClass: ErrorClass | null
  readonly severity: ErrorSeverity | null
  /** Why this is no claim to check ("merged", or the editor's words); null for every claim that is. */
  readonly rejected: string | null
  /** Where readers were told of the last correction ("page 2"), empty where nobody said where; null where they were not. */
  readonly told: string | null
  /** Who was asked to look at it, by the name that goes into histories; null where nobody was. */
  readonly assignee: string | null
}

/** What one of two people set a field to. */
export interface Side {
  readonly by: string
  /** ISO 8601 instant in UTC. */
  readonly at: string
  readonly value: string | null
}

/** A field that two people set to different values, neither knowing of the other's. */
export interface Conflict {
  readonly of: keyof ReviewFields
  /** At least two, the earliest first. */
  readonly sides: readonly Side[]
}

/** A correction that a newer text has: what stood there, and what was ordered in its place. */
export interface MadeCorrection {
  readonly wrong: string
  readonly right: string
  /** ISO 8601 instant in UTC at which the newer text came to the desk. */
  readonly at: string
  readonly errorClass: ErrorClass | null
  readonly severity: ErrorSeverity | null
  /** As `ReviewFields.told`, from when another correction of the words followed; the last one's is the review's own. */
  readonly told?: string | null
}

/** Where a claim stands now: the sum of its history. */
export interface Review extends ReviewFields {
  readonly evidence: readonly Evidence[]
  /** Fields two people set to different values, to be set again; absent where there are none. */
  readonly conflicts?: readonly Conflict[]
  /** Corrections of these words that newer texts have, the oldest first; absent where there are none. */
  readonly made?: readonly MadeCorrection[]
  /** Figures this one was said to belong together with, in the order that was said; absent where there are none. */
  readonly relations?: readonly Relation[]
  /** Other places left as they are, by `PlaceToMend.id`, each with its reason; absent where there are none. */
  readonly waived?: Readonly<Record<string, string>>
  /** The words it was made on, where the text now says another thing there: a new ruling is asked for. */
  readonly stale?: string
  /** With `stale`: the sentence it was made on and the one that stands there now, where the sentence says another thing. */
  readonly restated?: StatementChange
}

export const emptyReview: Review = {
  verdict: null,
  truth: null,
  status: null,
  correction: '',
  note: '',
  question: '',
  answer: '',
  errorClass: null,
  severity: null,
  rejected: null,
  told: null,
  assignee: null,
  evidence: []
}

/** The verdict that holds for the words as they stand; none where it was made on others. */
export const verdictOf = (review: Review | undefined): Verdict | null =>
  review?.stale === undefined ? (review?.verdict ?? null) : null

/** Whether what is said is so, as ruled on the words that stand there; null where they are others now. */
export const truthOf = (review: Review | undefined): Truth | null =>
  review?.stale === undefined ? (review?.truth ?? null) : null

/** Whether a claim was put aside as none, on the words as they stand. */
export const isRejected = (review: Review | undefined): boolean =>
  review !== undefined && review.rejected !== null && review.stale === undefined

/** Whether the author was asked about a claim and has not answered. */
export const isAsked = (review: Review | undefined): boolean =>
  review !== undefined && review.question.trim() !== '' && review.answer.trim() === ''

/**
 * How far a claim's work has come: as somebody set it, else as its open question or its verdict says. Changed words are to
 * be checked again.
 */
export function statusOf(review: Review | undefined): Status {
  if (review === undefined || review.stale !== undefined) return 'to-check'
  if (review.status !== null) return review.status
  if (isAsked(review)) return 'asked-author'
  if (review.verdict === null) return 'to-check'
  return review.verdict === 'needs-source' ? 'checking' : 'checked'
}

/** That somebody answers for an article as it stands. */
export interface SignOff {
  /** SHA-256 of the file as it was signed off: another text is not signed off by it. */
  readonly sha256: string
  /** Claims nobody had ruled on. */
  readonly open: number
  readonly note: string
  /** The name that was signed with; absent in signatures of older programs, which have that of the entry. */
  readonly name?: string
  /** The signature that this one joins: that of another person, on the same words and rulings. */
  readonly first?: { readonly by: string; readonly at: string }
}

/** A notice as an editor wrote it, and the corrections it was written for. */
export interface EditedNotice {
  readonly text: string
  /** A sum over those corrections (`noticeSum`): with others it speaks for none of them. */
  readonly of: string
}

/** An article signed off: by whom, when, on which text, and whether anything was changed since. */
export interface SignedOff extends SignOff {
  readonly at: string
  readonly by: string
  readonly changedSince: boolean
}

/** Where an article off the desk is kept: done with, or not wanted. Nothing of it is lost. */
export type Shelf = 'archived' | 'removed'

export const shelves = ['archived', 'removed'] as const satisfies readonly Shelf[]

/** Where an article stands: the sum of its history. */
export interface ArticleState {
  /** By `Claim.id`, orphans included; a claim nobody touched has no entry. `stale` ones ask for a new ruling. */
  readonly reviews: Readonly<Record<string, Review>>
  /** By `Finding.id`, for the findings somebody chose to ignore: the rule, which may cover others besides. */
  readonly ignored: Readonly<Record<string, IgnoreRule>>
  readonly signedOff: SignedOff | null
  /** The notice as somebody wrote it; null where the desk's own stands. */
  readonly notice: EditedNotice | null
  /** Absent while it is on the desk. */
  readonly shelf?: Shelf
  /** What the article is filed under, in the order of the alphabet; absent where nothing is. */
  readonly tags?: readonly string[]
  /** Words crossed off as read, by the id of their crossing; absent where there are none. */
  readonly crossed?: Readonly<Record<string, Anchor>>
}
