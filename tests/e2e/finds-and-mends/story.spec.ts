import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { stateOf } from '../../../src/core/review/article-state'
import { articlesOnDisk, card, claimRow, expect, rowInHand, test, workRows } from '../desk-app'

/** Presses keys one by one and counts them. */
const counting = (page: Page) => {
  let keys = 0
  return {
    press: async (...names: readonly string[]): Promise<void> => {
      for (const name of names) {
        keys += 1
        await page.keyboard.press(name)
      }
    },
    count: () => keys
  }
}

const chip = (page: Page, name: string) => page.locator(`[data-chip="${name}"] .count`)

const mended = `Harbour board meets

The board cut 480 of its 4,800 jobs, or 8 per cent of the workforce, on Tuesday. The the chairman, Aldo Reyes, said accomodation ashore would be found.

It bought 12 boats for 36,000 pounds on 30 February 2024. Some 640 people came.
`

test('every finding is mended by Y alone, counted down everywhere, and taken back by one key each', async ({
  launch,
  folders
}) => {
  const file = join(folders.out, 'harbour.txt')
  writeFileSync(file, mended)
  const { page, state, saved, quit } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  await expect(page.locator('.column')).toContainText('Aldo Reyes')
  // It opens on the first finding, its words in view and its card whole.
  await expect(rowInHand(page)).toHaveAttribute('data-state', /alarm|note/)
  await expect(card(page).locator('[data-repair]').first()).toBeInViewport()
  // Its place in the file is told as other programs count it.
  const inFile = /^Line and column of the file: 3:\d+$/
  await expect(card(page).locator('.finding-message').first()).toHaveAttribute('title', inFile)
  const findings = Number(await chip(page, 'again').textContent())
  expect(findings).toBeGreaterThanOrEqual(3)
  const alarms = () => page.locator('[data-article-id][aria-current="true"] .article-row-alarms')
  await expect(alarms()).toContainText(/\d/)

  const { press, count } = counting(page)
  for (let left = findings; left > 0; left -= 1) {
    await expect(chip(page, 'again')).toHaveText(String(left))
    await press('y')
  }
  await expect(chip(page, 'again')).toHaveText('0')
  await expect(alarms()).toHaveCount(0)
  expect(count()).toBe(findings)
  // There is no next finding: it says so, and does not begin again.
  const last = await rowInHand(page).getAttribute('data-row')
  await expect(page.locator('.end-card')).toContainText('No finding is left.')
  await page.keyboard.press('y')
  await expect(rowInHand(page)).toHaveAttribute('data-row', last!)
  await saved()
  const onDisk = () =>
    articlesOnDisk(folders.desk).find(({ article }) => article.title.startsWith('Harbour'))!
  await expect.poll(() => onDisk().history.length).toBe(findings)
  // The corrected text has all of it.
  await page.keyboard.press('p')
  await expect(page.locator('.column')).toContainText('29 February 2024')
  await expect(page.locator('.column')).toContainText('The chairman')
  await expect(page.locator('.column')).toContainText('accommodation')
  await page.keyboard.press('p')

  // One Z a step, back to the first.
  for (let n = 0; n < findings; n += 1) await page.keyboard.press('z')
  await expect(chip(page, 'again')).toHaveText(String(findings))
  await expect(page.locator('.column ins')).toHaveCount(0)
  await quit()
  const { reviews } = stateOf(onDisk().history)
  expect(Object.values(reviews).filter(({ verdict, correction }) => verdict || correction)).toEqual([])
})

const fund =
  'Harbour fund grows\n\nThe fund grew from 1,200 to 1,500 crowns, a rise of 20 per cent. It was set up in 1998.\n'

test('a correction that is wrong itself is a finding of the list there and then, and gone with the right one', async ({
  launch,
  folders
}) => {
  const file = join(folders.out, 'fund.txt')
  writeFileSync(file, fund)
  const { page, state, saved, quit } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  await expect(page.locator('.column')).toContainText('The fund grew')
  const findings = Number(await chip(page, 'again').textContent())
  const share = claimRow(page, '20 per cent')
  await share.locator('.work-head').click()
  const claim = (await rowInHand(page).getAttribute('data-row'))!
  const row = page.locator(`[data-row="${claim}"]`)
  const { press, count } = counting(page)
  await press('c')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('22 per cent')
  await press('Enter')
  await expect(row).toHaveAttribute('data-state', 'alarm')
  await expect(row).toContainText('your correction')
  await expect(card(page)).toContainText('25')
  await expect(chip(page, 'again')).toHaveText(String(findings))
  await expect(page.locator('.column .correction.is-doubted')).toHaveText('22 per cent')
  // It is mended by one key, the correction and no other words.
  await expect(card(page).locator('[data-repair="0"]')).toContainText('22')
  await press('y')
  await expect(row).toHaveAttribute('data-state', 'disputed')
  await expect(row).toContainText('25')
  await expect(chip(page, 'again')).toHaveText(String(findings - 1))
  await expect(page.locator('.column .correction.is-doubted')).toHaveCount(0)
  // Taken back, what was wrong is to be looked at again.
  await press('z')
  await expect(row).toHaveAttribute('data-state', 'alarm')
  await expect(chip(page, 'again')).toHaveText(String(findings))
  // biome-ignore lint/suspicious/noConsole: the count is what the story is for
  console.info(`keys from a wrong correction to the right one and back: ${count()}`)
  await saved()
  await quit()
})

test('the first sample goes from opening to written copy in no more than 22 keys, without the mouse', async ({
  launch,
  folders
}) => {
  const { app, page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  const copy = join(folders.out, 'corrected.txt')
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
  }, copy)
  await expect(card(page)).toBeVisible()
  const { press, count } = counting(page)
  while ((await chip(page, 'again').textContent()) !== '0') {
    const left = await chip(page, 'again').textContent()
    // Of two spellings of a name none is taken unasked: a digit says which.
    const isAsked = (await card(page).locator('.repair-which').count()) > 0
    await press(isAsked ? '1' : 'y')
    await expect(chip(page, 'again')).not.toHaveText(left!)
    expect(count()).toBeLessThan(30)
  }
  await press('Control+Shift+C')
  await expect(page.locator('.said')).toContainText('Copied')
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('by a margin of')
  expect(copied).toContain('in February this year')
  expect(copied).not.toContain('Febraury')
  const rich = await app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { readHTML(): string }).readHTML()
  )
  expect(rich).toContain('<p>')
  expect(count()).toBeLessThanOrEqual(22)
  // biome-ignore lint/suspicious/noConsole: the count is what the story is for
  console.info(`keys from opening to copied text: ${count()}`)
  await quit()
})

test('the next row is the next from where the editor is: after a click, a repair, a ruling, an undo', async ({
  launch,
  folders
}) => {
  const file = join(folders.out, 'harbour.txt')
  writeFileSync(file, mended)
  const { page, state, saved, quit } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  await expect(page.locator('.column')).toContainText('Aldo Reyes')
  const order = await workRows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.row))
  const at = async () => order.indexOf((await rowInHand(page).getAttribute('data-row'))!)

  // After a click on a mark in the text.
  await page.locator('.column [data-head]', { hasText: '640 people' }).first().click()
  await expect(rowInHand(page)).toContainText('640')
  const clicked = await at()
  await page.keyboard.press('k')
  expect(await at()).toBe(clicked - 1)
  await page.keyboard.press('j')
  expect(await at()).toBe(clicked)
  // After a ruling that stays, and its undo.
  await page.keyboard.press('Shift+V')
  expect(await at()).toBe(clicked)
  await page.keyboard.press('k')
  await page.keyboard.press('z')
  await expect.poll(at).toBe(clicked)
  // Never in circles.
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('j')
  expect(await at()).toBe(order.length - 1)
  await expect(page.locator('.end-card')).toContainText('left above')
  await page.keyboard.press('Enter')
  await expect(rowInHand(page)).toHaveAttribute('data-state', /alarm|note/)
  await page.keyboard.press('k')
  await saved()
  await quit()
})

test('line by line: one key rules and goes on, so 189 claims take no more than 200 keys', async ({
  launch,
  folders
}) => {
  test.setTimeout(120_000)
  const file = join(folders.out, 'lines.md')
  const lines = Array.from({ length: 63 }, (_, n) => {
    const who = `${'ABCDEFGHIJ'[n % 10]}nders Qvist`
    return `Stall ${n + 2} took ${(n * 37 + 1_204).toLocaleString('en-GB')} crowns from ${n + 31} buyers, ${who} counted.`
  })
  writeFileSync(file, ['# The winter market, line by line', ...lines].join('\n\n'))
  const { page, state, saved, quit } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  await expect(page.locator('.column')).toHaveAttribute('aria-label', /winter market/)
  await page.locator('[data-chip="to-check"]').click()
  const claims = Number(await chip(page, 'to-check').textContent())
  expect(claims).toBeGreaterThan(100)
  await workRows(page).first().locator('.work-head').click()
  const { press, count } = counting(page)
  const keys = ['v', 's', 'd', 'n']
  for (let n = 0; n < claims; n += 1) await press(keys[n % 4]!)
  await expect(chip(page, 'to-check')).toHaveText('0')
  expect(count()).toBeLessThanOrEqual(claims + 2)
  // biome-ignore lint/suspicious/noConsole: the count is what the story is for
  console.info(`keys for ${claims} claims: ${count()}`)
  await saved()
  await quit()
})

test('with the right column hidden, what is typed after C is a correction and never a ruling', async ({
  launch,
  folders
}) => {
  const { page, state, saved, quit } = await launch()
  expect(await state()).toBe('ready')
  await expect(card(page)).toBeVisible()
  await claimRow(page, '73 booths').locator('.work-head').click()
  const claim = (await rowInHand(page).getAttribute('data-claim-id'))!
  await page.keyboard.press('Control+Shift+B')
  await expect(page.locator('#work')).toBeHidden()
  await page.keyboard.press('c')
  await page.keyboard.type('dvsn')
  await expect(page.getByRole('textbox', { name: /^Correction/ })).toHaveValue('dvsn')
  // Enter is done; Escape leaves what was there before.
  await page.keyboard.press('Enter')
  await page.keyboard.press('c')
  await page.keyboard.type(' and more')
  await page.waitForTimeout(500)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: /^Correction/ })).toHaveValue('dvsn')
  await saved()
  await quit()
  const { reviews } = stateOf(
    articlesOnDisk(folders.desk).find(({ claims }) => claims.some(({ id }) => id === claim))!.history
  )
  expect(reviews[claim]).toMatchObject({ verdict: 'disputed', correction: 'dvsn' })
  expect(Object.values(reviews).filter(({ verdict }) => verdict)).toHaveLength(1)
  expect(readFileSync(join(folders.desk, 'journal.jsonl'), 'utf8')).toBe('')
})

test('a ruling moves no word: the lines break where they did', async ({ launch }) => {
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await expect(card(page)).toBeVisible()
  /** The words each line of the article begins with. */
  const lines = () =>
    page.locator('.column').evaluate((column) => {
      const starts: string[] = []
      for (const block of column.querySelectorAll('[data-start]')) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        let line = -1
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement?.closest('[data-aside]')) continue
          const text = node.textContent ?? ''
          for (let at = 0; at < text.length; at += 1) {
            const range = document.createRange()
            range.setStart(node, at)
            range.setEnd(node, at + 1)
            const box = range.getBoundingClientRect()
            if (box.width > 0 && Math.abs(box.bottom - line) > 12) {
              starts.push(text.slice(at, at + 12))
              line = box.bottom
            }
          }
        }
      }
      return starts
    })
  const before = await lines()
  expect(before.length).toBeGreaterThan(15)
  while ((await page.locator('[data-chip="again"] .count').textContent()) !== '0') {
    const left = await page.locator('[data-chip="again"] .count').textContent()
    const isAsked = (await card(page).locator('.repair-which').count()) > 0
    await page.keyboard.press(isAsked ? '1' : 'y')
    await expect(page.locator('[data-chip="again"] .count')).not.toHaveText(left!)
  }
  expect(await lines()).toEqual(before)
  await page.locator('[data-chip="to-check"]').click()
  await page.keyboard.press('j')
  const claims = Number(await page.locator('[data-chip="to-check"] .count').textContent())
  await page.locator('[data-row]').first().locator('.work-head').click()
  for (let n = 0; n < claims; n += 1) await page.keyboard.press('v')
  await expect(page.locator('.tail-tick').first()).toBeVisible()
  expect(await lines()).toEqual(before)
  await quit()
})
