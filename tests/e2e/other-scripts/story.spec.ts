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
