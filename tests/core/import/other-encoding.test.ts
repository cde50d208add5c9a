import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { imported } from '../article'
import { docxOf } from './docx-of'

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replace(/\s/g, ''), 'hex'))
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const read = async (content: Uint8Array, name = 'old.txt') => {
  const { articles, warnings } = await imported(content, name)
  return { text: articles[0]!.text, said: warnings[0]?.message }
}

describe('old encodings', () => {
  it('reads Mac OS Roman, told by capitals where quotation marks belong', async () => {
    const { text, said } = await read(
      latin('The caf\x8e said it \xd2paid\xd3 \xa318. Ann\xd5s r\x8esum\x8e.')
    )
    expect(text).toBe('The café said it “paid” £18. Ann’s résumé.')
    expect(said).toContain('was read as Mac OS Roman.')
  })

  it('reads Windows-1251 by its letters', async () => {
    const { text, said } = await read(
      bytes(
        'd4eeede420e3e0e2e0ede820e2fbf0eef1 20f1203420e4ee203620ece8ebebe8eeede0ec2c20f1eeeee1f9e8eb20e220f1f0e5e4f320f2f0e0f1f22e'
      )
    )
    expect(text).toMatch(/^Фонд гавани вырос с 4 до 6 миллион/)
    expect(said).toContain('was read as windows-1251.')
  })

  it('reads GB18030 by its letters', async () => {
    const { text } = await read(bytes('b8dbbfdabbf9bdf0b4d3cbc4b0d9cdf2d4f6b3a4b5bdc1f9b0d9cdf2a1a3'))
    expect(text).toBe('港口基金从四百万增长到六百万。')
  })

  it('leaves Western letters alone', async () => {
    const { text, said } = await read(
      latin(
        'The caf\xe9 paid \x8018 for Se\xf1or \xc5ngstr\xf6m\x92s \x93na\xefve\x94 r\xe9sum\xe9 in K\xf6ln.'
      )
    )
    expect(text).toBe('The café paid €18 for Señor Ångström’s “naïve” résumé in Köln.')
    expect(said).toContain('was read as Windows-1252.')
  })

  it('reads the code page a font of rich text names', async () => {
    const { text } = await read(
      latin(
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\froman\\fprq2\\fcharset204 T;}}\\f0 Fund \\'80: \\f1 \\'d4\\'ee\\'ed\\'e4\\f0  caf\\'e9.\\par}"
      ),
      'old.rtf'
    )
    expect(text).toBe('Fund €: Фонд café.')
  })
})

describe('a Word document whose main part has another name', () => {
  it('is found by what the package says', async () => {
    const parts = unzipSync(docxOf('<w:p><w:r><w:t>The fund grew.</w:t></w:r></w:p>'))
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name.replace('word/document.xml', 'word/document2.xml'),
        /\.(?:rels|xml)$/.test(name)
          ? new TextEncoder().encode(
              new TextDecoder().decode(part).replaceAll('word/document.xml', 'word/document2.xml')
            )
          : part
      ])
    )
    const { text } = await read(zipSync(renamed), 'story.docx')
    expect(text).toBe('The fund grew.')
  })
})
