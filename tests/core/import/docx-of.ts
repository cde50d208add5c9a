import { strToU8, zipSync } from 'fflate'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The smallest Word document with this body, in WordprocessingML, and these other parts. */
export const docxOf = (
  body: string,
  others: Readonly<Record<string, string | Uint8Array>> = {}
): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
    ),
    'word/document.xml': strToU8(`${head}<w:document ${word}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(
      Object.entries(others).map(([name, xml]) => [name, typeof xml === 'string' ? strToU8(xml) : xml])
    )
  })

/** A paragraph of plain words. */
export const wordParagraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
