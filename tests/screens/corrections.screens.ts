import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, selectClaim, test } from '../e2e/desk-app'
import { takeEvery } from './every-screen'

const fire = (dead: string) => `Boatyard blaze kills nine

A fire at the Brackwater boatyard in Wexmouth killed ${dead} dockers on Monday. The yard belongs to Orla Fayne.

The families will get $50,000 each, said Tobin Skerry of the Harbour Union. The fund grew from 1,200 to 1,500 crowns, a rise of 20 per cent.
`
const followUp = `Town mourns nine

Wexmouth buried the nine dockers of the Brackwater fire on Friday. Nine families walked behind the coffins.

The union of Tobin Skerry pays $50,000 to each, a total of $450,000.
`

test('the life of corrections', async ({ launch, folders }) => {
  const [first, second] = [fire('nine'), followUp].map((text, i) => {
    const path = join(folders.out, `fire-${i}.txt`)
    writeFileSync(path, text)
    return path
  }) as [string, string]
  const desk = await launch({ files: [first, second] })
  const { page } = desk
  expect(await desk.state()).toBe('ready')
  const correct = async (words: string, right: string) => {
    await selectClaim(page, words)
    await page.keyboard.press('c')
    await page.keyboard.press('Control+A')
    await page.keyboard.type(right)
    await page.keyboard.press('Enter')
    await desk.saved()
  }
  await correct('nine dockers', 'ten dockers')
  await correct('20 per cent', '22 per cent')
  await expect(page.locator('.correction.is-doubted')).toBeVisible()
  await takeEvery(desk, 'checked-again')
  writeFileSync(first, fire('ten'))
  await page.keyboard.press('Control+Shift+R')
  await expect(page.locator('main')).toContainText('killed ten dockers', { timeout: 20_000 })
  await page.keyboard.press('Shift+R')
  await expect(page.locator('.board-places li').first()).toBeVisible()
  await takeEvery(desk, 'corrections')
})
