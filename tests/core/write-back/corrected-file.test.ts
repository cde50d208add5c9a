import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import type { Article } from '../../../src/core/model/article'
import { correctedFile, type WrittenCorrection } from '../../../src/core/write-back/corrected-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf } from '../article'
import { docxOf, wordParagraph } from '../import/docx-of'
import { odtOf } from '../import/odt-of'
import { corrected } from './written'

const fixtures = resolve(import.meta.dirname, '../../fixtures/articles')
const fixture = (path: string) => new Uint8Array(readFileSync(resolve(fixtures, path)))
const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('a corrected file', () => {
  it.each<
    [name: string, file: string, source: string, wrong: string, right: string, now: string, which?: number]
  >([
    [
      'text',
      'a.txt',
      'Seat held\n\nShe won by 5678 votes.\n',
      '5678',
      '5,678',
      'Seat held\n\nShe won by 5,678 votes.\n'
    ],
    [
      'text with a mark, line ends of two and none at the end',
      'a.txt',
      '\ufeffSeat held\r\n\r\nShe won\r\nby 5678 votes.',
      'won\nby 5678',
      'won\nby 5,678',
      '\ufeffSeat held\r\n\r\nShe won\r\nby 5,678 votes.'
    ],
    [
      'a line end put into text with line ends of two',
      'a.txt',
      'Seat held\r\n\r\nShe won by 5678 votes. He lost.\r\n',
      'votes. He',
      'votes.\n\nHe',
      'Seat held\r\n\r\nShe won by 5678 votes.\r\n\r\nHe lost.\r\n'
    ],
    [
      'a page, its entities and markup kept',
      'a.html',
      '<html><head><title>Won by 5678</title></head><body><article><h1>A &amp; B</h1><p class=x>Rawat&nbsp;won by <b>56</b>78 votes.</p></article></body></html>',
      'by 5678 votes',
      'by 1,234 votes & more <than>',
      '<html><head><title>Won by 5678</title></head><body><article><h1>A &amp; B</h1><p class=x>Rawat&nbsp;won by <b>1,234</b> votes &amp; more &lt;than&gt;.</p></article></body></html>'
    ],
    [
      'Markdown, its front matter and marks kept',
      'a.md',
      '---\ntitle: "Seat kept in 2018"\ntags: [a, b]\n---\n\nShe **won** by [5678 votes](https://x.org/5678) on Tuesday_s_.\n',
      '5678 votes',
      '5*6 votes',
      '---\ntitle: "Seat kept in 2018"\ntags: [a, b]\n---\n\nShe **won** by [5\\*6 votes](https://x.org/5678) on Tuesday_s_.\n'
    ],
    [
      'a title in front matter',
      'a.md',
      "---\ntitle: 'Seat kept in 2018'\ndraft: false\n---\nShe won the seat again.\n",
      '2018',
      '2019',
      "---\ntitle: 'Seat kept in 2019'\ndraft: false\n---\nShe won the seat again.\n"
    ],
    [
      'a cell within quotation marks',
      'a.csv',
      'id,title,text,desk\n7,Seat,"She ""won"" by 5678, they say.",north\n8,Other,"She won by 5678.",south\n',
      '5678, they',
      '5,678 “or so”, "they"',
      'id,title,text,desk\n7,Seat,"She ""won"" by 5,678 “or so”, ""they"" say.",north\n8,Other,"She won by 5678.",south\n'
    ],
    [
      'a string of JSON',
      'a.json',
      '[{"text": "She won by 5678."},\n {"id": 12, "headline": "Seat\\u0020kept", "body": "He\\nlost by 5678 \\"votes\\"."}]',
      '5678 "votes"',
      '5,678 "votes\\"',
      '[{"text": "She won by 5678."},\n {"id": 12, "headline": "Seat\\u0020kept", "body": "He\\nlost by 5,678 \\"votes\\\\\\"."}]',
      1
    ],
    [
      'a line of JSON whose text is a page',
      'a.jsonl',
      '{"id":"x","body":"<p>She won by <i>5678</i>.</p>"}\n{"id":"y","body":"<p>She won by <i>5678</i>.</p><p>R&amp;D</p>"}\n',
      '5678',
      '5 & 6',
      '{"id":"x","body":"<p>She won by <i>5678</i>.</p>"}\n{"id":"y","body":"<p>She won by <i>5 &amp; 6</i>.</p><p>R&amp;D</p>"}\n',
      1
    ],
    [
      'one of the articles of a dump',
      'a.txt',
      "1;b'She won by 5678.'\n2;b'It\\xe2\\x80\\x99s 5678 votes.\\nHe lost.'\n",
      '5678 votes',
      '5,678 “votes”',
      "1;b'She won by 5678.'\n2;b'It\\xe2\\x80\\x99s 5,678 \\xe2\\x80\\x9cvotes\\xe2\\x80\\x9d.\\nHe lost.'\n",
      1
    ],
    [
      'a news item',
      'a.nitf',
      '<?xml version="1.0"?><nitf><head><title>Seat kept</title></head><body><body.head><hedline><hl1>Seat kept</hl1></hedline></body.head><body.content><p>She won by <em>5678</em> votes.</p></body.content></body></nitf>',
      '5678',
      '5<6',
      '<?xml version="1.0"?><nitf><head><title>Seat kept</title></head><body><body.head><hedline><hl1>Seat kept</hl1></hedline></body.head><body.content><p>She won by <em>5&lt;6</em> votes.</p></body.content></body></nitf>'
    ]
  ])(
    'differs in the corrected words only: %s',
    async (_, name, source, wrong, right, expected, which = 0) => {
      const { bytes, notMade } = await corrected(source, name, [[wrong, right]], which)
      expect(notMade).toEqual([])
      expect(utf8(bytes)).toBe(expected)
    }
  )

  it('keeps the encoding of its file', async () => {
    const old = Uint8Array.from(Buffer.from('Seat kept\n\nCaf\u00e9 owner won by \u00a35678.\n', 'latin1'))
    const pound = await corrected(old, 'a.txt', [['£5678', '£5,678']])
    expect(latin(pound.bytes)).toBe('Seat kept\n\nCaf\u00e9 owner won by \u00a35,678.\n')
    const euro = await corrected(old, 'a.txt', [['£5678', '€5,678']])
    expect(latin(euro.bytes)).toBe('Seat kept\n\nCaf\u00e9 owner won by \u00805,678.\n')
    const rupee = await corrected(old, 'a.txt', [['£5678', '₹5,678']])
    expect([rupee.notMade.length, latin(rupee.bytes)]).toEqual([1, latin(old)])
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('She won by 5678 🗳.\r\n', 'utf16le')])
    const made = await corrected(new Uint8Array(wide), 'a.txt', [['5678 🗳', '₹5,678 🗳']])
    expect(Buffer.from(made.bytes).subarray(2).toString('utf16le')).toBe('She won by ₹5,678 🗳.\r\n')
  })

  it('writes an old encoding that was told by its letters', async () => {
    const letters = 'Она выиграла выборы с перевесом в 5678 голосов, сообщает комиссия округа сегодня.'
    // Windows-1251: the Cyrillic block stands at 0xc0.
    const bytes = Uint8Array.from(letters, (sign) => {
      const code = sign.charCodeAt(0)
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
    })
    const made = await corrected(bytes, 'a.txt', [['5678 голосов', '5687 голоса']])
    expect(made.notMade).toEqual([])
    expect(new TextDecoder('windows-1251').decode(made.bytes)).toBe(
      letters.replace('5678 голосов', '5687 голоса')
    )
  })

  it('makes all that can be made, and names what cannot', async () => {
    const page =
      '<html><body><article><h1>Seat</h1><p>She won by 56<br>78 votes on Monday.</p></article></body></html>'
    const { bytes, notMade } = await corrected(page, 'a.html', [
      ['56\n78', '5,678'],
      ['Monday', 'Tuesday']
    ])
    expect(notMade.map(({ correction }) => correction.wrong)).toEqual(['56\n78'])
    expect(utf8(bytes)).toBe(page.replace('Monday', 'Tuesday'))
  })

  it('is refused where the file has changed since, and for forms that are never written', async () => {
    const { file, article } = await corrected('She won by 5678.', 'a.txt', [])
    const corrections = [{ start: 11, end: 15, wrong: '5678', right: '5,678' }]
    const other = { ...file, sha256: 'f'.repeat(64) }
    expect(await correctedFile(other, [{ article, corrections }], documentReaders)).toMatchObject({
      ok: false,
      error: { code: 'source-changed' }
    })
    await expect(corrected('{\\rtf1 She won by 5678.}', 'a.rtf', [['5678', '5,678']])).rejects.toThrow(
      'a.rtf itself'
    )
    await expect(corrected('Rawatâ€™s margin isnâ€™t 5.', 'a.txt', [['5', '6']])).rejects.toThrow(
      'a.txt itself'
    )
  })
})

describe('a corrected document', () => {
  /** What differs between the parts of two archives. */
  const differing = (a: Uint8Array, b: Uint8Array) => {
    const [was, now] = [unzipSync(a), unzipSync(b)]
    expect(Object.keys(now)).toEqual(Object.keys(was))
    return Object.keys(was).filter((name) => Buffer.compare(was[name]!, now[name]!) !== 0)
  }

  it('of Word has other words in its runs, and nothing else', async () => {
    const source = docxOf(
      `${wordParagraph('Seat kept')}<w:p><w:r><w:t>She won by 5</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>678</w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>5678</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> votes. </w:t></w:r></w:p>`,
      { 'word/media/image1.png': new Uint8Array([1, 2, 3]), 'word/styles.xml': '<w:styles/>' }
    )
    const { bytes, notMade, file } = await corrected(source, 'a.docx', [['5678 votes', 'some 4,321 votes']])
    expect(notMade).toEqual([])
    expect(differing(source, bytes)).toEqual(['word/document.xml'])
    expect(utf8(unzipSync(bytes)['word/document.xml']!)).toBe(
      utf8(unzipSync(source)['word/document.xml']!)
        .replace('<w:t>She won by 5<', '<w:t xml:space="preserve">She won by some 4,321<')
        .replace('<w:t>678<', '<w:t xml:space="preserve"><')
    )
    const again = await importFile({ ...file, bytes }, documentReaders)
    expect(again.ok && again.value.articles[0]!.text).toBe('Seat kept\n\nShe won by some 4,321 votes.')
  })

  it.each([
    ['docx-pandoc/source.docx', 'word/document.xml'],
    ['docx-tracked-changes/source.docx', 'word/document.xml'],
    ['odt-pandoc/source.odt', 'content.xml'],
    ['odt-tracked-changes/source.odt', 'content.xml']
  ])('made by another program keeps all but a word: %s', async (path, part) => {
    const source = fixture(path)
    const name = path.slice(path.indexOf('/') + 1)
    const read = await importFile(fileOf(source, name), documentReaders)
    if (!read.ok) throw new Error(read.error.message)
    const [article] = read.value.articles
    const figures = [...article!.text.matchAll(/\d+/g)]
    expect(figures.length).toBeGreaterThan(0)
    const corrections = figures.map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      wrong: match[0],
      right: `${match[0]}1`
    }))
    const made = await correctedFile(
      fileOf(source, name),
      [{ article: article!, corrections }],
      documentReaders
    )
    if (!made.ok) throw new Error(made.error.message)
    expect(made.value.notMade.map(({ correction }) => correction.wrong)).toEqual([])
    expect(differing(source, made.value.bytes).filter((each) => !/notes\.xml$/.test(each))).toEqual([part])
  })

  it('of OpenDocument has other words in its content, notes and spans kept', async () => {
    const source = odtOf(
      '<text:h>Seat kept</text:h><text:p>She won by <text:span text:style-name="T1">5678</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>After 19 rounds.</text:p></text:note-body></text:note> votes<office:annotation><text:p>5678?</text:p></office:annotation>.</text:p>'
    )
    const { bytes, notMade } = await corrected(source, 'a.odt', [
      ['5678', '5 & 6'],
      ['19 rounds', '20 rounds']
    ])
    expect(notMade).toEqual([])
    expect(utf8(unzipSync(bytes)['content.xml']!)).toBe(
      utf8(unzipSync(source)['content.xml']!)
        .replace('T1">5678<', 'T1">5 &amp; 6<')
        .replace('After 19', 'After 20')
    )
    expect(bytes.subarray(0, 60)).toEqual(source.subarray(0, 60))
  })

  it('leaves words of a shape alone, which are kept twice', async () => {
    const words = `<w:txbxContent>${wordParagraph('Turnout was 61.')}</w:txbxContent>`
    const shape = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><mc:Choice Requires="wps">${words}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${words}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
    const source = docxOf(
      `${wordParagraph('Seat kept')}${wordParagraph('She won.')}<w:p><w:r>${shape}</w:r></w:p>`
    )
    const { bytes, notMade } = await corrected(source, 'a.docx', [['61', '62']])
    expect(notMade).toHaveLength(1)
    expect(bytes).toEqual(source)
  })
})

describe('any corrections of any words', () => {
  const sign = fc.constantFrom(...'aB7 ,.’न🗳&<>"\'\\\n*-_|#[]'.match(/./gsu)!)
  const words = fc.string({ unit: sign, minLength: 1, maxLength: 50 })
  const quoted = (text: string) => text.replaceAll('"', '""')
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('’', '&#8217;')
  const forms: readonly (readonly [string, (text: string) => string | Uint8Array])[] = [
    ['a.txt', (text) => `Votes counted\r\n\r\nVotes ${text.replaceAll('\n', '\r\n')}`],
    [
      'a.html',
      (text) =>
        `<html><body><article><h1>Votes</h1><p>Votes <i>${escaped(text)}</i> end</p></article></body></html>`
    ],
    ['a.md', (text) => `---\ntitle: Votes\n---\n\nVotes ${text}\n\nThe *end*.\n`],
    [
      'a.csv',
      (text) =>
        `title,text,more\nVotes,"Votes ${quoted(text)} end",x\nOther,"Votes ${quoted(text)} end too",y\n`
    ],
    [
      'a.json',
      (text) => JSON.stringify([{ title: 'Votes', text: `Votes ${text} end` }, { text: 'Other' }], null, 1)
    ],
    [
      'a.docx',
      (text) =>
        docxOf(wordParagraph('Votes') + wordParagraph(`Votes ${escaped(text)}</w:t></w:r><w:r><w:t> end.`))
    ],
    [
      'a.odt',
      (text) =>
        odtOf(`<text:h>Votes</text:h><text:p>Votes <text:span>${escaped(text)}</text:span> end.</text:p>`)
    ]
  ]

  it.each(forms)(
    'leave all else of %s as it was',
    async (name, write) => {
      // Office documents take long to read.
      const numRuns = /docx|odt/.test(name) ? 12 : 40
      let made = 0
      await fc.assert(
        fc.asyncProperty(words, words, fc.nat(), fc.nat(), async (text, right, a, b) => {
          const file = fileOf(write(text), name)
          const read = await importFile(file, documentReaders)
          fc.pre(read.ok)
          const [article] = read.ok ? read.value.articles : []
          const correction = correctionIn(article!, a, b, right)
          fc.pre(correction !== null)
          const result = await correctedFile(
            file,
            [{ article: article!, corrections: [correction!] }],
            documentReaders
          )
          if (!result.ok) throw new Error(result.error.message)
          const { bytes, edits, notMade } = result.value
          if (notMade.length > 0) {
            expect(bytes).toEqual(file.bytes)
            return
          }
          made++
          if (edits === null) {
            const [was, now] = [unzipSync(file.bytes), unzipSync(bytes)]
            for (const part of Object.keys(was))
              if (!/document\.xml|content\.xml/.test(part)) expect(now[part]).toEqual(was[part])
          } else {
            // Outside the edits, every byte is the source's.
            let from = 0
            let to = 0
            for (const edit of edits) {
              const kept = edit.start - from
              expect(bytes.subarray(to, to + kept)).toEqual(file.bytes.subarray(from, edit.start))
              to += kept + edit.bytes.length
              from = edit.end
            }
            expect(bytes.subarray(to)).toEqual(file.bytes.subarray(from))
          }
          const again = await importFile({ ...file, bytes }, documentReaders)
          const fold = (said: string) => said.replace(/\s+/g, ' ').trim()
          const { start, end } = correction!
          const { text: was } = article!
          expect(again.ok && fold(again.value.articles[0]!.text)).toBe(
            fold(was.slice(0, start) + right + was.slice(end))
          )
        }),
        { numRuns, seed: 7 }
      )
      expect(made).toBeGreaterThan(numRuns / 10)
    },
    60_000
  )
})

function correctionIn({ text }: Article, a: number, b: number, right: string): WrittenCorrection | null {
  const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y)
  const cuts = (at: number) => at > 0 && text.codePointAt(at - 1)! > 0xffff
  if (end <= start || end - start > 20 || cuts(start) || cuts(end)) return null
  return { start, end, wrong: text.slice(start, end), right }
}
