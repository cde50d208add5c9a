import { functionWords } from '../../lexicon/en/function-words'
import type { Span } from '../../model/span'
import { TokenKind } from '../../text/tokens'
import type { Quantity } from '../quantity/quantity'
import type { Reading } from '../reading'

/** A headline and the text below it, as what holds the one against the other needs them. */
export interface HeadAndLead {
  readonly reading: Reading
  /** The headline's tokens end here, half-open. */
  readonly headEnd: number
  /** The body's tokens begin here. */
  readonly body: number
  /** The first sentences of the body end here, half-open: where what the headline is about is told. */
  readonly leadEnd: number
  /** The figures of the headline. */
  readonly heads: readonly Quantity[]
  /** The figures of the body. */
  readonly told: readonly Quantity[]
}

/** Words of a headline and of the text that do not go together. */
export interface Disagreement {
  readonly head: Span
  readonly body: Span
  /** The one can be put for the other. */
  readonly exchangeable: boolean
}

/** How far into the body what the headline is about is told. In UTF-16 code units. */
const lead = 700
/** No headline has more figures. */
const mostHeads = 8

export function headAndLead(reading: Reading, quantities: readonly Quantity[]): HeadAndLead | null {
  const { tokens, article } = reading
  if (article.headlineLength === 0) return null
  let headEnd = 0
  while (headEnd < tokens.count && tokens.start[headEnd]! < article.headlineLength) headEnd++
  let body = headEnd
  while (body < tokens.count && tokens.start[body]! < article.bodyStart) body++
  let leadEnd = body
  while (leadEnd < tokens.count && tokens.start[leadEnd]! < article.bodyStart + lead) leadEnd++
  const heads = quantities.filter(({ token }) => token < headEnd)
  if (heads.length > mostHeads) return null
  return { reading, headEnd, body, leadEnd, heads, told: quantities.filter(({ token }) => token >= body) }
}

/** A word of the open classes without the endings that number and tense give it; null for any other token. */
export function stemAt(reading: Reading, i: number): string | null {
  if (reading.tokens.kind[i] !== TokenKind.word || reading.is(i, functionWords)) return null
  const word = reading.lower(i)
  return word.length < 4 ? null : word.replace(/(?:ing|ed|es|s|ies|y)$/, '')
}

/** How many telling words of the headline a sentence of the body has. */
export function sharedStems({ reading, headEnd }: HeadAndLead, sentence: number): number {
  const { firstOfSentence } = reading.tokens
  const telling = new Set<string>()
  for (let i = 0; i < headEnd; i++) {
    const stem = stemAt(reading, i)
    if (stem) telling.add(stem)
  }
  const shared = new Set<string>()
  for (let i = firstOfSentence[sentence]!; i < firstOfSentence[sentence + 1]!; i++) {
    const stem = stemAt(reading, i)
    if (stem && telling.has(stem)) shared.add(stem)
  }
  return shared.size
}

/** The span of tokens `first` to `last`. */
export const spanOf = ({ tokens }: Reading, first: number, last = first): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[last]!
})
