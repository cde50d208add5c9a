import type { ContestedMargin } from '../facts/contested-margins'
import type { Facts } from '../facts/facts-of'
import { speltNumber } from '../facts/number-words'
import { sameContest } from '../facts/same-contest'
import { allowedBy } from '../facts/vague-words'
import { figuresOf } from '../laws/law'
import type { Quantity } from '../model/fact'
import type { FindingData } from '../model/finding'
import { overlaps } from '../model/span'
import type { Relation } from '../readings/judge'
import { printNumeral } from '../text/numerals'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { relationFindings, relationMessages } from './relation-findings'

export const numDifference: Check = {
  id: 'num.difference',
  summary: 'A stated margin or lead against the difference of the two counts it rests on.',
  why: 'Margins are worked out under pressure and retyped from early counts; the article often prints all three figures.',
  severity: 'error',
  messages: {
    ...relationMessages('num.difference'),
    fits: (data) => `${sumOf(data)}, which fits “${data.phrase}”${yearOf(data)}.`,
    differs: (data) => `${sumOf(data)}, but the text says “${data.phrase}”${yearOf(data)}.`
  },
  examples: [
    {
      text: 'Sales rose by 317 cars to 1,512 cars from 1,095 cars.',
      code: 'difference',
      because: '1,512 − 1,095 = 417'
    },
    {
      text: 'Some 486 pupils sat the paper this year, 24 more than the 452 of last summer.',
      code: 'difference',
      because: '486 − 452 = 34'
    },
    {
      text: 'Some 486 pupils sat the paper this year, 34 more than the 452 of last summer.',
      code: 'difference-fits',
      because: 'it holds'
    },
    {
      text: 'The bus did 103 trips over 31 days in May, and with 164 in June, 97 over 30.',
      code: null,
      because: 'over thirty days'
    },
    {
      text: 'Support fell by six percentage points, from 41% to 34%.',
      code: null,
      because: 'from 40.6 to 34.4 it is six'
    },
    {
      text: 'Asha Rawat won with 14,259 votes, beating Vinod Pal, who got 11,069, by a margin of 3,910 votes.',
      code: 'differs',
      because: '14,259 − 11,069 = 3,190'
    },
    {
      text: 'In 2017 Asha Rawat defeated Vinod Pal by over 12,000 votes. Asha Rawat had secured 79,172 votes and Vinod Pal had got 66,436 votes then.',
      code: 'fits',
      because: '79,172 − 66,436 = 12,736, which is over 12,000'
    },
    {
      text: 'Asha Rawat defeated Vinod Pal by 3,191 votes. Asha Rawat polled 14,259 votes and Vinod Pal 11,069 votes.',
      code: 'differs',
      because: '14,259 − 11,069 = 3,190'
    },
    {
      text: 'Asha Rawat won the Sonpur seat by 3,191 votes. Asha Rawat polled 14,259 votes while Vinod Pal of the SP got 11,069.',
      code: 'differs',
      because: 'her margin, her seat, and the two counts set against each other'
    },
    {
      text: 'Asha Rawat secured 14,259 votes against 11,069 for Vinod Pal, a margin of 3,191.',
      code: 'differs',
      because: 'all three in one sentence'
    },
    {
      text: 'She won by 2,061. Asha Rawat polled 48,310. Vinod Pal got 46,150.',
      code: 'differs',
      because: 'three sentences, one contest: 48,310 − 46,150 = 2,160'
    },
    {
      text: 'Labour won the Sonpur seat by 3,191 votes. Its candidate, Asha Rawat, polled 14,259; Vinod Pal got 11,069.',
      code: 'differs',
      because: 'a party won, and its candidate is the one who is ahead'
    },
    {
      text: 'Asha Rawat beat Vinod Pal by 3,191 votes, 14,259 to 11,069.',
      code: 'differs',
      because: 'the score behind the margin'
    },
    {
      text: 'The motion was carried by 312 votes to 298, a majority of 24.',
      code: 'differs',
      because: '312 − 298 = 14'
    },
    {
      text: 'Labour won with 21,430 votes to the Conservatives’ 19,210, a majority of 2,320.',
      code: 'differs',
      because: '21,430 − 19,210 = 2,220'
    },
    {
      text: 'Councillors voted 27 to 19 on Monday to rebuild the market, a majority of eight votes.',
      code: 'fits',
      because: '27 − 19 = 8, spelt out'
    },
    {
      text: 'Yes has 5,412 papers and No 3,978. The result is 57.6 per cent to 42.4, a majority of 1,434.',
      code: null,
      because: 'the papers differ by it, and not the shares'
    },
    {
      text: 'The council grew from 27 to 19 members of the ruling party, a majority of two.',
      code: null,
      because: 'no vote was taken'
    },
    {
      text: 'Asha Rawat won the Sonpur seat by 3,191 votes. Asha Rawat polled 14,259 votes; Vinod Pal was third with 9,069 votes.',
      code: null,
      because: 'the runner-up is not named'
    },
    {
      text: 'Asha Rawat defeated Vinod Pal by 5,678 votes. In 2017 Asha Rawat had secured 79,172 votes and Vinod Pal had got 66,436 votes.',
      code: null,
      because: 'another year is another contest: not comparable'
    },
    {
      text: 'Asha Rawat was leading with a margin of 30,000 votes in the ninth round. Asha Rawat got 69,714 votes and Vinod Pal 61,150 votes.',
      code: null,
      because: 'a lead in a running count says nothing of the result'
    },
    {
      text: 'Asha Rawat defeated Vinod Pal by 5,000 votes. Asha Rawat polled around 14,000 votes and Vinod Pal about 11,000 votes.',
      code: null,
      because: 'the counts are themselves rounded'
    },
    {
      text: 'Asha Rawat won Sonpur by 3,190 votes while Meena Sen took Rampur by 1,200 votes. Asha Rawat polled 14,259 votes against 11,069 for Vinod Pal.',
      code: null,
      because: 'two contests in one sentence'
    },
    {
      text: 'Asha Rawat defeated Vinod Pal by 3,191 votes. Meena Joshi polled 14,259 votes and Ravi Negi 11,069 votes.',
      code: null,
      because: 'other people'
    },
    {
      text: 'The mean score rose from 6.12 to 7.77 points, an improvement of 1.55.',
      code: 'difference',
      because: 'it is 1.65'
    },
    {
      text: 'The river stood at 9.4 metres, which was 1.1 metres below the old record of 8.3 metres.',
      code: 'difference',
      because: 'it is above'
    },
    {
      text: 'The river stood at 9.4 metres, which was 1.1 metres above the old record of 8.3 metres.',
      code: 'difference-fits',
      because: 'it is'
    }
  ],
  run(facts) {
    const margins = marginsOf(facts)
    const told = margins.flatMap(({ places }) => places)
    const others = relationFindings(facts, 'num.difference', isNoContest).filter(
      ({ places }) =>
        !places.some((place) => place.role === 'stated' && told.some((other) => overlaps(place, other)))
    )
    return [...margins, ...others]
  }
}

/** Votes are held by contest, above; here only where one sentence says all three. */
const isNoContest = ({ proposal: { roles, strength } }: Relation): boolean =>
  strength === 'bound' || figuresOf(roles).every(({ counted }) => counted !== 'vote')

/** Margins and leads of votes against the counts of the same contest. */
function marginsOf({ reading, quantities, figures, contestedMargins }: Facts): readonly RawFinding[] {
  const { text } = reading
  const counts = countsOf(quantities)
  const margins = figures.filter(
    (quantity) => (quantity.measure === 'margin' || quantity.measure === 'lead') && !quantity.scope.partial
  )
  const contested = new Map(contestedMargins.map((entry) => [entry.margin, entry]))
  const inSentence = new Map<number, number>()
  for (const { sentence } of margins) inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1)
  return margins.flatMap((margin) => {
    // Two margins in one sentence are of two contests: which counts are whose is not told.
    if (inSentence.get(margin.sentence)! > 1) return []
    const pair = pairFor(margin, counts) ?? duelFor(margin, contested)
    const finding = pair && compare(text, margin, pair[0], pair[1])
    return finding ? [finding] : []
  })
}

/** The winner's and the loser's count; null where they are the wrong way round, which is for `num.order` to say. */
function duelFor(
  margin: Quantity,
  contested: ReadonlyMap<Quantity, ContestedMargin>
): readonly [Quantity, Quantity] | null {
  const entry = contested.get(margin)
  if (!entry) return null
  const pair = [entry.winner.quantity, entry.loser.quantity] as const
  return pair[0].value > pair[1].value ? pair : null
}

/** Final counts by whose they are and which year they speak of. */
type Counts = ReadonlyMap<string, readonly Quantity[]>

const keyOf = (person: string, year: number | undefined): string => `${person}|${year}`

function countsOf(quantities: readonly Quantity[]): Counts {
  const counts = new Map<string, Quantity[]>()
  for (const quantity of quantities) {
    const [person] = quantity.who
    if (quantity.measure !== 'votes' || quantity.scope.partial || person === undefined) continue
    const key = keyOf(person, quantity.scope.year)
    const own = counts.get(key)
    if (own) own.push(quantity)
    else counts.set(key, [quantity])
  }
  return counts
}

/** The counts of the margin's own winner and loser in its own contest; null unless each printed exactly one value. */
function pairFor(margin: Quantity, counts: Counts): readonly [Quantity, Quantity] | null {
  const [winner, loser] = margin.who
  if (winner === undefined || loser === undefined) return null
  const first = countOf(winner, margin, counts)
  const second = countOf(loser, margin, counts)
  return first && second ? [first, second] : null
}

function countOf(person: string, margin: Quantity, counts: Counts): Quantity | null {
  let found: Quantity | null = null
  for (const count of counts.get(keyOf(person, margin.scope.year)) ?? []) {
    if (!sameContest(margin, count)) continue
    if (found && found.value !== count.value) return null
    found ??= count
  }
  return found
}

function compare(text: string, margin: Quantity, a: Quantity, b: Quantity): RawFinding | null {
  const difference = a.value - b.value
  const range = allowedBy(margin.vague?.sense, margin.value)
  const fits = difference >= range.low && difference <= range.high
  // A rounded count cannot prove a margin wrong; that it fits is still worth showing.
  if (!fits && (a.vague || b.vague || margin.grouping.style === 'broken')) return null
  const places = [
    placeAt(text, a.span, 'minuend'),
    placeAt(text, b.span, 'subtrahend'),
    placeAt(
      text,
      margin.vague ? { start: margin.vague.span.start, end: margin.span.end } : margin.span,
      'stated'
    )
  ]
  return {
    code: fits ? 'fits' : 'differs',
    ...(fits ? { severity: 'agrees' as const } : {}),
    data: {
      minuend: a.value,
      subtrahend: b.value,
      difference,
      stated: margin.value,
      phrase: places[2]!.quote,
      ...(a.scope.year === undefined ? {} : { year: a.scope.year })
    },
    places,
    repairs: fits ? [] : repairsFor(text, margin, a, b)
  }
}

/** The three single changes that would make the sum come out. All are offered; none is chosen. */
function repairsFor(text: string, margin: Quantity, a: Quantity, b: Quantity) {
  const candidates: readonly (readonly [Quantity, number])[] = [
    [margin, a.value - b.value],
    [a, b.value + margin.value],
    [b, a.value - margin.value]
  ]
  return candidates
    .filter(([, value]) => value > 0)
    .map(([quantity, value]) => {
      // A figure in words stays in words, where its value has some.
      const isSpelt = !/\d/.test(text.slice(quantity.span.start, quantity.span.end))
      const spelt = isSpelt ? speltNumber(value) : undefined
      const form = spelt ?? printNumeral(value, systemOf(quantity))
      return { label: form, edits: [{ start: quantity.span.start, end: quantity.span.end, text: form }] }
    })
}

const systemOf = ({ grouping }: Quantity) =>
  grouping.style === 'indian'
    ? ('indian' as const)
    : grouping.style === 'plain'
      ? ('plain' as const)
      : ('western' as const)

const sumOf = ({ minuend, subtrahend, difference }: FindingData): string =>
  `${print(minuend)} − ${print(subtrahend)} = ${print(difference)}`

const print = (value: unknown): string => printNumeral(Number(value), 'western')

const yearOf = ({ year }: FindingData): string => (year === undefined ? '' : ` (${year})`)
