import type { Anchor } from '../model/claim'
import type { Span } from '../model/span'
import { isScale } from './telling-words'

const wordUnit = /[\p{L}\p{M}\p{N}]/u
const digit = /\d/
const beforeFigure = /[$€£₹¥\-−+.,\d]/
const inWord = /[\p{L}\p{M}\p{N}.,$€£₹%'’-]/u
const edge = /[\s.,;:'’"“”()-]/

/** Where a quote stands as words of its own: never inside a longer word or figure, nor before another unit. */
export function occurrences(text: string, quote: string, old: string, { start, end }: Anchor): number[] {
  const found: number[] = []
  const opensWord = wordUnit.test(quote[0]!) && !wordUnit.test(old[start - 1] ?? ' ')
  const closesWord = wordUnit.test(quote.at(-1)!) && !wordUnit.test(old[end] ?? ' ')
  const opensFigure = digit.test(quote[0]!)
  const closesFigure = digit.test(quote.at(-1)!)
  const tail = closesFigure ? figureTail(old, end) : ''
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const before = text[at - 1] ?? ' '
    const to = at + quote.length
    if (opensWord && wordUnit.test(before)) continue
    if (closesWord && wordUnit.test(text[to] ?? ' ')) continue
    if (opensFigure && beforeFigure.test(before) && before !== old[start - 1]) continue
    if (closesFigure && figureTail(text, to) !== tail) continue
    found.push(at)
  }
  return found
}

/** Widens a span to whole words and figures, and takes off what the old quote did not begin or end with. */
export function wholeWords(text: string, span: Span, old: string, was: Anchor): Span {
  let { start, end } = span
  if (!wordUnit.test(old[was.start - 1] ?? ' ')) {
    while (start > 0 && start < end && wordUnit.test(text[start]!) && inWord.test(text[start - 1]!)) start--
  }
  if (!wordUnit.test(old[was.end] ?? ' ')) {
    while (end < text.length && end > start && wordUnit.test(text[end - 1]!) && wordUnit.test(text[end]!))
      end++
    while (end > start && digit.test(text[end - 1]!) && /^(?:[.,]\d+|%)/.test(text.slice(end, end + 12))) {
      end += /^(?:[.,]\d+|%)/.exec(text.slice(end, end + 12))![0].length
    }
  }
  while (start < end && edge.test(text[start]!) && text[start] !== was.quote[0]) start++
  while (end > start && edge.test(text[end - 1]!) && text[end - 1] !== was.quote.at(-1)) end--
  // The same digits before another scale are another figure: the scale word belongs to what stands there now.
  if (digit.test(text[end - 1] ?? '') && figureTail(text, end) !== figureTail(old, was.end)) {
    end += /^[\s-]*[\p{L}%]*/u.exec(text.slice(end, end + 24))![0].trimEnd().length
  }
  return { start, end }
}

/** What belongs to a figure that ends here: the rest of its digits, a percent sign, a scale word. */
function figureTail(text: string, at: number): string {
  const tight = /^(?:[.,]?\d+|%|\s?%)/.exec(text.slice(at, at + 16))
  if (tight) return tight[0].trim()
  const next = /^[\s-]+([\p{L}]+)/u.exec(text.slice(at, at + 16))?.[1] ?? ''
  return isScale(next) ? next.toLowerCase() : ''
}
