import type { CrossCheck } from './cross-check'

const measures: Readonly<Record<string, string>> = {
  margin: 'margin',
  votes: 'count of votes',
  'total-votes': 'total of votes'
}
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const listOf = (values: unknown): string => (Array.isArray(values) ? values : []).join(' and as ')
const won = (margin: string): string => `In the Sonpur bypoll Asha Rawat won by ${margin} votes.`

export const crossValue: CrossCheck = {
  id: 'cross.value',
  summary: 'One figure of one contest that articles of the desk print with two values.',
  why: 'A count changes between the first story and the last, and one of the two stays wrong in print.',
  severity: 'warning',
  messages: {
    differs: ({ measure, contest, year, values }) =>
      `The ${measures[String(measure)] ?? measure} at ${capital(String(contest))} in ${year} is printed as ${listOf(values)}.`,
    same: ({ measure, contest, year, values, articles }) =>
      `The ${measures[String(measure)] ?? measure} at ${capital(String(contest))} in ${year} is printed as ${listOf(values)} in ${articles} articles.`
  },
  examples: [
    { texts: [won('5,678'), won('6,211')], code: 'differs', because: 'one margin, two values' },
    { texts: [won('5,678'), won('5,678')], code: 'same', because: 'both print one value' },
    { texts: [won('5,678'), won('5,700')], code: 'same', because: 'the other is rounded' },
    { texts: [won('5,678'), won('over 5,000')], code: 'same', because: '5,678 is over 5,000' },
    {
      texts: [won('5,678'), 'In the Ramgarh bypoll Vinod Pal won by 6,211 votes.'],
      code: null,
      because: 'another seat'
    },
    {
      texts: [won('5,678'), 'In 2017 in the Sonpur bypoll Asha Rawat won by 6,211 votes.'],
      code: null,
      because: 'another year'
    },
    {
      texts: [won('5,678'), 'In the Sonpur bypoll she led by 6,211 votes after 19 rounds.'],
      code: null,
      because: 'a running lead'
    },
    { texts: ['She won by 5,678 votes.', 'He won by 6,211 votes.'], code: null, because: 'no seat is named' }
  ]
}
