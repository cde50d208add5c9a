import type { Anchor } from '../model/claim'
import { quoteOf, type Span } from '../model/span'

/** How much of the text around a quote is kept to tell it from its look-alikes, in UTF-16 code units. */
const contextLength = 32

/** Describes a place so that it can be found again after the text was edited: the words, their surroundings, the position. */
export function describeAnchor(text: string, span: Span): Anchor {
  return {
    start: span.start,
    end: span.end,
    quote: quoteOf(text, span),
    prefix: text.slice(wholeFrom(text, Math.max(0, span.start - contextLength)), span.start),
    suffix: text.slice(span.end, wholeTo(text, Math.min(text.length, span.end + contextLength)))
  }
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
/** A surrogate pair is never cut: half of one cannot be written to a file as UTF-8. */
const wholeFrom = (text: string, at: number): number => (isLow(text.charCodeAt(at)) ? at + 1 : at)
const wholeTo = (text: string, at: number): number => (isLow(text.charCodeAt(at)) ? at - 1 : at)
