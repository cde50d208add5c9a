import { fractionWords, scaleWords, smallNumbers, timesWords } from '../../lexicon/en/number-words'
import type { Reading } from '../reading'
import { fractionPlace, type Numeral } from './numeral'
import { scaleWordsAfter } from './scales-after'

/** How many words a number in words may have. */
const reach = 12

/**
 * The number in words that begins at token `i`, or at the "a" before it: "twelve", "a hundred and twenty", "half a
 * million", "one in ten", "two-thirds", "one and a quarter", "three lakh crore". Null where none stands there.
 */
export function speltNumeral(reading: Reading, i: number): Numeral | null {
  const word = reading.lower(i)
  if (timesWords.has(word)) return manyTimes(reading, i)
  if (fractionWords.has(word)) return partOfOne(reading, i)
  if (scaleWords.has(word)) return articleAndScale(reading, i)
  if (!smallNumbers.has(word)) return null
  const { value, last } = sumOfWords(reading, i)
  const fraction = fractionAfter(reading, i, value, last)
  if (fraction) return fraction
  const mixed = andAPart(reading, i, value, last)
  return mixed ?? numeral(reading, i, last, value)
}

/** "two hundred and fifty thousand": its value and last token. */
function sumOfWords(reading: Reading, i: number): { readonly value: number; readonly last: number } {
  let total = 0
  let current = smallNumbers.get(reading.lower(i))!
  let last = i
  for (let at = i + 1; at <= i + reach && reading.together(at, i); at++) {
    const word = reading.lower(at)
    const small = smallNumbers.get(word)
    if (small !== undefined) {
      // "twenty one", "three hundred twelve"; "two three" are two numbers.
      const fits =
        at > last + 1 || current % 100 === 0 ? current % 100 === 0 : current % 10 === 0 && small < 10
      if (!fits || small === 0 || (current === 0 && total === 0)) break
      current += small
      last = at
      continue
    }
    const scale = scaleWords.get(word)
    if (scale !== undefined && at === last + 1) {
      if (scale <= 100) current = (current || 1) * scale
      else if (current === 0 && total > 0) total *= scale
      else {
        total += current * scale
        current = 0
      }
      last = at
      continue
    }
    const goesOn =
      word === 'and' &&
      at === last + 1 &&
      last > i - 1 &&
      scaleWords.has(reading.lower(last)) &&
      (total + current < 1e6 || false) &&
      smallNumbers.has(reading.lower(at + 1))
    if (!goesOn) break
  }
  return { value: total + current, last }
}

/** "two thirds", "one third", "one in ten", "nine out of ten". */
function fractionAfter(reading: Reading, i: number, value: number, last: number): Numeral | null {
  const next = reading.together(last + 1, i) ? reading.lower(last + 1) : ''
  const part = fractionWords.get(next)
  if (part !== undefined && value < 100 && (value === 1) !== next.endsWith('s'))
    return { ...numeral(reading, i, last + 1, value * part), fraction: true, place: fractionPlace }
  const of = next === 'out' && reading.lower(last + 2) === 'of' ? last + 3 : next === 'in' ? last + 2 : -1
  if (of < 0 || !reading.together(of, i)) return null
  const whole = wholeOf(reading, of)
  if (whole === undefined || whole.value <= value) return null
  // "one in 2018", "two in three days" are no fractions.
  if (next === 'in' && value > 1 && whole.value > 10) return null
  return { ...numeral(reading, i, whole.last, value / whole.value), fraction: true, place: fractionPlace }
}

function wholeOf(
  reading: Reading,
  at: number
): { readonly value: number; readonly last: number } | undefined {
  const word = reading.lower(at)
  if (smallNumbers.has(word)) return sumOfWords(reading, at)
  if (/^\d{1,3}$/.test(word)) return { value: Number(word), last: at }
  return undefined
}

/** "one and a quarter", "two and a half million", "three and three-quarters". */
function andAPart(reading: Reading, i: number, value: number, last: number): Numeral | null {
  const part = partAfter(reading, last)
  if (!part) return null
  const whole = { ...numeral(reading, i, part.last, value + part.value), place: 0.25 }
  return withScales(reading, whole)
}

/** "and a half", "and three-quarters" after token `last`. */
export function partAfter(
  reading: Reading,
  last: number
): { readonly value: number; readonly last: number } | null {
  if (!reading.together(last + 2, last) || reading.lower(last + 1) !== 'and') return null
  const second = reading.lower(last + 2)
  if (second === 'a' || second === 'one') {
    const part = fractionWords.get(reading.lower(last + 3))
    return part !== undefined && reading.together(last + 3, last) ? { value: part, last: last + 3 } : null
  }
  const hyphen = hyphenFraction(second)
  return hyphen === undefined ? null : { value: hyphen, last: last + 2 }
}

/** "two-thirds" */
export function hyphenFraction(word: string): number | undefined {
  const at = word.indexOf('-')
  if (at < 0) return undefined
  const count = smallNumbers.get(word.slice(0, at))
  const part = fractionWords.get(word.slice(at + 1))
  return count === undefined || part === undefined ? undefined : count * part
}

/** "twice as many", "threefold": how many times as much. "Scored twice" counts what happened, and is none. */
function manyTimes(reading: Reading, i: number): Numeral | null {
  const word = reading.lower(i)
  const compares = /^(?:as|the|its|their|his|her|our|that|what|more)$/.test(reading.lower(i + 1))
  if (!word.endsWith('fold') && !compares) return null
  return { ...numeral(reading, i, i, timesWords.get(word)!), times: true }
}

/** "half", "half a million", "a third", "a quarter of a million". */
function partOfOne(reading: Reading, i: number): Numeral | null {
  const word = reading.lower(i)
  const part = fractionWords.get(word)!
  const before = reading.together(i - 1, i) ? reading.lower(i - 1) : ''
  const next = reading.together(i + 1, i) ? reading.lower(i + 1) : ''
  const after = reading.together(i + 2, i) ? reading.lower(i + 2) : ''
  const first = before === 'a' ? i - 1 : i
  if (word.endsWith('s') || word === 'halves') return null
  if (word === 'half' && next === 'a' && scaleWords.has(after))
    return scaled(reading, i, i + 2, part, scaleWords.get(after)!)
  if (word === 'half' && scaleWords.has(next))
    return scaled(reading, first, i + 1, part, scaleWords.get(next)!)
  if (next === 'of' && after === 'a' && scaleWords.has(reading.lower(i + 3)))
    return scaled(reading, first, i + 3, part, scaleWords.get(reading.lower(i + 3))!)
  const asShare =
    next === 'of' ||
    /^(?:the|its|their|his|her|our|my|a|an|that|this|as)$/.test(next) ||
    isMoreOrLess.test(next)
  if (word === 'half') {
    const told =
      /^(?:a|an)$/.test(next) || next === 'of' || /^(?:the|its|their|his|her|our|my|that|this)$/.test(next)
    const bent = /^(?:by|than|about|nearly|almost|over|under|to|only|just|roughly|around|is|are|some)$/.test(
      before
    )
    if (/^(?:first|second|other|better|back|-)$/.test(before) || (before === 'and' && !told)) return null
    return told || bent ? { ...numeral(reading, i, i, part), fraction: true, place: fractionPlace } : null
  }
  if (before !== 'a') return null
  const point = /^(?:points?|percentage|century|mile|hour)$/.test(next)
  // "Fell by a quarter last year", "cut by nearly a third since 2019", but not "by a third party".
  const bent = /^(?:by|about|nearly|almost|over|under|only|just|roughly|around|than)$/.test(
    reading.lower(i - 2)
  )
  const ends = next === '' || !/^\p{L}/u.test(next) || (bent && isAfterShare.test(next))
  if (!(next === 'of' || asShare || point || ends)) return null
  return { ...numeral(reading, first, i, part), fraction: true, place: fractionPlace }
}

/** What a share may be of something else by: "a third fewer than the 840". */
const isMoreOrLess =
  /^(?:more|less|fewer|(?:high|low|larg|small|bigg|cheap|dear|long|short|heavi|light|fast|slow)er|up|down|above|below)$/

/** What may follow a share that stands alone. */
const isAfterShare =
  /^(?:last|this|next|in|on|since|to|from|over|during|between|compared|when|after|before|and|for|within|at|against|while|because|but|year|every|each|across)$/

/** "a hundred and twenty", "a dozen", "hundred and twenty". */
function articleAndScale(reading: Reading, i: number): Numeral | null {
  const before = reading.together(i - 1, i) ? reading.lower(i - 1) : ''
  const first = /^(?:a|an)$/.test(before) ? i - 1 : i
  if (
    first === i &&
    !(
      reading.lower(i + 1) === 'and' &&
      smallNumbers.has(reading.lower(i + 2)) &&
      !/^(?:few|several|many|some|couple|per)$/.test(before)
    )
  )
    return null
  if (reading.lower(first - 1) === 'half' || reading.lower(first - 1) === 'many') return null
  const scale = scaleWords.get(reading.lower(i))!
  let value = scale
  let last = i
  const next = reading.together(i + 1, i) ? reading.lower(i + 1) : ''
  const more = scaleWords.get(next)
  if (more !== undefined) {
    value *= more
    last = i + 1
  } else if (next === 'and' && smallNumbers.has(reading.lower(i + 2)) && scale >= 100 && scale < 1e6) {
    const rest = sumOfWords(reading, i + 2)
    if (rest.value < scale) {
      value += rest.value
      last = rest.last
    } else if (scale === 100 && rest.value < 1e5 && rest.value % 1e3 === 0) {
      value = (100 + rest.value / 1e3) * 1e3
      last = rest.last
    }
  } else {
    const part = partAfter(reading, last)
    if (part) return numeral(reading, first, part.last, value * (1 + part.value))
  }
  return numeral(reading, first, last, value)
}

const scaled = (reading: Reading, first: number, last: number, part: number, scale: number): Numeral =>
  withScales(reading, numeral(reading, first, last, part * scale))

/** The number with the scale words that follow it. */
function withScales(reading: Reading, from: Numeral): Numeral {
  const { scale, last } = scaleWordsAfter(reading, from.last)
  if (last === from.last) return from
  return { ...numeral(reading, from.first, last, from.amount * scale), place: from.place * scale }
}

function numeral(reading: Reading, first: number, last: number, amount: number): Numeral {
  const { start, end } = reading.tokens
  const scale = scaleWords.get(reading.lower(last)) ?? 1
  return {
    first,
    last,
    start: start[first]!,
    end: end[last]!,
    amount,
    scale: 1,
    // A number in words is as exact as its last scale word: "two million".
    place: scale >= 1e3 && Number.isInteger(amount) ? scale : 1,
    digits: '',
    rest: '',
    fraction: false
  }
}
