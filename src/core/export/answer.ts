import type { ClaimKind } from '../model/claim'
import type { FindingData, Severity } from '../model/finding'
import type { Span } from '../model/span'

/** Which of the two fields of an article in the stream a position counts in. */
export type Field = 'title' | 'text'

/** Half-open, in UTF-16 code units of the named field: `title.slice(start, end)`, `text.slice(start, end)`. */
export interface FieldSpan extends Span {
  /** Where it counts. */
  readonly field: Field
}

/** One article's answer: in the JSON Lines stream (docs/cli.md), and in the library (docs/api.md). */
export interface StreamAnswer {
  /** What the checks say, in reading order. */
  readonly findings: readonly AnsweredFinding[]
  /** The statements that can be checked, in reading order; absent where only findings were asked for. */
  readonly claims?: readonly AnsweredClaim[]
  /** Every sentence, where asked for. */
  readonly sentences?: readonly AnsweredSentence[]
  /** What was read, each with its span; only where asked for. */
  readonly facts?: readonly object[]
  /** Checks that broke down on this article and said nothing; absent where none did. */
  readonly failed?: readonly string[]
}

/** What one check says of the article. */
export interface AnsweredFinding {
  /** The same for the same finding in the same words, also in another run. */
  readonly id: string
  /** The check's id, such as `num.difference`. */
  readonly check: string
  /** Which of the check's statements this is. */
  readonly code: string
  readonly severity: Severity
  /** One plain sentence with the working in it, in English. */
  readonly message: string
  /** The values the sentence is made from. */
  readonly data: FindingData
  /** Every place it rests on, in reading order. */
  readonly places: readonly AnsweredPlace[]
  /** Each single way to put it right; none is applied. */
  readonly repairs: readonly AnsweredRepair[]
}

/** One of the places a finding rests on. */
export interface AnsweredPlace extends FieldSpan {
  readonly quote: string
  /** What the place is to the finding, such as `stated`. */
  readonly role: string
}

/** One way to put a finding right: all its edits together. */
export interface AnsweredRepair {
  /** What the text would say. */
  readonly label: string
  readonly edits: readonly AnsweredEdit[]
}

/** One replacement of words. */
export interface AnsweredEdit extends FieldSpan {
  readonly text: string
}

/** A statement that can be checked. */
export interface AnsweredClaim extends FieldSpan, Score {
  readonly id: string
  readonly quote: string
  readonly kinds: readonly ClaimKind[]
  /** The sentence it stands in, in the same field. */
  readonly sentence: Span
}

/** A sentence with how much it is worth checking. */
export interface AnsweredSentence extends FieldSpan, Score {}

/** How much a sentence is worth checking. */
export interface Score {
  /** 0 to 1, rounded to a thousandth. */
  readonly score: number
  readonly checkworthy: boolean
}
