import { type Rates, ratesBetween } from '../facts/exchange-rates'
import type { Facts } from '../facts/facts-of'
import type { Interval } from '../facts/quantity/interval'
import type { Quantity } from '../facts/quantity/quantity'
import { figuresOf } from '../laws/law'
import { printLike } from '../laws/print-like'
import { sumsToldTwice, type ToldTwice } from '../links/aside'
import type { FindingData, Repair } from '../model/finding'
import type { Relation } from '../readings/judge'
import { relationsOf } from '../readings/relations-of'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { repairOf } from './relation-findings'

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
      text: 'They sold one yard for 20 million korun ($1.6m) and the other for 35 million korun ($3.8m) on the same day.',
      code: 'unlike',
      because: 'money the reading does not know, at 12.5 and at 9.2 to the dollar'
    },
    {
      text: 'The firm, which opened in 1991, sold the mill for $450m (£150m).',
      publishedOn: '2014-05-06',
      code: 'rate',
      because: 'the old year stands in the sentence, and no year since had three dollars to the pound'
    },
    {
      text: 'The works opened in 1991. It was sold for $14bn (₹85 crore) this week.',
      publishedOn: '2014-05-06',
      code: 'magnitude',
      because: 'a year named before does not switch the rates off'
    },
    {
      text: 'They sold one yard for 20 million korun ($1.6m) and the other for 35 million korun ($2.8m) on the same day.',
      code: null,
      because: 'one rate'
    },
    { text: 'A seat is $7.99 (£7.99) from May.', code: null, because: 'a price in two markets' },
    {
      text: 'He earns 15,000 rupees a month and paid 3,000 rupees ($19) for the mask.',
      publishedOn: '2019-11-20',
      code: null,
      because: 'rupees of another country'
    },
    {
      text: 'Founded in 1984, the firm bought the mill for $450m (£340m).',
      code: null,
      because: 'nothing says which year it was; in 2022 it would be right'
    },
    {
      text: 'The mill will pay 70 euro cents (£0.48; $0.98) a share for 2004.',
      code: null,
      because: 'cents, not euros'
    },
    {
      text: 'A sale of chairs and tables that was held in 2001fetched £5.5m ($10.3m).',
      code: null,
      because: 'a space is lost, and the amount with it'
    }
  ],
  run(facts) {
    const { reading, measured } = facts
    const byTable = sumsToldTwice(
      reading,
      measured.filter((sum) => !isGlued(reading.text, sum))
    ).flatMap((sums) => {
      const finding = againstTable(reading.text, sums, yearsOf(facts, sums))
      return finding ? [{ token: sums.again.token, finding }] : []
    })
    const told = new Set(byTable.map(({ token }) => token))
    return [
      ...byTable.map(({ finding }) => finding),
      ...relationsOf(facts)
        .filter(({ proposal, outcome }) => proposal.law.id === 'exchange' && outcome === 'differs')
        .filter(({ proposal }) => !told.has(proposal.roles.figures.b!.token))
        .filter(({ proposal }) => !figuresOf(proposal.roles).some((sum) => isGlued(reading.text, sum)))
        .map((relation) => againstOther(reading.text, relation))
    ]
  }
}

/** "in 2001fetched £5.5m ($10.3m)": a space is lost, and with it what the amount is. */
const isGlued = (text: string, { span }: Quantity): boolean =>
  /\d(?!million|billion|trillion|thousand|crore|lakh)\p{Ll}{3}/u.test(text.slice(span.start, span.end))

/** Years, and whether the article's day is known or only told by the years it names. */
interface Years extends Rates {
  readonly assumed: boolean
}

/** From this year on a pair without a day is held against rates at all. */
const anyYear: Years = { low: 0, high: 2100, assumed: false }

/**
 * The years whose rates could have been used: where the day of publication is known, from the year before it, or before the
 * first one the sentence names, to that day. Else, where two of the years named lie within three, the article speaks of that
 * time: from before the first named to after the last. Else every year, for one named may lie far behind or ahead.
 */
function yearsOf({ reading, dates }: Facts, { one }: ToldTwice): Years {
  const named = dates
    .flatMap(({ year, sentence }) => (year === undefined ? [] : [{ year, sentence }]))
    .sort((a, b) => a.year - b.year)
  const published = Number(reading.article.publishedOn?.slice(0, 4)) || undefined
  if (published !== undefined) {
    const beside = named.filter(({ sentence }) => sentence === one.sentence)
    return { low: Math.min(published, beside[0]?.year ?? published) - 1, high: published, assumed: false }
  }
  const late = named.filter(({ year }) => year >= 1990)
  const isTold = late.some(({ year }, i) => i > 0 && year - late[i - 1]!.year <= 2)
  return isTold ? { low: late[0]!.year - 1, high: late.at(-1)!.year + 1, assumed: true } : anyYear
}

/** Behind an amount: it is in hundredths of the currency. */
const hundredths = /^ (?:cents?|cts?|pence|paise|sen)\b/

const order = ['GBP', 'EUR', 'USD', 'INR', 'JPY']

function againstTable(text: string, { one, again }: ToldTwice, given: Years): RawFinding | null {
  // "$4.99 (£4.99)": one price in two markets.
  if (one.unit === undefined || again.unit === undefined || one.value === again.value) return null
  // "70 euro cents (£0.48)"
  if ([one, again].some(({ span }) => hundredths.test(text.slice(span.end, span.end + 8)))) return null
  const [from, to] = [one, again].sort((a, b) => order.indexOf(a.unit!) - order.indexOf(b.unit!)) as [
    Quantity,
    Quantity
  ]
  const codes = [from.unit!, to.unit!] as const
  // Rupee and yen drift for decades: a wrong guess at the year would make a right sum look wrong.
  const years = given.assumed && codes.some((code) => drifting.has(code)) ? anyYear : given
  const rates = ratesBetween(...codes, years)
  if (!rates) return null
  // Other countries have rupees too, of which a dollar buys up to four times as many.
  const high = rates.high * (codes.includes('INR') && !isIndian(text, from, to) ? otherRupees : 1)
  const [a, b] = [asRounded(from), asRounded(to)]
  const slack = years.assumed ? assumedTolerance : tolerance
  const fits = (factor: number) =>
    (b.high / a.low) * factor >= rates.low * (1 - slack) && (b.low / a.high) * factor <= high * (1 + slack)
  if (fits(1)) return null
  const factor = [1000, 0.001, 100, 0.01, 10, 0.1].find(fits)
  return {
    code: factor === undefined ? 'rate' : 'magnitude',
    ...(factor === undefined ? {} : { severity: 'error' as const }),
    data: {
      ...dataOf(text, one, again),
      from: codes[0],
      to: codes[1],
      printed: precise(to.value / from.value),
      low: precise(rates.low),
      high: precise(high),
      ...(factor === undefined ? {} : { factor: Math.round(Math.max(factor, 1 / factor)) })
    },
    places: placesOf(text, one, again),
    repairs:
      factor === undefined
        ? []
        : scaleRepairs(text, [again, one], (sum) => (sum === to ? factor : 1 / factor))
  }
}

/** Half of the last printed digit, or of the last digit that is not 0 as far as 3 % go; a vague sum bends by 6 %. */
function asRounded({ value, step, digits, vague }: Quantity): Interval {
  const noughts = /0*$/.exec(digits)![0].length
  const half = Math.max(
    step / 2,
    Math.min((step * 10 ** noughts) / 2, value * 0.03),
    vague ? value * 0.06 : 0
  )
  return { low: Math.max(value - half, Number.MIN_VALUE), high: value + half }
}

const otherRupees = 4

const isIndian = (text: string, ...sums: readonly Quantity[]): boolean =>
  sums.some(
    ({ unit, span }) => unit === 'INR' && /₹|lakh|crore|indian/i.test(text.slice(span.start, span.end))
  )

/** Each sum with another scale word, where a thousandfold slip is one. */
function scaleRepairs(
  text: string,
  sums: readonly Quantity[],
  factorOf: (sum: Quantity) => number
): readonly Repair[] {
  return sums.flatMap((sum) => {
    const factor = factorOf(sum)
    if (sum.scale === 1 || (factor !== 1000 && factor !== 0.001)) return []
    const label = printLike(sum.value * factor, sum, text)
    return [{ label, edits: [{ ...sum.span, text: label }] }]
  })
}

/** One article converts at one rate, and this sum is changed at another than the one it is held against. */
function againstOther(text: string, { proposal, repairs }: Relation): RawFinding {
  const { a, b, c, d } = proposal.roles.figures
  const [other, changed] = [placeAt(text, c!.span, 'amount'), placeAt(text, d!.span, 'converted')]
  return {
    code: 'unlike',
    data: { ...dataOf(text, a!, b!), others: [`${other.quote} = ${changed.quote}`] },
    places: [...placesOf(text, a!, b!), other, changed],
    repairs: repairs
      .filter(({ role }) => role === 'a' || role === 'b')
      .flatMap((repair) => repairOf(text, repair))
  }
}

const dataOf = (text: string, amount: Quantity, converted: Quantity) => ({
  amount: text.slice(amount.span.start, amount.span.end),
  converted: text.slice(converted.span.start, converted.span.end)
})

const placesOf = (text: string, amount: Quantity, converted: Quantity) => [
  placeAt(text, amount.span, 'amount'),
  placeAt(text, converted.span, 'converted')
]

const precise = (value: number): number => Number(value.toPrecision(3))

const rateOf = ({ from, to, printed, low, high }: FindingData): string =>
  `they make 1 ${from} worth ${printed} ${to}, and it stood between ${low} and ${high}`

const list = (values: unknown): string => (Array.isArray(values) ? values.join(', ') : String(values))
