import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { ElectronApplication } from '@playwright/test'
import { stateOf } from '../../../src/core/review/article-state'
import {
  articlesOnDisk,
  card,
  claimRow,
  expect,
  goToClaim,
  press,
  rowInHand,
  test,
  workRows
} from '../desk-app'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const before = `Bridge opens two years late

The bridge over the river cost 412 crore and opened on Monday, 3 June 2024. It is 640 metres long.

Asha Rawat, the mayor, said 12,300 vehicles a day would use it. Some 85 workers were hurt while it was built.
`

/** The same a day later: another sum, a sentence gone, another in front of what is left. */
const after = `Bridge opens two years late

It rained on the guests. The bridge over the river cost 421 crore and opened on Monday, 3 June 2024. It is 640 metres long.

Asha Rawat, the mayor, said 12,300 vehicles a day would use it. Several of the labourers came to harm.
`

const rows = workRows
const row = claimRow
const chosen = rowInHand

/** What the native dialogs would answer. */
const answerDialogs = (app: ElectronApplication, open: string, save: string): Promise<void> =>
  app.evaluate(
    ({ dialog }, [opened, saved]) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [opened!] })
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: saved! })
    },
    [open, save]
  )

test('a whole shift by keyboard alone: open, rule, correct, take back, filter, come back to a changed text, sign off, hand over', async ({
  launch,
  folders
}) => {
  test.setTimeout(120_000)
  const file = join(folders.out, 'bridge.txt')
  const report = join(folders.out, 'report.md')
  writeFileSync(file, before)
  const { app, page, state, saved, quit } = await launch()
  expect(await state()).toBe('ready')
  await answerDialogs(app, file, report)
  await page.evaluate(() => {
    const touched: string[] = []
    for (const hand of ['pointerdown', 'wheel', 'touchstart'])
      window.addEventListener(hand, ({ type }) => touched.push(type), true)
    Object.assign(window, { touched })
  })
  const onDisk = () => articlesOnDisk(folders.desk).find(({ article }) => article.title.startsWith('Bridge'))!
  const reviewOf = (id: string) => stateOf(onDisk().history).reviews[id]

  // Open: the native dialog, by O.
  await expect(chosen(page)).toBeVisible()
  await press(page, 'o')
  await expect(page.locator('.column')).toContainText('cost 412 crore')

  // Step and rule, correct, write a note, add evidence.
  await goToClaim(page, '412 crore')
  const cost = (await chosen(page).getAttribute('data-claim-id'))!
  await press(page, 'Shift+V', 'e')
  await expect(page.getByRole('combobox', { name: 'Source' })).toBeFocused()
  await page.keyboard.type('Works department')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /Change the evidence: Works department/ })).toBeVisible()
  await goToClaim(page, '85 workers')
  const hurt = (await chosen(page).getAttribute('data-claim-id'))!
  await press(page, 'Shift+D', 'm')
  await page.keyboard.type('Asked the union.')
  await press(page, 'Enter', 'k')
  await expect(chosen(page)).not.toHaveAttribute('data-claim-id', hurt)
  await goToClaim(page, '640 metres')
  const long = (await chosen(page).getAttribute('data-claim-id'))!
  await press(page, 'Shift+D', 'c')
  await page.keyboard.type('604 metres')
  await press(page, 'Enter')
  await expect(page.locator('.column ins')).toHaveText(/604 metres/)

  // Taken back and put back.
  await press(page, 'z')
  await expect(page.locator('.column ins')).toHaveCount(0)
  await press(page, 'Shift+Z')
  await expect(page.locator('.column ins')).toHaveText(/604 metres/)

  // What nobody has ruled on: listed, stepped through, and a ruling that came by too soon.
  const all = await rows(page).count()
  await press(page, 'u')
  const bar = page.getByRole('region', { name: 'Filter' })
  await expect(bar.getByRole('status')).toHaveText(`${all - 3} of ${all}`)
  await press(page, 'Shift+J', 'n', 'v')
  await expect(bar.getByRole('status')).toHaveText(`${all - 5} of ${all}`)
  await press(page, 'b')
  await expect(page.getByRole('dialog', { name: 'All at once' })).toContainText(`${all - 5} claims`)
  await press(page, 's')
  await expect(bar.getByRole('status')).toHaveText(`0 of ${all}`)
  await press(page, 'z')
  await expect(bar.getByRole('status')).toHaveText(`${all - 5} of ${all}`)
  await press(page, 'Shift+Z')
  await expect(bar.getByRole('status')).toHaveText(`0 of ${all}`)
  await press(page, 'Shift+F')
  await saved()

  // The file is written anew while it is open: a claim moves, one says another thing, one is gone.
  writeFileSync(file, after)
  await expect(page.locator('.notice')).toContainText('bridge.txt', { timeout: 20_000 })
  await expect(page.locator('.column')).toContainText('cost 421 crore')
  await expect(row(page, '640 metres')).toHaveAttribute('data-state', 'disputed')
  await expect(row(page, '421 crore')).toHaveAttribute('data-state', 'stale')
  expect(await row(page, '421 crore').getAttribute('data-claim-id')).toBe(cost)
  await expect(page.locator('.orphans')).toContainText('1 claim is no longer in the text')

  // The claim whose words are gone is put on others, with all that was said of it.
  await press(page, 'g')
  await expect(page.getByRole('button', { name: 'Find its words…' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('toolbar', { name: 'Put it on these words' })).toBeFocused()
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await press(page, 'Shift+ArrowRight', 'Enter')
  await expect(page.locator('.orphans')).toHaveCount(0)
  await expect(chosen(page)).toHaveAttribute('data-claim-id', hurt)
  // Other words than those it was ruled on ask for a new ruling; the note is there.
  await expect(chosen(page)).toHaveAttribute('data-state', 'stale')
  await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveValue('Asked the union.')

  // What changed is filtered for and ruled on again.
  await press(page, 'f')
  await expect(bar.getByRole('textbox')).toBeFocused()
  await press(page, 'Tab', 'Tab')
  await expect(bar.getByRole('combobox', { name: 'Ruling' })).toBeFocused()
  await page.keyboard.type('Text')
  await expect(rows(page)).toHaveCount(2)
  await press(page, 'F6', 'Shift+D', 'k')
  await expect(chosen(page)).toContainText('421 crore')
  await expect(card(page).locator('.stale del')).toContainText('412')
  await expect(card(page).locator('.stale ins')).toContainText('421')
  await press(page, 'Shift+V')
  await expect(bar.getByRole('status')).toHaveText(/^0 of/)
  await press(page, 'Shift+F')

  // Sign off, by name: every claim is ruled on, and what is open all the same is said.
  await press(page, 'Control+Enter')
  const signing = page.getByRole('dialog', { name: 'Sign off' })
  await expect(signing).toContainText('Every claim has been ruled on')
  await expect(signing).toContainText('words stand in no claim')
  await signing.getByRole('textbox', { name: 'Your name' }).focus()
  await page.keyboard.type('Ines Marlow')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /Signed off by/ })).toBeVisible()

  // What leaves.
  await press(page, 'r')
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  await press(page, 'Enter')
  await expect.poll(() => existsSync(report)).toBe(true)
  expect(readFileSync(report, 'utf8')).toContain('604 metres')
  await saved()
  expect(await page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual([])
  await quit()

  const { article } = onDisk()
  expect(article.text).toContain('421 crore')
  expect(reviewOf(cost)).toMatchObject({ verdict: 'verified', evidence: [{ source: 'Works department' }] })
  expect(reviewOf(cost)?.stale).toBeUndefined()
  expect(reviewOf(hurt)).toMatchObject({ verdict: 'disputed', note: 'Asked the union.' })
  expect(reviewOf(long)).toMatchObject({ verdict: 'disputed', correction: '604 metres' })
  const words = onDisk().claims.map(({ id, anchor }) => [id, article.text.slice(anchor.start, anchor.end)])
  expect(Object.fromEntries(words)[long]).toContain('640 metres')
  expect(stateOf(onDisk().history).signedOff).toMatchObject({ open: 0, changedSince: false })
})
