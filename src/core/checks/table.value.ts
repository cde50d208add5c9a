import type { FindingData } from '../model/finding'
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

export const tableValue: Check = {
  id: 'table.value',
  summary: 'A figure of the article against the reference table.',
  why: 'An article can be wrong and agree with itself: only the official table shows it.',
  severity: 'error',
  messages: {
    differs: (data) => `${tabled(data)}; the text says “${data.phrase}”.`,
    fits: (data) => `${tabled(data)}, which fits “${data.phrase}”.`
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
    }
  ],
  run(facts) {
    const { text } = facts.reading
    const figures = tabledFigures(facts, facts.references)
    const system = figures.length > 0 && /\b\d{1,2},\d\d,\d{3}\b/.test(text) ? 'indian' : 'western'
    return figures.map((figure) => findingOf(text, system, figure))
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
