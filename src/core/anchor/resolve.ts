import search from 'approx-string-match'
import type { Anchor } from '../model/claim'
import { quoteOf, type Span } from '../model/span'
import { figuresClash, isScale, namesClash, saysTheSame, wordsIn } from './telling-words'

/**
 * What became of a claim's words in a newer text.
 * `exact`: they stand there letter for letter, between the same words. `moved`: they stand there letter for letter in
 * another place, or with a difference in wording that says the same. `changed`: in their place stands something that
 * says another thing; `was` are the old words. `lost`: they are gone, and what looks like them is something else.
 */
export type Resolution =
  | { readonly status: 'exact' | 'moved'; readonly span: Span }
  | { readonly status: 'changed'; readonly span: Span; readonly was: string }
  | { readonly status: 'lost' }

/** Share of letters that may differ for a place to be looked at: at 40 % look-alikes begin to pass. */
const errorShare = 0.2
/** How far from its old position a place is looked for first, in UTF-16 code units. */
const nearby = 2_000
/** Surroundings that make up a frame with the quote. */
const frameSize = 32
/** Surroundings compared to tell two places of the same words apart. */
const longest = 400
/** What must agree beyond a sentence to tell that it kept its place: less is shared by chance in formulaic copy. */
const neighbour = 40
/** More occurrences than this of one quote are not weighed one by one: its frame is looked for instead. */
const mostOccurrences = 2_000

const lost: Resolution = { status: 'lost' }

/**
 * Finds the words of an anchor again in a newer text. Exact words first, then nearly the same, near and then everywhere;
 * a place is taken only where its surroundings, or enough words of its own, speak for it.
 *
 * @param text the newer text
 * @param anchor a place in `old`; it must agree with it (`old.slice(start, end) === quote`)
 * @param old the text the anchor was made on: what stood there already is never taken for something else
 * @returns where and how the words stand; `lost` rather than a doubtful place
 */
export function resolve(text: string, anchor: Anchor, old: string): Resolution {
  if (anchor.quote.trim() === '' || quoteOf(old, anchor) !== anchor.quote) return lost
  return (
    resolveExact(text, anchor, old) ??
    resolveFrame(text, anchor, old) ??
    resolveQuote(text, anchor, old) ??
    lost
  )
}

// ——— The same words, letter for letter

function resolveExact(text: string, anchor: Anchor, old: string): Resolution | null {
  const { quote } = anchor
  const places = occurrences(text, quote, old, anchor)
  if (places.length === 0 || places.length > mostOccurrences) return null
  const ranked = places
    .map((start) => ({ start, weight: closeness(text, start, old, anchor.start, quote.length) }))
    .sort(
      (a, b) => b.weight - a.weight || Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start)
    )
  const twins = occurrences(old, quote, old, anchor).filter((start) => start !== anchor.start)
  for (const { start, weight } of ranked.slice(0, 4)) {
    const span = { start, end: start + quote.length }
    const rival = twins.reduce(
      (most, twin) => Math.max(most, closeness(text, start, old, twin, quote.length)),
      -1
    )
    // The place belongs to the twin it has more in common with.
    if (rival > weight) continue
    if (rival === weight && !sameRank(places, start, [...twins, anchor.start], anchor.start)) continue
    const [left, right] = agreement(text, span, old, anchor)
    const both = left >= 0.6 && right >= 0.6
    const stays =
      (both || left >= 0.6 || right >= 0.6 || left + right >= 1) && staysPut(text, span, old, anchor)
    if (!stays && isOfOthers(text, span, old, anchor)) continue
    if (!stays && !both && !speaksForItself(quote) && !sentenceAgrees(text, span, old, anchor)) continue
    return { status: both ? 'exact' : 'moved', span }
  }
  return null
}

/** Twins that nothing else tells apart keep their order; where one is missing, nobody can say which. */
function sameRank(
  places: readonly number[],
  start: number,
  olds: readonly number[],
  oldStart: number
): boolean {
  const rank = (list: readonly number[], at: number) => list.filter((each) => each < at).length
  return places.length === olds.length && rank(places, start) === rank(olds, oldStart)
}

const wordUnit = /[\p{L}\p{M}\p{N}]/u
const digit = /\d/
const beforeFigure = /[$€£₹¥\-−+.,\d]/

/** Where a quote stands as words of its own: never inside a longer word or figure, nor before another unit. */
function occurrences(text: string, quote: string, old: string, { start, end }: Anchor): number[] {
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

/** What belongs to a figure that ends here: the rest of its digits, a percent sign, a scale word. */
function figureTail(text: string, at: number): string {
  const tight = /^(?:[.,]?\d+|%|\s?%)/.exec(text.slice(at, at + 16))
  if (tight) return tight[0].trim()
  const next = /^[\s-]+([\p{L}]+)/u.exec(text.slice(at, at + 16))?.[1] ?? ''
  return isScale(next) ? next.toLowerCase() : ''
}

/** How much two places have in common; the very same sentence outweighs any neighbour. */
function closeness(text: string, start: number, old: string, oldStart: number, length: number): number {
  const shared = common(text, start, old, oldStart, length)
  const was = { start: oldStart, end: oldStart + length }
  return sentenceAgrees(text, { start, end: start + length }, old, was) ? shared + 2 * longest : shared
}

/** Code units in common on both sides of two places, outward from them, up to `longest` a side. */
function common(text: string, start: number, old: string, oldStart: number, length: number): number {
  return (
    commonBefore(text, start, old, oldStart, longest) +
    commonAfter(text, start + length, old, oldStart + length, longest)
  )
}

function commonBefore(a: string, i: number, b: string, j: number, most: number): number {
  let n = 0
  while (n < most && n < i && n < j && a.charCodeAt(i - 1 - n) === b.charCodeAt(j - 1 - n)) n++
  return n
}

function commonAfter(a: string, i: number, b: string, j: number, most: number): number {
  let n = 0
  while (n < most && i + n < a.length && j + n < b.length && a.charCodeAt(i + n) === b.charCodeAt(j + n)) n++
  return n
}

/** How far the surroundings agree before and after, each from 0 to 1; the edge of both texts agrees with itself. */
function agreement(text: string, span: Span, old: string, was: Span): readonly [number, number] {
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
const speaksForItself = (quote: string): boolean => quote.length >= 20 && wordsIn(quote).length >= 4

const sentenceEnd = /[.!?।]["'”’)]*\s|\n/g

/** The sentence around a span, cut plainly: at a full stop with space after it, or the end of a line. */
function sentenceAround(text: string, { start, end }: Span): Span {
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

/** Whether the sentence around a place names others than the old one did. */
const isOfOthers = (text: string, span: Span, old: string, was: Span): boolean =>
  namesClash(quoteOf(old, sentenceAround(old, was)), quoteOf(text, sentenceAround(text, span)))

/** Whether the sentence around a place stands beside the same neighbour as the old one, on one side at least. */
function staysPut(text: string, span: Span, old: string, was: Span): boolean {
  return isBetween(text, sentenceAround(text, span), old, sentenceAround(old, was))
}

/** Whether both spans stand in the same sentence, letter for letter, and it speaks for itself. */
function sentenceAgrees(text: string, span: Span, old: string, was: Span): boolean {
  const around = sentenceAround(old, was)
  const before = commonBefore(text, span.start, old, was.start, longest)
  const after = commonAfter(text, span.end, old, was.end, longest)
  return (
    before >= was.start - around.start &&
    after >= around.end - was.end &&
    speaksForItself(quoteOf(old, around))
  )
}

// ——— The same surroundings, with other words between them

/** Looks for the quote with its surroundings, and takes what stands between them now. */
function resolveFrame(text: string, anchor: Anchor, old: string): Resolution | null {
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
    const stays = isBetween(text, match, old, { start, end }) || staysPut(text, span, old, anchor)
    if (!stays && figuresClash(before[0] + after[0], before[1] + after[1])) continue
    if (now !== anchor.quote && saysTheSame(anchor.quote, now)) return { status: 'moved', span }
    // Other words in another place are another claim, however much the rest of the sentence is like ours.
    if (!stays) continue
    // A name in a claim's own words may only give way to another between the very same surroundings.
    if (namesClash(anchor.quote, now) && !holdsStill(text, span, old, anchor)) continue
    if (now !== anchor.quote) return { status: 'changed', span, was: anchor.quote }
  }
  return null
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
function holdsStill(text: string, span: Span, old: string, was: Span): boolean {
  const before = commonBefore(text, span.start, old, was.start, frameSize)
  const after = commonAfter(text, span.end, old, was.end, frameSize)
  const whole = (run: number, ends: boolean) => run >= 12 || ends
  return (
    whole(before, before === span.start && before === was.start) &&
    whole(after, span.end + after === text.length && was.end + after === old.length) &&
    before + after >= 24
  )
}

function paragraphAround(text: string, { start, end }: Span): Span {
  const to = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: to < 0 ? text.length : to }
}

// ——— Nearly the same words, wherever they went

/** Looks for a quote that speaks for itself, surroundings or not. */
function resolveQuote(text: string, anchor: Anchor, old: string): Resolution | null {
  if (!speaksForItself(anchor.quote)) return null
  for (const match of nearest(text, anchor.quote, anchor.start)) {
    const span = wholeWords(text, match, old, anchor)
    const now = quoteOf(text, span)
    if (now === '' || now === anchor.quote || stoodBefore(text, span, old, anchor)) continue
    if (isOfOthers(text, span, old, anchor)) continue
    if (saysTheSame(anchor.quote, now)) return { status: 'moved', span }
    const [left, right] = agreement(text, span, old, anchor)
    if (left + right >= 1.2 && !namesClash(anchor.quote, now))
      return { status: 'changed', span, was: anchor.quote }
  }
  return null
}

/** The best places near the old position, then, only where asked for more, the best everywhere. */
function* nearest(text: string, pattern: string, position: number): Generator<Span> {
  const errors = Math.floor(pattern.length * errorShare)
  const from = Math.max(0, position - nearby)
  const to = Math.min(text.length, position + pattern.length + nearby)
  const close = best(search(text.slice(from, to), pattern, errors), position - from)
  if (close) yield { start: from + close.start, end: from + close.end }
  if (from === 0 && to === text.length) return
  const far = best(search(text, pattern, errors), position)
  if (far && far.start !== from + (close?.start ?? -1)) yield far
}

function best(
  matches: readonly { readonly start: number; readonly end: number; readonly errors: number }[],
  at: number
) {
  let chosen: (typeof matches)[number] | null = null
  for (const match of matches) {
    const better =
      chosen === null ||
      match.errors < chosen.errors ||
      (match.errors === chosen.errors && Math.abs(match.start - at) < Math.abs(chosen.start - at))
    if (better) chosen = match
  }
  return chosen
}

/**
 * Where a part of a pattern lies in what was found for the whole of it: the cheapest way of turning one into the other
 * (Wagner and Fischer, 1974), followed back. What was put in at the part's edge belongs to it.
 */
function alignedSpan(pattern: string, found: string, part: Span): Span {
  const width = found.length + 1
  const cost = new Uint16Array((pattern.length + 1) * width)
  for (let i = 0; i <= pattern.length; i++) {
    for (let j = 0; j <= found.length; j++) {
      const here = i * width + j
      if (i === 0 || j === 0) cost[here] = i + j
      else {
        const same = pattern.charCodeAt(i - 1) === found.charCodeAt(j - 1) ? 0 : 1
        cost[here] = Math.min(cost[here - width - 1]! + same, cost[here - width]! + 1, cost[here - 1]! + 1)
      }
    }
  }
  let i = pattern.length
  let j = found.length
  let start = 0
  let end = found.length
  let ended = false
  let started = false
  while (i > 0 || j > 0) {
    if (i === part.end && !ended) {
      end = j
      ended = true
    }
    if (i === part.start) {
      start = j
      started = true
    }
    const here = i * width + j
    const same = i > 0 && j > 0 && pattern.charCodeAt(i - 1) === found.charCodeAt(j - 1) ? 0 : 1
    if (i > 0 && j > 0 && cost[here] === cost[here - width - 1]! + same) {
      i--
      j--
    } else if (j > 0 && cost[here] === cost[here - 1]! + 1) j--
    else i--
  }
  if (!started || part.start === 0) start = 0
  return { start, end: Math.max(start, end) }
}

const inWord = /[\p{L}\p{M}\p{N}.,$€£₹%'’-]/u
const edge = /[\s.,;:'’"“”()-]/

/** Widens a span to whole words and figures, and takes off what the old quote did not begin or end with. */
function wholeWords(text: string, span: Span, old: string, was: Anchor): Span {
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
