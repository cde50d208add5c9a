import type { Anchor } from '../model/claim'
import type { Resolution } from './resolution'
import {
  agreement,
  commonAfter,
  commonBefore,
  isOfOthers,
  longest,
  sentenceAgrees,
  sentenceIsOfSameWords,
  speaksForItself,
  staysPut
} from './surroundings'
import { occurrences } from './whole-words'

/** More occurrences than this of one quote are not weighed one by one: its frame is looked for instead. */
const mostOccurrences = 2_000

/** The same words, letter for letter. */
export function resolveExact(text: string, anchor: Anchor, old: string): Resolution | null {
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
      (both ||
        left >= 0.6 ||
        right >= 0.6 ||
        left + right >= 1 ||
        sentenceIsOfSameWords(text, span, old, anchor)) &&
      staysPut(text, span, old, anchor)
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
