import type { Anchor } from '../model/claim'
import { quoteOf } from '../model/span'
import type { Resolution } from './resolution'
import { resolveExact } from './resolve-exact'
import { resolveFrame, resolveQuote } from './resolve-near'

const lost: Resolution = { status: 'lost' }

/**
 * Finds the words of an anchor again in a newer text. Exact words first, then nearly the same, near and then everywhere;
 * a place is taken only where its surroundings, or enough words of its own, speak for it.
 *
 * @param text the newer text
 * @param anchor a place in `old`; it must agree with it (`old.slice(start, end) === quote`)
 * @param old the text the anchor was made on: what stood there already is never taken for something else
 * @returns where and how the words stand; `lost` rather than a doubtful place
 */
export function resolve(text: string, anchor: Anchor, old: string): Resolution {
  if (anchor.quote.trim() === '' || quoteOf(old, anchor) !== anchor.quote) return lost
  return (
    resolveExact(text, anchor, old) ??
    resolveFrame(text, anchor, old) ??
    resolveQuote(text, anchor, old) ??
    lost
  )
}
