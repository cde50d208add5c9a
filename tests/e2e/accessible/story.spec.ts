import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../desk-app'

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

    await page.getByRole('option', { name: '5678' }).click()
    await page.keyboard.press('d')
    await page.getByRole('option', { name: '12,000' }).click()
    expect(await violations()).toEqual([])

    await page.getByRole('tab', { name: /Findings/ }).click()
    await expect(page.getByText('79,172 − 66,436 = 12,736').first()).toBeVisible()
    expect(await violations()).toEqual([])
  })
}
