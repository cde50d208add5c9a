import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { articlesOnDisk, expect, test } from '../desk-app'

/** A folder with a story, a story in a folder below, an empty file, and what is no text. */
function folderOfArticles(out: string): string {
  const folder = join(out, 'spring')
  mkdirSync(join(folder, 'may'), { recursive: true })
  writeFileSync(
    join(folder, 'bridge.txt'),
    'Bridge opens\n\nThe bridge cost 412 crore and carries 5,000 cars a day.\n'
  )
  writeFileSync(join(folder, 'may', 'mill.txt'), 'Mill closes\n\nThe mill employed 1,200 people in 2019.\n')
  writeFileSync(join(folder, 'nothing.txt'), '')
  writeFileSync(join(folder, 'scan.txt'), Uint8Array.of(0, 1, 2, 0, 255, 0, 7, 0))
  return folder
}

/** Drags these files over the window, as the system would; they stay there until they are dropped. */
async function drag(page: Page, files: readonly string[]) {
  const devtools = await page.context().newCDPSession(page)
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', {
      type,
      x: 700,
      y: 400,
      data: { items: [], files: [...files], dragOperationsMask: 1 }
    })
  await send('dragEnter')
  await send('dragOver')
  // A page that has not yet said it takes files is dropped nothing.
  await expect(page.locator('.drop-veil')).toBeVisible()
  await send('dragOver')
  return { drop: () => send('drop') }
}

const row = (page: Page, title: string) => page.locator('[data-article-id]').filter({ hasText: title })

test('a folder dropped on the window is added, what could not be read is named, and its project is taken over', async ({
  launch,
  folders
}) => {
  const { app, page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  const folder = folderOfArticles(folders.out)
  // A folder that others check from the command line.
  const project = join(folder, 'corrigenda.json')
  writeFileSync(project, '{"checks": {"num.vague": "off"}, "tables": ["results.csv"], "failOn": "warning"}')
  writeFileSync(join(folder, '.corrigendaignore'), 'drafts/\n')
  mkdirSync(join(folder, 'drafts'))
  writeFileSync(join(folder, 'drafts', 'mast.txt'), 'Mast\n\nNot for anybody yet.\n')
  const { drop } = await drag(page, [folder])
  await expect(page.locator('.drop-veil')).toContainText('Drop to add to “desk”')
  await drop()
  await expect(page.locator('.drop-veil')).toBeHidden()
  const summary = page.getByRole('dialog')
  await expect(summary).toContainText('2 articles added')
  await expect(summary).toContainText('2 files could not be read')
  await expect(summary).toContainText('nothing.txt is empty: there is nothing to check in it.')
  await expect(summary).toContainText('scan.txt is not a text file')
  await expect(summary).toContainText('1 file is left out by .corrigendaignore.')
  await expect(summary).toContainText(`${project} sets the checks or the house style for this folder`)
  await summary.getByRole('button', { name: 'Done' }).click()
  await expect(summary).toBeHidden()
  await expect(row(page, 'Bridge opens')).toHaveAttribute('aria-current', 'true')
  await expect(row(page, 'Mill closes')).toBeVisible()

  // Its checks are taken over; written back, the rest of the file stays as it was.
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, project)
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('tab', { name: 'Checks' }).click()
  const said = page.getByRole('dialog').getByRole('status')
  await page.getByRole('button', { name: 'Take from a file…' }).click()
  await expect(said).toContainText(`Taken from ${project}. Its reference tables are not`)
  await page.getByRole('button', { name: 'Write to a file…' }).click()
  await expect(said).toHaveText(`Written to ${project}.`)
  await page.keyboard.press('Escape')
  expect(JSON.parse(readFileSync(project, 'utf8'))).toMatchObject({
    checks: { 'num.vague': 'off' },
    tables: ['results.csv'],
    failOn: 'warning',
    house: { grouping: 'any' }
  })
  await quit()
  expect(articlesOnDisk(folders.desk).map(({ article }) => article.title)).toEqual(
    expect.arrayContaining(['Bridge opens', 'Mill closes'])
  )
})

test('what was copied becomes an article, but not while a text is typed', async ({ launch, folders }) => {
  const { app, page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await app.evaluate(({ clipboard }) => {
    const html = '<h1>Ferry sinks</h1><p>The ferry carried 66, 436 people in 2018.</p>'
    const older = clipboard as unknown as { write(data: { html: string; text: string }): void }
    older.write({ html, text: 'Ferry sinks\n\nThe ferry carried 66, 436 people in 2018.' })
  })
  await page.locator('[data-article-id]').first().click()
  await page.locator('[data-row][data-claim-id] > .work-head').first().click()
  const correction = page.getByRole('textbox', { name: /^Correction/ })
  await correction.click()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(row(page, 'Ferry sinks')).toHaveCount(0)
  await correction.fill('')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(row(page, 'Ferry sinks')).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('[data-row][data-claim-id]').filter({ hasText: '66, 436' })).toBeVisible()

  // The samples are no part of an editor's own desk; one key has them back, one takes them away again.
  const rows = page.locator('[data-article-id]')
  await expect(rows).toHaveCount(1)
  await expect(page.getByText('The samples were removed.').first()).toBeAttached()
  await page.keyboard.press('z')
  await expect(rows).toHaveCount(3)
  // What was pasted by mistake is removed by one key, and comes back by one, in its place.
  await row(page, 'Ferry sinks').click()
  await page.keyboard.press('Shift+Delete')
  await expect(row(page, 'Ferry sinks')).toHaveCount(0)
  await expect(rows).toHaveCount(2)
  await page.keyboard.press('z')
  await expect(row(page, 'Ferry sinks')).toHaveAttribute('aria-current', 'true')
  await expect(rows.nth(2)).toContainText('Ferry sinks')
  // Many at once: picked in the list, archived, and put back one by one.
  await rows.first().click({ modifiers: ['ControlOrMeta'] })
  await rows.nth(1).click({ modifiers: ['ControlOrMeta'] })
  await page.keyboard.press('Shift+A')
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: '2 archived or removed' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.locator('[data-shelved]')).toHaveCount(2)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await sheet
    .getByRole('button', { name: /^Put back:/ })
    .first()
    .click()
  await expect(sheet.locator('[data-shelved]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(rows).toHaveCount(2)
  await quit()
  expect(
    articlesOnDisk(folders.desk).find(({ article }) => article.title === 'Ferry sinks')?.article
  ).toMatchObject({
    headlineLength: 'Ferry sinks'.length,
    source: { format: 'html' }
  })
})

test('adding many files can be cancelled; rulings go on meanwhile, and what was added stays', async ({
  launch,
  folders
}) => {
  const folder = join(folders.out, 'archive')
  mkdirSync(folder)
  for (let n = 0; n < 1500; n++)
    writeFileSync(
      join(folder, `${String(n).padStart(4, '0')}.txt`),
      `Story ${n}\n\nIt drew ${n + 1000} people.\n`
    )
  const { app, page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, folder)
  await page.locator('[data-article-id]').first().click()
  await expect(page.locator('[data-row][data-claim-id]').first()).toBeVisible()
  await page.keyboard.press('Shift+O')
  await expect(page.locator('.work-line')).toContainText(/Adding \d/)
  await expect(row(page, 'Story 1').first()).toBeVisible()
  await page.locator('[data-row][data-claim-id] > .work-head').first().click()
  await page.keyboard.press('v')
  await expect(page.locator('[data-row][data-claim-id]').first()).toHaveAttribute('data-state', 'verified')
  await page.getByRole('button', { name: 'Cancel' }).click()
  const summary = page.getByRole('dialog')
  await expect(summary).toContainText(/Cancelled, [\d,]+ articles? added/)
  const told = Number(
    /([\d,]+) articles? added/.exec((await summary.textContent()) ?? '')?.[1]?.replace(',', '')
  )
  expect(told).toBeLessThan(1500)
  await page.keyboard.press('Escape')
  await expect(page.locator('.work-line')).toBeHidden()
  await quit()
  const articles = articlesOnDisk(folders.desk)
  expect(articles.filter(({ article }) => article.title.startsWith('Story '))).toHaveLength(told)
  // One ruling, and the samples that went as one step.
  const changes = articles.flatMap(({ history }) => history.flatMap((entry) => entry.changes))
  expect(changes.map(({ field }) => field).sort()).toEqual(['shelved', 'shelved', 'verdict'])
})

test('a table with columns of its own names is asked about once, and read by the answer', async ({
  launch,
  folders
}) => {
  const first = join(folders.out, 'stories.csv')
  writeFileSync(
    first,
    'Kopf,Inhalt,Tag\nBridge opens,It cost 412 crore.,2024-06-03\nMill closes,It fed 90 people.,\n'
  )
  const { page, state, quit } = await launch()
  expect(await state()).toBe('ready')
  await (await drag(page, [first])).drop()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('What are the columns of stories.csv?')
  await expect(question.getByRole('cell', { name: 'It cost 412 crore.' })).toBeVisible()
  await question.getByLabel('Headline').selectOption('Kopf')
  await question.getByLabel('Text').selectOption('Inhalt')
  await question.getByLabel('Date').selectOption('Tag')
  await question.getByRole('button', { name: 'Add the articles' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(row(page, 'Bridge opens')).toContainText('3 Jun 2024')
  const second = join(folders.out, 'more.csv')
  writeFileSync(second, 'Kopf,Inhalt,Tag\nFerry sinks,It carried 400 people.,2024-06-04\n')
  await (await drag(page, [second])).drop()
  await expect(row(page, 'Ferry sinks')).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await quit()
})
