import { describe, expect, it } from 'vitest'
import { messageFor } from '../../../src/core/checks/message-for'
import { runChecks } from '../../../src/core/checks/run-checks'
import { tableValue } from '../../../src/core/checks/table.value'
import { factsOf } from '../../../src/core/facts/facts-of'
import { readArticle } from '../../../src/core/facts/reading'
import { articleFromFields } from '../../../src/core/import/article-from-fields'
import { factsIn, referencesOf } from '../article'

const table = [
  'year,date,constituency,candidate,party,votes,total_votes,electors',
  '2017,2017-03-11,Sonpur,Asha Rawat,Janata Party,114259,231500,300000',
  '2017,2017-03-11,Sonpur,Vinod Pal,Kisan Party,101069,231500,300000',
  '2017,2017-03-11,Sonpur,Meena Negi,Lok Party,5200,231500,300000',
  '2018,2018-05-31,Sonpur,Vinod Pal,Kisan Party,94875,180000,300000',
  '2018,2018-05-31,Sonpur,Kiran Joshi,Janata Party,89213,180000,300000',
  '2017,2017-03-11,Bhind Nagar,Ravi Tyagi,Janata Party,60000,100000,',
  '2017,2017-03-11,Bhind Nagar,Sunil Negi,Lok Party,40000,100000,'
].join('\n')

const findingsIn = (text: string, publishedOn?: string) => {
  const article = articleFromFields({ id: 'test', text, ...(publishedOn ? { publishedOn } : {}) })
  return runChecks(factsOf(readArticle(article), referencesOf(table)), [tableValue])
}
const wrongIn = (text: string, publishedOn?: string) =>
  findingsIn(text, publishedOn)
    .filter(({ severity }) => severity !== 'agrees')
    .map(({ places, severity }) => [severity, places[0]!.quote])

describe('table.value', () => {
  it('finds an article that is wrong and agrees with itself', () => {
    const text =
      'Asha Rawat won the Sonpur seat by 13,280 votes. Asha Rawat polled 1,14,349 votes while Vinod Pal got 1,01,069. In all, 2,31,500 votes were counted, and 49.4 per cent of them went to the winner.'
    const wrong = findingsIn(text).filter(({ severity }) => severity === 'error')
    expect(wrong.map(({ places }) => places[0]!.quote)).toEqual(['13,280', '1,14,349'])
    expect(messageFor(wrong[0]!)).toBe(
      'For the margin in Sonpur (2017) the table has 114,259 − 101,069 = 13,190 [results!2/votes, results!3/votes]; the text says “13,280”.'
    )
    expect(wrong.map(({ repairs }) => repairs.map(({ label }) => label))).toEqual([['13,190'], ['1,14,259']])
  })

  it('shows what agrees', () => {
    const agreed = findingsIn(
      'Asha Rawat won the Sonpur seat by 13,190 votes. Asha Rawat polled 1,14,259 votes while Vinod Pal got 1,01,069. In all, 2,31,500 votes were counted, and 49.4 per cent of them went to the winner.'
    )
    expect(agreed.map(({ data }) => data.measure)).toEqual(['margin', 'votes', 'votes', 'total', 'share'])
    expect(new Set(agreed.map(({ severity }) => severity))).toEqual(new Set(['agrees']))
  })

  it('takes the contest from the day of publication', () => {
    const text = 'Vinod Pal defeated Kiran Joshi in Sonpur by 5,678 votes.'
    expect(wrongIn(text, '2018-06-01')).toEqual([['error', '5,678']])
    expect(wrongIn(text, '2017-03-12')).toEqual([])
    expect(wrongIn(text, '2018-12-01')).toEqual([])
  })

  it('warns only where no year is stated or known', () => {
    expect(wrongIn('Vinod Pal defeated Kiran Joshi in the Sonpur bypoll by 5,678 votes.')).toEqual([
      ['warning', '5,678']
    ])
  })

  it('never holds this year’s margin against the other year’s table', () => {
    expect(
      wrongIn(
        'Vinod Pal defeated Kiran Joshi in Sonpur by 5,662 votes. In 2017 Asha Rawat defeated Vinod Pal there by 13,190 votes.'
      )
    ).toEqual([])
  })

  it('finds a seat and a name in another spelling', () => {
    expect(
      findingsIn('In 2018 Vinod Paul defeated Kiran Joshi in the Sonepur seat by 5,678 votes.').map(
        ({ data, code }) => [data.seat, code]
      )
    ).toEqual([['Sonpur', 'differs']])
  })

  it('reads turnout', () => {
    expect(wrongIn('Vinod Pal beat Kiran Joshi in Sonpur in 2018, on a turnout of 62 per cent.')).toEqual([
      ['error', '62']
    ])
    expect(wrongIn('Vinod Pal beat Kiran Joshi in Sonpur in 2018, on a turnout of 60 per cent.')).toEqual([])
  })

  it.each([
    ['rounded', 'In 2017 Asha Rawat polled over 1.14 lakh votes in Sonpur and Vinod Pal 1.01 lakh votes.'],
    ['so far', 'In 2017 Asha Rawat had 90,000 votes in Sonpur so far and Vinod Pal 80,000 votes.'],
    ['rounds', 'In 2017 Asha Rawat led Vinod Pal in Sonpur by 30,000 votes in the ninth round.'],
    ['another contest', 'In 2012 Asha Rawat beat Vinod Pal in Sonpur by 900 votes.'],
    ['last time', 'Asha Rawat beat Vinod Pal in Sonpur. Last time she won by 900 votes.'],
    [
      'a third person',
      'In 2017 in Sonpur Asha Rawat beat Vinod Pal, while Kiran Negi of Agra won by 900 votes.'
    ],
    ['postal votes', 'In 2017 in Sonpur Asha Rawat got 900 postal votes and Vinod Pal 800 postal votes.'],
    [
      'a difference',
      'In 2017 in Sonpur Asha Rawat got 900 votes more than in Agra and Vinod Pal 800 votes less.'
    ],
    ['another seat', 'In 2017 Asha Rawat and Vinod Pal stood in Sonpur; Ravi Tyagi won Bhind by 900 votes.'],
    ['a crowd', 'In 2017 in Sonpur Asha Rawat and Vinod Pal spoke to 9,000 people.']
  ])('is silent: %s', (_, text) => expect(wrongIn(text)).toEqual([]))

  it('is silent without a table', () => {
    expect(
      runChecks(factsIn('In 2017 Asha Rawat beat Vinod Pal in Sonpur by 900 votes.'), [tableValue])
    ).toEqual([])
  })
})
