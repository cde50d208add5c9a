import { ordinalWords } from '../../lexicon/en/ranks'
import { stemAt } from '../headline/head-and-lead'
import { numberWord } from '../number-words'
import type { Dimension, Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import { figureSlip } from './figure-slip'
import { fateOf } from './taken-up'

/** The headline, told again in a sentence of the text's beginning. */
export interface Retelling {
  /** The sentence's index, and its tokens, half-open. */
  readonly sentence: number
  readonly from: number
  readonly limit: number
  /** The tokens whose words it shares with the headline, in order. */
  readonly shared: readonly number[]
}

/** How far into the body what the headline is about is told. */
const lead = 600
/** So many telling words a sentence must share with the headline, and at least this share of them. */
const fewestShared = 2
const leastShare = 0.4

/** The first sentence that has most of the headline's telling words; null where none has enough. */
export function retellingOf(reading: Reading): Retelling | null {
  const { tokens, article, sentences } = reading
  const { headlineLength, bodyStart } = article
  if (headlineLength === 0) return null
  const telling = new Set<string>()
  let i = 0
  for (; i < tokens.count && tokens.start[i]! < headlineLength; i++) {
    const stem = stemAt(reading, i)
    if (stem) telling.add(stem)
  }
  if (telling.size < fewestShared) return null
  let best: Retelling | null = null
  let most = Math.max(fewestShared, Math.ceil(leastShare * telling.size)) - 1
  for (let s = 0; s < sentences.length; s++) {
    const { start } = sentences[s]!
    if (start < bodyStart) continue
    if (start > bodyStart + lead) break
    const [from, limit] = [tokens.firstOfSentence[s]!, tokens.firstOfSentence[s + 1]!]
    const stems = new Set<string>()
    const shared: number[] = []
    for (let k = from; k < limit; k++) {
      const stem = stemAt(reading, k)
      if (!stem || !telling.has(stem)) continue
      stems.add(stem)
      shared.push(k)
    }
    if (stems.size > most) {
      most = stems.size
      best = { sentence: s, from, limit, shared }
    }
  }
  return best
}

/** Dimensions in which the headline's figure is the lead's. */
const retold: ReadonlySet<Dimension> = new Set<Dimension>(['duration', 'percent', 'money', 'count'])

/**
 * The figures of a headline where the sentence that tells it again has one other of its kind, and the text has the
 * headline's nowhere: each with that figure.
 */
export function retoldFigures(
  reading: Reading,
  quantities: readonly Quantity[],
  retelling: Retelling | null
): readonly (readonly [Quantity, Quantity])[] {
  if (!retelling) return []
  const { headlineLength, bodyStart } = reading.article
  const heads = quantities.filter(({ span }) => span.end <= headlineLength)
  const body = quantities.filter(({ span }) => span.start >= bodyStart)
  return heads.flatMap((head): (readonly [Quantity, Quantity])[] => {
    if (head.vague || head.high !== undefined || !retold.has(head.dimension) || isBeside(reading, head))
      return []
    const same = ({ dimension, unit, counted }: Quantity) =>
      dimension === head.dimension &&
      unit === head.unit &&
      (dimension !== 'count' || (head.counted !== undefined && counted === head.counted))
    if (heads.filter(same).length !== 1) return []
    const alike = body.filter(({ dimension, unit }) => dimension === head.dimension && unit === head.unit)
    const inLead = alike.filter(
      (other) => other.token >= retelling.from && other.token < retelling.limit && same(other)
    )
    const [told] = inLead
    if (inLead.length !== 1 || !told || told.vague || told.high !== undefined) return []
    if (told.value === head.value || told.step > head.step || !isInClause(reading, told, retelling)) return []
    // The dead and hurt are told in many ways: `head.body` has a rule for them.
    if (head.dimension === 'count' && fateOf(reading, head) !== undefined) return []
    if (
      body.some(
        ({ value, high, bounds }) => value === head.value || high === head.value || within(head, bounds)
      )
    )
      return []
    if (Math.abs(told.value - head.value) < head.step || isRounded(head, told)) return []
    const slip = figureSlip(head, told) !== null
    const ratio = Math.max(head.value, told.value) / Math.min(head.value, told.value)
    if (!slip && !(ratio < farthest)) return []
    if (isSumOrRest(head.value, alike, slip) || isToldInParts(reading, head.value, told, retelling)) return []
    if (head.dimension === 'duration' && told.per !== head.per) return []
    return [[head, told]]
  })
}

/** Whether a word of the headline stands in the figure's own clause: not in "rents have risen; in Veld by 9 per cent". */
function isInClause(reading: Reading, { token }: Quantity, { from, limit, shared }: Retelling): boolean {
  const isEdge = (i: number): boolean => /^[;:—–“”"]$/.test(reading.word(i))
  let start = token
  let end = token
  while (start > from && !isEdge(start - 1)) start--
  while (end < limit && !isEdge(end)) end++
  return shared.some((i) => i >= start && i < end)
}

/** "24,000" for 23,957. */
function isRounded({ value }: Quantity, told: Quantity): boolean {
  let place = 1
  while (value % (place * 10) === 0 && place * 10 <= value) place *= 10
  return place > 1 && Math.abs(told.value - value) < place
}

const within = (
  { value }: Quantity,
  { low, high }: { readonly low: number; readonly high: number }
): boolean => value >= low && value <= high && high > low

/** "11-hour", "30-year-old": it says which, and not how many. */
const isBeside = ({ text }: Reading, { phrase, span }: Quantity): boolean =>
  text[Math.min(phrase.end, span.end)] === '-' || /-/.test(text.slice(span.start, span.end))

const few = 12
/** Of figures that no slip of the fingers joins, the one is less than so many times the other. */
const farthest = 2.5

/** What two figures come to, or are apart, or three come to; of a slip, only what they come to. */
function isSumOrRest(value: number, alike: readonly Quantity[], slip: boolean): boolean {
  const values = alike.slice(0, few).map((each) => each.value)
  return values.some((one, i) =>
    values
      .slice(i + 1)
      .some(
        (other, k) =>
          one + other === value ||
          (!slip && Math.abs(one - other) === value) ||
          values.slice(i + k + 2).some((third) => one + other + third === value)
      )
  )
}

/** "Four years for fraud and two for theft", "four in the town and a fifth in Haven". */
function isToldInParts(
  reading: Reading,
  value: number,
  told: Quantity,
  { from, sentence }: Retelling
): boolean {
  const limit = reading.tokens.firstOfSentence[Math.min(sentence + 2, reading.sentences.length)]!
  const apart = Math.abs(value - told.value)
  for (let i = from; i < limit; i++) {
    const word = reading.lower(i)
    if (numberWord(word) === apart || ordinalWords.get(word) === value) return true
    if (apart === 1 && /^(?:another|one|more|also)$/.test(word)) return true
  }
  return false
}

const tellsOfNow = (reading: Reading): boolean => /\b(?:this|next|last) (?:year|season)\b/i.test(reading.text)

/** A year. */
const year = /^(?:1[6-9]|20)\d\d$/
/** Farther apart two years are two years. */
const mostYears = 3

/**
 * The one year of a headline where the text has it nowhere, and the sentence that tells the headline again has one a
 * slip away that the text prints again: the tokens of the two.
 */
export function retoldYear(reading: Reading, retelling: Retelling | null): readonly [number, number] | null {
  if (!retelling) return null
  const { tokens, article } = reading
  const heads: number[] = []
  const body: number[] = []
  for (const i of reading.figures) {
    if (!year.test(reading.word(i))) continue
    if (tokens.start[i]! < article.headlineLength) heads.push(i)
    else if (tokens.start[i]! >= article.bodyStart) body.push(i)
  }
  const [head] = heads
  if (head === undefined || heads.length > 1) return null
  const printed = reading.word(head)
  // "Higher 1987 earnings" over "this year".
  const published = article.publishedOn ? Number(article.publishedOn.slice(0, 4)) : null
  if (published === null ? tellsOfNow(reading) : Math.abs(published - Number(printed)) < 2) return null
  const told = new Set(
    body.filter((i) => i >= retelling.from && i < retelling.limit).map((i) => reading.word(i))
  )
  const [other] = told
  if (told.size !== 1 || !other || body.some((i) => reading.word(i) === printed)) return null
  if (body.filter((i) => reading.word(i) === other).length < 2) return null
  if (printed.slice(2) !== '' && new RegExp(`[’']${printed.slice(2)}\\b`).test(reading.text)) return null
  const apart = Math.abs(Number(printed) - Number(other))
  const turned = [...printed].sort().join('') === [...other].sort().join('')
  if (apart > mostYears && !turned) return null
  return [head, body.find((i) => reading.word(i) === other)!]
}
