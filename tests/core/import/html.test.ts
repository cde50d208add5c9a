import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported, wordsOf } from '../article'

const read = async (text: string) => (await imported(text, 'page.html')).articles[0]!
const blocks = async (text: string) => {
  const article = await read(text)
  return article.blocks.map(({ kind }, i) => [kind, wordsOf(article.text, article.blocks)[i]])
}
const data = (json: string) => `<script type="application/ld+json">${json}</script>`
const story = '<article><h1>Rawat holds on</h1><p>She won by 8,564 votes.</p></article>'

describe('html', () => {
  it.each([
    ['https://courier.example/news/1', 'https://courier.example/news/1'],
    ['/news/1', undefined],
    ['javascript:alert(1)', undefined]
  ])('keeps the address a page says it has, where it is one: %s', async (said, address) => {
    const page = `<html><head><meta property="og:url" content="${said}"></head><body>${story}</body></html>`
    expect((await read(page)).address).toBe(address)
  })

  it('reads the article and leaves out what stands round it', async () => {
    expect(
      await blocks(`<!doctype html><html><head><title>Rawat holds on | The Desk</title></head><body>
        <nav><a href="/">Home</a></nav><div class="share-bar">Share this</div>
        <main><article><h1>Rawat <em>holds</em> on</h1><p class="byline">By Asha Pal</p>
        <p>KANPUR: She won by&nbsp;8,564 votes &amp; left.</p>
        <figure><img alt="x"><figcaption>The hall on Saturday.</figcaption></figure>
        <ul><li>Turnout was 49 per cent.</li></ul><aside>Also read this</aside>
        <div><a href="/x">More from Kanpur</a></div></article></main>
        <footer>Copyright</footer></body></html>`)
    ).toEqual([
      ['headline', 'Rawat holds on'],
      ['byline', 'By Asha Pal'],
      ['paragraph', 'KANPUR: She won by 8,564 votes & left.'],
      ['caption', 'The hall on Saturday.'],
      ['list', 'Turnout was 49 per cent.']
    ])
  })

  it('takes date, byline and outlet from the page’s data', async () => {
    const json = `{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Other words",
      "datePublished":"2024-11-23T20:00:00+05:30","author":[{"name":"Asha Pal"},{"name":"Vinod Sen"}],
      "publisher":{"name":"The Desk"}}]}`
    const article = await read(`<html>${data(json)}${story}`)
    expect(article).toMatchObject({ title: 'Rawat holds on', publishedOn: '2024-11-23', outlet: 'The Desk' })
    expect(wordsOf(article.text, article.blocks)[1]).toBe('Asha Pal, Vinod Sen')
  })

  it('falls back on OpenGraph, and on the time element', async () => {
    expect(
      await read(
        '<html><meta property="og:title" content="Rawat wins"><meta property="article:published_time" content="2024-11-24"><p>She won.</p>'
      )
    ).toMatchObject({ title: 'Rawat wins', publishedOn: '2024-11-24' })
    expect((await read(`<html>${story}<time datetime="2024-11-25">today</time>`)).publishedOn).toBe(
      '2024-11-25'
    )
  })

  it.each([
    ['broken data', data('{"@type": "NewsArticle", '), undefined],
    ['data of another kind', data('{"@type":"Person","datePublished":"2024-11-23"}'), undefined],
    ['a day that is none', '<meta property="article:published_time" content="2024-02-31">', undefined]
  ])('makes nothing of %s', async (_, head, publishedOn) => {
    const article = await read(`<html><head>${head}</head>${story}`)
    expect(article.publishedOn).toBe(publishedOn)
    expect(article.text).toBe('Rawat holds on\n\nShe won by 8,564 votes.')
  })

  it('never shows script or style, and decodes what is escaped', async () => {
    expect(
      (await read('<html><style>p{}</style><p>A &lt;b&gt; &#8217; c</p><script>var x</script>')).text
    ).toBe('A <b> ’ c')
  })

  it('reads a page nested deeper than any stack', async () => {
    expect((await read(`<html>${'<div>'.repeat(20_000)}<p>She won.</p>`)).text).toBe('She won.')
  })

  it('says that a page holds no article', async () => {
    expect(
      await importFile(fileOf('<html><nav>Home</nav></html>', 'front.html'), documentReaders)
    ).toMatchObject({
      ok: false,
      error: {
        code: 'empty',
        message: expect.stringContaining('front.html is a web page without an article')
      }
    })
  })
})

describe('mhtml', () => {
  const saved = (encoding: string, body: string) =>
    `From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="--x"\n\n----x\nContent-Type: text/css\n\np{}\n----x\nContent-Type: text/html\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n----x--\n`

  it.each([
    ['quoted-printable', '<html><body><h1>Rawat holds=\n on</h1><p>It=E2=80=99s 8,564.</p></body></html>'],
    ['base64', btoa('<html><body><h1>Rawat holds on</h1><p>It\xe2\x80\x99s 8,564.</p></body></html>')],
    ['8bit', '<html><body><h1>Rawat holds on</h1><p>It’s 8,564.</p></body></html>']
  ])('reads a page saved as %s', async (encoding, body) => {
    const [article] = (await imported(saved(encoding, body), 'page.mhtml')).articles
    expect(article).toMatchObject({ text: 'Rawat holds on\n\nIt’s 8,564.', source: { format: 'mhtml' } })
  })

  it('says that a file holds no page', async () => {
    expect(await importFile(fileOf('MIME-Version: 1.0\n\nHello', 'a.mhtml'), documentReaders)).toMatchObject({
      ok: false,
      error: { message: 'a.mhtml holds no web page. Save the page again, or save it as HTML.' }
    })
  })
})
