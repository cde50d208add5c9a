import { applySettings } from '../checks/apply-settings'
import { houseStyle } from '../checks/post/house-style'
import type { CheckSettings } from '../model/check-settings'
import type { ArticleView } from '../model/desk'
import type { HouseStyle } from '../model/house-style'

/** What the settings say of findings. */
export interface ViewSettings extends CheckSettings {
  readonly house: HouseStyle
}

/** An article as the editor wants to see it. The desk keeps every finding; a setting changed back shows them again. */
export const viewAsSet = (view: ArticleView, settings: ViewSettings): ArticleView => ({
  ...view,
  findings: houseStyle(applySettings(view.findings, settings).shown, settings.house)
})
