import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { articlesOnDisk, expect, goToClaim, press, rowInHand, test } from '../desk-app'

const chosen = rowInHand

/** The box of words in the article, on the screen. */
const boxOf = (page: Page, words: string) =>
  page.locator('.column').evaluate((column, asked) => {
    const walker = document.createTreeWalker(column, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(asked) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + asked.length)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, middle: (top + bottom) / 2 }
    }
    throw new Error(`“${asked}” stands in no one run of the article`)
  }, words)

test('the menu under the pointer adds the selected words as a claim, and mends a field', async ({
  launch
}) => {
  const { app, page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await expect(chosen(page)).toBeVisible()
  // The menu is the system's own: it is kept here in place of being shown, and used as a click on it would.
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      Object.assign(globalThis, { menu: this })
    }
  })
  const labels = () =>
    app.evaluate(() => {
      const { menu } = globalThis as unknown as { menu?: Electron.Menu }
      return menu?.items.map(({ label, role }) => role ?? label) ?? []
    })
  const use = (label: string) =>
    app.evaluate((_electron, asked) => {
      const { menu } = globalThis as unknown as { menu: Electron.Menu }
      menu.items.find((item) => item.label === asked)?.click()
    }, label)

  const rows = page.locator('[data-row]')
  const before = await rows.count()
  const box = await boxOf(page, 'ordered a repoll')
  await page.mouse.move(box.left + 1, box.middle)
  await page.mouse.down()
  await page.mouse.move(box.right, box.middle, { steps: 4 })
  await page.mouse.up()
  await page.mouse.click((box.left + box.right) / 2, box.middle, { button: 'right' })
  await expect.poll(labels).toContain('Mark a claim')
  expect(await labels()).toContain('copy')
  // The words are selected already: no more is asked.
  await use('Mark a claim')
  await expect(rows).toHaveCount(before + 1)
  await expect(chosen(page)).toContainText('ordered a repoll')

  const note = page.getByRole('textbox', { name: /^Note/ })
  await note.fill('Asked on Monday')
  await note.click({ button: 'right' })
  await expect.poll(labels).toEqual(expect.arrayContaining(['undo', 'cut', 'paste']))
  await quit()
})

test('both ends of a claim are dragged to other words, and one undo puts them back', async ({
  launch,
  folders
}) => {
  const { page, state, saved, quit } = await launch()
  expect(await state()).toBe('ready')
  await goToClaim(page, '73 booths')
  const id = await chosen(page).getAttribute('data-claim-id')
  const drag = async (edge: 'start' | 'end', to: { readonly x: number; readonly y: number }) => {
    const handle = await page.locator(`.handle-${edge}`).boundingBox()
    await page.mouse.move(handle!.x + handle!.width / 2, handle!.y + handle!.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 6 })
    await page.mouse.up()
  }
  const words = () => chosen(page).locator('.work-quote').textContent()
  const behind = await boxOf(page, ' of Kairana')
  await drag('end', { x: behind.right, y: behind.middle })
  await expect.poll(words).toBe('73 booths of Kairana')
  const front = await boxOf(page, 'repoll at')
  await drag('start', { x: front.left, y: front.middle })
  await expect.poll(words).toBe('repoll at 73 booths of Kairana')
  await expect(chosen(page)).toHaveAttribute('data-claim-id', id!)
  await press(page, 'z')
  await expect.poll(words).toBe('73 booths of Kairana')
  await press(page, 'z')
  await expect.poll(words).toBe('73 booths')
  await saved()
  await quit()
  const claims = articlesOnDisk(folders.desk).flatMap((record) => record.claims)
  expect(claims.find((claim) => claim.id === id)?.anchor.quote).toBe('73 booths')
})

test('every place of the name in hand is lit, and no place of another', async ({ launch }) => {
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  const lit = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('same-name')?.values() ?? [])].map((range) => (range as Range).toString())
    )
  await goToClaim(page, 'Naeemul Hasan')
  await expect.poll(async () => (await lit()).length).toBeGreaterThan(2)
  expect(new Set(await lit())).toEqual(new Set(['Naeemul Hasan']))
  await goToClaim(page, '73 booths')
  await expect.poll(lit).toEqual([])
  await quit()
})

test('the article and the list of its claims scroll together, whichever is under the hand', async ({
  launch,
  folders
}) => {
  const file = join(folders.out, 'long.md')
  const paragraphs = Array.from(
    { length: 120 },
    (_, n) =>
      `Ward ${n + 1} polled ${(4_000 + n).toLocaleString('en-GB')} votes on May ${1 + (n % 28)}, and ${n + 12} booths were counted again.`
  )
  writeFileSync(file, ['# A long count', ...paragraphs].join('\n\n'))
  const { page, state, quit } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  await expect(page.locator('.column')).toHaveAttribute('aria-label', 'A long count')
  await expect(chosen(page)).toBeVisible()
  /** Which ward the first claim under the top edge of a pane is of. */
  const wardAt = (pane: 'article' | 'list') =>
    page.evaluate((asked) => {
      const scroller = document.querySelector<HTMLElement>(
        asked === 'list' ? '.work-scroll' : 'main[data-scroller]'
      )!
      const top = scroller.getBoundingClientRect().top + (asked === 'list' ? 8 : 60)
      const under = [
        ...scroller.querySelectorAll<HTMLElement>(asked === 'list' ? '[data-claim-id]' : '[data-head]')
      ]
      const first = under.find((element) => element.getBoundingClientRect().bottom > top)
      const id = first?.dataset.claimId ?? first?.dataset.head
      const words = document
        .querySelector(`.column [data-head="${CSS.escape(id ?? '')}"]`)
        ?.closest('[data-start]')?.textContent
      return Number(/Ward (\d+)/.exec(words ?? '')?.[1] ?? 0)
    }, pane)
  const scroll = async (pane: string, by: number): Promise<void> => {
    await page.locator(pane).hover({ position: { x: 60, y: 120 } })
    await page.mouse.wheel(0, by)
  }

  await scroll('main[data-scroller]', 3_000)
  await expect.poll(() => wardAt('article')).toBeGreaterThan(8)
  await expect.poll(async () => Math.abs((await wardAt('list')) - (await wardAt('article')))).toBeLessThan(2)
  const down = await wardAt('list')
  await scroll('.work-scroll', 2_500)
  await expect.poll(() => wardAt('list')).toBeGreaterThan(down + 4)
  await expect.poll(async () => Math.abs((await wardAt('article')) - (await wardAt('list')))).toBeLessThan(2)
  await quit()
})
