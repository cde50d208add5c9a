import type { Article } from '../model/article'
import { byPlace } from '../model/claim'
import { type Truth, truthOf } from '../model/review'
import { beyondChecking } from './beyond-checking'
import type { ReportedArticle, ReportedClaim } from './build-report'
import type { Speech } from './speech-in'

/** Quoted words of a named speaker, and whether what they say is so. */
export interface ReviewedSpeech extends Speech {
  readonly item: ReportedClaim
  readonly article: Article
  readonly truth: Truth
}

/**
 * Why a ruling on quoted words is not published as a check.
 * - `words-only`: it says that they were said so (or not), not whether they are so
 * - `no-speaker`: the article does not name who said them
 * - `prediction`, `opinion`: they are neither true nor false
 * - `same-words`: another ruling on the same sentence is published
 */
export type NotReviewed = 'words-only' | 'no-speaker' | 'prediction' | 'opinion' | 'same-words'

/** The rulings of an article on what speakers say: those that are published, and those that are not, with the reason. */
export interface SpeechRulings {
  readonly reviewed: readonly ReviewedSpeech[]
  readonly others: readonly { readonly item: ReportedClaim; readonly why: NotReviewed }[]
}

/** Tells the rulings that may be published as checks of what somebody said from those that may not, in reading order. */
export function speechRulings({ article, claims, speechOf }: ReportedArticle): SpeechRulings {
  const reviewed = new Map<string, ReviewedSpeech>()
  const others: { item: ReportedClaim; why: NotReviewed }[] = []
  const all = Object.values(claims)
    .flat()
    .filter(({ isQuoted }) => isQuoted)
    .sort((a, b) => byPlace(a.claim, b.claim))
  for (const item of all) {
    const truth = truthOf(item.review)
    const isRuled = item.review.verdict === 'verified' || item.review.verdict === 'disputed'
    if (truth === null) {
      if (isRuled) others.push({ item, why: 'words-only' })
      continue
    }
    const speech = speechOf(item.claim.anchor)
    if (speech === null) {
      others.push({ item, why: 'no-speaker' })
      continue
    }
    const why = beyondChecking(speech.said)
    const key = `${speech.speaker}\n${speech.said}`
    if (why !== null) others.push({ item, why })
    // Of one sentence one thing is published; two rulings that differ on it are for the editor to settle.
    else if (reviewed.has(key)) others.push({ item, why: 'same-words' })
    else reviewed.set(key, { item, article, truth, ...speech })
  }
  return { reviewed: [...reviewed.values()], others }
}
