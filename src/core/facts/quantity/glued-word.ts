import { currencySigns, dollarCountries, gluedCurrencies } from '../../lexicon/en/currencies'
import { fractionWords, scaleWords, smallNumbers } from '../../lexicon/en/number-words'
import { wordShape } from '../../text/word-classes'
import type { Reading } from '../reading'
import { fractionPlace, type Numeral } from './numeral'
import { digitsFrom, digitsIn } from './printed-numeral'
import { scaleWordsAfter } from './scales-after'
import { isSpacedGroup } from './spaced-groups'

const currencyOn = /^([a-z]{1,3})(\d+)([a-z]*)$/

/** A word that begins with a number in words or with a currency: "three-day", "two-thirds", "EUR1", "Rs45". */
export const gluedNumber = wordShape((printed) => {
  const word = printed.toLowerCase()
  const hyphen = word.indexOf('-')
  if (hyphen > 0) {
    const head = word.slice(0, hyphen)
    return smallNumbers.has(head) || fractionWords.has(head) || scaleWords.has(head)
  }
  return currencyOf(word) !== null
})

function currencyOf(
  word: string
): { readonly code: string; readonly size: number; readonly risky: boolean } | null {
  const match = currencyOn.exec(word)
  if (!match) return null
  const [, letters] = match
  const code = currencySigns.get(letters!) ?? gluedCurrencies.get(letters!) ?? dollarOf(letters!)
  return code === undefined ? null : { code, size: letters!.length, risky: letters!.length === 1 }
}

/** "$US35": the sign stands in the token before. */
const dollarOf = (letters: string): string | undefined =>
  letters.length >= 1 ? dollarCountries.get(letters) : undefined

/** The number in a word that begins with one: "three-day", "EUR1.2m", "twenty-one-storey". */
export function gluedNumeral(reading: Reading, i: number): Numeral | null {
  const word = reading.lower(i)
  return word.includes('-') ? hyphenNumeral(reading, i, word) : currencyNumeral(reading, i, word)
}

function hyphenNumeral(reading: Reading, i: number, word: string): Numeral | null {
  const parts = word.split('-')
  let amount = 0
  let used = 0
  let fraction = false
  const head = parts[0]!
  const part = fractionWords.get(head)
  const small = smallNumbers.get(head)
  if (part !== undefined) {
    const scale = scaleWords.get(parts[1]!)
    if (scale === undefined && head !== 'half' && head !== 'quarter') return null
    amount = scale === undefined ? part : part * scale
    used = scale === undefined ? 1 : 2
  } else if (small !== undefined) {
    amount = small
    used = 1
    const next = smallNumbers.get(parts[1]!)
    if (next !== undefined && next > 0 && next < 10 && small >= 20) {
      amount += next
      used = 2
    }
    // "two-and-a-half"
    const more =
      parts[used] === 'and' && parts[used + 1] === 'a' ? fractionWords.get(parts[used + 2] ?? '') : undefined
    if (more !== undefined) {
      amount += more
      used += 3
    }
    const of = fractionWords.get(parts[used] ?? '')
    const scale = scaleWords.get(parts[used] ?? '')
    if (of !== undefined) {
      amount *= of
      used++
      fraction = true
    } else if (scale !== undefined) {
      amount *= scale
      used++
    } else if (parts[used] === 'in' && smallNumbers.has(parts[used + 1] ?? '')) {
      amount /= smallNumbers.get(parts[used + 1]!)!
      used += 2
      fraction = true
    }
  } else {
    return null
  }
  const start = reading.tokens.start[i]!
  const size = parts.slice(0, used).join('-').length
  const rest = parts.length > used ? `-${parts.slice(used).join('-')}` : ''
  const { scale, last } = rest === '' ? scaleWordsAfter(reading, i) : { scale: 1, last: i }
  return {
    first: i,
    last,
    start,
    end: start + size,
    amount,
    scale,
    place: fraction && scale === 1 ? fractionPlace : 1,
    digits: '',
    rest,
    fraction: fraction && scale === 1
  }
}

function currencyNumeral(reading: Reading, i: number, word: string): Numeral | null {
  const { tokens, text } = reading
  const found = currencyOf(word)
  if (!found) return null
  const { start, end } = tokens
  let at = i
  let printed = word.slice(found.size)
  // The point or comma and what follows are tokens of their own: "EUR1" "." "2m".
  while (
    /^\d+(?:[.,]\d+)*$/.test(printed) &&
    reading.together(at + 2, i) &&
    /^[.,]$/.test(reading.word(at + 1)) &&
    end[at] === start[at + 1] &&
    end[at + 1] === start[at + 2] &&
    /^\d/.test(reading.word(at + 2))
  ) {
    printed += reading.word(at + 1) + reading.lower(at + 2)
    at += 2
  }
  // "R18 500": groups of three digits set apart by a space.
  const grouped = /^[1-9]\d{0,2}$/.test(printed) && isSpacedGroup(reading, at + 1, i)
  if (grouped)
    while (isSpacedGroup(reading, at + 1, i)) {
      at++
      printed += reading.word(at)
    }
  const size = digitsIn(printed)
  const numeral = digitsFrom(reading, {
    first: i,
    last: at,
    digits: printed.slice(0, size),
    letters: printed.slice(size),
    start: start[i]! + found.size
  })
  if (!numeral) return null
  const dollar = text[start[i]! - 1] === '$'
  const code = dollar
    ? dollarCountries.get(word.slice(0, found.size))
    : (currencySigns.get(word.slice(0, found.size)) ?? gluedCurrencies.get(word.slice(0, found.size)))
  if (code === undefined) return null
  // "R2", "N95", "P45" are names; "R500m", "N1,200", "R18 500" are money.
  if (found.risky && numeral.scale === 1 && !grouped && !/[.,]/.test(printed)) return null
  return { ...numeral, currency: code, first: dollar ? i - 1 : i }
}
