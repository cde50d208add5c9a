import { bodyWords, placeWords } from '../../lexicon/en/body-words'
import { calendarWords } from '../../lexicon/en/calendar'
import { demonyms, partisans } from '../../lexicon/en/demonyms'
import { functionWords, nameParticles } from '../../lexicon/en/function-words'
import { eithersNames, isGivenName, mensNames, womensNames } from '../../lexicon/en/given-names'
import { nameSuffixes, ranks, titlesOfEither, titlesOfMen, titlesOfWomen } from '../../lexicon/en/honorifics'
import { offices } from '../../lexicon/en/offices'
import { isOrdinaryWord } from '../../lexicon/en/ordinary-words'
import { isLongPlace, places } from '../../lexicon/en/places'
import { surnames } from '../../lexicon/en/surnames'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import { wordShape } from '../../text/word-classes'
import type { Reading } from '../reading'
import { isCapital, isPossessive } from '../word-form'
import type { LetterCases } from './letter-cases'

/** A run of capitalised words that may be a name, without the titles, offices and labels before it. */
export interface NameRun {
  /** The tokens of its words; the stops of initials, an ampersand and suffixes ("Jr.") are none. */
  readonly words: readonly number[]
  /** Its first and last token. */
  readonly first: number
  readonly last: number
  /** The first token of the title or office before it; `first` where there is none. */
  readonly phraseFirst: number
  /** The tokens of titles and offices with a capital straight before the name. */
  readonly titles: readonly number[]
  readonly sentence: number
  readonly quoted: boolean
  /** Whose: "Rawat’s". */
  readonly possessive: boolean
  /** It opens its sentence, so that its capital proves nothing. */
  readonly opens: boolean
  /** An ampersand joins two of its words. */
  readonly joined: boolean
}

/** A word that goes on with a name after a small article: "al-Bashir", "el-Sisi". */
const withArticle = wordShape((printed) =>
  /^(?:al|el|ul|ad|as|ash|an|ar|at|bin|d|l)[-’']\p{Lu}/u.test(printed)
)

/**
 * The runs of capitals outside headlines in title case and sentences in capitals, in reading order. One pass over the
 * capitals.
 *
 * @param taken tokens that belong to a date
 * @param quoted tokens between quotation marks
 */
export function nameRunsOf(
  reading: Reading,
  taken: Uint8Array,
  quoted: Uint8Array,
  cases: LetterCases
): readonly NameRun[] {
  const runs: NameRun[] = []
  const articles = reading.shaped(withArticle)
  const starts = articles.length === 0 ? reading.capitals : merged(reading.capitals, articles)
  let past = -1
  for (const i of starts) {
    if (i <= past) continue
    const sentence = reading.tokens.sentence[i]!
    if (reading.titleCase.has(sentence) || cases.shouted.has(sentence)) continue
    if (!isNamePart(reading, i, taken, -1)) continue
    const words = [i]
    let joined = false
    for (let last = i; words.length < 12; ) {
      const step = isPossessive(reading, last) ? null : stepFrom(reading, last, i, taken)
      if (!step) break
      if (step.ampersand) joined = true
      words.push(...step.words)
      last = words.at(-1)!
    }
    past = words.at(-1)!
    const run = trimmed(reading, words, cases, joined, quoted)
    if (run) runs.push(run)
  }
  return runs
}

const merged = (a: readonly number[], b: readonly number[]): readonly number[] =>
  [...new Set([...a, ...b])].sort((one, two) => one - two)

/** @param first the first token of the run so far; -1 where it would be this one */
function isNamePart(reading: Reading, i: number, taken: Uint8Array, first: number): boolean {
  if (reading.tokens.kind[i] !== TokenKind.word) return false
  // "Theresa May": taken for a month
  if (first >= 0 && reading.word(i) === 'May' && first === i - 1 && isPlainGiven(reading, first)) return true
  if (taken[i] === 1) return false
  if (!isCapital(reading, i) && !withArticleAt(reading, i)) return false
  if ((reading.form(i) & WordForm.digit) !== 0) return false
  if (reading.is(i, functionWords)) return isInitial(reading, i) || isWill(reading, i)
  if (!reading.is(i, calendarWords)) return true
  // "April Jones"
  return first < 0 && /^(?:April|June|August|May|Jan)$/.test(reading.word(i)) && isCapital(reading, i + 1)
}

/** "A. Rawat" */
const isInitial = (reading: Reading, i: number): boolean =>
  reading.tokens.end[i]! - reading.tokens.start[i]! === 1 &&
  reading.word(i + 1) === '.' &&
  reading.tokens.start[i + 1] === reading.tokens.end[i]

/** "Will Rawat", where no question begins. */
const isWill = (reading: Reading, i: number): boolean =>
  reading.word(i) === 'Will' &&
  i !== reading.tokens.firstOfSentence[reading.tokens.sentence[i]!] &&
  isCapital(reading, i + 1) &&
  !reading.is(i + 1, functionWords)

const withArticleAt = (reading: Reading, i: number): boolean =>
  /^(?:al|el|ul|ad|as|ash|an|ar|at|bin|d|l)[-’']\p{Lu}/u.test(reading.word(i))

export const isGiven = (reading: Reading, i: number): boolean =>
  reading.is(i, womensNames) ||
  reading.is(i, mensNames) ||
  reading.is(i, eithersNames) ||
  isHyphenedGiven(reading, i)

/** "Jean-Philippe", "Anne-Marie" */
const isHyphenedGiven = (reading: Reading, i: number): boolean => {
  const lower = reading.lower(i)
  const at = lower.indexOf('-')
  return at > 1 && isGivenName(lower.slice(0, at))
}

export const isTitleAt = (reading: Reading, i: number): boolean =>
  reading.is(i, titlesOfMen) ||
  reading.is(i, titlesOfWomen) ||
  reading.is(i, titlesOfEither) ||
  reading.is(i, ranks)

/** The words with which a run goes on after token `last`; null where it ends. */
function stepFrom(reading: Reading, last: number, first: number, taken: Uint8Array) {
  const { tokens } = reading
  let next = last + 1
  let ampersand = false
  // "J. P. Rawat", "Sen. Rawat", "St. Louis"
  if (reading.word(next) === '.' && tokens.start[next] === tokens.end[last] && bearsStop(reading, last))
    next++
  if (!reading.together(next, last)) return null
  const gap = tokens.start[next]! - tokens.end[next - 1]!
  if (gap > 1 || (gap === 0 && next === last + 1 && reading.word(next) !== '&')) return null
  // John “Jack” Rawat
  if (
    /^["“(‘]$/.test(reading.word(next)) &&
    /^["”)’]$/.test(reading.word(next + 2)) &&
    isGiven(reading, last)
  ) {
    const behind = next + 3
    if (isCapital(reading, next + 1) && tokens.start[behind] === tokens.end[behind - 1]! + 1)
      if (
        isNamePart(reading, behind, taken, first) &&
        reading.together(behind, last) &&
        !/^\(/.test(reading.word(next))
      )
        return { words: [behind], ampersand }
    return null
  }
  if (reading.word(next) === '&') {
    ampersand = true
    next++
  }
  let particles = 0
  while (particles < 3 && isParticle(reading, next)) {
    next++
    particles++
  }
  if (!reading.together(next, last) || tokens.start[next]! - tokens.end[next - 1]! > 1) return null
  if (!isNamePart(reading, next, taken, first)) return null
  return { words: [next], ampersand }
}

const isParticle = (reading: Reading, i: number): boolean =>
  reading.is(i, nameParticles) && (reading.form(i) & WordForm.plain) !== 0

const bearsStop = (reading: Reading, i: number): boolean =>
  reading.tokens.end[i]! - reading.tokens.start[i]! === 1 ||
  isTitleAt(reading, i) ||
  reading.is(i, offices) ||
  reading.is(i, nameSuffixes) ||
  /^(?:St|Mt|Ft|Md|Mohd|Ch|Chas|Wm|Geo|Jas|Jos|Thos)$/.test(reading.word(i))

const opener = /^["“‘:—–•*-]$/

function trimmed(
  reading: Reading,
  all: readonly number[],
  cases: LetterCases,
  joined: boolean,
  quoted: Uint8Array
): NameRun | null {
  const start = all[0]!
  const sentence = reading.tokens.sentence[start]!
  const opens = start === reading.tokens.firstOfSentence[sentence] || opener.test(reading.word(start - 1))
  let words = all
  // A sentence's first word has its capital in any case.
  if (opens && !joined) {
    while (words.length > 0 && words[0] === start && isOpeningWord(reading, words, cases))
      words = words.slice(1)
  }
  if (words.length === 0) return null
  const phraseFirst = words[0]!
  const titles: number[] = []
  const cut = titlesEnd(reading, words, joined)
  if (cut > 0) {
    for (const i of words.slice(0, cut)) if (isTitleAt(reading, i) || reading.is(i, offices)) titles.push(i)
    words = words.slice(cut)
  } else if (
    words.length > 2 &&
    /^(?:of|for)$/.test(reading.lower(phraseFirst - 1)) &&
    reading.is(phraseFirst - 2, offices)
  ) {
    // "Secretary of State Asha Rawat"
    let behind = 0
    while (
      words.length - behind > 2 &&
      isOrdinaryWord(reading.lower(words[behind]!)) &&
      !isGiven(reading, words[behind]!)
    )
      behind++
    if (behind > 0) titles.push(phraseFirst - 2)
    words = words.slice(behind)
  }
  words = withoutLabels(reading, words)
  if (words.length === 0) return null
  const bare = words.filter((i, k) => k === 0 || !reading.is(i, nameSuffixes))
  const last = words.at(-1)!
  return {
    words: bare,
    first: words[0]!,
    last,
    phraseFirst: titles.length > 0 ? Math.min(titles[0]!, phraseFirst) : words[0]!,
    titles,
    sentence,
    quoted: quoted[start] === 1,
    possessive: isPossessive(reading, last),
    opens: opens && words[0] === start,
    joined
  }
}

function isOpeningWord(reading: Reading, words: readonly number[], cases: LetterCases): boolean {
  const first = words[0]!
  const next = words[1]
  const lower = reading.lower(first)
  if (!isOrdinaryWord(lower) || isTitleAt(reading, first) || reading.is(first, offices)) return false
  if (reading.is(first, demonyms)) return false
  if (next !== undefined && isGiven(reading, first) && !isOrdinaryWord(reading.lower(next))) return false
  if (reading.tokens.end[first]! - reading.tokens.start[first]! === 1) return false
  return !(cases.capitalInside(first) && !cases.alsoSmall(first))
}

/** How many of the words are titles, offices and what offices are of. */
function titlesEnd(reading: Reading, words: readonly number[], joined: boolean): number {
  if (joined) return 0
  let cut = 0
  for (let k = 0; k + 1 < words.length; k++) {
    const i = words[k]!
    const courtesy = isTitleAt(reading, i)
    if (!courtesy && !reading.is(i, offices)) continue
    if (isPossessive(reading, i)) continue
    if (isLongPlace(`${reading.lower(i)} ${reading.lower(words[k + 1]!)}`)) continue
    // "Dean Rawat", "Earl Rawat": as likely a given name.
    if (
      k === 0 &&
      words.length > 1 &&
      /^(?:dean|earl|duke|king|prince|judge|pearl|guy|count|begum|km|baba|er|maj|gen|bishop|pope|st|saint)$/.test(
        reading.lower(i)
      ) &&
      !isRealTitle(reading, words)
    )
      continue
    cut = k + 1
  }
  if (cut === 0) return 0
  const rest = words.slice(cut)
  if (rest.every((i) => reading.is(i, nameSuffixes))) return 0
  const isBody = rest.some(
    (i, k) =>
      (reading.is(i, bodyWords) || (reading.is(i, placeWords) && (k > 0 || rest.length === 1))) &&
      !reading.is(i, surnames) &&
      !isGiven(reading, i)
  )
  const courtesy = isTitleAt(reading, words[cut - 1]!) && !reading.is(words[cut - 1]!, ranks)
  if (isBody && !courtesy) return 0
  if (isBody && reading.is(rest.at(-1)!, bodyWords) && rest.length > 1) return 0
  return cut
}

/** "King Charles", "Prince William", "Judge Rawat": nobody's given name. */
const isRealTitle = (reading: Reading, words: readonly number[]): boolean =>
  words.length === 2 && /^(?:king|prince|judge|pope|bishop|st|saint|gen|maj)$/.test(reading.lower(words[0]!))

/** "Russian Alexander Volkov", "BJP Hukum Singh", "Republican Asha Rawat": without what is no part of the name. */
function withoutLabels(reading: Reading, words: readonly number[]): readonly number[] {
  let rest = words
  // "U.S. consulate", "F.C. Brasov": the letters stand for a country or a body.
  while (rest.length >= 2 && shortForms.has(reading.word(rest[0]!) + reading.word(rest[1]!))) {
    rest = rest.slice(2)
    if (rest.length > 0 && reading.tokens.end[rest[0]!]! - reading.tokens.start[rest[0]!]! === 1)
      rest = rest.slice(1)
  }
  // "S. Korean"
  if (
    rest.length === 2 &&
    /^[NSEW]$/.test(reading.word(rest[0]!)) &&
    (reading.is(rest[1]!, demonyms) || reading.is(rest[1]!, places))
  )
    return rest.slice(1)
  while (rest.length > 2) {
    const i = rest[0]!
    const label = reading.is(i, demonyms) || reading.is(i, partisans) || isLabel(reading, i)
    if (!label || isPlainGiven(reading, i)) break
    if (!isGiven(reading, rest[1]!) && isOrdinaryWord(reading.lower(rest[1]!))) break
    if (rest.some((other) => reading.is(other, bodyWords))) break
    rest = rest.slice(1)
  }
  return rest
}

const shortForms: ReadonlySet<string> = new Set(
  'US UK UN EU NY DC LA NZ FC AC SC AS AZ AL NL NJ NC SA'.split(' ')
)

const isPlainGiven = (reading: Reading, i: number): boolean =>
  isGiven(reading, i) && !reading.is(i, demonyms) && !isLabel(reading, i)

const isLabel = (reading: Reading, i: number): boolean =>
  (reading.form(i) & WordForm.acronym) !== 0 && reading.tokens.end[i]! - reading.tokens.start[i]! > 2
