import { reportDocumentOf } from '../report/report-document-of'
import { done } from '../result'
import type { BinaryExporter } from './exporter'

/** The correction report as a Word document, with real headings, lists and tables. */
export const docx: BinaryExporter = {
  kind: 'binary',
  id: 'docx',
  label: 'Correction report, Word',
  summary: 'The report as a Word document with headings and tables, to be passed on and written into.',
  extension: 'docx',
  write: async (report, writers) => done(await writers.reportToDocx(reportDocumentOf(report)))
}
