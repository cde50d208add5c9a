import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { correctionsOf } from '../../../src/core/report/corrections-of'
import { stateOf } from '../../../src/core/review/article-state'
import { articlesOnDisk, expect, selectClaim, test } from '../desk-app'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const fire = `Boatyard blaze kills nine

A fire at the Brackwater boatyard in Wexmouth killed nine dockers on Monday. The yard belongs to Orla Fayne.

The families will get $50,000 each, said Tobin Skerry of the Harbour Union.
`
const followUp = `Town mourns nine

Wexmouth buried the nine dockers of the Brackwater fire on Friday. Nine families walked behind the coffins.

The union of Tobin Skerry pays $50,000 to each, a total of $450,000.
`

/** What the desk's articles ask to be corrected, by title. */
const corrections = (desk: string): Record<string, string[]> =>
  Object.fromEntries(
    articlesOnDisk(desk).map((record) => [
      record.article.title,
      correctionsOf(record, stateOf(record.history).reviews).made.map(
        ({ wrong, right }) => `${wrong} > ${right}`
      )
    ])
  )

test('one key mends every place that a correction leaves behind, one takes it back, and what the writer makes is made', async ({
  launch,
  folders
}) => {
  const [first, second] = [fire, followUp].map((text, i) => {
    const path = join(folders.out, `fire-${i}.txt`)
    writeFileSync(path, text)
    return path
  }) as [string, string]
  const { page, state, saved, quit } = await launch({ files: [first, second] })
  expect(await state()).toBe('ready')
  await selectClaim(page, 'nine dockers')
  await page.keyboard.press('c')
  await page.keyboard.type('ten dockers')
  await page.keyboard.press('Enter')
  await saved()

  // What leaves is looked at first: the places left behind, here and in the follow-up, and no other noun's.
  await page.keyboard.press('r')
  const places = page.locator('[data-places]')
  await expect(places).toContainText('Still printed: 4 places')
  await expect(places.locator('li')).toHaveText([
    /nine ten headline 1.*the same figure, no noun of its own/,
    /nine ten headline 1, Town mourns nine/,
    /nine ten paragraph 1, Town mourns nine.*the same figure, docker/,
    /\$450,000 \$500,000 paragraph 2, Town mourns nine/
  ])
  await expect(page.locator('[data-checked]')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await page.keyboard.press('Escape')

  await page.keyboard.press('Shift+Y')
  await expect(page.getByText('Mended 4 places in 2 articles.').first()).toBeAttached()
  await saved()
  await expect
    .poll(() => corrections(folders.desk))
    .toMatchObject({
      'Boatyard blaze kills nine': [/nine > /, 'nine dockers > ten dockers'].map((each) =>
        expect.stringMatching(each)
      )
    })
  const mended = corrections(folders.desk)
  expect(mended['Town mourns nine']!.join()).toContain('$450,000 > $500,000')
  expect(mended['Town mourns nine']).toHaveLength(3)
  await page.keyboard.press('z')
  await expect.poll(() => corrections(folders.desk)['Town mourns nine']).toEqual([])
  await page.keyboard.press('Shift+Y')
  await expect.poll(() => corrections(folders.desk)['Town mourns nine']).toHaveLength(3)
  await saved()

  // The writer makes the very corrections: nothing is struck out, nothing is to be ruled on again.
  writeFileSync(first, fire.replace('killed nine', 'killed ten').replace('kills nine', 'kills ten'))
  await page.keyboard.press('Control+Shift+R')
  await expect
    .poll(
      () =>
        articlesOnDisk(folders.desk)
          .filter(({ article }) => article.title === 'Boatyard blaze kills ten')
          .flatMap(({ history }) => Object.values(stateOf(history).reviews).map(({ made }) => made?.length)),
      { timeout: 20_000 }
    )
    .toEqual([1, 1])
  await expect(page.locator('main')).toContainText('killed ten dockers')
  await expect(page.locator('main del')).toHaveCount(0)
  await expect(page.locator('.orphans')).toHaveCount(0)

  // The board: what the writer made waits for its notice, what was ordered elsewhere for its writer.
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  await press('Shift+R')
  const board = page.locator('main.board')
  const groupOf = (name: string) => board.locator('.board-group', { hasText: name })
  await expect(groupOf('Yours to do').locator('.board-row')).toHaveCount(2)
  await expect(groupOf('With the writer').locator('.board-row')).toHaveCount(3)
  const inHand = board.locator('.board-row[aria-current]')
  await expect(inHand).toBeFocused()
  await expect(inHand.locator('[data-step="made"]')).toHaveAttribute('data-state', 'done')
  await expect(inHand.locator('[data-step="told"]')).toContainText('notice not out')
  for (const size of [
    { width: 1024, height: 700 },
    { width: 1440, height: 900 }
  ]) {
    await page.setViewportSize(size)
    const seen = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
    expect(seen.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
  // One key says that readers were told; nothing else prints the wrong words, so it is everywhere.
  const told = await inHand.getAttribute('data-correction')
  await press('t')
  const row = board.locator(`[data-correction="${told}"]`)
  await expect(row.locator('[data-step="told"]')).toHaveAttribute('data-state', 'done')
  await expect(groupOf('Everywhere').locator(`[data-correction="${told}"]`)).toHaveCount(1)
  // Taken back by one key, on the board as well; then said again.
  await press('z')
  await expect(groupOf('Yours to do').locator('.board-row')).toHaveCount(2)
  await press('t')
  await expect(groupOf('Yours to do').locator('.board-row')).toHaveCount(1)
  // A ruling key means nothing here: the article is out of sight.
  await press('v')
  await expect(board.locator('[data-board-show="everywhere"] .count')).toHaveText('1')
  await press('j')
  const title = await inHand.locator('.board-title').textContent()
  await press('Enter')
  await expect(page.locator('main.reader .column')).toHaveAttribute('aria-label', title!)
  await expect(page.locator('[data-row][data-chosen]')).toHaveCount(1)
  await saved()
  // biome-ignore lint/suspicious/noConsole: the count is what the story is for
  console.info(`keys on the board: ${keys}`)
  await quit()
})
