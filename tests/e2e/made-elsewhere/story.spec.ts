import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, selectClaim, test } from '../desk-app'

const story = (crore: string) =>
  `Bridge opens\n\nThe bridge cost ${crore} crore and opened on Monday, 3 June 2024.\n`

test('a desk made elsewhere has no file read that its articles name, until it is trusted', async ({
  launch,
  folders
}) => {
  const file = join(folders.out, 'bridge.txt')
  writeFileSync(file, story('412'))
  const maker = await launch({ files: [file] })
  expect(await maker.state()).toBe('ready')
  await selectClaim(maker.page, '412 crore')
  await expect(maker.page.getByRole('region', { name: 'This desk was made elsewhere' })).toBeHidden()
  await maker.quit()
  writeFileSync(file, story('421'))

  const userData = join(folders.out, 'another account')
  const { page, state, quit } = await launch({ userData })
  expect(await state()).toBe('ready')
  const notice = page.getByRole('region', { name: 'This desk was made elsewhere' })
  await expect(notice).toBeVisible()
  await selectClaim(page, '412 crore')
  // As long as a change takes to be found, twice over, were it looked for.
  await page.waitForTimeout(2_000)
  await expect(page.locator('main')).toContainText('412 crore')
  await expect(page.getByText('bridge.txt has changed', { exact: true })).toBeHidden()
  await page.screenshot({ path: join(folders.out, 'made-elsewhere.png') })

  // Three keys: the palette, a word, Enter.
  await page.keyboard.press('ControlOrMeta+K')
  await page.keyboard.type('trust')
  await page.keyboard.press('Enter')
  await expect(notice).toBeHidden()
  await selectClaim(page, '3 June 2024')
  writeFileSync(file, story('422'))
  await expect(page.locator('main')).toContainText('422 crore')
  await quit()

  const again = await launch({ userData })
  expect(await again.state()).toBe('ready')
  await expect(again.page.getByRole('region', { name: 'This desk was made elsewhere' })).toBeHidden()
  await again.quit()
})

test('the page opens no folder as a desk that nobody chose', async ({ launch, folders }) => {
  const stranger = join(folders.out, 'stranger')
  mkdirSync(stranger)
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  const answer = await page.evaluate(
    (folder) =>
      (window as unknown as { api: { openOtherDesk(f: string): Promise<string> } }).api.openOtherDesk(folder),
    stranger
  )
  expect(JSON.parse(answer)).toMatchObject({ ok: false, error: { code: 'not-asked' } })
  await quit()
})
