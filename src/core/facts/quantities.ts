import type { Grouping, Measure, Person, Quantity, Scope } from '../model/fact'
import { readNumeral } from '../text/numerals'
import { TokenKind } from '../text/tokens'
import type { ContestMention } from './contests'
import type { Reading } from './reading'
import { vagueBefore } from './vague-words'

const currencies: ReadonlyMap<string, string> = new Map([
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['inr', 'INR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR']
])

const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12]
])

/** Adjectives that may stand between a figure and what it counts ("1,32,973 total votes"). */
const adjectives = new Set(
  'total valid polling postal popular rejected invalid extra additional new young'.split(' ')
)

/** Words after a number that begin something else than the thing counted. */
const notUnits = new Set(
  'in on at by for from to of with and or but as than then when while after before until till since the a an this that these those his her its their who which where is was were are has had have be been would will could not he she it they we against over under per'.split(
    ' '
  )
)

/** "amargin" too: a lost space must not turn a margin into somebody's votes. */
const marginWord = /^a?(?:margin|majority)$/
const leadWords = new Set('lead leading led leads ahead trailing trails behind'.split(' '))
const winWords = new Set(
  'won win wins winning defeated defeating defeat defeats beat beats beating trounced trouncing routed routing'.split(
    ' '
  )
)
const totalWords = new Set('total polled electorate'.split(' '))

/** What is known of a sentence before its figures are read. */
interface SentenceScope {
  readonly year?: number
  readonly yearFrom: 'stated' | 'carried' | 'present'
}

/** What `quantitiesOf` rests on; all of it read from the same `Reading`. */
export interface Surroundings {
  /** For each token, whether it belongs to a date. */
  readonly taken: Uint8Array
  /** Years the text states, by sentence: the last one where there are several. */
  readonly years: ReadonlyMap<number, number>
  readonly contests: readonly ContestMention[]
  readonly people: readonly Person[]
}

/**
 * Reads figures with what they count, whom they speak of, and where they belong.
 * Ordinals, dates, years, list numbers and scores are not figures.
 */
export function quantitiesOf(reading: Reading, around: Surroundings): Quantity[] {
  const { tokens } = reading
  const scopes = sentenceScopes(reading, around.years)
  const contestAt = contestReader(reading, around.contests)
  const whoAt = peopleReader(around.people)
  const partialAt = partialReader(reading)
  const quantities: Quantity[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.number || around.taken[i]) continue
    const printed = printedNumber(reading, i)
    if (isScore(reading, i, printed.last)) {
      i = printed.last
      continue
    }
    const sentence = tokens.sentence[i]!
    const scope: Scope = {
      ...scopes[sentence]!,
      ...contestAt(i),
      partial: partialAt(sentence)
    }
    const draft = figureAt(reading, i, printed)
    const measure = measureOf(reading, i, draft.unit)
    quantities.push({
      kind: 'quantity',
      ...draft.figure,
      measure,
      who: whoAt(reading, i, measure),
      scope,
      sentence
    })
    i = printed.last
  }
  return quantities
}

interface Printed {
  readonly first: number
  readonly last: number
  readonly value: number
  readonly grouping: Grouping
}

/** The number at token `i`; "66, 436" is one number with a space in it where nothing else makes sense of it. */
function printedNumber(reading: Reading, i: number): Printed {
  const own = reading.word(i)
  const joined = spacedTail(reading, i)
  if (joined < 0) return { first: i, last: i, ...readNumeral(own) }
  const { value } = readNumeral(own + reading.word(joined))
  return { first: i, last: joined, value, grouping: { style: 'spaced', digits: own.length + 3 } }
}

/**
 * The token of "436" in "66, 436 votes", or -1. Only where one to three digits, a comma, one space and exactly three
 * digits are followed by something counted, and no day of a month, no list and no other figure explains them.
 */
function spacedTail(reading: Reading, i: number): number {
  const { tokens, text } = reading
  const tail = i + 2
  if (
    !reading.together(tail, i) ||
    tokens.kind[tail] !== TokenKind.number ||
    text[tokens.start[i + 1]!] !== ','
  )
    return -1
  if (!/^[1-9]\d{0,2}$/.test(reading.word(i)) || !/^\d{3}$/.test(reading.word(tail))) return -1
  if (tokens.start[i + 1] !== tokens.end[i] || text.slice(tokens.end[i + 1], tokens.start[tail]) !== ' ')
    return -1
  const after = reading.together(tail + 1, i) ? reading.lower(tail + 1) : ''
  const counted = /^\p{L}{3,}$/u.test(after) && !notUnits.has(after) && reading.word(tail + 1) === after
  // "sections 302, 307 and 120": two numbers of a list before it, or a plural that numbers things, mean a list.
  const before = reading.together(i - 1, i) ? reading.lower(i - 1) : ''
  const listed =
    /^(?:sections?|nos?|numbers?|articles?|pages?|rules?|chapters?|rooms?|wards?|and|,|&|to|-|–)$/.test(
      before
    )
  return (counted || currencies.has(before)) && !listed ? tail : -1
}

/** "3-0", "6-4": two numbers with only a hyphen between are a score, a range or a code, and no single figure. */
function isScore(reading: Reading, first: number, last: number): boolean {
  const { tokens, text } = reading
  const dash = (mark: number, a: number, b: number) =>
    tokens.kind[mark] === TokenKind.mark &&
    /[-–/:]/.test(text[tokens.start[mark]!]!) &&
    tokens.start[mark] === tokens.end[a] &&
    tokens.start[b] === tokens.end[mark] &&
    (tokens.kind[b] === TokenKind.number || tokens.kind[b] === TokenKind.mixed)
  const after = last + 2 < tokens.count && dash(last + 1, last, last + 2)
  const before =
    first >= 2 &&
    tokens.kind[first - 2] === TokenKind.number &&
    tokens.end[first - 2] === tokens.start[first - 1] &&
    tokens.end[first - 1] === tokens.start[first] &&
    /[-–/:]/.test(text[tokens.start[first - 1]!]!)
  return after || before
}

/** The figure with its currency, scale word, noun and vague word. */
function figureAt(reading: Reading, i: number, printed: Printed) {
  const { tokens } = reading
  let first = i
  let unit: string | undefined
  const sign = reading.together(i - 1, i) ? reading.lower(i - 1) : ''
  const stop = sign === '.' && reading.lower(i - 2) === 'rs'
  const currency = currencies.get(stop ? 'rs' : sign)
  if (currency) {
    first = stop ? i - 2 : i - 1
    unit = currency
  }
  let last = printed.last
  let { value } = printed
  const scale = reading.together(last + 1, i) ? scales.get(reading.lower(last + 1)) : undefined
  if (scale !== undefined && (reading.lower(last + 1) !== 'm' || currency)) {
    value *= scale
    last++
  }
  const span = { start: tokens.start[first]!, end: tokens.end[last]! }
  const noun = currency ? null : nounAfter(reading, last)
  if (noun) {
    unit = noun.unit
    last = noun.last
  }
  const vague = vagueBefore(reading, first)
  const phrase = { start: tokens.start[vague ? vague.first : first]!, end: endOfPhrase(reading, last) }
  return {
    unit,
    figure: {
      span,
      phrase,
      value,
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
function nounAfter(reading: Reading, last: number): { readonly unit: string; readonly last: number } | null {
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
  if (tokens.kind[next] !== TokenKind.word || word !== word.toLowerCase() || notUnits.has(word)) return null
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

/** Which sentences tell of a count still running: "after 19 rounds", "in the ninth round", "trends", "so far". */
function partialReader(reading: Reading): (sentence: number) => boolean {
  const { tokens } = reading
  const known: (boolean | undefined)[] = []
  return (sentence) => {
    known[sentence] ??= (() => {
      for (let i = tokens.firstOfSentence[sentence]!; i < tokens.firstOfSentence[sentence + 1]!; i++) {
        const word = reading.lower(i)
        if (word === 'rounds' || word === 'round' || word === 'trends' || word === 'leads') return true
        if (word === 'so' && reading.lower(i + 1) === 'far') return true
      }
      return false
    })()
    return known[sentence]!
  }
}

/** What the figure at token `i` measures, from the words just before it and the noun it counts. */
function measureOf(reading: Reading, i: number, unit: string | undefined): Measure {
  if (unit === '%') return 'share'
  if (unit !== undefined && [...currencies.values()].includes(unit)) return 'money'
  if (unit === 'seats' || unit === 'seat') return 'seats'
  const votes = unit === 'votes' || unit === 'vote'
  for (let back = i - 1; back >= i - 8 && reading.together(back, i); back--) {
    const word = reading.lower(back)
    // Another figure before the word takes the word for itself.
    if (reading.tokens.kind[back] === TokenKind.number) break
    if (marginWord.test(word) && (votes || unit === undefined)) return 'margin'
    if (!votes) continue
    if (leadWords.has(word)) return 'lead'
    if (word === 'by' && back >= i - 4 && follows(reading, back, winWords)) return 'margin'
  }
  if (!votes) return 'unknown'
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

/**
 * The year each sentence speaks of. A stated year holds for its sentence; it is carried into the next one only by the
 * past perfect ("had remained") or "then", and never over "this", "now" or a day of the present.
 */
function sentenceScopes(reading: Reading, years: ReadonlyMap<number, number>): SentenceScope[] {
  const scopes: SentenceScope[] = []
  for (let s = 0; s < reading.sentences.length; s++) {
    const year = years.get(s)
    const before = scopes[s - 1]
    if (year !== undefined) scopes.push({ year, yearFrom: 'stated' })
    else if (before?.year !== undefined && before.yearFrom !== 'present' && looksBack(reading, s)) {
      scopes.push({ year: before.year, yearFrom: 'carried' })
    } else scopes.push({ yearFrom: 'present' })
  }
  return scopes
}

function looksBack(reading: Reading, sentence: number): boolean {
  const { tokens } = reading
  let back = false
  for (let i = tokens.firstOfSentence[sentence]!; i < tokens.firstOfSentence[sentence + 1]!; i++) {
    const word = reading.lower(i)
    if (word === 'this' || word === 'now' || word === 'today') return false
    if (word === 'had' || word === 'then') back = true
  }
  return back
}

/** The seat a token belongs to: the last one named before it in its sentence, the only one after it, or the one carried on. */
function contestReader(reading: Reading, contests: readonly ContestMention[]) {
  const bySentence = new Map<number, ContestMention[]>()
  for (const contest of contests) {
    const sentence = reading.tokens.sentence[contest.token]!
    const list = bySentence.get(sentence)
    if (list) list.push(contest)
    else bySentence.set(sentence, [contest])
  }
  const carried: (string | undefined)[] = []
  for (let s = 0; s < reading.sentences.length; s++) {
    const names = new Set(bySentence.get(s)?.map((contest) => contest.name))
    carried.push(names.size === 1 ? [...names][0] : names.size > 1 ? undefined : carried[s - 1])
  }
  return (token: number): { readonly contest?: string } => {
    const sentence = reading.tokens.sentence[token]!
    const here = bySentence.get(sentence) ?? []
    const before = here[countBefore(here, (contest) => contest.token < token) - 1]
    const name = before?.name ?? (here.length > 0 ? carried[sentence] : carried[sentence - 1])
    return name === undefined ? {} : { contest: name }
  }
}

/** How many entries at the head of a sorted list hold: found by halving. */
function countBefore<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low
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
