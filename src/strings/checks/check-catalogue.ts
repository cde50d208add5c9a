import type { KnownCheck } from '../../core/checks/check'
import type { FindingWords } from '../../core/checks/message-for'

/** What a language says of one check and of what it finds. */
export interface CheckWords extends Pick<KnownCheck, 'summary' | 'why' | 'messages'> {
  /** A repair's button where it says more than the text that is put in, from the texts of its edits: “the 30th” for 30. */
  readonly repair?: (texts: readonly string[]) => string
}

/** What a language says of checks. English has none: its words stand in the checks themselves. */
export interface CheckCatalogue extends FindingWords {
  readonly checks: Readonly<Record<string, CheckWords>>
}
