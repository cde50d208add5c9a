import type { IgnoreRule, Subject } from './check-settings'
import type { Anchor, Claim } from './claim'
import type { Orphan } from './desk'
import type { Evidence, EvidenceContent } from './evidence'
import type { Edit } from './finding'
import type { HeadField } from './head'
import type { Relation, RelationKind } from './relation'
import type { Conflict, EditedNotice, ReviewFields, Shelf, SignOff, Verdict } from './review'
import type { Span } from './span'

type FieldChange = {
  [Field in keyof ReviewFields]: {
    readonly field: Field
    readonly claim: string
    readonly before: ReviewFields[Field]
    readonly after: ReviewFields[Field]
    /**
     * Only of `verdict`, on words a writer put in the place of corrected ones: those words, which are ruled to be the
     * correction that was made.
     */
    readonly made?: string | undefined
  }
}[keyof ReviewFields]

/** A piece of evidence added (`before` is null), rewritten, or taken away (`after` is null). */
interface EvidenceChange {
  readonly field: 'evidence'
  readonly claim: string
  /** `Evidence.id`. */
  readonly id: string
  /** Where it stands in the claim's list. */
  readonly at: number
  readonly before: Evidence | null
  readonly after: Evidence | null
}

/** Two figures said to belong together (`before` is null), or no longer: a change of each of their claims. */
interface RelationChange {
  readonly field: 'relation'
  readonly claim: string
  /** `Relation.id`. */
  readonly id: string
  readonly before: Relation | null
  readonly after: Relation | null
}

/** Another place that prints what a correction takes back, left as it is: the reason, empty where nobody gave one. */
interface WaivedChange {
  readonly field: 'waived'
  readonly claim: string
  /** `PlaceToMend.id`. */
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

/** A claim marked by hand (`before` is null) or given other words. Splitting and merging are made of these. */
export interface ClaimChange {
  readonly field: 'claim'
  readonly claim: string
  readonly before: Claim | null
  readonly after: Claim | null
}

/** A claim whose words were gone, put on words by hand. */
export interface ReattachedChange {
  readonly field: 'reattached'
  readonly claim: string
  readonly before: Orphan | Claim
  readonly after: Orphan | Claim
}

interface IgnoredChange {
  readonly field: 'ignored'
  readonly finding: string
  readonly before: IgnoreRule | null
  readonly after: IgnoreRule | null
}

interface SignOffChange {
  readonly field: 'signedOff'
  readonly before: SignOff | null
  readonly after: SignOff | null
}

/** Words crossed off as read (`before` is null), or no longer (`after` is null). */
interface CrossedChange {
  readonly field: 'crossed'
  readonly id: string
  readonly before: Anchor | null
  readonly after: Anchor | null
}

/** A part of the article's head set by hand; null where it is as the copy was read. */
interface HeadChange {
  readonly field: 'head'
  readonly of: HeadField
  readonly before: string | null
  readonly after: string | null
}

interface NoticeChange {
  readonly field: 'notice'
  readonly before: EditedNotice | null
  readonly after: EditedNotice | null
}

/** A tag put on an article, or taken off it: a change for each, so that two editors' tags stand side by side. */
interface TaggedChange {
  readonly field: 'tagged'
  readonly tag: string
  readonly before: boolean
  readonly after: boolean
}

/** An article taken off the desk (`after` says where it is kept), or put back. */
interface ShelvedChange {
  readonly field: 'shelved'
  readonly before: Shelf | null
  readonly after: Shelf | null
}

/**
 * What a newer text did to a claim that had been worked on: its words stand in another form that says the same, say
 * another thing, are gone, or have given way to the very correction that was ordered. Words that stand letter for letter
 * leave no entry.
 */
export type CarryOver = 'moved' | 'changed' | 'lost' | 'made'

/** What a claim's sentence said and what it says now, as printed. */
export interface StatementChange {
  readonly before: string
  readonly after: string
}

/** `before` and `after` are the claim's words; `after` is null where they are gone. */
interface CarriedChange {
  readonly field: CarryOver
  readonly claim: string
  readonly before: string
  readonly after: string | null
  /** Where the sentence around the words came to say another thing: only with `changed`. */
  readonly statement?: StatementChange | undefined
}

/**
 * Two people set a field to different values, neither knowing of the other's, and their desks were merged. It stands
 * until somebody sets the field again.
 */
interface ConflictChange extends Conflict {
  readonly field: 'conflict'
  readonly claim: string
}

/** One thing that happened to an article. Each says what was before and after: the inverse is the swap of the two. */
export type Change =
  | FieldChange
  | EvidenceChange
  | WaivedChange
  | RelationChange
  | ClaimChange
  | ReattachedChange
  | IgnoredChange
  | SignOffChange
  | HeadChange
  | CrossedChange
  | NoticeChange
  | ShelvedChange
  | TaggedChange
  | CarriedChange
  | ConflictChange

/** What an editor changed: not a newer text, not a merge. */
export type MadeChange = Exclude<Change, CarriedChange | ConflictChange>

/** The same change, taken back. */
export const inverse = (change: MadeChange): MadeChange =>
  ({ ...change, before: change.after, after: change.before }) as MadeChange

/** Whether a newer text made the change, not an editor. */
export const isCarryOver = (change: Change): change is CarriedChange =>
  change.field === 'moved' || change.field === 'changed' || change.field === 'lost' || change.field === 'made'

export const isMade = (change: Change): change is MadeChange =>
  !isCarryOver(change) && change.field !== 'conflict'

/** One line of an article's history. Nothing in it is ever overwritten; undoing adds a line. */
export interface HistoryEntry {
  /** Rising by one in each article, from 1. */
  readonly seq: number
  /** ISO 8601 instant in UTC. */
  readonly at: string
  /** The checker's name. */
  readonly by: string
  /** What was done in one step, at least one; taken back and put back as one. */
  readonly changes: readonly Change[]
  /** The entry this one takes back, by `seq`. */
  readonly undoes?: number
  /** The entry this one puts back after it was taken back, by `seq`. */
  readonly redoes?: number
  /** The step over several articles that this entry is a part of. */
  readonly batch?: Batch
}

/** A step over several articles, named for its entry in the first of them as that was made. */
export interface Batch {
  readonly article: string
  readonly seq: number
  /** When that entry was made; older programs leave it out. */
  readonly at?: string | undefined
  /** Every article of the step; only in the first one's entry. */
  readonly articles?: readonly string[]
}

type AskedField = {
  [Field in keyof ReviewFields]: {
    readonly field: Field
    readonly claim: string
    readonly value: ReviewFields[Field]
  }
}[keyof ReviewFields]

/** What an editor asks for: the new value only. What was before is looked up where the change is made. */
export type AskedChange =
  | AskedField
  /** Adds evidence (`id` null), rewrites it, or takes it away (`value` null). */
  | {
      readonly field: 'evidence'
      readonly claim: string
      readonly id: string | null
      readonly value: EvidenceContent | null
    }
  /**
   * Says that the claim's figure and the one on other words belong together (`id` null), or takes that back (`value` null).
   * Words without a claim of their own are marked as one.
   */
  | {
      readonly field: 'relation'
      readonly claim: string
      readonly id: string | null
      readonly value: {
        readonly kind: RelationKind
        readonly to: Span
        readonly amount: number | null
      } | null
    }
  /** Marks a claim by hand, and rules on it where a verdict is given. */
  | { readonly field: 'added'; readonly value: Span; readonly verdict?: Verdict | undefined }
  /** Rules disputed, with the corrections that make these edits; words without a claim are marked as one. */
  | { readonly field: 'repaired'; readonly edits: readonly Edit[] }
  /** Leaves another place that prints what the claim's correction takes back as it is, or takes that back. */
  | { readonly field: 'waived'; readonly claim: string; readonly id: string; readonly value: string | null }
  /** Gives a claim other words. */
  | { readonly field: 'span'; readonly claim: string; readonly value: Span }
  /** Cuts a claim in two; `at` is a position in the article's text. */
  | { readonly field: 'split'; readonly claim: string; readonly at: number }
  /** Makes one claim of it and others, over all their words; it keeps what was said of it. */
  | { readonly field: 'merged'; readonly claim: string; readonly others: readonly string[] }
  /** Puts a claim whose words are gone on these words. */
  | { readonly field: 'reattached'; readonly claim: string; readonly value: Span }
  /** Ignores a finding as far as said, or takes that back. */
  | {
      readonly field: 'ignored'
      readonly finding: string
      /** What it says, where it is of several articles and so not among the findings of this one. */
      readonly across?: Subject
      readonly value: Pick<IgnoreRule, 'reach' | 'because'> | null
    }
  /** Puts a tag on the article, or takes it off. */
  | { readonly field: 'tagged'; readonly tag: string; readonly value: boolean }
  /** Takes the article off the desk, or puts it back. */
  | { readonly field: 'shelved'; readonly value: Shelf | null }
  /** Crosses words off as read, or takes that back for every crossing on them. */
  | { readonly field: 'crossed'; readonly span: Span; readonly value: boolean }
  /** Sets a part of the article's head: words, an ISO day, or empty for none; null leaves it as the copy was read. */
  | { readonly field: 'head'; readonly of: HeadField; readonly value: string | null }
  /** Signs the article off with a note, or takes that back. `name` is who signs; the checker's where left out. */
  | { readonly field: 'signedOff'; readonly value: string | null; readonly name?: string | undefined }
  /** Writes the notice for the corrections as they stand, or goes back to the desk's own. */
  | { readonly field: 'notice'; readonly value: string | null }
