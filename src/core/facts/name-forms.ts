import { addSlipHashes, soundHash } from '../text/name-hashes'
import { sharingAKey } from '../text/sharing-a-key'
import { TokenKind } from '../text/tokens'
import { startsWithCapital, WordForm } from '../text/vocabulary'
import { wordClass } from '../text/word-classes'
import { honorifics, institutionWords, roleWords, sentenceStarters } from './name-words'
import type { Reading } from './reading'

/** One capitalised word where it stands. A double name ("Marsh-Hale") gives one for each half. */
export interface NameWord {
  /** Without a possessive. */
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** A courtesy title stands before it ("Mr", "Dr."). */
  readonly titled: boolean
  /** An office stands before it ("President"). */
  readonly office: boolean
  /** A verb of what people do follows ("said", "won", ", who"). */
  readonly acts: boolean
  /** A comma or bracket on both sides: one of a list of names. */
  readonly listed: boolean
  /** It opens its sentence, so that its capital proves nothing. */
  readonly opens: boolean
  readonly quoted: boolean
  /** The capitalised words beside it, lower-case; empty where there is none or where it is a title or a starter. */
  readonly before: string
  readonly after: string
}

/** A capitalised word in one spelling, with every place it stands at. */
export interface NameForm {
  readonly printed: string
  readonly lower: string
  readonly at: readonly NameWord[]
}

/**
 * The capitalised words of the article that may be part of a name and are spelt nearly like another one, by their
 * spelling: they share a spelling with one letter left out, or a sound. Words that also occur in lower case, acronyms,
 * titles, roles, months and title-case headlines are left out, and so are words of three letters, which have too many
 * that are one letter from them. Few words are spelt like another, and only of them it is read how they stand
 * (12 of 16 ns a character). One pass over the capitals.
 *
 * @param taken tokens that belong to a date
 */
export function nameFormsOf(reading: Reading, taken: Uint8Array, quoted: Uint8Array): readonly NameForm[] {
  const spellings = new Map<string, Spelling>()
  for (const i of reading.capitals) {
    if (taken[i] || reading.titleCase.has(reading.tokens.sentence[i]!) || !isNameLike(reading, i)) continue
    for (const { lower } of partsOf(reading, i)) {
      const known = spellings.get(lower)
      if (!known) spellings.set(lower, { lower, tokens: [i] })
      else if (known.tokens.at(-1) !== i) known.tokens.push(i)
    }
  }
  const alike = sharingAKey([...spellings.values()], addKeys)
  const ordinary = ordinaryAmong(reading, taken, alike)
  return alike
    .filter(({ lower }) => !ordinary.has(lower))
    .map(({ lower, tokens }) => formOf(reading, lower, tokens, quoted))
}

/** Where a word stands that may be a name, in reading order. */
interface Spelling {
  readonly lower: string
  readonly tokens: number[]
}

/** Names that may be one in two spellings share one of these hashes, and a few others do by chance. */
function addKeys({ lower }: Spelling, hashes: number[]): void {
  if (lower.length < shortest) return
  addSlipHashes(lower, hashes)
  hashes.push(~soundHash([lower]))
}

function formOf(reading: Reading, lower: string, tokens: readonly number[], quoted: Uint8Array): NameForm {
  const at = tokens.flatMap((i) => {
    const parts = partsOf(reading, i)
    return parts.flatMap((part, k) => (part.lower === lower ? [wordAt(reading, i, parts, k, quoted)] : []))
  })
  return { printed: reading.text.slice(at[0]!.start, at[0]!.end), lower, at }
}

/** How part `k` of the word at token `i` stands. */
function wordAt(
  reading: Reading,
  i: number,
  parts: readonly Part[],
  k: number,
  quoted: Uint8Array
): NameWord {
  const { start, end } = parts[k]!
  const isFirst = k === 0
  const isLast = k === parts.length - 1
  const titledAt = reading.lower(i - 1) === '.' ? i - 2 : i - 1
  const titled =
    reading.together(titledAt, i) &&
    reading.is(titledAt, honorifics) &&
    // "A Mr Davis": somebody not met before.
    !reading.is(titledAt - 1, unknownYet)
  const office = reading.together(i - 1, i) && isOffice(reading, i - 1) && !reading.is(i - 1, honorifics)
  return {
    start,
    end,
    sentence: reading.tokens.sentence[i]!,
    titled: titled && isFirst,
    office: office && isFirst,
    listed: isListMark(reading.lower(i - 1)) && isListMark(reading.lower(i + 1)),
    acts: isLast && actsAfter(reading, i),
    opens: isFirst && opensSentence(reading, i),
    quoted: quoted[i] === 1,
    before: isFirst ? neighbour(reading, i, -1) : parts[k - 1]!.lower,
    after: isLast ? neighbour(reading, i, 1) : parts[k + 1]!.lower
  }
}

/** By a word's number; all 0 between two articles. */
let isForm = new Uint8Array(2 ** 16)

/** Which of the forms also stand in lower case. */
function ordinaryAmong(reading: Reading, taken: Uint8Array, forms: readonly Spelling[]): ReadonlySet<string> {
  const ordinary = new Set<string>()
  if (forms.length === 0) return ordinary
  const { tokens } = reading
  // By the word's number: a Set would be asked for every word of the text (6 of 15 ns a character).
  if (isForm.length < tokens.vocabulary.size) isForm = new Uint8Array(tokens.vocabulary.size * 2)
  const numbers = forms.map(({ lower }) => tokens.vocabulary.find(lower)).filter((n) => n >= 0)
  for (const number of numbers) isForm[number] = 1
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word || taken[i] || isCapitalised(reading, i)) continue
    if (isForm[reading.root(i)]) ordinary.add(reading.lower(i))
  }
  for (const number of numbers) isForm[number] = 0
  return ordinary
}

const isCapitalised = (reading: Reading, i: number): boolean => (reading.form(i) & WordForm.capital) !== 0

/** A word shorter than this has too many that are one letter from it. */
const shortest = 4
/** A word longer than this is no name, and would make the comparison of spellings costly. */
const longest = 24

function isNameLike(reading: Reading, i: number): boolean {
  const { tokens } = reading
  const size = tokens.end[i]! - tokens.start[i]!
  if (size < 3 || size > 2 * longest) return false
  if (reading.is(i, sentenceStarters) || reading.is(i, honorifics)) return false
  return (reading.form(i) & (WordForm.small | WordForm.digit)) === WordForm.small
}

function opensSentence(reading: Reading, i: number): boolean {
  const { tokens } = reading
  for (let at = i - 1; reading.together(at, i); at--) {
    if (tokens.kind[at] !== TokenKind.mark) return false
    // A quotation or a clause after a colon begins with a capital too.
    if (/["“'‘:]/.test(reading.word(at))) return true
  }
  return true
}

/** The capitalised word that touches this one on one side, unless it is a title, a role or a sentence's first word. */
function neighbour(reading: Reading, i: number, step: 1 | -1): string {
  const at = i + step
  if (!reading.together(at, i) || reading.tokens.kind[at] !== TokenKind.word) return ''
  if (!isCapitalised(reading, at)) return ''
  // "Blair's Labour": the possessive parts two names.
  if (isPossessive(reading, step < 0 ? at : i)) return ''
  const other = reading.is(at, sentenceStarters) || reading.is(at, honorifics) || reading.is(at, roleWords)
  return other ? '' : reading.lower(at)
}

const isOffice = (reading: Reading, i: number): boolean =>
  reading.is(i, roleWords) && isCapitalised(reading, i)

const isListMark = (mark: string): boolean => mark !== '' && ',;()'.includes(mark)

const unknownYet = wordClass('a an another one')

const deeds = wordClass(
  'said says told added adds asked argued admitted conceded won wins lost loses polled secured defeated resigned replied'
)

/** Whether what follows is said of a person: "said", "won", ", who". */
function actsAfter(reading: Reading, i: number): boolean {
  const next = reading.lower(i + 1) === ')' ? i + 2 : i + 1
  const comma = reading.lower(next) === ','
  const at = comma ? next + 1 : next
  if (!reading.together(at, i) || isPossessive(reading, i)) return false
  return comma ? reading.lower(at) === 'who' : reading.is(at, deeds)
}

interface Part {
  readonly start: number
  readonly end: number
  readonly lower: string
}

/** The halves of a double name that may be names; of any other word the word. A possessive is left out. */
function partsOf(reading: Reading, i: number): readonly Part[] {
  const start = reading.tokens.start[i]!
  const word = reading.word(i)
  const bare = isPossessive(reading, i) ? word.slice(0, word.lastIndexOf('s') - 1) : word
  if (!bare.includes('-')) {
    if (bare.length < 3 || bare.length > longest) return []
    // An odd "RAM'S" apart, the word in lower case is at hand.
    const lower = reading.lower(i)
    return [
      { start, end: start + bare.length, lower: lower.length === bare.length ? lower : bare.toLowerCase() }
    ]
  }
  const parts: Part[] = []
  let from = start
  for (const piece of bare.split('-')) {
    if (piece.length >= 3 && piece.length <= longest && startsWithCapital(piece, 0))
      parts.push({ start: from, end: from + piece.length, lower: piece.toLowerCase() })
    from += piece.length + 1
  }
  return parts
}

const isPossessive = (reading: Reading, i: number): boolean => (reading.form(i) & WordForm.possessive) !== 0

/** Whether the form is printed somewhere as the last word of a longer name that is no institution (Bill is a first name). */
export const isIntroduced = (form: NameForm): boolean =>
  form.at.some(({ before }) => before !== '' && (before === 'bill' || !institutionWords.has(before)))
