import { changesOf } from '../facts/changes'
import type { Duel } from '../facts/duels'
import type { Facts } from '../facts/facts-of'
import type { Place, Repair } from '../model/finding'
import { printNumeral } from '../text/numerals'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

export const numOrder: Check = {
  id: 'num.order',
  summary: 'The winner has fewer votes than the one defeated; what “rose” is less than before.',
  why: 'Two counts copied from a table change places easily, and each of them is still a true figure.',
  severity: 'error',
  messages: {
    moved: ({ verb, from, to, up }) => `“${verb}”, but “${to}” is ${up ? 'less' : 'more'} than “${from}”.`,
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
    { text: 'Sales rose to $2.1bn from $2.4bn a year ago.', code: 'moved', because: 'less than before' },
    { text: 'Exports fell from 400 tonnes to 500 tonnes.', code: 'moved', because: 'more than before' },
    {
      text: 'Prices rose at a slower pace, from 5% to 4%.',
      code: null,
      because: 'the pace fell, not the prices'
    },
    {
      text: 'She rose from 400 points to 300 points in the rankings.',
      code: null,
      because: 'a lower place is better'
    }
  ],
  run: (facts) => [...reversed(facts), ...wonWith(facts), ...moved(facts)]
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

/** "rose to 300 from 400", both exact enough that no rounding turns them about. */
function moved({ reading, figures }: Facts): readonly RawFinding[] {
  const { text } = reading
  return changesOf(reading, figures).flatMap(({ from, to, before, after, direction, verb }) => {
    if (!direction || !verb || from.vague || to.vague || before === after) return []
    const word = text.slice(verb.start, verb.end).toLowerCase()
    if (!(direction === 'up' ? rising : falling).test(word) || direction === (after > before ? 'up' : 'down'))
      return []
    const first = Math.min(from.span.start, to.span.start)
    // "rose at a slower pace, from 5% to 4%": the pace fell.
    if (first - verb.end > farthest || slower.test(text.slice(verb.end, first))) return []
    // "grew 15%, down from 23%": a rate of growth, and no level.
    if (to.unit === '%' && !direct.test(text.slice(verb.end, first))) return []
    const { start, end } = reading.sentences[from.sentence]!
    if (ranking.test(text.slice(start, Math.min(end, start + 2000)))) return []
    const [a, b] = [placeAt(text, from.span, 'from'), placeAt(text, to.span, 'to')]
    return [
      {
        code: 'moved',
        data: { verb: word, from: a.quote, to: b.quote, up: direction === 'up' },
        places: [placeAt(text, verb, 'verb'), a, b].sort((one, two) => one.start - two.start),
        repairs: [exchange(a, b)]
      }
    ]
  })
}

const rising = /^(?:ris|rose|increas|gr[eo]wn?s?$|climb|jump|surg|soar)/
const falling = /^(?:f[ae]ll|drop|declin|decreas|slid|slump|plung|sank|shr[aiu]nk|tumbl)/
const slower = /\b(?:slow\w*|pace|rate|less|growth)\b/i
/** Where a lower number is a better place. */
const ranking = /\b(?:rank\w*|places?|seed\w*|positions?|league|table|chart\w*)\b/i
const direct = /^ (?:\p{L}+ly )?(?:from|to) (?:an? |just )?$/u
/** How many characters before the figures the verb may stand. */
const farthest = 40

const exchange = (a: Place, b: Place): Repair => ({
  label: `${a.quote} ↔ ${b.quote}`,
  edits: [
    { start: b.start, end: b.end, text: a.quote },
    { start: a.start, end: a.end, text: b.quote }
  ]
})

const print = (value: unknown): string => printNumeral(Number(value), 'western')
