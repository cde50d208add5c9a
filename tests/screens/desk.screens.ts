import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DeskApp, expect, root, selectClaim, test } from '../e2e/desk-app'
import { takeEvery } from './every-screen'

const market = join(root, 'tests', 'screens', 'market-rebuild.txt')
/** Opened by name: the samples of a first start go with the first article of an editor's own. */
const bypolls = join(root, 'resources', 'samples', 'noorpur-kairana-2018.txt')
const sisamau = join(root, 'resources', 'samples', 'sisamau-2024.txt')

/** Closes whatever stands before the desk. */
async function clear({ page }: DeskApp): Promise<void> {
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('an article at work', async ({ launch }) => {
  const desk = await launch({ files: [bypolls, sisamau, market] })
  const { page } = desk
  expect(await desk.state()).toBe('ready')
  await selectClaim(page, 'over 12,000')
  await takeEvery(desk, 'desk')

  await page.locator('[data-chip="again"]').click()
  await takeEvery(desk, 'findings')
  await page.locator('[data-chip="all"]').click()

  await selectClaim(page, 'over 5678')
  await page.keyboard.press('c')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('5,662 votes')
  await page.keyboard.press('Enter')
  await takeEvery(desk, 'disputed')

  await page.keyboard.press('e')
  await page.waitForTimeout(300)
  await takeEvery(desk, 'evidence')
  await page.keyboard.press('Escape')

  await page.keyboard.press('p')
  await takeEvery(desk, 'corrected')
  await page.keyboard.press('p')

  await page.keyboard.press('u')
  await takeEvery(desk, 'coverage')
  await page.keyboard.press('u')

  await page.keyboard.press('f')
  await page.keyboard.type('singh')
  await takeEvery(desk, 'filter')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+F')
  await page.keyboard.type('hasan')
  await takeEvery(desk, 'find')
  await clear(desk)

  await page.keyboard.press('/')
  await page.keyboard.type('margin')
  await page.waitForTimeout(400)
  await takeEvery(desk, 'search')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await clear(desk)

  for (const [keys, name] of [
    ['Control+K', 'palette'],
    ['?', 'keys'],
    ['r', 'report'],
    ['Control+Enter', 'sign-off']
  ] as const) {
    await page.keyboard.press(keys)
    await page.waitForTimeout(300)
    await takeEvery(desk, name)
    await clear(desk)
  }

  await page.keyboard.press('Control+,')
  const tabs = page.getByRole('dialog').getByRole('tab')
  await expect(tabs.first()).toBeVisible()
  for (let n = 0; n < (await tabs.count()); n += 1) {
    await tabs.nth(n).click()
    await takeEvery(desk, `settings-${n + 1}`)
  }
  await clear(desk)

  await page.keyboard.press('Control+K')
  await page.keyboard.type('about')
  await page.keyboard.press('Enter')
  await takeEvery(desk, 'about')
  await clear(desk)
})

test('the market, its findings', async ({ launch }) => {
  const desk = await launch({ files: [market] })
  const { page } = desk
  expect(await desk.state()).toBe('ready')
  await selectClaim(page, '31 June')
  await page.locator('[data-chip="again"]').click()
  await takeEvery(desk, 'market-findings')
  await page.locator('[data-chip="all"]').click()
  await takeEvery(desk, 'market')
  await page.getByText('Ignore').first().click()
  await page.waitForTimeout(200)
  await takeEvery(desk, 'ignore')
})

test('the first start', async ({ launch }) => {
  const desk = await launch({ isFirstStart: true })
  expect(await desk.state()).toBe('ready')
  await expect(desk.page.getByRole('dialog')).toBeVisible()
  await takeEvery(desk, 'tour')
})

test('files that are added, columns that are asked for', async ({ launch, folders }) => {
  const broken = join(folders.out, 'broken.docx')
  writeFileSync(broken, 'PK\u0003\u0004 and nothing more')
  const desk = await launch({ files: [market, broken] })
  expect(await desk.state()).toBe('ready')
  await expect(desk.page.getByRole('dialog')).toBeVisible()
  await takeEvery(desk, 'added')
})

test('a desk in Hindi, with articles in other scripts', async ({ launch, folders }) => {
  const hindi = join(folders.out, 'hindi.txt')
  writeFileSync(
    hindi,
    'नगर पालिका ने बाज़ार की मरम्मत के लिए 2,50,000 रुपये मंज़ूर किए\n\nलखनऊ, 23 नवंबर 2024: नगर पालिका ने शनिवार को बाज़ार की मरम्मत के लिए 2,50,000 रुपये मंज़ूर किए। कुल 118 दुकानों में से 74 दुकानें खुली हैं।\n\nमहापौर ने कहा, “काम छह महीने में पूरा होगा।”\n'
  )
  const urdu = join(folders.out, 'urdu.txt')
  writeFileSync(
    urdu,
    'بلدیہ نے بازار کی مرمت کے لیے 250,000 روپے منظور کیے\n\nلکھنؤ: بلدیہ نے ہفتے کو بازار کی مرمت کے لیے 250,000 روپے منظور کیے۔ کل 118 دکانوں میں سے 74 کھلی ہیں۔\n'
  )
  const desk = await launch({ files: [hindi, urdu] })
  const { page } = desk
  expect(await desk.state()).toBe('ready')
  await expect(desk.page.getByRole('dialog')).toBeVisible()
  await desk.page.keyboard.press('Enter')
  for (const [words, name] of [
    ['लखनऊ', 'article-hindi'],
    ['بلدیہ', 'article-urdu']
  ] as const) {
    const rows = page.locator('[data-article-id]')
    await expect(rows).toHaveCount(4)
    for (let n = 0; n < 4; n += 1) {
      await rows.nth(n).click()
      await expect(rows.nth(n)).toHaveAttribute('aria-current', 'true')
      await page.waitForTimeout(200)
      if ((await page.locator('main').textContent())?.includes(words)) break
    }
    await takeEvery(desk, name)
  }
})

test('what cannot be saved', async ({ launch, folders }) => {
  const desk = await launch()
  expect(await desk.state()).toBe('ready')
  await selectClaim(desk.page, '5678')
  cpSync(folders.desk, `${folders.desk} away`, {
    recursive: true,
    filter: (path) => !path.endsWith('.tmp')
  })
  rmSync(folders.desk, { recursive: true, maxRetries: 5 })
  await desk.page.keyboard.press('d')
  await expect(desk.page.locator('footer[data-save-state="failed"]')).toBeVisible()
  await takeEvery(desk, 'save-failed')
  renameSync(`${folders.desk} away`, folders.desk)
  await expect(desk.page.locator('footer[data-save-state="saved"]')).toBeVisible({ timeout: 30_000 })
  await desk.quit()
})

test('the window in Hindi', async ({ launch, folders }) => {
  mkdirSync(folders.userData, { recursive: true })
  writeFileSync(join(folders.userData, 'settings.json'), '{"toured": true, "language": "hi"}')
  const desk = await launch({ files: [market] })
  expect(await desk.state()).toBe('ready')
  await selectClaim(desk.page, '31 June')
  await takeEvery(desk, 'hindi')
  await desk.page.locator('[data-chip="again"]').click()
  await takeEvery(desk, 'hindi-findings')
  await desk.page.keyboard.press('Control+,')
  await desk.page.getByRole('dialog').getByRole('tab').nth(1).click()
  await takeEvery(desk, 'hindi-checks')
})

test('a desk that is damaged, and one that is open elsewhere', async ({ launch, folders }) => {
  const first = await launch()
  expect(await first.state()).toBe('ready')
  const second = await launch({ userData: `${folders.userData} of somebody else` })
  expect(await second.state()).toBe('failed')
  await takeEvery(second, 'open-elsewhere')
  await second.quit()
  await first.quit()
  writeFileSync(join(folders.desk, 'desk.json'), '{"format": "corrigenda.desk", "ver')
  const third = await launch()
  expect(await third.state()).toBe('failed')
  await takeEvery(third, 'damaged')
  await third.page.getByRole('button', { name: 'See what can be restored' }).click()
  await expect(third.page.getByRole('region', { name: 'What can be restored' })).toBeVisible()
  await takeEvery(third, 'restore')
})
