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
  const turned = join(folders.out, 'turned \u202etxt.txt')
  writeFileSync(turned, 'Count ends\n\nAsha Rawat polled \u202e132,4\u202c votes in Noorpur on Thursday.\n')
  const file = join(folders.out, 'hindi.txt')
  writeFileSync(file, 'सीसामऊ में जीत\n\nकानपुर: उपचुनाव 8,564 वोटों से जीत लिया गया।\n')
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  expect(await loaded(page)).not.toContain('Noto Serif Devanagari Variable')
  await quit()

  const again = await launch({ files: [file, turned] })
  expect(await again.state()).toBe('ready')
  await expect(again.page.getByRole('heading', { name: 'सीसामऊ में जीत' }).first()).toBeVisible()
  await expect.poll(() => loaded(again.page)).toContain('Noto Serif Devanagari Variable')
  expect(await loaded(again.page)).not.toContain('Noto Naskh Arabic Variable')

  // A sign that turns words is shown by its name, and turns none: the figure reads as it is in the file.
  await again.page.getByRole('button', { name: /^Count ends/ }).click()
  const block = again.page.locator('.column [data-start]', { hasText: 'Asha Rawat polled' })
  await expect(block.locator('.unseen-sign').first()).toHaveAttribute('data-name', 'U+202E')
  const lefts = await block.evaluate((element) => {
    const texts: { readonly node: Text; readonly at: number }[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      for (let at = 0; at < node.length; at++) texts.push({ node, at })
    return texts
      .filter(({ node, at }) => /\d/.test(node.data[at]!))
      .map(({ node, at }) => {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        return range.getBoundingClientRect().left
      })
  })
  expect(lefts.length).toBe(4)
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
  const row = again.page.getByRole('button', { name: /^Count ends/ })
  await expect(row).toHaveAttribute('title', 'turned [U+202E]txt.txt')
  await again.quit()
})
