import type { Place } from '../model/finding'
import { quoteOf, type Span } from '../model/span'

/** A place of a finding: the span, the words it covers, and what it is to the finding. */
export const placeAt = (text: string, span: Span, role: string): Place => ({
  start: span.start,
  end: span.end,
  quote: quoteOf(text, span),
  role
})
