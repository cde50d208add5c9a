import { bySpan, type Span } from './span'

/** What a claim asserts; a claim may be of several kinds. */
export type ClaimKind =
  | 'figure'
  | 'margin'
  | 'date'
  | 'age'
  | 'name'
  | 'role'
  | 'place'
  | 'quotation'
  | 'superlative'
  | 'comparison'

/** The same, as lists show them. */
export const claimKinds = [
  'figure',
  'margin',
  'date',
  'age',
  'name',
  'role',
  'place',
  'quotation',
  'superlative',
  'comparison'
] as const satisfies readonly ClaimKind[]

/**
 * How a claim finds its words again when the text changes: the words themselves, what stands around them, and where.
 * The shape of a W3C TextQuoteSelector with a TextPositionSelector (https://www.w3.org/TR/annotation-model/#selectors).
 */
export interface Anchor extends Span {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/** An assertion to check. */
export interface Claim {
  /** Made from kind, quoted words and occurrence: the same after a re-run over the same text. */
  readonly id: string
  readonly kinds: readonly ClaimKind[]
  readonly anchor: Anchor
  /** Index into the article's sentences: the list groups claims by it. */
  readonly sentence: number
  /** Found by the detectors, or marked by an editor. */
  readonly origin: 'found' | 'added'
}

/** Reading order of claims. Two that were drawn onto the same words keep one order, whichever came there last. */
export const byPlace = (a: Claim, b: Claim): number =>
  bySpan(a.anchor, b.anchor) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
