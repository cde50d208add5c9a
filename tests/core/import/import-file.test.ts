import { describe, expect, it } from 'vitest'
import { importFile } from '../../../src/core/import/import-file'
import { documentReaders } from '../../../src/node/document-readers'
import { fileOf, imported } from '../article'

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('importFile', () => {
  it('reads Windows-1252 and says that it guessed', async () => {
    const { articles, warnings } = await imported(
      latin('Rawat \x96 \x93winner\x94 \x96 paid \x80 5.'),
      'old.txt'
    )
    expect(articles[0]!.text).toBe('Rawat – “winner” – paid € 5.')
    expect(warnings.map(({ message }) => message)).toEqual([
      'old.txt is not UTF-8 and was read as Windows-1252. If letters look wrong, save it as UTF-8 and open it again.'
    ])
  })

  it('puts garbled characters right and says how many', async () => {
    const { articles, warnings } = await imported('Rawatâ€™s margin isnâ€™t known.', 'copy.txt')
    expect(articles[0]!.text).toBe('Rawat’s margin isn’t known.')
    expect(warnings.map(({ message }) => message)).toEqual([
      'copy.txt: 2 garbled characters were put right, such as “â€™” to “’”. An earlier program saved the file in the wrong encoding.'
    ])
  })

  it('counts bytes that were lost', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('“One” – two '), 0xff])
    expect((await imported(bytes, 'cut.txt')).warnings.map(({ message }) => message)).toEqual([
      'cut.txt: 1 byte could not be read as UTF-8 and stands as “\ufffd”.'
    ])
  })

  it('says nothing of a clean file', async () => {
    expect((await imported('Rawat’s margin is 5.')).warnings).toEqual([])
  })

  it.each([
    ['a.zip', 'PK\x03\x04', 'a.zip is an archive or another kind of office document, not a text file.'],
    ['a.docx', 'PK\x03\x04', 'a.docx is damaged or cut short: no document is found in it.'],
    ['a.txt', 'one\0two', 'a.txt is not a text file.']
  ])('says what %s is', async (name, content, message) => {
    const result = await importFile(fileOf(content, name), documentReaders)
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'unreadable', message: expect.stringContaining(message) }
    })
  })

  it.each([
    ['a table whose first line is no record', 'a.csv', 'id,text\n7,Votes.\n', 'table'],
    ['a record, whatever the file is called', 'a.md', "7;b'Votes.'", 'python-bytes'],
    ['a date in the middle of a page', 'a.html', '<p>The date 2024-11-23 Votes | X</p>', 'html'],
    ['words that begin like a dated headline', 'a.txt', 'date 2024 was a good year\n\nVotes.', 'plain-text']
  ])('reads %s by its content', async (_, name, content, format) => {
    expect((await imported(content, name)).articles[0]!.source.format).toBe(format)
  })
})
