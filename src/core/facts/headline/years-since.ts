import { digitSlip } from '../digit-slips'
import { numberWord } from '../number-words'
import { type Disagreement, type HeadAndLead, spanOf } from './head-and-lead'

const year = /^(?:1[5-9]|20)\d\d$/
const on = /^(?:on|later|ago|since)$/

/**
 * A length of years in the headline that the text tells by the year it began: "to close after 112 years" over "founded in
 * 1904", in 2025. Where no year of the text gives it, and one gives it but for a slip.
 */
export function yearsSince(facts: HeadAndLead): readonly Disagreement[] {
  const { reading, headEnd, body, heads, told } = facts
  const published = Number(reading.article.publishedOn?.slice(0, 4))
  if (!published) return []
  const years = reading.figures.filter((i) => year.test(reading.word(i)) && (i < headEnd || i >= body))
  return heads.flatMap((head): Disagreement[] => {
    if (head.unit !== 'year' || head.vague || head.high !== undefined || !Number.isInteger(head.value))
      return []
    const isAfter = reading.lower(head.token - 1) === 'after' || on.test(reading.lower(head.lastToken + 1))
    if (!isAfter || head.value < 10) return []
    if (told.some(({ value, unit }) => unit === 'year' && Math.abs(value - head.value) <= 1)) return []
    const lengths = years.map((i) => ({ token: i, length: published - Number(reading.word(i)) }))
    if (lengths.some(({ length }) => Math.abs(length - head.value) <= 1)) return []
    // Two years of the text may be as far apart.
    const values = years.map((i) => Number(reading.word(i)))
    if (values.some((a) => values.some((b) => Math.abs(a - b - head.value) <= 1))) return []
    const slipped = lengths.find(
      ({ length }) => length > 9 && digitSlip(String(length), String(head.value)) !== null
    )
    return slipped ? [{ head: head.span, body: spanOf(reading, slipped.token), exchangeable: false }] : []
  })
}

/** The one year of a headline that the text has nowhere, with two digits changed about in a year that it has. */
export function turnedYear({ reading, headEnd, body }: HeadAndLead): readonly Disagreement[] {
  const years = reading.figures.filter((i) => year.test(reading.word(i)))
  const [head, ...more] = years.filter((i) => i < headEnd)
  if (head === undefined || more.some((i) => reading.word(i) === reading.word(head))) return []
  const printed = reading.word(head)
  const told = years.filter((i) => i >= body)
  if (told.some((i) => reading.word(i) === printed)) return []
  const other = told.find(
    (i) => digitSlip(printed, reading.word(i)) === 'swapped' && numberWord(printed) === undefined
  )
  return other === undefined
    ? []
    : [{ head: spanOf(reading, head), body: spanOf(reading, other), exchangeable: true }]
}
