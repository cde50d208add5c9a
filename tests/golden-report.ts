import { strFromU8, unzipSync } from 'fflate'
import type { Exporter } from '../src/core/export/exporter'
import { exporters } from '../src/core/export/registry'

/**
 * The forms of report with a golden file: a PDF is the page of another, printed; a corrected file is of a file; a
 * ClaimReview is of quotations, and nobody asks the author anything there.
 */
export const goldenExporters = exporters.filter(
  ({ id }) => id !== 'pdf' && id !== 'claimreview' && id !== 'queries' && id !== 'file'
)

/** The golden file of a form of report: of what is no text, the words in it. */
export const goldenName = ({ kind, id, extension }: Exporter): string =>
  `${id}.${kind !== 'binary' || id === 'html' ? extension : 'xml'}`

/** A written report as its golden file has it: of a Word document what is in its body, of a page all but its fonts. */
export const goldenText = (written: string | Uint8Array, { id }: Pick<Exporter, 'id'>): string =>
  typeof written === 'string'
    ? written
    : id === 'html'
      ? pageText(written)
      : id === 'diff'
        ? new TextDecoder().decode(written)
        : documentBody(written)

/** A page without the fonts in it, which are long and not ours. */
const pageText = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replace(/url\(data:[^)]{100,}\)/g, 'url(data:)')

/** The body of a Word document as its archive has it, a paragraph a line. */
export function documentBody(bytes: Uint8Array): string {
  const body = /<w:body>.*<\/w:body>/s.exec(strFromU8(unzipSync(bytes)['word/document.xml']!))![0]
  return `${body.replace(/<\/w:p>|<w:body>|<\/w:tr>/g, '$&\n')}\n`
}
