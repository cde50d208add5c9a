import type { Span } from '../model/span'

/** The segmenter's work grows with the square of what it is given (V8 before 12): it sees this many units each way. */
const window = 64
/** A character with more marks on it than this is cut where the window ends. */
const widest = 4096

let segmenter: Intl.Segmenter | undefined

/**
 * The span widened to whole characters as a reader counts them (grapheme clusters, UAX 29): no emoji of several
 * people, no letter with its vowel sign or accent, no conjunct of an Indian script is cut in two. An empty span stays
 * empty, before the character it stood in. The cost does not depend on the length of the text.
 *
 * @param span half-open, in UTF-16 code units; what lies outside the text is brought inside
 */
export function graphemeSpan(text: string, span: Span): Span {
  const from = Math.min(Math.max(span.start, 0), text.length)
  const to = Math.min(Math.max(span.end, from), text.length)
  const start = clusterAt(text, from).start
  if (to <= from) return { start, end: start }
  const last = clusterAt(text, to)
  return { start, end: last.start === to ? to : last.end }
}

/** The cluster that `at` stands in or before. */
function clusterAt(text: string, at: number): Span {
  let { start, end } = segmentAt(text, at)
  // Engines older than Unicode 15.1 end a cluster at a virama that joins two consonants (rule GB9c).
  while (joinsConjunct(text, start)) start = segmentAt(text, start - 1).start
  while (end > at && joinsConjunct(text, end)) end = segmentAt(text, end).end
  return { start, end }
}

function segmentAt(text: string, at: number): Span {
  if (at <= 0 && text.length === 0) return { start: 0, end: 0 }
  if (at >= text.length) return { start: text.length, end: text.length }
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  for (let reach = window; ; reach *= 2) {
    const from = safeStart(text, at, reach)
    const to = Math.min(text.length, at + reach)
    const { index, segment } = segmenter.segment(text.slice(from, to)).containing(at - from)!
    const start = from + index
    const end = start + segment.length
    const isCut = (start === from && from > 0) || (end === to && to < text.length)
    if (!isCut || reach >= widest) return { start, end }
  }
}

/**
 * Where to begin so that clusters round `at` come out as in the whole text: two ASCII characters in a row part
 * clusters, save CR LF; failing them, `reach` units back, but in front of a whole run of flags, which pair up from
 * its beginning.
 */
function safeStart(text: string, at: number, reach: number): number {
  const least = Math.max(0, at - reach)
  for (let i = at; i > least; i--) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80 && unit !== 0x0a && text.charCodeAt(i - 1) < 0x80) return i
  }
  let from = least
  while (from > 0 && (isFlagHalf(text, from) || isTrail(text.charCodeAt(from)))) from--
  return from
}

const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** A regional indicator (U+1F1E6–U+1F1FF) begins at `at`. */
const isFlagHalf = (text: string, at: number): boolean => {
  const low = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff
}

/** Viramas of the scripts whose consonants join: Devanagari, Bengali, Gujarati, Odia, Telugu, Malayalam. */
const joiner = /[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d]\u200d?$/
const letter =
  /^[\u0915-\u0939\u0958-\u095f\u0978-\u097f\u0995-\u09b9\u09dc-\u09df\u09f0\u09f1\u0a95-\u0ab9\u0af9\u0b15-\u0b39\u0b5c\u0b5d\u0b5f\u0b71\u0c15-\u0c39\u0c58-\u0c5a\u0d15-\u0d3a]/

const joinsConjunct = (text: string, at: number): boolean =>
  at > 1 && letter.test(text.slice(at, at + 1)) && joiner.test(text.slice(at - 2, at))
