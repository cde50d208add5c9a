import type { Block } from '../model/article'
import type { Span } from '../model/span'
import { isAbbreviation } from './abbreviations'

/**
 * Cuts the blocks of an article into sentences. A sentence never crosses a block; white space at its ends is left out.
 * One pass over the characters. Rules: a full stop ends a sentence unless it closes an abbreviation or an initial, or
 * the next word begins in lower case; closing quotation marks and brackets belong to the sentence they close.
 */
export function sentencesOf(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = []
  for (const block of blocks) {
    // Who wrote it is no part of what it says.
    if (block.kind === 'byline' || block.kind === 'agency') continue
    if (block.kind === 'headline') {
      push(sentences, text, block.start, block.end)
      continue
    }
    let start = block.start
    for (let at = block.start; at < block.end; at++) {
      const unit = text.charCodeAt(at)
      // . ! ? … and the danda that ends a sentence in Devanagari.
      if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x2026 && unit !== 0x964) continue
      let end = at + 1
      while (end < block.end && (isTerminal(text.charCodeAt(end)) || isCloser(text.charCodeAt(end)))) end++
      const endsHere = end >= block.end || isSpace(text.charCodeAt(end)) || unit === 0x964
      if (endsHere && (unit !== 0x2e || !runsOn(text, start, at, end, block.end))) {
        push(sentences, text, start, end)
        start = end
      }
      at = end - 1
    }
    push(sentences, text, start, block.end)
  }
  return sentences
}

/** Whether the full stop at `stop` is inside a sentence. `end` is past it and the marks that close with it. */
function runsOn(text: string, start: number, stop: number, end: number, limit: number): boolean {
  let next = end
  while (next < limit && isSpace(text.charCodeAt(next))) next++
  if (next >= limit) return false
  const first = text.charCodeAt(next)
  if (first >= 0x61 && first <= 0x7a) return true
  let wordStart = stop
  while (wordStart > start && isWordOrStop(text.charCodeAt(wordStart - 1))) wordStart--
  const word = text.slice(wordStart, stop)
  if (word.length === 1 && word >= 'A' && word <= 'Z') return true
  if (!isAbbreviation(word)) return false
  // "at 5 p.m. The hall …", "in the U.S. He …": what closes a time or a country may close the sentence too.
  return !(word.includes('.') && /^[A-Z][a-z]/.test(text.slice(next, next + 2)) && word.length <= 4)
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (end > start) sentences.push({ start, end })
}

const isSpace = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0
const isTerminal = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026
const isCloser = (unit: number): boolean =>
  unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0x201d || unit === 0x2019
const isWordOrStop = (unit: number): boolean =>
  unit === 0x2e || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
