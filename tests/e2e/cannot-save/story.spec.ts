import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { articlesOnDisk, expect, rowInHand, selectClaim, test } from '../desk-app'

/** Deletes the folder under the open desk. Renamed first: no file can be written into it while it is being emptied. */
function takeAway(folder: string): void {
  const aside = `${folder} aside`
  renameSync(folder, aside)
  rmSync(aside, { recursive: true })
}

test('what cannot be saved stays in the window, is said, and is saved once the desk is back', async ({
  launch,
  folders
}) => {
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await selectClaim(page, '5678')
  // A share that is dropped: the folder is gone under the open desk, and comes back as it was. What is just being
  // written under a passing name may be gone before it is copied.
  const lasting = (path: string) => !path.endsWith('.tmp')
  cpSync(folders.desk, `${folders.desk} as it was`, { recursive: true, filter: lasting })
  takeAway(folders.desk)
  await page.keyboard.press('Shift+D')
  await expect(page.locator('footer[data-save-state="failed"]')).toContainText('the folder is gone')
  await expect(rowInHand(page)).toHaveAttribute('data-state', 'disputed')
  await page.screenshot({ path: join(folders.out, 'cannot-save.png') })
  renameSync(`${folders.desk} as it was`, folders.desk)
  // Tried again without being asked.
  await expect(page.locator('footer[data-save-state="saved"]')).toBeVisible({ timeout: 30_000 })
  await quit()
  expect(articlesOnDisk(folders.desk).flatMap(({ history }) => history)).toHaveLength(1)
})

test('closing with changes that cannot be saved asks; a copy can be kept', async ({ launch, folders }) => {
  const { app, page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await selectClaim(page, '5678')
  takeAway(folders.desk)
  await page.keyboard.press('d')
  await expect(page.locator('footer[data-save-state="failed"]')).toBeVisible()
  const copy = join(folders.out, 'copy.txt')
  await app.evaluate(
    ({ dialog, BrowserWindow }, { path }) => {
      const asked: string[] = []
      Object.assign(globalThis, { asked })
      const answers = [3, 1]
      dialog.showMessageBox = (async (...words: unknown[]) => {
        const options = words.at(-1) as { message: string }
        asked.push(options.message)
        // "Go back" first, then "Keep a copy"; whatever is asked after that is "Quit anyway".
        return {
          response: asked.length <= answers.length ? answers[asked.length - 1]! : 1,
          checkboxChecked: false
        }
      }) as typeof dialog.showMessageBox
      dialog.showSaveDialog = (async () => ({
        canceled: false,
        filePath: path
      })) as typeof dialog.showSaveDialog
      BrowserWindow.getAllWindows()[0]?.close()
    },
    { path: copy }
  )
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked))
    .toEqual(['Some of your changes are not on the disk'])
  await expect(page.locator('main')).toBeVisible()
  await quit()
  expect(readFileSync(copy, 'utf8')).toContain('verdict: disputed')
})
