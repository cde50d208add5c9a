import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Change } from '../../../src/core/model/change'
import { stateOf } from '../../../src/core/review/article-state'
import { articlesOnDisk, expect, goToClaim, press, rowInHand, selectClaim, test } from '../desk-app'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const claims = (page: Page) => page.locator('[data-row][data-claim-id]')
const chosen = rowInHand

test('an article is checked from the first claim to the signature without the mouse', async ({
  launch,
  folders
}) => {
  const { page, state, saved, quit } = await launch()
  expect(await state()).toBe('ready')
  await goToClaim(page, '5678')
  const articleId = await page
    .locator('[data-article-id][aria-current="true"]')
    .getAttribute('data-article-id')
  const onDisk = () => articlesOnDisk(folders.desk).find(({ article }) => article.id === articleId)!
  const changes = (): readonly Change[] => onDisk().history.flatMap((entry) => entry.changes)

  // Rule, correct, say what kind of mistake it is.
  await press(page, 'Shift+D', 'c')
  await page.keyboard.type('over 5,662 votes')
  await press(page, 'Enter')
  await expect(page.locator('.column ins')).toHaveText(/5,662/)

  // Evidence, saved as it is typed.
  await press(page, 'e')
  await expect(page.getByRole('combobox', { name: 'Source' })).toBeFocused()
  await page.keyboard.type('Returning officer')
  await press(page, 'Tab', 'Tab')
  await page.keyboard.type('https://example.org/count')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /Change the evidence: Returning officer/ })).toBeVisible()
  // Half a source is no source: Escape leaves none behind.
  await press(page, 'e')
  await page.keyboard.type('htt')
  await page.waitForTimeout(500)
  await press(page, 'Escape')
  await expect(page.getByRole('button', { name: /Change the evidence/ })).toHaveCount(1)

  // The next claims: verified, needs a source.
  await press(page, 'Shift+J', 'v', 's')
  await saved()
  await expect
    .poll(() => Object.values(stateOf(onDisk().history).reviews).filter(({ verdict }) => verdict))
    .toHaveLength(3)

  // A claim by hand, on two words after the claim in hand; then cut, joined, put aside.
  const before = await claims(page).count()
  await press(page, 'a', 'Shift+ArrowRight')
  await expect(page.getByRole('toolbar', { name: 'Mark a claim' })).toBeFocused()
  await press(page, 'Enter')
  await expect(claims(page)).toHaveCount(before + 1)
  // What was just done is said over it for a moment.
  await expect(chosen(page).getByText('by hand')).toBeAttached()
  const added = (await chosen(page).getAttribute('data-claim-id'))!
  expect(onDisk().history.length).toBeGreaterThan(0)
  await press(page, 'Alt+ArrowRight')
  await expect.poll(() => changes().filter(({ field }) => field === 'claim')).toHaveLength(2)
  await press(page, 'Shift+X')
  await expect(claims(page)).toHaveCount(before + 2)
  await press(page, 'Shift+M')
  await expect(claims(page)).toHaveCount(before + 1)
  await press(page, 'x')
  await expect(claims(page)).toHaveCount(before)
  await expect.poll(() => stateOf(onDisk().history).reviews[added]?.rejected).not.toBeNull()

  // A repair in one key, and all of it undone to the start.
  await goToClaim(page, 'Avani')
  const avani = (await chosen(page).getAttribute('data-claim-id'))!
  // No spelling is the house's: Y says so and takes none, a digit takes one.
  await press(page, 'y')
  await expect(page.locator('.said')).toContainText('No spelling is the house’s')
  await press(page, '1')
  await expect(page.locator(`[data-row="${avani}"]`)).toHaveAttribute('data-state', 'disputed')
  for (let n = 0; n < 40; n++) {
    await press(page, 'z')
    if (await page.getByText('There is no change in this article to take back.').count()) break
  }
  const leftOver = () => {
    const { claims, history } = onDisk()
    const said = Object.values(stateOf(history).reviews).filter(
      ({ verdict, correction, evidence }) => verdict || correction || evidence.length > 0
    )
    return said.length + claims.filter(({ origin }) => origin === 'added').length
  }
  // The article's own file follows the journal by a moment.
  await expect.poll(leftOver).toBe(0)
  for (let n = 0; n < 3; n++) await press(page, 'Shift+Z')
  await saved()

  // What is left, one by one; then the signature.
  await press(page, 'u')
  await expect(page.locator('.reader-bar').getByRole('button', { name: /^\d+ of \d+/ })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
  await press(page, 'Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Sign off' })
  await expect(dialog).toContainText('claims have not been ruled on')
  expect((await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()).violations).toEqual([])
  await press(page, 'Enter')
  await expect(dialog).toHaveCount(0)
  await press(page, 'Control+Enter')
  await press(page, 'Tab')
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ines Marlow')
  await page.getByRole('textbox', { name: 'Note for the record' }).press('Enter')
  await expect(page.getByRole('button', { name: /Signed off by/ })).toBeVisible()
  await quit()
  expect(stateOf(onDisk().history).signedOff).toMatchObject({ changedSince: false })
})

test('what is being written as evidence is on the disk when the program is killed', async ({
  launch,
  folders
}) => {
  const { app, page, state } = await launch()
  expect(await state()).toBe('ready')
  await selectClaim(page, '5678')
  await press(page, 'e')
  await page.keyboard.type('Half a name')
  await expect
    .poll(() => JSON.stringify(articlesOnDisk(folders.desk).map(({ history }) => history)), {
      timeout: 10_000
    })
    .toContain('Half a name')
  app.process().kill('SIGKILL')
  const again = await launch()
  expect(await again.state()).toBe('ready')
  await selectClaim(again.page, '5678')
  await expect(again.page.getByRole('button', { name: /Change the evidence: Half a name/ })).toBeVisible()
})

/** Presses a key, and tells which claims' marks and rows were touched by what came of it. */
async function drawnBy(page: Page, key: string, saved: () => Promise<void>): Promise<readonly string[]> {
  await page.evaluate(() => {
    const seen: string[] = []
    const watch = new MutationObserver((changes) => {
      for (const { target, type } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const place = element?.closest('.column, .work-rows')?.className
        const id = element?.closest('[data-claim-id]')?.getAttribute('data-claim-id')
        if (place && id && type === 'attributes') seen.push(`${place} ${id}`)
      }
    })
    watch.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true })
    Object.assign(window, { seen })
  })
  await press(page, key)
  await saved()
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  return [...new Set(seen)].sort()
}

test('a ruling draws one mark and one row anew, and no other', async ({ launch }) => {
  const { page, state, saved } = await launch()
  expect(await state()).toBe('ready')
  const claim = await selectClaim(page, '5678')
  expect(await drawnBy(page, 'Shift+V', saved)).toEqual([`column ${claim}`, `work-rows ${claim}`])
})

test('of long lists only what is in view is drawn, and a ruling still draws one mark and one row', async ({
  launch,
  folders
}) => {
  const file = join(folders.out, 'long.md')
  const paragraphs = Array.from(
    { length: 400 },
    (_, n) =>
      `Ward ${n + 1} polled 66, ${400 + n} votes on May ${1 + (n % 28)}, and ${n + 12} booths were counted again.`
  )
  writeFileSync(file, ['# A long count', ...paragraphs].join('\n\n'))
  const { page, state, saved } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  await expect(page.locator('.column')).toHaveAttribute('aria-label', 'A long count')
  await expect(chosen(page)).toBeVisible()
  const total = Number(await page.locator('[data-chip="all"] .count').textContent())
  expect(total).toBeGreaterThan(1_200)
  expect(await claims(page).count()).toBeLessThan(150)
  await press(page, 'u')
  const claim = await chosen(page).getAttribute('data-claim-id')
  expect(await drawnBy(page, 'Shift+D', saved)).toEqual([`column ${claim}`, `work-rows ${claim}`])
  await press(page, 'j')
  await expect(page.locator('[data-row][data-done]')).toHaveCount(0)
  await press(page, 'Shift+F')
  await page.locator('[data-chip="again"]').click()
  await expect(page.locator('[data-chip="again"] .count')).toHaveText('399')
  expect(await page.locator('[data-row]').count()).toBeLessThan(80)
  await press(page, 'j', 'j', 'k', 'j')
  await expect(chosen(page)).toBeInViewport()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`coverage, evidence, history and the corrected text have no accessibility violation in ${colorScheme}`, async ({
    launch
  }) => {
    const { page, state } = await launch()
    await page.emulateMedia({ colorScheme })
    expect(await state()).toBe('ready')
    const violations = async () =>
      (await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()).violations
    await selectClaim(page, '5678')
    await press(page, 'Shift+D', 'h', 'e')
    await page.keyboard.type('Returning officer')
    expect(await violations()).toEqual([])
    await press(page, 'Escape', 'Escape', 'u')
    expect(await violations()).toEqual([])
    await press(page, 'p')
    await expect(page.locator('.column')).toBeVisible()
    expect(await violations()).toEqual([])
  })
}
