import type { Span } from '../../../core/model/span'

/**
 * Where words stand in a text, in any case; blanks of the words stand for any blanks. Spans are UTF-16 code units,
 * half-open; they do not overlap.
 */
export function findIn(text: string, words: string): readonly Span[] {
  const asked = words.trim()
  if (asked === '') return []
  const escaped = asked.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return [...text.matchAll(new RegExp(escaped, 'giu'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length
  }))
}
