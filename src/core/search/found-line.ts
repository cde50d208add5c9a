import type { Span } from '../model/span'
import { wordsOf } from './words-of'

/** Some words of an article in one line, with those that were asked for. */
export interface FoundLine {
  readonly text: string
  /** In UTF-16 code units of `text`, half-open, in reading order. */
  readonly hits: readonly Span[]
}

/** How far a line reaches, in UTF-16 code units, and how much of it stands before its first hit. */
const length = 90
const before = 24

const word = /[\p{L}\p{M}\p{N}]+(?:(?<=\d),(?=\d)[\p{L}\p{M}\p{N}]+)*/gu

/**
 * The line of a text that has the most of the words a search asked for, the first of equal ones. Words are those of the
 * index: whole, but for the last, which may be a beginning. Linear in the text.
 *
 * @param from where to begin, in UTF-16 code units
 * @returns null where none of them stands there
 */
export function foundLine(text: string, query: string, from = 0): FoundLine | null {
  const asked = wordsOf(query)
  const whole = new Set(asked.slice(0, -1))
  const unfinished = asked.at(-1)
  if (unfinished === undefined) return null
  const hits: (Span & { readonly of: string })[] = []
  word.lastIndex = 0
  for (const { index, 0: printed } of text.slice(from).matchAll(word)) {
    const [folded = ''] = wordsOf(printed)
    const of = whole.has(folded) ? folded : folded.startsWith(unfinished) ? unfinished : null
    if (of !== null) hits.push({ start: from + index, end: from + index + printed.length, of })
  }
  const first = bestOf(hits)
  if (first === null) return null
  const start = wordStart(text, Math.max(from, first.start - before), first.start)
  const end = wordEnd(text, start + length, first.end)
  const shown = hits.filter((hit) => hit.start >= first.start && hit.end <= end)
  const lead = start > from ? '…' : ''
  return {
    // Each white space is one code unit, so that the hits stay where they are.
    text: `${lead}${text.slice(start, end).replaceAll(/\s/g, ' ')}${end < text.length ? '…' : ''}`,
    hits: shown.map((hit) => ({
      start: hit.start - start + lead.length,
      end: hit.end - start + lead.length
    }))
  }
}

/** The hit from which a line has the most different words. */
function bestOf<Hit extends Span & { readonly of: string }>(hits: readonly Hit[]): Hit | null {
  const inLine = new Map<string, number>()
  const count = (of: string, by: 1 | -1) => {
    const now = (inLine.get(of) ?? 0) + by
    if (now > 0) inLine.set(of, now)
    else inLine.delete(of)
  }
  let [best, most, next]: [Hit | null, number, number] = [null, 0, 0]
  for (const [i, hit] of hits.entries()) {
    // A word longer than the line is in it all the same.
    for (; next < hits.length && (next <= i || hits[next]!.end <= hit.start + length - before); next++)
      count(hits[next]!.of, 1)
    if (inLine.size > most) [best, most] = [hit, inLine.size]
    count(hit.of, -1)
  }
  return best
}

const isSpace = (unit: string | undefined): boolean => unit === undefined || /\s/.test(unit)

/** The beginning of the first whole word from a position on, `to` at most. */
function wordStart(text: string, at: number, to: number): number {
  let start = at
  while (start < to && !isSpace(text[start - 1])) start++
  return start
}

/** The end of the last whole word before a position, `from` at least. */
function wordEnd(text: string, at: number, from: number): number {
  let end = Math.max(from, Math.min(at, text.length))
  while (end > from && !isSpace(text[end])) end--
  return end
}
