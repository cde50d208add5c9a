import type { Facts } from '../facts/facts-of'
import { type BrokenRow, brokenRowsOf } from '../facts/rows/broken-laws'
import { type BrokenStatement, brokenStatementsOf } from '../facts/rows/broken-statements'
import { type BrokenSum, brokenSums } from '../facts/rows/broken-sums'
import { type BrokenTotal, brokenTotalsOf } from '../facts/rows/broken-totals'
import type { Cell } from '../facts/rows/cell'
import { listedInProse } from '../facts/rows/listed-in-prose'
import { type ProseSlip, proseSlips } from '../facts/rows/prose-of-tables'
import { cellsOf } from '../facts/rows/row-law'
import { tablesOf } from '../facts/rows/tables'
import { quoteOf } from '../model/span'
import { printNumeral } from '../text/numerals'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const numTable: Check = {
  id: 'num.table',
  summary:
    'A row of a table that breaks the rule all other rows keep, or a total its column does not come to.',
  why: 'Tables are typed in by hand after the story is checked, figure by figure.',
  severity: 'warning',
  messages: {
    row: ({ label, working, expected, printed, holds }) =>
      `“${label}”: ${working} makes ${expected}, and the row has ${printed}. The same sum is right in ${holds} other rows.`,
    total: ({ label, expected, printed }) =>
      `“${label}”: the rows above come to ${expected}, and the total printed is ${printed}.`,
    statement: ({ label, working, expected, printed }) =>
      `“${label}”: ${working} makes ${expected}, and the row has ${printed}; in the other columns the rows above come to it.`,
    prose: ({ label, expected, printed }) => {
      const labels = Array.isArray(label) ? label : []
      const whose = labels.length === 0 ? 'all rows together' : labels.map((one) => `“${one}”`).join(' and ')
      return `The text says “${printed}”; the table has ${expected} for ${whose}.`
    },
    parts: ({ quotes, expected, printed }) =>
      `${(Array.isArray(quotes) ? quotes : []).join(' + ')} makes ${expected}, and the text says “${printed}”.`
  },
  examples: [
    {
      text: 'In millions of crowns:\n\n | 2025 | 2024\nSales | 96.0 | 80.0\nCost of sales | 67.2 | 45.4\nGross profit | 28.8 | 25.6\nOther costs | 4.8 | 4.2\nOperating profit | 24.0 | 21.4',
      code: 'statement',
      because: '80.0 less 54.4 is 25.6, as 96.0 less 67.2 is 28.8'
    },
    {
      text: 'In millions of crowns:\n\n | 2025 | 2024\nSales | 96.0 | 80.0\nCost of sales | 67.2 | 54.4\nGross profit | 28.8 | 25.6\nOther costs | 4.8 | 4.2\nOperating profit | 24.0 | 21.4',
      code: null,
      because: 'every row follows from those above it'
    },
    {
      text: 'Share of homes:\n\nTown | 2015 | 2025\nOrrin | 212 | 240\nTulla | 118 | 131\nFeale | 94 | 109\nDunmore | 61 | 84',
      code: null,
      because: 'towns: in 2015 one is by chance what two others leave'
    },
    {
      text: 'Medals (gold, silver, bronze, total):\nNorland 7 5 6 18\nOstria 6 3 4 13\nKarvia 4 8 4 17\nVelm 2 2 1 5',
      code: 'row',
      because: '4 + 8 + 4 = 16'
    },
    {
      text: 'Medals (gold, silver, bronze, total):\nNorland 7 5 6 18\nOstria 6 3 4 13\nKarvia 4 8 4 16\nVelm 2 2 1 5',
      code: null,
      because: 'every row adds up'
    },
    {
      text: 'Standings (played, won, drawn, lost, points):\nRovers 4 3 1 0 10\nAthletic 4 2 1 1 7\nWanderers 4 1 1 2 5\nTown 4 0 1 3 1',
      code: 'row',
      because: 'a win is worth three points in the other rows'
    },
    {
      text: 'Standings (played, won, drawn, lost, points):\nRovers 4 3 1 0 7\nAthletic 4 2 1 1 5\nWanderers 4 1 1 2 3\nTown 4 0 1 3 1',
      code: null,
      because: 'a win is worth two'
    },
    {
      text: 'The budget, in crowns:\nRoads: 41,200\nSchool: 63,500\nChapel: 8,300\nLamps: 5,400\nTotal: 119,400',
      code: 'total',
      because: 'the rows come to 118,400'
    },
    {
      text: 'The budget, in crowns:\nRoads: 41,200\nof which bridges: 12,000\nSchool: 63,500\nChapel: 8,300\nTotal: 113,000',
      code: null,
      because: 'a row is part of the one before'
    },
    {
      text: 'Sales, those of last year in brackets, and the change:\nCards: 1,240 (1,180), +60\nBooks: 3,310 (3,420), -110\nToys: 905 (875), +40\nMaps: 212 (200), +12',
      code: 'row',
      because: '875 + 30 = 905'
    },
    {
      text: 'School, pupils entered, passed, rate:\nHolm 120, 96, 80.0%\nBryn 80, 72, 90.0%\nTarn 150, 105, 70.0%\nFell 60, 51, 65.0%',
      code: 'row',
      because: '51 of 60 is 85.0%'
    },
    {
      text: 'School, pupils entered, passed, rate:\nHolm 120, 96, 80.0%\nBryn 80, 72, 90.0%\nTarn 150, 105, 70.0%\nFell 60, 51, 85.0%',
      code: null,
      because: 'every rate is right'
    },
    {
      text: 'Temperatures (noon, night, rain):\nOrrin 12 4 2\nTulla 10 6 8\nFeale 3 -1 0\nBodmar 6 2 4',
      code: null,
      because: 'no rule that most rows keep'
    },
    {
      text: '| Country | Gold | Silver | Bronze | Total |\n|---|---|---|---|---|\n| Norland | 14 | 9 | 11 | 34 |\n| Ostria | 10 | 12 | 8 | 30 |\n| Karvia | 7 | 7 | 6 | 20 |\n| Velm | 3 | 5 | 4 | 12 |\n\nNorland’s 41 gold medals were its most.',
      code: 'prose',
      because: 'the table has 14'
    },
    {
      text: '| Country | Gold | Silver | Bronze | Total |\n|---|---|---|---|---|\n| Norland | 14 | 9 | 11 | 34 |\n| Ostria | 10 | 12 | 8 | 30 |\n| Karvia | 7 | 7 | 6 | 20 |\n| Velm | 3 | 5 | 4 | 12 |\n\nNorland’s 34 medals were its most since the games began. Velm’s coach is 21.',
      code: null,
      because: 'a cell, and figures of something else'
    },
    {
      text: 'Of each pound, in per cent:\n\nSchools: 46\nCare: 27\nRoads: 12\nParks: 8\nInterest: 7\nAll: 100\n\nSchools and care together take 63 per cent.',
      code: 'prose',
      because: '46 and 27 are 73'
    },
    {
      text: 'Of each pound, in per cent:\n\nSchools: 46\nCare: 27\nRoads: 12\nParks: 8\nInterest: 7\nAll: 100\n\nSchools and care together take 73 per cent. Roads took 21 per cent in 1990.',
      code: null,
      because: 'the sum is right, and the other year is not told with a digit of the table’s'
    },
    {
      text: 'The camp took in 16,400 people. By month they were: January 2,100; February 1,850; March 2,400; April 3,550; May 3,300; June 3,700.',
      code: 'parts',
      because: 'with 3,050 for April it would add up'
    },
    {
      text: 'The camp took in 16,400 people. By month they were: January 2,100; February 1,850; March 2,400; April 3,050; May 3,300; June 3,700.',
      code: null,
      because: 'it adds up'
    },
    {
      text: 'The club’s scorers were Ardon 12, Brill 9 and Corran 5, so that the three had 28 between them.',
      code: 'parts',
      because: '12, 9 and 7 are 28'
    },
    {
      text: 'Pledges were made by Ardon 250, Brill 120, Corran 90 and Dale 60. Together with 30 from others that makes 550.',
      code: null,
      because: 'the 30 are no item of the list'
    },
    {
      text: 'The club’s best scorers were Ardon 12, Brill 9 and Corran 5; others had 15 of the 41 goals.',
      code: null,
      because: 'not all scorers are named'
    },
    {
      text: 'Buses from the quay:\nLine 1: 7:10, 8:10, 9:10\nLine 2: 7:25, 8:40, 9:55\nLine 3: 7:30, 8:30, 9:30\nLine 4: 7:35, 8:30, 9:35',
      code: null,
      because: 'times of day'
    }
  ],
  run({ reading, measured }: Facts) {
    const { text } = reading
    const tables = tablesOf(reading)
    const broken = tables.flatMap((table) => {
      const totals = brokenTotalsOf(table, text)
      const rows = brokenRowsOf(table, text)
      const found = [
        ...rows.map((broken) => rowFinding(text, broken, totals)),
        ...totals
          .filter((total) => !rows.some((row) => inBoth(row, total)))
          .map((total) => totalFinding(text, total))
      ]
      return found.length > 0
        ? found
        : brokenStatementsOf(table, text).map((broken) => statementFinding(text, broken))
    })
    if (broken.length > 0) return broken
    const lists = listedInProse(reading)
    return [
      ...proseSlips(reading, measured, tables).map((slip) => proseFinding(text, slip)),
      ...brokenSums(reading, measured, [...tables, ...lists]).map((sum) => sumFinding(text, sum))
    ]
  }
}

/** The cell of the row that the column's sum speaks against as well. */
const inBoth = ({ row, law }: BrokenRow, { cell, column }: BrokenTotal): Cell | undefined =>
  cellsOf(law, row)!.find((one) => one === cell || column.includes(one))

function rowFinding(text: string, broken: BrokenRow, totals: readonly BrokenTotal[]): RawFinding {
  const { row, law, holds } = broken
  const own = cellsOf(law, row)!
  const [target, parts] = [own.at(-1)!, own.slice(0, -1)]
  const expected = print(text, target, law.expected(parts.map(({ value }) => value)))
  const doubted = totals.map((total) => inBoth(broken, total)).find((cell) => cell !== undefined)
  const edits =
    !doubted || doubted === target ? [{ start: target.start, end: target.end, text: expected }] : []
  return {
    code: 'row',
    data: {
      label: quoteOf(text, row.label),
      working: law.working(parts.map((part) => quoteOf(text, part))),
      expected,
      printed: quoteOf(text, target),
      holds
    },
    places: [
      placeAt(text, row.label, 'row'),
      ...[...parts.map((part) => placeAt(text, part, 'part')), placeAt(text, target, 'result')].sort(
        (a, b) => a.start - b.start
      )
    ],
    repairs: edits.length > 0 ? [{ label: expected, edits }] : []
  }
}

function totalFinding(text: string, { row, cell, column, sum, slipped }: BrokenTotal): RawFinding {
  const expected = print(text, cell, sum)
  const repairs = slipped.length > 0 ? slipped : [[cell, sum] as const]
  return {
    code: 'total',
    data: { label: quoteOf(text, row.label), expected, printed: quoteOf(text, cell) },
    places: [...column.map((one) => placeAt(text, one, 'part')), placeAt(text, cell, 'total')].sort(
      (a, b) => a.start - b.start
    ),
    repairs: repairs.map(([one, value]) => {
      const form = print(text, one, value)
      return { label: form, edits: [{ start: one.start, end: one.end, text: form }] }
    })
  }
}

function statementFinding(text: string, broken: BrokenStatement): RawFinding {
  const { row, cells, sign, target, expected, slipped } = broken
  const figures = cells.map((cell) => quoteOf(text, cell))
  return {
    code: 'statement',
    data: {
      label: quoteOf(text, row.label),
      working: sign === 1 ? figures.join(' + ') : `${figures.slice(0, -1).join(' + ')} − ${figures.at(-1)}`,
      expected: print(text, target, expected),
      printed: quoteOf(text, target)
    },
    places: [...cells.map((cell) => placeAt(text, cell, 'part')), placeAt(text, target, 'result')].sort(
      (a, b) => a.start - b.start
    ),
    repairs: slipped.map(([cell, value]) => {
      const form = print(text, cell, value)
      return { label: form, edits: [{ start: cell.start, end: cell.end, text: form }] }
    })
  }
}

function proseFinding(text: string, { figure, cells, labels, expected }: ProseSlip): RawFinding {
  const { span, number, step, scale, value } = figure
  const form = print(text, { ...number, value, step, scale }, expected)
  return {
    code: 'prose',
    data: {
      label: labels.map((label) => quoteOf(text, label)),
      expected: form,
      printed: quoteOf(text, number)
    },
    places: [...cells.map((cell) => placeAt(text, cell, 'part')), placeAt(text, span, 'result')].sort(
      (a, b) => a.start - b.start
    ),
    repairs: [{ label: form, edits: [{ start: number.start, end: number.end, text: form }] }]
  }
}

function sumFinding(text: string, { total, cells, sum }: BrokenSum): RawFinding {
  const { span, number, step, scale, value } = total
  return {
    code: 'parts',
    data: {
      quotes: cells.map((cell) => quoteOf(text, cell)),
      expected: print(text, { ...number, value, step, scale }, sum),
      printed: quoteOf(text, number)
    },
    places: [placeAt(text, span, 'total'), ...cells.map((cell) => placeAt(text, cell, 'part'))].sort(
      (a, b) => a.start - b.start
    ),
    repairs: []
  }
}

/** A value with the grouping and decimals of a printed one. */
function print(
  text: string,
  { start, end, value: own, step, scale }: Pick<Cell, 'start' | 'end' | 'value' | 'step' | 'scale'>,
  value: number
): string {
  const printed = text.slice(start, end)
  const size = Math.abs(value / scale)
  const half = /[½¼¾]$/.test(printed) ? halves.get(size % 1) : undefined
  const decimals = half === undefined ? Math.max(0, Math.round(-Math.log10(step / scale))) : 0
  const [whole, fraction] = (half === undefined ? size : Math.floor(size)).toFixed(decimals).split('.')
  const system = /,\d\d,\d{3}/.test(printed)
    ? 'indian'
    : printed.includes(',') || Math.abs(own) < 1000
      ? 'western'
      : 'plain'
  const digits = printNumeral(Number(whole), system)
  const spaced = /\d[ ’]\d/.exec(printed)
    ? printNumeral(Number(whole), 'western').replaceAll(',', ' ')
    : digits
  return `${spaced}${half ?? ''}${fraction === undefined ? '' : `.${fraction}`}`
}

const halves: ReadonlyMap<number, string> = new Map([
  [0, ''],
  [0.25, '¼'],
  [0.5, '½'],
  [0.75, '¾']
])
