import { answerSharesOf } from '../facts/answer-shares'
import { conversionsOf } from '../facts/conversions'
import type { Facts } from '../facts/facts-of'
import { fractionSharesOf } from '../facts/fraction-shares'
import { isCurrency } from '../facts/money'
import { printedSharesOf } from '../facts/printed-shares'
import { lastPlace } from '../facts/stated-range'
import { voteSharesOf } from '../facts/vote-shares'
import { figuresOf } from '../laws/law'
import type { Quantity } from '../model/fact'
import type { FindingData } from '../model/finding'
import type { Relation } from '../readings/judge'
import { printNumeral } from '../text/numerals'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { relationMessages, withRelations } from './relation-findings'

export const numPercent: Check = {
  id: 'num.percent',
  summary: 'A share against the count and the total it is a share of.',
  why: 'Shares are worked out by hand or taken from another table than the counts beside them.',
  severity: 'error',
  messages: {
    fits: (data) => `${sumOf(data)}, which fits “${data.phrase}”.`,
    differs: (data) => `${sumOf(data)}, but the text says “${data.phrase}”.`,
    fraction: ({ fraction, phrase }) => `“${fraction}” and “${phrase}” are not the same share.`,
    'over-all': ({ sum }) => `The answers to one question come to ${sum} per cent.`,
    ...relationMessages('num.percent')
  },
  examples: [
    {
      text: 'Altogether 351 of the 486 pupils have found a place at a college, 62 per cent of the total.',
      code: 'share',
      because: '351 of 486 is 72 per cent'
    },
    {
      text: 'Altogether 351 of the 486 pupils have found a place at a college, 72 per cent of the total.',
      code: 'share-fits',
      because: '351 of 486 is 72.2 per cent'
    },
    {
      text: 'Two-thirds of the choir’s 240 singers, or 180, have paid.',
      code: 'share',
      because: 'two-thirds of 240 is 160'
    },
    {
      text: 'It meets 55 per cent of a shortfall of $6.9 million, so $3.1 million has still to be found.',
      code: null,
      because: 'the rest is spoken of'
    },
    {
      text: 'Google counts 65% of them as left, 20% as centre and 16% as right.',
      code: null,
      because: 'shares side by side are none of each other'
    },
    {
      text: 'Nearly a third of the 90 members, or 29, stayed away.',
      code: 'share-fits',
      because: '29 is nearly 30'
    },
    {
      text: 'They took 17 months: five months, or 42 per cent, too long.',
      code: null,
      because: 'five over the twelve that were planned'
    },
    {
      text: 'The party won 45 of the 90 seats (40%).',
      code: 'differs',
      because: '45 of 90 is half'
    },
    {
      text: 'Of the 400 people asked, 120, or 40%, said yes.',
      code: 'differs',
      because: '120 of 400 is 30 per cent'
    },
    { text: 'Of the 118 stalls, 74 are let, or 63 per cent.', code: 'fits', because: '62.7 per cent' },
    {
      text: 'Three of the 20 inspectors, or 25 per cent, are women.',
      code: 'differs',
      because: 'three of 20 is 15 per cent'
    },
    {
      text: 'The fine was £12m (€14.3m), of which 40%, or £5.2m, was suspended.',
      code: 'differs',
      because: '£5.2m of £12m is 43 per cent'
    },
    {
      text: 'The fine was £12m (€14.3m), of which 40%, or £4.8m, was suspended.',
      code: 'fits',
      because: 'the euros convert the fine and are no part of it'
    },
    {
      text: 'Turnout was 62%: of 51,000 registered voters, 38,250 cast a ballot.',
      code: 'differs',
      because: '38,250 of 51,000 is 75 per cent'
    },
    {
      text: 'A quarter of the pupils (35%) failed.',
      code: 'fraction',
      because: 'a quarter is 25 per cent'
    },
    { text: 'Nearly a third of the pupils (31%) failed.', code: null, because: 'nearly' },
    {
      text: 'Half a million people (3% of the town) came.',
      code: null,
      because: 'a count, and a share of something'
    },
    {
      text: 'Some 55% backed the plan, 38% opposed it and 17% did not know.',
      code: 'over-all',
      because: '55 + 38 + 17 = 110'
    },
    {
      text: 'Some 55% of men backed the plan, 38% of women did and 17% did not know.',
      code: null,
      because: 'men and women are asked apart'
    },
    { text: 'The party won 52 of the 90 seats (58%).', code: 'fits', because: '57.8 per cent' },
    {
      text: 'The party won 45 of the 90 seats (40% of the vote).',
      code: null,
      because: 'a share of something else'
    },
    {
      text: 'Asha Rawat secured 14,259 votes against 11,069 for Vinod Pal. Rawat’s vote share was 48.4 per cent of the 31,500 votes polled.',
      code: 'differs',
      because: '14,259 of 31,500 is 45.3 per cent'
    },
    {
      text: 'Asha Rawat secured 14,259 votes against 11,069 for Vinod Pal. Rawat’s vote share was 45.3 per cent of the 31,500 votes polled.',
      code: 'fits',
      because: 'rounded as printed'
    },
    {
      text: 'Asha Rawat secured 14,259 votes against 11,069 for Vinod Pal. Rawat’s vote share was 48.4 per cent.',
      code: null,
      because: 'of how many is not said'
    },
    {
      text: 'Asha Rawat secured 14,259 votes against 11,069 for Vinod Pal. Meena Negi won 5.2 per cent of the 31,500 votes polled.',
      code: null,
      because: 'her count is not printed'
    },
    {
      text: 'More than 60 per cent (54 of 100) said no.',
      code: 'differs',
      because: '54 of 100 is less'
    },
    {
      text: 'More than 60 per cent (64 of 100) said no. About 60 per cent (54 of 100) were men.',
      code: null,
      because: '64 is more, and about is vague'
    },
    {
      text: 'Asha Rawat secured 14,259 votes against 11,069 for Vinod Pal. In 2012 Rawat won 48.4 per cent of the 31,500 votes polled.',
      code: null,
      because: 'another year'
    },
    {
      text: 'So 20,000 papers were returned by 40,000 electors, a turnout of 55 per cent.',
      code: 'share',
      because: 'it is half'
    },
    {
      text: 'The club owns 4,800 books, but only 1,200, or a fifth, are on loan; the other 3,600 are in store.',
      code: 'share',
      because: 'what is left tells the whole'
    },
    {
      text: 'The club owns 4,800 books, but only 1,200, or a quarter, are on loan; the other 3,600 are in store.',
      code: 'share-fits',
      because: 'a quarter'
    },
    {
      text: 'Organisers said 5,200 people had started and 4,680 had finished, or 94 per cent; the other 520 gave up.',
      code: 'share',
      because: '90 per cent, as the 520 tell'
    },
    {
      text: 'The court put off 148 hearings in the month, 111 of them, or two-thirds, for want of a judge.',
      code: 'share',
      because: 'three-quarters'
    },
    {
      text: 'Of the budget of £7,600, £5,700 had been spent by the end of March, which is 80 percent.',
      code: 'share',
      because: '75 percent'
    },
    {
      text: 'The shop lost £46,800 to thieves in June. She has repaid £11,700, a third of what she took.',
      code: 'share',
      because: 'a quarter'
    },
    {
      text: 'Of 1,560 homes inspected, 390 failed, a failure rate of 35 per cent.',
      code: 'share',
      because: '25 per cent'
    },
    {
      text: 'Turnout was 62 per cent: 7,440 of the 12,000 on the roll voted.',
      code: 'share-fits',
      because: '62 per cent'
    },
    {
      text: 'The work took 17 months: five months, or 42 per cent, too long.',
      code: null,
      because: 'of the twelve that were planned'
    }
  ],
  run: (facts) => withRelations(facts, 'num.percent', shares(facts), leavesOut)
}

/** Shares that come to less than a hundred: some may have given no answer, and the text need not say so. */
function leavesOut({ proposal: { law, roles } }: Relation): boolean {
  if (law.id !== 'hundred') return false
  return figuresOf(roles).reduce((sum, { value }) => sum + value, 0) < 100
}

function shares({ reading, quantities, figures, duels }: Facts): readonly RawFinding[] {
  if (!figures.some(({ unit }) => unit === '%')) return []
  const votes = voteSharesOf(reading, quantities, duels).flatMap(({ share, base, counts }) => {
    const found = counts.flatMap((count) => compare(reading.text, share, base, count) ?? [])
    // Of two who could be meant one fits, or neither: said once.
    const fitting = found.find(({ code }) => code === 'fits')
    if (fitting || found.length < 2) return fitting ? [fitting] : found
    return [{ ...found[0]!, severity: 'warning' as const }]
  })
  // "£12m (€14m), of which 40%, or £5m": an amount that only converts another is passed over.
  const converted = new Set(conversionsOf(reading, quantities).map((pair) => pair.converted))
  const own = converted.size === 0 ? figures : figures.filter((figure) => !converted.has(figure))
  const printed = printedSharesOf(reading.text, own).flatMap(
    ({ count, base, share }) => compare(reading.text, share, base, count) ?? []
  )
  return [...votes, ...printed, ...fractions(reading.text, figures), ...answers(reading, figures)]
}

/** "A quarter of the pupils (35%)". */
function fractions(text: string, figures: readonly Quantity[]): readonly RawFinding[] {
  return fractionSharesOf(text, figures).flatMap(({ fraction, share, allowed }) => {
    if (share.value >= allowed.low && share.value <= allowed.high) return []
    const places = [placeAt(text, fraction, 'fraction'), placeAt(text, share.span, 'stated')]
    return [
      {
        code: 'fraction',
        severity: 'warning' as const,
        data: { fraction: places[0]!.quote, phrase: text.slice(share.span.start, share.phrase.end) },
        places,
        repairs: []
      }
    ]
  })
}

/** "55% backed it, 38% opposed it and 17% did not know". */
function answers(reading: Facts['reading'], figures: readonly Quantity[]): readonly RawFinding[] {
  return answerSharesOf(reading, figures).flatMap(({ shares }) => {
    const sum = Number(shares.reduce((all, { value }) => all + value, 0).toFixed(2))
    if (sum <= 100 + shares.length / 2) return []
    return [
      {
        code: 'over-all',
        data: { sum },
        places: shares.map(({ span }) => placeAt(reading.text, span, 'share')),
        repairs: []
      }
    ]
  })
}

function compare(text: string, share: Quantity, base: Quantity, count: Quantity): RawFinding | null {
  // A share above the whole is another fault.
  if (base.value <= 0 || count.value > base.value || count.vague || base.vague) return null
  const actual = (100 * count.value) / base.value
  const decimals = decimalsOf(share.value)
  const unit = 10 ** -decimals
  // The share rounded to the nearest, or cut off; amounts ("£1.2bn") to the nearest.
  const [low, high] = [-1, 1].map(
    (way) => (100 * roundedBy(text, count, way)) / roundedBy(text, base, -way)
  ) as [number, number]
  const fits = high >= share.value - unit / 2 - 1e-9 && low < share.value + unit
  // "Over 60 per cent (54 of 100)": wrong on the one side only, and never borne out.
  if (share.vague && (fits || mayBe(share, low, high))) return null
  const shown = actual.toFixed(Math.max(1, decimals))
  return {
    code: fits ? 'fits' : 'differs',
    ...(fits ? { severity: 'agrees' as const } : {}),
    data: {
      count: count.value,
      base: base.value,
      part: wordsOf(text, count),
      whole: wordsOf(text, base),
      actual: shown,
      stated: share.value,
      phrase: text.slice(share.phrase.start, share.phrase.end)
    },
    places: [
      placeAt(text, share.span, 'stated'),
      placeAt(text, count.span, 'count'),
      placeAt(text, base.span, 'base')
    ],
    repairs: fits
      ? []
      : [
          repair(share, actual.toFixed(decimals)),
          // Amounts are rounded: what they should be is left to the editor.
          ...(isCount(count) && isCount(base)
            ? [
                repair(count, printed(count, (base.value * share.value) / 100)),
                repair(base, printed(base, (100 * count.value) / share.value))
              ]
            : [])
        ]
  }
}

/** Whether a vague share may mean one between the two. */
const mayBe = ({ vague, value }: Quantity, low: number, high: number): boolean =>
  vague!.sense === 'about' || (/^(?:over|at-least)$/.test(vague!.sense) ? high >= value : low <= value)

/** The most or least a figure may stand for that was rounded to its last digit; a count stands for itself. */
function roundedBy(text: string, quantity: Quantity, way: number): number {
  const place = lastPlace(text, quantity)
  return place === 1 ? quantity.value : quantity.value + (way * place) / 2
}

/** How many decimals a share is printed with: 45.3 has one. */
function decimalsOf(value: number): number {
  const point = String(value).indexOf('.')
  return point < 0 ? 0 : String(value).length - point - 1
}

const repair = ({ span }: Quantity, form: string) => ({
  label: form,
  edits: [{ start: span.start, end: span.end, text: form }]
})

const printed = ({ grouping }: Quantity, value: number): string =>
  printNumeral(Math.round(value), grouping.style === 'indian' ? 'indian' : 'western')

const sumOf = ({ part, whole, actual }: FindingData): string => `${part} of ${whole} is ${actual} per cent`

/** A count in one system; an amount as it is printed. */
const wordsOf = (text: string, quantity: Quantity): string =>
  isCount(quantity)
    ? printNumeral(quantity.value, 'western')
    : text.slice(quantity.span.start, quantity.span.end)

const isCount = ({ scale, unit, value }: Quantity): boolean =>
  scale === 1 && Number.isInteger(value) && !isCurrency(unit)
