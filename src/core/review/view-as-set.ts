import { type AppliedSettings, applySettings } from '../checks/apply-settings'
import { houseStyle } from '../checks/post/house-style'
import { type CheckSettings, defaultCheckSettings, type IgnoreRule } from '../model/check-settings'
import type { ArticleView } from '../model/desk'
import type { Finding } from '../model/finding'
import type { HouseStyle } from '../model/house-style'

/** What the settings say of findings. */
export interface ViewSettings extends CheckSettings {
  readonly house: HouseStyle
}

/** What holds where nobody set anything. */
export const defaultViewSettings: ViewSettings = {
  ...defaultCheckSettings,
  house: { grouping: 'any', slips: 'refile', organisation: '', names: [], words: [] }
}

/**
 * Findings as the editor wants to see them, and those that a rule wants ignored.
 * @param inArticle the rules kept with the article
 */
export function findingsAsSet<F extends Finding>(
  findings: readonly F[],
  settings: ViewSettings,
  inArticle: readonly IgnoreRule[] = []
): AppliedSettings<F> {
  const { shown, ignored } = applySettings(findings, settings, inArticle)
  return { shown: houseStyle(shown, settings.house), ignored }
}

/** An article as the editor wants to see it. The desk keeps every finding; a setting changed back shows them again. */
export const viewAsSet = (view: ArticleView, settings: ViewSettings): ArticleView => ({
  ...view,
  findings: findingsAsSet(view.findings, settings).shown
})
