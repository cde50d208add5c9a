import { scaleAbbreviations, scaleWords } from '../../lexicon/en/number-words'
import type { Reading } from '../reading'

/** More scale words than these stand after no number ("hundred thousand crore"). */
const most = 3

/** The scale words after a number. */
export interface ScalesAfter {
  /** What all of them multiply by; 1 without any. */
  readonly scale: number
  readonly last: number
  /** The scale is an "m", which may be metres. */
  readonly loneM: boolean
  /** Letters on to the last of them with a hyphen: "-mile" in "1.8 billion-mile". */
  readonly rest: string
}

/** The scale words in full after token `from`: "million", "lakh crore". */
export function scaleWordsAfter(reading: Reading, from: number): ScalesAfter {
  let scale = 1
  let last = from
  while (last < from + most && reading.together(last + 1, from)) {
    const factor = scaleWords.get(reading.lower(last + 1))
    if (factor === undefined) break
    scale *= factor
    last++
  }
  return { scale, last, loneM: false, rest: '' }
}

/**
 * The scale after digits: "million", "lakh crore", "mln", "-million", "billion-mile".
 *
 * @param abbreviated a scale is printed on to the digits already: only words may follow
 */
export function scalesAfter(reading: Reading, from: number, abbreviated: boolean): ScalesAfter {
  const { tokens } = reading
  const next = from + 1
  if (!reading.together(next, from)) return { scale: 1, last: from, loneM: false, rest: '' }
  const hyphen =
    reading.word(next) === '-' &&
    tokens.end[from] === tokens.start[next] &&
    tokens.end[next] === tokens.start[next + 1]
  const at = hyphen ? next + 1 : next
  const word = reading.lower(at)
  if (scaleWords.has(word)) {
    const { scale, last } = scaleWordsAfter(reading, at - 1)
    return { scale, last, loneM: false, rest: '' }
  }
  const cut = word.indexOf('-')
  const head = cut > 0 ? scaleWords.get(word.slice(0, cut)) : undefined
  if (head !== undefined) return { scale: head, last: at, loneM: false, rest: word.slice(cut) }
  const short = abbreviated || word === 'b' ? undefined : scaleAbbreviations.get(word)
  return short === undefined
    ? { scale: 1, last: from, loneM: false, rest: '' }
    : { scale: short, last: at, loneM: word === 'm', rest: '' }
}
