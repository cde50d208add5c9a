/** The end of a file as Skia writes it: where its things are, and where its table of them begins. */
const ending = /trailer\s*<<([^<>]*)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/

/**
 * A printed PDF that says its title, and the program rather than its browser, as an incremental update
 * (ISO 32000-1, 7.5.6): the printed bytes stay as they are, and what is said of the document is appended anew. A file
 * that ends another way than the printer's do is left alone.
 */
export function withPdfTitle(pdf: Uint8Array, title: string, program: string): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const end = ending.exec(text.slice(-2048))
  const [, about] = /\/Info (\d+) 0 R/.exec(end?.[1] ?? '') ?? []
  if (!end || about === undefined) return pdf
  const said = new RegExp(`(?:^|\n)${about} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`).exec(text)?.[1]
  if (said === undefined) return pdf
  const kept = said.replace(/\/(?:Title|Creator) (?:\((?:[^()\\]|\\.)*\)|<[^>]*>)\s*/g, '').trim()
  const start = text.length + 1
  const object = `${about} 0 obj\n<</Title ${words(title)} /Creator ${words(program)}\n${kept}>>\nendobj\n`
  const table = `xref\n${about} 1\n${String(start).padStart(10, '0')} 00000 n \n`
  const trailer = `trailer\n<<${end[1]!.trim()}\n/Prev ${end[2]}>>\nstartxref\n${start + object.length}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(`\n${object}${table}${trailer}`, 'latin1')])
}

/** Words as a PDF holds any words: UTF-16, its mark first, in hexadecimal. */
const words = (said: string): string =>
  `<${[...`\ufeff${said}`.matchAll(/[\s\S]/g)].map(([unit]) => unit.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`
