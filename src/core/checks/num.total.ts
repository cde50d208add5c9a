import type { Facts } from '../facts/facts-of'
import { fatesOf } from '../facts/fates'
import { speltNumber } from '../facts/number-words'
import { ofThatListsOf } from '../facts/of-that-lists'
import { outcomesOf } from '../facts/outcomes'
import { partListsOf } from '../facts/part-lists'
import { type PartedPeople, partedPeopleOf } from '../facts/parted-people'
import { remaindersOf } from '../facts/remainders'
import { totalsAfterOf } from '../facts/totals-after'
import type { FindingData } from '../model/finding'
import { printNumeral } from '../text/numerals'
import { addUp, listedSum } from './add-up'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { votesExceeded } from './votes-exceeded'

export const numTotal: Check = {
  id: 'num.total',
  summary: 'Parts that together are not, or are more than, the total given for them.',
  why: 'The total comes from another line of the table, or another day, than the counts it is printed with.',
  severity: 'error',
  messages: {
    unequal: (data) => `${sumOf(data)}, and “${data.phrase}” are announced.`,
    listed: (data) => `${listedSum(data)}, but the text says “${data.phrase}”.`,
    'listed-fits': (data) => `${listedSum(data)}, as the text says.`,
    left: ({ whole, taken, rest, phrase }) =>
      `${print(whole)} − ${print(taken)} = ${print(rest)}, but the text says “${phrase}”.`,
    'left-fits': ({ whole, taken, rest }) =>
      `${print(whole)} − ${print(taken)} = ${print(rest)}, as the text says.`,
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
      text: 'There are 64 piers in the state; 38 have been seen, leaving 24.',
      code: 'left',
      because: '64 − 38 = 26'
    },
    {
      text: 'There are 64 piers in the state; 38 have been seen, leaving 26.',
      code: 'left-fits',
      because: '64 − 38 = 26'
    },
    {
      text: 'Of 64 piers 38 were seen in May and 12 in June, leaving 14 on the list.',
      code: null,
      because: 'more was taken than the last figure'
    },
    {
      text: 'It was fined £25,000 in 2019 and £75,000 in 2022, a total of £110,000.',
      code: 'listed',
      because: '£25,000 + £75,000 = £100,000'
    },
    {
      text: 'It was fined £25,000 in 2019 and £75,000 in 2022, a total of £100,000.',
      code: 'listed-fits',
      because: 'it adds up'
    },
    {
      text: 'Fines rose from £25,000 in 2019 to £75,000 in 2022, a total of £410,000.',
      code: null,
      because: 'years between are not told'
    },
    {
      text: 'Of the 48 people on board, 31 were killed and 19 survived.',
      code: 'exceeded',
      because: '31 + 19 = 50, and nobody did both'
    },
    {
      text: 'Of 200 samples tested, 120 passed and 90 failed.',
      code: 'exceeded',
      because: '120 + 90 = 210'
    },
    {
      text: 'Word of 200 samples tested, 120 passed and 90 failed, got about.',
      code: null,
      because: 'they may be others'
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
      text: 'There were 103 people aboard. Two died, 98 were rescued and three are missing.',
      code: 'listed-fits',
      because: 'dead, rescued and missing are all'
    },
    {
      text: 'Of the 103 people aboard, two died, 98 were rescued and seven are missing.',
      code: 'listed',
      because: '2 + 98 + 7 = 107'
    },
    {
      text: 'Of the 103 people aboard, two died, 90 were rescued and seven are in hospital.',
      code: null,
      because: 'the rescued may be in hospital'
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
      ...votesExceeded(facts),
      ...parted(facts, people),
      ...listed(facts, people),
      ...tooMany(facts),
      ...told(facts),
      ...leftOver(facts)
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
  [
    ...ofThatListsOf(reading, figures),
    ...totalsAfterOf(reading, figures),
    ...fatesOf(reading.text, figures)
  ].flatMap((list) => addUp(reading.text, list) ?? [])

/** "64 jetties; 38 have been inspected, leaving 24". */
const leftOver = ({ reading: { text }, figures }: Facts): readonly RawFinding[] =>
  remaindersOf(text, figures).map(({ whole, taken, left }) => {
    const rest = whole.value - taken.value
    const fits = rest === left.value
    const places = [
      placeAt(text, whole.span, 'total'),
      placeAt(text, taken.span, 'part'),
      placeAt(text, left.span, 'part')
    ]
    const form = /\d/.test(places[2]!.quote)
      ? printNumeral(rest, 'western')
      : (speltNumber(rest) ?? String(rest))
    return {
      code: fits ? 'left-fits' : 'left',
      ...(fits ? { severity: 'agrees' as const } : {}),
      data: { whole: whole.value, taken: taken.value, rest, phrase: places[2]!.quote },
      places,
      repairs: fits ? [] : [{ label: form, edits: [{ ...left.span, text: form }] }]
    }
  })

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

const sumOf = ({ parts, sum }: FindingData): string =>
  `${(Array.isArray(parts) ? parts : []).map(print).join(' + ')} = ${print(sum)}`

const print = (value: unknown): string => printNumeral(Number(value), 'western')
