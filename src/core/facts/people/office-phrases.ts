import { functionWords } from '../../lexicon/en/function-words'
import { ranks } from '../../lexicon/en/honorifics'
import {
  bodiesByKind,
  deputies,
  fieldOf,
  moreOffices,
  notInFull,
  officeName,
  ranksOf,
  shortOfficers
} from '../../lexicon/en/office-ladders'
import { offices, roleNouns } from '../../lexicon/en/offices'
import { sayVerbs } from '../../lexicon/en/say-verbs'
import type { Span } from '../../model/span'
import { TokenKind } from '../../text/tokens'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'
import { isCapital, isPossessive } from '../word-form'
import { nameKey } from './name-key'

/** An office as one phrase prints it: "the union’s general secretary", "Minister for Urban Development". */
export interface OfficePhrase {
  /** The first and last token, from the article or owner to the end of what it is of. */
  readonly first: number
  readonly last: number
  /** The token of its noun. */
  readonly noun: number
  /** What would be printed anew: from its first telling word to its noun, or to its field behind. */
  readonly span: Span
  /** Its noun by `officeName`, with the word before that makes it another office ("prime minister"). */
  readonly name: string
  /** The fields it is held in ("finance"), by `fieldOf`; empty where none is said or one is not known. */
  readonly fields: readonly string[]
  /** The words before the noun, in small letters. */
  readonly words: readonly string[]
  readonly deputy: boolean
  /** Of another time, acting, shadow, sought and not held. */
  readonly notInFull: boolean
  /** Keys of the words for the body it is of; empty where none is said or only its kind ("the party’s"). */
  readonly body: readonly string[]
  /** How it begins: with "the", "a" or whose it is, or with nothing. */
  readonly opening: 'the' | 'a' | 'whose' | 'none'
}

const definite = wordClass('the')
const indefinite = wordClass('a an one another any every some each no this that')
const owners = wordClass('its his her their our my whose')
const complements = wordClass('of for at in')
const conjunctions = wordClass('and &')
const most = 8

/** Whether token `i` is the noun of an office, singular. */
export function isOfficeNoun(reading: Reading, i: number): boolean {
  if (reading.tokens.kind[i] !== TokenKind.word || isPossessive(reading, i)) return false
  return (
    reading.is(i, roleNouns) || reading.is(i, moreOffices) || reading.is(i, offices) || reading.is(i, ranks)
  )
}

const isWord = (reading: Reading, i: number): boolean => reading.tokens.kind[i] === TokenKind.word

/**
 * The phrase whose noun is token `noun`.
 *
 * @param floor no word before this token is part of it
 */
export function officePhrase(reading: Reading, noun: number, floor = 0): OfficePhrase {
  const { tokens } = reading
  let first = noun
  let core = -1
  let opening: OfficePhrase['opening'] = 'none'
  const body: string[] = []
  for (let i = noun - 1; i >= floor && i > noun - most && reading.together(i, noun); i--) {
    if (!isWord(reading, i) && reading.word(i) !== '&') break
    if (reading.is(i, definite)) opening = 'the'
    else if (reading.is(i, indefinite)) opening = 'a'
    else if (reading.is(i, owners)) opening = 'whose'
    else if (isPossessive(reading, i)) {
      opening = 'whose'
      const owner = ownerFrom(reading, i, floor)
      for (let k = owner; k <= i; k++) body.push(nameKey(reading.lower(k)))
      first = owner
      core = i + 1
      break
    } else if (reading.is(i, functionWords) && !reading.is(i, conjunctions)) break
    else if (reading.is(i, sayVerbs)) break
    else {
      first = i
      continue
    }
    first = i
    break
  }
  if (core < 0) core = opening === 'none' ? first : first + 1
  // Without an article only words that tell of the office are part of it.
  if (opening === 'none') {
    core = noun
    while (core > first && tellsOfOffice(reading, core - 1, noun)) core--
    first = core
  }
  const words: string[] = []
  for (let i = core; i < noun; i++) words.push(reading.lower(i))
  const fields = fieldsIn(words)
  let last = noun
  let fieldEnd = noun
  if (reading.together(noun + 1, noun) && reading.is(noun + 1, complements)) {
    const behind: string[] = []
    let i = noun + 2
    if (reading.is(i, definite)) i++
    for (; i < noun + 10 && reading.together(i, noun); i++) {
      // The apostrophe of a plural: "Dockers’ Union".
      if (/^['’]$/.test(reading.word(i)) && tokens.start[i] === tokens.end[i - 1]) continue
      if (!isWord(reading, i)) break
      if (reading.is(i, functionWords) && !/^(?:of|and|the|for)$/.test(reading.lower(i))) break
      if (reading.is(i, sayVerbs)) break
      if (/^(?:of|and|the|for)$/.test(reading.lower(i))) continue
      behind.push(reading.lower(i))
      last = i
    }
    const held = /^(?:for|of)$/.test(reading.lower(noun + 1)) ? fieldsIn(behind) : []
    if (fields.length === 0 && held.length > 0) {
      fields.push(...held)
      fieldEnd = last
    } else for (const word of behind) if (!bodiesByKind.has(word)) body.push(nameKey(word))
  }
  const plain = officeName(reading.lower(noun))
  const short = shortOfficers[plain]
  if (short) fields.push(short)
  // The telling words: none of what only describes ("longest-serving").
  let tell = noun
  while (tell > core && (tellsOfOffice(reading, tell - 1, noun) || isCapital(reading, tell - 1))) tell--
  const name = nameOf(reading, noun, plain)
  // A fire chief has no field of his own: it is in the office’s name.
  if (ranksOf.has(name) && name.includes(' ')) fields.length = 0
  return {
    first,
    last,
    noun,
    span: { start: tokens.start[tell]!, end: tokens.end[fieldEnd]! },
    name,
    fields,
    words,
    deputy:
      !ranksOf.has(name) && (words.some((word) => deputies.has(word)) || deputies.has(reading.lower(noun))),
    notInFull:
      words.some((word) => notInFull.has(word)) ||
      (isWord(reading, noun + 1) &&
        /^(?:elect|designate|emeritus|candidate|nominee)$/.test(reading.lower(noun + 1))) ||
      /-(?:elect|designate)$/.test(reading.lower(noun)) ||
      (opening === 'none' && reading.together(first - 1, noun) && reading.is(first - 1, notInFull)),
    body: body.filter((key) => !bodiesByKind.has(key) && !functionWords.has(key)),
    opening
  }
}

/** Where the owner that ends with token `last` begins: "the union’s", "Hillsdale City Council’s". */
function ownerFrom(reading: Reading, last: number, floor: number): number {
  let from = last
  const isPart = (i: number) =>
    i >= floor && i > last - 5 && reading.together(i, last) && isWord(reading, i) && isCapital(reading, i)
  if (isCapital(reading, last)) while (isPart(from - 1) && !reading.is(from - 1, functionWords)) from--
  if (from - 1 >= floor && (reading.is(from - 1, definite) || reading.is(from - 1, owners))) from--
  return from
}

const before = wordClass(
  'chief prime general deputy vice attorney solicitor additional assistant head senior state union group party executive team national district detective sub police fire incident managing human urban civil hospital'
)

function tellsOfOffice(reading: Reading, i: number, noun: number): boolean {
  if (!isWord(reading, i) || isPossessive(reading, i)) return false
  const word = reading.lower(i)
  if (fieldOf.has(word) || reading.is(i, before) || reading.is(i, deputies) || reading.is(i, ranks))
    return true
  if (reading.is(i, notInFull)) return true
  const two = `${word} ${reading.lower(i + 1)}`
  if ((i + 1 < noun && fieldOf.has(two)) || fieldOf.has(`${reading.lower(i - 1)} ${word}`)) return true
  return word === 'and' && (fieldOf.has(reading.lower(i - 1)) || reading.is(i - 1, before))
}

/** The fields among these words, each once. */
function fieldsIn(words: readonly string[]): string[] {
  const fields = new Set<string>()
  words.forEach((word, k) => {
    const field = fieldOf.get(`${word} ${words[k + 1] ?? ''}`) ?? fieldOf.get(word)
    if (field) fields.add(field)
  })
  return [...fields]
}

/** Words that make one office with the noun behind them. */
const joint = wordClass(
  `prime chief attorney solicitor general head incident fire police state press private permanent civil vice first party group
  director consul surgeon inspector auditor secretary governor postmaster adjutant lieutenant major brigadier cabinet
  assistant city county branch team club`
)

function nameOf(reading: Reading, noun: number, plain: string): string {
  if (!reading.together(noun - 1, noun) || !reading.is(noun - 1, joint)) return plain
  const word = reading.lower(noun - 1)
  if (plain === 'chief' && word === 'police') return 'police chief'
  if (word === 'solicitor' && reading.lower(noun - 2) === 'additional') return `additional solicitor ${plain}`
  return `${word} ${plain}`
}
