import { notNouns } from '../lexicon/en/not-nouns'
import type { Measure, Person, Quantity, Scope } from '../model/fact'
import { TokenKind } from '../text/tokens'
import { wordClass } from '../text/word-classes'
import { countBefore } from './count-before'
import { currencyBefore, currencyNamed, isCurrency } from './money'
import { isScore, type Printed, printedNumber } from './printed-numbers'
import type { Reading } from './reading'
import { vagueBefore } from './vague-words'

/** Adjectives that may stand between a figure and what it counts ("1,32,973 total votes"). */
const adjectives = new Set(
  'total valid polling postal popular rejected invalid extra additional new young more fewer other different separate metric'.split(
    ' '
  )
)

/** "amargin" too: a lost space must not turn a margin into somebody's votes. */
const marginWords = wordClass('margin majority amargin amajority')
const leadWords = new Set('lead leading led leads ahead trailing trails behind'.split(' '))
const winWords = new Set(
  'won win wins winning defeated defeating defeat defeats beat beats beating trounced trouncing routed routing lost losing loses lose'.split(
    ' '
  )
)
const totalWords = new Set('total polled electorate'.split(' '))
/** Words after "votes" that make them all the votes there were. */
const cast = new Set('polled cast counted'.split(' '))

/** What `quantitiesOf` rests on; all of it read from the same `Reading`. */
export interface Surroundings {
  /** For each token, whether it belongs to a date. */
  readonly taken: Uint8Array
  /** Where a figure at this token belongs. */
  readonly scopeAt: (token: number) => Scope
  readonly people: readonly Person[]
}

/**
 * Reads figures with what they count, whom they speak of, and where they belong.
 * Ordinals, dates, years, list numbers and scores are not figures.
 */
export function quantitiesOf(reading: Reading, around: Surroundings): Quantity[] {
  const { tokens } = reading
  const whoAt = peopleReader(around.people)
  const quantities: Quantity[] = []
  let past = -1
  for (const i of reading.figures) {
    if (i <= past || around.taken[i]) continue
    const printed = printedNumber(reading, i)
    if (!printed) continue
    past = printed.last
    if (isScore(reading, i, printed.last)) continue
    const sentence = tokens.sentence[i]!
    const draft = figureAt(reading, i, printed)
    const measure = measureOf(reading, i, draft.unit)
    quantities.push({
      kind: 'quantity',
      ...draft.figure,
      measure,
      who: whoAt(reading, i, measure),
      scope: around.scopeAt(i),
      sentence
    })
  }
  return quantities
}

/** The figure with its currency, scale word, noun and vague word. */
function figureAt(reading: Reading, i: number, printed: Printed) {
  const { tokens } = reading
  const sign = currencyBefore(reading, i)
  const first = sign ? sign.first : i
  let { last } = printed
  const noun = sign || printed.unit ? null : nounAfter(reading, last)
  const named = noun ? currencyNamed(noun.unit) : undefined
  const unit = sign?.code ?? named ?? noun?.unit ?? printed.unit
  const span = { start: tokens.start[first]!, end: tokens.end[last]! }
  if (noun) last = noun.last
  const vague = vagueBefore(reading, first)
  const phrase = { start: tokens.start[vague ? vague.first : first]!, end: endOfPhrase(reading, last) }
  return {
    unit,
    figure: {
      span,
      phrase,
      value: printed.value,
      scale: printed.scale,
      grouping: printed.grouping,
      ...(unit === undefined ? {} : { unit }),
      ...(vague
        ? {
            vague: {
              span: { start: tokens.start[vague.first]!, end: tokens.end[first - 1]! },
              sense: vague.sense
            }
          }
        : {})
    }
  }
}

/** What the figure before token `last + 1` counts: the next word, over an adjective if need be. */
export function nounAfter(
  reading: Reading,
  last: number
): { readonly unit: string; readonly last: number } | null {
  const { tokens, text } = reading
  let next = last + 1
  if (!reading.together(next, last)) return null
  if (text[tokens.start[next]!] === '%') return { unit: '%', last: next }
  if (reading.lower(next) === 'per' && reading.lower(next + 1) === 'cent')
    return { unit: '%', last: next + 1 }
  if (reading.lower(next) === 'percent') return { unit: '%', last: next }
  if (
    adjectives.has(reading.lower(next)) &&
    reading.together(next + 1, last) &&
    tokens.kind[next + 1] === TokenKind.word
  ) {
    next++
  }
  if (reading.lower(next) === 'out' && reading.lower(next + 1) === 'of')
    return unitOfWhole(reading, next + 2, last)
  const word = reading.word(next)
  if (tokens.kind[next] !== TokenKind.word || word !== word.toLowerCase() || notNouns.has(word)) return null
  return { unit: word, last: next }
}

/** "7 out of the 9 seats", "69,714 out of 1,32,973 total votes": a part counts what its whole counts. */
function unitOfWhole(
  reading: Reading,
  from: number,
  last: number
): { readonly unit: string; readonly last: number } | null {
  const whole = reading.lower(from) === 'the' ? from + 1 : from
  if (!reading.together(whole, last) || reading.tokens.kind[whole] !== TokenKind.number) return null
  const noun = nounAfter(reading, whole)
  return noun && { unit: noun.unit, last }
}

/** "45,000 votes after 19 rounds": how far a count has come belongs to what must be checked. */
function endOfPhrase(reading: Reading, last: number): number {
  const { tokens } = reading
  const tail = last + 3
  const partial =
    reading.lower(last + 1) === 'after' &&
    tokens.kind[last + 2] === TokenKind.number &&
    /^rounds?$/.test(reading.lower(tail))
  return tokens.end[partial && reading.together(tail, last) ? tail : last]!
}

/** What the figure at token `i` measures, from the words just before it and the noun it counts. */
export function measureOf(reading: Reading, i: number, unit: string | undefined): Measure {
  if (unit === '%') return 'share'
  if (isCurrency(unit)) return 'money'
  if (unit === 'seats' || unit === 'seat') return 'seats'
  // "2,061 more votes" are nobody's count.
  const votes = (unit === 'votes' || unit === 'vote') && !/^(?:more|fewer)$/.test(reading.lower(i + 1))
  if (!votes && unit !== undefined) return 'unknown'
  for (let back = i - 1; back >= i - 8 && reading.together(back, i); back--) {
    const word = reading.lower(back)
    // Another figure before the word takes the word for itself.
    if (reading.tokens.kind[back] === TokenKind.number) break
    if ((votes || unit === undefined) && reading.is(back, marginWords)) return 'margin'
    // "won by 2,061": nothing else is won by so many without a word for it.
    const bare = unit === undefined && word === 'by' && back === i - 1 && /^\d{1,3},\d/.test(reading.word(i))
    if (bare && follows(reading, back, winWords)) return 'margin'
    if (!votes) continue
    if (leadWords.has(word)) return 'lead'
    if (word === 'by' && back >= i - 4 && follows(reading, back, winWords)) return 'margin'
  }
  if (!votes) return 'unknown'
  if (reading.together(i + 3, i)) {
    const next = /^(?:were|was)$/.test(reading.lower(i + 2)) ? i + 3 : i + 2
    if (
      cast.has(reading.lower(next)) &&
      reading.lower(next + 1) !== 'by' &&
      reading.lower(next + 1) !== 'for'
    )
      return 'total-votes'
  }
  if (totalWords.has(reading.lower(i + 1)) || reading.lower(i - 1) === 'total') return 'total-votes'
  const before = reading.lower(i - 1) === 'the' ? i - 2 : i - 1
  if (reading.lower(before) === 'of' && reading.lower(before - 1) === 'out') return 'total-votes'
  return 'votes'
}

/** How many tokens back a verb may stand that a figure depends on. A bound, so that one endless sentence costs no more. */
const reach = 40

/** Whether one of `words` stands before token `at` in its sentence, within reach. */
function follows(reading: Reading, at: number, words: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= at - reach && reading.together(back, at); back--)
    if (words.has(reading.lower(back))) return true
  return false
}

const loserWords = /^(?:defeat|beat|trounc|rout|edg|over$|rival|against|oust|outpoll)/

/** Whose figure it is: the nearest person before it; for a margin the winner, then the one defeated. */
function peopleReader(people: readonly Person[]) {
  const bySentence = new Map<number, { readonly at: number; readonly id: string }[]>()
  for (const person of people) {
    for (const mention of person.mentions) {
      const entry = { at: mention.span.start, id: person.id }
      const list = bySentence.get(mention.sentence)
      if (list) list.push(entry)
      else bySentence.set(mention.sentence, [entry])
    }
  }
  for (const list of bySentence.values()) list.sort((a, b) => a.at - b.at)
  return (reading: Reading, i: number, measure: Measure): readonly string[] => {
    const here = bySentence.get(reading.tokens.sentence[i]!)
    if (!here) return []
    const start = reading.tokens.start[i]!
    const count = countBefore(here, (entry) => entry.at < start)
    const before = here.slice(Math.max(0, count - reach), count)
    if (measure === 'votes') return before.length > 0 ? [before.at(-1)!.id] : []
    if (measure !== 'margin' && measure !== 'lead') return []
    for (let at = i - 1; at >= i - reach && reading.together(at, i); at--) {
      if (!loserWords.test(reading.lower(at))) continue
      const verb = reading.tokens.start[at]!
      const loser = before.find((entry) => entry.at > verb)
      const winner = before.filter((entry) => entry.at < verb).at(-1)
      if (loser && winner && loser.id !== winner.id) return [winner.id, loser.id]
    }
    return []
  }
}
