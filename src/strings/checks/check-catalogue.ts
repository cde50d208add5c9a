import type { Check } from '../../core/checks/check'
import type { FindingWords } from '../../core/checks/message-for'
import type { CrossFinding } from '../../core/cross/cross-finding'

/** What a language says of one check and of what it finds. */
export interface CheckWords extends Pick<Check, 'summary' | 'why' | 'messages'> {
  /** A repair's button where it says more than the text that is put in, from the texts of its edits: “the 30th” for 30. */
  readonly repair?: (texts: readonly string[]) => string
}

/** What a language says of checks. English has none: its words stand in the checks themselves. */
export interface CheckCatalogue extends FindingWords {
  readonly checks: Readonly<Record<string, CheckWords>>
  /** What several articles print differently. */
  readonly across: (finding: CrossFinding) => string
}
