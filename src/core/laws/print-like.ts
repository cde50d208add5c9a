import { speltNumber } from '../facts/number-words'
import type { Quantity } from '../facts/quantity/quantity'
import { printNumeral, readNumeral } from '../text/numerals'
import { fractionLike } from './fraction-like'

/**
 * A value printed in the form of a figure of the article: its grouping, decimals, scale word, currency and unit, in
 * words where it is in words and the value has some.
 *
 * @param printed the words of the figure's `span`, and where in them its `number` stands
 */
export function printLike(value: number, figure: Quantity, text: string): string {
  if (figure.dimension === 'fraction' && value > 0 && value < 1)
    return fractionLike(value, text.slice(figure.span.start, figure.span.end))
  const before = text.slice(figure.span.start, figure.number.start)
  const after = text.slice(figure.number.end, figure.span.end)
  const other = otherScale(value, figure, after)
  if (!other) return `${before}${numberLike(value, figure, text)}${after}`
  return `${before}${numberLike(value, { ...figure, scale: other.scale }, text)}${other.after}`
}

/** Words of scale that take each other's place. */
const families: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12]
  ]),
  new Map([
    ['m', 1e6],
    ['bn', 1e9],
    ['tn', 1e12]
  ]),
  new Map([
    ['mln', 1e6],
    ['bln', 1e9]
  ]),
  new Map([
    ['lakh', 1e5],
    ['crore', 1e7]
  ])
]

/** Where the value is a thousand times what the figure's scale word suits, or a thousandth: the words with another one. */
function otherScale(
  value: number,
  { value: printed, scale }: Quantity,
  after: string
): { readonly scale: number; readonly after: string } | null {
  if (scale === 1 || value <= 0) return null
  const times = value / printed
  if (times < 50 && times > 0.02) return null
  const word = /^[\s-]?(\p{L}+)/u.exec(after)?.[1] ?? ''
  const family = families.find((words) => words.get(word) === scale)
  for (const [name, size] of family ?? [])
    if (size !== scale && value >= size && value < size * 1000)
      return { scale: size, after: after.replace(word, name) }
  return null
}

/** The same, the number alone. */
export function numberLike(value: number, figure: Quantity, text: string): string {
  const printed = text.slice(figure.number.start, figure.number.end)
  const scaled = value / figure.scale
  if (figure.digits === '') {
    const spelt = Number.isInteger(Math.round(scaled * 1e6) / 1e6) ? speltNumber(Math.round(scaled)) : null
    if (spelt) return /^\p{Lu}/u.test(printed) ? spelt.charAt(0).toUpperCase() + spelt.slice(1) : spelt
    return plainNumber(scaled, 1)
  }
  const point = /[.·](\d+)$/.exec(printed)
  return plainNumber(scaled, point ? point[1]!.length : 0, groupingOf(printed))
}

type Grouping = 'western' | 'indian' | 'plain' | 'spaced'

const groupingOf = (printed: string): Grouping => {
  if (/\d \d{3}/.test(printed)) return 'spaced'
  const { style } = readNumeral(printed).grouping
  return style === 'indian'
    ? 'indian'
    : /^\d{5,}/.test(printed) || (style === 'plain' && /^\d{4}(?!\d)/.test(printed))
      ? 'plain'
      : 'western'
}

/** A value is printed with more decimals than the figure has where it would else be off by more than this share. */
const coarse = 0.02

function plainNumber(value: number, decimals: number, grouping: Grouping = 'western'): string {
  const size = Math.abs(value)
  let places = decimals
  while (places < 3 && Math.abs(Number(size.toFixed(places)) - size) > size * coarse) places++
  const fixed = size.toFixed(places)
  const [whole = '0', fraction] = fixed.split('.')
  const grouped = printNumeral(Number(whole), grouping === 'spaced' ? 'western' : grouping)
  const spaced = grouping === 'spaced' ? grouped.replaceAll(',', ' ') : grouped
  return `${value < 0 ? '−' : ''}${spaced}${fraction ? `.${fraction}` : ''}`
}
