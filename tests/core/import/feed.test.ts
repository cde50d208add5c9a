import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported } from '../article'

const rss = (items: string) =>
  `<?xml version="1.0"?><rss><channel><title>The Desk</title>${items}</channel></rss>`

describe('feed', () => {
  it('makes an article of each item, with its key, and says which held nothing', async () => {
    const { articles, warnings } = await imported(
      rss(
        '<item><title>A &amp; B</title><guid>1</guid><description>One vote.</description></item><item><guid>2</guid></item>'
      ),
      'feed.xml'
    )
    expect(articles).toMatchObject([
      {
        title: 'A & B',
        text: 'A & B\n\nOne vote.',
        outlet: 'The Desk',
        source: { entry: '1', format: 'feed' }
      }
    ])
    expect(warnings.map(({ message }) => message)).toEqual([
      'feed.xml, entry 2: it holds no text and was left out.'
    ])
  })

  it('keeps the first of two entries of one key', async () => {
    const item = (words: string) => `<item><guid>1</guid><description>${words}</description></item>`
    expect(
      (await imported(rss(item('One.') + item('Two.')), 'a.rss')).articles.map(({ text }) => text)
    ).toEqual(['One.'])
  })

  it('reads on after an element that is never closed', async () => {
    const { articles } = await imported(
      rss('<item><title>A<description>One.</description></item><item><description>Two.</description></item>'),
      'a.rss'
    )
    expect(articles.map(({ text }) => text)).toEqual(['Two.'])
  })

  it('says that a feed is empty', async () => {
    expect(await importFile(fileOf(rss(''), 'a.rss'), documentReaders)).toMatchObject({
      ok: false,
      error: { code: 'empty', message: 'a.rss is a feed without an article in it. Choose another file.' }
    })
  })
})
