import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf } from '../article'
import { docxOf } from './docx-of'
import { odtOf } from './odt-of'

const MEGABYTE = 1_000_000
const times = (part: string, size = MEGABYTE) => part.repeat(Math.floor(size / part.length))
const numbered = (write: (i: number) => string, size = MEGABYTE) =>
  Array.from({ length: Math.floor(size / write(100_000).length) }, (_, i) => write(i)).join('')

/**
 * Files of a megabyte, made to be slow. Linear work reads each in a second or so; quadratic work would need minutes and
 * run into the time limit, which is the only clock here.
 */
const hostile: readonly (readonly [string, string, () => string | Uint8Array])[] = [
  ['boxes in boxes, never closed', 'a.html', () => `<html>${times('<div>')}<p>Votes</p>`],
  ['formatting that is never closed', 'a.html', () => numbered((i) => `<b id=${i}>`)],
  [
    'formatting copied into every paragraph',
    'a.html',
    () => `${numbered((i) => `<b id=${i}>`, 20_000)}${times('</div><p>V')}`
  ],
  ['bylines in bylines', 'a.html', () => times('<span class=byline>a')],
  ['captions in captions', 'a.html', () => times('<figcaption>a')],
  ['tables in tables', 'a.html', () => times('<table><tr><td>5')],
  ['one row of cells', 'a.html', () => `<table><tr>${times('<td>5')}`],
  ['authors in authors', 'a.html', () => times('<i rel=author>')],
  ['comments that never end', 'a.html', () => times('<!-- ')],
  ['comments before anything', 'a.txt', () => times('<!---->')],
  ['entities', 'a.html', () => `<p>${times('&amp')}`],
  ['articles by the thousand', 'a.html', () => times('<article>a</article>')],
  ['groups in groups', 'a.rtf', () => `{\\rtf1 ${times('{')}`],
  ['notes in notes', 'a.rtf', () => `{\\rtf1 ${times('{\\footnote a')}`],
  ['cells', 'a.rtf', () => `{\\rtf1 ${times('\\intbl 5\\cell ')}`],
  ['styles', 'a.rtf', () => `{\\rtf1{\\stylesheet${times('{\\s1 a')}`],
  ['entries in entries', 'a.rss', () => `<rss><channel>${times('<item><title>a')}`],
  ['unclosed tags', 'a.xml', () => `<rss>${times('<')}`],
  ['news in news', 'a.xml', () => `<newsMessage>${times('<newsItem><by>a')}`],
  [
    'items by the thousand',
    'a.xml',
    () => `<newsMessage>${times('<newsItem><inlineData>a</inlineData></newsItem>')}`
  ],
  ['rows in rows', 'a.nitf', () => `<nitf><body.content>${times('<tr><td>a')}`],
  ['brackets', 'a.md', () => times('[')],
  ['stars', 'a.md', () => times('**a')],
  ['quotation marks of a quotation', 'a.md', () => times('> ')],
  ['back-ticks', 'a.md', () => times('`')],
  ['dashes', 'a.md', () => times('- ')],
  ['stars and curls', 'a.adoc', () => times('**a"`__b ')],
  ['footnotes in footnotes', 'a.adoc', () => times('footnote:[')],
  ['links without words', 'a.adoc', () => times('link:a')],
  ['one row of digits', 'a.adoc', () => `|===\n|${times('5')}`],
  ['a heading of spaces', 'a.adoc', () => `== a${times(' ')}x`],
  ['a broken quotation mark on every line', 'a.csv', () => `id,text\n${numbered((i) => `${i},"a"b\n`)}`],
  ['an open quotation mark on every line', 'a.csv', () => `id,text\n${numbered((i) => `${i},"a\n`)}`],
  ['commas', 'a.csv', () => `text\n${times(',')}`],
  ['lists in lists', 'a.json', () => times('[')],
  ['lines that are no JSON', 'a.jsonl', () => times('{\n')],
  ['escapes', 'a.txt', () => `7;b'${times('\\xe2')}`],
  ['records', 'a.txt', () => numbered((i) => `${i};b'a'\n`)],
  [
    'parts of a saved page',
    'a.mhtml',
    () => `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n${times('--x\n')}`
  ],
  ['lines of a head', 'a.mhtml', () => times('a: b\n')],
  ['blank lines', 'a.txt', () => times(' \n')],
  ['a date and no end', 'a.txt', () => ` date 2024-11-23 ${times('a | ')}`],
  ['garbled letters', 'a.txt', () => times('â€™')],
  [
    'a document of paragraphs in paragraphs',
    'a.docx',
    () => docxOf(times('<w:p><w:r><w:t>a</w:t></w:r>', 200_000))
  ],
  ['a document of tables in tables', 'a.docx', () => docxOf(times('<w:tbl><w:tr><w:tc>', 20_000))],
  ['a document of lists in lists', 'a.odt', () => odtOf(times('<text:list-item><text:p>a'))]
]

describe('a megabyte of', () => {
  it.each(hostile)(
    '%s (%s) is read, or refused by name',
    async (_, name, make) => {
      const answer = await importFile(fileOf(make(), name), documentReaders)
      if (answer.ok) expect(answer.value.articles.length).toBeGreaterThan(0)
      else expect(answer.error.message).toContain(name)
    },
    60_000
  )
})

describe('fifty megabytes of text', () => {
  it('are read, and every paragraph stands where it says', async () => {
    const line = 'The count at Tilpur began at eight, and 48,310 votes were valid.\n\n'
    const answer = await importFile(fileOf(times(line, 50 * MEGABYTE), 'a.txt'), documentReaders)
    const article = answer.ok ? answer.value.articles[0]! : undefined
    expect(article!.blocks).toHaveLength(Math.floor((50 * MEGABYTE) / line.length))
    const last = article!.blocks.at(-1)!
    expect(article!.text.slice(last.start, last.end)).toBe(line.trim())
  }, 120_000)
})
