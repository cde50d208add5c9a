import type { NameMention, Person } from '../../model/fact'
import type { Span } from '../../model/span'
import type { NameRun } from './name-runs'

/** A run of capitals with what was made of it. */
export interface LedgerRun extends NameRun {
  /** From the first letter of the name to the last, a possessive left out. */
  readonly span: Span
  /** How much speaks for a person's name (`personEvidence`). */
  readonly evidence: number
  /** Its words by `nameKey`. */
  readonly keys: readonly string[]
  /** Whose name it is, where it is a person's. */
  readonly person?: LedgerPerson
  /** Several people bear this word: whose it is was chosen by title and nearness. */
  readonly shared: boolean
}

/** One mention of a person, with its run. */
export interface LedgerMention extends NameMention {
  readonly run: LedgerRun
}

/**
 * A person of the article. `words` and `name` are the fullest form; `mentions` are in reading order, without titles in
 * their `span` and with them in `phrase`.
 */
export interface LedgerPerson extends Person {
  readonly mentions: readonly LedgerMention[]
  /** The words of the name by `nameKey`; the last is the surname as the article uses it. */
  readonly keys: readonly string[]
  readonly surname: string
  /** A full name stands somewhere. Otherwise only a titled surname does ("Ms Moreno"). */
  readonly introduced: boolean
  /** The first full name; for a stranger the first mention. */
  readonly introduction: LedgerMention
  /** Every title and office with a capital before a mention, in small letters ("mr", "minister"), in reading order. */
  readonly titles: readonly string[]
  /** By the titles, else by the given name; absent where neither tells. */
  readonly sex?: 'female' | 'male'
  /** Whether `sex` comes of a title rather than of the given name. */
  readonly sexFrom?: 'title' | 'name'
}

/** Everybody the article names. */
export interface Ledger {
  /** Every run of capitals, in reading order. */
  readonly runs: readonly LedgerRun[]
  /** In order of their first full name; strangers last. */
  readonly people: readonly LedgerPerson[]
  /** Every mention of a person, in reading order. */
  readonly mentions: readonly LedgerMention[]
  /** The word of token `i` also stands in small letters somewhere. */
  alsoSmall(i: number): boolean
  /** The people one word of whose full name has this key ("rawat"), at most a dozen. */
  withWord(key: string): readonly LedgerPerson[]
}
