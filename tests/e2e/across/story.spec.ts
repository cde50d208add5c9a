import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { card, claimRow, expect, rowInHand, selectClaim, test } from '../desk-app'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const first =
  'Sonpur falls\n\nIn the Sonpur bypoll Asha Rawat of the Janata Party beat Vinod Pal by 5,678 votes in 2018, the returning officer said.\n'
const second =
  'Sonpur, a day later\n\nAsha Rawat met her voters. In the Sonpur bypoll she beat Vinodh Pal by 6,211 votes in 2018, officials said.\n'

const third = 'Sonpur in figures\n\nIn the Sonpur bypoll Asha Rawat beat Vinod Pal by 5,678 votes in 2018.\n'

test('one figure and one name printed differently in another article are shown, lead there, and can be ignored', async ({
  launch,
  folders
}) => {
  const files = [first, second, third].map((text, i) => {
    const path = join(folders.out, `sonpur-${i}.txt`)
    writeFileSync(path, text)
    return path
  })
  const { page, state, saved, quit } = await launch({ files })
  expect(await state()).toBe('ready')
  await selectClaim(page, '5,678')
  const detail = card(page)
  await expect(detail).toContainText('The margin at Sonpur in 2018 is printed as 5,678 and as 6,211.')
  const row = detail.getByRole('row').filter({ hasText: '6,211' })
  await expect(row).toContainText('Sonpur, a day later')
  await expect(rowInHand(page)).toHaveAttribute('data-state', 'alarm')
  await expect(page.locator('main .mark-alarm', { hasText: '5,678' }).first()).toBeVisible()
  await page.locator('[data-chip="again"]').click()
  const vinod = page.locator('[data-row]').filter({ hasText: 'Vinod Pal' }).first()
  await vinod.locator('.work-head').click()
  await expect(detail).toContainText(
    'One name in two spellings? “Vinod Pal” in one article, “Vinodh Pal” in another.'
  )
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

  await detail.getByRole('button', { name: 'Ignore' }).first().click()
  await detail.getByRole('button', { name: 'In this article', exact: true }).click()
  const list = page.locator('.work-scroll')
  await expect(list).toContainText('1 finding ignored')
  await saved()
  await page.locator('[data-chip="all"]').click()
  await claimRow(page, '5,678').locator('.work-head').click()
  await detail.getByRole('button', { name: 'Show “6,211” in Sonpur, a day later' }).click()
  await expect(page.locator('main')).toContainText('Asha Rawat met her voters.')
  await expect(rowInHand(page).locator('.work-words')).toContainText('6,211')
  await quit()
  expect(existsSync(join(folders.desk, 'across.jsonl'))).toBe(true)
  const lines = readFileSync(join(folders.desk, 'across.jsonl'), 'utf8').trim().split('\n')
  expect(lines.length).toBeGreaterThanOrEqual(3)
  writeFileSync(join(folders.desk, 'across.jsonl'), `${lines[0]?.slice(0, 40)}\nnot ours\n`)

  const again = await launch()
  expect(await again.state()).toBe('ready')
  await selectClaim(again.page, '5,678')
  // Which value is told first goes by which article was read first.
  await expect(card(again.page)).toContainText(/is printed as (5,678 and as 6,211|6,211 and as 5,678)\./)
  await expect(again.page.locator('.work-scroll')).toContainText('1 finding ignored')
  await again.page.keyboard.press('Control+,')
  await again.page.getByRole('tab', { name: 'Checks' }).click()
  await again.page.getByLabel('cross.value').selectOption('off')
  await again.page.keyboard.press('Escape')
  await expect(card(again.page)).not.toContainText('6,211')

  // A correction: the other article that prints the old value is named at hand-over, and leads there.
  await again.page.keyboard.press('c')
  await again.page.keyboard.type('5,662 votes')
  await again.page.keyboard.press('Enter')
  await again.saved()
  await again.page.keyboard.press('r')
  const places = again.page.locator('[data-places]')
  await expect(places).toContainText('Still printed: 1 place')
  await places.getByRole('button', { name: 'paragraph 1, Sonpur in figures' }).click()
  await expect(again.page.locator('main h1, main h2').first()).toContainText('Sonpur in figures')
  await again.quit()
})
