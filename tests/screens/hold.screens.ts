import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, goToClaim, selectClaim, test } from '../e2e/desk-app'
import { takeEvery } from './every-screen'

const count = [
  'year,constituency,candidate,party,votes',
  '2018,Noorpur,Naeemul Hasan,SP,94875',
  '2018,Noorpur,Avani Singh,BJP,89213'
].join('\n')

const sibling = (day: string, margin: string) =>
  `date ${day} Hasan wins at Noorpur | Doab Post\n\nNOORPUR: Naeemul Hasan won the Noorpur Assembly bypoll on Thursday, beating Avani Singh of the BJP by ${margin} votes. The late Hukum Singh had sat for Kairana.\n`

test('a figure and a name held against what stands beside them', async ({ launch, folders }) => {
  const files = [
    ['early.txt', sibling('2018-05-31', '6,211')],
    ['late.txt', sibling('2018-06-02', '5,662')]
  ].map(([name, text]) => {
    const path = join(folders.out, name!)
    writeFileSync(path, text!)
    return path
  })
  const table = join(folders.out, 'count.csv')
  writeFileSync(table, count)
  const desk = await launch({ files })
  const { app, page } = desk
  expect(await desk.state()).toBe('ready')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, table)
  await page.keyboard.press('ControlOrMeta+Shift+T')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Add a table…' }).click()
  await sheet.getByRole('button', { name: 'Keep the table' }).click()
  await sheet.getByRole('button', { name: 'Done' }).click()

  await selectClaim(page, '5678')
  await page.keyboard.press('=')
  await expect(page.locator('.held-line')).toBeVisible()
  await takeEvery(desk, 'hold-figure')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await takeEvery(desk, 'hold-another')
  await page.keyboard.press('Escape')

  await goToClaim(page, 'Humkum')
  await page.keyboard.press('=')
  await page.keyboard.press('j')
  await expect(page.locator('.held-places')).toBeVisible()
  await takeEvery(desk, 'hold-name')
})
