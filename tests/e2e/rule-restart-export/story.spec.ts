import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlesOnDisk, expect, selectClaim, test } from '../desk-app'

const correction = 'by 6,211 votes'

test('a ruling outlives a restart and stands in the report', async ({ launch, folders }) => {
  const first = await launch()
  expect(await first.state()).toBe('ready')
  const claim = await selectClaim(first.page, '5678')
  await first.page.keyboard.press('Shift+D')
  await first.page.getByRole('textbox', { name: /^Correction/ }).fill(correction)
  await first.page.keyboard.press('Enter')
  await first.saved()
  await first.quit()

  const history = articlesOnDisk(folders.desk).flatMap((article) => article.history)
  expect(history.flatMap(({ changes }) => changes)).toEqual([
    { field: 'verdict', claim, before: null, after: 'disputed' },
    { field: 'correction', claim, before: '', after: correction }
  ])
  expect(readFileSync(join(folders.desk, 'journal.jsonl'), 'utf8')).toBe('')
  expect(existsSync(join(folders.desk, 'desk.lock'))).toBe(false)
  expect(JSON.parse(readFileSync(join(folders.userData, 'window.json'), 'utf8'))).toHaveProperty('width')

  const second = await launch()
  expect(await second.state()).toBe('ready')
  expect(await selectClaim(second.page, '5678')).toBe(claim)
  const row = second.page.locator(`[data-row="${claim}"]`)
  await expect(row).toHaveAttribute('data-state', 'disputed')
  await expect(row).toContainText(correction)
  await expect(second.page.getByRole('textbox', { name: /^Correction/ })).toHaveValue(correction)

  const report = join(folders.out, 'report.md')
  await second.app.evaluate(({ dialog, Menu }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path })
    // The menu, as an editor would: its accelerator is the native one.
    const file = Menu.getApplicationMenu()?.items.find((item) => item.label.replace('&', '') === 'File')
    file?.submenu?.items.find((item) => item.label.includes('report'))?.click()
  }, report)
  await second.page.getByRole('dialog').getByRole('button', { name: 'Write…' }).click()
  await expect.poll(() => existsSync(report)).toBe(true)
  const text = readFileSync(report, 'utf8')
  expect(text).toContain('5678')
  // Without the marks of what goes and what comes.
  expect(text.replace(/[*~]/g, '')).toContain(correction)
  expect(text).toContain('## 1 correction\n')
  await second.quit()
})

test('what was typed last is kept when the window is closed at once', async ({ launch, folders }) => {
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await selectClaim(page, '5678')
  await page.getByRole('textbox', { name: /^Correction/ }).pressSequentially('typed and gone')
  await quit()
  const changes = articlesOnDisk(folders.desk).flatMap(({ history }) =>
    history.flatMap((entry) => entry.changes)
  )
  expect(changes.at(-1)).toMatchObject({ field: 'correction', after: 'typed and gone' })
})

test('a ruling is there after the program was killed', async ({ launch, folders }) => {
  const first = await launch()
  expect(await first.state()).toBe('ready')
  const claim = await selectClaim(first.page, '5678')
  await first.page.keyboard.press('v')
  const journal = join(folders.desk, 'journal.jsonl')
  await expect
    .poll(
      () =>
        readFileSync(journal, 'utf8').includes('verified') ||
        articlesOnDisk(folders.desk).some((a) => a.history.length > 0)
    )
    .toBe(true)
  const ended = new Promise<void>((done) => first.app.once('close', () => done()))
  first.app.process().kill('SIGKILL')
  await ended

  const second = await launch({ userData: `${folders.userData} 2` })
  expect(await second.state()).toBe('ready')
  expect(await selectClaim(second.page, '5678')).toBe(claim)
  await expect(second.page.locator(`[data-row="${claim}"]`)).toHaveAttribute('data-state', 'verified')
  await second.quit()
})
