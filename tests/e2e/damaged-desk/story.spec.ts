import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlesOnDisk, expect, selectClaim, test } from '../desk-app'

test('a desk whose list is damaged says so, shows what can be restored, and restores it', async ({
  launch,
  folders
}) => {
  const first = await launch()
  expect(await first.state()).toBe('ready')
  await selectClaim(first.page, '5678')
  await first.page.keyboard.press('d')
  await first.saved()
  const titles = await first.page.locator('[data-article-id]').allTextContents()
  await first.quit()
  const before = articlesOnDisk(folders.desk)
  writeFileSync(join(folders.desk, 'desk.json'), '{"format": "corrigenda.desk", "ver')

  const second = await launch()
  expect(await second.state()).toBe('failed')
  const { page } = second
  await expect(page.getByRole('alert')).toContainText('This desk could not be read')
  await page.getByRole('button', { name: 'See what can be restored' }).click()
  const offer = page.getByRole('region', { name: 'What can be restored' })
  await expect(offer).toContainText('1 file is damaged')
  await expect(offer).toContainText('desk.json')
  await expect(offer).toContainText('Nothing is lost.')
  await page.screenshot({ path: join(folders.out, 'damaged-desk.png') })
  await offer.getByRole('button', { name: 'Restore' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-app-state', 'ready')
  await expect(page.locator('[data-article-id]')).toHaveText(titles)
  expect(articlesOnDisk(folders.desk)).toEqual(before)
  expect(readFileSync(join(folders.desk, 'desk.json.damaged-1'), 'utf8')).toContain('"ver')
  await second.quit()
})

test('an article that is damaged is restored from its backup, and what is lost is said before', async ({
  launch,
  folders
}) => {
  const first = await launch()
  expect(await first.state()).toBe('ready')
  await selectClaim(first.page, '5678')
  await first.page.keyboard.press('d')
  await first.saved()
  await first.quit()
  const name = readdirSync(join(folders.desk, 'articles')).find((each) =>
    readFileSync(join(folders.desk, 'articles', each), 'utf8').includes('"verdict"')
  )!
  const path = join(folders.desk, 'articles', name)
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, whole.slice(0, whole.length / 2))

  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await page.locator(`[data-article-id="${name.replace('.json', '')}"]`).click()
  await expect(page.getByRole('alert')).toContainText('This article could not be opened')
  await page.getByRole('button', { name: 'See what can be restored' }).click()
  const offer = page.getByRole('region', { name: 'What can be restored' })
  await expect(offer).toContainText('Lost: change 1 of its history')
  await page.screenshot({ path: join(folders.out, 'damaged-article.png') })
  await offer.getByRole('button', { name: 'Restore' }).click()
  await expect(page.locator('[data-row]').first()).toBeVisible()
  await quit()
})

test('a file that somebody else changed is carried over where it is open', async ({ launch, folders }) => {
  const file = join(folders.out, 'bridge.txt')
  writeFileSync(file, 'Bridge opens\n\nThe bridge cost 412 crore and opened on Monday, 3 June 2024.\n')
  const { page, state, saved, quit } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  await selectClaim(page, '412 crore')
  await page.keyboard.press('v')
  await saved()
  writeFileSync(file, 'Bridge opens\n\nThe bridge cost 421 crore and opened on Monday, 3 June 2024.\n')
  await expect(page.getByText('bridge.txt has changed', { exact: true })).toBeVisible()
  await expect(page.getByText(/1 says something else now: rule again/)).toBeVisible()
  await expect(page.locator('main')).toContainText('421 crore')
  await page.screenshot({ path: join(folders.out, 'source-changed.png') })
  await quit()
})
