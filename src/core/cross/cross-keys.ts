import type { ArticleDigest } from './article-digest'
import { keysOf, nameOf } from './name-index'

/** One thing an article says that another may say otherwise. */
export interface CrossKey {
  /** What is spoken of: a final figure of one contest and year, or a name without one of its words. */
  readonly key: string
  /** How this article has it. Two articles differ only where one key has two of these. */
  readonly variant: string
}

/**
 * Where an article can meet others that say the same otherwise: for archives too large for a `CrossIndex`, which holds
 * the few articles of one key at a time.
 */
export function crossKeys({ figures, people }: ArticleDigest): readonly CrossKey[] {
  const keys = new Map<string, CrossKey>()
  const add = (key: string, variant: string) => keys.set(`${key}\n${variant}`, { key, variant })
  for (const { key, value } of figures) add(`value|${key}`, String(value))
  for (const person of people) for (const key of keysOf(person)) add(`name|${key}`, nameOf(person))
  return [...keys.values()]
}
