import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  await sheet.getByRole('button', { name: 'Write…' }).click()
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
}

test('a report is printed into a PDF with its words and page numbers', async ({ launch, folders }) => {
  const desk = await launch()
  expect(await desk.state()).toBe('ready')
  await selectClaim(desk.page, '5678')
  await desk.page.keyboard.press('d')
  await desk.page.getByRole('textbox', { name: /^Correction/ }).fill('by 6,211 votes')
  await desk.page.keyboard.press('Escape')
  await desk.saved()

  const path = join(folders.out, 'report.pdf')
  await handOver(desk, 'Correction report, PDF', path)
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)))
  const { text, totalPages } = await extractText(pdf, { mergePages: false })
  expect(totalPages).toBeGreaterThan(1)
  const words = text.map((page) => page.replace(/\s+/g, ' '))
  expect(words[0]).toContain('Correction report: ')
  expect(words[0]).toContain('Should read: by 6,211 votes')
  expect(words.join(' ')).toContain('79,172 − 66,436 = 12,736')
  for (const [i, page] of words.entries()) expect(page).toContain(`${i + 1} / ${totalPages}`)
  // The window that printed is gone.
  expect(await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await desk.quit()
})
