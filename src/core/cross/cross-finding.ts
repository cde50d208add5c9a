import type { FindingData, Place, Severity } from '../model/finding'
import type { Span } from '../model/span'

/** A place in one of several articles. */
export interface CrossPlace extends Place {
  readonly articleId: string
}

/** Words of an article that a correction takes back, or took back in an older text. */
export interface TakenBackWords extends Span {
  /** The words that are wrong; where the correction was made since, others stand there now. */
  readonly wrong: string
}

/** What other articles of the desk print otherwise than one article, or as it does. */
export interface AcrossArticle {
  /** What differs first; in each the article's own places first. */
  readonly findings: readonly CrossFinding[]
  /** Articles that are still to be read before that is all. */
  readonly unread: number
}

/** What two articles print differently. Which of them is right, an editor must find out. */
export interface CrossFinding {
  readonly id: string
  readonly check: 'cross.value' | 'cross.name'
  readonly code: string
  readonly severity: Severity
  /** One plain sentence with both versions in it. */
  readonly message: string
  readonly data: FindingData
  readonly places: readonly CrossPlace[]
}
