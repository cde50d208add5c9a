import type { Facts } from '../facts/facts-of'
import type { Finding } from '../model/finding'

/** What words of an article are held against. */
export interface Around {
  readonly facts: Facts
  /** What the checks say of the article. */
  readonly findings: readonly Finding[]
  /** Other articles that tell of the same people, seats or bodies. */
  readonly siblings: readonly Facts[]
}
