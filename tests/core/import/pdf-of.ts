/** Words on a page: x and y in points from the lower left corner, as PDF counts. */
export interface Printed {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly words: string
}

/** Drawing operators that print these words in Helvetica. */
export const printing = (words: readonly Printed[]): string =>
  words
    .map(
      (each) =>
        `BT /F1 ${each.size ?? 10} Tf ${each.x} ${each.y} Td (${each.words.replace(/[\\()]/g, '\\$&')}) Tj ET`
    )
    .join('\n')

/** An object of a PDF: its words, and the bytes of its stream where it has one. */
export type PdfObject = string | readonly [words: string, stream: Uint8Array]

/** The smallest PDF with these pages, each given by its drawing operators. */
export function pdfOf(pages: readonly string[]): Uint8Array {
  const font = 3
  return pdfOfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, i): PdfObject[] => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      [`<< /Length ${content.length} >>`, latin(content)]
    ])
  ])
}

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
export function pdfOfObjects(objects: readonly PdfObject[]): Uint8Array {
  const parts: Uint8Array[] = []
  const places: number[] = []
  let length = 0
  const write = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? latin(part) : part
    parts.push(bytes)
    length += bytes.length
  }
  write('%PDF-1.4\n')
  objects.forEach((object, i) => {
    places.push(length)
    write(`${i + 1} 0 obj\n${typeof object === 'string' ? object : `${object[0]}\nstream\n`}`)
    if (typeof object !== 'string') {
      write(object[1])
      write('\nendstream')
    }
    write('\nendobj\n')
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const start = length
  write(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  )
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const latin = (words: string): Uint8Array => Uint8Array.from(words, (character) => character.charCodeAt(0))
