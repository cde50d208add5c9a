import type { Facts } from '../facts/facts-of'
import { nameBefore } from '../facts/name-beside'
import type { Reading } from '../facts/reading'
import { superlativesOf } from '../facts/superlatives'
import { tokenAt } from '../facts/token-at'
import type { Quantity } from '../model/fact'
import type { Span } from '../model/span'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'
import { brokenRecords, miscountedSeries } from './told-ranks'

const ranks = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [word, i + 1])
)
const took = /^(?:was|finished|came|stood|placed|finishing|coming|ended|remained|is|comes|stands)$/

export const numRank: Check = {
  id: 'num.rank',
  summary: 'A place in the count that the counts contradict.',
  why: 'Candidates change places between the rounds, and the sentence about the third is the last to be changed.',
  severity: 'error',
  messages: {
    order: ({ rank, votes, above, place }) =>
      `“${rank}” with ${votes} votes, and ${place} has ${above}: the more votes, the higher the place.`,
    superlative: ({ word, own, other }) => `“${word}” with “${own}”, and the next has “${other}”.`,
    record: ({ word, own, record, beyond }) =>
      `“${word}” with “${own}”, and the record so far is “${record}”: ${beyond ? 'that is beyond it' : 'that falls short of it'}.`,
    series: ({ word, told, number }) => `“${word}”, and by “${told}” it is number ${number}.`,
    twice: ({ rank, first, second }) => `Two are “${rank}” here: ${first} and ${second}.`
  },
  examples: [
    {
      text: 'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069. Meena Negi was third with 12,200 votes.',
      code: 'order',
      because: 'the third has more than the second'
    },
    {
      text: 'Meena Negi was third with 5,200 votes, and Ravi Joshi finished third with 3,100 votes.',
      code: 'twice',
      because: 'two of one rank'
    },
    {
      text: 'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069. Meena Negi was third with 5,200 votes.',
      code: null,
      because: 'in order'
    },
    {
      text: 'Asha Rawat polled 14,259 votes while Vinod Pal got 11,069. In 2012 Meena Negi was third with 12,200 votes.',
      code: null,
      because: 'another year'
    },
    {
      text: 'Meena Negi was third with 5,200 votes in the Sonpur seat. In the Bhind seat Ravi Joshi was third with 3,100 votes.',
      code: null,
      because: 'two seats'
    },
    {
      text: 'Leeds is the largest of the three, with 410,000 people, against 520,000 in Kirkby.',
      code: 'superlative',
      because: 'another has more'
    },
    {
      text: 'Leeds is the largest of the three, with 520,000 people, against 410,000 in Kirkby.',
      code: null,
      because: 'it has the most'
    },
    {
      text: 'Growth was the highest since 2010, at 4.1%, against 4.5% in 2009.',
      code: null,
      because: 'the greater figure is of an earlier time'
    },
    {
      text: 'Leeds is the second largest, with 410,000 people, followed by Hull with 520,000 cars.',
      code: null,
      because: 'not the largest, and cars'
    },
    {
      text: 'It was the wettest May on record, with 212 mm of rain. The old record, 230 mm, was set in 1987.',
      code: 'record',
      because: 'less rain than the old record'
    },
    {
      text: 'It was the wettest May on record, with 240 mm of rain. The old record, 230 mm, was set in 1987.',
      code: null,
      because: 'more rain'
    },
    {
      text: 'August brought 58.2 mm. It was the second driest since the series began. The previous low, 61.7 mm, was in 2005.',
      code: 'record',
      because: 'less rain than the driest before: it is the driest'
    },
    {
      text: 'It was the second wettest May on record, with 212 mm of rain. The record, 230 mm, was set in 1987.',
      code: null,
      because: 'the second'
    },
    {
      text: 'It was the wettest May since 1987, with 212 mm of rain. The record, 230 mm, was set in that year.',
      code: null,
      because: 'no record is claimed'
    },
    {
      text: 'The mill filled 82,000 bottles, a record; in 2018 it had filled 84,500.',
      code: 'record',
      because: '2018 was more'
    },
    {
      text: 'The mill filled 86,000 bottles, a record; in 2018 it had filled 84,500.',
      code: null,
      because: 'more than in 2018'
    },
    {
      text: 'It was her fourth title, after those of 2015 and 2018.',
      code: 'series',
      because: 'two before it'
    },
    { text: 'It was her third title, after those of 2015 and 2018.', code: null, because: 'two before it' },
    {
      text: 'It was her fourth title, after a long illness in 2015 and 2018.',
      code: null,
      because: 'the years are not of titles'
    },
    {
      text: 'He won his fourth title, having taken the first in 2021 and the second two years later.',
      code: 'series',
      because: 'nothing is told of a third'
    },
    {
      text: 'The fair is in its tenth edition, having been held every year since 2017.',
      publishedOn: '2025-02-12',
      code: 'series',
      because: '2017 was the first: 2025 is the ninth'
    },
    {
      text: 'The fair is in its ninth edition, having been held every year since 2017.',
      publishedOn: '2025-02-12',
      code: null,
      because: 'the ninth'
    },
    { text: 'He was third in the sprint and she was third in the relay.', code: null, because: 'no votes' }
  ],
  run(facts) {
    const placed = placesIn(facts)
    return [
      ...outOfOrder(facts, placed),
      ...twice(facts.reading, placed),
      ...misplaced(facts),
      ...brokenRecords(facts),
      ...miscountedSeries(facts)
    ]
  }
}

/** "Meena Negi was third with 5,200 votes". */
interface Placed {
  readonly rank: number
  readonly word: Span
  readonly votes: Quantity
  readonly name: readonly string[] | null
}

function placesIn({ reading, quantities }: Facts): readonly Placed[] {
  const { tokens } = reading
  return quantities.flatMap((votes) => {
    if (votes.measure !== 'votes' || votes.scope.partial || votes.vague) return []
    const at = tokenAt(tokens, votes.span.start)
    if (reading.lower(at - 1) !== 'with' || !reading.together(at - 3, at)) return []
    const ordinal = reading.lower(at - 2) === 'place' ? at - 3 : at - 2
    const rank = ranks.get(reading.lower(ordinal))
    const verb = /^(?:in|a|at|the)$/.test(reading.lower(ordinal - 1)) ? ordinal - 2 : ordinal - 1
    if (rank === undefined || !took.test(reading.lower(verb))) return []
    const word = { start: tokens.start[ordinal]!, end: tokens.end[ordinal]! }
    return [{ rank, word, votes, name: nameBefore(reading, verb) }]
  })
}

const sameScope = (a: Quantity, b: Quantity): boolean =>
  a.scope.year === b.scope.year && a.scope.contest === b.scope.contest && !b.scope.partial

/** How many sentences apart places and counts of one contest are told. */
const near = 3

/** A third who has more than the second of the duel before, or a lower place with more than a higher one. */
function outOfOrder({ reading, duels }: Facts, placed: readonly Placed[]): readonly RawFinding[] {
  const { text } = reading
  const apart = (a: Quantity, b: Quantity) =>
    Math.abs(a.sentence - b.sentence) > near ||
    text.slice(Math.min(a.span.end, b.span.end), Math.max(a.span.start, b.span.start)).includes('\n\n')
  let from = 0
  return placed.flatMap(({ rank, word, votes }, i) => {
    while (duels[from] && duels[from]!.sentence < votes.sentence - near) from++
    const duel =
      rank >= 3 ? duels.slice(from, from + 2).find(({ first }) => !apart(first.quantity, votes)) : undefined
    const pair = duel && [duel.first.quantity, duel.second.quantity]
    const lowest =
      pair && sameScope(pair[0]!, votes) ? pair.reduce((a, b) => (a.value < b.value ? a : b)) : undefined
    const higher = placed
      .slice(Math.max(0, i - 4), i + 5)
      .find(
        (other) =>
          other.rank < rank &&
          sameScope(other.votes, votes) &&
          !apart(other.votes, votes) &&
          other.votes.value < votes.value
      )
    const above = lowest && lowest.value < votes.value && lowest !== votes ? lowest : higher?.votes
    if (!above) return []
    const places = [
      placeAt(text, word, 'rank'),
      placeAt(text, votes.span, 'votes'),
      placeAt(text, above.span, 'above')
    ]
    return [
      {
        code: 'order',
        data: {
          rank: places[0]!.quote,
          votes: places[1]!.quote,
          above: places[2]!.quote,
          place: higher ? text.slice(higher.word.start, higher.word.end) : 'the second'
        },
        places: places.sort((a, b) => a.start - b.start),
        repairs: []
      }
    ]
  })
}

/** "the largest of the three, with 410,000, against 520,000 in Hull". */
function misplaced({ reading, figures }: Facts): readonly RawFinding[] {
  const { text } = reading
  return superlativesOf(reading, figures).flatMap(({ word, own, other, greater }) => {
    if (own.value === other.value || own.value > other.value === greater || own.vague || other.vague)
      return []
    const places = [
      placeAt(text, word, 'rank'),
      placeAt(text, own.span, 'own'),
      placeAt(text, other.span, 'other')
    ]
    return [
      {
        code: 'superlative',
        severity: 'warning' as const,
        data: { word: places[0]!.quote, own: places[1]!.quote, other: places[2]!.quote },
        places,
        repairs: []
      }
    ]
  })
}

function twice(reading: Reading, placed: readonly Placed[]): readonly RawFinding[] {
  const { text } = reading
  return placed.flatMap((b, i) => {
    const a = placed[i - 1]
    if (!a || a.rank !== b.rank || !sameScope(a.votes, b.votes) || !a.name || !b.name) return []
    if (a.name.at(-1) === b.name.at(-1) || b.votes.sentence - a.votes.sentence > 1) return []
    if (text.slice(a.word.end, b.word.start).includes('\n\n')) return []
    return [
      {
        code: 'twice',
        severity: 'warning' as const,
        data: {
          rank: text.slice(b.word.start, b.word.end),
          first: text.slice(a.votes.span.start, a.votes.span.end),
          second: text.slice(b.votes.span.start, b.votes.span.end)
        },
        places: [placeAt(text, a.word, 'first'), placeAt(text, b.word, 'second')],
        repairs: []
      }
    ]
  })
}
