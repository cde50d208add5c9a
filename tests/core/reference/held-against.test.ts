import { describe, expect, it } from 'vitest'
import { tableValue } from '../../../src/core/checks/table.value'
import { seriesFigures } from '../../../src/core/reference/series-figures'
import { factsIn, referencesOf } from '../article'

/** What an article is told of a table, as `code words: value`. */
function heldAgainst(csv: string, text: string): string[] {
  return tableValue
    .run(factsIn(text, undefined, csv, '2023-05-06'))
    .map(({ code, places, data }) => `${code} ${places[0]!.quote}: ${data.value}`)
}

const parties = [
  'Ward,2023,,,2019,,',
  ',Labour,Con,Others,Labour,Con,Others',
  'Abbey,900,650,50,700,800,40',
  'Tilsea,300,800,10,310,790,5'
].join('\n')

describe('a table with a column a party', () => {
  it.each([
    [
      'In Abbey ward Labour polled 990 votes in 2023 and the Conservatives got 650 votes.',
      ['differs 990: 900', 'fits 650: 650']
    ],
    [
      'In Abbey ward Labour polled 700 votes in 2019 and the Conservatives got 800 votes.',
      ['fits 700: 700', 'fits 800: 800']
    ],
    // Nobody else of the ward is named: it may be another Abbey.
    ['In Abbey ward Labour polled 990 votes in 2023.', []],
    ['In Norley ward Labour polled 990 votes in 2023 and the Conservatives got 650 votes.', []],
    ['In Abbey ward Labour polled 990 votes in 2015 and the Conservatives got 650 votes.', []]
  ])('%s', (text, said) => expect(heldAgainst(parties, text)).toEqual(said))
})

describe('a table that tells the margin alone', () => {
  const trends = [
    'Year,Constituency,Leading Candidate,Leading Party,Trailing Candidate,Trailing Party,Margin',
    '2023,Sonpur,ASHA RAWAT,BJP,VINOD PAL,INC,3190'
  ].join('\n')
  it.each([
    ['Asha Rawat beat Vinod Pal in Sonpur in 2023 by 3,910 votes.', ['differs 3,910: 3190']],
    ['Asha Rawat beat Vinod Pal in Sonpur in 2023 by 3,190 votes.', ['fits 3,190: 3190']],
    ['Asha Rawat polled 14,259 votes in Sonpur in 2023 and Vinod Pal got 11,069.', []]
  ])('%s', (text, said) => expect(heldAgainst(trends, text)).toEqual(said))
})

it('does not work out a margin where a count is withheld', () => {
  const csv =
    'year,ward,candidate,votes\n2023,Abbey,Asha Rawat,900\n2023,Abbey,Vinod Pal,withheld\n2023,Abbey,Joe Marsh,400'
  expect(heldAgainst(csv, 'Asha Rawat beat Joe Marsh in Abbey in 2023 by 100 votes.')).toEqual([])
})

it('is silent on seats of which there are two', () => {
  const csv = [
    'year,AC No,constituency,candidate,votes',
    '2023,12,Sonpur,Asha Rawat,14259',
    '2023,12,Sonpur,Vinod Pal,11069',
    '2023,88,Sonpur,Meena Negi,9010',
    '2023,88,Sonpur,Joe Marsh,6005'
  ].join('\n')
  expect(heldAgainst(csv, 'Asha Rawat beat Vinod Pal in Sonpur in 2023 by 3,910 votes.')).toEqual([])
})

describe('a series', () => {
  const csv = [
    'REF_DATE,GEO,Indicator,UOM,VALUE',
    '2024-01,Norland,Unemployment rate,Percent,5.7',
    '2024-02,Norland,Unemployment rate,Percent,5.8',
    '2024-01,Ostria,Unemployment rate,Percent,6.2',
    '2023,Norland,Unemployment rate,Percent,5.4',
    '2023-Q4,Norland,Unemployment rate,Percent,5.6',
    '2024-01,Norland,Car production,Number,12450'
  ].join('\n')
  const told = (text: string) =>
    seriesFigures(factsIn(text), referencesOf(csv)).map(
      ({ series, period, value, agrees }) =>
        `${series.name} ${period}: ${value.value}${agrees ? '' : ' differs'}`
    )
  it.each([
    [
      'Norland’s unemployment rate rose to 5.9 per cent in February 2024.',
      'Norland, Unemployment rate February 2024: 5.8 differs'
    ],
    [
      'The unemployment rate in Norland was 5.7% in January 2024, compared with 5.6% before.',
      'Norland, Unemployment rate January 2024: 5.7'
    ],
    [
      'In January 2024, unemployment in Ostria stood at 6.1%.',
      'Ostria, Unemployment rate January 2024: 6.2 differs'
    ],
    [
      'Unemployment in Norland was 5.6% in the fourth quarter of 2023.',
      'Norland, Unemployment rate the fourth quarter of 2023: 5.6'
    ],
    ['The unemployment rate in Norland averaged 5.4% in 2023.', 'Norland, Unemployment rate 2023: 5.4'],
    [
      'Statistics Canada said the unemployment rate in Norland was 5.9% in February 2024.',
      'Norland, Unemployment rate February 2024: 5.8 differs'
    ]
  ])('is held against “%s”', (text, said) => expect(told(text)).toEqual([said]))

  it.each([
    // Another series, or none that the table names.
    'Youth unemployment in Norland was 11.2% in January 2024.',
    'Unemployment among women in Norland was 4.2% in January 2024.',
    'The unemployment rate was 9.9% in January 2024.',
    'Unemployment in northern Norland was 9.9% in January 2024.',
    'In Marford, unemployment in Norland was 9.9% in January 2024.',
    'Unemployment in Norland was 9.9% of the workforce in January 2024.',
    'Unemployment in Norland was 9.9% in January 2024 to March 2024.',
    // A change, a forecast, another time.
    'Unemployment in Norland rose 9.9% in January 2024.',
    'Unemployment in Norland rose by 0.3% in January 2024.',
    'Unemployment in Norland was expected to be 9.9% in January 2024.',
    'Unemployment in Norland was 9.9% in March 2024.',
    'Unemployment in Norland was 9.9% in the three months to January 2024.',
    'Unemployment in Norland was 9.9% on 3 January 2024.',
    // Another unit.
    'Unemployment in Norland was 99,000 in January 2024.'
  ])('is silent on “%s”', (text) => expect(told(text)).toEqual([]))
})
