import { notNouns } from '../lexicon/en/not-nouns'
import { readNumeral } from '../text/numerals'
import { TokenKind } from '../text/tokens'
import { currencyBefore } from './money'
import { printedNumber } from './printed-numbers'
import type { Reading } from './reading'

/** A number as it stands, whatever it counts: also "24-hour", "COVID-19", "10m". */
export interface FigureToken {
  readonly token: number
  /** The digits only, without separators and point. */
  readonly digits: string
  readonly value: number
  /** The place of the last printed digit: 1e8 for "28.3bn". */
  readonly place: number
  /** Currency, "%", or the words beside it; two figures are of one kind where they share one. */
  readonly kinds: readonly string[]
}

const suffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['cr', 1e7]
])

/** The number at token `i`, or null. */
export function figureTokenAt(reading: Reading, i: number): FigureToken | null {
  const { kind } = reading.tokens
  if (kind[i] !== TokenKind.number && kind[i] !== TokenKind.mixed) return null
  const word = reading.lower(i)
  let end = 0
  while (end < word.length && word.charCodeAt(end) <= 0x39) end++
  const printed = word.slice(0, end)
  const read = printedNumber(reading, i)
  const scale = read?.scale ?? suffixes.get(word.slice(end)) ?? 1
  const { value } = readNumeral(printed)
  const point = printed.indexOf('.')
  return {
    token: i,
    digits: printed.replaceAll(/[.,]/g, ''),
    value: value * scale,
    place: (point < 0 ? 1 : 10 ** -(printed.length - point - 1)) * scale,
    kinds: kindsOf(reading, i, read?.last ?? i, scale)
  }
}

/** How many words after a number may name what it counts ("500 of its software patents"). */
const reach = 4

function kindsOf(reading: Reading, first: number, last: number, scale: number): readonly string[] {
  const currency = currencyBefore(reading, first)
  if (currency) return [currency.code]
  const { tokens } = reading
  const hyphen = reading.word(last + 1) === '-' && tokens.start[last + 1] === tokens.end[last]
  const next = hyphen ? last + 2 : last + 1
  const after = reading.together(next, first) ? reading.lower(next) : ''
  if (after === '%' || after === 'percent' || (after === 'per' && reading.lower(next + 1) === 'cent'))
    return ['%']
  const kinds = wordBefore(reading, first)
  if (isAge(reading, first, next)) kinds.push('age')
  for (let k = next; k < next + reach && reading.together(k, first); k++) {
    if (tokens.kind[k] !== TokenKind.word) break
    const word = reading.lower(k)
    if (!notNouns.has(word)) kinds.push(kindOf(word))
  }
  // "10m" in a headline is "10 million people" in the text.
  if (scale >= 1e6) kinds.push('large')
  return kinds
}

/** "aged 62", "dies at 62", "the 62-year-old". */
function isAge(reading: Reading, first: number, next: number): boolean {
  const before = reading.lower(first - 1)
  return (
    before === 'aged' ||
    (before === 'at' && /^die[sd]$/.test(reading.lower(first - 2))) ||
    reading.lower(next) === 'year-old'
  )
}

/** The word before the number that names it ("COVID-19", "drama 24"); no common word. */
function wordBefore(reading: Reading, first: number): string[] {
  const { tokens } = reading
  const hyphen = reading.word(first - 1) === '-' && tokens.end[first - 1] === tokens.start[first]
  const at = hyphen ? first - 2 : first - 1
  if (!reading.together(at, first) || tokens.kind[at] !== TokenKind.word) return []
  const word = reading.lower(at)
  return (hyphen && word.length >= 3) || (word.length >= 5 && !notNouns.has(word)) ? [kindOf(word)] : []
}

const work = new Set('jobs job staff posts workers employees'.split(' '))

/** A word that names a kind of figure, singular; jobs by any name. */
function kindOf(word: string): string {
  if (work.has(word)) return 'of jobs'
  return `of ${word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word}`
}
