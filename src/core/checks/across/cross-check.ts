import type { KnownCheck } from '../check'

/** Articles of one day that such a check is documented and tested with. */
export interface CrossExample {
  readonly texts: readonly string[]
  /** The code it must give of the first article, or null where the check must stay silent. */
  readonly code: string | null
  readonly because: string
}

/** A check of several articles: its words. What it finds, the indexes find. */
export interface CrossCheck extends KnownCheck {
  readonly examples: readonly CrossExample[]
}
