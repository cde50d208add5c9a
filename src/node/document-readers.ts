import type { DocumentReaders } from '../core/ports'
import { dosText } from '../core/text/dos-code-pages'
import { unitOf1252 } from '../core/text/windows-1252'
import { openPdf } from './open-pdf'

/** What a Word style is in HTML, beside the headings and lists that mammoth knows by itself. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  ...['Quote', 'Intense Quote', 'Quotations', 'Block Text'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`
  ),
  ...['caption', 'Caption', 'Image Caption', 'Table Caption'].map(
    (name) => `p[style-name='${name}'] => p.caption:fresh`
  )
]

/** The libraries behind core's importers, each loaded when the first file of its form is read. */
export const documentReaders: DocumentReaders = {
  openPdf,

  async xlsxSheets(bytes) {
    const { default: readWorkbook } = await import('read-excel-file/universal')
    try {
      const sheets = await readWorkbook(bytes.slice().buffer)
      return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }))
    } catch {
      return null
    }
  },

  decode(bytes, encoding) {
    const dos = typeof encoding === 'number' ? dosText(bytes, encoding) : null
    if (dos !== null) return dos
    const label = typeof encoding === 'string' ? encoding : (codePages[encoding] ?? `windows-${encoding}`)
    try {
      return new TextDecoder(label).decode(bytes)
    } catch {
      return null
    }
  },

  async guessEncoding(bytes) {
    const { default: chardet } = await import('chardet')
    for (const { name, confidence } of chardet.analyse(bytes.subarray(0, 64 * 1024))) {
      const script = scripts[name]
      if (script === undefined || confidence < 10) continue
      const label = name === 'ISO-8859-5' ? 'iso-8859-5' : name.toLowerCase()
      const text = this.decode(bytes.subarray(0, 64 * 1024), label) ?? ''
      // What is told by its letters must have them, and hardly any that stand for none.
      const others = text.replace(/[\p{ASCII}\s\p{P}\p{S}\p{N}]/gu, '')
      const own = others.match(script)?.length ?? 0
      if (own >= 8 && own > others.length * 0.95) return { label, name }
    }
    return null
  },

  async readMail(bytes) {
    const { default: PostalMime } = await import('postal-mime')
    try {
      const { subject, from, date, headers, text, html, attachments } = await PostalMime.parse(bytes)
      const sent = headers.find(({ key }) => key === 'date')?.value
      return {
        subject: said(subject),
        from: said(from?.name || from?.address),
        date: said(sent ?? date),
        text: said(text),
        html: said(html),
        attachments: attachments
          .filter(({ related }) => !related)
          .map(({ filename, mimeType }) => said(filename ?? mimeType))
      }
    } catch {
      return null
    }
  },

  async docxToHtml(bytes) {
    const { default: mammoth } = await import('mammoth')
    try {
      const { value } = await mammoth.convertToHtml(
        { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
        {
          styleMap: styles,
          includeEmbeddedStyleMap: false,
          externalFileAccess: false,
          convertImage: mammoth.images.imgElement(async () => ({ src: '' }))
        }
      )
      return value
    } catch {
      return null
    }
  }
}

/** Labels of code pages that are not called after Windows. */
const codePages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic'
}

/** The letters an encoding is told by; those of Latin letters are too like one another to be told. */
const scripts: Readonly<Record<string, RegExp>> = {
  GB18030: /\p{Script=Han}/gu,
  Big5: /\p{Script=Han}/gu,
  Shift_JIS: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/gu,
  'EUC-JP': /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/gu,
  'EUC-KR': /\p{Script=Hangul}/gu,
  'KOI8-R': /\p{Script=Cyrillic}/gu,
  'windows-1251': /\p{Script=Cyrillic}/gu,
  'ISO-8859-5': /\p{Script=Cyrillic}/gu,
  'windows-1253': /\p{Script=Greek}/gu,
  'ISO-8859-7': /\p{Script=Greek}/gu,
  'windows-1255': /\p{Script=Hebrew}/gu,
  'ISO-8859-8': /\p{Script=Hebrew}/gu,
  'windows-1256': /\p{Script=Arabic}/gu,
  'ISO-8859-6': /\p{Script=Arabic}/gu
}

/** Node 20 reads Windows-1252 as Latin-1: its quotation marks and dashes come as controls. */
const said = (words: string | undefined | null): string =>
  (words ?? '').replaceAll('\r\n', '\n').replace(/[\u0080-\u009f]/g, (sign) => {
    const unit = unitOf1252(sign.charCodeAt(0))
    return unit < 0 ? sign : String.fromCharCode(unit)
  })

/** A cell as a person would type it; dates without their time. */
const cellText = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell).trim()
