import type { Span } from '../../model/span'
import type { Interval } from './interval'

/** What kind of thing a quantity measures: only quantities of one dimension can be added or compared. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'fraction'
  | 'multiple'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'duration'
  | 'speed'
  | 'energy'
  | 'power'
  | 'data'
  | 'pressure'
  /** A unit of none of these (hertz, decibels): comparable only with its own kind. */
  | 'other'

/** How a word before the number bends it. */
export type Vagueness = 'over' | 'under' | 'about' | 'at-least' | 'at-most'

/**
 * A figure read from the text, in digits or in words, that measures or counts something. Years, days, clock times, ages
 * of people, scores, ordinals, telephone and section numbers, and numbers that are part of a name are none.
 */
export interface Quantity {
  readonly kind: 'quantity'
  /** The number with its sign of currency, scale word and unit ("Rs 2 lakh crore", "35 per cent", "3.5 km"). */
  readonly span: Span
  /** The digits or number words alone ("2", "a hundred and twenty", "1.01"). */
  readonly number: Span
  /** From the vague word, if any, to the end of the noun counted ("over 5678 votes"). */
  readonly phrase: Span
  /** As printed, scale counted in: "2.5 crore" is 25,000,000; of a range, the first end. Halves and thirds are fractions of 1. */
  readonly value: number
  /** The other end of a range ("20 to 30", "£200m–£220m", "between 5 and 7"). */
  readonly high?: number
  /** Every value the printed words allow: rounding as printed, vague words, both ends of a range. */
  readonly bounds: Interval
  /** What one in the last printed place is worth: 1e5 for "2.3 million", 1 for "16" and for numbers in words under 100. */
  readonly step: number
  /** The printed digits without separators and point; empty for number words. */
  readonly digits: string
  /** What the scale word multiplies by ("million", "lakh crore", "k"); 1 without one. */
  readonly scale: number
  readonly dimension: Dimension
  /** ISO 4217 code of a currency, or the unit's one name ("km", "kg", "hectare", "day", "%"). Absent for counts. */
  readonly unit?: string
  /** What is counted or measured: the head noun, lower case, singular ("vote", "person"); absent where none is told. */
  readonly counted?: string
  /** What it goes by: "a week", "per litre", "each" — the unit, singular, lower case. */
  readonly per?: string
  readonly vague?: { readonly span: Span; readonly sense: Vagueness }
  /** Another way to read the digits (a decimal comma: "1,5 million"), where the first is not certain. */
  readonly otherwise?: number
  /** Index of its first and last token in `Reading.tokens`, unit and scale counted in. */
  readonly token: number
  readonly lastToken: number
  readonly sentence: number
}
