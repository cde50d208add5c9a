import search from 'approx-string-match'
import type { Span } from '../model/span'

/** Share of letters that may differ for a place to be looked at: at 40 % look-alikes begin to pass. */
const errorShare = 0.2
/** How far from its old position a place is looked for first, in UTF-16 code units. */
const nearby = 2_000

/** The best places near the old position, then, only where asked for more, the best everywhere. */
export function* nearest(text: string, pattern: string, position: number): Generator<Span> {
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
export function alignedSpan(pattern: string, found: string, part: Span): Span {
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
