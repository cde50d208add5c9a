import { type NamedList, namedListsOf } from '../facts/named-lists'
import { numberWord } from '../facts/number-words'
import type { Reading } from '../facts/reading'
import { notNouns } from '../lexicon/en/not-nouns'
import type { FindingData } from '../model/finding'
import { wordClass } from '../text/word-classes'
import type { Check, RawFinding } from './check'
import { placeAt } from './place-at'

/** Nobody lists more than this by name after a colon; nor is one thing a list. */
const [fewest, most] = [2, 12]
/** A list longer than this is not read. */
const longest = 400

export const numCount: Check = {
  id: 'num.count',
  summary: 'A number of things announced, and another number listed.',
  why: 'Names are cut from a list for length, and the number before it stays.',
  severity: 'warning',
  messages: {
    fewer: (data) => `“${announcedIn(data)}” are announced, and ${data.listed} listed.`,
    more: (data) => `“${announcedIn(data)}” are announced, and ${data.listed} listed.`
  },
  examples: [
    { text: 'Police held three men: Asha Rawat and Vinod Pal.', code: 'fewer', because: 'two of three' },
    {
      text: 'It was a long day. Three councillors – Ruth Kaye, Tom Barlow, Nadia Reh and Alan Firth – abstained.',
      code: 'more',
      because: 'four names between the dashes'
    },
    {
      text: 'Three councillors – Ruth Kaye, Tom Barlow and Nadia Reh – abstained.',
      code: null,
      because: 'three'
    },
    {
      text: 'Two men – Ruth Kaye, a nurse, and a friend, Nadia Reh, who had come along – found it.',
      code: null,
      because: 'no plain list of names'
    },
    {
      text: 'Two seats: Sonpur, Bhind and Morar.',
      code: 'more',
      because: 'three of two'
    },
    {
      text: 'It now has three: the Astrid, the Freja, the Sigrun and the Dagny.',
      code: 'more',
      because: 'four ships of three'
    },
    {
      text: 'It now has three: Astrid, Freja, Sigrun and Dagny.',
      code: null,
      because: 'a name may stand beside its place'
    },
    { text: 'Police held two men: Asha Rawat and Vinod Pal.', code: null, because: 'two' },
    {
      text: 'It sells three fruits: apples, pears, figs and so on.',
      code: null,
      because: 'the list goes on'
    },
    {
      text: 'He spoke to three men, including: Asha Rawat and Vinod Pal.',
      code: null,
      because: 'some of them'
    },
    {
      text: 'Three men, Asha Rawat and Vinod Pal, were held.',
      code: 'fewer',
      because: 'two people named of three'
    },
    {
      text: 'Four states (Goa, Kerala and Assam) agreed.',
      code: 'fewer',
      because: 'three states'
    },
    {
      text: 'Four states (Jammu and Kashmir, Goa, Kerala and Assam) agreed.',
      code: null,
      because: 'a name may have an “and” in it'
    },
    {
      text: 'Two of the three men, Asha Rawat and Vinod Pal, were held.',
      code: null,
      because: 'some of them'
    },
    {
      text: 'The three dead were named as Asha Rawat, 34, Vinod Pal, 41, Ravi Negi, 29, and Meena Joshi, 50.',
      code: 'more',
      because: 'four people named'
    },
    {
      text: 'Police named the four as Asha Rawat, Vinod Pal and Ravi Negi.',
      code: 'fewer',
      because: 'three people named'
    },
    {
      text: 'Police named the four as Asha Rawat, Vinod Pal, Ravi Negi and his wife.',
      code: null,
      because: 'one of them has no name here'
    },
    {
      text: 'Two firms: Rawat and Pal, and Negi and Sons.',
      code: null,
      because: 'a name may have an “and” in it'
    },
    { text: 'Three things matter: it is cheap and it is near.', code: null, because: 'sentences, no list' },
    { text: 'Two cities: Agra, India, and Paris, France.', code: null, because: 'a country after each' },
    {
      text: 'She won it five times: in 2009, 2011, 2012 and 2015.',
      code: 'fewer',
      because: 'four years'
    },
    { text: 'She won it four times: in 2009, 2011, 2012 and 2015.', code: null, because: 'four years' },
    {
      text: 'They have five children: two sons and three daughters.',
      code: null,
      because: 'counts to be added up, no list of five'
    },
    { text: 'Three men: Asha Rawat, 34, Vinod Pal, 41, and Ravi Negi, 29.', code: null, because: 'ages' }
  ],
  run({ reading, figures }) {
    const findings = namedListsOf(reading, figures).flatMap((list) => miscounted(reading, list) ?? [])
    for (const i of reading.where(openers)) {
      const end = reading.word(i) === ':' ? sentenceEnd(reading, i) : closingDash(reading, i)
      const finding = i > 0 && end > 0 ? findingAt(reading, i, end) : null
      if (finding) findings.push(finding)
    }
    return findings
  }
}

function miscounted({ text }: Reading, { number, noun, value, list, listed }: NamedList): RawFinding | null {
  if (value === listed) return null
  const places = [placeAt(text, number, 'number'), placeAt(text, list, 'list')]
  return {
    code: value > listed ? 'fewer' : 'more',
    data: { number: places[0]!.quote, noun, listed },
    places: places.sort((a, b) => a.start - b.start),
    repairs: []
  }
}

const openers = wordClass(': - – —')

const announcedIn = ({ number, noun }: FindingData): string =>
  noun === '' ? `${number}` : `${number} ${noun}`

/** The number announced before a colon: "three men:", "nine seats:", an adjective or two between. */
function announced(reading: Reading, colon: number) {
  const { tokens } = reading
  const noun = reading.lower(colon - 1)
  const bare = numberWord(noun)
  if (bare !== undefined) {
    return bare >= fewest && bare <= most && owning.test(reading.lower(colon - 2))
      ? { value: bare, noun: '', span: { start: tokens.start[colon - 1]!, end: tokens.end[colon - 1]! } }
      : null
  }
  if (!/^(?:\p{L}{2,}s|men|women|people|children)$/u.test(noun) || /ss$/.test(noun)) return null
  for (let k = colon - 2; k >= colon - 4 && reading.together(k, colon); k--) {
    const value =
      numberWord(reading.lower(k)) ?? (/^\d\d?$/.test(reading.word(k)) ? Number(reading.word(k)) : undefined)
    if (value === undefined) {
      if (!/^\p{Ll}+$/u.test(reading.word(k)) || notNouns.has(reading.word(k))) return null
      continue
    }
    const before = [k - 2, k - 1].map((at) => (reading.together(at, k) ? reading.lower(at) : '')).join(' ')
    if (
      /at least|more than|fewer than|up to|(?:first|last|over|about|other|of|to|and|or|-|–|\.|,)$/.test(
        before
      )
    )
      return null
    return value >= fewest && value <= most
      ? { value, noun, span: { start: tokens.start[k]!, end: tokens.end[k]! } }
      : null
  }
  return null
}

/** "It now has three: the Astrid, …": a number alone is one of things only after such a word. */
const owning = /^(?:has|have|had|owns?|owned|runs|built|lost)$/

/** Words that make a list one of examples, or no list at all. */
const open =
  /\b(?:includ\w*|such|like|among|etc|others?|more|so on|example|respectively|is|are|was|were|be|has|have|had|will|would|can|could|should|must|that|which|who|whom|if|when|to|you|we|they|he|she|it|says?|said|not)\b|["“”'‘?!…]|\.\.\.|:/i

const sentenceEnd = ({ sentences, tokens }: Reading, at: number): number =>
  sentences[tokens.sentence[at]!]!.end

const isDash = (mark: string): boolean => mark === '–' || mark === '—' || mark === '-'

/** Where the list between two spaced dashes ends: "Three men – A, B and C – were held". -1 without the second. */
function closingDash(reading: Reading, opening: number): number {
  const { text, tokens } = reading
  const isSpaced = (i: number) => text[tokens.start[i]! - 1] === ' ' && text[tokens.end[i]!] === ' '
  if (!isSpaced(opening)) return -1
  for (let i = opening + 1; i < opening + mostWords && reading.together(i, opening); i++)
    if (isDash(reading.word(i)) && isSpaced(i)) return tokens.start[i]!
  return -1
}

/** No list between dashes has more words and marks. */
const mostWords = 60

function findingAt(reading: Reading, colon: number, end: number): RawFinding | null {
  const number = announced(reading, colon)
  if (!number) return null
  const { text, tokens } = reading
  const start = tokens.end[colon]!
  if (end - start > longest || end <= start) return null
  const list = text
    .slice(start, end)
    .replaceAll(/\([^()]*\)/g, '')
    .replace(/[.;\s]+$/, '')
    .trim()
  if (list === '' || open.test(list) || /[.\n]/.test(list.replaceAll(/\b(?:Mr|Mrs|Ms|Dr|St|[A-Z])\./g, '')))
    return null
  // "five children: two sons and three daughters": counts are for `num.total`.
  const [opening] = /^\S+/.exec(list)!
  if (/^\d/.test(opening) ? !isYear(opening) : numberWord(opening.toLowerCase()) !== undefined) return null
  // Between dashes only names are sure to be a list of what was counted.
  if (reading.word(colon) !== ':' && !/^\p{Lu}[^,]*(?:, (?:and )?\p{Lu}[^,]*)+$/u.test(list)) return null
  // Without a noun only names with "the" are sure to be a list of what was counted.
  if (number.noun === '' && !/^the \p{Lu}\S*(?:(?:, and|,| and) the \p{Lu}\S*)+$/u.test(list)) return null
  const counted = itemsIn(list)
  if (!counted || counted.most < 2 || (number.value >= counted.least && number.value <= counted.most))
    return null
  const listed = number.value < counted.least ? counted.least : counted.most
  const raw = text.slice(start, end)
  const where = { start: start + raw.length - raw.trimStart().length, end: start + raw.trimEnd().length }
  const places = [placeAt(text, number.span, 'number'), placeAt(text, where, 'list')]
  return {
    code: number.value > counted.most ? 'fewer' : 'more',
    data: { number: places[0]!.quote, noun: number.noun, listed },
    places,
    repairs: []
  }
}

const isYear = (word: string): boolean => /^(?:1[5-9]|20)\d\d,?$/.test(word)

/** How many things a list may name; null where what stands between its commas is not of one kind. */
function itemsIn(list: string): { readonly least: number; readonly most: number } | null {
  const parts = list.split(/\s*;\s*/)
  const separated = parts.length > 1 ? parts : list.split(/\s*,\s*(?:and\s+|or\s+)?/)
  const isYears = isYear(separated[0]!.replace(/^in /, ''))
  const items = separated.filter((item) => item !== '' && (isYears || !/^(?:aged\s)?\d+$/.test(item)))
  // Names with "of Agra" or a role behind a comma: the names alone count.
  const names = items.filter((item) => /^\p{Lu}/u.test(item))
  const isNames = names.length > 0 && /^\p{Lu}/u.test(items[0]!)
  const own = isNames ? names : items
  if (own.some((item) => item.split(/\s+/).length > 7)) return null
  // One thing after a colon is no list.
  if (own.length === 0) return null
  const joined = own.reduce((count, item) => count + item.split(/\s+(?:and|&|or)\s+/).length - 1, 0)
  // The last "and" of a list parts two items for certain, where no comma stands before another "and".
  const ends = own.at(-1)!.split(/\s+(?:and|or)\s+/).length === 2 && !/,\s*(?:and|or)\s/.test(list)
  const least = own.length + (ends ? 1 : 0)
  // A place with its country, a person with a title: what follows a comma may belong to what is before it.
  const single = own.every((item) => !/\s/.test(item)) && own.length % 2 === 0 && own.length > 2
  return {
    least: isNames && (single || names.length < items.length) ? Math.ceil(least / 2) : least,
    most: own.length + joined
  }
}
