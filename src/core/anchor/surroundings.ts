import { quoteOf, type Span } from '../model/span'
import { figuresClash, namesClash, wordsIn } from './telling-words'

/** Surroundings that make up a frame with the quote. */
export const frameSize = 32

/** Surroundings compared to tell two places of the same words apart. */
export const longest = 400

/** What must agree beyond a sentence to tell that it kept its place: less is shared by chance in formulaic copy. */
const neighbour = 40

export function commonBefore(a: string, i: number, b: string, j: number, most: number): number {
  let n = 0
  while (n < most && n < i && n < j && a.charCodeAt(i - 1 - n) === b.charCodeAt(j - 1 - n)) n++
  return n
}

export function commonAfter(a: string, i: number, b: string, j: number, most: number): number {
  let n = 0
  while (n < most && i + n < a.length && j + n < b.length && a.charCodeAt(i + n) === b.charCodeAt(j + n)) n++
  return n
}

/** How far the surroundings agree before and after, each from 0 to 1; the edge of both texts agrees with itself. */
export function agreement(text: string, span: Span, old: string, was: Span): readonly [number, number] {
  const side = (run: number, ends: boolean, mine: string, theirs: string) =>
    ends || run >= frameSize ? 1 : Math.max(run / frameSize, shared(mine, theirs))
  const before = commonBefore(text, span.start, old, was.start, frameSize)
  const after = commonAfter(text, span.end, old, was.end, frameSize)
  return [
    side(
      before,
      before === span.start && before === was.start,
      old.slice(Math.max(0, was.start - frameSize), was.start),
      text.slice(Math.max(0, span.start - frameSize), span.start)
    ),
    side(
      after,
      span.end + after === text.length && was.end + after === old.length,
      old.slice(was.end, was.end + frameSize),
      text.slice(span.end, span.end + frameSize)
    )
  ]
}

/** Share of the words of one side that the other has too, weighed by their length. */
function shared(mine: string, theirs: string): number {
  const left = [...wordsIn(theirs)]
  let all = 0
  let kept = 0
  for (const each of wordsIn(mine)) {
    all += each.length
    const at = left.indexOf(each)
    if (at < 0) continue
    kept += each.length
    left.splice(at, 1)
  }
  return all === 0 ? 0 : kept / all
}

/** Enough words to be told apart wherever they stand. */
export const speaksForItself = (quote: string): boolean => quote.length >= 20 && wordsIn(quote).length >= 4

const sentenceEnd = /[.!?।]["'”’)]*\s|\n/g

/** The sentence around a span, cut plainly: at a full stop with space after it, or the end of a line. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - longest)
  const to = Math.min(text.length, end + longest)
  let first = from
  let last = to
  for (const match of text.slice(from, to).matchAll(sentenceEnd)) {
    const at = from + match.index + match[0].length
    if (at <= start) first = at
    else if (at >= end) {
      last = from + match.index + match[0].trimEnd().length
      break
    }
  }
  return { start: first, end: last }
}

/** The sentences of a text, cut as plainly. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].trimEnd().length
    if (end > start) sentences.push({ start, end })
    start = match.index + match[0].length
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}

export function paragraphAround(text: string, { start, end }: Span): Span {
  const to = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: to < 0 ? text.length : to }
}

/** Whether the sentence around a place names others than the old one did. */
export const isOfOthers = (text: string, span: Span, old: string, was: Span): boolean =>
  namesClash(quoteOf(old, sentenceAround(old, was)), quoteOf(text, sentenceAround(text, span)))

/**
 * Whether the sentence around a place stands beside the same neighbour as the old one, on one side at least: letter for
 * letter at its edge, or with most of its words.
 */
export function staysPut(text: string, span: Span, old: string, was: Span): boolean {
  const mine = sentenceAround(old, was)
  const now = sentenceAround(text, span)
  if (isBetween(text, now, old, mine)) return true
  const isLike = (a: string, b: string) =>
    speaksForItself(a) && shared(a, b) >= 0.6 && !namesClash(a, b) && !figuresClash(a, b)
  return (
    isLike(neighbourBefore(old, mine), neighbourBefore(text, now)) ||
    isLike(neighbourAfter(old, mine), neighbourAfter(text, now))
  )
}

function neighbourBefore(text: string, { start }: Span): string {
  const end = text.slice(0, start).trimEnd().length
  return quoteOf(text, sentenceAround(text, { start: Math.max(0, end - 1), end }))
}

function neighbourAfter(text: string, { end }: Span): string {
  const start = text.length - text.slice(end).trimStart().length
  return quoteOf(text, sentenceAround(text, { start, end: Math.min(text.length, start + 1) }))
}

/** Whether both spans stand in the same sentence, letter for letter, and it speaks for itself. */
export function sentenceAgrees(text: string, span: Span, old: string, was: Span): boolean {
  const around = sentenceAround(old, was)
  const before = commonBefore(text, span.start, old, was.start, longest)
  const after = commonAfter(text, span.end, old, was.end, longest)
  return (
    before >= was.start - around.start &&
    after >= around.end - was.end &&
    speaksForItself(quoteOf(old, around))
  )
}

/** Whether the sentences around both spans are made of the same words, nearly all of them, in whatever order. */
export function sentenceIsOfSameWords(text: string, span: Span, old: string, was: Span): boolean {
  const [a, b] = [quoteOf(old, sentenceAround(old, was)), quoteOf(text, sentenceAround(text, span))]
  return shared(a.toLowerCase(), b.toLowerCase()) >= 0.9 && shared(b.toLowerCase(), a.toLowerCase()) >= 0.9
}

/** Whether what stands just beyond a frame, on one side at least, is what stood there; an edge of both texts is. */
function isBetween(text: string, match: Span, old: string, frame: Span): boolean {
  const before = commonBefore(text, match.start, old, frame.start, neighbour)
  const after = commonAfter(text, match.end, old, frame.end, neighbour)
  return (
    before >= neighbour ||
    after >= neighbour ||
    (before === match.start && before === frame.start) ||
    (match.end + after === text.length && frame.end + after === old.length)
  )
}

/** Whether the words next to a place are the very same on both sides. */
export function holdsStill(text: string, span: Span, old: string, was: Span): boolean {
  const before = commonBefore(text, span.start, old, was.start, frameSize)
  const after = commonAfter(text, span.end, old, was.end, frameSize)
  const whole = (run: number, ends: boolean) => run >= 12 || ends
  return (
    whole(before, before === span.start && before === was.start) &&
    whole(after, span.end + after === text.length && was.end + after === old.length) &&
    before + after >= 24
  )
}
