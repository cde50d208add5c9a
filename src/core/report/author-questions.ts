import { byPlace } from '../model/claim'
import { isAsked } from '../model/review'
import type { ReportedArticle, ReportedClaim } from './build-report'

/** What the author is asked about an article, in reading order. */
export interface AuthorQuestions {
  /** Not answered yet. */
  readonly open: readonly ReportedClaim[]
  readonly answered: readonly ReportedClaim[]
}

/** The questions that stand with the claims of an article. */
export function authorQuestions({ claims }: Pick<ReportedArticle, 'claims'>): AuthorQuestions {
  const asked = Object.values(claims)
    .flat()
    .filter(({ review }) => review.question.trim() !== '')
    .sort((a, b) => byPlace(a.claim, b.claim))
  return {
    open: asked.filter(({ review }) => isAsked(review)),
    answered: asked.filter(({ review }) => !isAsked(review))
  }
}
