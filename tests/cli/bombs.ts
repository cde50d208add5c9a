import { strToU8, zipSync } from 'fflate'
import { docxOf, wordParagraph } from '../core/import/docx-of'
import { odtOf } from '../core/import/odt-of'
import { pdfOfObjects } from '../core/import/pdf-of'
import { deflated } from './deflated'

const times = (part: string, size: number) => part.repeat(Math.floor(size / part.length))
const MB = 1_000_000
const small = 250_000

/** The rows of a workbook of Excel. */
const xlsxOf = (rows: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
    )
  })

const sheetOf = (content: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content><office:body><office:spreadsheet><table:table table:name="S">${content}</table:table></office:spreadsheet></office:body></office:document-content>`
    )
  })

/** A page whose drawing operators are packed, `expanded` bytes of them. */
const pdfOfPacked = (operators: string, expanded: number, more = ''): Uint8Array => {
  const packed = deflated(times(operators, expanded))
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    [`<< /Filter /FlateDecode ${more} /Length ${packed.length} >>`, packed]
  ])
}

/** Packed twice: two steps of a thousand times each. */
const pdfOfTwicePacked = (): Uint8Array => {
  const packed = deflated(deflated(Buffer.alloc(900 * MB, 32)))
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    [`<< /Filter [/FlateDecode /FlateDecode] /Length ${packed.length} >>`, packed]
  ])
}

const pdfOfManyFormsInForms = (): Uint8Array => {
  const form = (next: number) => {
    const words = times(`/X${next} Do `, 200)
    return [
      `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X${next} ${next} 0 R >> >> /Length ${words.length} >>`,
      strToU8(words)
    ] as const
  }
  const last = 'BT /F1 10 Tf 60 700 Td (a) Tj ET'
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X6 6 0 R >> >> /Contents 5 0 R >>',
    ['<< /Length 6 >>', strToU8('/X6 Do')],
    form(7),
    form(8),
    form(9),
    form(10),
    [
      `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> >> /Length ${last.length} >>`,
      strToU8(last)
    ]
  ])
}

const pdfWithCodes = (codes: string): Uint8Array => {
  const content = 'BT /F1 10 Tf 60 700 Td (Votes) Tj ET'
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ${codes} endcmap end`
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    [`<< /Length ${content.length} >>`, strToU8(content)],
    [`<< /Length ${map.length} >>`, strToU8(map)]
  ])
}

const pdfOfTree = (pages: string): Uint8Array => pdfOfObjects(['<< /Type /Catalog /Pages 2 0 R >>', pages])

const multipart = (depth: number): string => {
  const parts: string[] = ['From: a@example.org\nTo: b@example.org\nSubject: Count\nMIME-Version: 1.0\n']
  for (let i = 0; i < depth; i++) parts.push(`Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`)
  parts.push('Content-Type: text/plain\n\nVotes were counted.\n')
  return parts.join('')
}

const heads = 'From: a@example.org\nTo: b@example.org\nSubject: Count\n'

/** How it is given to the command: as an article, or as a table to hold articles against. */
export type Bomb = readonly [what: string, name: string, make: () => string | Uint8Array, as?: 'table']

/**
 * Files of at most 256 KB that grow when they are read, or whose reading could go on for ever. Each has to end with an
 * answer.
 */
export const bombs: readonly Bomb[] = [
  ['a Word document of empty paragraphs', 'a.docx', () => docxOf(times('<w:p/>', 62 * MB))],
  ['a Word document of paragraphs', 'a.docx', () => docxOf(times(wordParagraph('Votes.'), 60 * MB))],
  ['a Word document of one endless word', 'a.docx', () => docxOf(wordParagraph(times('a', 60 * MB)))],
  [
    'a Word document of runs',
    'a.docx',
    () => docxOf(`<w:p>${times('<w:r><w:t>a</w:t></w:r>', 60 * MB)}</w:p>`)
  ],
  [
    'a Word document of attributes',
    'a.docx',
    () =>
      docxOf(
        `<w:p ${Array.from({ length: 1_500_000 }, (_, i) => `a${i}="1"`)
          .join(' ')
          .slice(0, 0)}${times('w:a="1" ', 60 * MB)}/>`
      )
  ],
  ['a Word document of tables in tables', 'a.docx', () => docxOf(times('<w:tbl><w:tr><w:tc>', 40 * MB))],
  ['a Word document past 64 MB', 'a.docx', () => docxOf(times('<w:p/>', 170 * MB))],
  [
    'a Word document with many parts',
    'a.docx',
    () =>
      docxOf(
        wordParagraph('Votes.'),
        Object.fromEntries(Array.from({ length: 800 }, (_, i) => [`word/x${i}.xml`, times('<a/>', 80_000)]))
      )
  ],
  ['an OpenDocument text of paragraphs', 'a.odt', () => odtOf(times('<text:p>a</text:p>', 62 * MB))],
  ['an OpenDocument text of spaces', 'a.odt', () => odtOf(times('<text:s text:c="999999999"/>', 60 * MB))],
  ['an OpenDocument text of faults', 'a.odt', () => odtOf(times('</x>', 60 * MB))],
  ['an OpenDocument text of lists in lists', 'a.odt', () => odtOf(times('<text:list>', 60 * MB))],
  [
    'a workbook of rows',
    'a.xlsx',
    () => xlsxOf(times('<row><c t="n"><v>1</v></c></row>', 100 * MB)),
    'table'
  ],
  [
    'a workbook of far cells',
    'a.xlsx',
    () =>
      xlsxOf(
        Array.from(
          { length: 300 },
          (_, i) => `<row r="${i * 3000 + 1}"><c r="XFD${i * 3000 + 1}"><v>1</v></c></row>`
        ).join('')
      ),
    'table'
  ],
  [
    'a workbook with one cell at the end',
    'a.xlsx',
    () => xlsxOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    'table'
  ],
  [
    'a spreadsheet of repeated cells',
    'a.ods',
    () =>
      sheetOf(
        times(
          '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"><text:p>1</text:p></table:table-cell></table:table-row>',
          20_000
        )
      ),
    'table'
  ],
  [
    'a spreadsheet of rows',
    'a.ods',
    () =>
      sheetOf(
        times(
          '<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row>',
          62 * MB
        )
      ),
    'table'
  ],
  ['a table of columns', 'a.csv', () => times(',', small), 'table'],
  [
    'a table of columns and rows',
    'a.csv',
    () => `${times('a,', small / 2)}\n${times('1\n', small / 2)}`,
    'table'
  ],
  ['a packed page of blanks', 'a.pdf', () => pdfOfPacked(' ', 240 * MB)],
  ['a page packed twice', 'a.pdf', pdfOfTwicePacked],
  ['a packed page of words', 'a.pdf', () => pdfOfPacked('BT /F1 10 Tf 60 700 Td (Votes) Tj ET\n', 60 * MB)],
  ['a packed page of brackets', 'a.pdf', () => pdfOfPacked('[', 200 * MB)],
  ['a packed page of one text', 'a.pdf', () => pdfOfPacked('(', 200 * MB)],
  ['a packed page of states', 'a.pdf', () => pdfOfPacked('q ', 200 * MB)],
  [
    'a page with a predictor of columns',
    'a.pdf',
    () =>
      pdfOfPacked(
        'a',
        MB,
        '/DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 4 /BitsPerComponent 16 >>'
      )
  ],
  ['forms in forms', 'a.pdf', pdfOfManyFormsInForms],
  [
    'a font of all codes',
    'a.pdf',
    () => pdfWithCodes('1 beginbfrange <00000000> <ffffffff> <0000> endbfrange')
  ],
  ['a page count of a milliard', 'a.pdf', () => pdfOfTree('<< /Type /Pages /Count 1000000000 /Kids [] >>')],
  [
    'pages that hold themselves',
    'a.pdf',
    () => pdfOfTree('<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>')
  ],
  [
    'one page a thousand times',
    'a.pdf',
    () =>
      pdfOfObjects([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Count 20000 /Kids [${times('4 0 R ', 120_000)}] >>`,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
        [
          `<< /Filter /FlateDecode /Length ${deflated(times('BT /F1 10 Tf 60 700 Td (Votes) Tj ET\n', 4 * MB)).length} >>`,
          deflated(times('BT /F1 10 Tf 60 700 Td (Votes) Tj ET\n', 4 * MB))
        ]
      ])
  ],
  [
    'XML of entities',
    'a.xml',
    () =>
      `<!DOCTYPE a [<!ENTITY e "${times('votes ', 1990)}">]><a><headline>Count</headline><body>${times('&e;', small)}</body></a>`
  ],
  [
    'XML of entities in entities',
    'a.xml',
    () =>
      `<!DOCTYPE a [<!ENTITY a0 "votes">${Array.from({ length: 60 }, (_, i) => `<!ENTITY a${i + 1} "${times(`&a${i};`, 60)}">`).join('')}]><a><headline>Count</headline><body>&a60;</body></a>`
  ],
  ['XML of elements in elements', 'a.xml', () => times('<a>', small)],
  [
    'XML of attributes',
    'a.xml',
    () =>
      `<a ${Array.from({ length: 23_000 }, (_, i) => `a${i}="1"`).join(' ')}><headline>Count</headline><body>Votes.</body></a>`
  ],
  ['JSON in JSON', 'a.json', () => times('[', small / 2) + times(']', small / 2)],
  ['JSON of objects in objects', 'a.json', () => `${times('{"text":', 200_000)}1${times('}', 25_000)}`],
  ['JSON of items in items', 'a.json', () => `${times('{"items":[', 200_000)}${times(']}', 40_000)}`],
  [
    'JSON of data in data',
    'a.json',
    () => `${times('{"data":', 200_000)}${times('[]', 2)}${times('}', 25_000)}`
  ],
  ['JSON lines of brackets', 'a.jsonl', () => `${times('[', 100_000)}\n${times('[', 100_000)}`],
  ['a page of elements in elements', 'a.html', () => `<html>${times('<div>', small)}`],
  [
    'a page of open formatting',
    'a.html',
    () => `<html>${Array.from({ length: 9 }, (_, i) => `<b id=${i}>`).join('')}${times('</p><p>V', small)}`
  ],
  [
    'a page of formatting copied',
    'a.html',
    () => `${Array.from({ length: 4000 }, (_, i) => `<b id=${i}>`).join('')}${times('</div><p>V', 150_000)}`
  ],
  ['a page of tables in tables', 'a.html', () => times('<table><tr><td>5', small)],
  ['a page of adoption', 'a.html', () => `${times('<a><b>', small / 2)}${times('</a></b><p>x', small / 2)}`],
  [
    'a page of linked data in linked data',
    'a.html',
    () =>
      `<html><script type="application/ld+json">${times('[', 100_000)}${times(']', 100_000)}</script><p>Votes.</p>`
  ],
  ['a page of select and svg', 'a.html', () => times('<svg><foreignObject><select><option>', small)],
  ['groups in groups', 'a.rtf', () => `{\\rtf1 ${times('{', small)}`],
  ['tables in rich text', 'a.rtf', () => `{\\rtf1 ${times('\\trowd\\cellx1\\intbl a\\cell', small)}`],
  ['binary in rich text', 'a.rtf', () => `{\\rtf1 ${times('\\bin2147483647 a', small)}`],
  ['parts in parts of a mail', 'a.eml', () => multipart(4500)],
  ['one head line of a mail', 'a.eml', () => `${heads}X: ${times('a', 200_000)}\n\nVotes.`],
  ['head lines of a mail', 'a.eml', () => `${heads}${times('A: b\n', 200_000)}\nVotes.`],
  ['folded head lines of a mail', 'a.eml', () => `${heads}X: a\n${times(' b\n', 200_000)}\nVotes.`],
  [
    'addresses of a mail',
    'a.eml',
    () => `From: ${times('a@b,', 200_000)}\nTo: b@example.org\nSubject: Count\n\nVotes.`
  ],
  [
    'brackets in addresses of a mail',
    'a.eml',
    () => `From: ${times('a: <', 200_000)}\nTo: b@example.org\nSubject: Count\n\nVotes.`
  ],
  [
    'encoded words of a mail',
    'a.eml',
    () => `From: a@example.org\nTo: b@example.org\nSubject: ${times('=?utf-8?q?a?= ', 200_000)}\n\nVotes.`
  ],
  [
    'a page in a mail',
    'a.eml',
    () => `${heads}MIME-Version: 1.0\nContent-Type: text/html\n\n${times('<div>', 200_000)}Votes.`
  ],
  [
    'unclosed signs in a page of a mail',
    'a.eml',
    () => `${heads}MIME-Version: 1.0\nContent-Type: text/html\n\n${times('<!--', 200_000)}Votes.`
  ],
  [
    'boundaries of a saved page',
    'a.mhtml',
    () => `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n${times('--x\n\n', small)}`
  ],
  ['one endless line', 'a.txt', () => times('a', small)],
  ['one endless line of figures', 'a.txt', () => times('12, 345 votes ', small)],
  ['marks that change direction', 'a.txt', () => times('\u202e1\u202c', 60_000)],
  ['marks above one letter', 'a.txt', () => `a${times('\u0301', 120_000)}`],
  ['zero-width joiners', 'a.txt', () => times('a\u200d', 60_000)],
  ['brackets', 'a.md', () => times('[', small)],
  ['links in links', 'a.md', () => times('[a](', small)],
  ['lists in lists', 'a.md', () => times('- ', small)],
  ['front matter', 'a.md', () => `---\n${times('a: [', small)}\n---\nVotes.`],
  ['subtitles', 'a.srt', () => times('1\n00:00:01,000 --> 00:00:02,000\na\n\n', small)],
  [
    'names beside names',
    'a.txt',
    () =>
      Array.from(
        { length: 10_000 },
        (_, i) =>
          `Mr Ka${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) % 26))}moran said so. `
      ).join('')
  ]
]
