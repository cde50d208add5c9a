import { anniversariesOf } from '../facts/anniversaries'
import { assumedYearDate } from '../facts/assumed-year'
import { countBefore } from '../facts/count-before'
import type { Facts } from '../facts/facts-of'
import { type Life, livesOf } from '../facts/lives'
import type { TimeSpan } from '../facts/time-spans'
import type { DateFact } from '../model/fact'
import type { Span } from '../model/span'
import { readIsoDay } from '../text/calendar'
import { ordinal } from '../text/ordinal'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const dateAge: Check = {
  id: 'date.age',
  summary: 'An age, or a number of years, that its dates do not give.',
  why: 'Somebody born in 1915 was not 81 in 2007: the sum takes a second, and readers do it.',
  severity: 'warning',
  messages: {
    age: ({ stated, born, at, low, high }) =>
      `Born in ${born}, in ${at} one is ${low === high ? low : `${low} or ${high}`}, not ${stated}.`,
    assumed: ({ stated, born, at, low, high, date }) =>
      `Born in ${born}, in ${at} one is ${low === high ? low : `${low} or ${high}`}, not ${stated}; that this was written in ${at} is taken from “${date}”.`,
    years: ({ stated, from, to, real }) => `From ${from} to ${to} it is ${real} years, not ${stated}.`,
    anniversary: ({ stated, from, to, real }) =>
      `${from} to ${to} is ${real} years; the text says the ${ordinal(Number(stated))} anniversary.`,
    'ago-fits': ({ stated, year, published }) =>
      `${year} was ${stated} years before this was published (${published}).`,
    ago: ({ stated, year, published, real }) =>
      `${year} was ${real} years before this was published (${published}), not ${stated}.`
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
      text: 'The poet, who was born in 1901 and lost his son in 1945, aged 14, was killed in the war.',
      code: null,
      because: 'the age is his son’s'
    },
    {
      text: 'The union’s 50th anniversary was in 2007; it was founded in 1947.',
      code: 'anniversary',
      because: 'it is 60 years'
    },
    {
      text: 'The union’s 60th anniversary was in 2007; it was founded in 1947.',
      code: null,
      because: 'it fits'
    },
    {
      text: 'The union, founded in 1947, marked the 50th anniversary of the war in 2007.',
      code: null,
      because: 'the anniversary of something else'
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
      text: 'She ran the mill for nine years, from 1981 to 1987.',
      code: 'years',
      because: 'it is six years'
    },
    {
      text: 'Founded in 1990, it was sold 37 years later, in 2017.',
      code: 'years',
      because: 'it is 27 years'
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
      text: 'Ada Pell was born in 1920 in Hull. Ada Pell died in 1995 aged 75.',
      code: null,
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
      text: 'She ran the mill for seven years, from 1981 to 1987.',
      code: null,
      because: 'counted with both ends'
    },
    {
      text: 'Some 240 years ago, in 1776, it was signed.',
      publishedOn: '2018-07-04',
      code: null,
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
    { text: 'The festival for under-30s ran from 1981 to 1987.', code: null, because: 'no length of time' }
  ],
  run(facts) {
    const published = readIsoDay(facts.reading.article.publishedOn)
    const findings: RawFinding[] = []
    const assumed = published ? null : assumedYearDate(facts.reading, facts.dates)
    const today = published
      ? { year: published.year, printed: facts.reading.article.publishedOn! }
      : assumed?.year === undefined
        ? null
        : { year: assumed.year, printed: facts.reading.text.slice(assumed.span.start, assumed.span.end) }
    for (const life of livesOf(facts.reading, facts.dates, facts.people))
      findings.push(...agesOf(facts, life, published?.year, assumed))
    for (const span of facts.timeSpans) {
      const finding = span.unit === 'year' ? yearsOf(facts, span, today) : null
      if (finding) findings.push(finding)
    }
    findings.push(...anniversaries(facts, published?.year))
    return findings
  }
}

function anniversaries({ reading, dates }: Facts, published: number | undefined): RawFinding[] {
  const { text } = reading
  return anniversariesOf(reading, dates, published).flatMap(({ count, span, from, to, year }) => {
    const real = year - from.year!
    if (Math.abs(real - count) <= 1) return []
    return [
      {
        code: 'anniversary',
        data: { stated: count, from: from.year!, to: year, real },
        places: [span, from.span, ...(to ? [to.span] : [])]
          .sort((a, b) => a.start - b.start)
          .map((place) => placeAt(text, place, 'time')),
        repairs: yearRepair(text, from, year - count)
      }
    ]
  })
}

/** Ages against the year of birth, at death or at publication; without that, in the year that `assumed` gives. */
function agesOf(
  facts: Facts,
  { born, died, ages }: Life,
  published: number | undefined,
  assumed: DateFact | null
): RawFinding[] {
  if (born?.year === undefined) return []
  const { text } = facts.reading
  const findings: RawFinding[] = []
  for (const { years, span, atDeath } of ages) {
    const at = atDeath ? died?.year : (published ?? assumed?.year)
    if (at === undefined || at < born.year || (!atDeath && (died || isPast(facts, span, born, at)))) continue
    const [low, high] = [at - born.year - 1, at - born.year]
    // The article may be carried over from the year before, or look a month ahead.
    const slack = atDeath ? 0 : 1
    if (years >= low - slack && years <= high + slack) continue
    const source = !atDeath && assumed ? placeAt(text, assumed.span, 'today') : null
    findings.push({
      code: source ? 'assumed' : 'age',
      data: { stated: years, born: born.year, at, low, high, ...(source ? { date: source.quote } : {}) },
      places: [
        placeAt(text, span, 'age'),
        placeAt(text, born.span, 'birth'),
        ...(atDeath ? [placeAt(text, died!.span, 'death')] : []),
        ...(source ? [source] : [])
      ].sort((a, b) => a.start - b.start),
      repairs: [
        { label: String(high), edits: [{ ...span, text: String(high) }] },
        ...yearRepair(text, born, at - years)
      ]
    })
  }
  return findings
}

/** Whether the sentence of an age tells of another year than `at`, or of the dead: it may be the age they had then. */
function isPast({ reading, dates }: Facts, { start }: Span, born: DateFact, at: number): boolean {
  const sentence = countBefore(reading.sentences, ({ end }) => end <= start)
  const { start: from, end } = reading.sentences[sentence]!
  return (
    yearsIn(dates, sentence).some(({ span, year }) => span !== born.span && year !== at) ||
    /\b(?:die[sd]|dead|death|killed|late|at the time)\b/.test(
      reading.text.slice(from, Math.min(end, from + 1000))
    )
  )
}

/** The date with another year in it. */
function yearRepair(text: string, { span, year }: DateFact, other: number): RawFinding['repairs'] {
  const at = text.slice(span.start, span.end).indexOf(String(year))
  if (at < 0) return []
  const start = span.start + at
  return [{ label: String(other), edits: [{ start, end: start + 4, text: String(other) }] }]
}

const before = (facts: Facts, { start }: Span, size: number): string =>
  facts.reading.text.slice(Math.max(0, start - size), start)
const after = (facts: Facts, { end }: Span, size: number): string => facts.reading.text.slice(end, end + size)

/** The year an article was written in, and how it is known. */
interface Today {
  readonly year: number
  readonly printed: string
}

function yearsOf(facts: Facts, span: TimeSpan, today: Today | null): RawFinding | null {
  if (span.vague || span.count < 2) return null
  const years = yearsIn(facts.dates, span.sentence)
  if (span.way === 'ago') return today && agoOf(facts, span, years, today)
  if (span.way === 'long') {
    // "for six years, from 1981 to 1987", "from 1981 to 1987, six years".
    const [from, to] = rangeBeside(facts, span, years) ?? []
    return from && to ? compared(facts, span, from, to, 1) : null
  }
  if (span.way === 'later') {
    // "in 1990 … 27 years later, in 2017".
    const to = years.find(
      (date) =>
        date.span.start >= span.span.end &&
        /^,? (?:in|by) $/.test(facts.reading.text.slice(span.span.end, date.span.start))
    )
    const from = years.findLast((date) => date.span.end <= span.span.start)
    return from && to ? compared(facts, span, from, to, span.count % 5 === 0 ? 2 : 1) : null
  }
  return null
}

/** The dates of one sentence that state a year. */
function yearsIn(dates: readonly DateFact[], sentence: number): readonly DateFact[] {
  const found: DateFact[] = []
  for (let i = countBefore(dates, (date) => date.sentence < sentence); dates[i]?.sentence === sentence; i++)
    if (dates[i]!.year !== undefined) found.push(dates[i]!)
  return found
}

function rangeBeside(
  facts: Facts,
  span: TimeSpan,
  years: readonly DateFact[]
): readonly [DateFact, DateFact] | null {
  const { text } = facts.reading
  const isRange = (from: DateFact, to: DateFact) =>
    /^(?: to | until | till |[-–])$/.test(text.slice(from.span.end, to.span.start)) &&
    from.month === undefined &&
    to.month === undefined
  for (let i = 0; i + 1 < years.length; i++) {
    const [from, to] = [years[i]!, years[i + 1]!]
    if (!isRange(from, to)) continue
    const ahead =
      from.span.start >= span.span.end &&
      /^,? ?\(?(?:from )?$/.test(text.slice(span.span.end, from.span.start))
    const behind =
      to.span.end <= span.span.start &&
      /^, (?:a (?:reign|term|tenure|spell|span|period) of |or |for )?$/.test(
        text.slice(to.span.end, span.span.start)
      )
    if ((ahead && /\bfor $/.test(before(facts, span.span, 5))) || behind) return [from, to]
  }
  return null
}

function agoOf(facts: Facts, span: TimeSpan, years: readonly DateFact[], today: Today): RawFinding | null {
  const { text } = facts.reading
  // "in 1776, 247 years ago", "247 years ago, in 1776", "247 years ago (1776)".
  const year =
    years.find(
      (date) =>
        date.span.start >= span.span.end &&
        /^,? (?:in |on |\()$/.test(text.slice(span.span.end, date.span.start))
    ) ??
    years.find(
      (date) =>
        date.span.end <= span.span.start &&
        /^(?:,|,? \(| –| -) ?$/.test(text.slice(date.span.end, span.span.start))
    )
  if (year?.year === undefined) return null
  const real = today.year - year.year
  const fits = real === span.count
  if (!fits && Math.abs(real - span.count) <= (span.count % 5 === 0 ? 2 : 1)) return null
  return {
    code: fits ? 'ago-fits' : 'ago',
    ...(fits ? { severity: 'agrees' as const } : {}),
    data: { stated: span.count, year: year.year, published: today.printed, real },
    places: [placeAt(text, span.span, 'length'), placeAt(text, year.span, 'year')].sort(
      (a, b) => a.start - b.start
    ),
    repairs: fits
      ? []
      : [
          { label: `${real} years`, edits: [countEdit(facts, span, real)] },
          ...yearRepair(text, year, today.year - span.count)
        ]
  }
}

function compared(
  facts: Facts,
  span: TimeSpan,
  from: DateFact,
  to: DateFact,
  slack: number
): RawFinding | null {
  const real = to.year! - from.year!
  if (real < 0 || Math.abs(real - span.count) <= slack) return null
  const { text } = facts.reading
  return {
    code: 'years',
    data: { stated: span.count, from: from.year!, to: to.year!, real },
    places: [span.span, from.span, to.span]
      .sort((a, b) => a.start - b.start)
      .map((place) => placeAt(text, place, 'time')),
    repairs: [
      { label: `${real} years`, edits: [countEdit(facts, span, real)] },
      ...yearRepair(text, to, from.year! + span.count),
      ...yearRepair(text, from, to.year! - span.count)
    ]
  }
}

const countEdit = (facts: Facts, { span }: TimeSpan, count: number) => {
  const size = /^\S+/.exec(after(facts, { start: span.start, end: span.start }, 24))![0].length
  return { start: span.start, end: span.start + size, text: String(count) }
}
