import { reportDocumentOf } from '../report/report-document-of'
import { done } from '../result'
import type { BinaryExporter } from './exporter'
import { fontsFor } from './fonts-for'
import { reportPage } from './report-page'

/** The correction report as one page that stands by itself: for the browser, for mail, and for printing. */
export const html: BinaryExporter = {
  kind: 'binary',
  id: 'html',
  label: 'Correction report, HTML',
  summary: 'The report as a page that prints well, with its own fonts and the corrections shown in the text.',
  extension: 'html',
  async write(report, writers) {
    const document = reportDocumentOf(report)
    return done(new TextEncoder().encode(reportPage(document, await fontsFor(document, writers))))
  }
}
