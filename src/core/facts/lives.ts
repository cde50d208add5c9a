import type { DateFact, Person } from '../model/fact'
import type { Span } from '../model/span'
import { descriptionOf } from './descriptions'
import type { Reading } from './reading'

/** What an article says of one person's birth, death and age, each with its place. Empty where it says nothing. */
export interface Life {
  /** The person's name, or null where the text only says "he". */
  readonly name: string | null
  readonly born?: DateFact
  readonly died?: DateFact
  readonly ages: readonly { readonly years: number; readonly span: Span; readonly atDeath: boolean }[]
}

const bornBefore = /\bborn\b[^.;]{0,60}$/
const diedBefore = /\b(?:died|dies|passed away|was killed|killed himself|killed herself)\b[^.;]{0,50}$/
/** "Mr Bell, 53, who was born in": the age and the birth of one person, in one breath. */
const agedAndBorn = /\p{Lu}[\p{L}'’-]+, (\d{1,3}), (?:who (?:was|were) )?born (?:\p{Ll}+ )?(?:in|on) $/u
const agedAt = /\b(?:aged|at the age of|age of) (\d{1,3})\b/g
/** How far before a date its verb may stand. */
const reach = 90

/**
 * The lives an article tells with a year of birth: who is meant is the one person named in the sentence, or in the one
 * before it where the sentence names nobody. Where that could be two, nothing is read.
 */
export function livesOf(
  reading: Reading,
  dates: readonly DateFact[],
  people: readonly Person[]
): readonly Life[] {
  const { text, sentences } = reading
  const births = dates.filter(
    ({ year, span, sentence }) =>
      year !== undefined && saidBefore(bornBefore, text, sentences[sentence]!.start, span.start)
  )
  if (births.length === 0) return []
  const bySentence = new Map<number, Set<Person>>()
  for (const person of people)
    for (const { sentence } of person.mentions) {
      const named = bySentence.get(sentence)
      if (named) named.add(person)
      else bySentence.set(sentence, new Set([person]))
    }
  const whoAt = (sentence: number): Person | null => {
    for (let at = sentence; at >= Math.max(0, sentence - 2); at--) {
      const named = bySentence.get(at)
      if (named) return named.size === 1 ? [...named][0]! : null
    }
    return null
  }
  const lives: Life[] = []
  for (const born of births) {
    const beside = ageBeside(text, sentences[born.sentence]!.start, born)
    if (beside && bySentence.get(born.sentence)?.size !== 1) {
      lives.push({ name: null, born, ages: [beside] })
      continue
    }
    const person = whoAt(born.sentence)
    if (!person || lives.some(({ name }) => name === person.name)) continue
    const died = dates.find(
      ({ year, span, sentence }) =>
        year !== undefined &&
        span !== born.span &&
        whoAt(sentence) === person &&
        saidBefore(diedBefore, text, sentences[sentence]!.start, span.start)
    )
    const ages: { years: number; span: Span; atDeath: boolean }[] = []
    for (const mention of person.mentions) {
      const { age } = descriptionOf(reading, mention)
      if (age) ages.push({ ...age, atDeath: false })
    }
    for (const sentence of new Set([born.sentence, died?.sentence ?? born.sentence])) {
      const { start, end } = sentences[sentence]!
      const words = text.slice(start, end)
      if (!/\bdie[sd]\b/.test(words)) continue
      for (const match of words.matchAll(agedAt)) {
        const at = start + match.index + match[0].length - match[1]!.length
        ages.push({ years: Number(match[1]), span: { start: at, end: at + match[1]!.length }, atDeath: true })
      }
    }
    lives.push({ name: person.name, born, ...(died ? { died } : {}), ages })
  }
  return lives
}

/** The age that the words right before a birth give, whoever is meant. */
function ageBeside(text: string, from: number, born: DateFact): Life['ages'][number] | null {
  const match = agedAndBorn.exec(text.slice(Math.max(from, born.span.start - reach), born.span.start))
  if (!match) return null
  const start = born.span.start - match[0].length + match[0].indexOf(match[1]!)
  return {
    years: Number(match[1]),
    span: { start, end: start + match[1]!.length },
    atDeath: false
  }
}

const saidBefore = (words: RegExp, text: string, from: number, at: number): boolean =>
  words.test(text.slice(Math.max(from, at - reach), at))
