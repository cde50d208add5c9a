import type { Span } from './span'

/** How a vague word bends the figure it stands before ("over 12,000"). */
export type Vagueness = 'over' | 'under' | 'about' | 'at-least' | 'at-most'

/** What a figure measures. `unknown` is never compared with anything. */
export type Measure = 'margin' | 'lead' | 'votes' | 'total-votes' | 'seats' | 'money' | 'share' | 'unknown'

/** Where a figure belongs. Two figures are compared only inside one scope; an absent part is not a match. */
export interface Scope {
  /** Year of the event the figure speaks of. */
  readonly year?: number
  /** Whether the text states the year in that sentence, or why we take it to be so. */
  readonly yearFrom?: 'stated' | 'carried' | 'present'
  /** Seat or place of the contest, as the article spells it. */
  readonly contest?: string
  /** A count that was still running ("after 19 rounds"): never held against a final one. */
  readonly partial: boolean
}

/** The printed form of a number. */
export interface Grouping {
  /**
   * `plain`: no separators. `western`: 1,234,567. `indian`: 12,34,567. `either`: one separator, valid in both (12,345).
   * `spaced`: a space after the comma (66, 436). `broken`: separators that fit no system (160,962,8).
   */
  readonly style: 'plain' | 'western' | 'indian' | 'either' | 'spaced' | 'broken'
  readonly digits: number
}

/** A figure read from the text, normalised, with what it belongs to. */
export interface Quantity {
  readonly kind: 'quantity'
  /** The number with its currency sign and scale word; not the vague word, not the noun. */
  readonly span: Span
  /** From the vague word to the end of the noun ("over 5678 votes"). */
  readonly phrase: Span
  /** With the scale word counted in: "2.5 crore" is 25,000,000. */
  readonly value: number
  /** What the scale word multiplies by; 1 without one. */
  readonly scale: number
  readonly grouping: Grouping
  readonly vague?: { readonly span: Span; readonly sense: Vagueness }
  /** Lower-case noun counted ("votes"), currency code, or "%" . */
  readonly unit?: string
  readonly measure: Measure
  /** The people the figure speaks of, by `Person.id`: whose votes; for a margin, winner then loser. */
  readonly who: readonly string[]
  readonly scope: Scope
  readonly sentence: number
}

/** Where the parts of a printed date stand. */
export interface DateParts {
  readonly weekday?: Span
  /** The digits of the day of the month, without "th". */
  readonly day?: Span
  readonly month?: Span
  readonly year?: Span
}

/** A day, month or year as printed. Parts the text does not state are absent. */
export interface DateFact {
  readonly kind: 'date'
  readonly span: Span
  readonly year?: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** 0 is Sunday. */
  readonly weekday?: number
  readonly parts: DateParts
  /** The ten years beginning with `year` are meant ("the 1990s"). */
  readonly decade?: true
  /** Day and month may be the other way round ("3/4/2018"): it is never held against anything. */
  readonly ambiguous?: true
  /** The month is taken from the day that ends the range ("5 to 13 March"), or the year is that of the words "last year". */
  readonly inherited?: true
  /** Index of its first and last token in `Reading.tokens`. */
  readonly token: number
  readonly lastToken: number
  readonly sentence: number
}

/** One mention of a person or place by name. */
export interface NameMention {
  readonly kind: 'name'
  /** The name's words, without title or role. */
  readonly span: Span
  /** From the title or role ("BJP MP Hukum Singh") to the end of the name. */
  readonly phrase: Span
  readonly words: readonly string[]
  readonly sentence: number
  /** The mention stands between quotation marks. */
  readonly quoted: boolean
}

/** The mentions that are one person, short forms included. */
export interface Person {
  readonly id: string
  /** The fullest form printed. */
  readonly name: string
  readonly words: readonly string[]
  readonly mentions: readonly NameMention[]
}
