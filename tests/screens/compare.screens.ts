import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, selectClaim, test } from '../e2e/desk-app'
import { takeEvery } from './every-screen'

/** Noorpur and Kairana as the election commission has them for 2017, some other seats round them. */
const results = [
  'year,constituency,candidate,party,votes,total_votes',
  '2017,Noorpur,Lokendra Singh,Bharatiya Janata Party,79172,213465',
  '2017,Noorpur,Naeem Ul Hasan,Samajwadi Party,66436,213465',
  '2017,Noorpur,Gohar Iqbal,Bahujan Samaj Party,45902,213465',
  ...Array.from({ length: 60 }, (_, n) => [
    `2017,Ward ${n + 1},First candidate,Town List,${9_000 + 37 * n},21000`,
    `2017,Ward ${n + 1},Second candidate,River List,${8_100 + 29 * n},21000`
  ]).flat(),
  ''
].join('\n')

test('a claim beside a reference table and beside another article', async ({ launch, folders }) => {
  const table = join(folders.out, 'results-2017.csv')
  const siblings = [
    'Sonpur falls\n\nIn the Sonpur bypoll Asha Rawat of the Janata Party beat Vinod Pal by 5,678 votes in 2018, the returning officer said.\n',
    'Sonpur, a day later\n\nAsha Rawat met her voters. In the Sonpur bypoll she beat Vinodh Pal by 6,211 votes in 2018, officials said.\n'
  ].map((text, n) => {
    const path = join(folders.out, `sonpur-${n}.txt`)
    writeFileSync(path, text)
    return path
  })
  writeFileSync(table, results)
  const desk = await launch({ files: siblings })
  const { app, page } = desk
  expect(await desk.state()).toBe('ready')
  await selectClaim(page, '79,172')
  await page.keyboard.press('ControlOrMeta+Shift+T')
  const sheet = page.getByRole('dialog')
  await takeEvery(desk, 'tables-none')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, table)
  await sheet.getByRole('button', { name: 'Add a table…' }).click()
  await expect(sheet.getByLabel('Figures as of')).toBeVisible()
  await sheet.getByLabel('Figures as of').fill('2017-03-11')
  await sheet.getByLabel('Published by').fill('Election Commission of India')
  await takeEvery(desk, 'tables-columns')
  await sheet.getByRole('button', { name: 'Keep the table' }).click()
  await expect(sheet).toContainText('Election Commission of India')
  await takeEvery(desk, 'tables')
  await sheet.getByRole('button', { name: 'Done' }).click()
  await expect(page.locator('.card')).toContainText('as of 11 March 2017')
  await takeEvery(desk, 'table-finding')
  await page.keyboard.press('t')
  await page
    .getByRole('button', { name: /^Show results/ })
    .first()
    .click()
  await expect(sheet.locator('[data-lit]').first()).toBeInViewport()
  await takeEvery(desk, 'table-cells')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await selectClaim(page, '5,678')
  await expect(page.locator('.card')).toContainText('is printed as 5,678 and as 6,211.')
  await takeEvery(desk, 'across')
})

test('a text that changed, claims whose words are gone, many at once', async ({ launch, folders }) => {
  const file = join(folders.out, 'bridge.txt')
  writeFileSync(
    file,
    'Bridge opens two years late\n\nThe bridge over the river cost 412 crore and opened on Monday, 3 June 2024. It is 640 metres long.\n\nAsha Rawat, the mayor, said 12,300 vehicles a day would use it. Some 85 workers were hurt while it was built.\n'
  )
  const desk = await launch({ files: [file] })
  const { page } = desk
  expect(await desk.state()).toBe('ready')
  await selectClaim(page, '412 crore')
  await page.keyboard.press('v')
  await selectClaim(page, '85 workers')
  await page.keyboard.press('d')
  await desk.saved()
  writeFileSync(
    file,
    'Bridge opens two years late\n\nIt rained on the guests. The bridge over the river cost 421 crore and opened on Monday, 3 June 2024. It is 640 metres long.\n\nAsha Rawat, the mayor, said 12,300 vehicles a day would use it. Several of the labourers came to harm.\n'
  )
  await expect(page.locator('.orphans')).toContainText('1 claim is no longer in the text', {
    timeout: 20_000
  })
  await selectClaim(page, '421 crore')
  await takeEvery(desk, 'stale')
  await page.keyboard.press('Shift+C')
  await expect(page.getByRole('dialog', { name: 'Side by side' })).toBeVisible()
  await takeEvery(desk, 'side-by-side')
  await page.keyboard.press('Escape')
  await page.keyboard.press('u')
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog')).toBeVisible()
  await takeEvery(desk, 'all-at-once')
})
