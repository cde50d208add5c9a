import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { importers } from '../../../src/core/import/registry'
import type { Article } from '../../../src/core/model/article'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf } from '../article'
import { docxOf } from './docx-of'
import { odtOf } from './odt-of'
import { pdfOf } from './pdf-of'

/** What each form is made of: strung together at random, it is broken in every way such a file can be. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  docx: [
    '<w:p>',
    '</w:p>',
    '<w:r><w:t>Votes </w:t></w:r>',
    '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>',
    '<w:ins>',
    '</w:ins>',
    '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>',
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    '<w:footnoteReference w:id="2"/>',
    '<w:hyperlink r:id="rId9">',
    '<w:fldChar w:fldCharType="begin"/>'
  ],
  pdf: [
    'BT /F1 10 Tf 60 700 Td (Votes) Tj ET\n',
    'BT /F1 10 Tf 60 688 Td (com-) Tj ET\n',
    'BT /F1 10 Tf 320 700 Td (1 ) Tj ET\n',
    'BT /F1 0 Tf 60 676 Td (None) Tj ET\n',
    'BT /F1 6 Tf 99 703 Td (2) Tj ET\n',
    '1 0 0 -1 0 842 cm\n',
    '0 1 -1 0 0 0 cm\n',
    '1e9 0 0 1e9 0 0 cm\n',
    'q\n',
    'Q\n',
    'BT\n',
    '(',
    '[(a) 3'
  ],
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
  odt: [
    '<text:p>',
    '</text:p>',
    '<text:p>Votes</text:p>',
    '<text:h>',
    '<text:list-item>',
    '<table:table-row><table:table-cell><text:p>5',
    '</table:table-cell>',
    '</table:table-row>',
    '<text:note><text:note-citation>1</text:note-citation><text:p>n',
    '</text:note>',
    '<text:s text:c="9"/>',
    '<text:tracked-changes>',
    '</text:tracked-changes>'
  ],
  nitf: [
    '<nitf>',
    '<body><body.head>',
    '<hl1>',
    '</hl1>',
    '<dateline>',
    '</body.head>',
    '<body.content>',
    '<p>',
    '</p>',
    '<tr><td>',
    '<media-caption>',
    '<nitf><body.content><p>Votes',
    '<date.release norm="2024">',
    'Votes '
  ],
  newsml: [
    '<newsItem guid="1">',
    '</newsItem>',
    '<contentMeta><headline>Votes</headline>',
    '<dateline>',
    '<inlineXML>',
    '</inlineXML>',
    '<inlineData>',
    '<nitf>',
    '<p>',
    '<newsItem><inlineData>Votes',
    '<pubStatus qcode="stat:withheld"/>',
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
  wire: [
    '\u0001',
    '\u0002',
    '\u0003',
    '\u0001a\n\u0002Votes =\n\nVotes\n\u0003',
    '^Eds: Votes<\n',
    '^By A=\n',
    '\n',
    '=',
    'Votes '
  ],
  subtitles: [
    '1\n00:00:01,000 --> 00:00:02,000\n',
    'WEBVTT\n\n',
    '00:01.000 --> 00:02.000\n',
    '00:99:99,999 --> ',
    '<v Ann>',
    '>> ',
    '\n\n',
    'Votes '
  ],
  mail: [
    'From: a <a@example.org>\nTo: b\nSubject: c\n\n',
    'From a@example.org Mon Mar 2 16:27:38 2015\n',
    'From: a\n',
    'Subject: =?utf-8?B?\n',
    'Content-Type: multipart/mixed; boundary="x"\n',
    '\n--x\n',
    'Content-Transfer-Encoding: base64\n',
    '\n',
    '> ',
    '-- \n',
    'Votes '
  ],
  'flat-odt': [
    '<document xmlns="opendocument"><office:text><text:p>Votes</text:p>',
    '<office:text>',
    '</office:text>',
    '<text:p>',
    '</text:p>',
    '<text:note>',
    'Votes '
  ],
  icml: [
    '<Document DOMVersion="8"><Story><Content>Votes</Content>',
    '<Story>',
    '</Story>',
    '<Br/>',
    '<Content>Votes',
    '<Note>',
    '</Note>'
  ],
  'other-xml': [
    '<?xml version="1.0"?><a><headline>Votes</headline><body>Votes</body>',
    '<a>',
    '</a>',
    '<headline>',
    '</headline>',
    '<body>&lt;p&gt;Votes',
    '</body>',
    '<!DOCTYPE a [<!ENTITY b "c">',
    ']>'
  ],
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
  asciidoc: [
    '= Votes\n',
    ':trust: ',
    '== ',
    '|===\n',
    '|',
    '____\n',
    '----\n',
    '////\n',
    '// ',
    '* ',
    '. ',
    '.',
    '*',
    '"`',
    '`"',
    'footnote:[',
    'https://x.org[',
    ']',
    '<<a,',
    '>>',
    '{trust}',
    '\n',
    '\n\n',
    'Votes '
  ],
  'plain-text': ['Votes ', '\n', '\n\n', 'By ', '.', '🗳', 'नतीजे ', '\t']
}

/** How the pieces of a form that is no text become a file of it. */
const packed: Readonly<Record<string, (content: string) => Uint8Array>> = {
  docx: (content) => docxOf(content),
  odt: (content) => odtOf(content),
  // Strung together at random, hardly any page shows words: the last one always does.
  pdf: (content) => pdfOf([content, content, 'BT /F1 10 Tf 60 700 Td (Rain fell all night.) Tj ET'])
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

/** The file with one byte put in the place of another. */
function damaged(content: string | Uint8Array, at: number, byte: number): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content.slice()
  if (bytes.length > 0) bytes[at % bytes.length] = byte
  return bytes
}

describe.each(importers)('$id', (importer) => {
  it('takes any bytes without a throw, and every place lies inside the text', async () => {
    const of = pieces[importer.id]
    if (!of) throw new Error(`Say what a ${importer.id} file is made of.`)
    const content = fc.oneof(
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 120 }) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom('', of[0]!), fc.array(fc.constantFrom(...of), { maxLength: 24 }))
          .map(([first, parts]) => first + parts.join(''))
          .map((whole) => packed[importer.id]?.(whole) ?? whole)
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...of), fc.integer({ min: 0, max: 400 }), fc.nat(255))
          .map(([whole, at, byte]) => damaged(packed[importer.id]?.(whole) ?? whole, at, byte))
      }
    )
    const name = fc.constantFrom(...importer.extensions.map((extension) => `a.${extension}`))
    let read = 0
    await fc.assert(
      fc.asyncProperty(content, name, async (bytes, as) => {
        const result = await importFile(fileOf(bytes, as), documentReaders)
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
  }, 120_000)
})
