import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported } from '../article'
import { docxOf, wordParagraph } from './docx-of'

const answerFor = (bytes: Uint8Array) => importFile(fileOf(bytes, 'a.docx'), documentReaders)

/** A small file whose table of styles unpacks to more than is read. */
const bomb = docxOf(wordParagraph('Votes.'), { 'word/styles.xml': new Uint8Array(65 * 1024 * 1024) })

describe('docx', () => {
  it('reads headings and paragraphs', async () => {
    const title = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Rawat holds on</w:t></w:r></w:p>'
    const [article] = (await imported(docxOf(title + wordParagraph('She won by 8,564 votes.')), 'a.docx'))
      .articles
    expect(article!.text).toBe('Rawat holds on\n\nShe won by 8,564 votes.')
  })

  it('refuses a small file that unpacks to a huge one, by name', async () => {
    expect(bomb.length).toBeLessThan(200_000)
    expect(await answerFor(bomb)).toMatchObject({
      ok: false,
      error: { code: 'too-large', message: expect.stringContaining('a.docx unpacks to more than 32 MB') }
    })
  }, 60_000)

  it('does not believe what an archive says of its sizes', async () => {
    const liar = bomb.slice()
    const view = new DataView(liar.buffer)
    for (let at = 0; at + 4 < liar.length; at++) {
      const mark = view.getUint32(at, true)
      if (mark === 0x04034b50) view.setUint32(at + 22, 100, true)
      if (mark === 0x02014b50) view.setUint32(at + 24, 100, true)
    }
    expect(await answerFor(liar)).toMatchObject({ ok: false, error: { code: 'too-large' } })
  }, 60_000)

  it.each([
    ['cut short', docxOf(wordParagraph('Votes.')).subarray(0, 300)],
    ['without a document in it', zipSync({ 'a.txt': new Uint8Array(4) })],
    ['whose text is no XML', docxOf('<w:p')],
    ['without words', docxOf('<w:p/>')]
  ])('answers for one %s, with its name', async (_, bytes) => {
    expect(await answerFor(bytes)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('a.docx') }
    })
  })
})
