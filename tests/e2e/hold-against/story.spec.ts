import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { articlesOnDisk, expect, goToClaim, root, selectClaim, test } from '../desk-app'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const results2017 = [
  'year,constituency,candidate,party,votes',
  '2017,Noorpur,Lokendra Singh,BJP,79172',
  '2017,Noorpur,Naeemul Hasan,SP,66436',
  '2017,Noorpur,Gohar Iqbal,BSP,45902'
].join('\n')

const results2018 = [
  'year,constituency,candidate,party,votes',
  '2018,Noorpur,Naeemul Hasan,SP,94875',
  '2018,Noorpur,Avani Singh,BJP,89213',
  '2018,Kairana,Hukum Singh,BJP,0'
].join('\n')

const sibling = (day: string, margin: string, name: string) =>
  `date ${day} Hasan wins at Noorpur | Doab Post\n\nNOORPUR: Naeemul Hasan won the Noorpur Assembly bypoll on Thursday, beating ${name} of the BJP by ${margin} votes. The late Hukum Singh had sat for Kairana.\n`

/** Counts the keys pressed since the last call. */
const counting = (page: Page) => {
  let count = 0
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        count++
        await page.keyboard.press(key)
      }
    },
    taken: () => {
      const now = count
      count = 0
      return now
    }
  }
}

test('a margin is held against 2017, the table and other articles; a name against its spellings', async ({
  launch,
  folders
}) => {
  const files = [
    ['early.txt', sibling('2018-05-31', '6,211', 'Avani Singh')],
    ['late.txt', sibling('2018-06-02', '5,662', 'Avani Singh')]
  ].map(([name, text]) => {
    const path = join(folders.out, name!)
    writeFileSync(path, text!)
    return path
  })
  const sample = join(root, 'resources', 'samples', 'noorpur-kairana-2018.txt')
  const { app, page, state, saved, quit } = await launch({ files: [sample, ...files] })
  expect(await state()).toBe('ready')
  const violations = async () =>
    (await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`
    )
  for (const [name, csv] of [
    ['assembly.csv', results2017],
    ['count.csv', results2018]
  ]) {
    const path = join(folders.out, name!)
    writeFileSync(path, csv!)
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, path)
    await page.keyboard.press('ControlOrMeta+Shift+T')
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'Add a table…' }).click()
    await sheet.getByLabel('Published by').fill('Returning officer')
    await sheet.getByRole('button', { name: 'Keep the table' }).click()
    await sheet.getByRole('button', { name: 'Done' }).click()
  }

  const claim = await selectClaim(page, '5678')
  const keys = counting(page)
  const held = page.locator('.held')
  await keys.press('=')
  const block = (words: string) => held.locator('.held-block').filter({ hasText: words })
  await expect(block('12,736')).toContainText('another contest, not comparable')
  await expect(block('12,736')).toContainText('7,058 less, 55 %')
  await expect(block('12,736')).toContainText('time: 2017, not Thursday')
  await expect(block('12,736')).toContainText('as printed: over 12,000 votes')
  await expect(block('5,662 in count')).toContainText('differs by 16')
  await expect(block('5,662 in count')).toHaveAttribute('data-in-hand', 'true')
  await expect(block('5,662 in count').locator('.held-sum')).toHaveText('94,875− 89,2135,662')
  await expect(held.locator('.held-line')).toContainText('6,211')
  expect(await violations()).toEqual([])

  // From the claim to its evidence: two keys.
  await keys.press('Enter')
  await saved()
  expect(keys.taken()).toBe(2)
  const evidence = (words: string) => page.locator('.card .evidence').filter({ hasText: words })
  await expect(evidence('count!2/votes')).toContainText('Returning officer')

  // Nothing is taken from another contest.
  await keys.press('k')
  await expect(block('12,736')).toHaveAttribute('data-in-hand', 'true')
  await keys.press('d')
  await expect(held).toBeVisible()
  await keys.press('j', 'd')
  await expect(held).toHaveCount(0)
  await saved()

  // A name: the spelling in hand by one key, every place mended by the next.
  await goToClaim(page, 'Humkum')
  keys.taken()
  await keys.press('=')
  const spelling = (name: string) => held.locator('tr').filter({ hasText: name })
  await expect(spelling('Humkum Singh').locator('td')).toHaveText(['1', '–', '–'])
  await expect(spelling('Hukum Singh').locator('td')).toHaveText(['1', '2', '1'])
  await keys.press('m')
  await expect(held).toContainText('Choose the right spelling first')
  await expect(spelling('Hukum Singh').first()).toBeVisible()
  expect(await violations()).toEqual([])
  keys.taken()
  await keys.press('j', 'm')
  expect(keys.taken()).toBe(2)
  await expect(held).toHaveCount(0)
  await saved()

  // Two who are told apart by the letters alone are no concern of the one; R says so for good.
  await goToClaim(page, 'Avni')
  await keys.press('=', 'j', 'h')
  await expect(spelling('Avani Singh')).toContainText('house form')
  await keys.press('Enter')
  await expect(evidence('count!3/candidate')).toBeVisible()
  await keys.press('r')
  await expect(held.locator('.held-namesakes')).toContainText('both on the house’s list of names')
  await keys.press('Escape')
  await expect(held).toHaveCount(0)

  // Two figures are said to belong together: three keys, and a correction of one asks for the other at once.
  await goToClaim(page, '45,902')
  await keys.press('=')
  await block('66, 436').locator('.held-choose').click()
  keys.taken()
  await keys.press('r')
  await expect(held.locator('.held-relate')).toContainText('20,534 less than “66, 436 votes”')
  expect(await violations()).toEqual([])
  await keys.press('3', 'Escape')
  expect(keys.taken()).toBe(3)
  const relations = page.locator('.card .relations')
  await expect(relations).toContainText('20,534 less than “66, 436 votes”: holds')
  await keys.press('c')
  await page.keyboard.type('45,209')
  await page.keyboard.press('Enter')
  await saved()
  await goToClaim(page, '45,902')
  await expect(relations).toContainText('no longer holds')
  await expect(page.locator('.card-findings')).toContainText(
    'Said to be 20,534 less than “66, 436”, which makes 45,902, but the text says “45,209”.'
  )
  expect(await violations()).toEqual([])
  await keys.press('z', 'z')
  await expect(relations).toContainText('holds')
  await expect(relations).not.toContainText('no longer')
  await saved()
  await quit()
  const [kept] = articlesOnDisk(folders.desk).filter(({ claims }) => claims.some(({ id }) => id === claim))
  const changes = kept!.history.flatMap((entry) => entry.changes)
  expect(changes).toContainEqual(
    expect.objectContaining({ field: 'correction', claim, after: '5,662 votes' })
  )
  expect(changes).toContainEqual(expect.objectContaining({ field: 'verdict', claim, after: 'disputed' }))
  const repaired = changes.filter((change) => change.field === 'correction' && change.after === 'Hukum Singh')
  expect(repaired).toHaveLength(1)
})
