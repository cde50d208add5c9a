import { type DiffPart, phraseDiff } from '../anchor/word-diff'
import { byPlace, type Claim } from '../model/claim'
import type { ArticleRecord } from '../model/desk'
import { isRejected, type Review, verdictOf } from '../model/review'
import type { Span } from '../model/span'
import { type Where, whereIn } from './where-in'

/** Words that were ruled wrong, and what the editor wrote in their place. */
export interface Correction extends Span {
  readonly claim: Claim
  readonly review: Review
  readonly wrong: string
  readonly right: string
  /** `wrong` and `right` compared word by word. */
  readonly parts: readonly DiffPart[]
  readonly where: Where
  /** The sentence as printed, and as it should have read with every correction in it made; white space folded. */
  readonly sentence: { readonly wrong: string; readonly right: string }
}

/** An article's corrections in reading order, those that can all be made together apart from those that can't. */
export interface Corrections {
  readonly made: readonly Correction[]
  /** Each would replace words that one of `made` replaces already. */
  readonly clashing: readonly Correction[]
}

/**
 * The corrections an article's record asks for: claims ruled disputed with words written for them. A ruling made on
 * words that have changed since corrects nothing, nor does a correction that leaves the words as they are.
 */
export function correctionsOf(
  { article, sentences, claims }: Pick<ArticleRecord, 'article' | 'sentences' | 'claims'>,
  reviews: Readonly<Record<string, Review>>
): Corrections {
  const asked = claims
    .filter(({ id, anchor: { quote } }) => {
      const review = reviews[id]
      return (
        verdictOf(review) === 'disputed' &&
        !isRejected(review) &&
        review!.correction !== '' &&
        review!.correction !== quote
      )
    })
    .sort(byPlace)
  const made: Claim[] = []
  const clashing: Claim[] = []
  for (const claim of asked) {
    const end = made.at(-1)?.anchor.end ?? 0
    if (claim.anchor.start < end) clashing.push(claim)
    else made.push(claim)
  }
  const place = whereIn(article)
  const edits = made.map(({ id, anchor: { start, end } }) => ({ start, end, right: reviews[id]!.correction }))
  const correction = (claim: Claim, within: readonly Replacement[]): Correction => {
    const { anchor } = claim
    const review = reviews[claim.id]!
    const sentence = sentences[claim.sentence] ?? anchor
    const span = {
      start: Math.min(sentence.start, anchor.start),
      end: Math.max(sentence.end, anchor.end)
    }
    return {
      start: anchor.start,
      end: anchor.end,
      claim,
      review,
      wrong: anchor.quote,
      right: review.correction,
      parts: phraseDiff(anchor.quote, review.correction),
      where: place(anchor),
      sentence: {
        wrong: fold(article.text.slice(span.start, span.end)),
        right: fold(replaced(article.text, within, span))
      }
    }
  }
  return {
    made: made.map((claim, i) => correction(claim, sentenceEdits(claim, i, edits, sentences))),
    clashing: clashing.map((claim) => {
      const { start, end } = claim.anchor
      return correction(claim, [{ start, end, right: reviews[claim.id]!.correction }])
    })
  }
}

/** Words to put in the place of a span. */
interface Replacement extends Span {
  readonly right: string
}

/** The edits that lie wholly in the sentence of the `i`th claim, found from its own outwards. */
function sentenceEdits(
  { sentence: index, anchor }: Claim,
  i: number,
  edits: readonly Replacement[],
  sentences: readonly Span[]
): readonly Replacement[] {
  const sentence = sentences[index] ?? anchor
  let from = i
  let to = i + 1
  while (from > 0 && edits[from - 1]!.start >= sentence.start) from--
  while (to < edits.length && edits[to]!.end <= sentence.end) to++
  return edits.slice(from, to)
}

/** The article's text with the corrections made. They stand in reading order and do not overlap. */
export const correctedText = (text: string, made: readonly Replacement[]): string =>
  replaced(text, made, { start: 0, end: text.length })

function replaced(text: string, edits: readonly Replacement[], { start, end }: Span): string {
  let from = start
  const pieces: string[] = []
  for (const edit of edits) {
    pieces.push(text.slice(from, edit.start), edit.right)
    from = edit.end
  }
  pieces.push(text.slice(from, end))
  return pieces.join('')
}

const fold = (words: string): string => words.replace(/\s+/g, ' ').trim()
