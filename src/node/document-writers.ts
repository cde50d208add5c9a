import type { DocumentWriters } from '../core/ports'

/** The libraries behind core's exporters, each loaded when the first file of its form is written. */
export const documentWriters: DocumentWriters = {
  async reportToDocx(document) {
    const { reportDocx } = await import('./word/report-docx')
    return reportDocx(document)
  },
  async redlineToDocx(redline) {
    const { redlineDocx } = await import('./word/redline-docx')
    return redlineDocx(redline)
  },
  async printFonts() {
    const { printFonts } = await import('./print-fonts')
    return printFonts
  },
  pageToPdf: null
}
