import {
  currencyNouns,
  currencySigns,
  dollarCountries,
  moneyNations,
  moneyOfNation
} from '../../lexicon/en/currencies'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import type { Reading } from '../reading'
import type { Numeral } from './numeral'
import { singularOf } from './singular'

/** A currency beside a number: its code, and the first or last token of its words. */
export interface CurrencyBeside {
  readonly code: string
  readonly token: number
}

/** The currency sign, code or word just before the number: "$", "US$", "$US ", "Rs.", "Tk", "EUR". */
export function currencyBefore(reading: Reading, { first }: Numeral): CurrencyBeside | null {
  const at = first - 1
  if (!reading.together(at, first)) return null
  const word = reading.lower(at)
  if (word === '.') {
    const code = reading.together(at - 1, first) ? currencySigns.get(reading.lower(at - 1)) : undefined
    return code !== undefined && /^(?:rs|re|tk|rp|sh)$/.test(reading.lower(at - 1))
      ? { code, token: at - 1 }
      : null
  }
  const { tokens } = reading
  const glued = (left: number) => reading.together(left, first) && tokens.end[left] === tokens.start[left + 1]
  if (dollarCountries.has(word) && glued(at - 1) && reading.word(at - 1) === '$')
    return { code: dollarCountries.get(word)!, token: at - 1 }
  const ghana = /^[¢₵]$/.test(word) && reading.lower(at - 1) === 'gh' && glued(at - 1)
  if (ghana) return { code: 'GHS', token: at - 1 }
  const code = currencySigns.get(word)
  if (code === undefined) return null
  // "re" and "sh" are words too.
  if (/^[a-z]/.test(word) && word === reading.word(at) && !/^(?:rs|tk|stg)$/.test(word)) return null
  if (word !== '$' || !reading.together(at - 1, first)) return { code, token: at }
  // "US $58.24" too.
  const country = dollarCountries.get(reading.lower(at - 1))
  if (country !== undefined && (glued(at - 1) || /^(?:US|AU|CA|HK|NZ|NT)$/.test(reading.word(at - 1))))
    return { code: country, token: at - 1 }
  return { code, token: at }
}

/** The currency named after the number: "dollars", "Australian dollars", "pence", "€", "million pounds sterling". */
export function currencyAfter(reading: Reading, numeral: Numeral): CurrencyBeside | null {
  const { tokens } = reading
  let at = numeral.last + 1
  if (!reading.together(at, numeral.first)) return null
  if (
    reading.word(at) === '-' &&
    tokens.end[at - 1] === tokens.start[at] &&
    tokens.end[at] === tokens.start[at + 1]
  )
    at++
  const word = reading.lower(at)
  const sign = currencySigns.get(word)
  if (sign !== undefined) {
    // "500€", but not "a five-year $25 million deal".
    const before = reading.together(at + 1, at) && reading.tokens.kind[at + 1] === TokenKind.number
    const coded = word.length === 3 && word !== reading.word(at)
    if (!before && (coded || !/^[a-z]/.test(word))) return { code: sign, token: at }
  }
  let nation = ''
  if (moneyNations.has(word)) nation = moneyNations.get(word)!
  else if (/^(?:hong|new|czech|sri|saudi)$/.test(word) && reading.together(at + 2, numeral.first)) {
    nation =
      word === 'hong' ? 'HK' : (moneyNations.get(word) ?? moneyNations.get(reading.lower(at + 1)) ?? '')
    if (nation !== '' && word !== 'czech') at++
  }
  if (nation !== '') at++
  if (!reading.together(at, numeral.first)) return null
  const noun = singularOf(reading.lower(at))
  if (noun === 'pound') return poundsAt(reading, at, numeral, nation)
  const named = (reading.form(at) & WordForm.capital) !== 0 && nation === ''
  const code = named ? undefined : currencyNouns.get(noun)
  if (
    code === undefined ||
    (nation === '' &&
      /^(?:mark|real|crown|won|rand|sterling)$/.test(noun) &&
      !isMoneyWord(reading, at, numeral))
  )
    return null
  return { code: nation === '' || code.length !== 3 ? code : (moneyOfNation.get(nation) ?? code), token: at }
}

/** A pound is money where it is sterling, or where nobody weighs so much; else it is a weight. */
function poundsAt(reading: Reading, at: number, numeral: Numeral, nation: string): CurrencyBeside | null {
  if (reading.lower(at + 1) === 'sterling') return { code: 'GBP', token: at + 1 }
  if (nation !== '') return { code: nation === 'EG' ? 'EGP' : 'GBP', token: at }
  const size = numeral.amount * numeral.scale
  return size >= 1e5 && reading.lower(at + 1) !== 'of' ? { code: 'GBP', token: at } : null
}

/** "Mark", "real", "won" and "crown" are words too: money only in the plural or after a scale word. */
const isMoneyWord = (reading: Reading, at: number, { scale }: Numeral): boolean =>
  scale >= 1e3 || (/s$/.test(reading.lower(at)) && reading.lower(at) !== 'marks')
