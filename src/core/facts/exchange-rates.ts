/**
 * The lowest and highest daily rate of each year from 1990, rounded outwards: what one pound and one euro cost in
 * dollars, and how many rupees and yen one dollar cost. Wide on purpose: they tell a slip from a rate, and price
 * nothing. Not yet held line by line against a published series (H.10 of the Federal Reserve has the days).
 */
const firstYear = 1990
const dollarsPerPound =
  '1.59-1.98 1.60-2.00 1.50-2.01 1.41-1.60 1.45-1.64 1.52-1.65 1.48-1.72 1.57-1.71 1.61-1.73 1.54-1.68 1.39-1.66 1.36-1.51 1.40-1.62 1.54-1.79 1.75-1.96 1.70-1.93 1.72-1.99 1.91-2.11 1.43-2.04 1.36-1.71 1.42-1.65 1.53-1.68 1.52-1.64 1.48-1.66 1.54-1.72 1.45-1.60 1.20-1.51 1.19-1.37 1.24-1.44 1.19-1.34 1.14-1.37 1.31-1.43 1.06-1.38 1.17-1.32 1.22-1.35 1.20-1.39'
const dollarsPerEuro =
  '- - - - - - - - - 0.99-1.19 0.82-1.04 0.83-0.96 0.85-1.06 1.03-1.27 1.17-1.37 1.16-1.36 1.17-1.34 1.28-1.50 1.23-1.61 1.24-1.52 1.18-1.46 1.28-1.50 1.20-1.36 1.27-1.39 1.20-1.40 1.04-1.21 1.03-1.16 1.03-1.21 1.12-1.26 1.08-1.16 1.06-1.24 1.11-1.24 0.95-1.16 1.04-1.13 1.02-1.13 1.01-1.20'
const rupeesPerDollar =
  '16-19 17-27 25-32 30-33 31-32 31-38 33-39 35-40 38-44 42-44 43-48 46-49 47-50 45-49 43-47 43-47 43-48 39-46 38-52 45-53 43-49 43-55 48-58 52-70 57-65 60-68 65-69 62-69 62-75 67-73 70-78 71-77 73-84 80-84 82-86 83-92'
const yenPerDollar =
  '123-161 124-143 117-135 100-127 96-114 79-105 102-117 110-132 112-148 101-125 101-115 113-133 115-136 106-122 101-115 101-122 109-120 107-125 86-113 86-102 80-95 75-86 76-87 86-106 100-122 115-126 99-122 107-119 104-115 104-113 101-113 102-116 113-152 127-152 139-162 139-160'

/** A range of rates, both ends included. */
export interface Rates {
  readonly low: number
  readonly high: number
}

const readYears = (printed: string, invert: boolean): readonly (Rates | null)[] =>
  printed.split(' ').map((range) => {
    const [low, high] = range.split('-').map(Number)
    if (!low || !high) return null
    return invert ? { low: 1 / high, high: 1 / low } : { low, high }
  })

/** What one unit of a currency cost in dollars, year by year. */
const inDollars: ReadonlyMap<string, readonly (Rates | null)[]> = new Map([
  ['GBP', readYears(dollarsPerPound, false)],
  ['EUR', readYears(dollarsPerEuro, false)],
  ['INR', readYears(rupeesPerDollar, true)],
  ['JPY', readYears(yenPerDollar, true)]
])

/**
 * What one unit of `from` could cost in `to` on any day of these years, both included.
 *
 * @returns null where the table has not both currencies, or none of the years
 */
export function ratesBetween(from: string, to: string, years: Rates): Rates | null {
  let low = Number.POSITIVE_INFINITY
  let high = 0
  for (let year = Math.max(years.low, firstYear); year <= years.high; year++) {
    const a = dollarsFor(from, year)
    const b = dollarsFor(to, year)
    if (a === undefined || b === undefined) break
    if (!a || !b) continue
    low = Math.min(low, a.low / b.high)
    high = Math.max(high, a.high / b.low)
  }
  return high > 0 ? { low, high } : null
}

function dollarsFor(currency: string, year: number): Rates | null | undefined {
  if (currency === 'USD') return { low: 1, high: 1 }
  return inDollars.get(currency)?.[year - firstYear]
}
