import type { Span } from './span'

/** `error` can be proved from the text, `warning` is likely, `note` is style, `agrees` is a relation that holds. */
export type Severity = 'error' | 'warning' | 'note' | 'agrees'

export const severities = ['error', 'warning', 'note', 'agrees'] as const satisfies readonly Severity[]

/** One of the places a finding rests on. */
export interface Place extends Span {
  readonly quote: string
  /** What the place is to the finding ("stated", "minuend", "variant"): a word of the check's own documentation. */
  readonly role: string
}

/** One replacement in the article's text. */
export interface Edit extends Span {
  readonly text: string
}

/** One way to put it right. Applied by the editor, never by the machine. */
export interface Repair {
  /** A short phrase for the button: what the text would say. */
  readonly label: string
  readonly edits: readonly Edit[]
}

/** Values a finding's wording is made from. Plain JSON. */
export type FindingData = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>

/** What a check has to say about the article. Wording is made at the edge, by `messageFor`, from the check's own messages. */
export interface Finding {
  /** hash(check, code, quoted places, occurrence): a ruling on it survives a re-run. */
  readonly id: string
  readonly check: string
  /** Which of the check's statements this is ("differs", "fits"). */
  readonly code: string
  readonly severity: Severity
  readonly data: FindingData
  /** Every place it rests on, in reading order. */
  readonly places: readonly Place[]
  readonly repairs: readonly Repair[]
}
