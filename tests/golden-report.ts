import { strFromU8, unzipSync } from 'fflate'
import type { Exporter } from '../src/core/export/exporter'
import { exporters } from '../src/core/export/registry'

/** The forms of report with a golden file: a PDF is the page of another, printed, and a ClaimReview is of quotations. */
export const goldenExporters = exporters.filter(({ id }) => id !== 'pdf' && id !== 'claimreview')

/** The golden file of a form of report: of what is no text, the words in it. */
export const goldenName = ({ kind, id, extension }: Exporter): string =>
  `${id}.${kind === 'text' ? extension : 'xml'}`

/** A written report as its golden file has it: of a Word document, what is in its body. */
export const goldenText = (written: string | Uint8Array): string =>
  typeof written === 'string' ? written : documentBody(written)

/** The body of a Word document as its archive has it, a paragraph a line. */
export function documentBody(bytes: Uint8Array): string {
  const body = /<w:body>.*<\/w:body>/s.exec(strFromU8(unzipSync(bytes)['word/document.xml']!))![0]
  return `${body.replace(/<\/w:p>|<w:body>|<\/w:tr>/g, '$&\n')}\n`
}
