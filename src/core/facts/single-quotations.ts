import type { Span } from '../model/span'

/** No quotation between single marks is longer; a bound, so that marks without partners cost no more. */
const longest = 600
/** Fewer words are a title or a word held at arm's length. */
const fewest = 3

const opens = /(?<=^|[\s([–—:])[‘'](?=\p{L})(?!(?:em|n|til|tis|twas|cause|bout|round)\b)/giu
const endsHere = /^(?:[\s,.;:)\]–—]|$)/

/**
 * What stands between single quotation marks in a paragraph that has no double ones, marks included. A closing mark looks
 * like an apostrophe: one behind a stop or behind another letter than s is taken before one that may be a plural's
 * ("the workers’ rights").
 */
export function singleQuotationsIn(text: string, block: Span): readonly Span[] {
  const words = text.slice(block.start, block.end)
  if (!/[‘']/.test(words) || /["“”]/.test(words)) return []
  const found: Span[] = []
  let past = 0
  for (const { index } of words.matchAll(opens)) {
    if (index < past) continue
    const end = closingAfter(words, index)
    if (end < 0) continue
    past = end
    const inside = words.slice(index + 1, end - 1)
    if (inside.split(/\s+/).length >= fewest)
      found.push({ start: block.start + index, end: block.start + end })
  }
  return found
}

/** Where the closing mark ends; -1 where none is near. */
function closingAfter(words: string, opening: number): number {
  let plural = -1
  const limit = Math.min(words.length, opening + longest)
  for (let at = opening + 2; at < limit; at++) {
    const mark = words[at]
    if ((mark !== '’' && mark !== "'") || !endsHere.test(words.slice(at + 1, at + 2))) continue
    if (!/[sS]/.test(words[at - 1]!)) return at + 1
    // "'It helps the workers', she said": a comma behind a plural ends the quotation too.
    if (words[at + 1] === ',' || words[at + 1] === '.') return at + 1
    if (plural < 0) plural = at + 1
  }
  return plural
}
