import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { sonpurCsv } from '../../core/desk-table'
import { workbook } from '../../core/workbook'
import { articlesOnDisk, expect, selectClaim, test } from '../desk-app'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const story =
  'Rawat takes Sonpur\n\nAsha Rawat of the Janata Party won the Sonpur seat in 2017, beating Vinod Pal by 3,910 votes.\n'

/** As many seats as make a table that is not drawn whole. */
const otherSeats = Array.from(
  { length: 400 },
  (_, i) => `2017,Seat ${i},Candidate ${i},Lok Party,${1000 + i},9000\n`
)

test('a table is added, an article held against it, its cells taken as evidence, and the table removed and put back', async ({
  launch,
  folders
}) => {
  const article = join(folders.out, 'sonpur.txt')
  const results = join(folders.out, 'results.csv')
  writeFileSync(article, story)
  writeFileSync(
    results,
    `${otherSeats.join('').replace(/^/, 'year,constituency,candidate,party,votes,total_votes\n')}${sonpurCsv.split('\n').slice(1).join('\n')}`
  )
  const { app, page, state, saved, quit } = await launch({ files: [article] })
  expect(await state()).toBe('ready')
  const claim = await selectClaim(page, '3,910')
  await page.keyboard.press('s')
  await saved()
  const choose = (path: string) =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, path)
  const violations = async () =>
    (await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`
    )

  await page.keyboard.press('ControlOrMeta+Shift+T')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('No table yet.')
  await choose(article)
  await sheet.getByRole('button', { name: 'Add a table…' }).click()
  await expect(sheet.getByRole('alert')).toContainText('sonpur.txt')
  await choose(results)
  await sheet.getByRole('button', { name: 'Add a table…' }).click()
  await expect(sheet.locator('label', { hasText: /^Votes/ }).locator('select')).toHaveValue('votes')
  await sheet.getByLabel('Figures as of').fill('2017-03-11')
  await sheet.getByLabel('Published by').fill('Returning officer')
  expect(await violations()).toEqual([])
  await sheet.getByRole('button', { name: 'Keep the table' }).click()
  await expect(sheet).toContainText('as of 11 March 2017 · Returning officer · 403 rows · 401 contests')
  expect(await violations()).toEqual([])
  await sheet.getByRole('button', { name: 'Done' }).click()

  // The article was checked in the background; the ruling stands.
  const detail = page.locator('.card')
  await expect(detail).toContainText('From results, as of 11 March 2017')
  await expect(detail.getByRole('button', { name: 'Needs a source' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('t')
  await expect(detail.locator('[data-take-cells]')).toHaveAttribute('aria-pressed', 'true')
  await detail.getByRole('button', { name: 'Show results!402/votes in its table' }).click()
  await expect(sheet.locator('[data-lit]')).toHaveText([/^14259/, /^11069/])
  await expect(sheet.locator('[data-lit]').first()).toBeInViewport()
  // The words stand above it: neither covers the other.
  const words = await page.locator('.column .is-chosen').first().boundingBox()
  expect(words!.y).toBeGreaterThan(48)
  expect(words!.y + words!.height).toBeLessThan((await sheet.boundingBox())!.y)
  expect(await sheet.getByRole('row').count()).toBeLessThan(100)
  expect(await violations()).toEqual([])

  await sheet.getByRole('button', { name: 'All tables' }).click()
  await sheet.getByRole('button', { name: 'Remove results' }).click()
  await expect(sheet).toContainText('results is off the desk.')
  await expect(detail).not.toContainText('From results')
  await sheet.getByRole('button', { name: 'Put it back' }).click()
  await expect(sheet.getByRole('heading', { name: 'results' })).toBeVisible()
  await sheet.getByRole('button', { name: 'Done' }).click()
  await expect(detail).toContainText('From results, as of 11 March 2017')

  // Of a workbook the editor chooses the sheet; what becomes of a file meanwhile is told over the sheet.
  const book = join(folders.out, 'book.xlsx')
  const votes = (seat: string) => [
    ['constituency', 'candidate', 'votes'],
    [seat, 'Asha Rawat', 14259]
  ]
  writeFileSync(book, workbook({ Notes: [['As declared']], First: votes('Sonpur'), Final: votes('Ramgarh') }))
  await page.keyboard.press('ControlOrMeta+Shift+T')
  await choose(book)
  await sheet.getByRole('button', { name: 'Add a table…' }).click()
  const of = sheet.getByLabel('Sheet of the workbook')
  await expect(of).toHaveValue('First')
  await of.selectOption('Final')
  await expect(sheet).toContainText('Ramgarh')
  await of.selectOption('Notes')
  await expect(sheet.getByRole('alert')).toContainText('book.xlsx, sheet “Notes”')
  await expect(of).toHaveValue('Final')
  rmSync(article)
  const told = sheet.locator('.notice')
  await expect(told).toContainText('sonpur.txt', { timeout: 20_000 })
  expect(await violations()).toEqual([])
  await told.getByRole('button').click()
  await expect(told).toHaveCount(0)
  await expect(sheet.getByLabel('Name')).toBeFocused()
  await sheet.getByRole('button', { name: 'Cancel' }).click()
  await sheet.getByRole('button', { name: 'Done' }).click()
  await quit()

  const [kept] = articlesOnDisk(folders.desk).filter(({ claims }) => claims.some(({ id }) => id === claim))
  const changes = kept!.history.flatMap((entry) => entry.changes)
  expect(changes).toContainEqual(expect.objectContaining({ field: 'verdict', claim, after: 'needs-source' }))
  expect(changes).toContainEqual(
    expect.objectContaining({
      field: 'evidence',
      claim,
      after: expect.objectContaining({
        kind: 'table-cell',
        rank: 'primary',
        source: 'Returning officer',
        locator: 'results!402/votes, results!403/votes',
        quote: '14,259 − 11,069 = 3,190'
      })
    })
  )
  const files = readdirSync(join(folders.desk, 'tables'))
  expect(files).toHaveLength(1)
  expect(JSON.parse(readFileSync(join(folders.desk, 'tables', files[0]!), 'utf8'))).toMatchObject({
    name: 'results',
    asOf: '2017-03-11'
  })
})
