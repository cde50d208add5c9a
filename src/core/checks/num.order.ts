import type { Duel } from '../facts/duels'
import type { Facts } from '../facts/facts-of'
import { figuresOf } from '../laws/law'
import type { Place, Repair } from '../model/finding'
import type { Span } from '../model/span'
import type { Relation } from '../readings/judge'
import { isWrongWay, linkedIn, relationsOf } from '../readings/relations-of'
import { turnedPlaces, turnedWords } from '../readings/turned-words'
import { printNumeral } from '../text/numerals'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { relationFindings, relationMessages } from './relation-findings'

export const numOrder: Check = {
  id: 'num.order',
  summary: 'The winner has fewer votes than the one defeated; what “rose” is less than before.',
  why: 'Two counts copied from a table change places easily, and each of them is still a true figure.',
  severity: 'error',
  messages: {
    ...relationMessages('num.order'),
    turned: ({ from, to, way, word }) => `“${from}” to “${to}” is ${way}, but the text says “${word}”.`,
    reversed: ({ winner, loser }) =>
      `The one who won has ${print(winner)} votes here, fewer than the ${print(loser)} of the one who lost.`
  },
  examples: [
    {
      text: 'Asha Rawat won the Sonpur seat by 3,190 votes. Asha Rawat polled 11,069 votes while Vinod Pal got 14,259.',
      code: 'reversed',
      because: 'she won with fewer votes'
    },
    {
      text: 'Asha Rawat secured 11,069 votes against 14,259 for Vinod Pal, a margin of 3,190.',
      code: 'reversed',
      because: 'a margin over one who has more'
    },
    {
      text: 'Asha Rawat secured 11,069 votes against 14,259 for Vinod Pal, losing by a margin of 3,190.',
      code: null,
      because: 'the first is the loser'
    },
    {
      text: 'Asha Rawat won the Sonpur seat by 3,190 votes. Last time Asha Rawat polled 11,069 votes while Vinod Pal got 14,259.',
      code: null,
      because: 'another election'
    },
    {
      text: 'Asha Rawat won the seat with 11,069 votes while Vinod Pal got 14,259.',
      code: 'reversed',
      because: 'won with fewer'
    },
    {
      text: 'Asha Rawat won the nomination and lost with 11,069 votes while Vinod Pal got 14,259.',
      code: null,
      because: 'what was won is another vote'
    },
    {
      text: 'Asha Rawat polled 11,069 votes while Vinod Pal got 14,259.',
      code: null,
      because: 'nothing says who won'
    },
    {
      text: 'After the sixth round Asha Rawat had 11,069 votes while Vinod Pal had 14,259. Asha Rawat won by 3,190 votes.',
      code: null,
      because: 'a running count'
    },
    {
      text: 'Sixteen pupils took carpentry. Last year it was ten, so the number has fallen by six.',
      code: 'turned',
      because: 'ten and six more are sixteen'
    },
    {
      text: 'Sixteen pupils took carpentry. Last year it was ten, so the number has risen by six.',
      code: null,
      because: 'six more'
    },
    {
      text: 'The yard slipped from fourth to second in the table of exporters.',
      code: 'turned',
      because: 'second is the better place'
    },
    {
      text: 'She rose from second lieutenant to first lieutenant, and from third to fourth grade.',
      code: null,
      because: 'no places in a table'
    },
    { text: 'Sales rose to $2.1bn from $2.4bn a year ago.', code: 'direction', because: 'less than before' },
    { text: 'Exports fell from 400 tonnes to 500 tonnes.', code: 'direction', because: 'more than before' },
    {
      text: 'Prices rose at a slower pace, from 5% to 4%.',
      code: null,
      because: 'the pace fell, not the prices'
    },
    {
      text: 'She rose from 400 points to 300 points in the rankings.',
      code: null,
      because: 'a lower place is better'
    },
    {
      text: 'Hearing declines no faster from 50 to 60 than it does from 30 to 40.',
      code: null,
      because: 'how fast, between two ages'
    },
    {
      text: 'Output is to jump to two mln cars from 617,000.',
      code: null,
      because: 'so far apart that a scale word is misread or misprinted, not the direction'
    },
    {
      text: 'The entry of 1,350 lambs fell 10pc on the previous week’s 1,500.',
      code: null,
      because: 'it did'
    },
    {
      text: 'There were 348 thefts in the 12 months to 31 October 2024, up from 290 in the year before.',
      code: 'direction-fits',
      because: 'more than 290, and no 12 of anything'
    },
    {
      text: 'There were 348 thefts in the 12 months to 31 October 2024, down from 290 in the year before.',
      code: 'direction',
      because: '290 is less'
    },
    {
      text: 'Wexmoor, which came first in 2015, scored 915 points. Last year it was Ashcombe that led, by 906 points to 900. Since then Wexmoor has gained 15 points.',
      publishedOn: '2024-06-08',
      code: null,
      because: '2015 is of the aside alone'
    }
  ],
  run: (facts) => [
    ...reversed(facts),
    ...wonWith(facts),
    ...relationFindings(facts, 'num.order', (relation) => isOfDirection(facts.reading.text, relation)),
    ...turnedIn(facts)
  ]
}

/** Words that say the other way than the amount and the two figures it is between. */
function turnedIn(facts: Facts): readonly RawFinding[] {
  const { reading } = facts
  const { figures, links } = linkedIn(facts)
  const wordAt = (token: number): Span => ({
    start: reading.tokens.start[token]!,
    end: reading.tokens.end[token]!
  })
  // What a relation tells of the same amount, or of the same two figures, is said there.
  const said = new Set(
    relationsOf(facts)
      .filter(isWrongWay)
      .flatMap(({ proposal }) => figuresOf(proposal.roles).map(({ token }) => token))
  )
  const told = [
    ...turnedWords(reading, figures, links)
      .filter(({ a, b, x }) => !said.has(x.token) && !(said.has(a.token) && said.has(b.token)))
      .map(({ token, way, a, b, x }) => ({
        token,
        way,
        from: a.span,
        to: b.span,
        amount: [placeAt(reading.text, x.span, 'amount')]
      })),
    ...turnedPlaces(reading).map(({ token, way, from, to }) => ({
      token,
      way,
      from: wordAt(from),
      to: wordAt(to),
      amount: []
    }))
  ]
  return told.map(({ token, way, from, to, amount }) => {
    const [was, became] = [placeAt(reading.text, from, 'a'), placeAt(reading.text, to, 'b')]
    const word = placeAt(reading.text, wordAt(token), 'word')
    return {
      code: 'turned',
      severity: 'warning',
      data: { from: was.quote, to: became.quote, way: way > 0 ? 'down' : 'up', word: word.quote },
      places: [was, became, ...amount, word].sort((one, other) => one.start - other.start),
      repairs: []
    }
  })
}

/** Two figures of one thing are seldom further apart: more, and a scale is misread. */
const mostApart = 50

/** Between the verb and its figures: the text tells how fast, not which way. */
const ofPace = /\b(?:no|not|never) \w+(?:er)\b|\b(?:faster|slower)\b/i

/** Whether a verb tells which way a figure went, and both figures can be of one thing; always, where it holds. */
function isOfDirection(text: string, { outcome, proposal: { roles, words } }: Relation): boolean {
  if (outcome === 'fits') return true
  const figures = figuresOf(roles)
  const values = figures.map(({ value }) => Math.abs(value))
  if (Math.max(...values) > mostApart * Math.min(...values) && Math.min(...values) > 0) return false
  const from = Math.min(...words.map(({ end }) => end))
  const to = Math.max(...figures.map(({ span }) => span.start))
  return !ofPace.test(text.slice(from, to))
}

/** "won the seat with 14,259 votes": the one whose count it is won. */
const winning =
  /\b(?:wins|won|winning)\b(?:(?!\b(?:lost|after|before|nomination|primary)\b)[^.;:]){0,60} with $/

/** "won the seat with 11,069 votes while Vinod Pal got 14,259", where no margin says it already. */
function wonWith({ reading, duels, contestedMargins }: Facts): readonly RawFinding[] {
  const { text, sentences } = reading
  const told = new Set(contestedMargins.map(({ winner }) => winner.quantity))
  return duels.flatMap(({ first, second, sentence }: Duel) => {
    const [won, lost] = [first.quantity, second.quantity]
    if (won.value >= lost.value || won.vague || lost.vague || told.has(won) || told.has(lost)) return []
    const from = Math.max(sentences[sentence]!.start, won.span.start - 120)
    if (won.sentence !== sentence || !winning.test(text.slice(from, won.span.start))) return []
    const places = [placeAt(text, won.span, 'winner'), placeAt(text, lost.span, 'loser')] as const
    return [
      {
        code: 'reversed',
        data: { winner: won.value, loser: lost.value },
        places,
        repairs: [exchange(places[1], places[0])]
      }
    ]
  })
}

function reversed({ reading: { text }, contestedMargins }: Facts): readonly RawFinding[] {
  return contestedMargins.flatMap(({ margin, winner, loser }) => {
    const [more, fewer] = [winner.quantity, loser.quantity]
    if (more.value >= fewer.value || more.vague || fewer.vague) return []
    const [won, lost] = [placeAt(text, more.span, 'winner'), placeAt(text, fewer.span, 'loser')]
    return [
      {
        code: 'reversed',
        data: { winner: more.value, loser: fewer.value, margin: margin.value },
        places: [won, lost, placeAt(text, margin.span, 'margin')],
        repairs: [exchange(lost, won)]
      }
    ]
  })
}

const exchange = (a: Place, b: Place): Repair => ({
  label: `${a.quote} ↔ ${b.quote}`,
  edits: [
    { start: b.start, end: b.end, text: a.quote },
    { start: a.start, end: a.end, text: b.quote }
  ]
})

const print = (value: unknown): string => printNumeral(Number(value), 'western')
