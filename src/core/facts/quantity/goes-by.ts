import { perNouns, regularly } from '../../lexicon/en/rates'
import { TokenKind } from '../../text/tokens'
import type { Reading } from '../reading'
import { singularOf } from './singular'

/** What a quantity goes by, and the last token of its words. */
export interface GoesBy {
  readonly per: string
  readonly last: number
}

/** "a week", "per litre", "/kg", "each", "an hour", "annually" after token `last`. */
export function goesByAfter(reading: Reading, last: number): GoesBy | null {
  const at = last + 1
  if (!reading.together(at, last)) return null
  const word = reading.lower(at)
  if (word === 'each' || word === 'apiece') {
    const next = reading.together(at + 1, last) ? singularOf(reading.lower(at + 1)) : ''
    return perNouns.has(next) ? { per: next, last: at + 1 } : { per: 'each', last: at }
  }
  const often = regularly.get(word)
  if (often !== undefined) return { per: often, last: at }
  if (word === '-') return hyphened(reading, at)
  if (!/^(?:a|an|per|every|\/)$/.test(word) || !reading.together(at + 1, last)) return null
  if (reading.tokens.kind[at + 1] !== TokenKind.word) return null
  let noun = at + 1
  const square =
    /^(?:square|sq|cubic|cu|metric)$/.test(reading.lower(noun)) && reading.together(noun + 1, last)
  if (square) noun++
  const name = singularOf(reading.lower(noun))
  if (word !== 'per' && !perNouns.has(name)) return null
  // "81 per cent a year ago" is a day, and no rate.
  if (word !== 'per' && /^(?:ago|earlier|before|later|after|or|old)$/.test(reading.lower(noun + 1)))
    return null
  if (word === 'per' && name === 'capita') return { per: 'person', last: noun }
  return { per: square ? `${reading.lower(noun - 1)} ${name}` : name, last: noun }
}

/** "-a-month" in "an $800-a-month flat". */
function hyphened(reading: Reading, at: number): GoesBy | null {
  const { start, end } = reading.tokens
  const match = /^an?-(\p{L}+)$/u.exec(reading.lower(at + 1))
  if (!match || end[at - 1] !== start[at] || end[at] !== start[at + 1]) return null
  const name = singularOf(match[1]!)
  return perNouns.has(name) ? { per: name, last: at + 1 } : null
}
