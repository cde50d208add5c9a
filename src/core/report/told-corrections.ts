import { factsOf } from '../facts/facts-of'
import type { Quantity } from '../facts/quantity/quantity'
import { readArticle } from '../facts/reading'
import type { ArticleRecord } from '../model/desk'
import type { Finding } from '../model/finding'
import { overlaps, type Span } from '../model/span'
import type { Correction } from './corrections-of'
import { eventBeside } from './event-beside'
import type { LeftOut } from './left-out'
import { quotableWords } from './quotable-words'
import { isTypingSlip } from './typing-slip'

/** What a notice needs to know of a correction beside its words. */
export interface NoticeContext {
  /** As much of the corrected sentence as may be printed; null where nothing may. */
  readonly quotable: string | null
  /** What the date or figure is of ("the vote", "the number of jobs"); null where nothing tells. */
  readonly subject: string | null
  /** A slip of typing: it is refiled, where the house does so. */
  readonly isSlip: boolean
}

export type ToldCorrection = Correction & NoticeContext

/** What stands in an article round its corrections. */
export interface AboutCorrections {
  readonly record: Pick<ArticleRecord, 'article' | 'sentences'>
  /** What the checks say of it, as the settings let them through. */
  readonly findings: readonly Finding[]
  /** Corrections that are made, in reading order. */
  readonly made: readonly Correction[]
  /** Those that are in no copy: their words still stand. */
  readonly leftOut: readonly LeftOut[]
}

/** Says of corrections what their notice needs; the article is read once, and only where there are any. */
export function toldCorrections<Each extends Correction>(
  corrections: readonly (Each & { readonly isGone?: boolean })[],
  { record: { article, sentences }, findings, made, leftOut }: AboutCorrections
): readonly (Each & NoticeContext)[] {
  if (corrections.length === 0) return []
  const open = findings.filter(
    ({ severity, places }) =>
      severity !== 'agrees' &&
      !places.some((place) => [...made, ...corrections].some((each) => overlaps(each, place)))
  )
  const blemishes: readonly Span[] = [
    ...open.flatMap(({ places }) => places),
    ...leftOut.flatMap(({ where, claim }) => (where === null ? [] : [claim.anchor]))
  ]
  const { measured } = factsOf(readArticle(article))
  return corrections.map((each) => {
    const isSlip = isTypingSlip(each, findings)
    if (each.isGone) return { ...each, quotable: null, subject: null, isSlip }
    const found = sentences[each.claim.sentence] ?? each
    const sentence = { start: Math.min(found.start, each.start), end: Math.max(found.end, each.end) }
    return {
      ...each,
      quotable: quotableWords(article.text, sentence, each, made, blemishes),
      subject: subjectOf(article.text, sentence, each, measured),
      isSlip
    }
  })
}

function subjectOf(
  text: string,
  sentence: Span,
  { start, end, claim, review }: Correction,
  measured: readonly Quantity[]
): string | null {
  const isDate = review.errorClass === 'date' || (review.errorClass === null && claim.kinds.includes('date'))
  if (isDate) return eventBeside(text, sentence, { start, end })
  const figure = measured.find(({ span }) => overlaps(span, { start, end }))
  return figure ? figureWords(text, figure) : null
}

/** A figure as a notice names it: by what it counts, else by what kind of figure it is. */
function figureWords(text: string, { dimension, counted, span, phrase }: Quantity): string | null {
  switch (dimension) {
    case 'count': {
      const noun = text.slice(span.end, phrase.end).replace(/\s+/g, ' ').trim()
      return counted !== undefined && /^[\p{L} '’-]+$/u.test(noun) ? `the number of ${noun}` : null
    }
    case 'money':
      return 'a sum of money'
    case 'percent':
      return 'a percentage'
    case 'duration':
      return 'a length of time'
    default:
      return null
  }
}
