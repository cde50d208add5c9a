import { reportDocumentOf } from '../report/report-document-of'
import { fail } from '../result'
import type { BinaryExporter } from './exporter'
import { fontsFor } from './fonts-for'
import { pageFoot, reportPage } from './report-page'

/** The correction report as a PDF: the page of the HTML report, printed. */
export const pdf: BinaryExporter = {
  kind: 'binary',
  id: 'pdf',
  label: 'Correction report, PDF',
  summary: 'The report on numbered pages, to be filed or sent: it looks the same everywhere.',
  extension: 'pdf',
  async write(report, writers) {
    if (writers.pageToPdf === null)
      return fail(
        'needs-window',
        'A PDF is printed by the window, and there is none here. Write it there with “Hand over”, or write “--format html” and print that page.'
      )
    const document = reportDocumentOf(report)
    const fonts = await fontsFor(document, writers)
    return writers.pageToPdf(reportPage(document, fonts), pageFoot(document, fonts))
  }
}
