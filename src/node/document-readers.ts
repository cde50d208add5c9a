import type { DocumentReaders } from '../core/ports'
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
