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

describe('posts of a classic editor', () => {
  const export_ = (items: string) =>
    `<?xml version="1.0"?><rss xmlns:wp="w" xmlns:content="c"><channel><title>The Marlow Post</title>${items}</channel></rss>`
  const post = (text: string, status = 'publish', title = 'Harbour') =>
    `<item><title>${title}</title><guid>${title}</guid><content:encoded><![CDATA[${text}]]></content:encoded><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type></item>`
  const blocksOf = async (text: string) => {
    const [article] = (await imported(export_(post(text)), 'site.xml')).articles
    return article!.blocks.slice(1).map(({ kind, start, end }) => [kind, article!.text.slice(start, end)])
  }

  it('parts paragraphs at blank lines and lists at their tags, and reads captions', async () => {
    expect(
      await blocksOf(
        'The fund grew.\n\n[caption id="a" width="3"]<img src="a.jpg" /> The harbour in May[/caption]\n\nIt rained.\nAll day.\n<ul><li>one pier</li></ul>'
      )
    ).toEqual([
      ['paragraph', 'The fund grew.'],
      ['caption', 'The harbour in May'],
      ['paragraph', 'It rained.\nAll day.'],
      ['list', 'one pier']
    ])
  })

  it('takes codes off, counts them, and leaves a writer’s own brackets', async () => {
    const [article] = (
      await imported(
        export_(post('Rents [sic] rose.\n\n[gallery ids="1,2"]\n[embed]https://example.org/v[/embed]')),
        'site.xml'
      )
    ).articles
    expect(article!.text).toBe('Harbour\n\nRents [sic] rose.')
    expect(article!.leftOut).toEqual([{ reason: 'code', words: 3, parts: 2, opening: '[gallery ids="1,2"]' }])
  })

  it('says which posts are not published, and takes them where they are asked for', async () => {
    const file = fileOf(
      export_(
        post('Out.', 'publish', 'One') + post('Not yet.', 'draft', 'Two') + post('Soon.', 'future', 'Three')
      ),
      'site.xml'
    )
    const result = await importFile(file, documentReaders)
    expect(result.ok && result.value.articles.map(({ title }) => title)).toEqual(['One'])
    expect(result.ok && result.value.warnings).toEqual([
      {
        code: 'not-published',
        message: 'site.xml: 1 draft, 1 scheduled post are not published yet and were left out.'
      }
    ])
    const whole = await importFile({ ...file, whole: true }, documentReaders)
    expect(whole.ok && whole.value.articles.map(({ title }) => title)).toEqual(['One', 'Two', 'Three'])
    expect(whole.ok && whole.value.warnings.map(({ message }) => message)).toEqual([
      'site.xml, entry 2: it is a draft, not published yet.',
      'site.xml, entry 3: it is a scheduled post, not published yet.'
    ])
  })
})
