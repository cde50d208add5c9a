import type { Facts } from '../facts/facts-of'
import type { TimePoint } from '../facts/time/time-points'
import type { DateFact } from '../model/fact'
import { explainOrder, type OrderReading } from '../readings/time/explain-order'
import { dayNumber } from '../text/calendar'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const dateOrder: Check = {
  id: 'date.order',
  summary: 'A range of dates that runs backwards, or a past event after publication.',
  why: 'Two digits swapped in a year turn a life or a term of office round.',
  severity: 'warning',
  messages: {
    'wrong-order': ({ first, second, word }) =>
      word === 'after'
        ? `Told as ${word} ${second}, but ${first} is earlier.`
        : `Told as ${word} ${second}, but ${first} is later.`,
    'already-past': ({ date, published }) =>
      `Told as still to come, but ${date} was before this was published (${published}).`,
    reversed: ({ from, to }) => `The range runs backwards: from ${from} to ${to}.`,
    'after-publication': ({ date, published }) =>
      `Told as past, but ${date} is after the day this was published (${published}).`
  },
  examples: [
    {
      text: 'The maker said it expects to post a profit in 1986/87, with sales a little lower.',
      publishedOn: '1987-03-27',
      code: null,
      because: 'that year ends in the summer'
    },
    {
      text: 'HULL, 5 June 2018 - The mayor resigned on 9 June 2018.',
      code: 'after-publication',
      because: 'four days after the dateline'
    },
    {
      text: 'HULL, 5 June 2018 - The mayor, who resigned on 4 June 2018, will leave on 9 June 2018.',
      code: null,
      because: 'told as what is to come'
    },
    { text: 'She led the council from 1987 to 1981.', code: 'reversed', because: 'it ends before it begins' },
    { text: 'John Poole (1950-1912) built the mill.', code: 'reversed', because: 'died before he was born' },
    {
      text: 'The fair ran from 28 May to 12 May.',
      code: 'reversed',
      because: 'one month, the wrong way round'
    },
    {
      text: 'The bridge was opened on 4 June 2019.',
      publishedOn: '2018-06-05',
      code: 'after-publication',
      because: 'the day had not come yet'
    },
    {
      text: 'The treaty was signed on 3 May 2023 after it had been initialled on 12 June 2023.',
      code: 'wrong-order',
      because: 'May is before June'
    },
    {
      text: 'The treaty was signed on 12 June 2023 after it had been initialled on 3 May 2023.',
      code: null,
      because: 'it is the right way round'
    },
    {
      text: 'The pact was signed on 3 May 2023, and after the war of 12 June 2024 it lapsed.',
      code: null,
      because: 'the signing is not told as after the war'
    },
    {
      text: 'The date of completion, once March 2024, is now November 2023.',
      publishedOn: '2025-03-14',
      code: 'already-past',
      because: 'what is now planned cannot be over'
    },
    {
      text: 'The date of completion, once March 2024, is now November 2026.',
      publishedOn: '2025-03-14',
      code: null,
      because: 'it is still to come'
    },
    {
      text: 'Envoys haggled from Oct. 20 to Oct. 13 over gas.',
      publishedOn: '2025-10-24',
      code: 'reversed',
      because: 'it ends before it begins'
    },
    { text: 'She led the council from 1981 to 1987.', code: null, because: 'it runs forwards' },
    { text: 'The count fell from 2015 to 1996 votes.', code: null, because: 'figures, not years' },
    { text: 'Cases dropped from 2015 to 1996.', code: null, because: 'something fell: these may be figures' },
    {
      text: 'The fair runs from 28 December to 12 January.',
      code: null,
      because: 'over the turn of the year'
    },
    { text: 'The BC era, from 300 to 200, is shown.', code: null, because: 'no years this check reads' },
    {
      text: 'The bridge will be opened on 4 June 2019. It was due to open on 1 May 2019.',
      publishedOn: '2018-06-05',
      code: null,
      because: 'planned'
    },
    {
      text: 'The bridge was opened on 4 June 2019.',
      code: null,
      because: 'nobody knows when this was published'
    },
    {
      text: 'From 2024 to 2023 nothing changed but the number on the door.',
      code: 'reversed',
      because: 'it runs backwards'
    }
  ],
  run(facts) {
    return [
      ...reversed(facts),
      ...afterPublication(facts),
      ...explainOrder(facts).map((each) => orderFinding(facts, each))
    ]
  }
}

function orderFinding(
  { reading: { text }, time }: Facts,
  { kind, first, second, word }: OrderReading
): RawFinding {
  const said = ({ span }: TimePoint) => text.slice(span.start, span.end)
  return {
    code: kind,
    data:
      kind === 'wrong-order'
        ? { first: said(first), second: said(second!), word: word! }
        : { date: said(first), published: time.today!.printed },
    places: [first, ...(second ? [second] : [])].map(({ span }) => placeAt(text, span, 'date')),
    repairs: []
  }
}

/** Nouns and verbs that make two numbers in the range of years figures. */
const figures =
  /\b(?:fell|falls?|dropp?\w*|declin\w*|down|cut|reduc\w*|slid|slipp\w*|shr[au]nk|back|decreas\w*|plung\w*|lower\w*)\b/i

/** Two dates joined by "to", "until" or a dash, after "from", "between" or a bracket where they are bare years. */
function* reversed({ reading, dates }: Facts): Generator<RawFinding> {
  const { text, sentences } = reading
  for (let i = 0; i + 1 < dates.length; i++) {
    const from = dates[i]!
    const to = dates[i + 1]!
    if (from.sentence !== to.sentence || !runsBackwards(from, to)) continue
    if (!/^(?: to | until | till | and | ?[-–—] ?)$/.test(text.slice(from.span.end, to.span.start))) continue
    const head = text.slice(Math.max(sentences[from.sentence]!.start, from.span.start - 60), from.span.start)
    const joined = text.slice(from.span.end, to.span.start).includes('and')
      ? /\bbetween $/i
      : /(?:\b(?:from|between) |\()$/i
    if (!joined.test(head) || figures.test(head)) continue
    if (
      /^ (?:votes|people|cases|seats|points|units|jobs|rupees|crore|lakh|million|per cent|BC)\b/.test(
        text.slice(to.span.end)
      )
    )
      continue
    const [first, second] = [from, to].map(({ span }) => text.slice(span.start, span.end)) as [string, string]
    yield {
      code: 'reversed',
      data: { from: first, to: second },
      places: [placeAt(text, from.span, 'from'), placeAt(text, to.span, 'to')],
      repairs: [
        {
          label: `${second} to ${first}`,
          edits: [
            { ...from.span, text: second },
            { ...to.span, text: first }
          ]
        }
      ]
    }
  }
}

function runsBackwards(from: DateFact, to: DateFact): boolean {
  if (from.year !== undefined && to.year !== undefined) {
    if (from.year !== to.year) return from.year > to.year
    return from.month !== undefined && to.month !== undefined && order(from) > order(to)
  }
  // Without years only days of one month are sure: December to January is a winter.
  return (
    from.year === undefined &&
    to.year === undefined &&
    from.month !== undefined &&
    from.month === to.month &&
    order(from) > order(to) &&
    to.day !== undefined
  )
}

const order = ({ month = 0, day = 0 }: DateFact): number => month * 32 + day

const told =
  /\b(?:was|were|had been|took place|died|held|killed|arrested|won|elected|opened|closed|founded|launched|signed|happened|born|defeated|resigned|began|ended)(?: (?!for\b|to\b)\w+){0,4} (?:on|in) (?:\w+day,? )?$/
const planned =
  /\b(?:will|would|shall|should|may|might|could|due|plan\w*|schedul\w*|set|expect\w*|until|till|deadline|extend\w*|postpon\w*|adjourn\w*|to be|is to|are to|before|if|remand\w*|valid|from|forecast\w*|next|upcoming|book\w*|slated|matur\w*|expir\w*|payable|falls|told|said|hop\w*|promis\w*|agreed|by(?! the\b)|ahead|future|announc\w*)\b/i

/** "was opened on 4 June 2019" in an article of 2018. */
function* afterPublication({ reading, dates, time: { today } }: Facts): Generator<RawFinding> {
  if (!today || today.from === 'opening') return
  const { text, sentences } = reading
  for (const { span, year, month, day, sentence } of dates) {
    if (year === undefined || month === undefined) continue
    // Without a day: the month has not begun.
    if (dayNumber({ year, month, day: day ?? 1 }) <= today.number + 1) continue
    const { start, end } = sentences[sentence]!
    if (!told.test(text.slice(Math.max(start, span.start - 80), span.start))) continue
    if (planned.test(text.slice(Math.max(start, span.start - 200), Math.min(end, span.end + 80)))) continue
    yield {
      code: 'after-publication',
      data: { date: text.slice(span.start, span.end), published: today.printed },
      places: [placeAt(text, span, 'date')],
      repairs: []
    }
  }
}
