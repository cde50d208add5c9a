import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articlesOnDisk, card, expect, press, rowInHand, selectClaim, test } from '../desk-app'

/** Gives a command by its name, as who does not know its key would. */
const give = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('combobox', { name: 'All commands' })).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

const chosenRow = rowInHand

test('every command is found by its words, and given by Enter', async ({ launch }) => {
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await expect(chosenRow(page)).toBeVisible()
  const before = (await chosenRow(page).getAttribute('data-row'))!
  await give(page, 'next in the lis')
  await expect(chosenRow(page)).not.toHaveAttribute('data-row', before)
  const claim = await selectClaim(page, '73 booths')
  await give(page, 'disput')
  await expect(page.locator(`[data-row="${claim}"]`)).toHaveAttribute('data-state', 'disputed')
  await expect(chosenRow(page)).not.toHaveAttribute('data-row', claim)
  await give(page, 'keys')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Take back the last change')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // The guide is found by a word of it, and is no page of its own.
  await give(page, 'guide')
  const guide = page.getByRole('dialog', { name: 'Guide' })
  await expect(guide.getByRole('heading', { name: 'The first five minutes' })).toBeVisible()
  await page.keyboard.type('uninstalled network')
  await expect(guide.getByRole('status')).toHaveText('Nothing found')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('no accounts')
  await expect(guide.getByRole('status')).toHaveText('1 place')
  await expect(guide.getByText('Nothing leaves your computer')).toBeVisible()
  // The field gives up its words first, then the guide closes.
  await press(page, 'Escape', 'Escape')
  await expect(guide).toBeHidden()
  await quit()
})

test('a key is given to another command, its conflict is said, and it holds after a restart', async ({
  launch,
  folders
}) => {
  const first = await launch()
  expect(await first.state()).toBe('ready')
  await first.page.keyboard.press('Control+,')
  await expect(first.page.getByRole('tab', { name: 'Appearance' })).toBeFocused()
  for (let step = 0; step < 3; step += 1) await first.page.keyboard.press('ArrowDown')
  await first.page.locator('[data-add-key="verified"]').focus()
  await first.page.keyboard.press('Enter')
  await first.page.keyboard.press('d')
  await expect(first.page.getByText('D is also: Disputed.')).toBeVisible()
  await first.page.getByRole('button', { name: 'Take D from: Disputed' }).press('Enter')
  await expect(first.page.getByText('D is also')).toHaveCount(0)
  await first.page.keyboard.press('Escape')
  await first.quit()
  const kept = JSON.parse(readFileSync(join(folders.userData, 'settings.json'), 'utf8'))
  expect(kept.keys).toEqual({ verified: ['V', 'D'], disputed: [] })

  const second = await launch()
  expect(await second.state()).toBe('ready')
  const claim = await selectClaim(second.page, '73 booths')
  await second.page.keyboard.press('d')
  await expect(second.page.locator(`[data-row="${claim}"]`)).toHaveAttribute('data-state', 'verified')
  const label = await second.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
    return items.find((item) => item.label === 'Disputed')?.accelerator ?? null
  })
  expect(label).toBeNull()
  await second.quit()
})

test('all claims of a filter are ruled on at once, and one undo takes all of it back', async ({
  launch,
  folders
}) => {
  const { page, state, saved, quit } = await launch()
  expect(await state()).toBe('ready')
  await expect(chosenRow(page)).toBeVisible()
  // Typed without a wait: not one letter is lost, and the S rules on nothing.
  await page.keyboard.press('f')
  await page.keyboard.type('singh')
  await expect(page.getByRole('textbox', { name: 'Words in the claim or the finding' })).toHaveValue('singh')
  await expect(page.locator('[data-claim-id][data-state="needs-source"]')).toHaveCount(0)
  const rows = page.locator('[data-row][data-claim-id]')
  await expect(page.locator('[data-row]').filter({ hasNotText: 'Singh' })).toHaveCount(0)
  const count = await rows.count()
  expect(count).toBeGreaterThan(2)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-row]').first()).toHaveAttribute('data-chosen', 'true')
  await page.keyboard.press('b')
  await expect(page.getByRole('dialog', { name: 'All at once' })).toContainText(
    `${count} claims and 2 findings`
  )
  await page.keyboard.press('s')
  await expect(page.locator('[data-row][data-state="needs-source"]')).toHaveCount(count)
  await saved()
  const ruled = () =>
    articlesOnDisk(folders.desk)
      .flatMap(({ history }) => history)
      .map(({ changes }) => changes.length)
  await page.keyboard.press('z')
  await expect(page.locator('[data-row][data-state="needs-source"]')).toHaveCount(0)
  await expect(rows).toHaveCount(count)
  await page.keyboard.press('Shift+F')
  await expect(rows.filter({ hasNotText: 'Singh' })).not.toHaveCount(0)
  await quit()
  expect(ruled()).toEqual([count, count])
})

/** Claims of the first sample that a finding on spellings rests on. */
const variants = 4

test('the list is filtered by status, by check and by what is left, as a saved view', async ({ launch }) => {
  const { page, state, saved, quit } = await launch()
  expect(await state()).toBe('ready')
  await expect(chosenRow(page)).toBeVisible()
  const rows = page.locator('[data-row]')
  const all = await rows.count()
  await selectClaim(page, '73 booths')
  await page.keyboard.press('v')
  await saved()
  await page.keyboard.press('f')
  const bar = page.getByRole('region', { name: 'Filter' })
  const pick = (name: string) => bar.getByRole('combobox', { name })
  await pick('Status').selectOption('checked')
  await expect(rows).toHaveCount(1)
  await expect(bar.getByRole('status')).toHaveText(`1 of ${all}`)
  await pick('Status').selectOption('any')
  await pick('Check').selectOption('name.variant')
  await expect(rows).toHaveCount(variants)
  await page.getByRole('button', { name: 'Save view' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(rows).toHaveCount(all)
  await page.keyboard.press('f')
  await pick('Saved views').selectOption('name.variant')
  await expect(rows).toHaveCount(variants)
  await page.locator('[data-chip="again"]').click()
  await expect(rows).toHaveCount(2)
  await rows.first().locator('.work-head').click()
  await page.keyboard.press('j')
  await expect(rows.last()).toHaveAttribute('data-chosen', 'true')
  await page.keyboard.press('j')
  await expect(rows.last()).toHaveAttribute('data-chosen', 'true')
  await expect(page.locator('.end-card')).toBeVisible()
  await page.keyboard.press('Shift+F')
  await expect(rows).toHaveCount(all)
  await quit()
})

test('one thing is done in several picked articles, and one undo takes it back in all of them', async ({
  launch,
  folders
}) => {
  const { page, state, saved, quit } = await launch()
  expect(await state()).toBe('ready')
  await expect(chosenRow(page)).toBeVisible()
  const open = () =>
    page.locator('.article-row-count').evaluateAll((counts) => counts.map(({ textContent }) => textContent))
  const before = await open()
  await page.locator('[data-article-id][tabindex="0"]').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.locator('[data-article-id][data-picked]')).toHaveCount(2)
  await page.keyboard.press('b')
  const sheet = page.getByRole('dialog', { name: 'All at once' })
  await expect(sheet.getByRole('radio', { name: '2 picked articles' })).toBeChecked()
  await expect(sheet).toContainText(/\d+ claims and \d+ findings/)
  await page.keyboard.press('n')
  await expect(page.locator('.notice')).toContainText(/Not checkable: \d+ claims in 2 articles/)
  await expect(page.locator('[data-article-id][data-picked]')).toHaveCount(0)
  await expect.poll(open).not.toContain(before[1])
  await saved()
  await page.keyboard.press('z')
  await expect.poll(open).toEqual(before)
  await page.keyboard.press('Shift+Z')
  await expect.poll(open).not.toContain(before[1])
  await page.keyboard.press('z')
  await expect.poll(open).toEqual(before)
  await quit()
  expect(articlesOnDisk(folders.desk).map(({ history }) => history.length)).toEqual([4, 4])
})

test('a search finds articles by any of their words, and words are found in the article', async ({
  launch
}) => {
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  const rows = page.locator('[data-article-id]')
  await expect(rows).toHaveCount(2)
  await page.keyboard.press('/')
  await page.keyboard.type('kairana repol')
  await expect(rows).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(rows).toHaveCount(2)
  await page.keyboard.type('8564')
  await expect(rows).toHaveCount(1)
  await expect(rows.first().locator('mark')).toHaveText(['8,564'])
  await page.keyboard.press('Enter')
  await expect(rows.first()).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('solanki')
  await expect(page.getByRole('textbox', { name: 'Find in the article' })).toHaveValue('solanki')
  await expect(page.getByRole('search', { name: 'Find in the article' })).toContainText(/1 of \d/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('search', { name: 'Find in the article' })).toContainText(/2 of \d/)
  expect(await page.evaluate(() => CSS.highlights.get('found-here')?.size)).toBe(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main')).toBeFocused()
  await quit()
})

test('theme, size, columns and language are as they were left', async ({ launch }) => {
  const first = await launch()
  expect(await first.state()).toBe('ready')
  await give(first.page, 'larger text')
  await give(first.page, 'hide articles')
  await expect(first.page.locator('#library')).toBeHidden()
  await first.page.keyboard.press('Control+,')
  await first.page.getByRole('radio', { name: 'Dark' }).check()
  await first.page.getByRole('radio', { name: 'High contrast' }).check()
  await first.page.getByRole('radio', { name: 'हिन्दी' }).click()
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'hi-IN')
  await first.quit()

  const second = await launch()
  expect(await second.state()).toBe('ready')
  await expect(second.page.locator('[data-chip="again"]')).toContainText('फिर देखें')
  // What the checks found is said in it too, from a file read on the way to the first picture.
  await second.page.locator('[data-chip="again"]').click()
  const said: string[] = []
  for (let step = 0; step < 8; step += 1) {
    said.push(...(await card(second.page).locator('.finding-message > span:last-child').allTextContents()))
    await second.page.keyboard.press('j')
  }
  expect(said.length).toBeGreaterThan(3)
  for (const message of said)
    expect(message.replaceAll(/“[^”]*”/g, '')).toMatch(/^[^a-z]*\p{Script=Devanagari}[^a-z]*$/u)
  await expect(second.page.locator('html')).toHaveAttribute('data-contrast', 'more')
  await expect(second.page.locator('#library')).toBeHidden()
  const scale = () => document.documentElement.style.getPropertyValue('--text-scale')
  expect(await second.page.evaluate(scale)).toBe('1.1')
  // What the page is told of light and dark stands under Playwright's own emulation.
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  const menu = await second.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.items.map(({ label }) => label)
  )
  expect(menu).toContain('&फ़ाइल')
  await second.quit()
})

test('a first start shows round in five steps, once', async ({ launch }) => {
  const first = await launch({ isFirstStart: true })
  expect(await first.state()).toBe('ready')
  await expect(first.page.getByRole('dialog', { name: 'The articles' })).toBeVisible()
  for (const title of ['The marks', 'The findings', 'Your ruling', 'The rest']) {
    await first.page.keyboard.press('Enter')
    await expect(first.page.getByRole('dialog', { name: title })).toBeVisible()
  }
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByRole('dialog')).toHaveCount(0)
  await first.quit()

  const second = await launch({ isFirstStart: true })
  expect(await second.state()).toBe('ready')
  await expect(second.page.getByRole('dialog')).toHaveCount(0)
  await give(second.page, 'tour')
  await expect(second.page.getByRole('dialog', { name: 'The articles' })).toBeVisible()
  await second.page.keyboard.press('Escape')
  await second.quit()
})

test('columns are drawn wider and narrower by key, and F6 goes from one to the next', async ({ launch }) => {
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  const width = () => page.locator('#library').evaluate((column) => column.getBoundingClientRect().width)
  const before = await width()
  await page.getByRole('separator', { name: 'Width of the articles' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(width).toBeGreaterThan(before + 20)
  await page.keyboard.press('Enter')
  await expect.poll(width).toBe(before)
  const panes: (string | null)[] = []
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('F6')
    panes.push(
      await page.evaluate(() => {
        const pane = document.activeElement?.closest('#library, main, .card, .work-list')
        return pane ? pane.id || pane.className.split(' ')[0] || pane.tagName : null
      })
    )
  }
  expect(new Set(panes)).toEqual(new Set(['library', 'reader', 'work-list', 'card']))
  await quit()
})

test('a check that is turned off says nothing, and says it again once it is on', async ({ launch }) => {
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await expect(chosenRow(page)).toBeVisible()
  const spaced = page.locator('.finding', { hasText: 'has a space inside the number' })
  const set = async (level: string) => {
    await page.keyboard.press('Control+,')
    await page.getByRole('tab', { name: 'Checks' }).press('Enter')
    await page.getByRole('combobox', { name: 'How grave: num.grouping' }).selectOption(level)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await selectClaim(page, '66, 436')
  await expect(spaced.first()).toBeVisible()
  await set('off')
  await expect(spaced).toHaveCount(0)
  await set('warning')
  await expect(spaced.first()).toBeVisible()
  await quit()
})

test('what is ignored always stays away in every article and after a restart, until it is taken back', async ({
  launch
}) => {
  const first = await launch()
  expect(await first.state()).toBe('ready')
  await expect(chosenRow(first.page)).toBeVisible()
  const spaced = (page: Page) =>
    page.locator('.finding', { hasText: '“66, 436” has a space inside the number' })
  const alarms = (page: Page) => page.locator('[data-article-id] .article-row-alarms').first()
  await selectClaim(first.page, '66, 436')
  const before = Number(await alarms(first.page).locator('[aria-hidden="true"]').last().textContent())
  await card(first.page)
    .getByRole('button', { name: /^Ignore/ })
    .first()
    .press('Enter')
  await first.page.keyboard.type('As in the form')
  await first.page.getByRole('button', { name: 'Always' }).press('Enter')
  await expect(spaced(first.page)).toHaveCount(0)
  await expect(alarms(first.page)).toContainText(String(before - 1))
  await first.quit()
  const second = await launch()
  expect(await second.state()).toBe('ready')
  await expect(alarms(second.page)).toContainText(String(before - 1))
  await second.page.keyboard.press('Control+,')
  await second.page.getByRole('tab', { name: 'Checks' }).press('Enter')
  const rule = second.page.getByRole('listitem').filter({ hasText: 'As in the form' })
  await expect(rule).toContainText('“66, 436”')
  await rule.getByRole('button', { name: 'Show again' }).press('Enter')
  await expect(rule).toHaveCount(0)
  await second.page.keyboard.press('Escape')
  await selectClaim(second.page, '66, 436')
  await expect(spaced(second.page)).toBeVisible()
  await expect(alarms(second.page)).toContainText(String(before))
  await second.quit()
})
