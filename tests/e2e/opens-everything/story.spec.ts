import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articlesOnDisk, expect, root, test } from '../desk-app'

const fixtures = join(root, 'tests', 'fixtures', 'articles')

interface Golden {
  readonly articles?: readonly { readonly blocks: readonly { readonly words: string }[] }[]
  readonly error?: { readonly message: string }
}

/** Every file the importers are tested with, and what must come of it. */
const files = readdirSync(fixtures).map((slug) => {
  const folder = join(fixtures, slug)
  const name = readdirSync(folder).find((each) => each.startsWith('source.'))!
  const golden: Golden = JSON.parse(readFileSync(join(folder, 'expected.article.json'), 'utf8'))
  return { path: join(folder, name), articles: golden.articles ?? [], refused: golden.error?.message }
})

const folded = (words: string) => words.replace(/\s+/g, ' ').trim()

test('the window opens every file the importers are tested with, or says by name why not', async ({
  launch,
  folders
}) => {
  test.setTimeout(180_000)
  const { page, state } = await launch({ files: files.map(({ path }) => path) })
  expect(await state()).toBe('ready')
  const summary = page.getByRole('dialog')
  await expect(summary).toContainText('could not be read', { timeout: 90_000 })
  for (const { refused } of files) if (refused) await expect(summary).toContainText(refused)
  await summary.getByRole('button', { name: 'Close' }).click()

  // The samples of the first start go with the first article of one's own.
  const paths = new Set(files.map(({ path }) => path))
  const kept = articlesOnDisk(folders.desk).filter(({ article }) => paths.has(article.source.path ?? ''))
  for (const { path, articles } of files) {
    const own = kept.filter(({ article }) => article.source.path === path)
    expect(own, path).toHaveLength(articles.length)
  }

  // From the first article to the last by key; each shows the words it was read for.
  const current = page.locator('[data-article-id][aria-current="true"]')
  for (let n = 0; n < kept.length; n++) await page.keyboard.press('[')
  const seen = new Set<string>()
  for (let n = 0; n < kept.length; n++) {
    const id = (await current.getAttribute('data-article-id'))!
    const record = kept.find(({ article }) => article.id === id)!
    const block = record.article.blocks.at(-1)!
    const words = folded(record.article.text.slice(block.start, block.end)).slice(0, 24)
    await expect
      .poll(async () => folded((await page.locator('main').textContent()) ?? ''), {
        message: record.article.source.name
      })
      .toContain(words)
    seen.add(id)
    if (n + 1 === kept.length) break
    await page.keyboard.press(']')
    await expect(current).not.toHaveAttribute('data-article-id', id)
  }
  expect(seen.size).toBe(kept.length)
})
