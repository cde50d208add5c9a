import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, goToClaim, selectClaim, test } from '../e2e/desk-app'
import { takeEvery } from './every-screen'

const copy = `THE HARBOUR PAGES

A wall that grew by a third

Nadia Ferrant
Coast correspondent

Dunmarrow first asked for a sea wall after the flood of 1987. The old one was 310 metres long. Nobody remembers who built it, and the rolls of the parish were lost with the vestry.

The council voted on Thursday to spend £18.6 million. “We waited for a lifetime,” said Rufus Okell, the harbour master, who is 61.

Work begins next spring. The quay stays open, and the boats with it.
`

test('a head by hand, words in no claim, a question, and a signature', async ({ launch, folders }) => {
  const file = join(folders.out, 'wall.txt')
  writeFileSync(file, copy)
  const desk = await launch({ files: [file] })
  const { page } = desk
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  expect(await desk.state()).toBe('ready')
  await selectClaim(page, '18.6 million')
  await press('Shift+H')
  await page.keyboard.type('A wall that grew by a third')
  await page.getByLabel('Place').fill('Dunmarrow Quay')
  await takeEvery(desk, 'head-by-hand')
  await press('Enter')
  await expect(page.locator('h2.headline')).toHaveText('A wall that grew by a third')
  await press('e')
  await page.keyboard.type('Harbour archive')
  await press('Enter')
  await goToClaim(page, '310 metres')
  await press('e')
  await page.keyboard.type('har')
  await expect(page.getByRole('option', { name: 'Harbour archive' })).toBeVisible()
  await press('ArrowDown')
  await takeEvery(desk, 'sources-used')
  await press('Enter', 'Enter')
  await press('q')
  await page.keyboard.type('Who measured it?')
  await press('Enter')
  await goToClaim(page, '1987')
  await press('w', 'v')
  await takeEvery(desk, 'said-after-a-ruling')
  await press('u')
  await goToClaim(page, 'Rufus Okell')
  await press('u', 'w', 'w')
  await takeEvery(desk, 'words-in-no-claim')
  await press('Control+Enter')
  await expect(page.getByRole('dialog', { name: 'Sign off' })).toBeVisible()
  await takeEvery(desk, 'signing')
  await press('Escape')
  await selectClaim(page, '310 metres')
  await page.getByRole('textbox', { name: /^Answer/ }).fill('The harbour office, in 2019.')
  await press('Enter')
  await press('Control+Enter')
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ines Marlow')
  await page.getByRole('textbox', { name: 'Your name' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Signed off by/ })).toBeVisible()
  await takeEvery(desk, 'signed')
})
