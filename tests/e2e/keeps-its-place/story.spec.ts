import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { card, expect, goToClaim, press, rowInHand, test, workRows } from '../desk-app'

const tide = (days: number) => `Tide mill turns again after ${days} days

By Lorna Quill
Heritage correspondent
PORTLOE, 3 March 2025

The tide mill ground 480 sacks in February, or 40 per cent of the 1,200 it ground in a year.

The trust spent £214,000 on the wheel. Some 36 volunteers dug out the pond, which is 90 metres long.
`

const other = `Ferry pier to close for 6 weeks

By Lorna Quill

The pier of 1911 closes on 9 June 2025. Its 212 planks are replaced by 14 carpenters.
`

test('an editor comes back to the same place, keeps evidence whole, and hands over what was picked', async ({
  launch,
  folders
}) => {
  test.setTimeout(120_000)
  const file = join(folders.out, 'mill.txt')
  const pier = join(folders.out, 'pier.txt')
  const report = join(folders.out, 'report.md')
  const proof = join(folders.out, 'ledger.pdf')
  writeFileSync(file, tide(61))
  writeFileSync(pier, other)
  writeFileSync(proof, 'no matter')
  const first = await launch({ files: [file, pier] })
  const { app, page } = first
  expect(await first.state()).toBe('ready')
  await app.evaluate(
    ({ dialog }, [opened, saved]) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [opened!] })
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: saved! })
    },
    [proof, report]
  )
  await expect(page.locator('h2.headline')).toHaveText(/Tide mill/)
  await expect(page.locator('[data-article-id]')).toHaveCount(2)
  await expect(page.locator('.meta')).toContainText('3 March 2025')

  // Evidence: half of one is none, a file is browsed for, nothing is said to be primary that nobody called so.
  await goToClaim(page, '£214,000')
  await press(page, 'e')
  await page.keyboard.type('https://exam')
  await press(page, 'Escape')
  await expect(card(page).getByRole('button', { name: /Change the evidence/ })).toHaveCount(0)
  await press(page, 'e')
  await page.keyboard.type('Account book')
  await card(page).getByRole('button', { name: 'Browse…' }).click()
  await expect(card(page).getByRole('textbox', { name: 'Where' })).toHaveValue(/ledger\.pdf$/)
  for (const rank of ['primary', 'secondary'])
    await expect(card(page).getByRole('radio', { name: rank })).not.toBeChecked()
  await card(page).getByRole('button', { name: 'Done' }).click()
  await expect(card(page).getByRole('button', { name: /Change the evidence: Account book/ })).toBeVisible()
  // One source for all that a filter lists.
  await press(page, 'f')
  await page.keyboard.type('volunteers')
  await press(page, 'Enter', 'b')
  const bulk = page.getByRole('dialog', { name: 'All at once' })
  await expect(bulk.getByRole('combobox', { name: /source/i })).toContainText('Account book')
  await bulk.getByRole('button', { name: 'Add to all' }).click()
  await expect(card(page).getByRole('button', { name: /Change the evidence: Account book/ })).toBeVisible()
  await press(page, 'Shift+F')

  // As printed: no mark, no tick, no filter's grey is left in the text.
  await goToClaim(page, '36 volunteers')
  await press(page, 'Shift+V')
  const looks = () =>
    page.locator('.column').evaluate((column) => {
      const drawn = [...column.querySelectorAll<HTMLElement>('.mark, .pencil > *')].map((each) => {
        const { borderBottomStyle, textDecorationLine, backgroundImage, color, visibility, display } =
          getComputedStyle(each)
        const isSeen = display !== 'none' && visibility !== 'hidden' && each.getClientRects().length > 0
        const isPencil = each.parentElement?.classList.contains('pencil') === true
        const isInked =
          borderBottomStyle !== 'none' || textDecorationLine !== 'none' || backgroundImage !== 'none'
        return isSeen && (isPencil || (isInked && !each.classList.contains('is-chosen')))
          ? `${each.className} ${color}`
          : ''
      })
      return drawn.filter((each) => each !== '').length
    })
  expect(await looks()).toBeGreaterThan(3)
  await page.getByRole('button', { name: 'As printed' }).click()
  await expect.poll(looks).toBe(0)
  await page.getByRole('button', { name: 'Redline' }).click()
  await expect.poll(looks).toBeGreaterThan(3)

  // Other letters, another language, another start: the same article, row and filter.
  await goToClaim(page, '90 metres')
  await page.locator('[data-chip="to-check"]').click()
  const place = async (window = page) => ({
    row: await rowInHand(window).getAttribute('data-row'),
    chip: await window.locator('[data-chip][aria-pressed="true"]').getAttribute('data-chip'),
    title: await window.locator('h2.headline').textContent(),
    isInView: await rowInHand(window).isVisible()
  })
  const before = await place()
  expect(before).toMatchObject({
    chip: 'to-check',
    title: expect.stringContaining('Tide mill'),
    isInView: true
  })
  await press(page, '+', '+')
  expect(await place()).toEqual(before)
  await expect(page.locator('.column .is-chosen').first()).toBeInViewport()
  await press(page, '0', 'Control+,')
  await page.getByRole('radio', { name: 'हिन्दी' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi-IN')
  await expect.poll(() => place()).toEqual(before)
  await press(page, 'Control+,')
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await first.saved()
  await first.quit()
  const second = await launch()
  expect(await second.state()).toBe('ready')
  await expect.poll(() => place(second.page)).toEqual(before)

  // What is told stands one at a time, above the article, and covers none of it.
  writeFileSync(file, tide(62).replace('36 volunteers', '38 volunteers'))
  await expect(second.page.locator('.notice')).toContainText('mill.txt', { timeout: 20_000 })
  writeFileSync(pier, other.replace('212', '221'))
  await expect(second.page.locator('.notice')).toContainText('pier.txt', { timeout: 20_000 })
  await expect(second.page.locator('.notice')).toHaveCount(1)
  await expect(second.page.locator('.notice')).toContainText('1 more below')
  const notice = await second.page.locator('.notices').boundingBox()
  const reader = await second.page.locator('main').boundingBox()
  expect(notice!.y + notice!.height).toBeLessThanOrEqual(reader!.y)
  await second.page.locator('.notice').getByRole('button').click()
  await expect(second.page.locator('.notice')).toContainText('mill.txt')
  await second.page.locator('.notice').getByRole('button').click()
  await expect(second.page.locator('.notices')).toHaveCount(0)
  await expect(workRows(second.page).first()).toBeVisible()

  // Both texts side by side: what changed as a list, each change with the ruling it touches, J and K through it.
  await expect(second.page.locator('.meta')).toContainText('1 older text')
  await press(second.page, 'Shift+C')
  const both = second.page.getByRole('dialog', { name: 'Side by side' })
  await expect(both.getByRole('status')).toHaveText('2 changes')
  const listed = both.getByRole('list', { name: 'What changed' }).getByRole('button')
  await expect(listed).toHaveText([/^6162$/, /^3638.*38 volunteers.*to be ruled on again/s])
  await expect(both.locator('.version del')).toHaveText(['61', '36'])
  await expect(both.locator('.version ins')).toHaveText(['62', '38'])
  await expect(listed.nth(0)).toBeFocused()
  await press(second.page, 'j', 'j')
  await expect(listed.nth(1)).toBeFocused()
  await press(second.page, 'k')
  await expect(both.locator('.version [data-chosen]')).toHaveText(['61', '62'])
  expect((await new AxeBuilder({ page: second.page }).setLegacyMode().analyze()).violations).toEqual([])
  // Another article can stand there as well.
  await both.getByRole('combobox').selectOption({ label: 'Ferry pier to close for 6 weeks' })
  await expect(both.locator('.version').first()).toContainText('closes on 9 June')
  await both.getByRole('combobox').selectOption({ index: 0 })
  await expect(both.getByRole('status')).toHaveText('2 changes')
  await listed.nth(1).click()
  await press(second.page, 'Enter')
  await expect(both).toBeHidden()
  await expect(rowInHand(second.page)).toContainText('38 volunteers')

  // Export is of what was picked in the list.
  await second.app.evaluate(({ dialog }, saved) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: saved })
  }, report)
  await second.page
    .locator('[data-article-id]')
    .filter({ hasText: 'Ferry pier' })
    .click({ modifiers: ['ControlOrMeta'] })
  await expect(second.page.locator('[data-article-id][data-picked]')).toHaveCount(1)
  await press(second.page, 'r')
  const sheet = second.page.getByRole('dialog')
  await expect(sheet.getByRole('radio', { name: '1 picked article' })).toBeChecked()
  await expect(sheet.locator('pre')).toContainText('# Ferry pier to close')
  await press(second.page, 'Enter')
  await expect(sheet.getByRole('status')).toHaveText(report)
  const written = readFileSync(report, 'utf8')
  expect(written).toContain('Ferry pier')
  expect(written).not.toContain('Tide mill')
  await second.quit()
})
