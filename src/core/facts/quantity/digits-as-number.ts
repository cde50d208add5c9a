/** What printed digits say. */
export interface DigitsRead {
  readonly value: number
  /** What one in the last printed place is worth. */
  readonly place: number
  /** Another way to read them: a comma as the point, a point as a separator. */
  readonly otherwise?: number
  /** The first reading takes the comma for a point, or is a whole number by its point. */
  readonly unsure?: boolean
}

/** No figure is printed with more signs than this. */
const longest = 24

const isGroupedByPoints = (printed: string): boolean => /^\d{1,3}(?:\.\d{3}){2,}$/.test(printed)

/**
 * Reads printed digits with commas and points: "1,32,973", "12.5", "1.250.000", "1,5". Null where they are no one number
 * ("1.2.3").
 */
export function digitsAsNumber(printed: string): DigitsRead | null {
  if (printed.length > longest) return null
  if (isGroupedByPoints(printed)) return { value: Number(printed.replaceAll('.', '')), place: 1 }
  const value = Number(printed.replaceAll(',', ''))
  if (Number.isNaN(value)) return null
  const point = printed.indexOf('.')
  const place = point < 0 ? 1 : 10 ** -(printed.length - point - 1)
  const comma = printed.indexOf(',')
  if (point < 0 && comma > 0 && comma === printed.lastIndexOf(',')) {
    const decimals = printed.length - comma - 1
    const decimal = Number(printed.replace(',', '.'))
    // "1,5" and "0,75" fit no grouping: the comma is the point.
    return decimals === 3
      ? { value, place, otherwise: decimal }
      : { value: decimal, place: 10 ** -decimals, otherwise: value, unsure: true }
  }
  const three = point > 0 && point <= 3 && comma < 0 && printed.length - point - 1 === 3
  if (!three || printed.startsWith('0')) return { value, place }
  const whole = Number(printed.replace('.', ''))
  // Nobody prints three decimals that are nought.
  return printed.endsWith('000')
    ? { value: whole, place: 1, otherwise: value, unsure: true }
    : { value, place, otherwise: whole, unsure: true }
}
