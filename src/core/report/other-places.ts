import { type Facts, factsOf } from '../facts/facts-of'
import type { Quantity } from '../facts/quantity/quantity'
import { readArticle } from '../facts/reading'
import { printLike } from '../laws/print-like'
import type { Article } from '../model/article'
import { bySpan, contains, overlaps, type Span } from '../model/span'
import { restingFigures } from './resting-figures'
import { type CorrectedWords, type FigureTakenBack, type TakenBack, takenBack } from './taken-back'
import { type Where, whereIn } from './where-in'

/**
 * Why a place is offered to be mended.
 * - `noun`: the same figure of the same noun or unit
 * - `plain`: the same figure with no noun of its own ("kills nine", "the nine", "nine-strong")
 * - `figure`: the very same long figure
 * - `total`: a figure worked out from it
 * - `name`: the same name
 * - `words`: the same phrase
 */
export type PlaceReason = 'noun' | 'plain' | 'figure' | 'total' | 'name' | 'words'

/** A place that still prints what a correction takes back, and what would stand there instead. */
export interface OtherPlace extends Span {
  readonly article: Article
  readonly where: Where
  readonly quote: string
  readonly right: string
  readonly why: PlaceReason
  /** For `noun`: what is counted, or the unit; for `total`: how it was worked out. */
  readonly of?: string
}

/** An article with the corrections made in it, in reading order. */
export interface CorrectedArticle<Taken> {
  readonly article: Article
  readonly made: readonly Taken[]
}

/**
 * Where else what corrections take back still stands: in the same article or in another. A figure is found in words and
 * in digits, of the same noun or of none, never of another noun; a name as it is spelt, of the same person; what was
 * worked out from a figure is found with its working. A place is something to look at, not an error.
 * @returns for each correction with such places, the places, in the order the articles are given
 */
export function otherPlaces<Taken extends CorrectedWords>(
  articles: readonly CorrectedArticle<Taken>[]
): ReadonlyMap<Taken, readonly OtherPlace[]> {
  const wanted = articles.flatMap(({ article, made }) => {
    if (made.length === 0) return []
    const facts = factsOf(readArticle(article))
    return made.map((correction) => {
      const sentence = facts.reading.sentences.find(({ end }) => correction.start < end) ?? correction
      return { correction, article, facts, taken: takenBack(article, correction, sentence) }
    })
  })
  const found = new Map<Taken, OtherPlace[]>()
  if (wanted.length === 0) return found
  const derived = new Map(
    wanted.map((each) => [each.correction, restingOn(each.facts, each.taken, each.correction)] as const)
  )
  for (const { article, made } of articles) {
    const own = wanted.find((each) => each.article === article)
    if (
      !own &&
      !wanted.some(({ taken, correction }) => mayHold(article.text, taken, derived.get(correction)!))
    )
      continue
    const facts = own?.facts ?? factsOf(readArticle(article))
    for (const each of wanted) {
      const at = each.article === article ? each.correction : null
      const places = placesIn(facts, each.taken, at, derived.get(each.correction)!).filter(
        (place) => !made.some((other) => overlaps(other, place))
      )
      if (places.length > 0) found.set(each.correction, [...(found.get(each.correction) ?? []), ...places])
    }
  }
  return found
}

const restingOn = (facts: Facts, { figures }: TakenBack, at: Span): readonly FigureTakenBack[] =>
  figures.flatMap((taken) =>
    restingFigures(facts, taken, at).map(({ figure, value }) => ({
      from: figure,
      to: { ...figure, value }
    }))
  )

/** Whether it is worth reading an article for its facts: a cheap look that finds every form of the figures. */
function mayHold(text: string, { figures, words }: TakenBack, derived: readonly FigureTakenBack[]): boolean {
  const plain = text.replace(/(\d)[, ](?=\d)/g, '$1')
  return (
    words.some(({ from }) => text.includes(from)) ||
    [...figures, ...derived].some(({ from }) =>
      from.scale === 1 && from.value >= 100 && from.digits !== '' ? plain.includes(from.digits) : true
    )
  )
}

/**
 * The places of one article that print what is taken back, in reading order.
 * @param at where the correction stands, in this article; null where it stands in another
 * @param derived figures that were worked out from it where it stands
 */
export function placesIn(
  facts: Facts,
  { figures, words }: TakenBack,
  at: Span | null,
  derived: readonly FigureTakenBack[] = []
): readonly OtherPlace[] {
  const { article, text } = facts.reading
  const where = whereIn(article)
  const places: OtherPlace[] = []
  const add = (span: Span, right: string, why: PlaceReason, of?: string) => {
    const { start, end } = span
    if ((at && overlaps(span, at)) || places.some((each) => overlaps(each, span))) return
    const quote = text.slice(start, end)
    if (quote === right) return
    places.push({ start, end, article, where: where(span), quote, right, why, ...(of ? { of } : {}) })
  }
  for (const taken of figures) {
    for (const figure of facts.measured) {
      const why = sameFigure(facts, taken.from, figure)
      if (why)
        add(
          figure.span,
          printLike(taken.to.value, figure, text),
          why,
          why === 'noun' ? nounOf(figure) : undefined
        )
    }
    for (const { figure, right, working } of restingFigures(facts, taken, at))
      add(figure.span, right, 'total', working)
  }
  for (const { from, to } of at === null ? derived : [])
    for (const figure of facts.measured)
      if (sameFigure(facts, from, figure)) add(figure.span, printLike(to.value, figure, text), 'total')
  for (const { from, to, isName } of words)
    for (const span of standings(text, from))
      if (!isName || isOfOnePerson(facts, span, at)) add(span, to, isName ? 'name' : 'words')
  return places.sort(bySpan)
}

const nounOf = ({ counted, unit }: Quantity): string | undefined => counted ?? unit

/** Why a figure is the one that is taken back; null where it is another, or nobody can say. */
function sameFigure(facts: Facts, from: Quantity, figure: Quantity): PlaceReason | null {
  if (figure.value !== from.value || figure.high !== undefined) return null
  if (figure.dimension !== from.dimension || figure.unit !== from.unit) return null
  if (from.unit !== undefined) return 'noun'
  if (from.counted !== undefined && figure.counted === from.counted) return 'noun'
  const words = facts.reading.text.slice(figure.span.start, figure.span.end)
  if (/-strong$/i.test(words)) return 'plain'
  if (figure.counted === undefined && isPlainHead(facts, figure)) return 'plain'
  const isLong = String(from.value).replace(/0+$/, '').length >= 3
  return isLong && (isOfNone(from) || isOfNone(figure)) ? 'figure' : null
}

/** Whether nothing is counted: no noun, or one that measures and stands before the figure ("a lead of 5,678"). */
const isOfNone = ({ counted, phrase, span }: Quantity): boolean =>
  counted === undefined || phrase.end <= span.end

/** Whether a figure without a noun speaks for what the article is of: in a headline or caption, or "the nine". */
function isPlainHead({ reading }: Facts, { span }: Quantity): boolean {
  const { article, text } = reading
  const block = article.blocks.find((each) => contains(each, span))
  if (block && ['headline', 'kicker', 'subhead', 'caption'].includes(block.kind)) return true
  if (span.start < article.headlineLength) return true
  return /\b(?:the|all|those|these)\s+$/i.test(text.slice(Math.max(0, span.start - 8), span.start))
}

/** Every place where words stand whole. */
function standings(text: string, words: string): readonly Span[] {
  const found: Span[] = []
  const isLetter = (at: number): boolean => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at))
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length
    if (!(start > 0 && isLetter(start - 1)) && !isLetter(end)) found.push({ start, end })
  }
  return found
}

/** A name that stands in somebody else's is left alone. */
function isOfOnePerson({ people }: Facts, span: Span, at: Span | null): boolean {
  const personAt = (place: Span) =>
    people.find(({ mentions }) => mentions.some((mention) => overlaps(mention.span, place)))
  const person = at && personAt(at)
  const here = personAt(span)
  return !person || !here || person === here
}
