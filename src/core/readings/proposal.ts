import type { Law, LinkStrength, Roles } from '../laws/law'
import type { Span } from '../model/span'

/** A relation the text may mean. Whether it holds, and what follows, is the judge's. */
export interface Proposal {
  readonly law: Law
  readonly roles: Roles
  /** The role that the cue speaks of: it is explained by this or another reading, or asked about. */
  readonly target: string
  /** What marks the target: the id of its link row. */
  readonly cue: string
  readonly strength: LinkStrength
  /** The words that say how ("rose", "more than"), to be shown with the figures. */
  readonly words: readonly Span[]
  /** Another relation that holds tells that its figures belong together. */
  readonly supported?: boolean
  /** The text gives a reason to doubt it, or no word says it: it can only explain, never accuse. */
  readonly explainsOnly?: boolean
  /** Its words are weak: it accuses only by a slip too rare to be seen by chance. */
  readonly weak?: boolean
  /** No words say it: it is shown only where nothing else is said of its figures. */
  readonly wordless?: boolean
  /** Only the figure's own kind marks it: no word beside it. */
  readonly bare?: boolean
}
