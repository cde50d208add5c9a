import type { DateFact, Person } from '../model/fact'
import type { Span } from '../model/span'
import { countBefore } from './count-before'
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

const bornBefore = /\b[Bb]orn\b[^.;]{0,60}$/
const diedBefore = /\b(?:died|dies|passed away|was killed|killed himself|killed herself)\b[^.;]{0,50}$/
/** "Mr Bell, 53, who was born in": the age and the birth of one person, in one breath. */
const agedAndBorn = /\p{L}[\p{L}'’-]+, (\d{1,3}), (?:who )?(?:(?:was|were) )?born (?:\p{Ll}+ )?(?:in|on) $/u
/** "aged 34", "at the age of 34", "was 34 when she died". */
const agedAt =
  /\b(?:aged|at the age of|age of|(?:was|were)(?= \d+ when (?:s?he|they) (?:died|was killed|were killed)\b)) (\d{1,3})\b/g
const death = /\b(?:die[sd]|killed|passed away|death)\b/
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
      year !== undefined &&
      saidBefore(bornBefore, text, sentences[sentence]!.start, span.start) &&
      !saidBefore(diedBefore, text, sentences[sentence]!.start, span.start)
  )
  const spans = lifeSpansOf(text, dates, people)
  if (births.length === 0 && spans.length === 0) return []
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
    const told = bySentence.has(born.sentence) ? null : toldInOne(reading, dates, born)
    if (told) {
      lives.push(told)
      continue
    }
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
    for (const sentence of new Set([born.sentence, died?.sentence ?? born.sentence]))
      ages.push(...agesAtDeath(reading, sentence))
    lives.push({ name: person.name, born, ...(died ? { died } : {}), ages })
  }
  for (const { person, born, died } of spans) {
    if (lives.some(({ name }) => name === person.name)) continue
    const sentences = new Set(person.mentions.flatMap(({ sentence }) => [sentence, sentence + 1]))
    const ages = [...sentences]
      .slice(0, mostSentences)
      .flatMap((sentence) => (whoAt(sentence) === person ? agesAtDeath(reading, sentence) : []))
    lives.push({ name: person.name, born, died, ages })
  }
  return lives
}

/** A person is spoken of in no more sentences than are looked through. */
const mostSentences = 60

/** The ages a sentence that tells of a death gives. */
function agesAtDeath({ text, sentences }: Reading, sentence: number): Life['ages'] {
  const range = sentences[sentence]
  if (!range) return []
  const words = text.slice(range.start, range.end)
  if (!death.test(words)) return []
  return Array.from(words.matchAll(agedAt), (match) => {
    const start = range.start + match.index + match[0].length - match[1]!.length
    return { years: Number(match[1]), span: { start, end: start + match[1]!.length }, atDeath: true }
  })
}

/** "The poet, who was born in 1901, was killed in 1945, aged 43": all of it in one sentence that names nobody. */
function toldInOne(reading: Reading, dates: readonly DateFact[], born: DateFact): Life | null {
  const { text, sentences } = reading
  const { start, end } = sentences[born.sentence]!
  const ages = agesAtDeath(reading, born.sentence)
  const from = countBefore(dates, ({ sentence }) => sentence < born.sentence)
  const own = dates
    .slice(from, from + 4)
    .filter(({ sentence, year }) => sentence === born.sentence && year !== undefined)
  const [died] = own.filter((date) => date !== born)
  if (ages.length !== 1 || own.length !== 2 || !died) return null
  return /\b(?:wife|husband|son|daughter|father|mother|brother|sister)\b/.test(text.slice(start, end))
    ? null
    : { name: null, born, died, ages }
}

/** "Ann Porter (1938-2019)": the years in brackets right behind a name. */
function lifeSpansOf(text: string, dates: readonly DateFact[], people: readonly Person[]) {
  const pairs = dates.flatMap((born, i) => {
    const died = dates[i + 1]
    const isPair =
      died?.year !== undefined &&
      born.year !== undefined &&
      text[born.span.start - 1] === '(' &&
      text[died.span.end] === ')' &&
      /^ ?[-–] ?$/.test(text.slice(born.span.end, died.span.start))
    return isPair ? [{ born, died }] : []
  })
  if (pairs.length === 0) return []
  const byEnd = new Map(people.flatMap((person) => person.mentions.map(({ span }) => [span.end, person])))
  return pairs.flatMap(({ born, died }) => {
    const person = byEnd.get(born.span.start - 2)
    return person ? [{ person, born, died }] : []
  })
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
