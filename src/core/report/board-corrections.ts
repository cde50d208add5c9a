import type { ArticleRecord } from '../model/desk'
import { isRejected, type Review } from '../model/review'
import { stateOf } from '../review/article-state'
import { type CorrectionLife, correctionLives } from '../review/correction-lives'
import { type Where, whereIn } from './where-in'

/** A correction as the desk follows it: what it changes, where it stands, and how far it has come. */
export interface BoardCorrection extends CorrectionLife {
  readonly articleId: string
  readonly title: string
  readonly wrong: string
  /** Where its words stand now; null where they are gone from the text. */
  readonly where: Where | null
  /** It is of these words and no later one is: readers can be told of it. */
  readonly isLast: boolean
  /** It is a slip of the pen: it is put right, and readers are not told. */
  readonly isSlip: boolean
}

/** How far a correction has come: the steps in their order. */
export type BoardStep = 'proposed' | 'ordered' | 'made' | 'told' | 'everywhere'

/**
 * The step a correction waits for; null where it is everywhere.
 * @param left how many other places still print what it takes back; null while nobody knows
 */
export function nextStep(
  { ordered, made, told, isLast, isSlip }: BoardCorrection,
  left: number | null
): BoardStep | null {
  if (!ordered) return 'ordered'
  if (!made) return 'made'
  if (!told && isLast && !isSlip) return 'told'
  return left === 0 ? null : 'everywhere'
}

/**
 * The corrections of an article that were written, those that newer texts have and those that stand, in the order they
 * were first written. One whose words were put aside as no claim, or that changes nothing, is none.
 */
export function boardCorrections(record: ArticleRecord): readonly BoardCorrection[] {
  const lives = correctionLives(record.history)
  if (lives.length === 0) return []
  const { article } = record
  const { reviews } = stateOf(record.history)
  const standing = new Map(record.claims.map((claim) => [claim.id, claim]))
  const gone = new Map(record.orphans.map(({ claim }) => [claim.id, claim]))
  const place = whereIn(article)
  return lives.flatMap((life): readonly BoardCorrection[] => {
    const claim = standing.get(life.claim) ?? gone.get(life.claim)
    const review = reviews[life.claim]
    if (!claim || isRejected(review)) return []
    const wrong = life.made ? review?.made?.[life.nth]?.wrong : wordsRuledOn(review, claim.anchor.quote)
    if (wrong === undefined || wrong === life.right) return []
    const severity = life.made ? review?.made?.[life.nth]?.severity : review?.severity
    return [
      {
        ...life,
        articleId: article.id,
        title: article.title,
        wrong,
        where: standing.has(life.claim) ? place(claim.anchor) : null,
        isLast: !lives.some((other) => other.claim === life.claim && other.nth > life.nth),
        isSlip: severity === 'typo'
      }
    ]
  })
}

/** The words a ruling was made on, where the text has others by now. */
const wordsRuledOn = (review: Review | undefined, quote: string): string => review?.stale ?? quote
