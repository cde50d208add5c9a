import { yearOfPoint } from '../facts/time/time-points'
import type { FindingData } from '../model/finding'
import { explainAges } from '../readings/time/explain-ages'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { yearRepair } from './year-repair'

export const dateAge: Check = {
  id: 'date.age',
  summary: 'An age that a birth, or another age of the same person, does not give.',
  why: 'Somebody born in 1915 was not 81 in 2007: the sum takes a second, and readers do it.',
  severity: 'warning',
  messages: {
    age: ({ stated, born, at, low, high }) =>
      `Born in ${born}, in ${at} one is ${low === high ? low : `${low} or ${high}`}, not ${stated}.`,
    assumed: ({ stated, born, at, low, high, date }) =>
      `Born in ${born}, in ${at} one is ${low === high ? low : `${low} or ${high}`}, not ${stated}; that this was written in ${at} is taken from “${date}”.`,
    'two-ages': ({ stated, other, at, low, high }) =>
      low === high
        ? `The text gives one person two ages: ${other} and ${stated}.`
        : `Somebody who is ${other} at the other time is ${low} to ${high} in ${at}, not ${stated}.`,
    fits: ({ stated, born, at }) => `Born in ${born}, one can be ${stated} in ${at}.`
  },
  examples: [
    {
      text: 'Ada Pell was born in 1920 in Hull. Ada Pell died in 1995 aged 70.',
      code: 'age',
      because: 'she was 74 or 75'
    },
    {
      text: 'The poet, who was born in 1901, was killed in 1945, aged 34.',
      code: 'age',
      because: 'he was 43 or 44'
    },
    {
      text: 'Born in 1915, the painter was 81 when she died in 2007.',
      code: 'age',
      because: 'she was 91 or 92'
    },
    {
      text: 'Ada Pell (1938-2019) led the union. She died at the age of 71.',
      code: 'age',
      because: 'she was 80 or 81'
    },
    {
      text: 'Joe Marsh married Nell Bray in 1961, when he was 23 and she was 20. He was 23, and the band played.',
      code: null,
      because: 'he and she are two people'
    },
    {
      text: 'The poet, who was born in 1901 and lost his son in 1945, aged 14, was killed in the war.',
      code: null,
      because: 'the age is his son’s'
    },
    {
      text: 'Ada Pell, 81, still works. Ada Pell was born in 1915 in Hull.',
      publishedOn: '2007-03-01',
      code: 'age',
      because: 'she would be 91 or 92'
    },
    {
      text: 'The court sat on Friday, 14 March 2025. Mr Bell, 53, who was born in 1961, spoke.',
      code: 'assumed',
      because: 'he would be 63 or 64, if this was written that year'
    },
    {
      text: 'The keeper died on 12 August, a week after his 90th birthday. He had been born on the rock in 1940.',
      publishedOn: '2020-09-03',
      code: 'age',
      because: 'he was 79 or 80'
    },
    {
      text: 'Ada Pell, who was born in June 1978, joined the firm in August 2007, at the age of 27.',
      code: 'age',
      because: 'she was 29'
    },
    {
      text: 'Joe Marsh, who joined in 1979 at the age of 21, is the captain. Marsh, 56, has no plans to go.',
      publishedOn: '2024-12-23',
      code: 'two-ages',
      because: 'he would be 65 to 67'
    },
    {
      text: 'Tom Hale, 85, and his wife, Ann, 83, keep bees. They married in 1963, when she was 22.',
      publishedOn: '2024-12-23',
      code: null,
      because: 'it is she who is 83'
    },
    {
      text: 'Police hold a man of 36 over five fires. The 63-year-old says he was asleep.',
      code: 'two-ages',
      because: 'one man, and two digits changed about'
    },
    {
      text: 'Police hold a man of 36 over five fires. A 63-year-old woman was hurt.',
      code: null,
      because: 'two people'
    },
    {
      text: 'Joe Marsh, who joined in 1979 at the age of 21, is the captain. His son, 54, has no plans to go.',
      publishedOn: '2024-12-23',
      code: null,
      because: 'the age is his son’s'
    },
    {
      text: 'Ada Pell was born in 1920 in Hull. Ada Pell died in 1995 aged 75.',
      code: 'fits',
      because: 'it fits'
    },
    {
      text: 'Ada Pell was born in 1920. Joe Marsh died in 1995 aged 70.',
      code: null,
      because: 'two people'
    },
    {
      text: 'Ada Pell, 81, still works. Ada Pell was born in 1915 in Hull.',
      code: null,
      because: 'nobody knows when this was written'
    },
    {
      text: 'The court sat on Friday, 14 March 1975. Mr Bell, 53, who was born in 1961, spoke in 2014.',
      code: null,
      because: 'it tells of a day long past'
    },
    {
      text: '“I was 16 when we met,” said Ada Pell, who was born in 1950 and married in 1974.',
      code: null,
      because: 'said of another time'
    },
    {
      text: 'Ada Pell, 58, first went to sea in 1983, when she was 18.',
      publishedOn: '2025-12-14',
      code: 'two-ages',
      because: 'at 58 in 2025 she was 15 to 17 in 1983'
    },
    {
      text: 'Ada Pell, 58, first went to sea in 1983, when she was 16.',
      publishedOn: '2025-12-14',
      code: null,
      because: '58 less 42'
    },
    {
      text: 'Ada Pell, who is 74, first rode the line in 1959, as a girl of 12.',
      publishedOn: '2024-06-10',
      code: 'two-ages',
      because: 'she was eight to ten'
    },
    {
      text: 'Ada Pell, 72, who left the depot at 60, twelve years ago, was sent there on Tuesday 12 March 2024.',
      publishedOn: '2025-08-13',
      code: null,
      because: 'she was 60 twelve years ago'
    }
  ],
  run(facts) {
    const { text } = facts.reading
    const { today } = facts.time
    return explainAges(facts).map((reading): RawFinding => {
      const { age, birth, other, at, fits, real } = reading
      const atYear = at ? yearOfPoint(at) : (today?.year ?? null)
      const assumed =
        !at && today?.span && today.from !== 'source' ? placeAt(text, today.span, 'today') : null
      const allowed = { low: real.low, high: real.high }
      const data: FindingData = {
        stated: age.years,
        ...(birth ? { born: yearOfPoint(birth)! } : { other: other!.years }),
        ...(atYear === null ? {} : { at: atYear }),
        ...allowed,
        ...(assumed && birth ? { date: assumed.quote } : {})
      }
      const places = [
        placeAt(text, age.span, 'age'),
        ...(birth ? [placeAt(text, birth.span, 'birth')] : [placeAt(text, other!.span, 'age')]),
        ...(at ? [placeAt(text, at.span, 'time')] : []),
        ...(assumed ? [assumed] : [])
      ].sort((a, b) => a.start - b.start)
      if (fits) return { code: 'fits', severity: 'agrees', data, places, repairs: [] }
      return {
        code: birth ? (assumed ? 'assumed' : 'age') : 'two-ages',
        data,
        places,
        repairs: [
          { label: String(real.high), edits: [{ ...age.span, text: String(real.high) }] },
          ...(birth?.date && atYear !== null ? yearRepair(birth.date, atYear - age.years) : [])
        ]
      }
    })
  }
}
