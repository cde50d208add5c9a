import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { type DeskApp, expect, selectClaim, test } from '../desk-app'

/** Writes the report of the open article in this form, as an editor would. */
async function handOver({ app, page }: DeskApp, form: string, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await page.keyboard.press('r')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('radio', { name: form }).check()
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('status')).toHaveText(path, { timeout: 30_000 })
  expect(existsSync(path)).toBe(true)
  await page.keyboard.press('Enter')
  await expect(sheet).toBeHidden()
}

test('a report is printed into a PDF with its words, title and page numbers', async ({ launch, folders }) => {
  const desk = await launch()
  expect(await desk.state()).toBe('ready')
  await selectClaim(desk.page, '5678')
  await desk.page.keyboard.press('Shift+D')
  await desk.page.getByRole('textbox', { name: /^Correction/ }).fill('by 6,211 votes')
  await desk.page.keyboard.press('Enter')
  await desk.saved()

  // What will leave is seen first, page by page, with its count.
  await desk.page.keyboard.press('r')
  const sheet = desk.page.getByRole('dialog')
  const preview = sheet.getByRole('region', { name: 'What will leave' })
  await expect(preview.locator('pre')).toContainText('# The opposition has taken a second seat')
  await expect(preview).toContainText('1 correction')
  // The notice is written over below.
  const asText = ((await preview.locator('pre').textContent()) ?? '').replace(
    /## The notice[\s\S]*?(?=\n## )/,
    ''
  )
  await sheet.getByRole('radio', { name: 'Correction report, PDF' }).check()
  await expect(preview.locator('canvas')).toHaveCount(2, { timeout: 30_000 })
  const inked = await preview
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return data.some((value, at) => at % 4 < 3 && value < 80)
    })
  expect(inked).toBe(true)
  if (process.env.CORRIGENDA_LOOK) await desk.page.screenshot({ path: process.env.CORRIGENDA_LOOK })
  // The notice is written over and kept, and leaves as it was written.
  await sheet.getByRole('radio', { name: 'Printed correction notice' }).check()
  const own = 'Correction: The margin at Noorpur was by 6,211 votes. We had it wrong.'
  await preview.getByRole('textbox').fill(own)
  await preview.getByRole('button', { name: 'Keep this text' }).click()
  await expect(preview.locator('pre')).toContainText(own)
  await desk.page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  const notice = join(folders.out, 'notice.txt')
  await handOver(desk, 'Printed correction notice', notice)
  expect(readFileSync(notice, 'utf8')).toContain(own)

  const path = join(folders.out, 'report.pdf')
  await handOver(desk, 'Correction report, PDF', path)
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)))
  const { text, totalPages } = await extractText(pdf, { mergePages: false })
  expect(totalPages).toBe(2)
  const words = text.map((page) => page.replace(/\s+/g, ' '))
  expect(words[0]).toContain('1 correction')
  expect(words[0]).toContain('by 6,211 votes')
  expect(words.join(' ')).toContain('79,172 − 66,436 = 12,736')
  // No word of the report is broken, in its cells least of all, nor lost to a ligature that cannot be copied.
  const long = new Set(asText.match(/(?<![\p{L}-])\p{L}{5,}(?![\p{L}-])/gu))
  expect(long.size).toBeGreaterThan(60)
  expect([...long].filter((word) => !words.join(' ').includes(word))).toEqual([])
  for (const [i, page] of words.entries()) expect(page).toContain(`${i + 1} of ${totalPages}`)
  // Its own fonts, each in the file.
  const raw = readFileSync(path).toString('latin1')
  const faces = new Set([...raw.matchAll(/\/FontName \/[A-Z]{6}\+(\w+)/g)].map(([, face]) => face))
  expect([...faces].filter((face) => !/^Source(Sans|Serif)/.test(face!))).toEqual([])
  expect(faces.size).toBeGreaterThan(1)
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({ Title: expect.stringContaining('western Uttar') })
  expect(JSON.stringify(info)).not.toContain('Mozilla')
  // The window that printed is gone.
  expect(await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await desk.quit()
})

test('a sheet says where old words still stand, what is missing, and where the file went', async ({
  launch,
  folders
}) => {
  const desk = await launch()
  const { app, page } = desk
  expect(await desk.state()).toBe('ready')
  await selectClaim(page, 'Mriganka Singh')
  await page.keyboard.press('Shift+D')
  await page.getByRole('textbox', { name: /^Correction/ }).fill('Mrganka Singh')
  await page.keyboard.press('Enter')
  await selectClaim(page, 'over 12,000')
  await page.keyboard.press('Shift+D')
  await page.getByRole('textbox', { name: /^Correction/ }).fill('over 12,700 votes of Noorpur')
  await page.keyboard.press('Enter')
  await desk.saved()

  await page.keyboard.press('r')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'paragraph 6' }).click()
  await expect(sheet).toBeHidden()
  await page.keyboard.press('r')
  await sheet.getByRole('radio', { name: 'ClaimReview' }).check()
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('alert')).toContainText('https://')
  await sheet.getByRole('textbox', { name: /^Address/ }).fill('https://example.com/checks/1')
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('alert')).toContainText('handed over as a correction')
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([])

  const path = join(folders.out, 'corrected.docx')
  await app.evaluate(({ dialog, shell }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    shell.showItemInFolder = (shown) => {
      Object.assign(globalThis, { shown })
    }
  }, path)
  await sheet.getByRole('radio', { name: 'tracked changes' }).check()
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('status')).toHaveText(path, { timeout: 30_000 })
  await sheet.getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(() => app.evaluate(() => (globalThis as { shown?: string }).shown)).toBe(path)
  expect((await mammoth.extractRawText({ path })).value).toContain('over 12,700 votes of Noorpur')
  await page.keyboard.press('Escape')

  // The form is remembered, over a restart too.
  await desk.quit()
  const again = await launch()
  expect(await again.state()).toBe('ready')
  await again.page.keyboard.press('r')
  await expect(again.page.getByRole('dialog').getByRole('radio', { name: 'tracked changes' })).toBeChecked()
  await again.quit()
})
