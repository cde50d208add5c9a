import type { CheckSettings, IgnoreRule } from '../model/check-settings'
import type { Finding } from '../model/finding'
import { knownChecks } from './known-checks'
import { type IgnoredFinding, ignored } from './post/ignored'
import { severity } from './post/severity'

/** Findings as an editor wants to see them. */
export interface AppliedSettings<F extends Finding = Finding> {
  readonly shown: readonly F[]
  readonly ignored: readonly IgnoredFinding<F>[]
}

/**
 * What the settings make of an article's findings. The findings themselves are kept whole on the desk: changing a
 * setting or taking back a rule needs no second reading of the article.
 *
 * @param findings as `analyse` gave them
 * @param inArticle the rules kept with this article
 */
export const applySettings = <F extends Finding>(
  findings: readonly F[],
  settings: CheckSettings,
  inArticle: readonly IgnoreRule[] = []
): AppliedSettings<F> =>
  ignored(severity(findings, settings.checks, knownChecks), [...inArticle, ...settings.ignore])
