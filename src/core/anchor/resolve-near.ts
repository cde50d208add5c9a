import type { Anchor } from '../model/claim'
import { quoteOf, type Span } from '../model/span'
import { alignedSpan, nearest } from './nearest'
import type { Resolution } from './resolution'
import {
  agreement,
  frameSize,
  holdsStill,
  isOfOthers,
  paragraphAround,
  sentenceAround,
  speaksForItself,
  staysPut
} from './surroundings'
import { figuresClash, namesClash, saysTheSame, wordsIn } from './telling-words'
import { isTwins } from './twins'
import { wholeWords } from './whole-words'

/** Looks for the quote with its surroundings, and takes what stands between them now. */
export function resolveFrame(text: string, anchor: Anchor, old: string): Resolution | null {
  const around = paragraphAround(old, anchor)
  const start = Math.max(around.start, anchor.start - frameSize)
  const end = Math.min(around.end, anchor.end + frameSize)
  const pattern = old.slice(start, end)
  const outside = pattern.length - anchor.quote.length
  if (outside < 12) return null
  for (const match of nearest(text, pattern, anchor.start)) {
    const found = text.slice(match.start, match.end)
    const inner = alignedSpan(pattern, found, { start: anchor.start - start, end: anchor.end - start })
    const span = wholeWords(
      text,
      { start: match.start + inner.start, end: match.start + inner.end },
      old,
      anchor
    )
    const now = quoteOf(text, span)
    if (now === '' || span.end - span.start > 2 * anchor.quote.length + 24) continue
    if (stoodBefore(text, span, old, anchor)) continue
    const before = [
      old.slice(start, anchor.start),
      text.slice(match.start, Math.max(match.start, span.start))
    ] as const
    const after = [old.slice(anchor.end, end), text.slice(span.end, Math.max(span.end, match.end))] as const
    if (namesClash(before[0] + after[0], before[1] + after[1])) continue
    const kept = wordsIn(before[1] + after[1]).length
    if (kept < 2) continue
    const stays = staysPut(text, span, old, anchor)
    if (!stays && figuresClash(before[0] + after[0], before[1] + after[1])) continue
    if (now !== anchor.quote && saysTheSame(anchor.quote, now)) return { status: 'moved', span }
    // Other words in another place are another claim, however much the rest of the sentence is like ours.
    if (!stays) continue
    // A name in a claim's own words may only give way to another between the very same surroundings.
    if (namesClash(anchor.quote, now) && !holdsStill(text, span, old, anchor)) continue
    if (now !== anchor.quote && !isTwins(text, span, old, anchor))
      return { status: 'changed', span, was: anchor.quote }
  }
  return null
}

/** Looks for a quote that speaks for itself, surroundings or not. */
export function resolveQuote(text: string, anchor: Anchor, old: string): Resolution | null {
  if (!speaksForItself(anchor.quote)) return null
  for (const match of nearest(text, anchor.quote, anchor.start)) {
    const span = wholeWords(text, match, old, anchor)
    const now = quoteOf(text, span)
    if (now === '' || now === anchor.quote || stoodBefore(text, span, old, anchor)) continue
    if (isOfOthers(text, span, old, anchor)) continue
    if (saysTheSame(anchor.quote, now)) return { status: 'moved', span }
    const [left, right] = agreement(text, span, old, anchor)
    if (left + right >= 1.2 && !namesClash(anchor.quote, now) && !isTwins(text, span, old, anchor))
      return { status: 'changed', span, was: anchor.quote }
  }
  return null
}

/**
 * Whether what stands in a place stood in the old text already, somewhere else: then it is a look-alike, and no
 * changed form of our words. Told by its neighbouring words on either side, or by its whole sentence.
 */
function stoodBefore(text: string, span: Span, old: string, was: Span): boolean {
  const reach = 24
  const now = quoteOf(text, span)
  const before = text.slice(Math.max(0, span.start - reach), span.start)
  const after = text.slice(span.end, span.end + reach)
  const sentence = quoteOf(text, sentenceAround(text, span))
  const elsewhere = (words: string, offset: number, length: number): boolean => {
    for (let at = old.indexOf(words); at >= 0; at = old.indexOf(words, at + 1)) {
      const start = at + offset
      if (start + length <= was.start || start >= was.end) return true
    }
    return false
  }
  return (
    (before.length >= reach && elsewhere(before + now, before.length, now.length)) ||
    (after.length >= reach && elsewhere(now + after, 0, now.length)) ||
    (speaksForItself(sentence) && elsewhere(sentence, Math.max(0, sentence.indexOf(now)), now.length))
  )
}
