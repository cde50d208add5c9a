import { type FigureToken, figureTokenAt } from '../facts/figure-tokens'
import { headlineDisagreements } from '../facts/headline/disagreements'
import type { Disagreement } from '../facts/headline/head-and-lead'
import { numberWord } from '../facts/number-words'
import type { Quantity as Measured } from '../facts/quantity/quantity'
import type { Reading } from '../facts/reading'
import { headlineAgeTurned } from '../facts/repeats/ages-told'
import { headlineCounts, headlineSlips } from '../facts/repeats/headline-figures'
import { retellingOf, retoldFigures, retoldYear } from '../facts/repeats/headline-retold'
import { turnedHeadline } from '../facts/repeats/headline-turned'
import { tollsOf } from '../facts/tolls'
import type { Quantity } from '../model/fact'
import type { Span } from '../model/span'
import { TokenKind } from '../text/tokens'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Figures of one kind in the body beyond which it is a table, and sums of two prove nothing. */
const most = 60

export const headBody: Check = {
  id: 'head.body',
  summary: 'A figure in the headline that the text does not have, where it has one that is a slip away.',
  why: 'Headlines are written last, by someone else, and are what everyone reads.',
  severity: 'warning',
  messages: {
    turned: ({ headline, body }) => `The headline says “${headline}”; of the same the text says “${body}”.`,
    contradicts: ({ headline, body }) =>
      `The headline says “${headline}”; the text has no such figure, but “${body}”.`
  },
  examples: [
    {
      title: 'Mill to shed 2,090 jobs',
      text: 'Some 2,000 jobs at the mill will go by June.',
      code: 'contradicts',
      because: 'one digit other, and the same thing counted'
    },
    {
      title: 'Mill owner pays $82m',
      text: 'The owner of the mill is to pay $28m (£15m).',
      code: 'contradicts',
      because: 'two digits changed about'
    },
    {
      title: 'Walker, 26, dies on fell',
      text: 'A walker of 62 fell to his death on Sunday. He was alone.',
      code: 'contradicts',
      because: 'the only age in the text has its digits the other way'
    },
    {
      title: 'Walker, 26, dies on fell',
      text: 'A walker of 26 fell to his death on Sunday. His father, 62, was with him.',
      code: null,
      because: 'two people'
    },
    {
      title: 'Council to fell 300 elms',
      text: 'Three thousand elms will go along the canal, the council said.',
      code: 'contradicts',
      because: 'a nought too few'
    },
    {
      title: 'Mill to shed ninety jobs',
      text: 'Nineteen jobs will go at the mill, the owner said.',
      code: 'contradicts',
      because: 'ninety and nineteen'
    },
    {
      title: 'Mill owner pays $28m',
      text: 'The owner of the mill is to pay $28.3m.',
      code: null,
      because: 'rounded'
    },
    {
      title: 'Mill to shed 15 jobs',
      text: 'Fifteen jobs will go at one mill, 25 jobs at the other.',
      code: null,
      because: 'spelt out in the text'
    },
    {
      title: 'Mills to shed 40 jobs',
      text: 'One mill will cut 10 jobs and the other 30 jobs.',
      code: null,
      because: 'the headline adds up'
    },
    {
      title: 'Mill owner to close 17 shops',
      text: 'The mill owner will close 16 shops in town and one in Norwell.',
      code: null,
      because: 'sixteen and one'
    },
    {
      title: 'Mill to shed 74 jobs',
      text: 'The mill will cut 47 jobs by June and 27 more by December.',
      code: null,
      because: '47 and 27 more'
    },
    {
      title: 'Nine killed in mill fire',
      text: 'A fire at a mill killed seven people on Sunday. The seven were weavers.',
      code: 'contradicts',
      because: 'seven, and nowhere nine'
    },
    {
      title: 'Nine killed in mill fire',
      text: 'A fire at a mill killed seven people on Sunday. Two more died on Monday.',
      code: null,
      because: 'seven and two'
    },
    {
      title: 'Nine killed in mill fire',
      text: 'A fire at a mill killed four men and five women on Sunday.',
      code: null,
      because: 'four and five'
    },
    {
      title: 'Bus fares to drop by 50%',
      text: 'Fares will be half of what they are, and cover 70% of the cost, the council said.',
      code: null,
      because: 'half, in words'
    },
    {
      title: 'Mill sells 1.3 mln shares of Portwell',
      text: 'The mill sold 1,250,000 shares of Portwell and will buy 1.5 mln shares of Hexam.',
      code: null,
      because: 'rounded from 1,250,000'
    },
    {
      title: 'BANK TO SELL 1,200 BILLION YEN IN BILLS',
      text: 'The bank will sell 1,200 billion yen in bills against a surplus of 2,100 billion.',
      code: null,
      because: 'the same words'
    },
    {
      title: 'Teacher jailed for six years over fraud',
      text: 'A teacher was jailed for five years yesterday for fraud. The five years were the least he could give, the judge said.',
      code: 'contradicts',
      because: 'the sentence that tells the headline again has five'
    },
    {
      title: 'Teacher jailed for six years over fraud',
      text: 'A teacher was jailed for four years for fraud and two for theft, to run one after the other.',
      code: null,
      because: 'four and two'
    },
    {
      title: 'Fire of 1906 remembered in Tallow Bay',
      text: 'Tallow Bay remembered the fire of 4 June 1908 on Sunday. In 1908 it had one engine.',
      code: 'contradicts',
      because: 'one year, and it is another'
    },
    {
      title: 'Fire of 1906 remembered in Tallow Bay',
      text: 'Tallow Bay remembered its fire on Sunday. The church, rebuilt in 1908, was full, as in 1908.',
      code: null,
      because: 'the year of another thing, elsewhere'
    },
    {
      title: 'Profit falls at Meridian Foods',
      text: 'Meridian Foods said profit rose to £32m in the year to June, its best result in a decade.',
      code: 'turned',
      because: 'profit went the other way'
    },
    {
      title: 'Profit falls at Meridian Foods',
      text: 'Meridian Foods said sales rose, but costs took profit down to £32m. In 2021 profit rose.',
      code: null,
      because: 'profit went down'
    },
    {
      title: 'Lind breaks men’s course record in Alder race',
      text: 'Ida Lind broke the women’s course record in Alder on Sunday.',
      code: 'turned',
      because: 'the women’s record'
    },
    {
      title: 'Lind breaks men’s course record in Alder race',
      text: 'Ida Lind broke the women’s course record in Alder and would have broken the men’s course record of 2001.',
      code: null,
      because: 'both are told'
    },
    {
      title: 'Voters reject school bond in Marlow County',
      text: 'Voters in Marlow County approved a $90 million school bond on Tuesday.',
      code: 'turned',
      because: 'they approved it'
    },
    {
      title: 'Voters reject school bond in Marlow County',
      text: 'Voters in Marlow County turned down a school bond on Tuesday. They approved a new jail.',
      code: null,
      because: 'another vote'
    },
    {
      title: 'Sales drop at three of five stores',
      text: 'Sales rose at the Hull and Leeds stores. The three others sold less than a year ago.',
      code: null,
      because: 'they drop at some and rise at others'
    },
    {
      title: 'Clerk jailed for four years over theft',
      text: 'A clerk who stole from a school was jailed for three years on Monday. Two of its four clubs had to close.',
      code: 'contradicts',
      because: 'jailed for three years; the four are clubs'
    },
    {
      title: 'Clerk jailed for four years over theft',
      text: 'A clerk who stole from a school was jailed for three years on Monday, and for another for lying.',
      code: null,
      because: 'three and another'
    },
    {
      title: 'Council backs $48m plan for trams',
      text: 'The $84m plan for trams was passed on Monday. Of it $36m goes on rails and $12m on stops.',
      code: 'contradicts',
      because: 'the plan is told with its digits changed about; what two parts come to is no plan'
    },
    {
      title: 'Mill to shed 94 jobs by summer',
      text: 'The mill said on Monday that 49 of its 310 workers would go. It makes rope.',
      code: 'contradicts',
      because: 'jobs and workers are one, and the digits are changed about'
    },
    {
      title: 'Storm leaves nearly 50,000 homes dark',
      text: 'Some 4,900 homes in the dales were dark on Sunday after the storm.',
      code: 'contradicts',
      because: 'a nought too many'
    },
    {
      title: 'More than 600 homes lost in flood',
      text: 'The flood made 612 homes unfit to live in, the council said.',
      code: null,
      because: '612 is more than 600'
    },
    {
      title: 'Profit falls 9% at Meridian',
      text: 'Meridian said net profit rose 8.9 per cent to £32m as sales went up 5 per cent.',
      code: 'turned',
      because: 'it rose by as much'
    },
    {
      title: 'Profit falls 9% at Meridian',
      text: 'Meridian said sales rose 9 per cent, but profit fell 8.9 per cent to £32m.',
      code: null,
      because: 'both are told'
    },
    {
      title: 'Top grades rise to 30 per cent',
      text: 'Three in ten entries earned an A. The school had 540 entries, and 60 per cent were at B or better.',
      code: null,
      because: 'three in ten'
    },
    {
      title: 'Fares up a fifth in Norwell',
      text: 'Bus fares in Norwell went up by 20 per cent in May. Ferry fares went down by 20 per cent.',
      code: null,
      because: 'one rose and one fell'
    },
    {
      title: 'Waiting list falls for fourth month in a row',
      text: 'The waiting list at Norwell fell by 600 in May. It was the third monthly fall running. It has four clinics.',
      code: 'contradicts',
      because: 'the third'
    },
    {
      title: 'Prices fall in fourth quarter',
      text: 'Prices in Norwell fell by 2 per cent at the end of the year, as in the third quarter.',
      code: null,
      because: 'quarters have numbers'
    },
    {
      title: 'Bridge at Skell to open on Friday',
      text: 'The bridge at Skell will be opened to cars on Saturday, the road office said on Tuesday.',
      code: 'contradicts',
      because: 'the text has no Friday'
    },
    {
      title: 'Bridge at Skell to open on Friday',
      text: 'The bridge at Skell will be opened tomorrow, the road office said on Thursday. A fair follows on Saturday.',
      code: null,
      because: 'tomorrow is a Friday'
    },
    {
      title: 'Rent cap passes by four votes',
      text: 'The house voted 24 to 22 for a cap on rents. Two of four parties were for it.',
      code: 'turned',
      because: '24 to 22 is two'
    },
    {
      title: 'Rent cap passes by two votes',
      text: 'The house voted 24 to 22 for a cap on rents. Four of its parties were against.',
      code: null,
      because: '24 less 22'
    },
    {
      title: 'Council to save £350,000 on buses',
      text: 'The sum for buses is cut from £1,230,000 to £700,000 a year from May, the council said.',
      code: 'turned',
      because: 'the saving is £530,000'
    },
    {
      title: 'Loans halve in two years',
      text: 'Readers borrowed 64,000 books from the libraries, against 32,000 two years before.',
      code: 'turned',
      because: 'twice as many'
    },
    {
      title: 'Loans double in two years',
      text: 'Readers borrowed 64,000 books from the libraries, against 32,000 two years before.',
      code: null,
      because: 'twice as many'
    },
    {
      title: 'Harrow beat Stannick 4-2 in cup',
      text: 'Harrow won 3-2 at home to Stannick on Saturday after a late goal.',
      code: 'contradicts',
      because: '3-2'
    },
    {
      title: 'Harrow beat Stannick 4-2 in cup',
      text: 'Harrow led 3-2 at home to Stannick with ten minutes left, and scored again.',
      code: null,
      because: 'the last goal is told in words'
    },
    {
      title: 'Quarry Town beat Vale Rovers in cup',
      text: 'Vale Rovers won at home to Quarry Town on Saturday and go into the last eight.',
      code: 'turned',
      because: 'Vale won'
    },
    {
      title: 'Quarry Town beat Vale Rovers in cup',
      text: 'Vale Rovers won at Quarry Town in May, but on Saturday Quarry Town beat Vale Rovers.',
      code: null,
      because: 'each won once'
    },
    {
      title: 'Rents fall in four of five halls',
      text: 'The city let stalls in its five halls again on Friday. In all halls but one rents came down.',
      code: null,
      because: 'four of five is all but one'
    },
    {
      title: 'Mill to shed 45 jobs',
      text: 'The mill is 46 years old and has 300 jobs.',
      code: null,
      because: 'no figure of its kind is a slip away'
    }
  ],
  run(facts) {
    const { reading, figures: all, measured } = facts
    const { article, tokens } = reading
    if (article.headlineLength === 0) return []
    const heads: FigureToken[] = []
    const body: FigureToken[] = []
    const spelt = new Set<number>()
    for (let i = 0; i < tokens.count; i++) {
      const figure = figureTokenAt(reading, i)
      if (figure) (tokens.start[i]! < article.headlineLength ? heads : body).push(figure)
      else if (tokens.kind[i] === TokenKind.word && tokens.start[i]! >= article.bodyStart) {
        const value = numberWord(reading.lower(i))
        if (value !== undefined) spelt.add(value)
      }
    }
    // A headline has a handful; anything else is no headline.
    if (heads.length > 8) return []
    const slips = heads.flatMap((head) => {
      if (head.kinds.includes('%') && isFraction(reading, measured, head)) return []
      const finding = findingFor(reading, head, body, spelt)
      return finding ? [finding] : []
    })
    const graver = slips.filter(({ severity }) => severity === undefined)
    if (graver.length > 0) return graver
    const turned = headlineAgeTurned(reading)
    const slipped = headlineSlips(reading, measured)
    const more = [
      ...(slipped.length > 0 ? slipped : headlineCounts(reading, measured)),
      ...(turned ? [turned] : [])
    ]
    if (more.length > 0) return more.map(([head, body]) => contradiction(reading.text, head.span, body.span))
    if (slips.length > 0) return slips
    const tolls = otherTolls(reading, all)
    if (tolls.length > 0) return tolls
    const told = retold(reading, measured)
    return told.length > 0 ? told : headlineDisagreements(facts).map((one) => disagreement(reading.text, one))
  }
}

/** What the sentence that tells the headline again tells otherwise: a figure, a year, a way or a side. */
function retold(reading: Reading, measured: readonly Measured[]): readonly RawFinding[] {
  const retelling = retellingOf(reading)
  const figures = retoldFigures(reading, measured, retelling)
  if (figures.length > 0)
    return figures.map(([head, body]) => contradiction(reading.text, head.span, body.span))
  const { start, end } = reading.tokens
  const spanOf = (i: number) => ({ start: start[i]!, end: end[i]! })
  const years = retoldYear(reading, retelling)
  if (years) return [contradiction(reading.text, spanOf(years[0]), spanOf(years[1]))]
  const turned = turnedHeadline(reading, retelling)
  if (!turned) return []
  const [headline, body] = turned.map((i) => placeAt(reading.text, spanOf(i), 'headline'))
  const places = [headline!, { ...body!, role: 'body' }]
  return [{ code: 'turned', data: { headline: headline!.quote, body: body!.quote }, places, repairs: [] }]
}

/** Whether the body says a headline's percentage in words: "for half the price", "three in ten of them". */
const isFraction = ({ article }: Reading, measured: readonly Measured[], { value }: FigureToken): boolean =>
  measured.some(
    (one) =>
      one.dimension === 'fraction' &&
      one.span.start >= article.bodyStart &&
      Math.abs(100 * one.value - value) < 1
  )

function findingFor(
  reading: Reading,
  head: FigureToken,
  body: readonly FigureToken[],
  spelt: ReadonlySet<number>
): RawFinding | null {
  // "02%" is no number anybody spells out.
  const isSpelt = spelt.has(head.value) && !head.digits.startsWith('0')
  if (head.digits.length < 2 || head.kinds.length === 0 || isSpelt) return null
  if (body.some((figure) => agrees(head, figure))) return null
  const alike = body.filter((figure) => figure.kinds.some((kind) => head.kinds.includes(kind)))
  // "47 branches by June and 27 more by December".
  const further = body.filter(({ token }) => /^(?:more|others?|further)$/.test(reading.lower(token + 1)))
  if (alike.length > most || isDerived(head, [...alike, ...further], spelt)) return null
  if (isVague(reading, head)) return null
  const opening = reading.article.bodyStart + lead
  const slip = alike.find(
    (figure) =>
      isSlip(head, figure) &&
      !/^(?:more|others?|further)$/.test(reading.lower(figure.token + 1)) &&
      // One digit other is often another figure, and among many so is any; told in the first sentences it is the
      // headline's own.
      ((isExchange(head, figure) && alike.length <= few) || reading.tokens.start[figure.token]! < opening)
  )
  if (!slip) return null
  const { text, tokens } = reading
  const spanOf = ({ token }: FigureToken) => ({ start: tokens.start[token]!, end: tokens.end[token]! })
  return contradiction(text, spanOf(head), spanOf(slip))
}

function contradiction(text: string, head: Span, inBody: Span): RawFinding {
  const [headline, body] = [placeAt(text, head, 'headline'), placeAt(text, inBody, 'body')]
  return {
    code: 'contradicts',
    data: { headline: headline.quote, body: body.quote },
    places: [headline, body],
    repairs: [
      { label: body.quote, edits: [{ ...head, text: body.quote }] },
      { label: headline.quote, edits: [{ ...inBody, text: headline.quote }] }
    ]
  }
}

function disagreement(text: string, { head, body, exchangeable }: Disagreement): RawFinding {
  if (exchangeable) return contradiction(text, head, body)
  const places = [placeAt(text, head, 'headline'), placeAt(text, body, 'body')] as const
  return {
    code: 'turned',
    data: { headline: places[0].quote, body: places[1].quote },
    places: [...places],
    repairs: []
  }
}

/** Words by which a text tells of a toll that grew, or of some of the dead only. */
const grew =
  /\b(?:tolls?|more|another|others?|also|as well|too|later|rose|risen|further|among|including|at least|so far|between)\b/i

/** "Nine killed in fire", and the text tells of seven dead and of no nine. */
function otherTolls(reading: Reading, figures: readonly Quantity[]): readonly RawFinding[] {
  const { text, article } = reading
  const inHead = figures.filter(({ span }) => span.end <= article.headlineLength)
  const heads = tollsOf(reading, inHead)
  if (grew.test(text.slice(article.bodyStart, article.bodyStart + 4000))) return []
  const inBody = figures.filter(({ span }) => span.start >= article.bodyStart)
  const all = new Set(inBody.map(({ value }) => value))
  const tolls = tollsOf(reading, inBody)
  return heads.flatMap(({ figure: head, fate }): RawFinding[] => {
    if (head.vague || heads.filter((one) => one.fate === fate).length > 1) return []
    const told = tolls.filter((toll) => toll.fate === fate)
    const [first] = told
    if (!first || told.some(({ figure }) => figure.value !== first.figure.value) || all.has(head.value))
      return []
    // Two of its figures may add up to it.
    if ([...all].some((value) => all.has(head.value - value) || value === 1)) return []
    return [contradiction(text, head.span, first.figure.span)]
  })
}

/** Nobody cuts 280 to 200: what a headline may leave off, as a share of the figure. */
const mostCut = 0.2

/** The same digits, or a figure that the headline's is a rounding of, up or down. */
function agrees(head: FigureToken, figure: FigureToken): boolean {
  if (head.digits === figure.digits) return true
  const apart = Math.abs(head.value - figure.value)
  const place = placeShown(head)
  return figure.place <= place && apart < place && (apart <= place / 2 || apart <= figure.value * mostCut)
}

/** The place a headline's figure may have been rounded to: its last digit that is not 0. */
function placeShown({ value, place }: FigureToken): number {
  let shown = place
  while (value >= shown * 100 && Math.abs((value / (shown * 10)) % 1) < 1e-9) shown *= 10
  return shown
}

/** How far into the body what the headline is about is told. */
const lead = 400

/** "Nearly 90", "more than 200": rounded, up or down, by whoever wrote the headline. */
const isVague = (reading: Reading, { token }: FigureToken): boolean =>
  /^(?:nearly|almost|about|around|over|under|than|some|least|most|roughly|approximately)$/.test(
    reading.lower(token - 1)
  )

/** So many figures can be summed in any way; of more, some sum gives every small number. */
const few = 10

/** How many alike figures on, two are still told together; in a text of many, only such are summed. */
const together = 4

/** The sum or difference of two figures of its kind or of words, or the sum of three: a headline may add up. */
function isDerived(head: FigureToken, alike: readonly FigureToken[], spelt: ReadonlySet<number>): boolean {
  const values = [...new Set([...alike.map(({ value }) => value), ...spelt])]
  const reach = values.length <= few ? few : together
  const isOf = (sum: number) => sum === head.value
  return values.some((one, i) => {
    const near = values.slice(i + 1, i + 1 + reach)
    return (
      isOf(one * 2) ||
      near.some(
        (other, k) =>
          isOf(one + other) ||
          isOf(Math.abs(one - other)) ||
          near.slice(k + 1).some((third) => isOf(one + other + third))
      )
    )
  })
}

/** Two digits changed about. */
const isExchange = (head: FigureToken, figure: FigureToken): boolean =>
  [...head.digits].sort().join('') === [...figure.digits].sort().join('')

/** One digit other, two digits changed about, or a digit lost or doubled, once both are printed to the same place. */
function isSlip(head: FigureToken, figure: FigureToken): boolean {
  if (isOneSlip(head.digits, figure.digits) && ratio(head, figure) < 11) return true
  const rounded = String(Math.round(figure.value / head.place))
  const cut = String(Math.floor(figure.value / head.place))
  return isOneSlip(head.digits, rounded) || isOneSlip(head.digits, cut)
}

const ratio = (a: FigureToken, b: FigureToken): number =>
  Math.max(a.value, b.value) / Math.max(Math.min(a.value, b.value), 1e-9)

function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]))
  if (differing.length === 1) return true
  const [i, j] = differing
  return differing.length === 2 && a[i!] === b[j!] && a[j!] === b[i!]
}
