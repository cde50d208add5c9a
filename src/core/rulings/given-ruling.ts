import type { EvidenceContent } from '../model/evidence'
import type { ErrorClass, ErrorSeverity, Verdict } from '../model/review'

/** What somebody elsewhere said of words of an article. */
export interface GivenRuling {
  /** The article's own id on a desk, where the file says it. */
  readonly articleId?: string
  /** What the file calls the article: an address, a name. */
  readonly source: string
  readonly quote: string
  /** The words before and behind; empty where the file has none. */
  readonly prefix: string
  readonly suffix: string
  readonly verdict: Verdict | null
  readonly correction: string
  readonly note: string
  readonly errorClass: ErrorClass | null
  readonly severity: ErrorSeverity | null
  readonly evidence: readonly EvidenceContent[]
}
