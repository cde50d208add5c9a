/** What a part of one told in words ("a third") is rounded to. */
export const fractionPlace = 0.03

/** A number as it is printed, before it is known what it measures. */
export interface Numeral {
  /** Its first and last token. */
  readonly first: number
  readonly last: number
  /** Where the digits or number words stand in the text. */
  readonly start: number
  readonly end: number
  /** Without the scale word. */
  readonly amount: number
  /** What the scale word multiplies by; 1 without one, and for numbers in words. */
  readonly scale: number
  /** What one in the last printed place of `amount` is worth: .1 for "2.3". */
  readonly place: number
  /** The printed digits; empty for number words. */
  readonly digits: string
  /** Letters printed on to the digits that are no scale ("km", "pc", "-strong"), lower case. */
  readonly rest: string
  /** A part of one, told as such: "two-thirds", "one in ten". */
  readonly fraction: boolean
  /** How many times as much: "twice", "threefold". */
  readonly times?: boolean
  /** Another way to read the digits. */
  readonly otherwise?: number
  /** Code of a currency printed on to the digits ("EUR1.2m"). */
  readonly currency?: string
  /** "m" printed on to the digits: a million, or metres where it stands by no money. */
  readonly loneM?: boolean
}
