import { classNouns, clauseWords, measureNouns, openListWords } from '../../lexicon/en/lists'
import type { Span } from '../../model/span'
import { wordClass } from '../../text/word-classes'
import { sentenceStarters } from '../name-words'
import { numberWord } from '../number-words'
import type { Reading } from '../reading'
import type { CountPhrase } from './count-phrases'
import { type NameChain, nameChainsOf } from './name-chains'

/** Words for so many together that were named before: "All three said", "Both deny it", "The trio will share". */
export interface ReferenceBack {
  /** "All three", "Both", "The trio". */
  readonly words: Span
  readonly value: number
  readonly noun: string
  readonly token: number
}

/** A set the sentence before brings in whole: names in a row, or a number of things. */
export interface Antecedent extends Span {
  readonly size: number
}

const groups: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
  ['foursome', 4],
  ['quintet', 5]
])
const openers = wordClass('all both the')
/** Words of one person more, who may belong to them. */
const somebody = wordClass('he she i we you him her his my our your who whom whose others another it their')

/** References that open a sentence, in order. */
export function referencesBackOf(reading: Reading): readonly ReferenceBack[] {
  const { tokens } = reading
  return reading.where(openers).flatMap((i) => {
    const word = reading.lower(i)
    if (!opensClause(reading, i, tokens.firstOfSentence[tokens.sentence[i]!]!, word)) return []
    const next = reading.lower(i + 1)
    const plain = { token: i, noun: '' }
    if (word === 'both') {
      const noun = nounAt(reading, i + 1)
      // "Both A and B": they are named here.
      return noun === null
        ? []
        : [{ ...plain, noun, value: 2, words: { start: tokens.start[i]!, end: tokens.end[i]! } }]
    }
    const value = word === 'the' ? (groups.get(next) ?? numberWord(next)) : numberWord(next)
    if (word === 'the' && groups.has(next))
      return [{ ...plain, value: value!, words: { start: tokens.start[i]!, end: tokens.end[i + 1]! } }]
    const noun = value === undefined || value < 2 || value > 9 ? null : nounAt(reading, i + 2)
    return noun === null
      ? []
      : [{ ...plain, noun, value: value!, words: { start: tokens.start[i]!, end: tokens.end[i + 1]! } }]
  })
}

/** It opens the sentence, or "all" the clause behind a short opening: "In this year's, all four are". */
const opensClause = (reading: Reading, i: number, first: number, word: string): boolean =>
  i === first || (word === 'all' && i <= first + 7 && reading.word(i - 1) === ',')

const verbs = wordClass(`
  are were have had do did will would can could should must may might deny denied said say told pleaded face faced died live lived
  worked work remain remained want wanted voted vote agree agreed belong come came hold play went appeared won lost took share
  shared refused declined joined later also now then still`)

/** The noun of the reference where a verb follows it: "" where the verb follows at once; null where neither does. */
function nounAt(reading: Reading, i: number): string | null {
  if (reading.is(i, verbs) || reading.is(i, clauseWords)) return ''
  for (let k = i; k < i + 4; k++) {
    if (!/^\p{L}/u.test(reading.word(k))) return null
    if (reading.is(k, verbs) || reading.is(k, clauseWords))
      return reading.is(k - 1, measureNouns) ? null : reading.lower(k - 1)
    if (reading.lower(k) === 'of' || reading.lower(k) === 'and') return null
  }
  return null
}

/** What the reference takes up from the sentence before it; null where that brings in no set, or more than one. */
export function antecedentOf(
  reading: Reading,
  reference: ReferenceBack,
  counts: readonly CountPhrase[]
): Antecedent | null {
  const { tokens, sentences } = reading
  const sentence = tokens.sentence[reference.token]! - 1
  if (sentence < 0) return null
  const { start, end } = sentences[sentence]!
  const [first, past] = [tokens.firstOfSentence[sentence]!, tokens.firstOfSentence[sentence + 1]!]
  const own = counts.filter(({ number }) => number.start >= start && number.end <= end)
  const chains = nameChainsOf(reading, sentence)
  if (chains.length === 1 && own.length === 0) {
    const chain = chains[0]!
    const more = besides(reading, first, past)
    // "Ann and Bob came. All three dogs barked."
    if (reference.noun !== '' && !classNouns.has(reference.noun)) return null
    if (more === null || !isWhole(reading, chain, first, past)) return null
    return { start: chain.start, end: chain.end, size: chain.names.length + more }
  }
  if (chains.length > 0 || own.length !== 1) return null
  const [count] = own as [CountPhrase]
  const { value, loose, noun, phrase, last, token } = count
  if (loose || noun === '' || isJoined(reading, last, past) || hasOpenWord(reading, token - 4, last + 4))
    return null
  const isMeant =
    reference.noun === ''
      ? reading.is(last, classNouns) || isBroughtIn(reading, token)
      : noun === reference.noun
  return isMeant ? { ...phrase, size: value } : null
}

/** "There have been two strikes": the sentence is there to bring them in. */
function isBroughtIn(reading: Reading, token: number): boolean {
  for (let i = token - 1; i >= token - 5 && reading.together(i, token); i--)
    if (reading.lower(i) === 'there') return true
  return false
}

function hasOpenWord(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.is(i, openListWords) || /^["“”]$/.test(reading.word(i))) return true
  return false
}

/** How many more a sentence adds to the names in it: "in addition to the chairman" is one. Null where that is not plain. */
function besides(reading: Reading, first: number, past: number): number | null {
  for (let i = first; i + 2 < past; i++) {
    const adds =
      (reading.lower(i) === 'addition' && reading.lower(i + 1) === 'to') ||
      (/^(?:along|together)$/.test(reading.lower(i)) && reading.lower(i + 1) === 'with')
    if (!adds) continue
    return /^(?:the|his|her|a|an)$/.test(reading.lower(i + 2)) && !/s$/.test(reading.lower(i + 3)) ? 1 : null
  }
  return hasOpenWord(reading, first, past) ? null : 0
}

/** Something is joined to what is counted: "two men and a woman". */
function isJoined(reading: Reading, last: number, past: number): boolean {
  for (let i = last + 1; i + 1 < past; i++) {
    if (reading.lower(i) !== 'and' && reading.lower(i) !== 'with') continue
    const next = reading.word(i + 1)
    if (/^(?:an?|the|his|her|their|its|one)$/i.test(next) || /^\p{Lu}/u.test(next)) return true
    if (
      (numberWord(next.toLowerCase()) !== undefined || /^\d/.test(next)) &&
      /^\p{L}/u.test(reading.word(i + 2))
    )
      return true
  }
  return false
}

/** The first word of a sentence that is nobody's name: "Voting against were", "Police hold", "The". */
const mayOpen = (reading: Reading, first: number): boolean =>
  (reading.is(first, sentenceStarters) || /(?:s|ing)$/.test(reading.lower(first))) &&
  !/^\p{Lu}/u.test(reading.word(first + 1))

/** Nobody else is in the sentence: no other name but a place behind its preposition, no "he". */
function isWhole(reading: Reading, chain: NameChain, first: number, past: number): boolean {
  // "In Norland, Orrin and Tulla": the first is where they are.
  if (chain.from > first && /^(?:in|at|from|near|across)$/.test(reading.lower(chain.from - 1))) return false
  for (let i = first; i < past; i++) {
    if (i >= chain.from && i < chain.to) continue
    if (reading.is(i, somebody)) return false
    // "The sisters met Ann and Bob", "Morel came with Ann and Bob".
    if (
      i > first &&
      i < chain.from &&
      /[^s]s$/.test(reading.word(i)) &&
      /^(?:the|his|her|their|these|those|other)$/.test(reading.lower(i - 1))
    )
      return false
    if (i === first && chain.from > first && !mayOpen(reading, i)) return false
    if (i === first || !/^\p{Lu}/u.test(reading.word(i))) continue
    if (
      !/^(?:in|at|of|from|near|on|for|to)$/.test(reading.lower(i - 1)) &&
      !/^\p{Lu}/u.test(reading.word(i - 1))
    )
      return false
  }
  return true
}
