import { clauseWords, listJoiners, listPrepositions, noCountBefore } from '../../lexicon/en/lists'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'
import { type CountPhrase, countPhrasesOf } from './count-phrases'
import { type Items, itemsBetween } from './items'

/** How a list is bound to the number that announces it. */
export type ListLink =
  /** "three men: A, B and C" */
  | 'colon'
  /** "three men – A, B and C – were held" */
  | 'dash'
  /** "three men (A, B and C)" */
  | 'bracket'
  /** "three men, A, B and C, were held" */
  | 'comma'
  /** "three matches, against A, B and C," */
  | 'preposition'
  /** "The three men are A, B and C." */
  | 'copula'
  /** "There are three. They are A, B and C." */
  | 'pronoun'

/** A number of things, and the list that is said to name them. */
export interface AnnouncedList {
  readonly count: CountPhrase
  readonly items: Items
  readonly link: ListLink
  /** The list ends where the sentence, the bracket or a mark ends it, and nothing is added to it. */
  readonly closed: boolean
  /** Tokens between the noun and the link, as "this spring" in "three matches this spring:". */
  readonly gap: number
}

/** A list is no longer, in tokens. */
const longestList = 90
/** Nor the words between the noun and what opens the list. */
const longestGap = 7
const copulas = wordClass('are were')
const naming = wordClass('named identified listed called')

/** Lists with the number that announces them. Linear: each number looks a bounded way ahead. */
export function announcedListsOf(
  reading: Reading,
  counts: readonly CountPhrase[] = countPhrasesOf(reading)
): readonly AnnouncedList[] {
  return counts.flatMap((count) => listBehind(reading, count) ?? listInNext(reading, count, counts) ?? [])
}

/** A verb of naming stands right before the number and its article. */
function isNaming(reading: Reading, token: number): boolean {
  for (let i = token - 1; i >= token - 3 && reading.together(i, token); i--)
    if (reading.is(i, naming)) return true
  return false
}

/** "The bill had four sponsors. They were Ada Pike, Leo Grant and Rosa Vane.": the sentence's one number, and the next sentence. */
function listInNext(
  reading: Reading,
  count: CountPhrase,
  counts: readonly CountPhrase[]
): AnnouncedList | null {
  const { tokens } = reading
  const from = sentenceEnd(reading, count.token)
  if (reading.lower(from) !== 'they' || !reading.is(from + 1, copulas)) return null
  const sentence = tokens.sentence[count.token]!
  if (counts.some((other) => other !== count && tokens.sentence[other.token] === sentence)) return null
  const end = sentenceEnd(reading, from)
  const items = end - from <= longestList ? itemsBetween(reading, from + 2, end) : null
  return items && { count, items, link: 'pronoun', closed: true, gap: 0 }
}

function listBehind(reading: Reading, count: CountPhrase): AnnouncedList | null {
  const { last, token } = count
  const end = sentenceEnd(reading, token)
  for (let k = last + 1; k <= last + 1 + longestGap && k < end; k++) {
    const word = reading.word(k)
    const gap = k - last - 1
    const listed = (link: ListLink, from: number, to: number, closed = true): AnnouncedList | null => {
      const items = to > from && to - from <= longestList ? itemsBetween(reading, from, to) : null
      return items && { count, items, link, closed, gap }
    }
    if (word === ':') return listed('colon', k + 1, quoteEnd(reading, k, end))
    if (isSpacedDash(reading, k)) {
      const close = nextDash(reading, k + 1, end)
      return listed('dash', k + 1, close < 0 ? end : close)
    }
    if (word === '(') {
      const close = nextOf(reading, k + 1, end, ')')
      return close < 0 ? null : listed('bracket', k + 1, close)
    }
    if (word === ',') {
      if (gap > 4) return null
      // "Six galleries, named Sand, Fire, Light, War and Home".
      if (reading.is(k + 1, naming)) {
        const from = reading.lower(k + 2) === 'as' ? k + 3 : k + 2
        const { to, closed } = commaListEnd(reading, from, end)
        return listed('comma', from, to, closed)
      }
      const isPreposition = reading.is(k + 1, listPrepositions) && reading.lower(k + 1) !== 'of'
      const from = isPreposition ? k + 2 : k + 1
      const { to, closed } = commaListEnd(reading, from, end)
      return listed(isPreposition ? 'preposition' : 'comma', from, to, closed)
    }
    if (reading.is(k, copulas) && gap === 0 && count.definite) {
      const from = reading.is(k + 1, naming) && reading.lower(k + 2) === 'as' ? k + 3 : k + 1
      return listed('copula', from, listStop(reading, from, end))
    }
    // "Police named the four as A, B and C".
    if (word === 'as' && gap === 0 && count.definite && isNaming(reading, token))
      return listed('copula', k + 1, listStop(reading, k + 1, end))
    if (reading.is(k, clauseWords) || !/^[\p{L}]/u.test(word)) return null
  }
  return null
}

/** Where the quotation ends in which a list stands: before the comma and the quote ('… and the reception," she said'). */
function quoteEnd(reading: Reading, from: number, end: number): number {
  for (let i = from + 2; i < end && i < from + longestList; i++) {
    const word = reading.word(i)
    if (word === '“' || word === '‘') return end
    if (/^["”]$/.test(word) && /^[,.!?]$/.test(reading.word(i - 1))) return i - 1
  }
  return end
}

/** Where a list after a comma ends: behind the item that follows its last "and". */
function commaListEnd(
  reading: Reading,
  from: number,
  end: number
): { readonly to: number; readonly closed: boolean } {
  let joined = false
  let semicolons = false
  for (let i = from; i < end && i < from + longestList; i++) {
    const word = reading.word(i)
    if (word === '(') {
      const close = nextOf(reading, i, end, ')')
      if (close > 0) i = close
      continue
    }
    if (/^[.:?!”"“)]$/.test(word) && !(word === '.' && i + 1 < end))
      return { to: i, closed: joined && word === '.' }
    if (isSpacedDash(reading, i)) return { to: i, closed: joined }
    if (word === ';') {
      if (joined || !semicolons) return { to: i, closed: joined }
      semicolons = true
    }
    if (reading.is(i, listJoiners) && word !== '&') joined = true
    if (word !== ',' || !joined) continue
    // "Adam Nowak, 34, Piotr Lis, 41, and Ewa Zych, 29, were held".
    if (/^\d{1,2}$/.test(reading.word(i + 1)) && reading.word(i + 2) === ',') {
      i += 1
      continue
    }
    if (reading.is(i + 1, listJoiners)) {
      // "…, B and C, and will read": a verb goes on with the sentence, anything else with the list.
      const isPastYears = isYear(reading.word(i - 1)) && !/^\d/.test(reading.word(i + 2))
      if (reading.is(i + 2, clauseWords) || isPastYears) return { to: i, closed: true }
      return { to: i, closed: false }
    }
    if (isLastAnd(reading, i, end)) return { to: i, closed: true }
  }
  return { to: Math.min(end, from + longestList), closed: joined && end <= from + longestList }
}

const isYear = (word: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(word)

/** No other "and" follows within an item's reach that could still belong to the list. */
function isLastAnd(reading: Reading, comma: number, end: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 8); i++) {
    if (reading.is(i, clauseWords)) return true
    if (reading.word(i) === ',' && reading.is(i + 1, listJoiners)) return false
  }
  return true
}

/** Where a list that runs to the end of its sentence stops: at a semicolon or dash, or "according to", "said". */
function listStop(reading: Reading, from: number, end: number): number {
  let joined = false
  for (let i = from; i < end; i++) {
    if (reading.is(i, listJoiners)) joined = true
    if (!joined) continue
    if (reading.word(i) === ';' || isSpacedDash(reading, i)) return i
    if (reading.word(i) === ',' && !reading.is(i + 1, listJoiners) && !/^\d/.test(reading.word(i + 1)))
      return i
  }
  return end
}

/** Past the last token of the sentence. */
const sentenceEnd = ({ tokens }: Reading, token: number): number =>
  tokens.firstOfSentence[tokens.sentence[token]! + 1]!

function nextOf(reading: Reading, from: number, end: number, mark: string): number {
  for (let i = from; i < end && i < from + longestList; i++) if (reading.word(i) === mark) return i
  return -1
}

function nextDash(reading: Reading, from: number, end: number): number {
  for (let i = from; i < end && i < from + longestList; i++) if (isSpacedDash(reading, i)) return i
  return -1
}

/** A dash between words, not within one. */
function isSpacedDash({ text, tokens, word }: Reading, i: number): boolean {
  const mark = word(i)
  if (mark === '—') return true
  return (mark === '–' || mark === '-') && text[tokens.start[i]! - 1] === ' ' && text[tokens.end[i]!] === ' '
}

/** Whether a number without a noun may count what is listed: not an hour, an age or a name. */
export const mayCount = (reading: Reading, { noun, token, last }: CountPhrase): boolean =>
  noun !== '' || last > token || (reading.together(token - 1, token) && !reading.is(token - 1, noCountBefore))
