import { afterNoun, away, measurelessNouns, perNouns, regularly } from '../../lexicon/en/rates'
import { TokenKind } from '../../text/tokens'
import type { Reading } from '../reading'
import { singularOf } from './singular'

/** What a quantity goes by, and the last token of its words. */
export interface GoesBy {
  readonly per: string
  readonly last: number
}

/**
 * "a week", "per litre", "/kg", "each", "for every child", "an hour", "annually" after token `last`.
 *
 * @param money an amount of money goes by whatever thing follows it ("£4,000 a flat"), other amounts by common units only
 */
export function goesByAfter(reading: Reading, last: number, money: boolean): GoesBy | null {
  const at = last + 1
  if (!reading.together(at, last)) return null
  const word = reading.lower(at)
  if (/^(?:for|from|to|on)$/.test(word) && /^(?:each|every)$/.test(reading.lower(at + 1)))
    return eachAfter(reading, at + 1) ?? { per: 'each', last: at + 1 }
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
  // "38 minutes, against 47 a year before": a day, and no rate.
  if (reading.together(noun + 1, last) && reading.is(noun + 1, away)) return null
  const anyThing = money && (word === 'a' || word === 'an') && isThing(reading, noun)
  if (word !== 'per' && !perNouns.has(name) && !anyThing) return null
  if (word === 'per' && name === 'capita') return { per: 'person', last: noun }
  return { per: square ? `${reading.lower(noun - 1)} ${name}` : name, last: noun }
}

/** "for every inhabitant", "from each of the farms": the noun is the last word of the phrase, at most three on. */
function eachAfter(reading: Reading, each: number): GoesBy | null {
  let noun = each + 1
  if (reading.lower(noun) === 'of') {
    noun++
    while (/^(?:the|its|their|his|her|these|those)$/.test(reading.lower(noun))) noun++
  }
  if (!reading.together(noun, each) || reading.tokens.kind[noun] !== TokenKind.word) return null
  if (reading.lower(noun) === 'one') return null
  // "Rs 4,000 for each of them": of whatever was counted.
  if (/^(?:them|us|you|these|those|which|whom)$/.test(reading.lower(noun))) return { per: 'each', last: noun }
  return { per: singularOf(reading.lower(noun)), last: noun }
}

/** Whether "£4,000 a flat" names what the money goes by: one noun in small letters that ends its phrase. */
const isThing = (reading: Reading, noun: number): boolean =>
  /^\p{Ll}{3,}$/u.test(reading.word(noun)) &&
  !reading.is(noun, measurelessNouns) &&
  (!reading.together(noun + 1, noun) ||
    reading.tokens.kind[noun + 1] !== TokenKind.word ||
    reading.is(noun + 1, afterNoun))

/** "-a-month" in "an $800-a-month flat". */
function hyphened(reading: Reading, at: number): GoesBy | null {
  const { start, end } = reading.tokens
  const match = /^an?-(\p{L}+)$/u.exec(reading.lower(at + 1))
  if (!match || end[at - 1] !== start[at] || end[at] !== start[at + 1]) return null
  const name = singularOf(match[1]!)
  return perNouns.has(name) ? { per: name, last: at + 1 } : null
}
