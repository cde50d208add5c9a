import type { Facts } from '../facts/facts-of'
import { ofThatListsOf } from '../facts/of-that-lists'
import { outcomesOf } from '../facts/outcomes'
import { partListsOf } from '../facts/part-lists'
import { type PartedPeople, partedPeopleOf } from '../facts/parted-people'
import type { Quantity } from '../model/fact'
import type { FindingData } from '../model/finding'
import { printNumeral } from '../text/numerals'
import { wordClass } from '../text/word-classes'
import { addUp, listedSum } from './add-up'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Words by which a sentence speaks of another election than its paragraph. */
const elsewhere = wordClass('last previous previously earlier ago then former had')

/** More counts than any paragraph on one seat has: a table, and not looked through. */
const most = 40

export const numTotal: Check = {
  id: 'num.total',
  summary: 'Parts that together are not, or are more than, the total given for them.',
  why: 'The total comes from another line of the table, or another day, than the counts it is printed with.',
  severity: 'error',
  messages: {
    unequal: (data) => `${sumOf(data)}, and “${data.phrase}” are announced.`,
    listed: (data) => `${listedSum(data)}, but the text says “${data.phrase}”.`,
    'listed-fits': (data) => `${listedSum(data)}, as the text says.`,
    exceeded: (data) => `${sumOf(data)}, more than the “${data.phrase}” given as all.`
  },
  examples: [
    {
      text: 'The crash killed 12 people, seven men and six women.',
      code: 'unequal',
      because: '7 + 6 = 13'
    },
    { text: 'The crash killed 13 people, seven men and six women.', code: null, because: '7 + 6 = 13' },
    {
      text: 'The crash killed 13 people, including seven men and two women.',
      code: null,
      because: 'some of them'
    },
    {
      text: 'The yard lets 412 people go: 260 welders, 98 fitters and 44 clerks.',
      code: 'listed',
      because: '260 + 98 + 44 = 402'
    },
    {
      text: 'The yard lets 402 people go: 260 welders, 98 fitters and 44 clerks.',
      code: 'listed-fits',
      because: 'it adds up'
    },
    {
      text: 'The yard lets 412 people go: among them 260 welders, 98 fitters and 44 clerks.',
      code: null,
      because: 'there may be others'
    },
    {
      text: 'The yard lets 412 people go, 260 in May, 98 in June and 44 later.',
      code: null,
      because: 'no colon says that the list is the whole'
    },
    {
      text: 'The yard built 12 ships, 8 more than in 2003, 5 more than in 2002 and 2 more than in 2001.',
      code: null,
      because: 'comparisons, not parts'
    },
    {
      text: 'The crash killed 13 people, two men and their driver.',
      code: null,
      because: 'not everybody is told'
    },
    {
      text: 'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069. Meena Negi was third with 6,200 votes. In all, 29,500 votes were counted.',
      code: 'exceeded',
      because: '14,259 + 11,069 + 6,200 = 31,528'
    },
    {
      text: 'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069. In all, 29,500 votes were counted.',
      code: null,
      because: 'others may have had the rest'
    },
    {
      text: 'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069. Last time she had 9,800 votes. In all, 29,500 votes were counted.',
      code: null,
      because: 'a count of another election'
    },
    {
      text: 'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069.\n\nIn Bhind 19,500 votes were counted.',
      code: null,
      because: 'another paragraph may speak of another seat'
    },
    {
      text: 'It will cost £4.2m. Of that, £2.5m comes from the fund, £1.1m from loans and £800,000 from a sale.',
      code: 'listed',
      because: '2.5 + 1.1 + 0.8 = 4.4'
    },
    {
      text: 'It will cost £4.2m. Of that, £2.5m comes from the fund and £800,000 from a sale.',
      code: null,
      because: 'the rest is not told'
    },
    {
      text: 'The fire took nine houses, including six on Mill Road and four on Quay Street.',
      code: 'listed',
      because: 'no house is in both'
    },
    {
      text: 'The club has nine players, including six Scots and four keepers.',
      code: null,
      because: 'a keeper may be a Scot'
    },
    {
      text: 'The £30m is split into £12m for schools, £10m for roads and £12m for parks.',
      code: 'listed',
      because: 'it is £34m'
    },
    {
      text: 'Of the 48 people on board, 31 were killed and 19 survived.',
      code: 'exceeded',
      because: '31 + 19 = 50, and nobody did both'
    },
    {
      text: 'Of the 48 people on board, 31 were killed and 12 survived.',
      code: null,
      because: 'some may be missing'
    },
    {
      text: 'Of the 48 people on board, 31 were killed and 19 were Danes.',
      code: null,
      because: 'some of the dead may be Danes'
    },
    {
      text: 'The flat has six rooms, made up of three bedrooms, two bathrooms and a kitchen with two doors.',
      code: null,
      because: 'a kitchen counts too'
    },
    {
      text: 'The council has 60 members: 28 Labour, 22 Conservative, eight Liberal and four Green.',
      code: 'listed',
      because: '28 + 22 + 8 + 4 = 62'
    },
    {
      text: 'The grant of £7.5m, made up of £4m from the lottery and £2.5m from the town, is small.',
      code: 'listed',
      because: 'all of it is said to be listed, to the tenth'
    },
    {
      text: 'The grant of £7m, made up of £4m from the lottery and £2m from the town, is small.',
      code: 'listed-fits',
      because: '£4.4m and £2.4m would make it'
    },
    {
      text: 'The blast killed 14 people, including six women, five men and four children.',
      code: 'listed',
      because: 'some of 14 cannot be 15'
    },
    {
      text: 'They have five children: two sons and three daughters.',
      code: 'listed-fits',
      because: '2 + 3 = 5'
    },
    {
      text: 'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069, she said again: 14,259 votes. In all, 29,500 votes were counted.',
      code: null,
      because: 'one count printed twice is one count'
    }
  ],
  run(facts) {
    const people = partedPeopleOf(facts.reading)
    return [
      ...exceeded(facts),
      ...parted(facts, people),
      ...listed(facts, people),
      ...tooMany(facts),
      ...told(facts)
    ]
  }
}

/** "412 people: 260 welders, 98 fitters and 44 clerks". */
function listed({ reading, figures }: Facts, people: readonly PartedPeople[]): readonly RawFinding[] {
  // Men and women are for `parted`, which knows that they are all.
  const told = new Set(people.map(({ total }) => total.start))
  return partListsOf(reading, figures)
    .filter(({ total }) => !told.has(total.span.start))
    .flatMap((list) => addUp(reading.text, list) ?? [])
}

/** "12 people, seven men and six women". */
function parted({ reading }: Facts, people: readonly PartedPeople[]): readonly RawFinding[] {
  return people.flatMap(({ total, value, parts }) => {
    const sum = parts.reduce((all, part) => all + part.value, 0)
    if (sum === value) return []
    const stated = placeAt(reading.text, total, 'total')
    return [
      {
        code: 'unequal',
        data: { parts: parts.map((part) => part.value), sum, stated: value, phrase: stated.quote },
        places: [stated, ...parts.map((part) => placeAt(reading.text, part.span, 'part'))],
        repairs: [
          { label: printNumeral(sum, 'western'), edits: [{ ...total, text: printNumeral(sum, 'western') }] }
        ]
      }
    ]
  })
}

/** "It will cost £4.2m. Of that, £2.5m comes from the fund …". */
const told = ({ reading, figures }: Facts): readonly RawFinding[] =>
  ofThatListsOf(reading, figures).flatMap((list) => addUp(reading.text, list) ?? [])

/** "Of the 48 people on board, 31 were killed and 19 survived". */
function tooMany({ reading: { text }, figures }: Facts): readonly RawFinding[] {
  return outcomesOf(text, figures).flatMap(({ total, parts }) => {
    const sum = parts[0].value + parts[1].value
    if (sum <= total.value) return []
    return [
      {
        code: 'exceeded',
        data: {
          parts: parts.map(({ value }) => value),
          sum,
          stated: total.value,
          phrase: text.slice(total.span.start, total.phrase.end)
        },
        places: [
          placeAt(text, total.span, 'total'),
          ...parts.map((part) => placeAt(text, part.span, 'part'))
        ],
        repairs: []
      }
    ]
  })
}

function exceeded(facts: Facts): readonly RawFinding[] {
  const { reading, quantities, duels } = facts
  if (duels.length === 0) return []
  const counts = countsByParagraph(facts)
  const findings: RawFinding[] = []
  for (const total of quantities) {
    if (total.measure !== 'total-votes' || total.vague || total.scope.partial) continue
    const parts = counts.get(keyOf(reading.article.blocks, total))
    if (!parts || parts.length > most) continue
    const same = parts.filter((part) => sameContest(part, total))
    const sum = same.reduce((all, part) => all + part.value, 0)
    if (same.length < 2 || sum <= total.value) continue
    findings.push({
      code: 'exceeded',
      data: {
        parts: same.map(({ value }) => value),
        sum,
        stated: total.value,
        phrase: reading.text.slice(total.span.start, total.phrase.end)
      },
      places: [
        placeAt(reading.text, total.span, 'total'),
        ...same.map((part) => placeAt(reading.text, part.span, 'part'))
      ],
      repairs: []
    })
  }
  return findings
}

type Blocks = Facts['reading']['article']['blocks']

/** The paragraph a figure stands in, found by halving, and its year. */
function keyOf(blocks: Blocks, { span, scope }: Quantity): string {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.start <= span.start) low = middle + 1
    else high = middle
  }
  return `${low}|${scope.year}`
}

/** Final counts by paragraph and year, one of each value; a count without the word "votes" only as one of a duel. */
function countsByParagraph({ reading, quantities, duels }: Facts): ReadonlyMap<string, readonly Quantity[]> {
  const ofDuels = new Set(duels.flatMap(({ first, second }) => [first.quantity, second.quantity]))
  const otherTimes = sentencesElsewhere(reading)
  const byKey = new Map<string, Quantity[]>()
  for (const count of quantities) {
    if (count.measure !== 'votes' && !ofDuels.has(count)) continue
    if (count.vague || count.scope.partial || otherTimes.has(count.sentence)) continue
    const key = keyOf(reading.article.blocks, count)
    const same = byKey.get(key)
    if (!same) byKey.set(key, [count])
    else if (same.length <= most && !same.some(({ value }) => value === count.value)) same.push(count)
  }
  return byKey
}

const sentencesElsewhere = (reading: Facts['reading']): ReadonlySet<number> =>
  new Set(reading.where(elsewhere).map((i) => reading.tokens.sentence[i]!))

const sameContest = (a: Quantity, b: Quantity): boolean =>
  a.scope.contest === undefined || b.scope.contest === undefined || a.scope.contest === b.scope.contest

const sumOf = ({ parts, sum }: FindingData): string =>
  `${(Array.isArray(parts) ? parts : []).map(print).join(' + ')} = ${print(sum)}`

const print = (value: unknown): string => printNumeral(Number(value), 'western')
