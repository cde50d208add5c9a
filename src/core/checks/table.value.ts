import type { FindingData } from '../model/finding'
import { type SeriesFigure, seriesFigures } from '../reference/series-figures'
import { type TabledFigure, tabledFigures } from '../reference/tabled-figures'
import { printNumeral } from '../text/numerals'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

const table = [
  'year,constituency,candidate,party,votes,total_votes',
  '2017,Sonpur,Asha Rawat,Janata Party,14259,31500',
  '2017,Sonpur,Vinod Pal,Kisan Party,11069,31500',
  '2017,Sonpur,Meena Negi,Lok Party,5200,31500'
].join('\n')

const wide = ['year,constituency,Green,Labour,Other,total_votes', '2017,Sonpur,14259,11069,5200,30528'].join(
  '\n'
)

const series = ['date,series,value', '2024-01,Unemployment rate,3.8', '2024-02,Unemployment rate,3.9'].join(
  '\n'
)

export const tableValue: Check = {
  id: 'table.value',
  summary: 'A figure of the article against the reference table.',
  why: 'An article can be wrong and agree with itself: only the official table shows it.',
  severity: 'error',
  messages: {
    differs: (data) => `${tabled(data)}; the text says “${data.phrase}”.`,
    fits: (data) => `${tabled(data)}, which fits “${data.phrase}”.`,
    'series-differs': (data) => `${inSeries(data)}; the text says “${data.phrase}”.`,
    'series-fits': (data) => `${inSeries(data)}, which fits “${data.phrase}”.`
  },
  examples: [
    {
      table,
      text: 'Asha Rawat beat Vinod Pal in Sonpur in 2017 by 3,910 votes.',
      code: 'differs',
      because: '14,259 − 11,069 = 3,190'
    },
    {
      table,
      text: 'In the Sonpur seat Asha Rawat polled 14,295 votes in 2017 and beat Vinod Pal.',
      code: 'differs',
      because: 'two digits changed about'
    },
    {
      table,
      text: 'Asha Rawat beat Vinod Pal in Sonpur in 2017 by over 3,000 votes.',
      code: 'fits',
      because: '3,190 is over 3,000'
    },
    {
      table,
      text: 'Asha Rawat beat Vinod Pal in Sonpur in 2012 by 3,910 votes.',
      code: null,
      because: 'another year'
    },
    {
      table,
      text: 'Asha Rawat was 3,910 votes ahead of Vinod Pal in Sonpur after the ninth round.',
      code: null,
      because: 'a count still running'
    },
    {
      table,
      text: 'Asha Rawat beat Vinod Pal in Bhind in 2017 by 3,910 votes.',
      code: null,
      because: 'the table has no Bhind'
    },
    {
      table,
      text: 'In Sonpur Asha Rawat polled 14,295 votes in 2017.',
      code: null,
      because: 'one of the seat’s candidates only: it may be another Sonpur'
    },
    {
      table,
      text: 'In Sonpur in 2017 Asha Rawat had 3,190 votes more than Vinod Pal.',
      code: null,
      because: 'a difference, not her count'
    },
    {
      table: wide,
      text: 'In the Sonpur seat the Greens polled 14,295 votes in 2017 and beat Labour.',
      code: 'differs',
      because: 'a column a party: two digits changed about'
    },
    {
      table: series,
      text: 'The unemployment rate was 3.8% in February 2024.',
      code: 'series-differs',
      because: 'that was January’s'
    },
    {
      table: series,
      text: 'In January 2024 the unemployment rate rose to 3.8 per cent.',
      code: 'series-fits',
      because: 'the table has 3.8'
    },
    {
      table: series,
      text: 'The youth unemployment rate was 11.2% in February 2024.',
      code: null,
      because: 'of the young alone'
    },
    {
      table: series,
      text: 'In Norland the unemployment rate was 5.1% in February 2024.',
      code: null,
      because: 'a place of its own'
    },
    {
      table: series,
      text: 'The unemployment rate rose 0.2% in February 2024.',
      code: null,
      because: 'a change'
    }
  ],
  run(facts) {
    const { text } = facts.reading
    const figures = tabledFigures(facts, facts.references)
    const system = figures.length > 0 && /\b\d{1,2},\d\d,\d{3}\b/.test(text) ? 'indian' : 'western'
    return [
      ...figures.map((figure) => findingOf(text, system, figure)),
      ...seriesFigures(facts, facts.references).map((figure) => seriesFinding(text, figure))
    ]
  }
}

/** How the article groups its figures. */
type System = 'western' | 'indian'

function findingOf(text: string, system: System, { agrees, certain, ...figure }: TabledFigure): RawFinding {
  const { quantity, contest, candidate, value } = figure
  const form = formOf(text, system, figure)
  const { span, vague } = quantity
  const stated = placeAt(text, vague ? { start: vague.span.start, end: span.end } : span, 'stated')
  return {
    code: agrees ? 'fits' : 'differs',
    severity: agrees ? 'agrees' : certain ? 'error' : 'warning',
    data: {
      measure: figure.measure,
      seat: contest.seat,
      value: value.value,
      working: value.working ?? '',
      cells: value.cells,
      phrase: stated.quote,
      ...(candidate ? { candidate: candidate.name } : {}),
      ...(contest.year === undefined ? {} : { year: contest.year }),
      ...(contest.asOf === undefined ? {} : { asOf: contest.asOf })
    },
    places: [stated],
    repairs: agrees ? [] : [{ label: form, edits: [{ ...span, text: form }] }]
  }
}

/** Never an error: a series goes by many names, and offices revise their figures. */
function seriesFinding(text: string, { quantity, series, period, value, agrees }: SeriesFigure): RawFinding {
  const { span } = quantity
  const stated = placeAt(text, span, 'stated')
  const printed = /\d[\d.,]*/.exec(stated.quote)!
  const label = stated.quote.replace(printed[0], String(value.value))
  return {
    code: agrees ? 'series-fits' : 'series-differs',
    severity: agrees ? 'agrees' : 'warning',
    data: {
      series: series.name,
      period,
      value: value.value,
      cells: value.cells,
      phrase: stated.quote,
      ...(series.asOf === undefined ? {} : { asOf: series.asOf })
    },
    places: [stated],
    repairs: agrees || quantity.scale !== 1 ? [] : [{ label, edits: [{ ...span, text: label }] }]
  }
}

/** The table's value as the article prints such a figure. */
function formOf(
  text: string,
  system: System,
  { quantity, measure, value }: Omit<TabledFigure, 'agrees' | 'certain'>
): string {
  if (measure === 'share' || measure === 'turnout') {
    const printed = text.slice(quantity.span.start, quantity.span.end)
    return printed.replace(/\d+(?:\.(\d+))?/, (_, decimals?: string) =>
      value.value.toFixed(decimals?.length ?? 0)
    )
  }
  return printNumeral(value.value, quantity.grouping.style === 'plain' ? 'plain' : system)
}

const labels: Readonly<Record<string, string>> = {
  votes: 'the votes',
  margin: 'the margin',
  total: 'all the votes',
  share: 'the share',
  turnout: 'the turnout'
}

function tabled({ measure, seat, year, value, working, cells, candidate, asOf }: FindingData): string {
  const what = `${labels[String(measure)]}${candidate === undefined ? '' : ` of ${candidate}`} in ${seat}`
  const when = year === undefined ? '' : ` (${year})`
  const sum = working === '' ? printNumeral(Number(value), 'western') : working
  const places = Array.isArray(cells) ? cells.join(', ') : String(cells)
  return `For ${what}${when} the table has ${sum} [${places}${asOf === undefined ? '' : `; as of ${asOf}`}]`
}

function inSeries({ series: name, period, value, cells, asOf }: FindingData): string {
  const places = Array.isArray(cells) ? cells.join(', ') : String(cells)
  return `For ${name} in ${period} the table has ${value} [${places}${asOf === undefined ? '' : `; as of ${asOf}`}]`
}
