import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prettyWriter } from '../../../src/cli/formats/pretty'
import { sourceTexts } from '../../../src/cli/source-texts'
import { analyse } from '../../../src/core/analyse'
import { sarifResults } from '../../../src/core/export/sarif'
import { importFile } from '../../../src/core/import/import-file'
import { importers } from '../../../src/core/import/registry'
import { shownPlaces } from '../../../src/core/import/shown-places'
import type { Finding } from '../../../src/core/model/finding'
import { readArticleFile } from '../../../src/node/article-files'
import { documentReaders } from '../../../src/node/document-readers'
import { linesInFile } from '../../../src/node/work/lines-in-file'
import { docxOf, wordParagraph } from '../../core/import/docx-of'
import { temporaryFolder } from '../temporary-folder'

const said = 'She won by 5,678 votes.'
const page = `<!doctype html>\n<html><body>\n<nav><a href="/">Home</a></nav>\n<article><h1>Seat kept</h1>\n<p>${said}</p></article></body></html>\n`
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const cyrillic = Buffer.from('d1cbc0d2c8ca20c2dbc8c3d0c0cb20cdc020c2dbc1cED0c0d5', 'hex')

/** A file of every form that is a text: its words stand in it once. */
const files: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['a.txt', `Seat kept\n\n${said}\n`],
  ['crlf.txt', `Seat kept\r\n\r\n${said}\r\n`],
  ['mac.txt', `Seat kept\r\r${said}\r`],
  ['mark.txt', `\ufeffSeat kept\n\n${said}\n`],
  ['wide.txt', utf16(`Seat kept\n\n${said}\n`)],
  ['old.txt', Buffer.from(`Caf\u00e9 count ends\n\n${said}\n`, 'latin1')],
  ['cyrillic.txt', Buffer.concat([cyrillic, Buffer.from(`\n\n${said}\n`)])],
  ['dump.txt', `1;b'Seat lost.'\n2;b'Seat kept. It\\xe2\\x80\\x99s over. ${said}'\n`],
  ['dated.txt', `date 2024-11-23 Seat kept | The Desk\n\n${said}\n`],
  ['a.tst', `\u0001dpa0100 1 pol 100\n\u0002Seat kept =\n\nMarlow - ${said}\nHe lost.\n\u0003\n`],
  [
    'a.srt',
    `1\n00:00:01,000 --> 00:00:02,000\nThe count is over.\n\n2\n00:00:03,000 --> 00:00:04,000\n${said}\n`
  ],
  ['a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>${said}\n`],
  ['a.eml', `From: Ann <ann@example.org>\nTo: b@example.org\nSubject: Seat kept\n\nHello.\n\n${said}\n`],
  [
    'a.rss',
    `<rss><channel>\n<item><title>Lost</title><guid>1</guid><description>Lost.</description></item>\n<item><title>Seat kept</title><guid>2</guid>\n<description>&lt;p&gt;${said}&lt;/p&gt;</description></item>\n</channel></rss>\n`
  ],
  [
    'item.xml',
    `<newsItem guid="1"><contentMeta>\n<headline>Seat kept</headline></contentMeta><contentSet><inlineXML><html><body>\n<p>${said}</p></body></html></inlineXML></contentSet></newsItem>`
  ],
  [
    'a.nitf',
    `<nitf>\n<body><body.head><hl1>Seat kept</hl1></body.head>\n<body.content><p>It is over.</p>\n<p>${said}</p></body.content></body></nitf>`
  ],
  [
    'a.fodt',
    `<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body><office:text>\n<text:h>Seat kept</text:h>\n<text:p>${said}</text:p></office:text></office:body></office:document>`
  ],
  [
    'a.icml',
    `<?xml version="1.0"?>\n<Document DOMVersion="8.0"><Story>\n<ParagraphStyleRange><CharacterStyleRange><Content>${said}</Content></CharacterStyleRange></ParagraphStyleRange></Story></Document>`
  ],
  [
    'other.xml',
    `<?xml version="1.0"?>\n<stories><story><headline>Seat kept</headline>\n<body>${said}</body></story></stories>`
  ],
  ['a.html', page],
  ['a.json', `{\n  "title": "Seat kept",\n  "text": "It\\u2019s over. ${said}"\n}\n`],
  ['a.jsonl', `{"title":"Lost","text":"Lost."}\n{"title":"Seat kept","text":"${said}"}\n`],
  ['a.csv', `title,text\nLost,Lost.\nSeat kept,"It is ""over"". ${said}"\n`],
  ['a.md', `---\ntitle: Seat kept\n---\n\nIt *is* over.\n\n- ${said}\n`],
  ['a.adoc', `= Seat kept\n\nIt *is* over.\n\n* ${said}\n`]
]

const printed = (content: string | Uint8Array): string =>
  typeof content === 'string'
    ? content.replace('\ufeff', '')
    : content[0] === 0xff
      ? Buffer.from(content).toString('utf16le').slice(1)
      : Buffer.from(content).toString('latin1')

/** The line and column of the figure in a text, as an editor of text shows them. */
function lineOf(text: string): string {
  const lines = text.slice(0, text.indexOf('5,678')).split(/\r\n?|\n/)
  return `${lines.length}:${lines.at(-1)!.length + 1}`
}

describe('the line of the file', () => {
  it.each(files)('is told alike by window, terminal and SARIF: %s', async (name, content) => {
    const path = join(temporaryFolder(), name)
    writeFileSync(path, content)
    const file = await readArticleFile(path)
    if (!file.ok) throw new Error(file.error.message)
    const read = await importFile(file.value, documentReaders)
    if (!read.ok) throw new Error(read.error.message)
    const article = read.value.articles.find(({ text }) => text.includes('5,678'))!
    const start = article.text.indexOf('5,678')
    const span = { start, end: start + 5 }
    const wanted = lineOf(printed(content))
    expect(await linesInFile(article, [span])).toEqual([wanted])

    const finding = {
      id: 'f',
      check: 'num.total',
      code: 'total',
      severity: 'error',
      data: {},
      places: [{ ...span, role: 'total', quote: '5,678' }],
      repairs: []
    } as unknown as Finding
    const places = await shownPlaces(article, await sourceTexts().textOf(path))
    const [result] = sarifResults(article, [finding], 'a', [], places) as {
      locations: { physicalLocation: { region: { startLine: number; startColumn: number } } }[]
    }[]
    const { startLine, startColumn } = result!.locations[0]!.physicalLocation.region
    expect(`${startLine}:${startColumn}`).toBe(wanted)
    const terminal: string[] = []
    const shown = { ...analyse(article), findings: [finding] }
    await prettyWriter({ colour: false }, async (words) => void terminal.push(words)).article({
      article,
      shown,
      path,
      places
    })
    expect(terminal.join('')).toMatch(new RegExp(`\\n\\s+${wanted}\\s+5,678\\n`))
  })

  it('is shown for every form of text that has a way back to its file', async () => {
    const formats = new Set<string>()
    for (const [name, content] of files) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const read = await importFile({ name, bytes, sha256: '' }, documentReaders)
      for (const { source } of read.ok ? read.value.articles : []) formats.add(source.format)
    }
    const all = importers.filter((each) => each.kind === 'text' && each.origins).map(({ id }) => id)
    expect([...formats].sort()).toEqual([...all].sort())
  })

  it('is none where the file is gone, is another by now, or has no lines', async () => {
    const folder = temporaryFolder()
    const at = async (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content)
      const file = await readArticleFile(join(folder, name))
      const read = file.ok ? await importFile(file.value, documentReaders) : file
      if (!read.ok) throw new Error(read.error.message)
      return read.value.articles[0]!
    }
    const span = { start: 0, end: 3 }
    const changed = await at('a.txt', `${said}\n`)
    writeFileSync(join(folder, 'a.txt'), `Now ${said}\n`)
    expect(await linesInFile(changed, [span])).toBeNull()
    expect(
      await linesInFile({ ...changed, source: { ...changed.source, path: join(folder, 'b') } }, [span])
    ).toBeNull()
    expect(await linesInFile(await at('a.docx', docxOf(wordParagraph(said))), [span])).toBeNull()
    expect(await linesInFile(await at('a.rtf', `{\\rtf1 ${said}}`), [span])).toBeNull()
  })
})
