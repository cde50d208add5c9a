import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { stateOf } from '../../../src/core/review/article-state'
import { wordCoverage } from '../../../src/core/review/word-coverage'
import { articlesOnDisk, card, expect, goToClaim, rowInHand, test } from '../desk-app'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const copy = `THE HARBOUR PAGES

A wall that grew by a third

Nadia Ferrant
Coast correspondent

Dunmarrow first asked for a sea wall after the flood of 1987. The old one was 310 metres long. Nobody remembers who built it.

The council voted on Thursday to spend £18.6 million. “We waited for a lifetime,” said Rufus Okell, the harbour master, who is 61.
`

test('a magazine checker takes an article from its head to two signatures, word by word', async ({
  launch,
  folders
}) => {
  test.setTimeout(120_000)
  const file = join(folders.out, 'wall.txt')
  writeFileSync(file, copy)
  const { app, page, state, saved, quit } = await launch({ files: [file] })
  expect(await state()).toBe('ready')
  await expect(page.locator('.column')).toContainText('Dunmarrow')
  const axe = async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
  let keys = 0
  const press = async (...pressed: readonly string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
    keys += pressed.length
  }
  const type = async (words: string) => {
    await page.keyboard.type(words)
    keys += words.length
  }
  const onDisk = () => articlesOnDisk(folders.desk).find(({ article }) => article.text.includes('Dunmarrow'))!
  const listed = page.locator('[aria-current="true"][data-article-id]')

  // The head: the copy's first line is the name of a page, and it prints no day.
  await expect(page.locator('.meta')).toContainText('day of print not known')
  await press('Shift+H')
  const head = page.getByRole('dialog', { name: 'Head of the article' })
  await expect(head.getByLabel('Headline')).toBeFocused()
  await expect(head.getByLabel('Byline')).toHaveValue('Nadia Ferrant, Coast correspondent')
  await axe()
  await type('A wall that grew by a third')
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab')
  await expect(head.getByLabel('Day of print')).toBeFocused()
  await type('the third')
  await press('Enter')
  await expect(head).toContainText('Write the whole day, as 3 May 2025.')
  await press('Control+A')
  await type('2 May 2025')
  await press('Enter')
  await expect(head).toHaveCount(0)
  await expect(page.locator('h2.headline')).toHaveText('A wall that grew by a third')
  await expect(page.locator('.meta')).toContainText('2 May 2025')
  await expect(page.locator('.meta')).toContainText('set by hand')
  await expect(listed).toContainText('A wall that grew by a third')
  await press('z')
  await expect(page.locator('h2.headline')).not.toHaveText('A wall that grew by a third')
  await press('Shift+Z')
  await expect(page.locator('h2.headline')).toHaveText('A wall that grew by a third')

  // The article and nothing beside it is selected and copied, each of its words once, whatever is drawn over them.
  await goToClaim(page, '310 metres')
  await press('Shift+D', 'c')
  await type('130 metres')
  await press('Enter')
  await expect(page.locator('.column ins')).toHaveText(/130 metres/)
  await press('Control+A')
  await app.evaluate(({ clipboard }) => clipboard.clear())
  await press('Control+C')
  await expect
    .poll(() =>
      app.evaluate(({ clipboard }) => clipboard.readText()).then((text) => text.replace(/\s+/g, ' ').trim())
    )
    .toBe(copy.replace(/\s+/g, ' ').trim())
  await press('z', 'z')
  await expect(page.locator('.column ins')).toHaveCount(0)
  // A list that was chosen from leaves the keys to the row in hand.
  await press('f')
  const status = page.getByRole('region', { name: 'Filter' }).getByRole('combobox', { name: 'Status' })
  await status.click()
  await status.selectOption('to-check')
  const before = await rowInHand(page).getAttribute('data-row')
  await press('j')
  await expect(rowInHand(page)).not.toHaveAttribute('data-row', before!)
  await press('Shift+V')
  await expect(rowInHand(page)).toHaveAttribute('data-state', 'verified')
  await press('z', 'Shift+F')
  // Whether what is quoted is so has keys of its own.
  await goToClaim(page, 'We waited')
  await press('Alt+T')
  await expect(card(page).getByRole('button', { name: /^True/ })).toHaveAttribute('aria-pressed', 'true')
  await saved()
  await press('z')

  // A source by its first letters, once more by one key, and an address that fills its fields.
  await goToClaim(page, '1987')
  await press('e')
  await type('Harbour archive')
  await press('Enter')
  await expect(card(page)).toContainText('Harbour archive')
  await goToClaim(page, '310 metres')
  await press('Shift+E')
  await expect(card(page).getByRole('button', { name: /Harbour archive/ })).toBeVisible()
  await goToClaim(page, '18.6 million')
  await press('e')
  await type('har')
  await expect(page.getByRole('option', { name: 'Harbour archive' })).toBeVisible()
  await axe()
  await press('ArrowDown', 'Enter', 'Enter')
  await expect(card(page).getByRole('button', { name: /Harbour archive/ })).toBeVisible()
  await saved()

  // A question to the author, which the list shows and the signature waits for.
  await press('q')
  const question = page.getByRole('textbox', { name: /^Question to the author/ })
  await expect(question).toBeFocused()
  await type('Is that over three years?')
  await press('Enter')
  await saved()
  await expect(listed).toContainText('1 question open')

  // Sentence by sentence: V for the sentence with its claims, a full stop for words in no claim.
  await goToClaim(page, '1987')
  await press('w')
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('taken'))).toBe(true)
  await press('v')
  // What is said of it covers none of the words of the row in hand, and takes no room from them.
  await expect(rowInHand(page).locator('.said')).toContainText('Verified')
  const said = await rowInHand(page).locator('.said').boundingBox()
  const words = await rowInHand(page).locator('.work-words').boundingBox()
  expect(said!.y + said!.height).toBeLessThanOrEqual(words!.y)
  expect(words!.height).toBeLessThan(30)
  await goToClaim(page, '310 metres')
  await press('w', 'w', 'v')
  const covered = () => wordCoverage(onDisk(), stateOf(onDisk().history))
  await saved()
  await press('u')
  await expect(page.locator('.column .is-loose').first()).toBeVisible()
  await axe()
  await press('u')
  await goToClaim(page, 'Thursday')
  await press('w', 'w', 'v')
  await expect(page.locator('.reader-bar')).toContainText('All ruled on')
  await expect(page.locator('.reader-bar')).toContainText('words in no claim')
  // What is left are the headline and the name of the page.
  await press('.', '.', '.')
  await expect.poll(() => covered().loose).toBe(0)
  expect(covered()).toMatchObject({ done: covered().all, open: 0 })
  await expect(page.locator('.reader-bar')).not.toContainText('in no claim')
  await press('z')
  await expect.poll(() => covered().loose).toBeGreaterThan(0)
  await press('Shift+Z')
  await expect.poll(() => covered().loose).toBe(0)

  // The question holds the signature back until its answer is written down.
  await press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Sign off' })
  await expect(dialog).toContainText('Every claim has been ruled on.')
  await expect(dialog).toContainText('1 question to the author is open')
  await expect(dialog.getByRole('button', { name: 'Sign off all the same' })).toHaveAttribute(
    'aria-disabled',
    'true'
  )
  await axe()
  await press('Enter')
  await expect(rowInHand(page)).toContainText('18.6 million')
  await app.evaluate(({ clipboard }) => clipboard.clear())
  await press('Control+k')
  await type('copy the questions')
  await press('Enter')
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('1. “£18.6 million” (paragraph 2): Is that over three years?')
  await page.getByRole('textbox', { name: /^Answer/ }).focus()
  await type('Yes, until 2028.')
  await press('Enter')
  await expect(listed).not.toContainText('question open')

  // What it is filed under, put on and taken back.
  await press('Shift+T')
  await expect(page.getByLabel('Add a tag')).toBeFocused()
  await type('Saturday paper')
  await press('Enter')
  await expect(page.getByRole('dialog', { name: 'Tags: “A wall that grew by a third”' })).toContainText(
    'Saturday paper'
  )
  await axe()
  await type('Coast')
  await press('Enter')
  await expect(listed).toContainText('Coast · Saturday paper')
  await press('Escape', 'z')
  await expect(listed).not.toContainText('Coast')
  await expect(listed).toContainText('Saturday paper')

  // The name is asked once; a later ruling makes the signature stale, in words.
  await press('Control+Enter')
  await dialog.getByRole('textbox', { name: 'Your name' }).focus()
  await type('Ines Marlow')
  await press('Enter')
  await expect(page.getByRole('button', { name: /^Signed off by Ines Marlow/ })).toBeVisible()
  await expect(listed).toContainText('Signed by Ines Marlow')
  await goToClaim(page, '310 metres')
  await press('Shift+S')
  await expect(page.getByRole('button', { name: 'Changed since Ines Marlow signed it off' })).toBeVisible()
  await expect(listed).not.toContainText('Signed by')
  await press('z')
  await press('Control+Enter')
  await expect(dialog.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ines Marlow')
  await dialog.getByRole('textbox', { name: 'Note for the record' }).press('Enter')
  await press('Control+Enter')
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Tomas Reed')
  await expect(dialog).toContainText('Ines Marlow has signed. You sign as the second.')
  await dialog.getByRole('textbox', { name: 'Your name' }).press('Enter')
  await expect(listed).toContainText('Signed by Ines Marlow and Tomas Reed')
  await axe()
  await saved()
  await quit()

  // biome-ignore lint/suspicious/noConsole: the count is what the story is for
  console.info(
    `keys from the head to two signatures: ${keys}, of ${covered().all} words, ${onDisk().claims.length} claims`
  )
  const record = onDisk()
  const { reviews, signedOff } = stateOf(record.history)
  expect(signedOff).toMatchObject({ by: 'Tomas Reed', first: { by: 'Ines Marlow' }, changedSince: false })
  expect(record.article).toMatchObject({ title: 'A wall that grew by a third', publishedOn: '2025-05-02' })
  expect(record.article.text).toBe(copy.trim())
  const sources = Object.values(reviews).flatMap(({ evidence }) =>
    evidence.map(({ source, rank }) => [source, rank])
  )
  expect(sources).toEqual(Array(3).fill(['Harbour archive', 'unsaid']))
  expect(JSON.parse(readFileSync(join(folders.userData, 'settings.json'), 'utf8')).checker).toBe('Tomas Reed')
})
