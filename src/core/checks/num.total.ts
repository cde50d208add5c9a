import type { Facts } from '../facts/facts-of'
import { fatesOf } from '../facts/fates'
import { outcomesOf } from '../facts/outcomes'
import type { FindingData } from '../model/finding'
import { printNumeral } from '../text/numerals'
import { addUp, listedSum } from './add-up'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { relationMessages, withRelations } from './relation-findings'
import { votesExceeded } from './votes-exceeded'

export const numTotal: Check = {
  id: 'num.total',
  summary: 'Parts that together are not, or are more than, the total given for them.',
  why: 'The total comes from another line of the table, or another day, than the counts it is printed with.',
  severity: 'error',
  messages: {
    listed: (data) => `${listedSum(data)}, but the text says “${data.phrase}”.`,
    'listed-fits': (data) => `${listedSum(data)}, as the text says.`,
    exceeded: (data) => `${sumOf(data)}, more than the “${data.phrase}” given as all.`,
    ...relationMessages('num.total')
  },
  examples: [
    {
      text: 'The estate of Mr Halloran came to two volumes, of 430 and 484 letters, 904 in all, and was sold.',
      code: 'sum',
      because: '430 + 484 = 914'
    },
    {
      text: 'The estate of Mr Halloran came to two volumes, of 430 and 484 letters, 914 in all, and was sold.',
      code: 'sum-fits',
      because: '430 + 484 = 914'
    },
    {
      text: 'Of the 1,440 seats 1,175 were let by noon. The remaining 365 went at the door.',
      code: 'rest',
      because: '1,440 − 1,175 = 265'
    },
    {
      text: 'Of the 1,440 seats 1,175 were let by noon. The remaining 265 went at the door.',
      code: 'rest-fits',
      because: '1,440 − 1,175 = 265'
    },
    {
      text: 'The firm got 83 out of 100: 30 for price, 28 for its record and 25 for the plan.',
      code: 'sum-fits',
      because: '30 + 28 + 25 = 83, and a hundred is the most that could be had'
    },
    {
      text: 'Of the 1,440 flats 860 are to let, a quarter are sold and the remaining 220 are empty.',
      code: null,
      because: 'a quarter is 360 more'
    },
    {
      text: 'Of the 435 wards 242 lean to the Reds while 185 lean to the Blues.',
      code: null,
      because: 'others lean nowhere, and nothing says that these are all'
    },
    {
      text: 'Three more people were held on Friday and two on Sunday, making 17 in all since May.',
      code: null,
      because: 'others were held before'
    },
    {
      text: 'They weighed 870 lambs in Skelby, 640 in Thorne, 410 in Ruddock and 220 in Wyke, or 2,140 in total.',
      code: 'sum-fits',
      because: '870 + 640 + 410 + 220 = 2,140'
    },
    {
      text: 'Cotton sales of 57,900 bales - 43,800 for this year and 14,200 for the next - were reported.',
      code: null,
      because: 'each figure is rounded to a hundred'
    },
    {
      text: 'The crash killed 12 people, seven men and six women.',
      code: 'sum',
      because: '7 + 6 = 13'
    },
    { text: 'The crash killed 13 people, seven men and six women.', code: 'sum-fits', because: '7 + 6 = 13' },
    {
      text: 'The crash killed 13 people, including seven men and two women.',
      code: null,
      because: 'some of them'
    },
    {
      text: 'The yard lets 412 people go: 260 welders, 98 fitters and 44 clerks.',
      code: 'sum',
      because: '260 + 98 + 44 = 402'
    },
    {
      text: 'The yard lets 402 people go: 260 welders, 98 fitters and 44 clerks.',
      code: 'sum-fits',
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
      code: null,
      because: 'rounded as they are printed, they may be £4.25m'
    },
    {
      text: 'It will cost £4.2m. Of that, £2.5m comes from the fund and £800,000 from a sale.',
      code: null,
      because: 'the rest is not told'
    },
    {
      text: 'The club has nine players, including six Scots and four keepers.',
      code: null,
      because: 'a keeper may be a Scot'
    },
    {
      text: 'The £30m is split into £12m for schools, £10m for roads and £12m for parks.',
      code: 'sum',
      because: 'it is £34m'
    },
    {
      text: 'There are 64 piers in the state. Divers who work their way along the coast have seen 38 of them since the spring, leaving 24.',
      code: 'rest',
      because: '64 − 38 = 26'
    },
    {
      text: 'There are 64 piers in the state; 38 have been seen, leaving 26.',
      code: 'rest-fits',
      because: '64 − 38 = 26'
    },
    {
      text: 'Of 64 piers 38 were seen in May and 12 in June, leaving 14 on the list.',
      code: 'sum-fits',
      because: '38 + 12 + 14 = 64'
    },
    {
      text: 'It was fined £25,000 in 2019 and £75,000 in 2022, a total of £110,000.',
      code: 'sum',
      because: '£25,000 + £75,000 = £100,000'
    },
    {
      text: 'It was fined £25,000 in 2019 and £75,000 in 2022, a total of £100,000.',
      code: 'sum-fits',
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
      code: 'sum',
      because: '28 + 22 + 8 + 4 = 62'
    },
    {
      text: 'The grant of £7.5m, made up of £4m from the lottery and £2.5m from the town, is small.',
      code: 'sum',
      because: 'all of it is said to be listed, to the tenth'
    },
    {
      text: 'The grant of £7m, made up of £4m from the lottery and £2m from the town, is small.',
      code: null,
      because: '£4.4m and £2.4m would make it'
    },
    {
      text: 'They have five children: two sons and three daughters.',
      code: 'sum-fits',
      because: '2 + 3 = 5'
    },
    {
      text: 'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069, she said again: 14,259 votes. In all, 29,500 votes were counted.',
      code: null,
      because: 'one count printed twice is one count'
    },
    {
      text: 'She promised €35 million: €18 million for the boats, €9 million for the plants and €6 million for the ports.',
      code: 'sum',
      because: 'no rounding makes 33 of it 35'
    },
    {
      text: 'She promised €34 million: €18 million for the boats, €9 million for the plants and €6 million for the ports.',
      code: null,
      because: 'each may be rounded'
    },
    {
      text: 'The council of 30 has 13 Labour members, ten from Plaid, five independents and three Greens.',
      code: 'sum',
      because: 'they are 31'
    },
    {
      text: 'The vote was 48 to 33, with six abstentions, all 85 councillors being present.',
      code: 'sum',
      because: 'they are 87'
    },
    {
      text: 'The vote was 48 to 33, with four abstentions, all 85 councillors being present.',
      code: 'sum-fits',
      because: 'they are 85'
    },
    {
      text: 'Ada Pell admitted four counts: two of fraud and one of theft.',
      code: 'sum',
      because: 'they are three'
    },
    {
      text: 'Exports were 287,000 to Velm, of which 183,000 in May and 4,000 in June.',
      code: null,
      because: 'some of them'
    },
    {
      text: 'Also affected are 86 pupils: 52 at the grammar school and 44 at the college.',
      code: 'sum',
      because: 'they are 96'
    },
    {
      text: 'The eleven-member cabinet divided six to three on Tuesday, with one abstention.',
      code: 'sum',
      because: 'they are ten'
    },
    {
      text: 'It has raised £620,000 in three rounds, of £80,000, £190,000 and £330,000.',
      code: 'sum',
      because: 'they are £600,000'
    },
    {
      text: 'The choir of 40 now has 18 sopranos, nine altos who also play, seven tenors and 12 basses.',
      code: null,
      because: 'some may be counted twice'
    },
    {
      text: 'The men were sent 348 letters. A quarter of them, 87, were on wages; the other 271 were on leave.',
      code: 'rest',
      because: 'the quarter tells that they are of the 348'
    },
    {
      text: 'The bridge has a main span of 244 metres, two side spans of 112 metres each and 12 of 46 metres, 15 spans in all.',
      code: null,
      because: 'the main span is one'
    },
    {
      text: 'The House has 70 seats: 39 for the north, 27 for the south, five for the isles and one for the port.',
      code: 'sum',
      because: 'it is 72'
    },
    {
      text: 'A final dividend of Rs6, which with the interim Rs4 makes Rs12 for the year.',
      code: 'sum',
      because: 'it is Rs10'
    },
    {
      text: 'The band played 24 concerts, 17 at home and six abroad.',
      code: 'sum',
      because: 'it is 23'
    },
    {
      text: 'The boat picked up 19 people, the launch eight and a helicopter five, so that 31 were saved.',
      code: 'sum',
      because: 'it is 32'
    },
    {
      text: 'Sixty-eight came by train and 45 by bus; the other 37 of the 140 walked.',
      code: 'rest',
      because: 'it is 27'
    }
  ],
  run: (facts) =>
    withRelations(facts, 'num.total', [...votesExceeded(facts), ...tooMany(facts), ...toldFates(facts)])
}

/** "Of the 103 people aboard, two died, 98 were rescued and three are missing". */
const toldFates = ({ reading: { text }, figures }: Facts): readonly RawFinding[] =>
  fatesOf(text, figures).flatMap((list) => addUp(text, list) ?? [])

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
