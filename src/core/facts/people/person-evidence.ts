import { bodyWords, placeBeginnings, placeWords } from '../../lexicon/en/body-words'
import { demonyms, partisans } from '../../lexicon/en/demonyms'
import { functionWords } from '../../lexicon/en/function-words'
import { soundsLikeGivenName } from '../../lexicon/en/given-names'
import { menOfKin, womenOfKin } from '../../lexicon/en/kin'
import { roleNouns } from '../../lexicon/en/offices'
import { isOrdinaryWord } from '../../lexicon/en/ordinary-words'
import { isLongPlace, places } from '../../lexicon/en/places'
import { deeds, sayVerbs } from '../../lexicon/en/say-verbs'
import { surnames } from '../../lexicon/en/surnames'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import { wordClass } from '../../text/word-classes'
import type { Reading } from '../reading'
import { isGiven, type NameRun } from './name-runs'

/** From here on a run of two words or more is taken for a person's name. */
export const enough = 1.5

/** What the rest of the article says of the words of a run. */
export interface Elsewhere {
  /** The run's last word stands alone behind a title somewhere ("Mr Rawat"). */
  readonly titledAlone: boolean
  /** The run's last word stands alone somewhere, and its first word nowhere: as surnames do. */
  readonly lastAlone: boolean
}

const articles = wordClass('the a an')
const whereWords = wordClass('in at near from to into outside across towards toward')
/** A capital inside a word that is no "Mc": a brand ("YouTube"). */
const innerCapital = /\p{Ll}\p{Lu}/u
const surnamePrefix = /^(?:Mc|Mac|De|Di|Da|La|Le|Fitz|Van|O['’]|D['’]|Du|Des|St)\p{Lu}/u

/**
 * How much speaks for a run being a person's name, in points: a title, a given name, an age behind it, "who", a verb of
 * saying, an office beside it, a surname met again without the rest; less what speaks for a body, a place or a thing.
 */
export function personEvidence(reading: Reading, run: NameRun, elsewhere: Elsewhere): number {
  const { words, titles } = run
  const first = words[0]!
  const last = words.at(-1)!
  const several = words.length > 1
  let points = 0
  if (titles.length > 0) points += 3
  const firstIsGiven = isGiven(reading, first)
  const firstWord = reading.lower(first)
  const lastWord = reading.lower(last)
  const lastIsOrdinary = isOrdinaryWord(lastWord)
  if (several) {
    // "Frank Delamere", but not "Grace Period", "Jordan Valley".
    if (firstIsGiven) {
      const doubtful = isOrdinaryWord(firstWord) || reading.is(first, places)
      points += !doubtful ? 2 : lastIsOrdinary || reading.is(last, places) ? 1 : 1.5
    } else if (!isOrdinaryWord(firstWord) && !reading.is(first, places) && soundsLikeGivenName(firstWord))
      points += 1
    if (isInitial(reading, first) && !isInitial(reading, last)) points += 1.5
    if (words.length > 2 && isInitial(reading, words[1]!)) points += 1.5
    if (reading.is(last, surnames)) points += lastIsOrdinary ? 0.5 : 1
    if (elsewhere.titledAlone) points += 1.5
    if (elsewhere.lastAlone && !lastIsOrdinary && !reading.is(last, places)) points += 1
    // Two words that are neither English nor on the map are a name more often than not.
    if (
      words.length < 4 &&
      words.every((i) => !isOrdinaryWord(reading.lower(i)) && !reading.is(i, places)) &&
      !reading.is(first, demonyms) &&
      !run.joined
    )
      points += 0.5
  }
  points += pointsAround(reading, run)
  if (run.joined) points -= 4
  if (several && reading.is(last, bodyWords) && !(reading.is(last, surnames) && firstIsGiven)) points -= 3
  else if (several && words.some((i) => i !== last && reading.is(i, bodyWords) && !isGiven(reading, i)))
    points -= 1.5
  if (several && reading.is(last, placeWords) && titles.length === 0 && !elsewhere.titledAlone) {
    const named = firstIsGiven && !reading.is(first, places)
    points -= named ? 0.5 : reading.is(last, surnames) ? 1 : 2.5
  }
  if (words.length > 4) points -= 2
  if (words.some((i) => isInCapitals(reading, i)) && titles.length === 0) points -= 2
  if (words.some((i) => innerCapital.test(reading.word(i)) && !surnamePrefix.test(reading.word(i))))
    points -= 2
  if (
    several &&
    !firstIsGiven &&
    (reading.is(first, demonyms) ||
      reading.is(first, places) ||
      reading.is(first, placeBeginnings) ||
      reading.is(first, partisans))
  )
    points -= 2
  if (several && isLongPlace(words.map((i) => reading.lower(i)).join(' '))) points -= 4
  if (words.some((i) => isPair(reading, i))) points -= 2
  if (several && (reading.is(last, demonyms) || clubLetters.has(reading.word(first)))) points -= 2
  return points
}

const isInitial = (reading: Reading, i: number): boolean =>
  reading.tokens.end[i]! - reading.tokens.start[i]! === 1 ||
  (/^[A-Z]{2}$/.test(reading.word(i)) &&
    !/^(?:EU|UN|US|UK|MP|PM|CM|TV|PC|AP|SP|AI|IT|NY|LA|DC|GP|FM|AM|FA)$/.test(reading.word(i)))

/** With these a club's name begins. */
const clubLetters: ReadonlySet<string> = new Set(
  'FC AC AZ SV SC RC AS CD CF SK FK NK VfB VfL TSV CSKA PSV'.split(' ')
)

const isInCapitals = (reading: Reading, i: number): boolean =>
  reading.tokens.end[i]! - reading.tokens.start[i]! > 2 &&
  (reading.form(i) & WordForm.acronym) !== 0 &&
  !/^(?:III|VII)$/.test(reading.word(i))

/** "Lucknow-Agra", "Anglo-Irish": two places, no name. */
function isPair(reading: Reading, i: number): boolean {
  const halves = reading.lower(i).split('-')
  return (
    halves.length === 2 && (places.has(halves[1]!) || demonyms.has(halves[1]!)) && !surnames.has(halves[1]!)
  )
}

function pointsAround(
  reading: Reading,
  { words, last, phraseFirst, titles, sentence, possessive }: NameRun
): number {
  const several = words.length > 1
  let points = 0
  const in_ = (i: number) => reading.tokens.sentence[i] === sentence && i >= 0 && i < reading.tokens.count
  const stop =
    reading.word(last + 1) === '.' && reading.tokens.end[last] === reading.tokens.start[last + 1] ? 1 : 0
  const next = last + 1 + stop
  if (in_(next) && !possessive) {
    const word = reading.lower(next)
    if (word === ',' && isAge(reading, next + 1) && /^[,.;)]$|^who$/.test(reading.word(next + 2))) points += 2
    if (word === '(' && isAge(reading, next + 1) && reading.word(next + 2) === ')') points += 1.5
    if (reading.is(next, sayVerbs)) points += 1
    else if (reading.is(next, deeds)) points += 0.5
    if (word === 'who') points += 1
    if (word === ',' && reading.lower(next + 1) === 'who') points += 1.5
    else if (word === ',' && several && isApposition(reading, next + 1, sentence)) points += 1
    if (
      reading.tokens.kind[next] === TokenKind.word &&
      reading.is(next, bodyWords) &&
      (reading.form(next) & WordForm.plain) !== 0
    )
      points -= 1
    if (several && word === '(' && isPlaceInBrackets(reading, next)) points += 1
  }
  const before = phraseFirst - 1
  if (in_(before)) {
    if (reading.is(before, sayVerbs)) points += 1
    if (reading.is(before, roleNouns) || reading.is(before, womenOfKin) || reading.is(before, menOfKin))
      points += (reading.form(before) & WordForm.plain) !== 0 ? 1.5 : 0.5
    else if (several && agentNoun.test(reading.word(before)) && !reading.is(before, functionWords))
      points += 1
    else if (several && isPossessiveName(reading, before)) points += 0.75
    if (several && reading.word(before) === ',' && reading.is(before - 1, roleNouns)) points += 1
    if (
      several &&
      reading.word(before) === ',' &&
      (reading.is(before - 1, womenOfKin) || reading.is(before - 1, menOfKin))
    )
      points += 1
    if (reading.is(before, articles) && titles.length === 0) points -= 2
    if (reading.is(before, whereWords)) points -= several ? 0.5 : 1
  }
  return points
}

/** "winner", "promoter", "publicist", "frontman" */
const agentNoun = /^\p{Ll}{3,}(?:er|or|ist|man|woman)$/u

/** "Kenya’s Asha Rawat" */
const isPossessiveName = (reading: Reading, i: number): boolean =>
  (reading.form(i) & (WordForm.possessive | WordForm.capital)) === (WordForm.possessive | WordForm.capital)

/** "(Kenya)", "(U.S.)", "(Czech Republic)" */
function isPlaceInBrackets(reading: Reading, open: number): boolean {
  if (!reading.is(open + 1, places) && !/^U$/.test(reading.word(open + 1)) && !reading.is(open + 1, demonyms))
    return false
  for (let i = open + 2; i < open + 6; i++) if (reading.word(i) === ')') return true
  return false
}

function isAge(reading: Reading, i: number): boolean {
  if (reading.tokens.kind[i] !== TokenKind.number) return false
  const years = Number(reading.word(i))
  return Number.isInteger(years) && years > 0 && years < 115
}

/** "…, the chief executive", "…, an analyst at": an article or a small word, and soon a noun that says who it is. */
function isApposition(reading: Reading, from: number, sentence: number): boolean {
  if ((reading.form(from) & WordForm.capital) !== 0) return false
  for (let i = from; i < from + 10 && reading.tokens.sentence[i] === sentence; i++) {
    if (reading.tokens.kind[i] === TokenKind.mark) return false
    if (reading.is(i, roleNouns)) return true
    if (reading.is(i, sayVerbs)) return false
  }
  return false
}
