import AxeBuilder from '@axe-core/playwright'
import { expect, rowInHand, test } from '../desk-app'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const [colorScheme, contrast] of [
  ['light', 'no-preference'],
  ['dark', 'no-preference'],
  ['light', 'more'],
  ['dark', 'more']
] as const) {
  test(`no sheet has an accessibility violation in ${colorScheme}, contrast ${contrast}`, async ({
    launch
  }) => {
    const { page, state } = await launch()
    await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' })
    expect(await state()).toBe('ready')
    await expect(page.locator('html')).toHaveAttribute(
      'data-contrast',
      contrast === 'more' ? 'more' : 'usual'
    )
    // Legacy mode: the other one opens a second page, which the desk refuses to anybody.
    const violations = async () =>
      (await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`
      )
    await expect(rowInHand(page)).toBeVisible()

    await page.keyboard.press('f')
    await expect(page.getByRole('textbox', { name: 'Words in the claim' })).toBeFocused()
    await page.keyboard.type('singh')
    await page.keyboard.press('Control+F')
    await expect(page.getByRole('textbox', { name: 'Find in the article' })).toBeFocused()
    await page.keyboard.type('hasan')
    expect(await violations()).toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('/')
    await page.keyboard.type('margin')
    await expect(page.locator('[data-article-id] mark').first()).toBeVisible()
    expect(await violations()).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('[data-article-id][tabindex="0"]').focus()
    await page.keyboard.press('Space')
    await expect(page.locator('[data-article-id][data-picked]')).toHaveCount(1)
    expect(await violations()).toEqual([])
    await page.keyboard.press('Space')

    for (const keys of ['Control+K', '?', 'r', 'b']) {
      await page.keyboard.press(keys)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations()).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }

    await page.keyboard.press('Control+,')
    const sections = await page.getByRole('tab', { name: /Appearance|Checks|House|Keys|You/ }).count()
    for (let section = 0; section < sections; section += 1) {
      expect(await violations()).toEqual([])
      await page.keyboard.press('ArrowDown')
    }
  })
}
