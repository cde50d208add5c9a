import { overlaps, type Span } from '../model/span'

/** Fewer words than this beside the corrected ones tell nobody what they are about. */
const fewest = 3

/**
 * As much of a corrected sentence as a notice may print: all of it, or the clauses round the correction, so that none of
 * the other misprints of the sentence is printed again.
 * @param sentence the sentence in the article's text
 * @param at the corrected words in it
 * @param edits what is corrected in the sentence, in reading order
 * @param blemishes what is open in it, corrected by nobody
 * @returns null where not even the clause is clean, or where it says no more than the correction
 */
export function quotableWords(
  text: string,
  sentence: Span,
  at: Span,
  edits: readonly (Span & { readonly right: string })[],
  blemishes: readonly Span[]
): string | null {
  const bad = blemishes.filter((each) => overlaps(each, sentence))
  if (bad.length === 0) return corrected(text, sentence, edits)
  const isClean = (part: Span) => !bad.some((each) => overlaps(each, part))
  const clauses = clausesOf(text, sentence, [...edits, at])
  let from = clauses.findIndex((part) => part.start <= at.start && at.end <= part.end)
  if (from < 0 || !isClean(clauses[from]!)) return null
  let to = from
  while (from > 0 && isClean(clauses[from - 1]!)) from--
  while (to < clauses.length - 1 && isClean(clauses[to + 1]!)) to++
  const part = { start: clauses[from]!.start, end: clauses[to]!.end }
  const words = corrected(text, part, edits).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
  const others = corrected(text, { start: part.start, end: at.start }, edits) + text.slice(at.end, part.end)
  if ((others.match(/[\p{L}\p{N}]+/gu) ?? []).length < fewest) return null
  return `${part.start > sentence.start ? '… ' : ''}${words}${part.end < sentence.end ? ' …' : ''}`
}

/** Parts of a sentence between commas, semicolons, colons and dashes; none ends inside words that are kept whole. */
function clausesOf(text: string, { start, end }: Span, whole: readonly Span[]): readonly Span[] {
  const parts: Span[] = []
  let from = start
  for (const { index } of text.slice(start, end).matchAll(/[,;:](?=\s)|\s[–—-](?=\s)|[—]/g)) {
    const at = start + index + 1
    if (whole.some((each) => each.start < at && at < each.end)) continue
    parts.push({ start: from, end: at })
    from = at
  }
  return [...parts, { start: from, end }]
}

function corrected(
  text: string,
  { start, end }: Span,
  edits: readonly (Span & { readonly right: string })[]
): string {
  let from = start
  let words = ''
  for (const edit of edits) {
    if (edit.start < start || edit.end > end) continue
    words += text.slice(from, edit.start) + edit.right
    from = edit.end
  }
  return (words + text.slice(from, end)).replace(/\s+/g, ' ').trim()
}
