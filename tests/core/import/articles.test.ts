import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf } from '../article'

const folder = resolve(import.meta.dirname, '../../fixtures/articles')

describe.each(readdirSync(folder))('%s', (slug) => {
  it('is read as its golden file says', async () => {
    const golden = join(folder, slug, 'expected.article.json')
    // A new one begins as an empty file, is written by `npx vitest run -u` and read by whoever commits it.
    expect(existsSync(golden), `${slug} has no expected.article.json`).toBe(true)
    const source = readdirSync(join(folder, slug)).filter((name) => name.startsWith('source.'))
    expect(source).toHaveLength(1)
    const result = await importFile(
      fileOf(new Uint8Array(readFileSync(join(folder, slug, source[0]!))), source[0]),
      documentReaders
    )
    const shown = result.ok
      ? {
          articles: result.value.articles.map(({ text, blocks, ...article }) => ({
            ...article,
            blocks: blocks.map((block) => ({ ...block, words: text.slice(block.start, block.end) }))
          })),
          warnings: result.value.warnings
        }
      : { error: result.error }
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(golden)
  })
})
