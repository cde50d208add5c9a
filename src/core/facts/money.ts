import type { Reading } from './reading'

/** Signs and words before an amount. */
const signs: ReadonlyMap<string, string> = new Map([
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['inr', 'INR'],
  ['$', 'USD'],
  ['usd', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY']
])

/** "A$", "HK$": a dollar that is not the American one. */
const dollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['c', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD']
])

/** Words after an amount. A pound may be a weight, a dollar or a rupee another country's: they do not stand here. */
const words: ReadonlyMap<string, string> = new Map([
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['yen', 'JPY']
])

const codes: ReadonlySet<string> = new Set([...signs.values(), ...dollars.values()])

/** Whether a unit is a currency's three-letter code. */
export const isCurrency = (unit: string | undefined): unit is string => unit !== undefined && codes.has(unit)

/** The currency a noun after an amount names ("euros"), or undefined. */
export const currencyNamed = (noun: string): string | undefined => words.get(noun)

/**
 * The currency sign or word before token `i`.
 *
 * @returns its code and first token, or null
 */
export function currencyBefore(
  reading: Reading,
  i: number
): { readonly code: string; readonly first: number } | null {
  if (!reading.together(i - 1, i)) return null
  const sign = reading.lower(i - 1)
  if (sign === '.' && reading.lower(i - 2) === 'rs') return { code: 'INR', first: i - 2 }
  const code = signs.get(sign)
  if (code === undefined) return null
  const { tokens } = reading
  if (sign !== '$' || !reading.together(i - 2, i) || tokens.end[i - 2] !== tokens.start[i - 1])
    return { code, first: i - 1 }
  const country = dollars.get(reading.lower(i - 2))
  return country === undefined ? { code, first: i - 1 } : { code: country, first: i - 2 }
}
