import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { withPdfTitle } from '../../src/main/with-pdf-title'

/** A file as the printer writes it: one empty page, what is said of it first. */
function printed(about: string): Uint8Array {
  const objects = [
    about,
    '<</Type /Page /Parent 3 0 R /MediaBox [0 0 9 9]>>',
    '<</Type /Pages /Count 1 /Kids [2 0 R]>>',
    '<</Type /Catalog /Pages 3 0 R>>'
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 5\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(
    `${text}${table}trailer\n<</Size 5\n/Root 4 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1'
  )
}

const infoOf = async (pdf: Uint8Array) =>
  (await (await getDocumentProxy(new Uint8Array(pdf))).getMetadata()).info

it('says title and program of a printed file, in any letters, and keeps the rest', async () => {
  const file = printed(
    "<</Creator (Mozilla \\(X11\\))\n/Producer (Skia/PDF m114)\n/CreationDate (D:20260102030405+00'00')>>"
  )
  const titled = withPdfTitle(file, 'Report: (सुधार) 🗳', 'Corrigenda')
  expect(Buffer.from(titled).subarray(0, file.length).equals(Buffer.from(file))).toBe(true)
  expect(await infoOf(titled)).toMatchObject({
    Title: 'Report: (सुधार) 🗳',
    Creator: 'Corrigenda',
    Producer: 'Skia/PDF m114',
    CreationDate: "D:20260102030405+00'00'"
  })
  expect(await infoOf(withPdfTitle(titled, 'Anew', 'Corrigenda'))).toMatchObject({ Title: 'Anew' })
})

it('leaves a file alone whose end it does not know', () => {
  for (const text of ['', 'no PDF', '%PDF-1.7\nstartxref\n9\n%%EOF\n']) {
    const file = Buffer.from(text)
    expect(withPdfTitle(file, 'Title', 'Corrigenda')).toBe(file)
  }
})
