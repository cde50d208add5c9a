import AxeBuilder from '@axe-core/playwright'
import { card, claimRow, expect, test } from '../desk-app'

/** What axe holds against the page, by the WCAG 2.2 A and AA rules. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the desk has no accessibility violation in ${colorScheme}: article, ruling, findings`, async ({
    launch
  }) => {
    const { page, state } = await launch()
    await page.emulateMedia({ colorScheme })
    expect(await state()).toBe('ready')
    // Legacy mode: the other one opens a second page, which the desk refuses to anybody.
    const violations = async () =>
      (await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()).violations

    // It opens on the first finding.
    await expect(card(page)).toBeVisible()
    expect(await violations()).toEqual([])
    await claimRow(page, '5678').locator('.work-head').click()
    await page.keyboard.press('Shift+D')
    expect(await violations()).toEqual([])
    await claimRow(page, '12,000').locator('.work-head').click()
    await expect(page.getByText('79,172 − 66,436 = 12,736').first()).toBeVisible()
    expect(await violations()).toEqual([])
    await page.keyboard.press('y')
    for (const chip of ['again', 'to-check', 'ruled', 'all']) {
      await page.locator(`[data-chip="${chip}"]`).click()
      expect(await violations()).toEqual([])
    }
    for (let step = 0; step < 40 && (await page.locator('.end-card').count()) === 0; step += 1)
      await page.keyboard.press('j')
    await expect(page.locator('.end-card')).toBeVisible()
    expect(await violations()).toEqual([])
  })
}
