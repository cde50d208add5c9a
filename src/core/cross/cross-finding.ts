import type { FindingData, Place, Severity } from '../model/finding'

/** A place in one of several articles. */
export interface CrossPlace extends Place {
  readonly articleId: string
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
