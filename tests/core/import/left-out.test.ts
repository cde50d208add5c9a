import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { countWords } from '../../../src/core/text/count-words'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported, wordsOf } from '../article'

const long =
  'It was a long week, and much was done in it by the people of the harbour and of the town, who met on Monday.'
const page = (inside: string) =>
  `<!doctype html><html><head><title>Rents</title></head><body><article><h1>Rents</h1><p>${long}</p>${inside}<p>${long}</p></article></body></html>`
const read = async (inside: string) => {
  const article = (await imported(page(inside), 'page.html')).articles[0]!
  const [, , ...blocks] = wordsOf(article.text, article.blocks)
  return { kept: blocks.slice(0, -1), leftOut: article.leftOut ?? [] }
}

describe('what of a page is the story', () => {
  it.each([
    ['<h2 id="social-housing">Social housing</h2>', ['Social housing']],
    ['<h2 id="comments">Comments</h2>', ['Comments']],
    ['<p id="comment-on-rents">Rents rose 412 times.</p>', ['Rents rose 412 times.']],
    ['<table id="share-prices"><tr><td>Marlow</td><td>412p</td></tr></table>', ['Marlow\t412p']],
    ['<blockquote class="social-quote">Rents rose.</blockquote>', ['Rents rose.']],
    ['<ul class="related-figures"><li>412 homes</li><li>31 boats</li></ul>', ['412 homes', '31 boats']],
    [`<section id="comments"><h2>Comments</h2><p>${long}</p><p>${long} ${long}</p></section>`, 4],
    [`<div class="menu-prices"><p>Soup cost £4.</p></div>`, ['Soup cost £4.']],
    [`<aside><p>${long} ${long} ${long}</p></aside>`, 1],
    ['<div class="has-sidebar"><p>Rents rose.</p></div>', ['Rents rose.']]
  ])('keeps %s', async (inside, kept) => {
    const story = await read(inside)
    if (typeof kept === 'number') expect(story.kept.length).toBeGreaterThanOrEqual(Math.min(kept, 3) - 1)
    else expect(story.kept).toEqual(kept)
    expect(story.leftOut).toEqual([])
  })

  it.each([
    ['share', '<div class="share-bar"><a href="/f">Facebook</a> <a href="/w">WhatsApp</a></div>', 2],
    ['related', '<div class="related-links"><a href="/x">How the pier was sold</a></div>', 5],
    [
      'comments',
      `<div class="comments"><div class="comment">${long}</div><div class="comment">I disagree.</div></div>`,
      27
    ],
    [
      'sign-up',
      '<div class="newsletter-signup"><p>Get our letter.</p><form><input><button>Go</button></form></div>',
      4
    ],
    ['cookies', `<div id="cookie-banner"><p>${long}</p><button>Accept</button></div>`, 26],
    ['menu', '<nav><a href="/">Home</a></nav>', 1],
    ['hidden', '<p style="display: none">Only for robots.</p>', 3],
    ['links', '<p><a href="/more">More from the harbour</a></p>', 4]
  ] as const)('leaves out %s, and says how much', async (reason, inside, words) => {
    const { kept, leftOut } = await read(inside)
    expect(kept).toEqual([])
    expect(leftOut).toHaveLength(1)
    expect(leftOut[0]).toMatchObject({ reason, words, parts: 1 })
  })

  it('keeps the items of a list that is the story, though most of their words are links', async () => {
    const { kept } = await read(
      '<ul><li>Joe Marsh <a href="/c">brought the ferry back</a></li><li><a href="/d">The trust fined 31 skippers</a></li></ul>'
    )
    expect(kept).toEqual(['Joe Marsh brought the ferry back', 'The trust fined 31 skippers'])
  })

  it('takes all of it in where the editor asks', async () => {
    const file = fileOf(
      page('<nav><a href="/">Home</a></nav><div class="comments"><div class="comment">No.</div></div>'),
      'page.html'
    )
    const result = await importFile({ ...file, whole: true }, documentReaders)
    const [article] = result.ok ? result.value.articles : []
    expect(article?.text).toContain('Home')
    expect(article?.text).toContain('No.')
    expect(article?.leftOut).toBeUndefined()
    expect(article?.source.whole).toBe(true)
  })

  it('says in words how many words are left out, and of what', async () => {
    const { warnings } = await imported(
      page('<nav><a href="/">Home</a></nav><p><a href="/m">More from us</a></p>'),
      'page.html'
    )
    expect(warnings).toEqual([
      {
        code: 'left-out-words',
        message: 'page.html: 4 words left out: 3 of lines of links, 1 of menus, heads and feet of the page.'
      }
    ])
  })
})

describe('where on a page the story stands', () => {
  const told = async (body: string, title = 'Rents rise in Marlow') => {
    const html = `<html><head><title>${title}</title></head><body>${body}</body></html>`
    const { text, blocks, leftOut = [] } = (await imported(html, 'page.html')).articles[0]!
    return { words: wordsOf(text, blocks), left: leftOut.map(({ reason, words }) => [reason, words]) }
  }
  const links = '<li><a href="/x">Another story of the day</a></li>'.repeat(60)

  it('begins at its headline, though the page marks only what follows as the article', async () => {
    const lead = 'Rents in the town rose for the third year.'
    const page = (between: string) =>
      `<p>Weather: rain is expected.</p><div class="hero"><h1>Rents rise in Marlow</h1>${between}</div><article><p>${long}</p><p>${long}</p></article><p>We are the oldest paper of the coast.</p>`
    const { words, left } = await told(page(`<p>${lead}</p>`))
    expect(words).toEqual(['Rents rise in Marlow', lead, long, long])
    expect(left).toEqual([['round', 12]])
    const { words: shared } = await told(page('<div class="share-bar"><a href="/f">Facebook</a></div>'))
    expect(shared).toEqual(['Rents rise in Marlow', long, long])
  })

  it('has the lead beside the article where nothing is its headline', async () => {
    const { words } = await told(
      `<div><nav>${links}</nav></div><div class="news"><div class="lead"><p>It was a wet year.</p></div><div itemprop="articleBody"><p>${long}</p></div></div>`
    )
    expect(words).toEqual(['Rents rise in Marlow', 'It was a wet year.', long])
  })

  it('is not told by how many links stand in a box', async () => {
    const teasers = `<article class="teasers"><ul>${links}</ul></article>`
    const { words, left } = await told(
      `<div id="navigation-container"><nav>${links}</nav>${teasers}<article><h1>Rents rise in Marlow</h1><p>${long}</p></article></div>`
    )
    expect(words).toEqual(['Rents rise in Marlow', long])
    expect(left).toEqual([['round', 600]])
  })

  it('is kept in a box with share buttons, and in a foot that holds a transcript', async () => {
    const buttons = '<ul class="share-links"><li><a href="/f">Facebook</a></li></ul>'
    const { words } = await told(
      `<div><article class="post"><div class="entry share">${buttons}<p>${long}</p><p>${long} ${long}</p><p>${long}</p></div></article>${`<p>${long}</p>`.repeat(9)}</div>`
    )
    expect(words.filter((each) => each.startsWith('It was'))).toHaveLength(12)
    expect(words.join()).not.toContain('Facebook')
    const speech = `<p>${long} ${long}</p>`.repeat(8)
    const foot = await told(
      `<article><h1>Rents rise in Marlow</h1><p>${long}</p><footer><dl><dt>Transcript</dt><dd>${speech}</dd></dl></footer></article>`
    )
    expect(foot.words).toHaveLength(11)
    const legal = await told(
      `<article><h1>Rents rise in Marlow</h1><p>${long}</p></article><footer><p>All rights reserved. ${long}</p></footer>`
    )
    expect(legal.words).toEqual(['Rents rise in Marlow', long])
  })
})

describe('a heading of which nothing is taken', () => {
  it('goes the way of what stands under it', async () => {
    const related =
      '<h2>More to read</h2><div class="related-links"><ul><li><a href="/x">How the pier was sold</a></li></ul></div>'
    const { kept, leftOut } = await read(`${related}<h2>The rents</h2>`)
    expect(kept).toEqual(['The rents'])
    expect(leftOut).toMatchObject([{ reason: 'related', words: 8, parts: 2 }])
  })

  it('stays where something of it is taken, and where only what nobody sees is not', async () => {
    const box = '<div class="share-bar"><a href="/f">Facebook</a></div>'
    expect((await read(`<h2>The rents</h2>${box}<p>They rose.</p>`)).kept).toEqual([
      'The rents',
      'They rose.'
    ])
    expect((await read('<h2>The rents</h2><p hidden>412</p><h3>1</h3>')).kept).toEqual(['The rents', '1'])
  })
})

describe('the account', () => {
  const names = [
    'share',
    'social-housing',
    'comments',
    'related',
    'sidebar',
    'ad',
    'story',
    'newsletter',
    'x'
  ]
  const tags = ['div', 'p', 'section', 'ul', 'aside', 'nav', 'footer', 'h2', 'form', 'blockquote', 'table']
  const text = fc.array(fc.constantFrom('Rents', 'rose.', '412', 'homes', 'stood.'), {
    minLength: 1,
    maxLength: 30
  })
  const box = fc
    .tuple(
      fc.constantFrom(...tags),
      fc.constantFrom(...names),
      fc.constantFrom('class', 'id'),
      text,
      fc.boolean()
    )
    .map(([tag, name, attribute, words, isLink]) => {
      const inner = isLink ? `<a href="/">${words.join(' ')}</a>` : words.join(' ')
      const held = tag === 'table' ? `<tr><td>${inner}</td></tr>` : tag === 'ul' ? `<li>${inner}</li>` : inner
      return { html: `<${tag} ${attribute}="${name}">${held}</${tag}>`, words: words.length }
    })

  it('parts the words of two boxes that are both of the story', async () => {
    const html = `<html><body><article><h1>Headline</h1><p>${long}</p><aside class="social-housing">412 rose.</aside><aside class="story">412 stood.</aside></article></body></html>`
    const { text } = (await imported(html, 'page.html')).articles[0]!
    expect(text.endsWith('412 rose.\n\n412 stood.')).toBe(true)
  })

  it('comes out: every word of a page is in the article or counted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(box, { maxLength: 12 }),
        fc.array(box, { maxLength: 4 }),
        async (inside, round) => {
          const html = `<html><body>${round.map((each) => each.html).join('')}<article><h1>Headline</h1><p>${long}</p>${inside.map((each) => each.html).join('')}</article></body></html>`
          const article = (await imported(html, 'page.html')).articles[0]!
          const total = [...inside, ...round].reduce((sum, each) => sum + each.words, 1 + countWords(long))
          const left = (article.leftOut ?? []).reduce((sum, each) => sum + each.words, 0)
          expect(countWords(article.text) + left).toBe(total)
        }
      ),
      { numRuns: 200 }
    )
  })
})
