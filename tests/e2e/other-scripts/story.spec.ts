import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../desk-app'

/** The families of letters that were loaded because something on the screen needs them. */
const loaded = (page: Page) =>
  page.evaluate(() => [
    ...new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family))
  ])

test('an article in Devanagari stands in letters brought along, and nothing else is loaded for it', async ({
  launch,
  folders
}) => {
  const file = join(folders.out, 'hindi.txt')
  writeFileSync(file, 'सीसामऊ में जीत\n\nकानपुर: उपचुनाव 8,564 वोटों से जीत लिया गया।\n')
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  expect(await loaded(page)).not.toContain('Noto Serif Devanagari Variable')
  await quit()

  const again = await launch({ files: [file] })
  expect(await again.state()).toBe('ready')
  await expect(again.page.getByRole('heading', { name: 'सीसामऊ में जीत' }).first()).toBeVisible()
  await expect.poll(() => loaded(again.page)).toContain('Noto Serif Devanagari Variable')
  expect(await loaded(again.page)).not.toContain('Noto Naskh Arabic Variable')
  await again.quit()
})

test('signs that are not seen are shown by their names, and turn no figure round', async ({
  launch,
  folders
}) => {
  const file = join(folders.out, 'turned.txt')
  writeFileSync(
    file,
    'Count ends\n\nShe polled \u202e12345\u202c votes there, and 5,6\u200b78 in the hills.\n'
  )
  const { page, state, quit } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  const signs = page.locator('.column .unseen-sign')
  await expect(signs).toHaveCount(3)
  const shown = await signs.evaluateAll((all) =>
    all.map((sign) => ({
      content: getComputedStyle(sign, '::before').content,
      width: sign.getBoundingClientRect().width
    }))
  )
  expect(shown.map(({ content }) => content)).toEqual(['"U+202E"', '"U+202C"', '"U+200B"'])
  for (const { width } of shown) expect(width).toBeGreaterThan(20)
  // Where each digit stands on the screen: as it is read, from the left.
  const lefts = await page.locator('.column').evaluate((column) => {
    const nodes = document.createTreeWalker(column, NodeFilter.SHOW_TEXT)
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const at = node.textContent?.indexOf('12345') ?? -1
      if (at < 0) continue
      return Array.from({ length: 5 }, (_, n) => {
        const range = document.createRange()
        range.setStart(node, at + n)
        range.setEnd(node, at + n + 1)
        return range.getBoundingClientRect().left
      })
    }
    return []
  })
  expect(lefts).toHaveLength(5)
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
  // The text itself is as it came: what is copied or exported has the sign.
  expect(await page.locator('.column').evaluate((column) => column.textContent)).toContain('\u202e12345')
  await quit()
})
