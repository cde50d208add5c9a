import type { Finding, Place } from '../model/finding'
import { quoteOf, type Span } from '../model/span'

/** A place in one of several articles. */
export interface CrossPlace extends Place {
  readonly articleId: string
}

/** Words of an article that a correction takes back, or took back in an older text. */
export interface TakenBackWords extends Span {
  /** The words that are wrong; where the correction was made since, others stand there now. */
  readonly wrong: string
  /** `countKey` of each figure that is taken back, and of those worked out from it. */
  readonly keys?: readonly string[]
}

/** What other articles of the desk print otherwise than one article, or as it does. */
export interface AcrossArticle {
  /** What differs first; in each the article's own places first. */
  readonly findings: readonly CrossFinding[]
  /** Articles that are still to be read before that is all. */
  readonly unread: number
}

/** What two articles print differently. Which of them is right, an editor must find out. */
export interface CrossFinding extends Finding {
  readonly places: readonly CrossPlace[]
}

/**
 * What a finding of several articles is in one of them: a finding with the places that are there.
 * @param text the article's; what was found in an older one rests on nothing here
 * @returns null where none of its words stand in the article
 */
export function findingIn(finding: CrossFinding, articleId: string, text: string): Finding | null {
  const places = finding.places.flatMap(({ articleId: id, ...place }) =>
    id === articleId && quoteOf(text, place) === place.quote ? [place] : []
  )
  return places.length === 0 ? null : { ...finding, places }
}
