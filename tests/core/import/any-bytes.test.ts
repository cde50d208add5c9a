import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { importers } from '../../../src/core/import/registry'
import type { Article } from '../../../src/core/model/article'
import { fileOf } from '../article'

/** What each form is made of: strung together at random, it is broken in every way such a file can be. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  'python-bytes': ["7;b'", "'", '\\x', 'e2', '\\', '\n', 'Votes '],
  'dated-headline': [' date 2024-11-23 ', ' | ', '\n', 'Votes '],
  mhtml: [
    'MIME-Version: 1.0\n',
    'Content-Type: multipart/related; boundary="x"\n',
    '\n',
    '--x\n',
    '--x\nContent-Type: text/html\n\n<p>Votes</p>\n',
    'Content-Type: text/html\n',
    'Content-Transfer-Encoding: base64\n',
    'Content-Transfer-Encoding: quoted-printable\n',
    '<p>Votes</p>',
    '=E2=80',
    '=\n'
  ],
  html: [
    '<html>',
    '<article>',
    '</article>',
    '<h1>',
    '<p>',
    '<br>',
    '<figcaption>',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","headline":["a"],"author":[null,1]}',
    '</script>',
    '<time datetime="2024-11-23">',
    '<!--',
    '<a rel=author>',
    '&amp;',
    'Votes '
  ],
  feed: [
    '<rss><channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<description>',
    '<![CDATA[<p>Votes]]>',
    '</description>',
    '<author><name>',
    '<pubDate>',
    '&#8217;',
    '&amp;lt;',
    '<!--',
    '<item><description>Votes</description>'
  ],
  json: [
    '{"text":"Votes"}',
    '[',
    ']',
    '{',
    '}',
    ',',
    '\n',
    '"title":',
    '"text":',
    '"a"',
    'null',
    '1',
    '"items":'
  ],
  table: ['title,text\n', 'a,Votes\n', '"', '""', ',', ';', '\n', 'Votes', '<p>'],
  rtf: [
    '{\\rtf1 ',
    '{',
    '}',
    '\\par ',
    "\\'",
    'e9',
    '\\u8217 ',
    '\\u-10179',
    '\\uc9 ',
    '\\*',
    '\\',
    '\n',
    'Votes '
  ],
  markdown: [
    '---\n',
    'title: ',
    'date: ',
    '# ',
    '> ',
    '- ',
    '**',
    '[',
    '](',
    ')',
    '`',
    '\n',
    '\n\n',
    'Votes '
  ],
  'plain-text': ['Votes ', '\n', '\n\n', 'By ', '.', '🗳', 'नतीजे ', '\t']
}

/** Every place of an article lies inside its text and covers words without white space at their ends. */
function expectPlacesInside({ text, blocks, headlineLength, bodyStart, dateline, title }: Article): void {
  let last = 0
  for (const { kind, start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    if (kind !== 'headline') expect(start).toBeGreaterThanOrEqual(bodyStart)
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
  expect(bodyStart).toBeLessThanOrEqual(text.length)
  expect(headlineLength === 0 ? bodyStart : bodyStart - headlineLength).toBe(headlineLength === 0 ? 0 : 2)
  if (headlineLength > 0) expect(text.slice(0, headlineLength)).toBe(title)
  if (dateline) expect(text.slice(dateline.start, dateline.end)).toContain(dateline.place)
}

describe.each(importers)('$id', (importer) => {
  it('takes any bytes without a throw, and every place lies inside the text', () => {
    const of = pieces[importer.id]
    if (!of) throw new Error(`Say what a ${importer.id} file is made of.`)
    const content = fc.oneof(
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 120 }) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom('', of[0]!), fc.array(fc.constantFrom(...of), { maxLength: 24 }))
          .map(([first, parts]) => first + parts.join(''))
      }
    )
    const name = fc.constantFrom(...importer.extensions.map((extension) => `a.${extension}`))
    let read = 0
    fc.assert(
      fc.property(content, name, (bytes, as) => {
        const result = importFile(fileOf(bytes, as))
        if (!result.ok) {
          expect(result.error.message).toContain(as)
          return
        }
        expect(result.value.articles.length).toBeGreaterThan(0)
        for (const article of result.value.articles) {
          expectPlacesInside(article)
          if (article.source.format === importer.id) read++
        }
      }),
      { numRuns: 300 }
    )
    expect(read).toBeGreaterThan(0)
  })
})
