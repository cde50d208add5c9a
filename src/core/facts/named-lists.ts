import type { Quantity } from '../model/fact'
import type { Span } from '../model/span'
import { wordClass } from '../text/word-classes'
import { numberWord } from './number-words'
import type { Reading } from './reading'

/** So many people announced, and so many named: "three men, A and B, were held", "named the four as A, B and C". */
export interface NamedList {
  readonly number: Span
  readonly noun: string
  readonly value: number
  readonly list: Span
  readonly listed: number
}

/** No more are named one by one. */
const most = 12
/** A list of names is no longer. */
const longest = 400

const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,3}"
const age = '(?:, (?:aged )?\\d\\d?)?'
/** Full names up to an "and", each with or without an age. */
const fullNames = `${name}${age}(?:, ${name}${age}){0,${most}},? and ${name}`
const people = /^(?:men|women|people|boys|girls|children|\p{L}+(?:er|or|ist|ent|ian|ef|ect|im)s)$/u
const beside = new RegExp(
  `^, (?<list>${fullNames})${age}, (?:were|are|was|have|had|will|face|died|appeared)\\b`,
  'u'
)
const places = /^(?:countries|nations|states|cities|towns|villages|districts|counties|parties)$/
const word = "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3}"
/** "four countries (France, Spain and Italy)": no name with an "and" in it fits. */
const inBrackets = new RegExp(`^ \\((?<list>${word}(?:, ${word}){0,${most}},? and ${word})\\)`, 'u')
const asNames = `(?<list>${fullNames})${age}(?:\\.|;|, (?:police|officials|according|the)\\b)`
const namedAs = new RegExp(`^(?: by [^.,;:]{1,40})? as ${asNames}`, 'u')
const namedTheAs = new RegExp(
  `^ (?:the|all) (?<number>\\p{L}+|\\d\\d?)(?<noun>(?: \\p{Ll}+){0,3}) as ${asNames}`,
  'u'
)
const theWere =
  /\b(?:the|all) (?<number>\p{L}+|\d\d?)(?<noun>(?: \p{Ll}+){0,3}) (?:were|are|have been|had been)(?: \p{Ll}+)? $/iu
/** "two of the three men", "at least three men": not all of them are named. */
const some = /\b(?:of|least|than|other|over|about|some|another|to|or|and) (?:the |these |those )?$/i
const someOf = /\bof $/i

const naming = wordClass('named identified')

/** Lists of full names with the number of people they are announced as, in one sentence. */
export function namedListsOf(reading: Reading, figures: readonly Quantity[]): readonly NamedList[] {
  return [
    ...figures.flatMap((figure) => listBeside(reading, figure) ?? []),
    ...reading.where(naming).flatMap((i) => listAfter(reading, i) ?? [])
  ]
}

/** "Three men, Asha Rawat and Vinod Pal, were held". */
function listBeside({ text }: Reading, { value, unit, vague, span, phrase }: Quantity): NamedList | null {
  if (unit === undefined || vague || value < 2 || value > most) return null
  const form = people.test(unit) ? beside : places.test(unit) ? inBrackets : null
  if (!form || some.test(text.slice(Math.max(0, span.start - 24), span.start))) return null
  const list = form.exec(text.slice(phrase.end, phrase.end + longest))?.groups?.list
  return list ? namedList(span, unit, value, { list, start: phrase.end + 2 }) : null
}

/** "The three dead were named as A, B and C", "named the three as A, B and C". */
function listAfter({ text, tokens, sentences }: Reading, i: number): NamedList | null {
  const sentence = sentences[tokens.sentence[i]!]!
  const end = tokens.end[i]!
  const from = Math.max(sentence.start, tokens.start[i]! - 80)
  const after = text.slice(end, Math.min(end + longest, sentence.end))
  const direct = namedTheAs.exec(after)
  const announced = direct ?? theWere.exec(text.slice(from, tokens.start[i]!))
  const list = (direct ?? namedAs.exec(after))?.groups?.list
  if (!announced || !list) return null
  const printed = announced.groups!.number!
  const value = numberWord(printed.toLowerCase()) ?? Number(printed)
  if (!(value >= 2 && value <= most)) return null
  const phrase = (direct ? end : from) + announced.index
  if (someOf.test(text.slice(Math.max(0, phrase - 8), phrase))) return null
  const start = phrase + announced[0].indexOf(` ${printed}`) + 1
  const number = { start, end: start + printed.length }
  return namedList(number, announced.groups!.noun!.trim(), value, { list, start: end + after.indexOf(list) })
}

const namedList = (
  number: Span,
  noun: string,
  value: number,
  { list, start }: { readonly list: string; readonly start: number }
): NamedList => ({
  number,
  noun,
  value,
  list: { start, end: start + list.length },
  listed: list.replaceAll(/, (?:aged )?\d\d?/g, '').split(/, and |, | and /).length
})
