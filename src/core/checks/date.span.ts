import type { Facts } from '../facts/facts-of'
import { anniversariesOf } from '../readings/time/anniversaries'
import { explainLengths } from '../readings/time/explain-lengths'
import { explainRunningYears } from '../readings/time/explain-running-years'
import { ordinal } from '../text/ordinal'
import type { Check, RawFinding } from './check'
import { lengthFinding } from './length-finding'
import { placeAt } from './place-at'
import { yearRepair } from './year-repair'

export const dateSpan: Check = {
  id: 'date.span',
  summary: 'A number of years or months that its two dates do not give.',
  why: 'Ten years too many in a reign or a marriage is one digit, and readers do the sum.',
  severity: 'warning',
  messages: {
    differs: ({ from, to, real, stated, unit }) =>
      `From ${from} to ${to} it is ${real} ${unit}${real === 1 ? '' : 's'}, not ${stated}.`,
    fits: ({ from, to, stated, unit }) =>
      `From ${from} to ${to} it is ${stated} ${unit}${stated === 1 ? '' : 's'}.`,
    ago: ({ date, real, stated, unit, published }) =>
      `${date} was ${real} ${unit}${real === 1 ? '' : 's'} before this was published (${published}), not ${stated}.`,
    'ago-fits': ({ date, stated, unit, published }) =>
      `${date} was ${stated} ${unit}${stated === 1 ? '' : 's'} before this was published (${published}).`,
    anniversary: ({ stated, from, to, real }) =>
      `${from} to ${to} is ${real} years; the text says the ${ordinal(Number(stated))} anniversary.`,
    running: ({ date, published, real, stated, unit }) =>
      `From ${date} to the day this was published (${published}) it is the ${ordinal(Number(real))} ${unit}, not the ${ordinal(Number(stated))}.`,
    'running-fits': ({ date, published, stated, unit }) =>
      `From ${date} to the day this was published (${published}) it is the ${ordinal(Number(stated))} ${unit}.`,
    'anniversary-fits': ({ from, to, real }) => `${from} to ${to} is ${real} years.`
  },
  examples: [
    {
      text: 'Joe Marsh, who took over in June 2019 and is in his fifth season, was calm.',
      publishedOn: '2025-11-02',
      code: 'running',
      because: 'it is his seventh'
    },
    {
      text: 'The mill hired Ada Pell in 1998 and fired her in April 2022, after 14 years.',
      code: 'differs',
      because: 'it is 24 years'
    },
    {
      text: 'Ada Pell, who became principal in January 2015 and has been in charge for nine years, was calm.',
      publishedOn: '2025-01-14',
      code: 'ago',
      because: 'it is ten years'
    },
    {
      text: 'The mill hired Ada Pell in 1998 and fired her in April 2022, after 14 years as its foreman.',
      code: null,
      because: 'she was something else before'
    },
    {
      text: 'He became coach in 2015. He has been married for 19 years.',
      publishedOn: '2025-01-14',
      code: null,
      because: 'the years are those of his marriage'
    },
    {
      text: 'She ran the mill for nine years, from 1981 to 1987.',
      code: 'differs',
      because: 'it is six years'
    },
    {
      text: 'Founded in 1990, it was sold 37 years later, in 2017.',
      code: 'differs',
      because: 'it is 27 years'
    },
    {
      text: 'From 1953 to 1965 she learnt from Joe Marsh, 15 years in which he praised her once.',
      code: 'differs',
      because: 'it is twelve years'
    },
    {
      text: 'In 1952 she married Joe Marsh, whom she met at work. They were married for 47 years, until his death in 1989.',
      code: 'differs',
      because: 'it is 37 years'
    },
    {
      text: 'On 5 September 1953 she married Carl Marsh, a forester. Theirs was a marriage of 31 years. He died in November 1994.',
      code: 'differs',
      because: 'it is 41 years'
    },
    {
      text: 'She put her name down in March 1997. That is 38 years on the list.',
      publishedOn: '2025-03-14',
      code: 'ago',
      because: 'it is 28 years'
    },
    {
      text: 'She has been mayor since 2005, for 22 years.',
      publishedOn: '2017-11-20',
      code: 'ago',
      because: 'it is twelve years'
    },
    {
      text: 'The treaty was signed in 1776, 247 years ago.',
      publishedOn: '2018-07-04',
      code: 'ago',
      because: 'it is 242 years'
    },
    {
      text: 'HULL, 4 July 2018: His father opened the stall in 1961, 57 years ago.',
      code: 'ago-fits',
      because: 'the dateline says when it was written'
    },
    {
      text: 'His father opened the stall in 1961, 57 years ago.',
      publishedOn: '2018-07-04',
      code: 'ago-fits',
      because: '2018 − 1961 = 57'
    },
    {
      text: 'She ran the mill for seven years, from 1981 to 1987.',
      code: 'fits',
      because: 'counted with both ends'
    },
    {
      text: 'The union’s 50th anniversary was in 2007; it was founded in 1947.',
      code: 'anniversary',
      because: 'it is 60 years'
    },
    {
      text: 'The union’s 60th anniversary was in 2007; it was founded in 1947.',
      code: 'anniversary-fits',
      because: '1947 and 60 is 2007'
    },
    {
      text: 'The union, founded in 1947, marked the 50th anniversary of the war in 2007.',
      code: null,
      because: 'the anniversary of something else'
    },
    {
      text: 'Some 240 years ago, in 1776, it was signed.',
      publishedOn: '2018-07-04',
      code: 'ago-fits',
      because: 'a round number'
    },
    {
      text: 'Founded in 1990, it opened a branch two years later and closed in 2017.',
      code: null,
      because: 'the years are those of the branch'
    },
    {
      text: 'Two years ago profits beat those of 1990.',
      publishedOn: '2018-07-04',
      code: null,
      because: 'the year is of another thing'
    },
    {
      text: 'Prices rose from 1981 to 1987, and the mill has been shut for nine years.',
      code: null,
      because: 'the mill was shut at another time'
    },
    {
      text: 'She has been mayor since 2005, and ran the library for 22 years before that.',
      publishedOn: '2017-11-20',
      code: null,
      because: 'the years are those at the library'
    },
    { text: 'The festival for under-30s ran from 1981 to 1987.', code: null, because: 'no length of time' }
  ],
  run(facts) {
    const { reading, time } = facts
    const lengths = explainLengths(facts)
      .filter(({ length }) => length.unit === 'year' || length.unit === 'month')
      .map((each) => lengthFinding(reading.text, time, each))
    return [...lengths, ...runningYears(facts), ...anniversaries(facts)]
  }
}

/** "Took over in 2019 and is in his seventh year". */
function runningYears(facts: Facts): RawFinding[] {
  const { text } = facts.reading
  return explainRunningYears(facts).map(({ running, from, fits, real }): RawFinding => {
    const { start, end } = from.span!
    return {
      code: fits ? 'running-fits' : 'running',
      ...(fits ? { severity: 'agrees' as const } : {}),
      data: {
        date: text.slice(start, end),
        published: facts.time.today!.printed,
        stated: running.count,
        real,
        unit: running.unit
      },
      places: [from.span!, running.span].map((place) => placeAt(text, place, 'time')),
      repairs: fits ? [] : [{ label: ordinal(real), edits: [{ ...running.number, text: ordinal(real) }] }]
    }
  })
}

function anniversaries(facts: Facts): RawFinding[] {
  const { text } = facts.reading
  return anniversariesOf(facts).map(({ count, span, from, to, year, fits }): RawFinding => {
    const real = year - from.year!
    return {
      code: fits ? 'anniversary-fits' : 'anniversary',
      ...(fits ? { severity: 'agrees' as const } : {}),
      data: { stated: count, from: from.year!, to: year, real },
      places: [span, from.span, ...(to ? [to.span] : [])]
        .sort((a, b) => a.start - b.start)
        .map((place) => placeAt(text, place, 'time')),
      repairs: fits ? [] : yearRepair(from, year - count)
    }
  })
}
