import type { Check } from './checks/check'
import { checks } from './checks/registry'
import { runChecks } from './checks/run-checks'
import { claimsOf } from './claims/claims-of'
import { type ArticleDigest, digestOf } from './cross/article-digest'
import { factsOf } from './facts/facts-of'
import { readArticle } from './facts/reading'
import type { Article } from './model/article'
import type { Claim } from './model/claim'
import type { Finding } from './model/finding'
import type { Span } from './model/span'
import { noReferences, type ReferenceIndex } from './reference/reference-index'

/** What the machine has to say about an article. */
export interface Analysis {
  readonly sentences: readonly Span[]
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  /** The ids of the checks that broke down on this article and said nothing: a fault of ours, told and not hidden. */
  readonly failed: readonly string[]
}

/**
 * Reads an article once and gives its sentences, claims and findings. The same text gives the same answer, always.
 *
 * @param references the tables its figures are held against
 */
export function analyse(
  article: Article,
  only: readonly Check[] = checks,
  references: ReferenceIndex = noReferences
): Analysis {
  return analyseWithDigest(article, only, references).analysis
}

/** The same, with what of the article can be held against others, from the same reading. */
export function analyseWithDigest(
  article: Article,
  only: readonly Check[] = checks,
  references: ReferenceIndex = noReferences
): { readonly analysis: Analysis; readonly digest: () => ArticleDigest } {
  const reading = readArticle(article)
  const facts = factsOf(reading, references)
  const failed: string[] = []
  const findings = runChecks(facts, only, ({ id }) => failed.push(id))
  return {
    analysis: { sentences: reading.sentences, claims: claimsOf(facts), findings, failed },
    digest: () => digestOf(facts)
  }
}
