/**
 * What one dollar cost in other currencies, year by year: means of the noon rates the Federal Reserve publishes (H.10
 * and G.5A, by way of FRED), as collected in datasets/exchange-rates (Public Domain Dedication), `data/annual.csv` and
 * for sterling `data/monthly.csv`; sterling of 2024 and 2025 from FRED's AEXUSUK. They tell a slip from a rate, and
 * price nothing.
 */
interface Series {
  readonly firstYear: number
  /** A mean, or the lowest and highest mean of a month; `-` where the series has none. */
  readonly printed: string
  /** How far days lie from such means, as a share. */
  readonly spread: number
}

const series: ReadonlyMap<string, Series> = new Map([
  [
    'GBP',
    {
      firstYear: 1990,
      printed:
        '.5091-.6156 .5091-.6062 .5146-.6550 .6461-.6947 .6225-.6760 .6222-.6491 .6010-.6600 .5921-.6245 .5902-.6119 .6034-.6349 .6096-.7014 .6768-.7133 .6304-.7029 .5709-.6354 .5185-.5599 .5251-.5764 .5095-.5733 .4831-.5135 .4996-.6732 .6024-.7057 .6189-.6817 .6105-.6416 .6194-.6442 .6104-.6631 .5860-.6392 .6420-.6685 .6885-.8110 .7405-.8099 - - - - - - .7824 .7580',
      spread: 0.03
    }
  ],
  [
    'EUR',
    {
      firstYear: 1999,
      printed:
        '.9387 1.0832 1.1171 1.0578 .8833 .804 .8033 .796 .7293 .6791 .7176 .7541 .7178 .7777 .753 .752 .9012 .9032 .8849 .8462 .8933 .8764 .8453 .9493 .9245 .9242 .8845',
      spread: 0.08
    }
  ],
  [
    'INR',
    {
      firstYear: 1990,
      printed:
        '17.49 22.71 28.16 31.29 31.39 32.42 35.51 36.36 41.36 43.13 45 47.22 48.63 46.59 45.26 44 45.19 41.18 43.39 48.33 45.65 46.58 53.37 58.51 61 64.11 67.16 65.07 68.37 70.38 74.14 73.94 78.58 82.57 83.66 87.15',
      spread: 0.08
    }
  ],
  [
    'JPY',
    {
      firstYear: 1990,
      printed:
        '145 134.59 126.78 111.08 102.18 93.96 108.78 121.06 130.99 113.73 107.8 121.57 125.22 115.94 108.15 110.11 116.31 117.76 103.39 93.68 87.78 79.7 79.82 97.6 105.74 121.05 108.66 112.1 110.4 109.02 106.78 109.84 131.46 140.5 151.46 149.57',
      spread: 0.08
    }
  ]
])

/** A range of rates or years, both ends included. */
export interface Rates {
  readonly low: number
  readonly high: number
}

/** How much weaker than in all other years a currency may have been in one nothing is known of, as a share. */
const unknownYear = 0.1

const hull = (ranges: readonly Rates[]): Rates => ({
  low: Math.min(...ranges.map(({ low }) => low)),
  high: Math.max(...ranges.map(({ high }) => high))
})

/** What a dollar cost in each year: the means of the year and of those beside it, widened by the spread. */
const byYear: ReadonlyMap<string, ReadonlyMap<number, Rates>> = new Map(
  [...series].map(([currency, { firstYear, printed, spread }]) => {
    const means = printed.split(' ').map((range): Rates | null => {
      const [low, high = low] = range.split('-').map(Number)
      return low ? { low, high: high! } : null
    })
    const years = means.flatMap((mean, i): (readonly [number, Rates])[] => {
      if (!mean) return []
      const near = mean.low < mean.high ? [mean] : [means[i - 1], mean, means[i + 1]].filter((m) => m != null)
      const { low, high } = hull(near)
      return [[firstYear + i, { low: low * (1 - spread), high: high * (1 + spread) }]]
    })
    return [currency, new Map(years)]
  })
)

const lastYear = Math.max(...[...byYear.values()].flatMap((years) => [...years.keys()])) + 1

/**
 * What one unit of `from` could cost in `to` on any day of these years, both included. A year that a series passes
 * over stands for all it has; one before its first is left out.
 *
 * @returns null where a currency has no series, or none of the years
 */
export function ratesBetween(from: string, to: string, years: Rates): Rates | null {
  const found: Rates[] = []
  for (let year = Math.max(years.low, 1990); year <= Math.min(years.high, lastYear); year++) {
    const [a, b] = [perDollar(from, year), perDollar(to, year)]
    if (a && b) found.push({ low: b.low / a.high, high: b.high / a.low })
  }
  return found.length > 0 ? hull(found) : null
}

function perDollar(currency: string, year: number): Rates | null {
  if (currency === 'USD') return { low: 1, high: 1 }
  const known = byYear.get(currency)
  if (!known || year < series.get(currency)!.firstYear) return null
  const rates = known.get(year)
  if (rates) return rates
  const { low, high } = hull([...known.values()])
  return { low, high: high * (1 + unknownYear) }
}
