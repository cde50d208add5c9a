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

/** The smallest PDF with these pages, each given by its drawing operators. */
export function pdfOf(pages: readonly string[]): Uint8Array {
  const font = 3
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
    ])
  ]
  const parts = ['%PDF-1.4\n']
  const places: number[] = []
  let length = parts[0]!.length
  objects.forEach((object, i) => {
    const part = `${i + 1} 0 obj\n${object}\nendobj\n`
    places.push(length)
    length += part.length
    parts.push(part)
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  )
  return Uint8Array.from(parts.join(''), (character) => character.charCodeAt(0))
}
