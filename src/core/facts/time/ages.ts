import { ageVerbs, ageWords, birthdayWords, personNouns } from '../../lexicon/en/life-events'
import type { Span } from '../../model/span'
import { TokenKind } from '../../text/tokens'
import { WordForm } from '../../text/vocabulary'
import { wordShape } from '../../text/word-classes'
import { numberWord } from '../number-words'
import type { Reading } from '../reading'

/** An age as printed. */
export interface Age {
  readonly years: number
  /** The figure or number word alone. */
  readonly span: Span
  /**
   * `now`: ", 45,", "is 45", "the 45-year-old": on the day of printing, unless the sentence tells of another. `then`: "was
   * 83", "turned 68", "at 23", "aged 43", "at the age of 43": on the day its sentence tells of.
   */
  readonly when: 'now' | 'then'
  /** How it is told. */
  readonly form: 'comma' | 'aged' | 'at' | 'verb' | 'old' | 'of' | 'birthday'
  /** It opens its sentence ("At 24 he won"). */
  readonly opens: boolean
  /** "The 45-year-old": somebody told of before. */
  readonly anaphoric: boolean
  readonly token: number
  readonly sentence: number
}

/** "45-year-old", "forty-year-old". */
const yearOld = wordShape((printed) => /^(?:\p{L}+(?:-\p{L}+)?-)?years?-olds?$/iu.test(printed))

/** Reads ages of people, in reading order. Each figure looks at a bounded number of words beside it. */
export function agesOf(reading: Reading): readonly Age[] {
  const { tokens } = reading
  const found: Age[] = []
  const add = (i: number, years: number, when: Age['when'], form: Age['form'], length?: number) => {
    // "Voters aged 45-54".
    if (/^[-–]$/.test(reading.word(i + 1)) && /^\d/.test(reading.word(i + 2))) return
    if (reading.word(i - 1) === '-' || years < 1 || years > 119 || !Number.isInteger(years)) return
    const start = tokens.start[i]!
    const span = { start, end: length === undefined ? tokens.end[i]! : start + length }
    const sentence = tokens.sentence[i]!
    const opens = i === tokens.firstOfSentence[sentence]! + 1
    const anaphoric = form === 'old' && reading.lower(i - 1) === 'the'
    found.push({ years, span, when, form, opens, anaphoric, token: i, sentence })
  }
  for (const i of reading.shaped(yearOld)) {
    const [printed] = reading.word(i).split(/-?years?-/i)
    if (printed === '') {
      // "45-year-old": the figure is a token of its own.
      const years = reading.word(i - 1) === '-' ? countAt(reading, i - 2) : undefined
      if (years !== undefined) add(i - 2, years, 'now', 'old')
    } else {
      const years = numberOf(printed!)
      if (years !== undefined) add(i, years, 'now', 'old', printed!.length)
    }
  }
  for (const i of reading.where(ageWords)) {
    // "aged 45", "age 45", "at the age of 45", "at age 45".
    const at = reading.lower(i) === 'age' && reading.lower(i + 1) === 'of' ? i + 2 : i + 1
    const years = countAt(reading, at)
    if (years === undefined || !reading.together(at, i) || !isClosed(reading, at, ageEnds)) continue
    // "Joe Marsh, aged 43," is an age of today; "learned to swim, aged 22" is none.
    const isNow = reading.word(i - 1) === ',' && (reading.form(i - 2) & WordForm.capital) !== 0
    add(at, years, isNow ? 'now' : 'then', 'aged')
  }
  for (const i of reading.where(ageVerbs)) {
    const now = /^(?:is|now|he['’]s|she['’]s)$/.test(reading.lower(i))
    const at = reading.lower(i + 1) === 'now' || reading.lower(i + 1) === 'still' ? i + 2 : i + 1
    const years = countAt(reading, at)
    if (years === undefined || years === 1 || !reading.together(at, i)) continue
    const old = /^years?$/.test(reading.lower(at + 1)) && reading.lower(at + 2) === 'old'
    if (old || isClosed(reading, at, verbEnds)) add(at, years, now ? 'now' : 'then', 'verb')
  }
  for (const i of reading.figures) {
    if (tokens.kind[i] !== TokenKind.number) continue
    const years = countAt(reading, i)
    if (years === undefined || years < 5) continue
    const before = reading.lower(i - 1)
    if (before === 'at' && reading.together(i - 1, i) && isClosed(reading, i, atEnds))
      add(i, years, reading.lower(i + 1) === 'is' ? 'now' : 'then', 'at')
    else if (before === 'now' && isClosed(reading, i, atEnds) && reading.word(i - 2) === ',')
      add(i, years, 'now', 'comma')
    else if (isBesideName(reading, i)) add(i, years, 'now', 'comma')
  }
  for (const i of reading.where(personNouns)) {
    // "A cyclist of 73"; "as a girl of nine", when she was one.
    const years = reading.lower(i + 1) === 'of' ? countAt(reading, i + 2) : undefined
    if (years === undefined || !reading.together(i, i + 2)) continue
    const isThen = reading.lower(i - 1) === 'a' && reading.lower(i - 2) === 'as'
    if (isThen ? isClosed(reading, i + 2, ageEnds) : years >= 5 && !isMeasured(reading, i + 2))
      add(i + 2, years, isThen ? 'then' : 'now', 'of')
  }
  for (const i of reading.where(birthdayWords)) {
    // "His 90th birthday".
    const match = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(reading.lower(i - 1))
    if (match && reading.together(i - 1, i))
      add(i - 1, Number(match[1]), 'then', 'birthday', match[1]!.length)
  }
  return found.sort((a, b) => a.token - b.token)
}

/** "A man of 14 stone", "a woman of 5 feet". */
const isMeasured = (reading: Reading, i: number): boolean =>
  reading.tokens.kind[i] !== TokenKind.number ||
  /^(?:stone|pounds|kilos|kg|feet|per|million|thousand)$/.test(reading.lower(i + 1))

const ageEnds = /^(?:|[.,;:)–—-]|and|in|on|when|who|he|she|by|from|to|at|with|after|was|is|has|had|as|,)$/
const verbEnds = /^(?:|[.;)–—]|,|and|when|but|in|on|last|this|at|then)$/
const atEnds = /^(?:|[.;,)]|he|she|is|was|has|and|when|who)$/

const isClosed = (reading: Reading, i: number, ends: RegExp): boolean =>
  ends.test(reading.together(i + 1, i) ? reading.lower(i + 1) : '')

/** ", 45," or "(45)" behind a word with a capital. */
function isBesideName(reading: Reading, i: number): boolean {
  const opener = reading.word(i - 1)
  const closer = reading.word(i + 1)
  if (!reading.together(i - 2, i) || (reading.form(i - 2) & WordForm.capital) === 0) return false
  if (reading.tokens.kind[i - 2] !== TokenKind.word) return false
  return (opener === ',' && /^[,.;]$/.test(closer)) || (opener === '(' && closer === ')')
}

function countAt(reading: Reading, i: number): number | undefined {
  return numberOf(reading.word(i))
}

function numberOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  const value = numberWord(word.toLowerCase())
  return value !== undefined && value < 100 ? value : undefined
}
