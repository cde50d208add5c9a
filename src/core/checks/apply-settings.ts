import type { CheckSettings, IgnoreRule } from '../model/check-settings'
import type { Finding } from '../model/finding'
import { type IgnoredFinding, ignored } from './post/ignored'
import { severity } from './post/severity'
import { checks } from './registry'

/** Findings as an editor wants to see them. */
export interface AppliedSettings {
  readonly shown: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
}

/**
 * What the settings make of an article's findings. The findings themselves are kept whole on the desk: changing a
 * setting or taking back a rule needs no second reading of the article.
 *
 * @param findings as `analyse` gave them
 * @param inArticle the rules kept with this article
 */
export const applySettings = (
  findings: readonly Finding[],
  settings: CheckSettings,
  inArticle: readonly IgnoreRule[] = []
): AppliedSettings => ignored(severity(findings, settings.checks, checks), [...inArticle, ...settings.ignore])
