import type { Finding, Severity } from './finding'

/** What an editor may set a check to. Agreement is no alarm, so nothing can be set to it. */
export type CheckSetting = 'off' | Exclude<Severity, 'agrees'>

/** How an editor wants the checks. Plain JSON, to be kept with the other settings. */
export interface CheckSettings {
  /** By `Check.id`; a check that is not named is on, and as grave as it says itself. */
  readonly checks: Readonly<Record<string, CheckSetting>>
  /** What is never to be shown again, in any article. */
  readonly ignore: readonly IgnoreAlways[]
}

export const defaultCheckSettings: CheckSettings = { checks: {}, ignore: [] }

/**
 * What a finding says, without where it says it: these words stand in this relation. The same misprint at another
 * place, after an edit, or in another article is the same subject; another figure or spelling is another.
 */
export interface Subject {
  readonly check: Finding['check']
  readonly code: Finding['code']
  /** The words it rests on, each once, in the order of their code units. */
  readonly words: readonly string[]
}

/** One finding of one article, by its id. It comes back when the words it rests on change. */
export interface IgnoreOnce {
  readonly reach: 'once'
  readonly finding: Finding['id']
  readonly because: string
}

/** Whatever says the same in the article the rule is kept with. */
export interface IgnoreInArticle extends Subject {
  readonly reach: 'article'
  readonly because: string
}

/** Whatever says the same in any article. */
export interface IgnoreAlways extends Subject {
  readonly reach: 'always'
  readonly because: string
}

/** Why a finding is not shown. The first two are kept with an article, the last with the settings. */
export type IgnoreRule = IgnoreOnce | IgnoreInArticle | IgnoreAlways
