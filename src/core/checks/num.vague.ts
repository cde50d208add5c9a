import type { Facts } from '../facts/facts-of'
import { labelOf, sharedWords, stemOf } from '../facts/labels'
import { isCurrency } from '../facts/money'
import type { Quantity } from '../model/fact'
import { relationsOf } from '../readings/relations-of'
import { printNumeral } from '../text/numerals'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Words that say "not this figure exactly"; "as many as" and "at least" may well precede an exact one. */
const loose = new Set(['over', 'under', 'about'])

/** "closed above 52,114.3": a mark that is passed is exact by nature. */
const marks = new Set(['above', 'below', 'exceeding'])

/** Four digits at least and none of them rounded: nobody says it of a figure he does not know. */
const isExact = ({ value, scale, grouping }: Quantity): boolean =>
  scale === 1 &&
  grouping.digits >= 4 &&
  Number.isInteger(value) &&
  value % 10 !== 0 &&
  // A plain 2017 is a year: "over 2005 levels".
  !(grouping.style === 'plain' && value >= 1800 && value < 2100)

export const numVague: Check = {
  id: 'num.vague',
  summary:
    'A vague word before a figure that is exact to the last digit, or that the exact figure contradicts.',
  why: '“Over 5,678” is either 5,678, and then not over it, or the figure is not the one meant.',
  severity: 'note',
  messages: {
    contradicts: ({ vague, exact }) => `“${vague}”, and the exact figure given is ${exact}.`,
    exact: ({ word, figure }) => `“${word}” stands before ${figure}, which is exact to the last digit.`
  },
  examples: [
    { text: 'She won by over 5678 votes.', code: 'exact', because: 'exact to the last digit' },
    { text: 'It drew around 79,172 people.', code: 'exact', because: 'around a figure nobody rounded' },
    {
      text: 'More than 500 farmers were held at the camp. In all, 482 farmers were held at the camp, police said.',
      code: 'contradicts',
      because: '482 is not more than 500'
    },
    {
      text: 'More than 500 farmers were held at the camp. In all, 512 farmers were held at the camp, police said.',
      code: null,
      because: '512 is more than 500'
    },
    {
      text: 'Nearly 5,000 homes are to be built. The 5,240 homes will be ready in May.',
      code: 'contradicts',
      because: 'the homes just told, and more than 5,000'
    },
    {
      text: 'Nearly 5,000 homes are to be built. The town has 5,240 homes.',
      code: null,
      because: 'other homes'
    },
    {
      text: 'More than 500 farmers were held at the camp. In 2003, 482 farmers were held at the camp.',
      code: null,
      because: 'another year'
    },
    {
      text: 'The inquiry cost almost £6m, or £6.8m to be precise, and took four years.',
      code: 'contradicts',
      because: '£6.8m is not almost £6m'
    },
    {
      text: 'The inquiry cost almost £7m, or £6.8m to be precise, and took four years.',
      code: null,
      because: '£6.8m is almost £7m'
    },
    {
      text: 'Emissions are to fall by half over 2005 levels.',
      code: null,
      because: 'a year, and no vague word'
    },
    {
      text: 'The treaty binds all when members with at least 80 pct of net exports of tin have signed. It binds some when members with 75 pct of net exports of tin have signed.',
      code: null,
      because: 'two shares, and two conditions'
    },
    {
      text: 'Plain tiles sold at up to 305 crowns a box. Glazed tiles sold at 322 crowns a box.',
      code: null,
      because: 'a price in one place is no bound for another'
    },
    { text: 'She won by over 12,000 votes.', code: null, because: 'rounded' },
    { text: 'She won by over 5,670 votes.', code: null, because: 'rounded to tens' },
    { text: 'As many as 5,678 people came.', code: null, because: 'a count may be called large' },
    { text: 'The index closed above 52,114 points.', code: null, because: 'a mark that was passed' },
    { text: 'Over 125 people came.', code: null, because: 'small figures are counted, not rounded' },
    { text: 'Over 1.234 million people came.', code: null, because: 'the scale word rounds it' },
    { text: 'She has led the party for over 5 years since 2011.', code: null, because: 'a year is no figure' }
  ],
  run: (facts) => [...exactOnes(facts), ...contradicted(facts), ...toldTwice(facts)]
}

/** "Nearly £3m, or £3.9m to be exact": the exact figure told at once is not the vague one. */
const toldTwice = (facts: Facts): readonly RawFinding[] =>
  relationsOf(facts)
    .filter(({ proposal, outcome }) => proposal.law.check === 'num.vague' && outcome === 'differs')
    .map(({ proposal }) => {
      const { a, b } = proposal.roles.figures
      const { text } = facts.reading
      const whole = { start: a!.phrase.start, end: a!.span.end }
      const [vague, exact] = [placeAt(text, whole, 'vague'), placeAt(text, b!.span, 'exact')]
      return {
        code: 'contradicts',
        severity: 'warning',
        data: { vague: vague.quote, exact: exact.quote },
        places: [vague, exact],
        repairs: []
      }
    })

function exactOnes({ reading: { text }, quantities }: Facts): readonly RawFinding[] {
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

/** A share is of this or of that: two of them need not be of one thing. */
const shares: ReadonlySet<string> = new Set(['%', 'pct', 'pc'])

/** More figures of one kind are a table. */
const most = 40
/** The exact figure is at most so far from the one it was rounded to. */
const nearest = 0.08

/** "more than 500 farmers" and "482 farmers": the same thing of the same words, one rounded and one exact. */
function contradicted({ reading, quantities }: Facts): readonly RawFinding[] {
  const { text } = reading
  const byKind = new Map<string, Quantity[]>()
  for (const quantity of quantities) {
    const { unit, scope, value } = quantity
    if (unit === undefined || shares.has(unit) || value < 20) continue
    const key = [unit.replace(/s$/, ''), scope.year, scope.contest, scope.partial].join('|')
    const same = byKind.get(key) ?? []
    byKind.set(key, same)
    if (same.length <= most) same.push(quantity)
  }
  return [...byKind.values()].flatMap((same) =>
    same.length > most
      ? []
      : same.flatMap((vague) => {
          const exact =
            vague.vague && same.find((other) => contradicts(vague, other) && isSame(reading, vague, other))
          if (!exact) return []
          const whole = { start: vague.vague!.span.start, end: vague.span.end }
          const places = [placeAt(text, whole, 'vague'), placeAt(text, exact.span, 'exact')]
          return [
            {
              code: 'contradicts',
              severity: 'warning' as const,
              data: { vague: places[0]!.quote, exact: places[1]!.quote },
              places,
              repairs: [{ label: places[1]!.quote, edits: [{ ...whole, text: places[1]!.quote }] }]
            }
          ]
        })
  )
}

/** So few digits that the exact figure may be as round as the other. */
const isRound = ({ value }: Quantity): boolean => value % (value >= 1000 ? 50 : 10) === 0

function contradicts({ vague, value, sentence }: Quantity, exact: Quantity): boolean {
  if (exact.vague || exact.sentence === sentence || isRound(exact)) return false
  const over = vague!.sense === 'over' || vague!.sense === 'at-least'
  const apart = over ? value - exact.value : exact.value - value
  return vague!.sense !== 'about' && vague!.sense !== 'at-most' && apart > 0 && apart <= value * nearest
}

/** "Nearly 5,000 homes … The 5,240 homes": what was just counted, called by the same word. */
const refersBack = ({ text }: Facts['reading'], a: Quantity, b: Quantity): boolean =>
  b.sentence > a.sentence &&
  b.sentence - a.sentence <= 3 &&
  a.unit === b.unit &&
  /\b[Tt]h(?:e|ese|ose) $/.test(text.slice(Math.max(0, b.phrase.start - 7), b.phrase.start))

function isSame(reading: Facts['reading'], a: Quantity, b: Quantity): boolean {
  if (refersBack(reading, a, b)) return true
  const [one, other] = [labelOf(reading, a), labelOf(reading, b)]
  const counted =
    isCurrency(a.unit) || (a.unit !== undefined && one.has(stemOf(a.unit)) && other.has(stemOf(a.unit)))
  return counted && sharedWords(one, other) >= 3
}
