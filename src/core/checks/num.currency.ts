import { type Conversion, conversionsOf } from '../facts/conversions'
import { type Rates, ratesBetween } from '../facts/exchange-rates'
import type { Facts } from '../facts/facts-of'
import type { Quantity } from '../model/fact'
import type { FindingData, Repair } from '../model/finding'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** How far a rate may lie outside the year's own: an old sum at a later rate, a rate of the month before. */
const tolerance = 0.04
/** The same, where only the years the article names say when it was written. */
const assumedTolerance = 0.1
const drifting = new Set(['INR', 'JPY'])

export const numCurrency: Check = {
  id: 'num.currency',
  summary: 'One amount in two currencies, at a rate that no day in question had.',
  why: 'Conversions are typed in a hurry beside the original: a lost “bn” or a wrong digit there is seen by nobody.',
  severity: 'warning',
  messages: {
    magnitude: (data) =>
      `“${data.amount}” and “${data.converted}” are not the same sum: ${rateOf(data)}. One of them is ${data.factor} times too large or too small.`,
    rate: (data) => `“${data.amount}” and “${data.converted}” are not the same sum: ${rateOf(data)}.`,
    unlike: (data) =>
      `“${data.amount}” and “${data.converted}” are not the same sum at the rate of the other conversions here (${list(data.others)}).`
  },
  examples: [
    {
      text: 'In 2004 the firm bought the mill for $450m (£240bn).',
      code: 'magnitude',
      because: 'the pound was never worth a fifth of a cent'
    },
    {
      text: 'In 2004 the firm bought the mill for $450m (£150m).',
      code: 'rate',
      because: 'three dollars to the pound, which no day since has seen'
    },
    {
      text: 'It paid A$20m (£8m) for one mill, A$50m (£20m) for another, and A$40m (£26m) for a third.',
      code: 'unlike',
      because: 'two conversions at 0.40, one at 0.65'
    },
    { text: 'In 2004 the firm bought the mill for $450m (£240m).', code: null, because: '1.88 is right' },
    {
      text: 'The player costs $99 (£69 in Britain), he said in 2004.',
      code: null,
      because: 'two prices in two markets'
    },
    {
      text: 'The mill cost $450m and the yard £240bn.',
      code: null,
      because: 'two amounts, not one in two currencies'
    },
    {
      text: 'It paid A$20m (£8m) for one mill and A$40m (£17.5m) for another.',
      code: null,
      because: '0.40 and 0.44: a sum of last year may have had another rate'
    },
    {
      text: 'Founded in 1984, the firm bought the mill for $450m (£340m).',
      code: null,
      because: 'nothing says which year it was; in 2022 it would be right'
    }
  ],
  run(facts) {
    const years = yearsOf(facts)
    const conversions = conversionsOf(facts.reading, facts.quantities)
    const byPair = new Map<string, Conversion[]>()
    for (const conversion of conversions) {
      const key = pairOf(conversion)
      const same = byPair.get(key)
      if (same) same.push(conversion)
      else byPair.set(key, [conversion])
    }
    return conversions.flatMap((conversion) => {
      const finding =
        againstTable(facts.reading.text, conversion, years) ??
        againstOthers(facts.reading.text, conversion, byPair.get(pairOf(conversion))!)
      return finding ? [finding] : []
    })
  }
}

const pairOf = ({ amount, converted }: Conversion): string => [amount.unit, converted.unit].sort().join(' ')

/** Years, and whether the article's day is known or only told by the years it names. */
interface Years extends Rates {
  readonly assumed: boolean
}

/** From this year on a pair without a day is held against rates at all. */
const anyYear: Years = { low: 0, high: 2100, assumed: false }

/**
 * The years whose rates could have been used: where the day of publication is known, from the year before the first
 * one the article names to that day. Else, where two of the years named lie within three, the article speaks of that
 * time: from before the first named to after the last. Else every year, for one named may lie far behind or ahead.
 */
function yearsOf({ reading, dates }: Facts): Years {
  const named = dates
    .flatMap(({ year }) => (year !== undefined && year >= 1990 ? [year] : []))
    .sort((a, b) => a - b)
  const published = Number(reading.article.publishedOn?.slice(0, 4)) || undefined
  if (published !== undefined) {
    const first = Math.min(published, named[0] ?? published, ...dates.map(({ year = published }) => year))
    return { low: first - 1, high: published, assumed: false }
  }
  const last = named.at(-1)
  const told = named.some((year, i) => i > 0 && year - named[i - 1]! <= 2)
  return told ? { low: named[0]! - 1, high: last! + 1, assumed: true } : anyYear
}

/** How many units of the dearer currency's counterpart one unit buys, as printed and as far as rounding may bend it. */
function rateIn(conversion: Conversion, from: string): Rates & { readonly printed: number } {
  const [one, other] =
    conversion.amount.unit === from
      ? [conversion.amount, conversion.converted]
      : [conversion.converted, conversion.amount]
  const a = roundedTo(one)
  const b = roundedTo(other)
  return {
    low: (other.value - b) / (one.value + a),
    high: (other.value + b) / Math.max(one.value - a, Number.MIN_VALUE),
    printed: other.value / one.value
  }
}

/** Half of the last printed digit, or of the last digit that is not 0 as far as 3 % go; a vague amount bends by 6 %. */
function roundedTo({ value, scale, grouping, vague }: Quantity): number {
  const printed = value / scale
  let place = 1
  while (place > 1e-3 && Math.abs(printed / place - Math.round(printed / place)) > 1e-6) place /= 10
  let zeros = place
  while (grouping.digits > 1 && zeros < printed && Math.abs((printed / (zeros * 10)) % 1) < 1e-9) zeros *= 10
  const half = Math.max(place / 2, Math.min(zeros / 2, printed * 0.03)) * scale
  return vague ? Math.max(half, value * 0.06) : half
}

const order = ['GBP', 'EUR', 'USD', 'INR', 'JPY']

function againstTable(text: string, conversion: Conversion, given: Years): RawFinding | null {
  const { amount, converted } = conversion
  const [from, to] = [amount.unit!, converted.unit!].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  // Rupee and yen drift for decades: a wrong guess at the year would make a right sum look wrong.
  const years = given.assumed && (drifting.has(from!) || drifting.has(to!)) ? anyYear : given
  const rates = ratesBetween(from!, to!, years)
  if (!rates) return null
  const { low, high, printed } = rateIn(conversion, from!)
  const slack = years.assumed ? assumedTolerance : tolerance
  const fits = (factor: number) =>
    high * factor >= rates.low * (1 - slack) && low * factor <= rates.high * (1 + slack)
  if (fits(1)) return null
  const factor = [1000, 0.001, 100, 0.01, 10, 0.1].find(fits)
  return {
    code: factor === undefined ? 'rate' : 'magnitude',
    ...(factor === undefined ? {} : { severity: 'error' as const }),
    data: {
      ...dataOf(text, conversion),
      from: from!,
      to: to!,
      printed: precise(printed),
      low: precise(rates.low),
      high: precise(rates.high),
      ...(factor === undefined ? {} : { factor: Math.round(Math.max(factor, 1 / factor)) })
    },
    places: placesOf(text, conversion),
    repairs: factor === undefined ? [] : magnitudeRepairs(text, conversion, factor, from!)
  }
}

/** One article converts at one rate: the other conversions agree with each other to 5 %, and this one is 15 % away. */
function againstOthers(text: string, conversion: Conversion, same: readonly Conversion[]): RawFinding | null {
  if (same.length < 2 || same.length > 50) return null
  // Of two that differ neither is the wrong one: said once, at the later.
  if (same.length === 2 && conversion !== same[1]) return null
  const from = conversion.amount.unit!
  const others = same.filter((other) => other !== conversion)
  const rates = others.map((other) => rateIn(other, from))
  const printed = rates.map((rate) => rate.printed)
  if (Math.max(...printed) > Math.min(...printed) * 1.05) return null
  const own = rateIn(conversion, from)
  const low = Math.min(...rates.map((rate) => rate.low))
  const high = Math.max(...rates.map((rate) => rate.high))
  if (own.high >= low * 0.85 && own.low <= high * 1.15) return null
  return {
    code: 'unlike',
    data: {
      ...dataOf(text, conversion),
      others: others.map((other) => `${quote(text, other.amount)} = ${quote(text, other.converted)}`)
    },
    places: [...placesOf(text, conversion), ...others.flatMap((other) => placesOf(text, other))],
    repairs: []
  }
}

const quote = (text: string, { span }: Quantity): string => text.slice(span.start, span.end)

const dataOf = (text: string, { amount, converted }: Conversion) => ({
  amount: quote(text, amount),
  converted: quote(text, converted)
})

const placesOf = (text: string, { amount, converted }: Conversion) => [
  placeAt(text, amount.span, 'amount'),
  placeAt(text, converted.span, 'converted')
]

const scaleWord = /(?:million|billion|bn|m)$/
const swapped: ReadonlyMap<string, string> = new Map([
  ['m', 'bn'],
  ['bn', 'm'],
  ['million', 'billion'],
  ['billion', 'million']
])

/** Where a thousandfold slip is a scale word, each amount with the other word; `factor` brings the rate right. */
function magnitudeRepairs(
  text: string,
  { amount, converted }: Conversion,
  factor: number,
  from: string
): readonly Repair[] {
  if (factor !== 1000 && factor !== 0.001) return []
  return [converted, amount].flatMap((quantity) => {
    const printed = quote(text, quantity)
    const word = scaleWord.exec(printed)?.[0]
    if (word === undefined) return []
    const grows = (quantity.unit === from) === factor < 1
    if (grows !== (word === 'm' || word === 'million')) return []
    const form = printed.slice(0, -word.length) + swapped.get(word)!
    return [{ label: form, edits: [{ start: quantity.span.start, end: quantity.span.end, text: form }] }]
  })
}

const precise = (value: number): number => Number(value.toPrecision(3))

const rateOf = ({ from, to, printed, low, high }: FindingData): string =>
  `they make 1 ${from} worth ${printed} ${to}, and it stood between ${low} and ${high}`

const list = (values: unknown): string => (Array.isArray(values) ? values.join(', ') : String(values))
