import { numberedThings } from '../../lexicon/en/not-counted'
import { TokenKind } from '../../text/tokens'
import type { Reading } from '../reading'
import { isPlural } from './singular'

/** No number has more groups of three digits than this. */
const mostGroups = 4

/**
 * The last token of a number whose digits are set in groups: "1 056", "12'400", "66, 436 votes". The first token where
 * the next ones are no groups.
 */
export function lastGroup(reading: Reading, first: number): number {
  if (!/^[1-9]\d{0,2}$/.test(reading.word(first))) return first
  let last = first
  for (let groups = 0; groups < mostGroups; groups++) {
    const next = groupAfter(reading, first, last)
    if (next < 0) break
    last = next
  }
  return last
}

function groupAfter(reading: Reading, first: number, last: number): number {
  const { tokens, text } = reading
  const next = last + 1
  if (!reading.together(next, first)) return -1
  const gap = tokens.start[next]! - tokens.end[last]!
  const mark = reading.word(next)
  if (gap === 0 && (mark === "'" || mark === '’'))
    return tokens.end[next] === tokens.start[next + 1] && isGroup(reading, next + 1, first) ? next + 1 : -1
  const before = reading.together(first - 1, first) ? reading.lower(first - 1) : ''
  if (gap === 1 && isGroup(reading, next, first))
    // "In 12 300 people": a day or a page, then a figure.
    return /^(?:in|on|by|of|to)$/.test(before) || reading.is(first - 1, numberedThings) ? -1 : next
  if (gap !== 0 || mark !== ',' || last !== first || !isGroup(reading, next + 1, first)) return -1
  if (text.slice(tokens.end[next], tokens.start[next + 1]) !== ' ') return -1
  // A list of numbers has the same comma: only what is counted tells them apart.
  const after = reading.lower(next + 2)
  const listed = /^(?:and|to|,|&|-|–|\()$/.test(before) || reading.is(first - 1, numberedThings)
  return !listed && isPlural(after) && after === reading.word(next + 2) ? next + 1 : -1
}

/** Whether three digits stand at `at`, one space behind the token before. */
export const isSpacedGroup = (reading: Reading, at: number, first: number): boolean =>
  isGroup(reading, at, first) && reading.tokens.start[at]! - reading.tokens.end[at - 1]! === 1

const isGroup = (reading: Reading, at: number, first: number): boolean =>
  reading.together(at, first) &&
  reading.tokens.kind[at] === TokenKind.number &&
  /^\d{3}(?:\.\d+)?$/.test(reading.word(at))
