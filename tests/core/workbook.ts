import { zipOf } from '../../src/core/import/zip-parts'

/** A cell of a workbook made for a test: text, a number, or XML of its own. */
type Cell = string | number | { readonly xml: string } | null

const bytes = (text: string): Uint8Array => new TextEncoder().encode(`<?xml version="1.0"?>${text}`)
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const letter = (index: number): string => String.fromCharCode(65 + index)

const cellXml = (cell: Cell, at: string): string => {
  if (cell === null) return ''
  if (typeof cell === 'object') return cell.xml
  return typeof cell === 'number'
    ? `<c r="${at}"><v>${cell}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
}

/** The rows of a sheet as a workbook has them, the first row being 1. */
export const sheetXml = (rows: readonly (readonly Cell[])[]): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${letter(c)}${r + 1}`)).join('')}</row>`
    )
    .join('')}</sheetData></worksheet>`

/** An Excel workbook of these sheets, each its rows or its XML. Column D of style 1 is a date. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[] | string>>
): Uint8Array {
  const names = Object.keys(sheets)
  const parts = new Map<string, Uint8Array>([
    [
      '[Content_Types].xml',
      bytes(
        `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`
      )
    ],
    [
      '_rels/.rels',
      bytes(
        `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
      )
    ],
    [
      'xl/workbook.xml',
      bytes(
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`
      )
    ],
    [
      'xl/_rels/workbook.xml.rels',
      bytes(
        `<Relationships xmlns="${packages}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`
      )
    ],
    [
      'xl/styles.xml',
      bytes(
        `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`
      )
    ]
  ])
  names.forEach((name, i) => {
    const sheet = sheets[name]!
    parts.set(`xl/worksheets/sheet${i + 1}.xml`, bytes(typeof sheet === 'string' ? sheet : sheetXml(sheet)))
  })
  return zipOf(parts)
}
