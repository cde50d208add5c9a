import type { Grouping } from '../model/fact'

/**
 * Reads a printed whole or decimal number: "5678", "79,172", "1,32,973", "12.5".
 * Grouping systems: thousands (1,234,567) and the Indian lakh and crore (12,34,567).
 *
 * @returns its value and printed form; separators that fit no system give `broken` and the value of the bare digits
 */
export function readNumeral(printed: string): { readonly value: number; readonly grouping: Grouping } {
  const point = printed.indexOf('.')
  if (point < 0 && !printed.includes(','))
    return { value: Number(printed), grouping: { style: 'plain', digits: printed.length } }
  const whole = point < 0 ? printed : printed.slice(0, point)
  const value = Number(printed.replaceAll(',', ''))
  const digits = whole.replaceAll(',', '').length
  return {
    value: Number.isNaN(value) ? Number(whole.replaceAll(',', '')) : value,
    grouping: { style: isSplitFraction(printed, point) ? 'broken' : styleOf(whole), digits }
  }
}

/** "11740.6,0": a comma among the decimals of a figure too long to be one of a list. */
const isSplitFraction = (printed: string, point: number): boolean =>
  point >= 3 && printed.includes(',', point) && printed.indexOf('.', point + 1) < 0

function styleOf(whole: string): Grouping['style'] {
  if (!whole.includes(',')) return 'plain'
  const groups = whole.split(',').map((group) => group.length)
  const [first, ...rest] = groups
  const last = rest.at(-1)
  if (last !== 3 || first === undefined || first > 3 || whole.startsWith('0')) return 'broken'
  const inner = rest.slice(0, -1)
  if (inner.length === 0) return 'either'
  if (inner.every((size) => size === 3)) return 'western'
  return inner.every((size) => size === 2) && first <= 2 ? 'indian' : 'broken'
}

/** Prints a whole number with thousands commas, or lakh and crore commas. */
export function printNumeral(value: number, system: 'western' | 'indian' | 'plain'): string {
  const digits = String(Math.abs(Math.trunc(value)))
  const sign = value < 0 ? '−' : ''
  if (system === 'plain') return sign + digits
  const tail = digits.slice(-3)
  const head = digits.slice(0, -3)
  if (head === '') return sign + tail
  const size = system === 'indian' ? 2 : 3
  const groups: string[] = []
  for (let end = head.length; end > 0; end -= size) groups.unshift(head.slice(Math.max(0, end - size), end))
  return `${sign}${groups.join(',')},${tail}`
}
