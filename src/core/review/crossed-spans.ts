import type { Anchor } from '../model/claim'
import { bySpan, quoteOf, type Span } from '../model/span'

/** Words crossed off, where they stand in the text now. */
export interface CrossedSpan extends Span {
  readonly id: string
}

/**
 * Where words that were crossed off stand in a text, in reading order. They count only where they stand letter for letter,
 * at their place or, once only, with what stood before or behind them; else they are to be read again.
 */
export function crossedSpans(
  text: string,
  crossed: Readonly<Record<string, Anchor>> | undefined
): readonly CrossedSpan[] {
  const spans: CrossedSpan[] = []
  for (const [id, anchor] of Object.entries(crossed ?? {})) {
    const start = startOf(text, anchor)
    if (start !== null) spans.push({ id, start, end: start + anchor.quote.length })
  }
  return spans.sort(bySpan)
}

const near = 16

function startOf(text: string, anchor: Anchor): number | null {
  const { quote, prefix, suffix } = anchor
  const before = prefix.slice(-near)
  const behind = suffix.slice(0, near)
  const fits = (at: number): boolean =>
    text.endsWith(before, at) || text.startsWith(behind, at + quote.length)
  if (quoteOf(text, anchor) === quote && fitsBoth(text, anchor, before, behind)) return anchor.start
  let found: number | null = null
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    if (!fits(at)) continue
    if (found !== null) return null
    found = at
  }
  return found
}

const fitsBoth = (text: string, { start, end }: Span, before: string, behind: string): boolean =>
  text.endsWith(before, start) || text.startsWith(behind, end)
