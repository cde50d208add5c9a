import type { Quantity } from '../model/fact'
import { printNumeral } from '../text/numerals'
import type { Check } from './check'
import { placeAt } from './place-at'

/** Words that say "not this figure exactly"; "as many as" and "at least" may well precede an exact one. */
const loose = new Set(['over', 'under', 'about'])

/** "closed above 52,114.3": a mark that is passed is exact by nature. */
const marks = new Set(['above', 'below', 'exceeding'])

/** Four digits at least and none of them rounded: nobody says it of a figure he does not know. */
const isExact = ({ value, scale, grouping, unit }: Quantity): boolean =>
  scale === 1 &&
  grouping.digits >= 4 &&
  Number.isInteger(value) &&
  value % 10 !== 0 &&
  // A bare 2017 is a year.
  !(unit === undefined && grouping.style === 'plain' && value >= 1800 && value < 2100)

export const numVague: Check = {
  id: 'num.vague',
  summary: 'A vague word before a figure that is exact to the last digit.',
  why: '“Over 5,678” is either 5,678, and then not over it, or the figure is not the one meant.',
  severity: 'note',
  messages: {
    exact: ({ word, figure }) => `“${word}” stands before ${figure}, which is exact to the last digit.`
  },
  examples: [
    { text: 'She won by over 5678 votes.', code: 'exact', because: 'exact to the last digit' },
    { text: 'It drew around 79,172 people.', code: 'exact', because: 'around a figure nobody rounded' },
    { text: 'She won by over 12,000 votes.', code: null, because: 'rounded' },
    { text: 'She won by over 5,670 votes.', code: null, because: 'rounded to tens' },
    { text: 'As many as 5,678 people came.', code: null, because: 'a count may be called large' },
    { text: 'The index closed above 52,114 points.', code: null, because: 'a mark that was passed' },
    { text: 'Over 125 people came.', code: null, because: 'small figures are counted, not rounded' },
    { text: 'Over 1.234 million people came.', code: null, because: 'the scale word rounds it' },
    { text: 'She has led the party for over 5 years since 2011.', code: null, because: 'a year is no figure' }
  ],
  run({ reading: { text }, quantities }) {
    return quantities.flatMap((quantity) => {
      const { vague, span } = quantity
      if (!vague || !loose.has(vague.sense) || !isExact(quantity)) return []
      const word = text.slice(vague.span.start, vague.span.end).trim()
      if (marks.has(word.toLowerCase())) return []
      const whole = { start: vague.span.start, end: span.end }
      const figure = text.slice(span.start, span.end)
      return [
        {
          code: 'exact',
          data: { word, figure: printNumeral(quantity.value, 'western') },
          places: [placeAt(text, whole, 'vague')],
          repairs: [{ label: figure, edits: [{ ...whole, text: figure }] }]
        }
      ]
    })
  }
}
