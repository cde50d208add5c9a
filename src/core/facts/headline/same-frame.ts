import { countTheSame } from '../../lexicon/en/same-counted'
import type { Dimension, Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'
import { figureSlip } from '../repeats/figure-slip'
import { hasOrdinal } from '../repeats/headline-figures'
import { fateOf } from '../repeats/taken-up'
import { type Disagreement, type HeadAndLead, sharedStems, stemAt } from './head-and-lead'

/** Dimensions in which a headline tells the very figure of the text. */
const retold: ReadonlySet<Dimension> = new Set<Dimension>([
  'count',
  'duration',
  'money',
  'percent',
  'length',
  'area',
  'mass'
])
/** How many tokens beside a figure are its frame. */
const reach = 3
/** Up to this, one more or less is a slip. */
const smallest = 20

/**
 * Figures of a headline that the text tells, between the same words, as another: "jailed for four years" over "was jailed
 * for three years". What elsewhere in the text happens to give the headline's figure explains nothing then, unless it is of
 * the same thing.
 */
export function otherInFrame(facts: HeadAndLead): readonly Disagreement[] {
  const { reading, heads, told, leadEnd } = facts
  return heads.flatMap((head): Disagreement[] => {
    if (head.high !== undefined || head.value < 2 || !retold.has(head.dimension)) return []
    // "Four of five halls": what the text tells of all says nothing of the four.
    if (head.dimension === 'count' && reading.lower(head.token + 1) === 'of') return []
    // The dead and hurt are told in many ways.
    if (head.dimension === 'count' && fateOf(reading, head) !== undefined) return []
    const alike = told.filter(({ dimension, unit }) => dimension === head.dimension && unit === head.unit)
    if (alike.length > 40 || alike.some((other) => explains(reading, head, other))) return []
    const framed = alike.filter((other) => other.token < leadEnd && isInFrame(facts, head, other))
    const slipped = framed.filter((other) => isSlipped(head, other) && !isWhole(reading, other))
    const [first] = slipped
    if (!first || slipped.some(({ value }) => value !== first.value)) return []
    // "Sold 4 boats and kept 3 barges": which of the two is meant, nobody knows.
    if (alike.some(({ value, sentence }) => value === head.value && sentence === first.sentence)) return []
    // Other figures of the same thing may be the headline's own, unless two digits are changed about.
    const others = framed.filter((other) => other.value !== first.value && !isWhole(reading, other))
    if (others.length > 0 && figureSlip(head, first) !== 'swapped') return []
    if (isToldInParts(facts, head, first) || hasOrdinal(reading, Math.max(head.value, first.value))) return []
    return [{ head: head.span, body: first.span, exchangeable: true }]
  })
}

/** "49 of its 310 workers", "all three charges": not some of them. */
const isWhole = (reading: Reading, { token }: Quantity): boolean =>
  reading.lower(token - 1) === 'all' ||
  [token - 1, token - 2].some((i) => reading.together(i, token) && reading.lower(i) === 'of')

/** The same figure, as it may be rounded, of what may be the same thing. */
function explains(reading: Reading, head: Quantity, other: Quantity): boolean {
  const isEqual =
    other.value === head.value ||
    other.high === head.value ||
    other.otherwise === head.value ||
    (head.value >= other.bounds.low && head.value <= other.bounds.high) ||
    (other.value >= head.bounds.low && other.value <= head.bounds.high) ||
    Math.abs(other.value - head.value) < Math.max(head.step / 2, roundedTo(head.value) / 2) ||
    (other.value > head.value &&
      other.value - head.value < roundedTo(head.value) &&
      other.value < head.value * 1.2)
  if (!isEqual) return false
  if (head.dimension !== 'count') return true
  return (
    other.counted === undefined ||
    head.counted === undefined ||
    countTheSame(other.counted, head.counted) ||
    behind(reading, other).some((stem) => behind(reading, head).includes(stem))
  )
}

/** 100 for 700, 1000 for 25,000; nothing for figures of one digit. */
function roundedTo(value: number): number {
  let place = 1
  while (value >= place * 100 && value % (place * 10) === 0) place *= 10
  return place === 1 ? 0 : place
}

const behind = (reading: Reading, { lastToken, token }: Quantity): readonly string[] =>
  stems(reading, lastToken + 1, 1, token)
const ahead = (reading: Reading, { token }: Quantity): readonly string[] =>
  stems(reading, token - 1, -1, token)

function stems(reading: Reading, from: number, step: 1 | -1, own: number): readonly string[] {
  const found: string[] = []
  for (let i = from; i !== from + step * reach && reading.together(i, own); i += step) {
    if (/^[^\p{L}\d$£€₹-]+$/u.test(reading.word(i))) break
    const stem = stemAt(reading, i)
    if (stem) found.push(sentencing.test(stem) ? 'jail' : stem)
  }
  return found
}

/** Stems that say the same of a length of time. */
const sentencing = /^(?:jail|gaol|prison|imprison|sentenc|custod)/

/** Words that stand beside figures of everything. */
const anywhere =
  /^(?:more|less|than|year|month|week|day|hour|minute|people|person|per|cent|percent|million|billion|total|record|first|last|next|over|about|almost|nearly|rise|rose|fall|fell|report|from|with|said|say)$/

/** The same noun behind both, or for lengths of time and money the same verb before them. */
function isInFrame(facts: HeadAndLead, head: Quantity, other: Quantity): boolean {
  const { reading } = facts
  const own = new Set(behind(reading, head))
  if (
    head.dimension === 'count' &&
    head.counted &&
    other.counted &&
    countTheSame(head.counted, other.counted)
  )
    return sharedStems(facts, other.sentence) >= (anywhere.test(head.counted) ? 2 : 1)
  if (behind(reading, other).some((stem) => own.has(stem) && !anywhere.test(stem))) return true
  if (head.dimension === 'count' || head.dimension === 'percent') return false
  // "A five-week strike", "the strike lasted four weeks".
  const verbs = new Set([...ahead(reading, head), ...(head.dimension === 'duration' ? own : [])])
  return (
    ahead(reading, other).some((stem) => verbs.has(stem) && !anywhere.test(stem)) &&
    sharedStems(facts, other.sentence) >= 2
  )
}

function isSlipped(head: Quantity, other: Quantity): boolean {
  if (figureSlip(head, other) !== null) return true
  if (head.vague) {
    const place = roundedTo(head.value)
    const [low, high] = [Math.floor(other.value / place) * place, Math.ceil(other.value / place) * place]
    if (place > 0 && [low, high].some((one) => Math.abs(one - head.value) === place)) return true
    return other.value * 10 >= head.value * 0.9 && other.value * 10 <= head.value * 1.1
  }
  if (head.dimension !== 'count' && head.dimension !== 'duration') return false
  const areWhole = Number.isInteger(head.value) && Number.isInteger(other.value)
  return (
    areWhole && head.value <= smallest && other.value <= smallest && Math.abs(head.value - other.value) <= 2
  )
}

/** "Four years for fraud and two for theft", "16 in town and one in Norwell". */
function isToldInParts({ reading, told }: HeadAndLead, head: Quantity, other: Quantity): boolean {
  const apart = Math.abs(head.value - other.value)
  const near = told.filter(
    ({ sentence, token }) =>
      sentence >= other.sentence && sentence <= other.sentence + 2 && token !== other.token
  )
  if (near.some(({ value, dimension }) => value === apart && dimension === 'count') && apart > 0) return true
  const { firstOfSentence } = reading.tokens
  const limit = firstOfSentence[Math.min(other.sentence + 3, reading.sentences.length)]!
  for (let i = firstOfSentence[other.sentence]!; i < limit; i++)
    if (
      /^(?:another|further|additional|extra|others?|already|remaining)$/.test(reading.lower(i)) ||
      (apart === 1 && /^(?:one|also)$/.test(reading.lower(i)))
    )
      return true
  return false
}
