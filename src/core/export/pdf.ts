import { fail } from '../result'
import type { BinaryExporter } from './exporter'
import { html } from './html'

/** The correction report as a PDF: the page of the HTML report, printed. */
export const pdf: BinaryExporter = {
  kind: 'binary',
  id: 'pdf',
  label: 'Correction report, PDF',
  summary: 'The report on numbered pages, to be filed or sent: it looks the same everywhere.',
  extension: 'pdf',
  async write(report, { pageToPdf }) {
    if (pageToPdf === null)
      return fail(
        'needs-window',
        'A PDF is printed by the window, and there is none here. Write it there with “Hand over”, or write “--format html” and print that page.'
      )
    const page = html.write(report)
    return page.ok ? pageToPdf(page.value) : page
  }
}
